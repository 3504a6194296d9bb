//! One row per statement of every revision, by what it is found; `head` marks those of the shown one.
//! The statement itself is in its revision's row.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "catalog_statement")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub seq: i64,
    /// [`super::key_of`] its id.
    pub id_key: i64,
    pub head: bool,
    /// [`super::key_of`] the speaker's family.
    pub family: i64,
    /// [`super::key_of`] the speaker.
    pub actor: i64,
    /// [`super::key_of`] the speaker's name, folded.
    pub name: i64,
    pub act: String,
    pub mode: String,
    /// The folded mediums of the chain, each between bars: `|بيان|تويتر|`.
    pub mediums: String,
    /// [`super::key_of`] the outlet's name.
    pub outlet: i64,
    pub published: i64,
    pub report_key: i64,
    pub rank: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
