//! How many columns a table needs: the most lines of a kind that any customer has.

use rusqlite::ToSql;

use crate::contacts::PointKind;
use crate::ids::ContactId;
use crate::kernel::error::Result;
use crate::kernel::workspace::Reader;

/// Most columns for lines of one kind.
const POINTS_MAX: usize = 5;

/// Most groups of columns for addresses.
const ADDRESSES_MAX: usize = 3;

/// Columns of one kind of line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PointWidth {
    pub kind: PointKind,
    pub count: usize,
    /// Whether any of them has a label or is preferred.
    pub has_labels: bool,
}

/// Columns of all lines and addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Widths {
    pub points: Vec<PointWidth>,
    pub addresses: usize,
    pub has_address_labels: bool,
}

/// Measures the customers of a list, or everybody where none is given.
pub(super) fn measure(reader: &Reader<'_>, only: Option<&[ContactId]>) -> Result<Widths> {
    let ids = only.map(|ids| {
        let hex: Vec<String> = ids.iter().map(|id| format!("\"{}\"", id.0.simple())).collect();
        format!("[{}]", hex.join(","))
    });
    let filter = match ids {
        Some(_) => "WHERE contact_id IN (SELECT unhex(value) FROM json_each(?1))",
        None => "",
    };
    let args: Vec<&dyn ToSql> = ids.iter().map(|ids| ids as &dyn ToSql).collect();
    let points = points(reader, filter, &args)?;
    let sql = format!(
        "SELECT coalesce(max(count), 0), coalesce(max(has_labels), 0) FROM (
           SELECT count(*) AS count, max(label <> '') AS has_labels
           FROM addresses {filter} GROUP BY contact_id)"
    );
    let (addresses, has_address_labels) = reader
        .conn()
        .prepare_cached(&sql)?
        .query_row(args.as_slice(), |row| Ok((row.get::<_, u32>(0)?, row.get(1)?)))?;
    Ok(Widths { points, addresses: (addresses as usize).min(ADDRESSES_MAX), has_address_labels })
}

/// Counts the lines of each customer in the order in which they lie: grouping them by
/// kind in SQL would sort all of them in memory first.
fn points(reader: &Reader<'_>, filter: &str, args: &[&dyn ToSql]) -> Result<Vec<PointWidth>> {
    let mut widths: Vec<PointWidth> = PointKind::ALL
        .iter()
        .map(|kind| PointWidth { kind: *kind, count: least(*kind), has_labels: false })
        .collect();
    let sql = format!(
        "SELECT contact_id, kind, label <> '' OR is_preferred FROM contact_points {filter}
         ORDER BY contact_id"
    );
    let mut statement = reader.conn().prepare_cached(&sql)?;
    let mut rows = statement.query(args)?;
    let mut owner: Option<ContactId> = None;
    let mut counts = vec![0; widths.len()];
    while let Some(row) = rows.next()? {
        let (contact, kind): (ContactId, PointKind) = (row.get(0)?, row.get(1)?);
        if owner.replace(contact) != Some(contact) {
            counts.fill(0);
        }
        for (width, count) in
            widths.iter_mut().zip(&mut counts).filter(|(width, _)| width.kind == kind)
        {
            *count += 1;
            width.count = width.count.max((*count).min(POINTS_MAX));
            width.has_labels |= row.get::<_, bool>(2)?;
        }
    }
    widths.retain(|width| width.count > 0);
    Ok(widths)
}

/// Every table has a column for a phone and one for an e-mail, if only to be filled in.
fn least(kind: PointKind) -> usize {
    usize::from(matches!(kind, PointKind::Phone | PointKind::Email))
}
