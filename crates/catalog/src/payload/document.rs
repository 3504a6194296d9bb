//! Excerpts, documents and revisions as stored.

use domain::{
    Analysis, Document, Dropped, Error, Excerpt, Language, MediaType, Result, Revision, Sha256,
    Span, Timestamp,
};
use serde::{Deserialize, Serialize};

use super::unknown;

#[derive(Serialize, Deserialize)]
pub(super) struct ExcerptRow {
    paragraph: u32,
    byte_start: u32,
    char_start: u32,
    char_len: u32,
    text: String,
}

impl ExcerptRow {
    pub(super) fn of(excerpt: &Excerpt) -> Self {
        let Excerpt {
            paragraph,
            span,
            text,
        } = excerpt;
        let Span {
            byte_start,
            byte_end: _,
            char_start,
            char_end,
        } = *span;
        Self {
            paragraph: *paragraph,
            byte_start,
            char_start,
            char_len: char_end.saturating_sub(char_start),
            text: text.clone(),
        }
    }

    pub(super) fn maybe(excerpt: &Option<Excerpt>) -> Option<Self> {
        excerpt.as_ref().map(Self::of)
    }

    pub(super) fn all(excerpts: &[Excerpt]) -> Vec<Self> {
        excerpts.iter().map(Self::of).collect()
    }

    pub(super) fn into_domain(self) -> Excerpt {
        let bytes = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        Excerpt {
            paragraph: self.paragraph,
            span: Span {
                byte_start: self.byte_start,
                byte_end: self.byte_start.saturating_add(bytes),
                char_start: self.char_start,
                char_end: self.char_start.saturating_add(self.char_len),
            },
            text: self.text,
        }
    }
}

#[derive(Serialize, Deserialize)]
struct DroppedRow {
    line: String,
    rule: String,
}

#[derive(Serialize, Deserialize)]
struct DocumentRow {
    language: String,
    title: String,
    paragraphs: Vec<String>,
    byline: Option<String>,
    dateline: Option<String>,
    lead: Option<String>,
    dropped: Vec<DroppedRow>,
    published: Option<i64>,
}

impl DocumentRow {
    fn of(document: &Document) -> Self {
        let Document {
            language,
            title,
            paragraphs,
            byline,
            dateline,
            lead,
            dropped,
            published,
        } = document.clone();
        let dropped = dropped
            .into_iter()
            .map(|Dropped { line, rule }| DroppedRow { line, rule });
        Self {
            language: language.tag().to_owned(),
            title,
            paragraphs,
            byline,
            dateline,
            lead,
            dropped: dropped.collect(),
            published: published.map(|t| t.0),
        }
    }

    fn into_domain(self) -> Result<Document> {
        let dropped = self.dropped.into_iter().map(|d| Dropped {
            line: d.line,
            rule: d.rule,
        });
        Ok(Document {
            language: language(&self.language)?,
            title: self.title,
            paragraphs: self.paragraphs,
            byline: self.byline,
            dateline: self.dateline,
            lead: self.lead,
            dropped: dropped.collect(),
            published: self.published.map(Timestamp),
        })
    }
}

/// A revision without its analyses, which have rows of their own.
#[derive(Serialize, Deserialize)]
pub(crate) struct RevisionRow {
    id: String,
    captured: i64,
    published: Option<i64>,
    published_doubtful: bool,
    capture: [u8; 32],
    capture_bytes: u64,
    media_type: String,
    charset: String,
    document: DocumentRow,
}

impl RevisionRow {
    pub(crate) fn of(revision: &Revision) -> Self {
        let Revision {
            id,
            captured,
            published,
            published_doubtful,
            capture,
            capture_bytes,
            media_type,
            charset,
            document,
            analysis: _,
        } = revision;
        Self {
            id: id.clone(),
            captured: captured.0,
            published: published.map(|t| t.0),
            published_doubtful: *published_doubtful,
            capture: capture.0,
            capture_bytes: *capture_bytes,
            media_type: media_type.name().to_owned(),
            charset: charset.clone(),
            document: DocumentRow::of(document),
        }
    }

    /// The revision with `analysis`.
    pub(crate) fn into_domain(self, analysis: Analysis) -> Result<Revision> {
        Ok(Revision {
            id: self.id,
            captured: Timestamp(self.captured),
            published: self.published.map(Timestamp),
            published_doubtful: self.published_doubtful,
            capture: Sha256(self.capture),
            capture_bytes: self.capture_bytes,
            media_type: media_type(&self.media_type)?,
            charset: self.charset,
            document: self.document.into_domain()?,
            analysis,
        })
    }
}

/// The language of a stored tag.
pub(crate) fn language(tag: &str) -> Result<Language> {
    Language::from_tag(tag).ok_or_else(|| unknown("language", tag))
}

fn media_type(name: &str) -> Result<MediaType, Error> {
    let known = [MediaType::Html, MediaType::Plain];
    let found = known.into_iter().find(|m| m.name() == name);
    found.ok_or_else(|| unknown("media type", name))
}
