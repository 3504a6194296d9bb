//! One row per statement of every revision; `head` marks those of the shown one.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "catalog_statement")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub seq: i64,
    pub id: String,
    pub head: bool,
    pub family: String,
    pub actor: String,
    /// The speaker's name, folded.
    pub name: String,
    pub act: String,
    pub mode: String,
    /// The folded mediums of the chain, each between bars: `|بيان|تويتر|`.
    pub mediums: String,
    pub outlet: String,
    pub published: i64,
    pub report_key: i64,
    pub rank: i32,
    /// [`crate::payload::StatementRow`].
    pub payload: Vec<u8>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
