//! One row per figure of every revision, by what it is found; `head` marks those of the shown one.
//! The figure itself is in its revision's row.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "catalog_figure")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub seq: i64,
    /// [`super::key_of`] its id.
    pub id_key: i64,
    pub head: bool,
    pub series: String,
    /// [`super::key_of`] the speaker's family, or of `outlet:` and the outlet's name.
    pub family: i64,
    /// [`super::key_of`] the speaker; 0 where the outlet itself says it.
    pub actor: i64,
    /// [`super::key_of`] the speaker's name, folded; 0 where the outlet itself says it.
    pub name: i64,
    pub measure: String,
    /// The folded counted noun, where the measure alone does not say what is counted.
    pub subject: String,
    pub low: Option<f64>,
    pub high: Option<f64>,
    pub edtf: Option<String>,
    /// First day covered; the smallest `i32` where the period is open to that side, null where it
    /// has no days.
    pub first_day: Option<i32>,
    /// Last day covered; the largest `i32` where the period is open to that side.
    pub last_day: Option<i32>,
    /// [`super::key_of`] the outlet's name.
    pub outlet: i64,
    pub published: i64,
    pub report_key: i64,
    pub rank: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
