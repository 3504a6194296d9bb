//! Spans, excerpts and documents.

use domain::{Document, Dropped, Error, Excerpt, Language, Result, Span, Timestamp};

use crate::{Missing, pb};

impl From<Span> for pb::Span {
    fn from(span: Span) -> Self {
        let Span {
            byte_start,
            byte_end,
            char_start,
            char_end,
        } = span;
        Self {
            byte_start,
            byte_end,
            char_start,
            char_end,
        }
    }
}

impl From<pb::Span> for Span {
    fn from(span: pb::Span) -> Self {
        let pb::Span {
            byte_start,
            byte_end,
            char_start,
            char_end,
        } = span;
        Self {
            byte_start,
            byte_end,
            char_start,
            char_end,
        }
    }
}

impl From<Excerpt> for pb::Excerpt {
    fn from(excerpt: Excerpt) -> Self {
        let Excerpt {
            paragraph,
            span,
            text,
        } = excerpt;
        Self {
            paragraph,
            span: Some(span.into()),
            text,
        }
    }
}

impl TryFrom<pb::Excerpt> for Excerpt {
    type Error = Error;

    fn try_from(excerpt: pb::Excerpt) -> Result<Self> {
        let pb::Excerpt {
            paragraph,
            span,
            text,
        } = excerpt;
        Ok(Self {
            paragraph,
            span: span.required("excerpt.span")?.into(),
            text,
        })
    }
}

impl From<Document> for pb::Document {
    fn from(document: Document) -> Self {
        let Document {
            language,
            title,
            paragraphs,
            byline,
            dateline,
            lead,
            dropped,
            published,
        } = document;
        let dropped = dropped
            .into_iter()
            .map(|Dropped { line, rule }| pb::DroppedLine { line, rule });
        Self {
            language: language.tag().to_owned(),
            title,
            paragraphs,
            byline: byline.unwrap_or_default(),
            dateline: dateline.unwrap_or_default(),
            lead: lead.unwrap_or_default(),
            dropped: dropped.collect(),
            published_micros: published.map(|t| t.0),
        }
    }
}

impl TryFrom<pb::Document> for Document {
    type Error = Error;

    fn try_from(document: pb::Document) -> Result<Self> {
        let pb::Document {
            language,
            title,
            paragraphs,
            byline,
            dateline,
            lead,
            dropped,
            published_micros,
        } = document;
        let given = |text: String| Some(text).filter(|t| !t.is_empty());
        let dropped = dropped
            .into_iter()
            .map(|pb::DroppedLine { line, rule }| Dropped { line, rule });
        Ok(Self {
            language: Language::from_tag(&language).required("document.language")?,
            title,
            paragraphs,
            byline: given(byline),
            dateline: given(dateline),
            lead: given(lead),
            dropped: dropped.collect(),
            published: published_micros.map(Timestamp),
        })
    }
}
