//! What was refused, bounded in number.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "rejection")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub received: i64,
    pub outlet: String,
    pub url: String,
    pub own_id: String,
    pub reason: String,
    pub field: String,
    pub message: String,
    /// SHA-256 of the refused body.
    pub body: Vec<u8>,
    /// Size of the refused body.
    pub size: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
