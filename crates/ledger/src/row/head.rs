//! The one row that ends the log. Locking it gives a transaction its positions.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "head")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i16,
    pub position: i64,
    /// When the last entry was recorded; 0 where there is none.
    pub recorded: i64,
    pub frontier: Vec<u8>,
    pub root: Vec<u8>,
    /// Identity of this store, made with it.
    pub store: String,
    /// Position of the newest checkpoint; 0 where there is none.
    pub checkpoint: i64,
    /// When that checkpoint was made.
    pub checkpointed: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
