//! Which entries are about a revision recorded before.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "addendum")]
pub struct Model {
    /// Id of a report, or the key of a judgement's subject that is none.
    #[sea_orm(primary_key, auto_increment = false)]
    pub report_id: String,
    /// Empty where the entry is about all revisions of the report, or about no report.
    #[sea_orm(primary_key, auto_increment = false)]
    pub revision_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i64,
    pub kind: i16,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
