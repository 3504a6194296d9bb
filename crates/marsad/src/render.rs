//! What people see: listings of reports, statements and figures with their evidence.
//!
//! Source text is never trusted: control characters do not reach the terminal, and on a terminal
//! every stretch of it stands between directional isolates, so that right-to-left words do not
//! reorder the line around them.

mod analysis;
mod count;
mod curation;
mod difference;
mod figure;
mod history;
mod mark;
mod report;
mod statement;

use std::fmt;

use proto::pb;

pub use analysis::{analysis, dropped};
pub use count::{actor_rows, profile, tallied};
pub use curation::curation;
pub use difference::{changes, difference};
pub use figure::{figure_rows, value};
pub(crate) use history::relation;
pub use history::{history, relation_line};
pub use mark::mark;
pub use report::{hit, outlet_rows, report, revision_rows, summary_rows, text, withdrawal_rows};
pub use statement::statement;

use crate::output::Style;

/// How a piece of a line is set off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// What the line is about.
    Strong,
    /// What matters less.
    Faint,
    /// Markers and names of fields.
    Label,
}

impl Style {
    /// `text` in a tone, where colour is used.
    pub fn paint(self, tone: Tone, text: impl fmt::Display) -> String {
        let code = match tone {
            Tone::Strong => 1,
            Tone::Faint => 2,
            Tone::Label => 36,
        };
        match self.colour {
            true => format!("\x1b[{code}m{text}\x1b[0m"),
            false => text.to_string(),
        }
    }

    /// Source text, safe to stand in a line.
    pub fn source(self, text: &str) -> String {
        self.isolated(&self.printable(text))
    }

    /// Source text without what would command the terminal, or escape from an isolate around it.
    fn printable(self, text: &str) -> String {
        let safe = text.chars().filter_map(|c| match c {
            '\t' | '\n' | '\r' => Some(' '),
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' if self.isolate => None,
            c if c.is_control() => Some('\u{FFFD}'),
            c => Some(c),
        });
        safe.collect()
    }

    /// What is safe already, isolated as a whole on a terminal.
    fn isolated(self, text: &str) -> String {
        match self.isolate {
            true => format!("\u{2068}{text}\u{2069}"),
            false => text.to_owned(),
        }
    }

    /// An optional excerpt's words.
    pub fn words(self, excerpt: Option<&pb::Excerpt>) -> Option<String> {
        excerpt.map(|e| self.source(&e.text))
    }
}

/// Rows under a head, in columns; on a terminal no wider than that.
pub fn table(rows: Vec<Vec<String>>) -> String {
    let mut table = comfy_table::Table::new();
    table
        .load_style(comfy_table::presets::NOTHING)
        .set_content_arrangement(comfy_table::ContentArrangement::Dynamic);
    let mut rows = rows.into_iter();
    table.set_header(rows.next().unwrap_or_default());
    table.add_rows(rows);
    table.trim_fmt()
}

/// Where an excerpt stands: paragraph and bytes, `2 23..46`.
fn place(excerpt: &pb::Excerpt) -> String {
    let span = excerpt.span.unwrap_or_default();
    format!(
        "{} {}..{}",
        excerpt.paragraph, span.byte_start, span.byte_end
    )
}

/// The stable lower-case name of an enumeration's member as messages carry it.
pub(crate) fn name<T: proto::Known>(number: i32, name: fn(T) -> &'static str) -> &'static str {
    proto::read(number).map_or("unknown", name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TERMINAL: Style = Style {
        colour: true,
        isolate: true,
    };

    #[test]
    fn source_text_cannot_reorder_or_command_the_terminal() {
        for (text, expected) in [
            ("قال", "\u{2068}قال\u{2069}"),
            ("a\u{1b}[2Jb", "\u{2068}a\u{FFFD}[2Jb\u{2069}"),
            ("a\u{2069}\u{202E}b", "\u{2068}ab\u{2069}"),
            ("two\nlines", "\u{2068}two lines\u{2069}"),
        ] {
            assert_eq!(TERMINAL.source(text), expected);
        }
    }

    #[test]
    fn a_pipe_gets_neither_colour_nor_isolates() {
        let plain = Style::default();
        assert_eq!(plain.source("قال"), "قال");
        assert_eq!(plain.paint(Tone::Strong, "x"), "x");
        assert_eq!(TERMINAL.paint(Tone::Strong, "x"), "\x1b[1mx\x1b[0m");
    }
}
