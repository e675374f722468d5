//! Imports: bringing a list of customers in from a table of text (CSV).
//!
//! Three steps, each of which the user sees: [`look`] finds encoding, delimiter and what
//! the columns hold; [`preview`] says what would come of every row; [`run`] does it in one
//! write that can be taken back. The plan that a look answers is what the other two take,
//! with whatever the user changed in it.
//!
//! A file is read row by row and never held in memory. Nothing of a row is lost because one
//! cell cannot be understood: the row comes in, and the report names the line and the cell.
//! A row is skipped only when it has neither a name nor a way to reach anybody, or is the sum
//! under the table. One without a name may go on with the row above (`continued`).
//!
//! Neighbours: people are written through `contacts::bring_in`, birthdays through `dates`;
//! the guards that `exports` puts on cells come off in `kernel::spreadsheet`.

mod addresses;
mod bare;
mod base_lines;
mod birthday;
mod cards;
mod cells;
mod columns;
mod contents;
mod continued;
mod day_words;
mod days;
mod decoder;
mod delimiter;
mod earlier;
mod encoding;
mod features;
mod gaps;
mod garbled;
mod headings;
mod kind;
mod known;
mod known_headings;
mod layout;
mod look;
mod misread;
mod mixture;
mod model;
mod nets;
mod nobody;
mod person;
mod phones;
mod points;
mod preview;
mod quotes;
mod record;
mod report;
mod row;
mod run;
mod same_file;
mod side_by_side;
mod source;
mod table;
mod turns;
mod verdict;
mod words;
mod workplace;
mod writing;

pub use days::{TypedDay, read_typed_day};
pub use encoding::encoding_names;
pub use look::look;
pub use model::*;
pub use preview::preview;
pub use run::run;
