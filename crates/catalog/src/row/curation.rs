//! One row per curation, with what became of it.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "catalog_curation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i64,
    /// [`domain::Subject::key`].
    pub subject: String,
    /// Id of the revision seen; empty where the subject is no report.
    pub revision: String,
    /// Keys of the two actors; empty where it is about none.
    pub actor_a: String,
    pub actor_b: String,
    pub curator: String,
    /// Microseconds.
    pub recorded: i64,
    /// [`domain::CurationState::name`].
    pub state: String,
    /// Id of the statement or figure that it is about now; empty where there is none.
    pub target: String,
    /// [`crate::payload::CurationRow`].
    pub payload: Vec<u8>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
