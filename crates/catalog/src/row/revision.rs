//! One row per revision, keyed by its position.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "catalog_revision")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i64,
    pub id: String,
    pub report: String,
    pub outlet: String,
    pub url: String,
    pub own_id: String,
    pub language: String,
    pub title: String,
    pub published: i64,
    pub captured: i64,
    /// [`crate::payload::RevisionRow`].
    pub payload: Vec<u8>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
