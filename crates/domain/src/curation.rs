//! Judgements of people on what was read. What they do to an analysis is in `overlay`.

use crate::analysis::named;
use crate::{
    Act, Measure, Mode, Period, PlaceRef, Polarity, Position, Qualifier, SpeakerKind, TextQuote,
};

/// A judgement, who made it, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Curation {
    /// Who.
    pub curator: String,
    /// Why.
    pub reason: String,
    /// What.
    pub judgement: Judgement,
}

/// What a person judged.
#[derive(Clone, Debug, PartialEq)]
pub enum Judgement {
    /// A field of a statement or figure is wrong.
    Field {
        /// Of which.
        anchor: Anchor,
        /// Which field, one of [`Field::of`] the anchor's kind.
        field: Field,
        /// What it should say, a value of that field; `None` rejects it, where
        /// [`Field::may_be_absent`].
        value: Option<FieldValue>,
    },
    /// What was read as a statement or figure is none.
    Rejection(Anchor),
    /// A statement is missing.
    Statement(AddedStatement),
    /// A figure is missing.
    Figure(AddedFigure),
    /// Whether two actors are one.
    Actors {
        /// Key of one.
        a: String,
        /// Key of the other.
        b: String,
        /// Whether they are.
        verdict: ActorVerdict,
    },
    /// How good a source is.
    Grade {
        /// The outlet.
        outlet: String,
        /// How reliable it is.
        reliability: Reliability,
        /// How credible what it reports is, where that was judged.
        credibility: Option<Credibility>,
    },
    /// An earlier curation does not count any more.
    Undo {
        /// Where it stands; it is no undo.
        position: Position,
        /// What it is about.
        subject: Subject,
    },
}

/// What a curation is about: those of one subject take each other's place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// A report, in the revision that the curator saw.
    Report {
        /// Id of the report.
        report: String,
        /// Id of the revision.
        revision: String,
    },
    /// Two actors, in order.
    Actors(String, String),
    /// An outlet as a source.
    Outlet(String),
}

/// Parts the two keys of a pair; no key has it.
const PART: char = '\n';

impl Subject {
    /// The pair of `a` and `b`, in whatever order they are given.
    pub fn actors(a: &str, b: &str) -> Self {
        let (first, second) = if a <= b { (a, b) } else { (b, a) };
        Self::Actors(first.to_owned(), second.to_owned())
    }

    /// The key by which entries about it are found, and the revision, which may be empty.
    pub fn key(&self) -> (String, String) {
        match self {
            Self::Report { report, revision } => (report.clone(), revision.clone()),
            Self::Actors(a, b) => (format!("actors:{a}{PART}{b}"), String::new()),
            Self::Outlet(outlet) => (format!("outlet:{outlet}"), String::new()),
        }
    }

    /// The subject whose [`Subject::key`] this is; `None` where it is none.
    pub fn from_key(key: &str, revision: &str) -> Option<Self> {
        if let Some(pair) = key.strip_prefix("actors:") {
            let (a, b) = pair.split_once(PART)?;
            return Some(Self::Actors(a.to_owned(), b.to_owned()));
        }
        if let Some(outlet) = key.strip_prefix("outlet:") {
            return Some(Self::Outlet(outlet.to_owned()));
        }
        let is_report = !key.is_empty() && !revision.is_empty();
        is_report.then(|| Self::Report {
            report: key.to_owned(),
            revision: revision.to_owned(),
        })
    }
}

impl Judgement {
    /// What it is about.
    pub fn subject(&self) -> Subject {
        let report = |report: &str, revision: &str| Subject::Report {
            report: report.to_owned(),
            revision: revision.to_owned(),
        };
        match self {
            Self::Field { anchor, .. } | Self::Rejection(anchor) => {
                report(&anchor.report, &anchor.revision)
            }
            Self::Statement(added) => report(&added.report, &added.revision),
            Self::Figure(added) => report(&added.report, &added.revision),
            Self::Actors { a, b, .. } => Subject::actors(a, b),
            Self::Grade { outlet, .. } => Subject::Outlet(outlet.clone()),
            Self::Undo { subject, .. } => subject.clone(),
        }
    }
}

/// The statement or figure that a judgement is about, as its curator saw it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// Id of the report.
    pub report: String,
    /// Id of the revision seen.
    pub revision: String,
    /// Whether it is a statement or a figure.
    pub kind: TargetKind,
    /// Its id.
    pub target: String,
    /// The cue of the statement, or the words of the figure.
    pub quote: TextQuote,
}

/// A speaker in the curator's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CuratedSpeaker {
    /// The name.
    pub name: String,
    /// What kind of source it is.
    pub kind: SpeakerKind,
    /// As [`crate::Speaker::actor`].
    pub actor: String,
    /// As [`crate::Speaker::family`].
    pub family: String,
}

/// What a field should say.
#[derive(Clone, Debug, PartialEq)]
pub enum FieldValue {
    /// Who makes the statement.
    Speaker(CuratedSpeaker),
    /// What the speaker does.
    Act(Act),
    /// How the content stands in the text.
    Mode(Mode),
    /// The words that name the medium.
    Medium(TextQuote),
    /// The bounds.
    Value(Bounds),
    /// What is counted.
    Measure(Measure),
    /// Where, without evidence.
    Places(Vec<PlaceRef>),
    /// When.
    Period(Period),
    /// Whether it is asserted.
    Polarity(Polarity),
}

impl FieldValue {
    /// Whose value it is.
    pub fn field(&self) -> Field {
        match self {
            Self::Speaker(_) => Field::Speaker,
            Self::Act(_) => Field::Act,
            Self::Mode(_) => Field::Mode,
            Self::Medium(_) => Field::Medium,
            Self::Value(_) => Field::Value,
            Self::Measure(_) => Field::Measure,
            Self::Places(_) => Field::Places,
            Self::Period(_) => Field::Period,
            Self::Polarity(_) => Field::Polarity,
        }
    }
}

/// The bounds of a figure and how they were worded.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// Lower bound; `None` where open.
    pub low: Option<f64>,
    /// Upper bound; `None` where open.
    pub high: Option<f64>,
    /// How they were worded.
    pub qualifier: Qualifier,
}

impl Field {
    /// The fields of a statement or figure.
    pub fn of(kind: TargetKind) -> impl Iterator<Item = Self> {
        let all = Self::ALL.iter().copied();
        all.filter(move |field| field.kind() == kind)
    }

    /// Of what it is a field.
    pub fn kind(self) -> TargetKind {
        match self {
            Self::Speaker | Self::Act | Self::Mode | Self::Medium => TargetKind::Statement,
            Self::Value | Self::Measure | Self::Places | Self::Period | Self::Polarity => {
                TargetKind::Figure
            }
        }
    }

    /// Whether a text may leave it out, so that it can be rejected without another value.
    pub fn may_be_absent(self) -> bool {
        matches!(self, Self::Medium | Self::Places | Self::Period)
    }
}

/// A statement that the analyser missed.
#[derive(Clone, Debug, PartialEq)]
pub struct AddedStatement {
    /// Id of the report.
    pub report: String,
    /// Id of the revision seen.
    pub revision: String,
    /// The reporting words.
    pub cue: TextQuote,
    /// The content; at least one.
    pub content: Vec<TextQuote>,
    /// Who speaks.
    pub speaker: CuratedSpeaker,
    /// What the speaker does.
    pub act: Act,
    /// How the content stands in the text.
    pub mode: Mode,
    /// The words that name the medium.
    pub medium: Option<TextQuote>,
}

/// A figure that the analyser missed.
#[derive(Clone, Debug, PartialEq)]
pub struct AddedFigure {
    /// Id of the report.
    pub report: String,
    /// Id of the revision seen.
    pub revision: String,
    /// From the first number word to the counted noun.
    pub text: TextQuote,
    /// The bounds.
    pub bounds: Bounds,
    /// What is counted.
    pub measure: Measure,
    /// The counted noun.
    pub noun: Option<TextQuote>,
    /// The time it covers.
    pub period: Option<Period>,
    /// Where, without evidence.
    pub places: Vec<PlaceRef>,
    /// Whether it is asserted.
    pub polarity: Polarity,
    /// ISO 4217 code where `measure` is money.
    pub currency: Option<String>,
}

named! {
    /// What an anchor is of.
    TargetKind {
        /// A statement.
        Statement = "statement",
        /// A figure.
        Figure = "figure",
    }
}

named! {
    /// A field that people judge.
    Field {
        /// Who makes the statement.
        Speaker = "speaker",
        /// What the speaker does.
        Act = "act",
        /// How the content stands in the text.
        Mode = "mode",
        /// The medium it was given in.
        Medium = "medium",
        /// The bounds and how they were worded.
        Value = "value",
        /// What is counted.
        Measure = "measure",
        /// Where.
        Places = "places",
        /// The time it covers.
        Period = "period",
        /// Whether it is asserted.
        Polarity = "polarity",
    }
}

named! {
    /// Whether two actors are one.
    ActorVerdict {
        /// They are one.
        Same = "same",
        /// They are two.
        NotSame = "not_same",
        /// Nobody knows; takes an earlier judgement back.
        Undecided = "undecided",
    }
}

named! {
    /// How reliable a source is: the letters of the Admiralty code (NATO STANAG 2511).
    Reliability {
        /// Completely reliable.
        A = "A",
        /// Usually reliable.
        B = "B",
        /// Fairly reliable.
        C = "C",
        /// Not usually reliable.
        D = "D",
        /// Unreliable.
        E = "E",
        /// Reliability cannot be judged.
        F = "F",
    }
}

named! {
    /// How credible what a source reports is: the numbers of the Admiralty code.
    Credibility {
        /// Confirmed by other sources.
        Confirmed = "1",
        /// Probably true.
        Probable = "2",
        /// Possibly true.
        Possible = "3",
        /// Doubtful.
        Doubtful = "4",
        /// Improbable.
        Improbable = "5",
        /// Truth cannot be judged.
        Unknown = "6",
    }
}

named! {
    /// What became of a curation.
    CurationState {
        /// It counts.
        Applied = "applied",
        /// A later one says something else, or the analyser reads what it added.
        Superseded = "superseded",
        /// The words that it is about are gone, or stand in several places alike.
        AnchorLost = "anchor_lost",
        /// It was undone.
        Undone = "undone",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_of_actors_is_one_subject_in_both_orders() {
        let (one, other) = (Subject::actors("b", "a"), Subject::actors("a", "b"));
        assert_eq!(one, other);
        assert_eq!(one.key().0, "actors:a\nb");
    }

    #[test]
    fn a_subject_is_read_back_from_its_key() {
        for subject in [
            Subject::Report {
                report: "r_1".into(),
                revision: "v_1".into(),
            },
            Subject::actors("وزارة دفاع", "coalition"),
            Subject::Outlet("nahr.example".into()),
        ] {
            let (key, revision) = subject.key();
            assert_eq!(Subject::from_key(&key, &revision), Some(subject));
        }
        assert_eq!(Subject::from_key("actors:alone", ""), None);
        assert_eq!(Subject::from_key("r_1", ""), None);
    }
}
