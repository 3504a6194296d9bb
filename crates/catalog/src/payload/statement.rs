//! Statements as stored.

use domain::{Act, Hop, HopKind, Marks, Mode, Result, Speaker, SpeakerKind, Statement};
use serde::{Deserialize, Serialize};

use super::{curation::MarksRow, document::ExcerptRow, unknown};

#[derive(Serialize, Deserialize)]
pub(crate) struct StatementRow {
    cue: ExcerptRow,
    act: String,
    mode: String,
    content: Vec<ExcerptRow>,
    speaker: SpeakerRow,
    chain: Vec<HopRow>,
    rule: String,
    confidence: u8,
    curated: MarksRow,
}

impl StatementRow {
    pub(crate) fn of(statement: &Statement, curated: &Marks) -> Self {
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
        Self {
            cue: ExcerptRow::of(cue),
            act: act.name().to_owned(),
            mode: mode.name().to_owned(),
            content: ExcerptRow::all(content),
            speaker: SpeakerRow::of(speaker),
            chain: chain.iter().map(HopRow::of).collect(),
            rule: rule.clone(),
            confidence: *confidence,
            curated: MarksRow::of(curated),
        }
    }

    pub(crate) fn into_domain(self) -> Result<(Statement, Marks)> {
        let curated = self.curated.into_domain()?;
        let statement = Statement {
            cue: self.cue.into_domain(),
            act: Act::from_name(&self.act).ok_or_else(|| unknown("act", &self.act))?,
            mode: Mode::from_name(&self.mode).ok_or_else(|| unknown("mode", &self.mode))?,
            content: self
                .content
                .into_iter()
                .map(ExcerptRow::into_domain)
                .collect(),
            speaker: self.speaker.into_domain()?,
            chain: self
                .chain
                .into_iter()
                .map(HopRow::into_domain)
                .collect::<Result<_>>()?,
            rule: self.rule,
            confidence: self.confidence,
        };
        Ok((statement, curated))
    }
}

#[derive(Serialize, Deserialize)]
pub(super) struct SpeakerRow {
    mention: Option<ExcerptRow>,
    name: String,
    name_at: Option<ExcerptRow>,
    kind: String,
    role: Option<ExcerptRow>,
    speaks_for: Option<ExcerptRow>,
    actor: String,
    family: String,
}

impl SpeakerRow {
    pub(super) fn of(speaker: &Speaker) -> Self {
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
            mention: ExcerptRow::maybe(mention),
            name: name.clone(),
            name_at: ExcerptRow::maybe(name_at),
            kind: kind.name().to_owned(),
            role: ExcerptRow::maybe(role),
            speaks_for: ExcerptRow::maybe(speaks_for),
            actor: actor.clone(),
            family: family.clone(),
        }
    }

    pub(super) fn into_domain(self) -> Result<Speaker> {
        let kind = SpeakerKind::from_name(&self.kind);
        Ok(Speaker {
            mention: self.mention.map(ExcerptRow::into_domain),
            name: self.name,
            name_at: self.name_at.map(ExcerptRow::into_domain),
            kind: kind.ok_or_else(|| unknown("speaker kind", &self.kind))?,
            role: self.role.map(ExcerptRow::into_domain),
            speaks_for: self.speaks_for.map(ExcerptRow::into_domain),
            actor: self.actor,
            family: self.family,
        })
    }
}

#[derive(Serialize, Deserialize)]
struct HopRow {
    kind: String,
    agent: Option<ExcerptRow>,
    medium: Option<ExcerptRow>,
    rule: String,
}

impl HopRow {
    fn of(hop: &Hop) -> Self {
        let Hop {
            kind,
            agent,
            medium,
            rule,
        } = hop;
        Self {
            kind: kind.name().to_owned(),
            agent: ExcerptRow::maybe(agent),
            medium: ExcerptRow::maybe(medium),
            rule: rule.clone(),
        }
    }

    fn into_domain(self) -> Result<Hop> {
        Ok(Hop {
            kind: HopKind::from_name(&self.kind).ok_or_else(|| unknown("hop", &self.kind))?,
            agent: self.agent.map(ExcerptRow::into_domain),
            medium: self.medium.map(ExcerptRow::into_domain),
            rule: self.rule,
        })
    }
}
