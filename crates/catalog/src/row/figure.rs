//! One row per figure of every revision; `head` marks those of the shown one.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "catalog_figure")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub seq: i64,
    pub id: String,
    pub head: bool,
    pub series: String,
    /// The speaker's family, or `outlet:` and the outlet's name.
    pub family: String,
    /// Id of the speaker; empty where the outlet itself says it.
    pub actor: String,
    /// The speaker's name, folded; empty where the outlet itself says it.
    pub name: String,
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
    pub outlet: String,
    pub published: i64,
    pub report_key: i64,
    pub rank: i32,
    /// [`crate::payload::FigureRow`].
    pub payload: Vec<u8>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
