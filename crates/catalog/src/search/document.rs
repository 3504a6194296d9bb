//! A report as the index holds it.

use std::collections::BTreeSet;

use domain::{Analysis, Result, Statement, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    Heading,
    payload::{self, Body},
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

impl Document {
    /// The document of a revision, without what people rejected.
    pub(crate) fn of(row: row::revision::Model) -> Result<Self> {
        let body = Body::open(&row.payload)?;
        let document = body.text()?.into_domain(Analysis::default())?.document;
        let mut paragraphs = vec![document.title];
        paragraphs.extend(document.paragraphs);
        let position = u64::try_from(row.position).unwrap_or(0);
        // By their places in the report; none in that of a rejected one.
        let mut said = Vec::new();
        for statement in body.statements() {
            let (statement, curated) = statement?;
            let seq = row::seq(position, said.len());
            let is_shown = curated.rejected_by.is_none();
            said.push(is_shown.then(|| Said::of(seq, statement)));
        }
        let mut labels = Labels::default();
        for figure in body.figures() {
            let (figure, curated) = figure?;
            if curated.rejected_by.is_some() {
                continue;
            }
            let holder = figure
                .holder
                .and_then(|at| said.get_mut(at as usize)?.as_mut());
            let own = holder.map_or(&mut labels, |statement| &mut statement.labels);
            own.measures.insert(figure.measure.name());
            own.places.extend(row::places(&figure));
        }
        let statements: Vec<Said> = said.into_iter().flatten().collect();
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
            position,
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
    fn of(seq: i64, statement: Statement) -> Self {
        Self {
            seq,
            labels: Labels::of(&statement),
            content: statement.content.into_iter().map(|e| e.text).collect(),
        }
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
