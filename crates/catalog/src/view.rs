//! What the catalog answers with: the domain's objects and where they come from.

use std::collections::BTreeMap;

use domain::{
    Curation, CurationState, Excerpt, Figure, Language, Marks, Position, Relation, Revision,
    Speaker, Statement, Target, Timestamp, Withdrawal,
};

/// The revision that an answer was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Id of the report.
    pub report: String,
    /// Id of the revision.
    pub revision: String,
    /// Who published it.
    pub outlet: String,
    /// Canonical URL; empty where the report is known by the outlet's own id.
    pub url: String,
    /// The outlet's own id; empty where the URL identifies the report.
    pub own_id: String,
    /// Language of the text.
    pub language: Language,
    /// Headline; may be empty.
    pub title: String,
    /// Publication time as claimed; the capture time where there is no claim or an absurd one.
    pub published: Timestamp,
    /// When this revision was captured.
    pub captured: Timestamp,
    /// Position of the entry since which it stands so: that which recorded the revision, a later
    /// analysis of it, or the withdrawal of another revision of its report. Streams tell it there.
    pub position: Position,
}

/// Who read a revision, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnalysisVersion {
    /// Position of the entry with the analysis.
    pub position: Position,
    /// Version of the analyser and its lexicons.
    pub analyser: String,
}

/// A withdrawal that was applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithdrawalView {
    /// Position of the entry that recorded it.
    pub position: Position,
    /// When it was recorded.
    pub recorded: Timestamp,
    /// What was withdrawn, by whom and why.
    pub withdrawal: Withdrawal,
}

/// A curation, and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct CurationView {
    /// Position of the entry that recorded it.
    pub position: Position,
    /// When it was recorded.
    pub recorded: Timestamp,
    /// What was judged, by whom and why.
    pub curation: Curation,
    /// What became of it, as of the catalog's position.
    pub state: CurationState,
    /// Id of the statement or figure that it is about now.
    pub target: Option<String>,
}

/// What an entry has changed about a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReportChange {
    /// A revision stands there as of now.
    Revision(Heading),
    /// Content was removed.
    Withdrawal(WithdrawalView),
}

impl ReportChange {
    /// Position of the entry.
    pub fn position(&self) -> Position {
        match self {
            Self::Revision(heading) => heading.position,
            Self::Withdrawal(view) => view.position,
        }
    }
}

/// One revision of a report, whole.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportView {
    /// Where it stands.
    pub heading: Heading,
    /// Position of the entry that recorded the revision.
    pub recorded: Position,
    /// Position of the entry with the analysis.
    pub analysed: Position,
    /// Document and analysis, as people have corrected it.
    pub revision: Revision,
    /// What people judged of its statements and figures; what they rejected is among them.
    pub curated: BTreeMap<Target, Marks>,
    /// How many revisions the report has.
    pub revisions: u32,
    /// Whether this is the revision that lists and search show.
    pub head: bool,
}

/// A report as lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportSummary {
    /// The head revision.
    pub heading: Heading,
    /// How many revisions the report has.
    pub revisions: u32,
}

/// One statement.
#[derive(Clone, Debug, PartialEq)]
pub struct StatementView {
    /// Its id.
    pub id: String,
    /// The revision it stands in.
    pub heading: Heading,
    /// Its number in that revision's analysis.
    pub ordinal: u32,
    /// Whether that revision is the one that lists show.
    pub head: bool,
    /// The statement with its evidence.
    pub statement: Statement,
    /// What people judged of it.
    pub curated: Marks,
}

/// One figure.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureView {
    /// Its id.
    pub id: String,
    /// Id of its series.
    pub series: String,
    /// The revision it stands in.
    pub heading: Heading,
    /// Its number in that revision's analysis.
    pub ordinal: u32,
    /// Whether that revision is the one that lists show.
    pub head: bool,
    /// The speaker's family, or `outlet:` and the outlet's name where the outlet itself says it.
    pub family: String,
    /// What is counted, folded, where the measure alone does not say.
    pub subject: String,
    /// Id of the statement that holds it.
    pub statement: Option<String>,
    /// What people judged of it.
    pub curated: Marks,
    /// Who makes that statement.
    pub speaker: Option<Speaker>,
    /// Id of the figure of which this one is a part.
    pub part_of: Option<String>,
    /// The figure with its evidence.
    pub figure: Figure,
}

/// How a figure changed.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    /// The series asked for.
    pub series: Series,
    /// Its figures and those of other speakers that stand in a relation to one of them, by time of
    /// publication; [`FigureView::series`] tells them apart.
    pub points: Vec<FigureView>,
    /// Every relation among the points that touches the series.
    pub relations: Vec<Relation>,
    /// There were more than [`crate::HISTORY_FIGURES_MAX`] figures to compare and the oldest were
    /// left out.
    pub truncated: bool,
    /// The catalog's position when it was read.
    pub position: Position,
}

/// What the figures of a series have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// Its id.
    pub id: String,
    /// The speaker's family, or `outlet:…`.
    pub family: String,
    /// Stable name of the measure.
    pub measure: String,
    /// Folded noun, where the measure alone does not say what is counted.
    pub subject: String,
    /// Ids of the places, sorted.
    pub places: Vec<String>,
}

/// Some of what was recorded, in the order of the ledger.
#[derive(Clone, Debug, PartialEq)]
pub struct Batch<T> {
    /// The items; those of one entry are never split over two batches.
    pub items: Vec<T>,
    /// Every entry up to this position has been told; ask for more behind it.
    pub through: Position,
}

/// How one figure stands to an earlier one, with both.
#[derive(Clone, Debug, PartialEq)]
pub struct RelationView {
    /// How `from` stands to `to`.
    pub kind: domain::RelationKind,
    /// The later figure.
    pub from: FigureView,
    /// The earlier figure.
    pub to: FigureView,
    /// Position of the entry that completed the pair: the later recorded of the two.
    pub position: Position,
}

/// What is told of the relations of newly recorded figures.
#[derive(Clone, Debug, PartialEq)]
pub enum RelationNews {
    /// A relation.
    Found(Box<RelationView>),
    /// A figure that was compared with the newest [`crate::HISTORY_FIGURES_MAX`] figures of its
    /// history only: relations with those published before are not told.
    Truncated(Box<FigureView>),
}

impl RelationNews {
    /// Position of the entry it is told with.
    pub fn position(&self) -> Position {
        match self {
            Self::Found(relation) => relation.position,
            Self::Truncated(figure) => figure.heading.position,
        }
    }
}

/// A report that matches a search.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The head revision when it was indexed.
    pub heading: Heading,
    /// Relevance; comparable within one answer only.
    pub score: f32,
    /// The stretch of one paragraph that shows the match best, on word boundaries; `None` where
    /// the match is not in the text (`outlet:…` alone).
    pub snippet: Option<Excerpt>,
    /// The matching words, in reading order, at most [`crate::HIGHLIGHTS_MAX`].
    pub highlights: Vec<Excerpt>,
}

/// A statement that matches a search.
#[derive(Clone, Debug, PartialEq)]
pub struct StatementHit {
    /// The statement where it stands.
    pub view: StatementView,
    /// Relevance; comparable within one answer only.
    pub score: f32,
    /// The matching words of its content, in reading order, at most [`crate::HIGHLIGHTS_MAX`].
    pub highlights: Vec<Excerpt>,
}

/// Who published reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlet {
    /// Folded name, by which outlets are told apart and listed.
    pub key: String,
    /// Name as most of its reports have it.
    pub name: String,
    /// Reports whose content stands.
    pub reports: u64,
    /// Statements in them.
    pub statements: u64,
    /// Tags of their languages, and how many are in each; the most frequent first.
    pub languages: Vec<(String, u64)>,
}

/// Someone who speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// Key of the actor; of a family where its profile was asked for. Of several that people judged
    /// to be one, the first.
    pub key: String,
    /// The other keys that are one with it.
    pub merged: Vec<String>,
    /// Key of the family that the actor speaks for most often.
    pub family: String,
    /// Names as published, in every language, and how often; the most frequent first.
    pub names: Vec<(String, u64)>,
    /// How many statements.
    pub statements: u64,
}

/// What an actor, or all actors of a family, said in head revisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActorProfile {
    /// Who.
    pub actor: Actor,
    /// The actors who speak so: the actor alone, or those of the family; who speaks most first.
    pub members: Vec<Actor>,
    /// Stable names of acts, and how often.
    pub acts: Vec<(String, u64)>,
    /// Outlets that carried it, and how often.
    pub outlets: Vec<(String, u64)>,
    /// Folded words for what it was given in, and how often.
    pub mediums: Vec<(String, u64)>,
    /// Stable names of measures of the figures told, and in how many statements.
    pub measures: Vec<(String, u64)>,
    /// Tags of the languages of the reports, and how often.
    pub languages: Vec<(String, u64)>,
    /// Statements by month of publication, oldest first.
    pub months: Vec<crate::Span>,
    /// The index's position when it was counted.
    pub position: Position,
}

/// How many items a list has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// How many were counted.
    pub value: u64,
    /// Whether that is all of them: counting stops at [`crate::COUNT_MAX`].
    pub exact: bool,
}

/// A statement, and others that say the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Wordings {
    /// The statement asked for and those alike, in order of publication.
    pub wordings: Vec<Wording>,
    /// There were more statements to compare than [`crate::WORDINGS_COMPARED_MAX`].
    pub truncated: bool,
    /// The catalog's position when they were read.
    pub position: Position,
}

/// One wording of a statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Wording {
    /// The statement where it stands.
    pub view: StatementView,
    /// How much of the words of the shorter of the two is in the longer, 0 to 1; 1 for itself.
    pub likeness: f32,
}
