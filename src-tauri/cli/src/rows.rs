//! Lines of a terminal: columns that stand one below another, texts on one line.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The space between two columns.
const GAP: &str = "  ";

/// How much of the screen one cell of somebody else's table may take.
const BRIEF: usize = 40;

/// Rows whose cells are aligned by what they take on the screen.
#[derive(Debug, Default)]
pub struct Rows {
    rows: Vec<Vec<String>>,
}

impl Rows {
    /// Adds a row. Cells are shown as by [`one_line`].
    pub fn add<const N: usize>(&mut self, cells: [&str; N]) {
        self.rows.push(cells.into_iter().map(one_line).collect());
    }

    /// Adds a row of somebody else's table. Cells are shown as by [`brief`].
    pub fn add_brief<const N: usize>(&mut self, cells: [&str; N]) {
        self.rows.push(cells.into_iter().map(brief).collect());
    }

    /// The rows as lines, each after an indent. A column with nothing in it takes no space,
    /// and no line ends in spaces.
    pub fn lines(&self, indent: &str) -> String {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or_default();
        let width = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.width()).max().unwrap_or_default()
        };
        let widths: Vec<usize> = (0..columns).map(width).collect();
        let line = |row: &Vec<String>| {
            let shown = row.iter().zip(&widths).filter(|(_, width)| **width > 0);
            let cells: Vec<String> = shown
                .map(|(cell, width)| format!("{cell}{}", " ".repeat(width - cell.width())))
                .collect();
            format!("{indent}{}", cells.join(GAP)).trim_end().to_owned() + "\n"
        };
        self.rows.iter().map(line).collect()
    }
}

/// A text as one line with nothing in it that steers a terminal: a name or a note must not
/// move the cursor or change the colour of what comes after.
pub fn one_line(text: &str) -> String {
    let plain: String =
        text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    plain.trim().to_owned()
}

/// A text as by [`one_line`], cut where it would take more of the screen than a cell should: a
/// note of ten pages must not push the columns beside it apart. Letters are never cut in two.
pub fn brief(text: &str) -> String {
    // A cell may be a megabyte long; more than this can never be shown.
    let head: String = text.trim_start().chars().take(BRIEF * 16).collect();
    let line = one_line(&head);
    if line.width() <= BRIEF && head.len() == text.trim_start().len() {
        return line;
    }
    let mut shown = String::new();
    for letter in line.graphemes(true) {
        if shown.width() + letter.width() >= BRIEF {
            break;
        }
        shown.push_str(letter);
    }
    format!("{}…", shown.trim_end())
}

/// A text with its lines kept, each after an indent, and nothing that steers a terminal.
pub fn indented(text: &str, indent: &str) -> String {
    text.trim().lines().map(|line| format!("{indent}{}\n", one_line(line))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_align_by_what_letters_take_on_the_screen() {
        let mut rows = Rows::default();
        rows.add(["Їжак", "", "1"]);
        rows.add(["日本", "", "2"]);
        rows.add(["a", "", "3"]);
        assert_eq!(rows.lines(" "), " Їжак  1\n 日本  2\n a     3\n");
    }

    #[test]
    fn a_long_cell_is_cut_between_letters() {
        assert_eq!(brief(&"я".repeat(40)), "я".repeat(40));
        assert_eq!(brief(&"я".repeat(41)), format!("{}…", "я".repeat(39)));
        assert_eq!(brief(&"日".repeat(30)), format!("{}…", "日".repeat(19)));
        let family = "👨‍👩‍👧";
        let cut = brief(&family.repeat(30));
        assert_eq!(cut.trim_end_matches('…').replace(family, ""), "", "{cut}");
        assert_eq!(brief(&"е\u{301}".repeat(50)), format!("{}…", "е\u{301}".repeat(39)));
        assert_eq!(brief(&format!("  Анна {}", " ".repeat(2_000_000))), "Анна…");
    }

    #[test]
    fn nothing_in_a_text_steers_the_terminal() {
        assert_eq!(one_line("a\u{1b}[31mb\nc\u{9b}2J"), "a [31mb c 2J");
        assert_eq!(indented("a\r\n\u{7}b", "> "), "> a\n> b\n");
    }
}
