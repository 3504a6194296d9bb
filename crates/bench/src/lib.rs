//! Reports in any number, for measurements and for tests under load.
//!
//! [`genre`] makes reports up: own sentences from templates, with names, places, figures and
//! quotations, in Arabic and English. [`gold`] recombines the paragraphs of files in the gold
//! format. Both are deterministic: the same seed and number give the same report on any machine.

mod draw;
pub mod genre;
pub mod gold;
mod report;

pub use draw::Draw;
pub use report::{Report, Source};
