//! Statements, chains and figures.

use domain::{Analysis, Error, Excerpt, Figure, Hop, Period, PlaceRef, Result, Speaker, Statement};

use crate::{Missing, pb, read};

/// The wire form of an analysis; ids are derived from `revision`, the id of its revision (empty for
/// text that is not recorded).
pub fn analysis_to_wire(analysis: Analysis, revision: &str) -> pb::Analysis {
    let Analysis {
        analyser,
        statements,
        figures,
    } = analysis;
    pb::Analysis {
        analyser,
        statements: statements
            .into_iter()
            .map(|s| statement_to_wire(s, revision))
            .collect(),
        figures: figures
            .into_iter()
            .map(|f| figure_to_wire(f, revision))
            .collect(),
    }
}

/// The wire form of a statement of the revision with the id `revision`.
pub fn statement_to_wire(statement: Statement, revision: &str) -> pb::Statement {
    let id = statement.id(revision);
    let Statement {
        cue,
        act,
        mode,
        content,
        speaker,
        chain,
        rule,
        confidence,
    } = statement;
    pb::Statement {
        id,
        cue: Some(cue.into()),
        act: pb::Act::from(act).into(),
        mode: pb::Mode::from(mode).into(),
        content: content.into_iter().map(Into::into).collect(),
        speaker: Some(speaker.into()),
        chain: chain.into_iter().map(Into::into).collect(),
        rule,
        confidence: confidence.into(),
        curated: None,
    }
}

/// The wire form of a figure of the revision with the id `revision`.
pub fn figure_to_wire(figure: Figure, revision: &str) -> pb::Figure {
    let id = figure.id(revision);
    let Figure {
        text,
        low,
        high,
        qualifier,
        qualifier_at,
        noun,
        measure,
        measure_at,
        measure_read: _,
        period,
        period_at,
        places,
        polarity,
        currency,
        part_of,
        holder,
        rule,
        confidence,
    } = figure;
    pb::Figure {
        id,
        text: Some(text.into()),
        low,
        high,
        qualifier: pb::Qualifier::from(qualifier).into(),
        qualifier_at: qualifier_at.map(Into::into),
        noun: noun.map(Into::into),
        measure: pb::Measure::from(measure).into(),
        measure_at: measure_at.map(Into::into),
        period: period.map(Into::into),
        period_at: period_at.map(Into::into),
        places: places.into_iter().map(Into::into).collect(),
        polarity: pb::Polarity::from(polarity).into(),
        currency: currency.unwrap_or_default(),
        part_of,
        holder,
        rule,
        confidence: confidence.into(),
        curated: None,
    }
}

impl TryFrom<pb::Analysis> for Analysis {
    type Error = Error;

    fn try_from(analysis: pb::Analysis) -> Result<Self> {
        let pb::Analysis {
            analyser,
            statements,
            figures,
        } = analysis;
        Ok(Self {
            analyser,
            statements: statements
                .into_iter()
                .map(TryInto::try_into)
                .collect::<Result<_>>()?,
            figures: figures
                .into_iter()
                .map(TryInto::try_into)
                .collect::<Result<_>>()?,
        })
    }
}

impl TryFrom<pb::Statement> for Statement {
    type Error = Error;

    fn try_from(statement: pb::Statement) -> Result<Self> {
        let pb::Statement {
            id: _,
            cue,
            act,
            mode,
            content,
            speaker,
            chain,
            rule,
            confidence,
            // Told beside what was read, and never recorded with it.
            curated: _,
        } = statement;
        Ok(Self {
            cue: cue.required("statement.cue")?.try_into()?,
            act: read(act).required("statement.act")?,
            mode: read(mode).required("statement.mode")?,
            content: content
                .into_iter()
                .map(TryInto::try_into)
                .collect::<Result<_>>()?,
            speaker: speaker.required("statement.speaker")?.try_into()?,
            chain: chain
                .into_iter()
                .map(TryInto::try_into)
                .collect::<Result<_>>()?,
            rule,
            confidence: percent(confidence),
        })
    }
}

impl From<Speaker> for pb::Speaker {
    fn from(speaker: Speaker) -> Self {
        let Speaker {
            mention,
            name,
            name_at,
            kind,
            role,
            speaks_for,
            actor,
            family,
        } = speaker;
        Self {
            mention: mention.map(Into::into),
            name,
            name_at: name_at.map(Into::into),
            kind: pb::SpeakerKind::from(kind).into(),
            role: role.map(Into::into),
            speaks_for: speaks_for.map(Into::into),
            actor,
            family,
        }
    }
}

impl TryFrom<pb::Speaker> for Speaker {
    type Error = Error;

    fn try_from(speaker: pb::Speaker) -> Result<Self> {
        let pb::Speaker {
            mention,
            name,
            name_at,
            kind,
            role,
            speaks_for,
            actor,
            family,
        } = speaker;
        Ok(Self {
            mention: excerpt(mention)?,
            name,
            name_at: excerpt(name_at)?,
            kind: read(kind).required("speaker.kind")?,
            role: excerpt(role)?,
            speaks_for: excerpt(speaks_for)?,
            actor,
            family,
        })
    }
}

impl From<Hop> for pb::Hop {
    fn from(hop: Hop) -> Self {
        let Hop {
            kind,
            agent,
            medium,
            rule,
        } = hop;
        Self {
            kind: pb::HopKind::from(kind).into(),
            agent: agent.map(Into::into),
            medium: medium.map(Into::into),
            rule,
        }
    }
}

impl TryFrom<pb::Hop> for Hop {
    type Error = Error;

    fn try_from(hop: pb::Hop) -> Result<Self> {
        let pb::Hop {
            kind,
            agent,
            medium,
            rule,
        } = hop;
        Ok(Self {
            kind: read(kind).required("hop.kind")?,
            agent: excerpt(agent)?,
            medium: excerpt(medium)?,
            rule,
        })
    }
}

impl From<Period> for pb::Period {
    fn from(period: Period) -> Self {
        let Period {
            edtf,
            first_day,
            last_day,
            running,
        } = period;
        Self {
            edtf,
            first_day,
            last_day,
            running,
        }
    }
}

impl From<pb::Period> for Period {
    fn from(period: pb::Period) -> Self {
        let pb::Period {
            edtf,
            first_day,
            last_day,
            running,
        } = period;
        Self {
            edtf,
            first_day,
            last_day,
            running,
        }
    }
}

impl From<PlaceRef> for pb::PlaceRef {
    fn from(place: PlaceRef) -> Self {
        let PlaceRef {
            id,
            name,
            country,
            evidence,
        } = place;
        Self {
            id,
            name,
            country,
            evidence: evidence.map(Into::into),
        }
    }
}

impl TryFrom<pb::PlaceRef> for PlaceRef {
    type Error = Error;

    fn try_from(place: pb::PlaceRef) -> Result<Self> {
        let pb::PlaceRef {
            id,
            name,
            country,
            evidence,
        } = place;
        Ok(Self {
            id,
            name,
            country,
            evidence: excerpt(evidence)?,
        })
    }
}

impl TryFrom<pb::Figure> for Figure {
    type Error = Error;

    fn try_from(figure: pb::Figure) -> Result<Self> {
        let pb::Figure {
            id: _,
            text,
            low,
            high,
            qualifier,
            qualifier_at,
            noun,
            measure,
            measure_at,
            period,
            period_at,
            places,
            polarity,
            currency,
            part_of,
            holder,
            rule,
            confidence,
            curated: _,
        } = figure;
        Ok(Self {
            text: text.required("figure.text")?.try_into()?,
            low,
            high,
            qualifier: read(qualifier).required("figure.qualifier")?,
            qualifier_at: excerpt(qualifier_at)?,
            noun: excerpt(noun)?,
            measure: read(measure).required("figure.measure")?,
            measure_at: excerpt(measure_at)?,
            measure_read: None,
            period: period.map(Into::into),
            period_at: excerpt(period_at)?,
            places: places
                .into_iter()
                .map(TryInto::try_into)
                .collect::<Result<_>>()?,
            polarity: read(polarity).required("figure.polarity")?,
            currency: Some(currency).filter(|c| !c.is_empty()),
            part_of,
            holder,
            rule,
            confidence: percent(confidence),
        })
    }
}

fn excerpt(given: Option<pb::Excerpt>) -> Result<Option<Excerpt>> {
    given.map(TryInto::try_into).transpose()
}

fn percent(confidence: u32) -> u8 {
    u8::try_from(confidence.min(100)).unwrap_or(100)
}
