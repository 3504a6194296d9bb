//! The one row that says what this catalog is and how far it has come.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "catalog_meta")]
pub struct Model {
    /// Always 1.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i32,
    /// [`crate::SCHEMA_VERSION`] of the program that made the tables.
    pub schema_version: i32,
    /// Position of the last entry applied.
    pub position: i64,
    /// A random word drawn when the catalog was made: an index made from another one is not ours.
    pub incarnation: String,
    /// Identity of the ledger whose entries were applied; empty before the first was heard of.
    pub ledger: String,
    /// The tree over the entries applied, where they were witnessed.
    pub frontier: Vec<u8>,
    /// The last checkpoint that agreed with that tree, as a note; empty before the first.
    pub checkpoint: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
