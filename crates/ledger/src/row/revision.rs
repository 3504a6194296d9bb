//! Which revisions are known, keyed by report first so that one tree serves both questions:
//! is this text known, and which texts has this report.

use sea_orm::QuerySelect;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "revision")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub report_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub captured: i64,
    /// SHA-256 of its capture.
    pub capture: Vec<u8>,
    pub position: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::entry::Entity",
        from = "Column::Position",
        to = "super::entry::Column::Position"
    )]
    Entry,
}

impl Related<super::entry::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Entry.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}

/// Revisions beside the entries that recorded them, no column selected yet: a body can hold megabytes.
pub(crate) fn with_entry() -> sea_orm::Select<Entity> {
    Entity::find()
        .inner_join(super::entry::Entity)
        .select_only()
}
