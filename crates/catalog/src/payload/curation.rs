//! Curations as stored.

use domain::{
    Act, ActorVerdict, AddedFigure, AddedStatement, Anchor, Bounds, Credibility, CuratedSpeaker,
    Curation, Field, FieldValue, Judgement, Marks, Measure, Mode, Polarity, Qualifier, Reliability,
    Result, SpeakerKind, Subject, TargetKind, TextQuote,
};
use serde::{Deserialize, Serialize};

use super::{
    figure::{PeriodRow, PlaceRow},
    unknown,
};

#[derive(Serialize, Deserialize)]
pub(crate) struct CurationRow {
    curator: String,
    reason: String,
    judgement: JudgementRow,
}

#[derive(Serialize, Deserialize)]
enum JudgementRow {
    Field {
        anchor: AnchorRow,
        field: String,
        value: Option<ValueRow>,
    },
    Rejection(AnchorRow),
    Statement(StatementRow),
    Figure(FigureRow),
    Actors {
        a: String,
        b: String,
        verdict: String,
    },
    Grade {
        outlet: String,
        reliability: String,
        credibility: Option<String>,
    },
    Undo {
        position: u64,
        subject: (String, String),
    },
}

/// What was judged of a statement or figure.
#[derive(Serialize, Deserialize)]
pub(super) struct MarksRow {
    fields: Vec<(String, u64)>,
    rejected_by: Option<u64>,
    added_by: Option<u64>,
}

impl MarksRow {
    pub(super) fn of(marks: &Marks) -> Self {
        let Marks {
            fields,
            rejected_by,
            added_by,
        } = marks;
        let fields = fields
            .iter()
            .map(|(field, at)| (field.name().to_owned(), *at));
        Self {
            fields: fields.collect(),
            rejected_by: *rejected_by,
            added_by: *added_by,
        }
    }

    pub(super) fn into_domain(self) -> Result<Marks> {
        let fields = self.fields.iter().map(|(name, at)| {
            let field = Field::from_name(name).ok_or_else(|| unknown("field", name));
            Ok((field?, *at))
        });
        Ok(Marks {
            fields: fields.collect::<Result<_>>()?,
            rejected_by: self.rejected_by,
            added_by: self.added_by,
        })
    }
}

#[derive(Serialize, Deserialize)]
struct QuoteRow {
    exact: String,
    prefix: String,
    suffix: String,
}

#[derive(Serialize, Deserialize)]
struct AnchorRow {
    report: String,
    revision: String,
    kind: String,
    target: String,
    quote: QuoteRow,
}

#[derive(Serialize, Deserialize)]
struct SpeakerRow {
    name: String,
    kind: String,
    actor: String,
    family: String,
}

#[derive(Serialize, Deserialize)]
struct BoundsRow {
    low: Option<f64>,
    high: Option<f64>,
    qualifier: String,
}

#[derive(Serialize, Deserialize)]
enum ValueRow {
    Speaker(SpeakerRow),
    Act(String),
    Mode(String),
    Medium(QuoteRow),
    Value(BoundsRow),
    Measure(String),
    Places(Vec<PlaceRow>),
    Period(PeriodRow),
    Polarity(String),
}

#[derive(Serialize, Deserialize)]
struct StatementRow {
    report: String,
    revision: String,
    cue: QuoteRow,
    content: Vec<QuoteRow>,
    speaker: SpeakerRow,
    act: String,
    mode: String,
    medium: Option<QuoteRow>,
}

#[derive(Serialize, Deserialize)]
struct FigureRow {
    report: String,
    revision: String,
    text: QuoteRow,
    bounds: BoundsRow,
    measure: String,
    noun: Option<QuoteRow>,
    period: Option<PeriodRow>,
    places: Vec<PlaceRow>,
    polarity: String,
    currency: Option<String>,
}

/// Reads a stable name.
macro_rules! named {
    ($kind:ident, $name:expr) => {
        $kind::from_name($name).ok_or_else(|| unknown(stringify!($kind), $name))?
    };
}

impl CurationRow {
    pub(crate) fn of(curation: &Curation) -> Self {
        let Curation {
            curator,
            reason,
            judgement,
        } = curation.clone();
        let judgement = match judgement {
            Judgement::Field {
                anchor,
                field,
                value,
            } => JudgementRow::Field {
                anchor: AnchorRow::of(anchor),
                field: field.name().to_owned(),
                value: value.map(ValueRow::of),
            },
            Judgement::Rejection(anchor) => JudgementRow::Rejection(AnchorRow::of(anchor)),
            Judgement::Statement(added) => JudgementRow::Statement(StatementRow::of(added)),
            Judgement::Figure(added) => JudgementRow::Figure(FigureRow::of(added)),
            Judgement::Actors { a, b, verdict } => JudgementRow::Actors {
                a,
                b,
                verdict: verdict.name().to_owned(),
            },
            Judgement::Grade {
                outlet,
                reliability,
                credibility,
            } => JudgementRow::Grade {
                outlet,
                reliability: reliability.name().to_owned(),
                credibility: credibility.map(|c| c.name().to_owned()),
            },
            Judgement::Undo { position, subject } => JudgementRow::Undo {
                position,
                subject: subject.key(),
            },
        };
        Self {
            curator,
            reason,
            judgement,
        }
    }

    pub(crate) fn into_domain(self) -> Result<Curation> {
        let judgement = match self.judgement {
            JudgementRow::Field {
                anchor,
                field,
                value,
            } => Judgement::Field {
                anchor: anchor.into_domain()?,
                field: named!(Field, &field),
                value: value.map(ValueRow::into_domain).transpose()?,
            },
            JudgementRow::Rejection(anchor) => Judgement::Rejection(anchor.into_domain()?),
            JudgementRow::Statement(added) => Judgement::Statement(added.into_domain()?),
            JudgementRow::Figure(added) => Judgement::Figure(added.into_domain()?),
            JudgementRow::Actors { a, b, verdict } => Judgement::Actors {
                a,
                b,
                verdict: named!(ActorVerdict, &verdict),
            },
            JudgementRow::Grade {
                outlet,
                reliability,
                credibility,
            } => Judgement::Grade {
                outlet,
                reliability: named!(Reliability, &reliability),
                credibility: match credibility {
                    Some(name) => Some(named!(Credibility, &name)),
                    None => None,
                },
            },
            JudgementRow::Undo {
                position,
                subject: (key, revision),
            } => {
                let subject = Subject::from_key(&key, &revision);
                let subject = subject.ok_or_else(|| unknown("subject", &key))?;
                Judgement::Undo { position, subject }
            }
        };
        Ok(Curation {
            curator: self.curator,
            reason: self.reason,
            judgement,
        })
    }
}

impl QuoteRow {
    fn of(quote: TextQuote) -> Self {
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

    fn into_domain(self) -> TextQuote {
        TextQuote {
            exact: self.exact,
            prefix: self.prefix,
            suffix: self.suffix,
        }
    }
}

impl AnchorRow {
    fn of(anchor: Anchor) -> Self {
        let Anchor {
            report,
            revision,
            kind,
            target,
            quote,
        } = anchor;
        Self {
            report,
            revision,
            kind: kind.name().to_owned(),
            target,
            quote: QuoteRow::of(quote),
        }
    }

    fn into_domain(self) -> Result<Anchor> {
        Ok(Anchor {
            report: self.report,
            revision: self.revision,
            kind: named!(TargetKind, &self.kind),
            target: self.target,
            quote: self.quote.into_domain(),
        })
    }
}

impl SpeakerRow {
    fn of(speaker: CuratedSpeaker) -> Self {
        let CuratedSpeaker {
            name,
            kind,
            actor,
            family,
        } = speaker;
        Self {
            name,
            kind: kind.name().to_owned(),
            actor,
            family,
        }
    }

    fn into_domain(self) -> Result<CuratedSpeaker> {
        Ok(CuratedSpeaker {
            name: self.name,
            kind: named!(SpeakerKind, &self.kind),
            actor: self.actor,
            family: self.family,
        })
    }
}

impl BoundsRow {
    fn of(bounds: Bounds) -> Self {
        let Bounds {
            low,
            high,
            qualifier,
        } = bounds;
        Self {
            low,
            high,
            qualifier: qualifier.name().to_owned(),
        }
    }

    fn into_domain(self) -> Result<Bounds> {
        Ok(Bounds {
            low: self.low,
            high: self.high,
            qualifier: named!(Qualifier, &self.qualifier),
        })
    }
}

impl ValueRow {
    fn of(value: FieldValue) -> Self {
        match value {
            FieldValue::Speaker(speaker) => Self::Speaker(SpeakerRow::of(speaker)),
            FieldValue::Act(act) => Self::Act(act.name().to_owned()),
            FieldValue::Mode(mode) => Self::Mode(mode.name().to_owned()),
            FieldValue::Medium(quote) => Self::Medium(QuoteRow::of(quote)),
            FieldValue::Value(bounds) => Self::Value(BoundsRow::of(bounds)),
            FieldValue::Measure(measure) => Self::Measure(measure.name().to_owned()),
            FieldValue::Places(places) => Self::Places(places.iter().map(PlaceRow::of).collect()),
            FieldValue::Period(period) => Self::Period(PeriodRow::of(&period)),
            FieldValue::Polarity(polarity) => Self::Polarity(polarity.name().to_owned()),
        }
    }

    fn into_domain(self) -> Result<FieldValue> {
        Ok(match self {
            Self::Speaker(speaker) => FieldValue::Speaker(speaker.into_domain()?),
            Self::Act(name) => FieldValue::Act(named!(Act, &name)),
            Self::Mode(name) => FieldValue::Mode(named!(Mode, &name)),
            Self::Medium(quote) => FieldValue::Medium(quote.into_domain()),
            Self::Value(bounds) => FieldValue::Value(bounds.into_domain()?),
            Self::Measure(name) => FieldValue::Measure(named!(Measure, &name)),
            Self::Places(places) => {
                FieldValue::Places(places.into_iter().map(PlaceRow::into_domain).collect())
            }
            Self::Period(period) => FieldValue::Period(period.into_domain()),
            Self::Polarity(name) => FieldValue::Polarity(named!(Polarity, &name)),
        })
    }
}

impl StatementRow {
    fn of(added: AddedStatement) -> Self {
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
            report,
            revision,
            cue: QuoteRow::of(cue),
            content: content.into_iter().map(QuoteRow::of).collect(),
            speaker: SpeakerRow::of(speaker),
            act: act.name().to_owned(),
            mode: mode.name().to_owned(),
            medium: medium.map(QuoteRow::of),
        }
    }

    fn into_domain(self) -> Result<AddedStatement> {
        let content = self.content.into_iter().map(QuoteRow::into_domain);
        Ok(AddedStatement {
            report: self.report,
            revision: self.revision,
            cue: self.cue.into_domain(),
            content: content.collect(),
            speaker: self.speaker.into_domain()?,
            act: named!(Act, &self.act),
            mode: named!(Mode, &self.mode),
            medium: self.medium.map(QuoteRow::into_domain),
        })
    }
}

impl FigureRow {
    fn of(added: AddedFigure) -> Self {
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
            report,
            revision,
            text: QuoteRow::of(text),
            bounds: BoundsRow::of(bounds),
            measure: measure.name().to_owned(),
            noun: noun.map(QuoteRow::of),
            period: period.as_ref().map(PeriodRow::of),
            places: places.iter().map(PlaceRow::of).collect(),
            polarity: polarity.name().to_owned(),
            currency,
        }
    }

    fn into_domain(self) -> Result<AddedFigure> {
        Ok(AddedFigure {
            report: self.report,
            revision: self.revision,
            text: self.text.into_domain(),
            bounds: self.bounds.into_domain()?,
            measure: named!(Measure, &self.measure),
            noun: self.noun.map(QuoteRow::into_domain),
            period: self.period.map(PeriodRow::into_domain),
            places: self.places.into_iter().map(PlaceRow::into_domain).collect(),
            polarity: named!(Polarity, &self.polarity),
            currency: self.currency,
        })
    }
}
