//! One row per withdrawal: what is left of the content it removed.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "catalog_withdrawal")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i64,
    pub report: String,
    /// Empty where every revision recorded before was withdrawn.
    pub revision: String,
    /// Microseconds.
    pub recorded: i64,
    pub reason: String,
    pub requested_by: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
