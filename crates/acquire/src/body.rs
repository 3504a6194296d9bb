//! From the lines of a page to a report's paragraphs: what is text, what is told apart.

use domain::Dropped;

use crate::clean;
use crate::dates::{self, Dated};
use crate::lines;
use crate::opening::{self, Opening};

/// How a line stood in the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A paragraph or a list item.
    Text,
    /// A heading.
    Heading,
    /// A cell of a table: numbers in it are content.
    Cell,
    /// A paragraph that is nothing but a link.
    Link,
}

/// One line of the page, cleaned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// Its text, as [`clean::line`] leaves it.
    pub(crate) text: String,
    /// How it stood in the page.
    pub(crate) kind: Kind,
}

/// The lines of a page, sorted out.
#[derive(Debug, Default)]
pub(crate) struct Body {
    /// What the report says.
    pub(crate) paragraphs: Vec<String>,
    /// Lines that name author or desk, joined by "; ".
    pub(crate) byline: Option<String>,
    /// Place and agency, without the dash behind them.
    pub(crate) dateline: Option<String>,
    /// What is not part of the report.
    pub(crate) dropped: Vec<Dropped>,
    /// A date that stood on a line of its own.
    pub(crate) dated: Option<Dated>,
}

impl Body {
    /// Sorts `lines` out. `title` is known already and dropped where the page repeats it on top;
    /// `outlet` tells its own name in bylines.
    pub(crate) fn of(lines: Vec<Line>, title: &str, outlet: &str) -> Self {
        let mut body = Self::default();
        let title = clean::fold(title);
        for line in lines {
            match body.rule(&line, &title, outlet) {
                Some(rule) => body.dropped.push(Dropped {
                    line: line.text,
                    rule: rule.to_owned(),
                }),
                None => body.keep(line, outlet),
            }
        }
        body
    }

    /// Why `line` is not part of the report; `None` where it is.
    fn rule(&mut self, line: &Line, title: &str, outlet: &str) -> Option<&'static str> {
        let text = &line.text;
        let rule = lines::boilerplate(text).filter(|rule| line.kind != Kind::Cell || *rule != "id");
        if rule.is_some() {
            return rule;
        }
        if line.kind == Kind::Link
            && !clean::ends_sentence(text)
            && clean::chars(text) <= lines::DROPPED_CHARS_MAX
            && opening::opening(text, outlet).is_none()
        {
            return Some("read-also");
        }
        if self.paragraphs.is_empty() && !title.is_empty() && clean::fold(text) == title {
            return Some("title");
        }
        if line.kind != Kind::Cell && dates::is_date_line(text) {
            if self.dated.is_none() && !dates::is_update_line(text) {
                self.dated = dates::parse(text, true);
            }
            return Some("date");
        }
        None
    }

    fn keep(&mut self, line: Line, outlet: &str) {
        let text = line.text;
        let top = self.paragraphs.len() <= 1 && line.kind != Kind::Cell;
        if (top && opening::opening(&text, outlet) == Some(Opening::Byline))
            || opening::is_sign_off(&text)
        {
            self.byline = Some(match self.byline.take() {
                Some(before) => format!("{before}; {text}"),
                None => text,
            });
            return;
        }
        if !top || self.dateline.is_some() {
            self.paragraphs.push(text);
        } else if opening::opening(&text, outlet) == Some(Opening::Dateline) {
            self.dateline = Some(text);
        } else if let Some((dateline, rest)) = opening::dateline(&text, outlet) {
            self.dateline = Some(dateline.to_owned());
            self.paragraphs.push(rest.to_owned());
        } else {
            self.paragraphs.push(text);
        }
    }
}
