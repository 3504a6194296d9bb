//! One row per report: what lists filter and sort by, taken from its head revision.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "catalog_report")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub report_key: i64,
    pub outlet: String,
    pub language: String,
    pub published: i64,
    /// When the head revision was captured.
    pub captured: i64,
    /// Position of the entry that recorded the head revision.
    pub recorded: i64,
    /// [`super::revision::Model::position`] of the head revision.
    pub position: i64,
    pub revisions: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
