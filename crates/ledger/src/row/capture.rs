//! Bytes as received, once per SHA-256.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "capture")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub sha256: Vec<u8>,
    /// Size of the bytes as received.
    pub size: i64,
    pub bytes: Vec<u8>,
    /// Position of the entry whose body the bytes are packed against; they stand alone without one.
    pub base: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::entry::Entity",
        from = "Column::Base",
        to = "super::entry::Column::Position"
    )]
    Base,
}

impl Related<super::entry::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Base.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
