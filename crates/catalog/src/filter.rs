//! What lists can be narrowed by. An empty filter keeps everything; conditions are joined by "and".

use domain::{Act, CurationState, Language, Measure, Merges, Mode, Period, Timestamp};

use crate::{FigureView, Heading, StatementView, row, text::fold};

/// Narrows lists of reports.
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

impl ReportFilter {
    /// Whether what stands there passes, as lists decide it.
    pub fn passes(&self, heading: &Heading) -> bool {
        let Self {
            outlet,
            language,
            published_from,
            published_to,
        } = self;
        outlet
            .as_ref()
            .is_none_or(|outlet| *outlet == heading.outlet)
            && language.is_none_or(|language| language == heading.language)
            && published_from.is_none_or(|from| heading.published >= from)
            && published_to.is_none_or(|to| heading.published < to)
    }
}

/// Narrows curations.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CurationFilter {
    /// About this report, by its id.
    pub report: Option<String>,
    /// About this actor, by its key.
    pub actor: Option<String>,
    /// About this outlet as a source.
    pub outlet: Option<String>,
    /// By this curator.
    pub curator: Option<String>,
    /// In this state.
    pub state: Option<CurationState>,
}

/// Narrows a search, by labels of the head revision. Of a report each condition holds for the
/// report itself or for some statement or figure in it, not for the same one; a search for
/// statements asks all of one statement and the figures it holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchFilter {
    /// Published by this outlet (however it is spelled).
    pub outlet: Option<String>,
    /// In this language.
    pub language: Option<Language>,
    /// Said by, as in [`StatementFilter::speaker`].
    pub speaker: Option<String>,
    /// Said by the actor with this key, whatever the family.
    pub actor: Option<String>,
    /// With this act.
    pub act: Option<Act>,
    /// With a figure of this measure.
    pub measure: Option<Measure>,
    /// With a figure tied to this place; `iso:` and a two-letter country code holds all places of
    /// the country.
    pub place: Option<String>,
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

impl StatementFilter {
    /// Whether a statement passes, as lists decide it; for streams, which see every statement.
    /// `merges` says who is one, see [`crate::Catalog::merges`].
    pub fn passes(&self, view: &StatementView, merges: &Merges) -> bool {
        let Self {
            speaker,
            act,
            mode,
            outlet,
            report,
            medium,
            published_from,
            published_to,
        } = self;
        let (heading, statement) = (&view.heading, &view.statement);
        let said_by = |name: &String| {
            let speaker = &statement.speaker;
            knows(
                merges,
                name,
                [&speaker.family, &speaker.actor],
                &speaker.name,
            )
        };
        let given_in = |medium: &String| {
            let wanted = fold(medium);
            let mediums = statement.chain.iter().filter_map(|hop| hop.medium.as_ref());
            mediums.map(|m| fold(&m.text)).any(|m| m == wanted)
        };
        // Folding is the dearest, so it comes last: a stream asks for many watchers.
        act.is_none_or(|act| act == statement.act)
            && mode.is_none_or(|mode| mode == statement.mode)
            && outlet
                .as_ref()
                .is_none_or(|outlet| *outlet == heading.outlet)
            && report
                .as_ref()
                .is_none_or(|report| *report == heading.report)
            && published_from.is_none_or(|from| heading.published >= from)
            && published_to.is_none_or(|to| heading.published < to)
            && speaker.as_ref().is_none_or(said_by)
            && medium.as_ref().is_none_or(given_in)
    }
}

/// Narrows figures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FigureFilter {
    /// Counting this.
    pub measure: Option<Measure>,
    /// Over a period that shares a day with this one; see [`Period::parse`].
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

impl FigureFilter {
    /// Whether a figure passes, as lists decide it; for streams, which see every figure. `merges` says
    /// who is one, see [`crate::Catalog::merges`].
    pub fn passes(&self, view: &FigureView, merges: &Merges) -> bool {
        let Self {
            measure,
            period,
            place,
            speaker,
            outlet,
            report,
            at_least,
            at_most,
            published_from,
            published_to,
        } = self;
        let (heading, figure) = (&view.heading, &view.figure);
        let said_by = |name: &String| match &view.speaker {
            Some(speaker) => knows(merges, name, [&view.family, &speaker.actor], &speaker.name),
            None => merges.members(name).any(|member| member == view.family),
        };
        let during = |period: &Period| figure.period.as_ref().is_some_and(|p| p.overlaps(period));
        measure.is_none_or(|measure| measure == figure.measure)
            && period.as_ref().is_none_or(during)
            && place
                .as_ref()
                .is_none_or(|place| row::places(figure).contains(place))
            && outlet
                .as_ref()
                .is_none_or(|outlet| *outlet == heading.outlet)
            && report
                .as_ref()
                .is_none_or(|report| *report == heading.report)
            && at_least.is_none_or(|least| figure.high.is_none_or(|high| high >= least))
            && at_most.is_none_or(|most| figure.low.is_none_or(|low| low <= most))
            && published_from.is_none_or(|from| heading.published >= from)
            && published_to.is_none_or(|to| heading.published < to)
            && speaker.as_ref().is_none_or(said_by)
    }
}

/// Whether one of those who are one with `asked` is one of `keys` or is spelled like `name`.
fn knows(merges: &Merges, asked: &str, keys: [&String; 2], name: &str) -> bool {
    let is_key = |member| keys.iter().any(|key| *key == member);
    merges.members(asked).any(is_key) || {
        let name = fold(name);
        merges.members(asked).any(|member| fold(member) == name)
    }
}
