//! What lists can be narrowed by. An empty filter keeps everything; conditions are joined by "and".

use domain::{Act, Language, Measure, Mode, Period, Timestamp};

/// Narrows reports, in lists and in search.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportFilter {
    /// Published by this outlet.
    pub outlet: Option<String>,
    /// In this language.
    pub language: Option<Language>,
    /// Published at or after.
    pub published_from: Option<Timestamp>,
    /// Published before.
    pub published_to: Option<Timestamp>,
}

/// Narrows statements.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StatementFilter {
    /// Said by: the first of a family, an actor's id or a name (however it is spelled) that
    /// statements are known under.
    pub speaker: Option<String>,
    /// With this act.
    pub act: Option<Act>,
    /// Rendered so.
    pub mode: Option<Mode>,
    /// In a report of this outlet.
    pub outlet: Option<String>,
    /// In the head revision of the report with this id.
    pub report: Option<String>,
    /// Given in this medium (however it is spelled; whole words as the text has them).
    pub medium: Option<String>,
    /// In a report published at or after.
    pub published_from: Option<Timestamp>,
    /// In a report published before.
    pub published_to: Option<Timestamp>,
}

/// Narrows figures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FigureFilter {
    /// Counting this.
    pub measure: Option<Measure>,
    /// Over a period that shares a day with this one; see [`crate::parse_period`].
    pub period: Option<Period>,
    /// Tied to this place; `iso:` and a two-letter country code holds all places of the country.
    pub place: Option<String>,
    /// Said by, as in [`StatementFilter::speaker`]; `outlet:…` for what an outlet itself says.
    pub speaker: Option<String>,
    /// In a report of this outlet.
    pub outlet: Option<String>,
    /// In the head revision of the report with this id.
    pub report: Option<String>,
    /// Whose bounds allow a value of at least this.
    pub at_least: Option<f64>,
    /// Whose bounds allow a value of at most this.
    pub at_most: Option<f64>,
    /// In a report published at or after.
    pub published_from: Option<Timestamp>,
    /// In a report published before.
    pub published_to: Option<Timestamp>,
}
