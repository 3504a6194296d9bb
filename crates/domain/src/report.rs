//! Reports, their revisions and the documents read out of captured bytes.

use crate::{Analysis, Sha256, Timestamp};

/// The language of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// Arabic.
    Arabic,
    /// English.
    English,
}

impl Language {
    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Arabic => "ar",
            Self::English => "en",
        }
    }

    /// Reads a BCP 47 tag by its primary subtag (`ar-SY` is Arabic); `None` for other languages.
    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag.split(['-', '_']).next()?.to_ascii_lowercase().as_str() {
            "ar" => Some(Self::Arabic),
            "en" => Some(Self::English),
            _ => None,
        }
    }
}

/// What the submitted bytes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MediaType {
    /// A web page, `text/html`.
    Html,
    /// Plain text, `text/plain`: title line first where no title is given.
    Plain,
}

impl MediaType {
    /// The media type as in a `Content-Type` header, without parameters.
    pub fn name(self) -> &'static str {
        match self {
            Self::Html => "text/html",
            Self::Plain => "text/plain",
        }
    }

    /// Reads a media type without parameters, in any case; `None` for those that are not read.
    pub fn from_name(name: &str) -> Option<Self> {
        match name.trim().to_ascii_lowercase().as_str() {
            "text/html" | "application/xhtml+xml" => Some(Self::Html),
            "text/plain" => Some(Self::Plain),
            _ => None,
        }
    }
}

/// One item as handed in, before anything was read out of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
    /// Who published it: a domain or a name, as the submitter calls the outlet.
    pub outlet: String,
    /// Where it was published; empty where the outlet's own id is given instead.
    pub url: String,
    /// The outlet's own id of the item; empty where the URL identifies it.
    pub own_id: String,
    /// The body as received.
    pub body: Vec<u8>,
    /// What the body is.
    pub media_type: MediaType,
    /// The character set the transport declared, if any (a WHATWG label).
    pub charset: Option<String>,
    /// The language, where the submitter knows it.
    pub language: Option<Language>,
    /// The title, where the submitter knows it.
    pub title: Option<String>,
    /// When the outlet says it was published.
    pub published: Option<Timestamp>,
    /// When the bytes were fetched.
    pub fetched: Option<Timestamp>,
}

/// A line of the page that is not part of the report, and why it was told apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// The line as published.
    pub line: String,
    /// The rule that dropped it: `share`, `read-also`, `follow-us`, `tags`, `advertisement`,
    /// `comments`, `copyright`, `id`, `date` (a line that only dates the report) or `title` (the
    /// title once more).
    pub rule: String,
}

/// The clean text of a report: what spans point into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Language of the text.
    pub language: Language,
    /// Headline; paragraph 0. Empty where the item has none.
    pub title: String,
    /// The body; the first is paragraph 1.
    pub paragraphs: Vec<String>,
    /// The line naming author or desk ("خاص – …"), where there is one.
    pub byline: Option<String>,
    /// The place and agency that open the report ("BEIRUT (AP) —"), where they stand apart.
    pub dateline: Option<String>,
    /// The standfirst that the page gives for previews, where it is not part of the body.
    pub lead: Option<String>,
    /// Lines that were told apart from the body.
    pub dropped: Vec<Dropped>,
    /// When the page says it was published.
    pub published: Option<Timestamp>,
}

impl Document {
    /// Paragraph `index` as spans count them: 0 is the title.
    pub fn paragraph(&self, index: u32) -> Option<&str> {
        match index.checked_sub(1) {
            None => Some(&self.title),
            Some(body) => self.paragraphs.get(body as usize).map(String::as_str),
        }
    }
}

/// One item of an outlet, whatever the number of its revisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Derived from outlet and key.
    pub id: String,
    /// Who published it.
    pub outlet: String,
    /// Canonical URL; empty where the report is known by the outlet's own id.
    pub url: String,
    /// The outlet's own id; empty where the URL identifies the report.
    pub own_id: String,
}

/// One captured version of a report and what was read out of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Revision {
    /// Derived from the report's id and the document.
    pub id: String,
    /// When it was captured: the fetch time where given, else the time of recording.
    pub captured: Timestamp,
    /// Publication time as claimed, by the submitter or else by the page.
    pub published: Option<Timestamp>,
    /// The claim is absurd (in the future, before print): kept, but not used to resolve times.
    pub published_doubtful: bool,
    /// SHA-256 of the bytes as received.
    pub capture: Sha256,
    /// Size of the bytes as received.
    pub capture_bytes: u64,
    /// What the bytes are.
    pub media_type: MediaType,
    /// The character set they were read with (WHATWG name).
    pub charset: String,
    /// The clean text.
    pub document: Document,
    /// What was read out of it.
    pub analysis: Analysis,
}

/// What a submission did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The report was not known before.
    Created,
    /// The report was known, this text of it was not.
    Revised,
    /// This text of this report was recorded before; nothing was written.
    Unchanged,
    /// This text of this report was withdrawn; nothing was written.
    Withdrawn,
}
