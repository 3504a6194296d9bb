//! Judgements of people.

use domain::{
    AddedFigure, AddedStatement, Anchor, Bounds, CuratedSpeaker, Curation, FieldValue, Judgement,
    Marks, PlaceRef, Result, Subject, TextQuote,
};
use pb::curation::Judgement as Wire;
use pb::field_value::Value;

use crate::{Missing, pb, read};

/// The wire form of a curation.
pub fn curation_to_wire(curation: Curation) -> pb::Curation {
    let Curation {
        curator,
        reason,
        judgement,
    } = curation;
    pb::Curation {
        curator,
        reason,
        judgement: Some(judgement_to_wire(judgement)),
    }
}

/// The wire form of a judgement. What an undo is about stands beside it, in the entry.
pub fn judgement_to_wire(judgement: Judgement) -> Wire {
    match judgement {
        Judgement::Field {
            anchor,
            field,
            value,
        } => Wire::Field(pb::FieldJudgement {
            anchor: Some(anchor.into()),
            field: pb::CuratedField::from(field).into(),
            value: value.map(|value| pb::FieldValue {
                value: Some(value.into()),
            }),
        }),
        Judgement::Rejection(anchor) => Wire::Rejection(pb::TargetRejection {
            anchor: Some(anchor.into()),
        }),
        Judgement::Statement(added) => Wire::Statement(added.into()),
        Judgement::Figure(added) => Wire::Figure(added.into()),
        Judgement::Actors { a, b, verdict } => Wire::Actors(pb::ActorJudgement {
            a,
            b,
            verdict: pb::ActorVerdict::from(verdict).into(),
        }),
        Judgement::Grade {
            outlet,
            reliability,
            credibility,
        } => Wire::Grade(pb::SourceGrade {
            outlet,
            reliability: pb::Reliability::from(reliability).into(),
            credibility: credibility.map_or(0, |c| pb::Credibility::from(c).into()),
        }),
        // What it is about stands beside it, in the entry.
        Judgement::Undo {
            position,
            subject: _,
        } => Wire::Undo(pb::CurationUndo { position }),
    }
}

/// The wire form of what people judged of a statement or figure; `None` where that is nothing.
pub fn marks_to_wire(marks: &Marks) -> Option<pb::CurationMarks> {
    let Marks {
        fields,
        rejected_by,
        added_by,
    } = marks;
    let fields = fields.iter().map(|(field, position)| pb::FieldMark {
        field: pb::CuratedField::from(*field).into(),
        position: *position,
    });
    (*marks != Marks::default()).then(|| pb::CurationMarks {
        fields: fields.collect(),
        rejected_by: rejected_by.unwrap_or(0),
        added_by: added_by.unwrap_or(0),
    })
}

/// Reads a curation; `undone` is what it is about where it is an undo, which does not say it itself.
///
/// # Errors
/// `DataLoss` for what it must have and has not.
pub fn curation_from_wire(curation: pb::Curation, undone: Option<Subject>) -> Result<Curation> {
    let pb::Curation {
        curator,
        reason,
        judgement,
    } = curation;
    let judgement = match judgement.required("curation.judgement")? {
        Wire::Field(pb::FieldJudgement {
            anchor,
            field,
            value,
        }) => Judgement::Field {
            anchor: self::anchor(anchor)?,
            field: read(field).required("curation.field.field")?,
            value: value.map(field_value).transpose()?,
        },
        Wire::Rejection(pb::TargetRejection { anchor }) => {
            Judgement::Rejection(self::anchor(anchor)?)
        }
        Wire::Statement(added) => Judgement::Statement(statement(added)?),
        Wire::Figure(added) => Judgement::Figure(figure(added)?),
        Wire::Actors(pb::ActorJudgement { a, b, verdict }) => Judgement::Actors {
            a,
            b,
            verdict: read(verdict).required("curation.actors.verdict")?,
        },
        Wire::Grade(pb::SourceGrade {
            outlet,
            reliability,
            credibility,
        }) => Judgement::Grade {
            outlet,
            reliability: read(reliability).required("curation.grade.reliability")?,
            credibility: read(credibility),
        },
        Wire::Undo(pb::CurationUndo { position }) => Judgement::Undo {
            position,
            subject: undone.required("curation.subject")?,
        },
    };
    Ok(Curation {
        curator,
        reason,
        judgement,
    })
}

fn anchor(anchor: Option<pb::Anchor>) -> Result<Anchor> {
    let pb::Anchor {
        report_id,
        revision_id,
        kind,
        target_id,
        quote,
    } = anchor.required("curation.anchor")?;
    Ok(Anchor {
        report: report_id,
        revision: revision_id,
        kind: read(kind).required("curation.anchor.kind")?,
        target: target_id,
        quote: quote.required("curation.anchor.quote")?.into(),
    })
}

fn field_value(value: pb::FieldValue) -> Result<FieldValue> {
    let what = "curation.field.value";
    Ok(match value.value.required(what)? {
        Value::Speaker(speaker) => FieldValue::Speaker(self::speaker(Some(speaker))?),
        Value::Act(act) => FieldValue::Act(read(act).required(what)?),
        Value::Mode(mode) => FieldValue::Mode(read(mode).required(what)?),
        Value::Medium(quote) => FieldValue::Medium(quote.into()),
        Value::Bounds(bounds) => FieldValue::Value(self::bounds(Some(bounds))?),
        Value::Measure(measure) => FieldValue::Measure(read(measure).required(what)?),
        Value::Places(places) => FieldValue::Places(self::places(Some(places))?),
        Value::Period(period) => FieldValue::Period(period.into()),
        Value::Polarity(polarity) => FieldValue::Polarity(read(polarity).required(what)?),
    })
}

fn statement(added: pb::StatementAddition) -> Result<AddedStatement> {
    let pb::StatementAddition {
        report_id,
        revision_id,
        cue,
        content,
        speaker,
        act,
        mode,
        medium,
    } = added;
    Ok(AddedStatement {
        report: report_id,
        revision: revision_id,
        cue: cue.required("curation.statement.cue")?.into(),
        content: content.into_iter().map(Into::into).collect(),
        speaker: self::speaker(speaker)?,
        act: read(act).required("curation.statement.act")?,
        mode: read(mode).required("curation.statement.mode")?,
        medium: medium.map(Into::into),
    })
}

fn figure(added: pb::FigureAddition) -> Result<AddedFigure> {
    let pb::FigureAddition {
        report_id,
        revision_id,
        text,
        bounds,
        measure,
        noun,
        period,
        places,
        polarity,
        currency,
    } = added;
    Ok(AddedFigure {
        report: report_id,
        revision: revision_id,
        text: text.required("curation.figure.text")?.into(),
        bounds: self::bounds(bounds)?,
        measure: read(measure).required("curation.figure.measure")?,
        noun: noun.map(Into::into),
        period: period.map(Into::into),
        places: self::places(places)?,
        polarity: read(polarity).required("curation.figure.polarity")?,
        currency: Some(currency).filter(|code| !code.is_empty()),
    })
}

fn speaker(speaker: Option<pb::CuratedSpeaker>) -> Result<CuratedSpeaker> {
    let pb::CuratedSpeaker {
        name,
        kind,
        actor,
        family,
    } = speaker.required("curation.speaker")?;
    Ok(CuratedSpeaker {
        name,
        kind: read(kind).required("curation.speaker.kind")?,
        actor,
        family,
    })
}

fn bounds(bounds: Option<pb::CuratedValue>) -> Result<Bounds> {
    let pb::CuratedValue {
        low,
        high,
        qualifier,
    } = bounds.required("curation.bounds")?;
    Ok(Bounds {
        low,
        high,
        qualifier: read(qualifier).required("curation.bounds.qualifier")?,
    })
}

fn places(places: Option<pb::CuratedPlaces>) -> Result<Vec<PlaceRef>> {
    let pb::CuratedPlaces { places } = places.unwrap_or_default();
    places.into_iter().map(TryInto::try_into).collect()
}

impl From<TextQuote> for pb::TextQuote {
    fn from(quote: TextQuote) -> Self {
        let TextQuote {
            exact,
            prefix,
            suffix,
        } = quote;
        Self {
            exact,
            prefix,
            suffix,
        }
    }
}

impl From<pb::TextQuote> for TextQuote {
    fn from(quote: pb::TextQuote) -> Self {
        let pb::TextQuote {
            exact,
            prefix,
            suffix,
        } = quote;
        Self {
            exact,
            prefix,
            suffix,
        }
    }
}

impl From<Anchor> for pb::Anchor {
    fn from(anchor: Anchor) -> Self {
        let Anchor {
            report,
            revision,
            kind,
            target,
            quote,
        } = anchor;
        Self {
            report_id: report,
            revision_id: revision,
            kind: pb::TargetKind::from(kind).into(),
            target_id: target,
            quote: Some(quote.into()),
        }
    }
}

impl From<CuratedSpeaker> for pb::CuratedSpeaker {
    fn from(speaker: CuratedSpeaker) -> Self {
        let CuratedSpeaker {
            name,
            kind,
            actor,
            family,
        } = speaker;
        Self {
            name,
            kind: pb::SpeakerKind::from(kind).into(),
            actor,
            family,
        }
    }
}

impl From<Bounds> for pb::CuratedValue {
    fn from(bounds: Bounds) -> Self {
        let Bounds {
            low,
            high,
            qualifier,
        } = bounds;
        Self {
            low,
            high,
            qualifier: pb::Qualifier::from(qualifier).into(),
        }
    }
}

impl From<FieldValue> for Value {
    fn from(value: FieldValue) -> Self {
        match value {
            FieldValue::Speaker(speaker) => Self::Speaker(speaker.into()),
            FieldValue::Act(act) => Self::Act(pb::Act::from(act).into()),
            FieldValue::Mode(mode) => Self::Mode(pb::Mode::from(mode).into()),
            FieldValue::Medium(quote) => Self::Medium(quote.into()),
            FieldValue::Value(bounds) => Self::Bounds(bounds.into()),
            FieldValue::Measure(measure) => Self::Measure(pb::Measure::from(measure).into()),
            FieldValue::Places(places) => Self::Places(places_to_wire(places)),
            FieldValue::Period(period) => Self::Period(period.into()),
            FieldValue::Polarity(polarity) => Self::Polarity(pb::Polarity::from(polarity).into()),
        }
    }
}

fn places_to_wire(places: Vec<PlaceRef>) -> pb::CuratedPlaces {
    let places = places.into_iter().map(Into::into).collect();
    pb::CuratedPlaces { places }
}

impl From<AddedStatement> for pb::StatementAddition {
    fn from(added: AddedStatement) -> Self {
        let AddedStatement {
            report,
            revision,
            cue,
            content,
            speaker,
            act,
            mode,
            medium,
        } = added;
        Self {
            report_id: report,
            revision_id: revision,
            cue: Some(cue.into()),
            content: content.into_iter().map(Into::into).collect(),
            speaker: Some(speaker.into()),
            act: pb::Act::from(act).into(),
            mode: pb::Mode::from(mode).into(),
            medium: medium.map(Into::into),
        }
    }
}

impl From<AddedFigure> for pb::FigureAddition {
    fn from(added: AddedFigure) -> Self {
        let AddedFigure {
            report,
            revision,
            text,
            bounds,
            measure,
            noun,
            period,
            places,
            polarity,
            currency,
        } = added;
        Self {
            report_id: report,
            revision_id: revision,
            text: Some(text.into()),
            bounds: Some(bounds.into()),
            measure: pb::Measure::from(measure).into(),
            noun: noun.map(Into::into),
            period: period.map(Into::into),
            places: (!places.is_empty()).then(|| places_to_wire(places)),
            polarity: pb::Polarity::from(polarity).into(),
            currency: currency.unwrap_or_default(),
        }
    }
}
