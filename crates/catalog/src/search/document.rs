//! A report as the index holds it.

use std::collections::BTreeSet;

use domain::{Analysis, Result, Statement, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    Heading,
    payload::{self, FigureRow, RevisionRow, StatementRow},
    row, text,
};

/// The head revision of a report: what is searched, and what a hit is shown by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Document {
    pub(crate) report: String,
    pub(crate) revision: String,
    pub(crate) outlet: String,
    pub(crate) url: String,
    pub(crate) own_id: String,
    pub(crate) language: String,
    pub(crate) published: i64,
    pub(crate) captured: i64,
    pub(crate) position: u64,
    /// The title and the paragraphs of the body, numbered as excerpts number them.
    pub(crate) paragraphs: Vec<String>,
    /// What the report can be narrowed by: the labels of all that it holds. Not stored.
    #[serde(skip)]
    pub(crate) labels: Labels,
    /// Each found by itself; shown from the database. Not stored.
    #[serde(skip)]
    pub(crate) statements: Vec<Said>,
}

/// A statement as the index holds it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Said {
    /// Its key in the database.
    pub(crate) seq: i64,
    /// The stretches of its content.
    pub(crate) content: Vec<String>,
    pub(crate) labels: Labels,
}

/// Labels that are matched as a whole, and the words that tell who speaks.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Labels {
    pub(crate) families: BTreeSet<String>,
    pub(crate) actors: BTreeSet<String>,
    /// Names as published.
    pub(crate) names: BTreeSet<String>,
    pub(crate) acts: BTreeSet<&'static str>,
    pub(crate) measures: BTreeSet<&'static str>,
    /// Ids of places, and `iso:` and the code of each place's country.
    pub(crate) places: BTreeSet<String>,
    /// Folded words for what statements were given in.
    pub(crate) mediums: BTreeSet<String>,
    /// Names, mentions and roles as published.
    pub(crate) speakers: BTreeSet<String>,
}

/// The rows that a report's head revision is made of.
#[derive(Debug)]
pub(crate) struct Rows {
    pub(crate) revision: row::revision::Model,
    pub(crate) statements: Vec<row::statement::Model>,
    pub(crate) figures: Vec<row::figure::Model>,
}

impl Document {
    /// The document of a revision.
    pub(crate) fn of(rows: Rows) -> Result<Self> {
        let Rows {
            revision: row,
            statements: said,
            figures,
        } = rows;
        let text = payload::decode::<RevisionRow>("revision", &row.payload)?;
        let revision = text.into_domain(Analysis::default())?;
        let mut paragraphs = vec![revision.document.title];
        paragraphs.extend(revision.document.paragraphs);
        let mut statements = said.iter().map(Said::of).collect::<Result<Vec<_>>>()?;
        let mut labels = Labels::default();
        for row in &figures {
            let payload = payload::decode::<FigureRow>("figure", &row.payload)?;
            let (figure, _) = payload.into_domain()?;
            let holder = figure.holder.and_then(|ordinal| {
                let at = said
                    .iter()
                    .position(|s| row::ordinal_of(s.seq) == ordinal)?;
                statements.get_mut(at)
            });
            let own = holder.map_or(&mut labels, |statement| &mut statement.labels);
            own.measures.insert(figure.measure.name());
            own.places.extend(row::places(&figure));
        }
        for statement in &statements {
            labels.add(&statement.labels);
        }
        Ok(Self {
            report: row.report,
            revision: row.id,
            outlet: row.outlet,
            url: row.url,
            own_id: row.own_id,
            language: row.language,
            published: row.published,
            captured: row.captured,
            position: u64::try_from(row.position).unwrap_or(0),
            paragraphs,
            labels,
            statements,
        })
    }

    pub(crate) fn into_heading(self) -> Result<Heading> {
        Ok(Heading {
            language: payload::language(&self.language)?,
            report: self.report,
            revision: self.revision,
            outlet: self.outlet,
            url: self.url,
            own_id: self.own_id,
            title: self.paragraphs.into_iter().next().unwrap_or_default(),
            published: Timestamp(self.published),
            captured: Timestamp(self.captured),
            position: self.position,
        })
    }
}

impl Said {
    fn of(row: &row::statement::Model) -> Result<Self> {
        let payload = payload::decode::<StatementRow>("statement", &row.payload)?;
        let (statement, _) = payload.into_domain()?;
        Ok(Self {
            seq: row.seq,
            labels: Labels::of(&statement),
            content: statement.content.into_iter().map(|e| e.text).collect(),
        })
    }
}

impl Labels {
    fn of(statement: &Statement) -> Self {
        let speaker = &statement.speaker;
        let described = speaker.mention.iter().chain(&speaker.role);
        let mediums = statement.chain.iter().filter_map(|hop| hop.medium.as_ref());
        let one = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        Self {
            families: one(&speaker.family).into_iter().collect(),
            actors: one(&speaker.actor).into_iter().collect(),
            names: one(&speaker.name).into_iter().collect(),
            acts: BTreeSet::from([statement.act.name()]),
            mediums: mediums.map(|medium| text::fold(&medium.text)).collect(),
            speakers: described
                .map(|excerpt| excerpt.text.clone())
                .chain(one(&speaker.name))
                .collect(),
            ..Self::default()
        }
    }

    fn add(&mut self, other: &Self) {
        let Self {
            families,
            actors,
            names,
            acts,
            measures,
            places,
            mediums,
            speakers,
        } = other;
        self.families.extend(families.iter().cloned());
        self.actors.extend(actors.iter().cloned());
        self.names.extend(names.iter().cloned());
        self.acts.extend(acts);
        self.measures.extend(measures);
        self.places.extend(places.iter().cloned());
        self.mediums.extend(mediums.iter().cloned());
        self.speakers.extend(speakers.iter().cloned());
    }
}
