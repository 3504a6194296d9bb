//! The log: what is hashed, in order.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "entry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i64,
    pub kind: i16,
    pub recorded: i64,
    pub leaf_hash: Vec<u8>,
    /// Size of the body before compression.
    pub size: i64,
    /// Empty where the entry was withdrawn.
    pub body: Vec<u8>,
    /// Position of the withdrawal that removed the body.
    pub withdrawn_by: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
