//! From an entry to its rows.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    Analysis, Entry, EntryBody, Figure, Marks, Measure, Position, Report, Result, Revision,
    Speaker, Statement, Target, TargetKind,
};

use super::column;
use crate::{payload::Items, row, text};

/// Everything that one entry adds.
pub(super) struct EntryRows {
    pub(super) report: row::report::Model,
    pub(super) revision: row::revision::Model,
    pub(super) analysis: AnalysisRows,
    pub(super) head: bool,
}

impl EntryRows {
    /// Says of all its rows whether lists show them.
    pub(super) fn set_head(&mut self, head: bool) {
        self.head = head;
        self.analysis.set_head(head);
    }
}

/// The statements and figures of one analysis.
pub(super) struct AnalysisRows {
    /// What the revision's payload holds of them.
    pub(super) items: Items,
    pub(super) statements: Vec<row::statement::Model>,
    pub(super) figures: Vec<row::figure::Model>,
    pub(super) places: Vec<row::figure_place::Model>,
}

impl AnalysisRows {
    /// The rows of an analysis recorded at `position` of a revision recorded before, not shown yet.
    pub(super) fn of(
        position: Position,
        revision: &row::revision::Model,
        analysis: &Analysis,
        marks: &BTreeMap<Target, Marks>,
    ) -> Result<Self> {
        let place = Place {
            position,
            published: revision.published,
            report_key: row::key_of(&revision.report),
            outlet: &revision.outlet,
            outlet_key: row::key_of(&revision.outlet),
            revision: &revision.id,
            marks,
        };
        place.analysis(analysis)
    }

    /// Says that lists show these rows, but for those that somebody rejected.
    pub(super) fn show(&mut self, marks: &BTreeMap<Target, Marks>) {
        self.set_head(true);
        let rejected = marks
            .iter()
            .filter(|(_, marks)| marks.rejected_by.is_some());
        for (target, _) in rejected {
            let of = |seq| row::ordinal_of(seq) as usize == target.index;
            match target.kind {
                TargetKind::Statement => {
                    let rows = self.statements.iter_mut().filter(|row| of(row.seq));
                    rows.for_each(|row| row.head = false);
                }
                TargetKind::Figure => {
                    let rows = self.figures.iter_mut().filter(|row| of(row.seq));
                    rows.for_each(|row| row.head = false);
                    let rows = self.places.iter_mut().filter(|row| of(row.seq));
                    rows.for_each(|row| row.head = false);
                }
            }
        }
    }

    /// Says of all rows whether lists show them.
    pub(super) fn set_head(&mut self, head: bool) {
        self.statements.iter_mut().for_each(|row| row.head = head);
        self.figures.iter_mut().for_each(|row| row.head = head);
        self.places.iter_mut().for_each(|row| row.head = head);
    }
}

/// The rows of `entry`, none of them shown yet; `None` where it adds nothing.
pub(super) fn of(entry: &Entry) -> Result<Option<EntryRows>> {
    let Some(EntryBody::Revision { report, revision }) = &entry.body else {
        return Ok(None);
    };
    let published = match revision.published {
        Some(claimed) if !revision.published_doubtful => claimed,
        _ => revision.captured,
    };
    let place = Place {
        position: entry.position,
        published: published.0,
        report_key: row::key_of(&report.id),
        outlet: &report.outlet,
        outlet_key: row::key_of(&report.outlet),
        revision: &revision.id,
        marks: &BTreeMap::new(),
    };
    let analysis = place.analysis(&revision.analysis)?;
    let payload = analysis.items.with_text(revision)?;
    Ok(Some(EntryRows {
        report: report_row(report, revision, &place),
        revision: revision_row(report, revision, &place, payload),
        analysis,
        head: false,
    }))
}

/// What all rows of one entry share.
struct Place<'a> {
    position: u64,
    published: i64,
    report_key: i64,
    outlet: &'a str,
    outlet_key: i64,
    revision: &'a str,
    marks: &'a BTreeMap<Target, Marks>,
}

fn report_row(report: &Report, revision: &Revision, place: &Place<'_>) -> row::report::Model {
    row::report::Model {
        id: report.id.clone(),
        report_key: place.report_key,
        outlet: column(&report.outlet),
        language: revision.document.language.tag().to_owned(),
        published: place.published,
        captured: revision.captured.0,
        recorded: super::as_column(place.position),
        position: super::as_column(place.position),
        revisions: 1,
    }
}

fn revision_row(
    report: &Report,
    revision: &Revision,
    place: &Place<'_>,
    payload: Vec<u8>,
) -> row::revision::Model {
    row::revision::Model {
        position: super::as_column(place.position),
        id: revision.id.clone(),
        report: report.id.clone(),
        recorded: super::as_column(place.position),
        analysed: super::as_column(place.position),
        newest: true,
        analyser: column(&revision.analysis.analyser),
        outlet: column(&report.outlet),
        url: column(&report.url),
        own_id: column(&report.own_id),
        language: revision.document.language.tag().to_owned(),
        title: column(&revision.document.title),
        published: place.published,
        captured: revision.captured.0,
        payload,
        uncurated: Vec::new(),
    }
}

impl Place<'_> {
    fn analysis(&self, analysis: &Analysis) -> Result<AnalysisRows> {
        let Analysis {
            analyser: _,
            statements,
            figures,
        } = analysis;
        let mut rows = AnalysisRows {
            statements: Vec::with_capacity(statements.len()),
            figures: Vec::with_capacity(figures.len()),
            places: Vec::new(),
            items: Items::default(),
        };
        for (ordinal, statement) in statements.iter().enumerate() {
            let marks = self.marks(TargetKind::Statement, ordinal);
            rows.items.add_statement(statement, &marks)?;
            rows.statements.push(self.statement(ordinal, statement));
        }
        for (ordinal, figure) in figures.iter().enumerate() {
            let marks = self.marks(TargetKind::Figure, ordinal);
            rows.items.add_figure(figure, &marks)?;
            rows.places.extend(self.figure_places(ordinal, figure));
            rows.figures.push(self.figure(ordinal, figure, analysis));
        }
        Ok(rows)
    }

    fn statement(&self, ordinal: usize, statement: &Statement) -> row::statement::Model {
        let mediums = statement.chain.iter().filter_map(|hop| hop.medium.as_ref());
        let mediums: String = mediums.map(|m| text::fold(&m.text) + "|").collect();
        row::statement::Model {
            seq: row::seq(self.position, ordinal),
            id_key: row::key_of(&statement.id(self.revision)),
            head: false,
            family: row::key_of(&statement.speaker.family),
            actor: row::key_of(&statement.speaker.actor),
            name: row::key_of(&text::fold(&statement.speaker.name)),
            act: statement.act.name().to_owned(),
            mode: statement.mode.name().to_owned(),
            mediums: if mediums.is_empty() {
                mediums
            } else {
                format!("|{mediums}")
            },
            outlet: self.outlet_key,
            published: self.published,
            report_key: self.report_key,
            rank: rank(ordinal),
        }
    }

    fn figure(&self, ordinal: usize, figure: &Figure, all: &Analysis) -> row::figure::Model {
        let holder = figure
            .holder
            .and_then(|index| all.statements.get(index as usize));
        let speaker = holder.map(|statement| &statement.speaker);
        let family = family(speaker, self.outlet);
        let subject = subject(figure);
        let days = figure
            .period
            .as_ref()
            .filter(|p| p.first_day.is_some() || p.last_day.is_some());
        row::figure::Model {
            seq: row::seq(self.position, ordinal),
            id_key: row::key_of(&figure.id(self.revision)),
            head: false,
            series: series_id(&family, figure, &subject),
            family: row::key_of(&family),
            actor: row::key_of(speaker.map_or("", |s| &s.actor)),
            name: row::key_of(&text::fold(speaker.map_or("", |s| &s.name))),
            measure: figure.measure.name().to_owned(),
            subject,
            low: figure.low,
            high: figure.high,
            edtf: figure.period.as_ref().map(|p| column(&p.edtf)),
            first_day: days.map(|p| p.first_day.unwrap_or(i32::MIN)),
            last_day: days.map(|p| p.last_day.unwrap_or(i32::MAX)),
            outlet: self.outlet_key,
            published: self.published,
            report_key: self.report_key,
            rank: rank(ordinal),
        }
    }

    fn marks(&self, kind: TargetKind, index: usize) -> Marks {
        let marks = self.marks.get(&Target { kind, index });
        marks.cloned().unwrap_or_default()
    }

    fn figure_places(&self, ordinal: usize, figure: &Figure) -> Vec<row::figure_place::Model> {
        let row = |place: String| row::figure_place::Model {
            seq: row::seq(self.position, ordinal),
            place: column(&place),
            head: false,
            published: self.published,
            report_key: self.report_key,
            rank: rank(ordinal),
        };
        row::places(figure).into_iter().map(row).collect()
    }
}

/// Whose figure it is: the speaker's family's, or that of the outlet that says it by itself.
pub(crate) fn family(speaker: Option<&Speaker>, outlet: &str) -> String {
    match speaker {
        Some(speaker) => speaker.family.clone(),
        None => format!("outlet:{outlet}"),
    }
}

/// What a measure alone does not say: 50 destroyed tanks and 50 destroyed houses are two series,
/// and so are dollars and liras.
fn subject(figure: &Figure) -> String {
    match figure.measure {
        Measure::Other | Measure::Destroyed | Measure::Seized | Measure::Aid => figure
            .noun
            .as_ref()
            .map(|noun| text::fold(&noun.text))
            .unwrap_or_default(),
        Measure::Money => figure.currency.clone().unwrap_or_default(),
        _ => String::new(),
    }
}

fn series_id(family: &str, figure: &Figure, subject: &str) -> String {
    let places: BTreeSet<_> = figure.places.iter().map(|place| place.id.clone()).collect();
    let places: Vec<_> = places.into_iter().collect();
    let measure = match subject {
        "" => figure.measure.name().to_owned(),
        subject => format!("{}:{subject}", figure.measure.name()),
    };
    domain::series_id(family, &measure, &places)
}

/// Lists run downwards and a report from its top, so the first object has the highest rank.
fn rank(ordinal: usize) -> i32 {
    -i32::try_from(ordinal).unwrap_or(i32::MAX)
}
