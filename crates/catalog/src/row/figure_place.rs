//! Which figures a place holds: one row per figure and place, and one per figure and country.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "catalog_figure_place")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub seq: i64,
    /// A place id; `iso:` and the country's code stands for all that lies in the country.
    #[sea_orm(primary_key, auto_increment = false)]
    pub place: String,
    pub head: bool,
    pub published: i64,
    pub report_key: i64,
    pub rank: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// The figure it holds.
    #[sea_orm(
        belongs_to = "super::figure::Entity",
        from = "Column::Seq",
        to = "super::figure::Column::Seq"
    )]
    Figure,
}

impl ActiveModelBehavior for ActiveModel {}
