//! One row per analysis of a revision; `newest` marks the one that answers.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "catalog_revision")]
pub struct Model {
    /// Where streams tell it: the position of the entry with the analysis, or of a later withdrawal
    /// after which the revision is shown again. Its statements and figures have it in their `seq`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i64,
    pub id: String,
    pub report: String,
    /// Position of the entry that recorded the revision.
    pub recorded: i64,
    /// Position of the entry with the analysis; the same where it came with the revision.
    pub analysed: i64,
    /// It is the newest analysis of the revision.
    pub newest: bool,
    /// Who made the analysis.
    pub analyser: String,
    pub outlet: String,
    pub url: String,
    pub own_id: String,
    pub language: String,
    pub title: String,
    pub published: i64,
    pub captured: i64,
    /// A [`crate::payload::Body`]: what the analysis reads, and with the newest one the text.
    pub payload: Vec<u8>,
    /// [`crate::payload::AnalysisRow`] as the analyser read it, where people have changed what is
    /// shown; empty where the rows of its statements and figures are that.
    pub uncurated: Vec<u8>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
