//! A report as the index holds it.

use domain::{Result, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    Heading,
    payload::{self, RevisionRow},
    row,
};

/// The head revision of a report: what is searched, and what a hit is shown by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Document {
    pub(crate) report: String,
    pub(crate) revision: String,
    pub(crate) outlet: String,
    pub(crate) url: String,
    pub(crate) own_id: String,
    pub(crate) language: String,
    pub(crate) published: i64,
    pub(crate) captured: i64,
    pub(crate) position: u64,
    /// The title and the paragraphs of the body, numbered as excerpts number them.
    pub(crate) paragraphs: Vec<String>,
}

impl Document {
    /// The document of a revision's row.
    pub(crate) fn of(row: row::revision::Model) -> Result<Self> {
        let revision = payload::decode::<RevisionRow>("revision", &row.payload)?.into_domain()?;
        let mut paragraphs = vec![revision.document.title];
        paragraphs.extend(revision.document.paragraphs);
        Ok(Self {
            report: row.report,
            revision: row.id,
            outlet: row.outlet,
            url: row.url,
            own_id: row.own_id,
            language: row.language,
            published: row.published,
            captured: row.captured,
            position: u64::try_from(row.position).unwrap_or(0),
            paragraphs,
        })
    }

    pub(crate) fn into_heading(self) -> Result<Heading> {
        Ok(Heading {
            language: payload::language(&self.language)?,
            report: self.report,
            revision: self.revision,
            outlet: self.outlet,
            url: self.url,
            own_id: self.own_id,
            title: self.paragraphs.into_iter().next().unwrap_or_default(),
            published: Timestamp(self.published),
            captured: Timestamp(self.captured),
            position: self.position,
        })
    }
}
