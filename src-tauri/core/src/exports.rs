//! Exports: the customers as a table that Excel opens right and [`imports`](crate::imports)
//! reads back without loss.
//!
//! UTF-8 with a byte order mark, semicolons, CR LF: what Excel in Russian and Ukrainian
//! opens by a double click. The guards that keep phones text and formulas still
//! are told in `kernel::spreadsheet`. Headings and closed words come in the user's
//! language from the caller; the import knows all of them in every language.
//!
//! A customer has as many phones as they have, a table has columns: up to five lines of a
//! kind and three addresses get columns of their own, further ones stand in the last of
//! them, one to a line of the cell, with their labels line by line beside them.
//!
//! The file is written beside its place and moved there when it is whole, so that nobody
//! ever finds half of it.

mod headings;
mod preview;
mod run;
mod sheet;
mod spare;
mod whom;
mod widths;

pub use preview::{ExportPreview, preview};
pub use run::{ExportReport, run};
pub use whom::Whom;
