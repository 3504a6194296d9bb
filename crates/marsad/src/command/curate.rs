//! `marsad curate`: judges what was read, on the record.

mod seen;
mod value;

use clap::{Args, Subcommand};
use domain::{
    Act, ActorVerdict, AddedFigure, AddedStatement, CuratedSpeaker, Field, Judgement, Measure,
    Mode, Polarity, SpeakerKind,
};
use pb::curation::Judgement as Wire;
use proto::{judgement_to_wire, pb};

use crate::arguments::Shared;
use crate::client::Service;
use crate::command::filter::member;
use crate::failure::Result;
use crate::output::Output;
use crate::render::Tone;
use seen::Seen;
use value::{AdmiraltyCode, Range};

/// Options of `curate`.
#[derive(Args, Debug)]
pub struct Options {
    /// What to judge
    #[command(subcommand)]
    pub what: What,
    /// Who judges
    #[arg(
        long,
        value_name = "NAME",
        global = true,
        default_value = "",
        env = "MARSAD_CURATOR"
    )]
    pub by: String,
    /// Why, for the record
    #[arg(long, global = true, default_value = "")]
    pub reason: String,
    /// Up to which position you have seen the curations of the same report, pair or outlet, as
    /// `curations` lists them and `curate` tells it
    #[arg(long, value_name = "POSITION", global = true, default_value_t = 0)]
    pub seen: u64,
}

/// What to judge.
#[derive(Debug, Subcommand)]
pub enum What {
    /// Say what a field of a statement or figure should be
    Correct(Correct),
    /// Say that a statement or figure is none, or that the text does not say one of its fields
    Reject(Reject),
    /// Add a statement that was missed
    AddStatement(AddStatement),
    /// Add a figure that was missed
    AddFigure(AddFigure),
    /// Say that two actors are one
    Same(Pair),
    /// Say that two actors are two
    NotSame(Pair),
    /// Take back what was said of two actors
    Undecided(Pair),
    /// Grade an outlet as a source
    Grade(Grade),
    /// Take back an earlier curation
    Undo(Undo),
}

/// A statement or figure.
#[derive(Args, Debug)]
pub struct Target {
    /// Id of the report
    #[arg(value_name = "REPORT_ID")]
    pub report: String,
    /// Id of the statement or figure
    #[arg(value_name = "ID")]
    pub id: String,
}

/// Options of `correct`.
#[derive(Args, Debug)]
pub struct Correct {
    /// Which
    #[command(flatten)]
    pub target: Target,
    /// Which field
    #[arg(value_parser = member(Field::ALL, Field::name, Field::from_name))]
    pub field: Field,
    /// What it should be: a name of the enumeration; words of the text for a medium; 70, 5..7, 70..
    /// or ~70 for a value; ids for places, with commas between; EDTF for a period
    pub value: String,
    /// What kind of source a speaker is
    #[arg(long, default_value = "organisation",
        value_parser = member(SpeakerKind::ALL, SpeakerKind::name, SpeakerKind::from_name))]
    pub kind: SpeakerKind,
    /// Key of a speaker's actor [default: that of the name]
    #[arg(long, value_name = "KEY", default_value = "")]
    pub actor: String,
}

/// Options of `reject`.
#[derive(Args, Debug)]
pub struct Reject {
    /// Which
    #[command(flatten)]
    pub target: Target,
    /// Only this field: medium, places or period
    #[arg(long, value_parser = member(Field::ALL, Field::name, Field::from_name))]
    pub field: Option<Field>,
}

/// Options of `add-statement`. Words are those of the text, enough of them to stand there once.
#[derive(Args, Debug)]
pub struct AddStatement {
    /// Id of the report
    #[arg(value_name = "REPORT_ID")]
    pub report: String,
    /// The reporting words
    #[arg(long, value_name = "WORDS")]
    pub cue: String,
    /// What was said; again for each stretch of it
    #[arg(long, value_name = "WORDS", required = true)]
    pub content: Vec<String>,
    /// Look for words in this paragraph only; 0 is the title
    #[arg(long, value_name = "N")]
    pub paragraph: Option<u32>,
    /// The name of who said it
    #[arg(long, value_name = "NAME")]
    pub speaker: String,
    /// What kind of source that is
    #[arg(long, default_value = "organisation",
        value_parser = member(SpeakerKind::ALL, SpeakerKind::name, SpeakerKind::from_name))]
    pub kind: SpeakerKind,
    /// Key of the speaker's actor [default: that of the name]
    #[arg(long, value_name = "KEY", default_value = "")]
    pub actor: String,
    /// What the speaker does
    #[arg(long, default_value = "say", value_parser = member(Act::ALL, Act::name, Act::from_name))]
    pub act: Act,
    /// How the content stands in the text
    #[arg(long, default_value = "indirect", value_parser = member(Mode::ALL, Mode::name, Mode::from_name))]
    pub mode: Mode,
    /// The medium it was given in
    #[arg(long, value_name = "WORDS")]
    pub medium: Option<String>,
}

/// Options of `add-figure`. Words are those of the text, enough of them to stand there once.
#[derive(Args, Debug)]
pub struct AddFigure {
    /// Id of the report
    #[arg(value_name = "REPORT_ID")]
    pub report: String,
    /// From the first number word to the counted noun
    #[arg(long, value_name = "WORDS")]
    pub words: String,
    /// Look for words in this paragraph only; 0 is the title
    #[arg(long, value_name = "N")]
    pub paragraph: Option<u32>,
    /// 70, 5..7, 70.., ..70 or ~70
    #[arg(long, allow_hyphen_values = true)]
    pub value: Range,
    /// What is counted
    #[arg(long, value_parser = member(Measure::ALL, Measure::name, Measure::from_name))]
    pub measure: Measure,
    /// The counted noun
    #[arg(long, value_name = "WORDS")]
    pub noun: Option<String>,
    /// The time it covers, in EDTF
    #[arg(long, value_name = "EDTF")]
    pub period: Option<String>,
    /// Id of a place; again for each
    #[arg(long, value_name = "ID")]
    pub place: Vec<String>,
    /// Whether the counted thing is asserted
    #[arg(long, default_value = "asserted",
        value_parser = member(Polarity::ALL, Polarity::name, Polarity::from_name))]
    pub polarity: Polarity,
    /// ISO 4217 code of money
    #[arg(long, value_name = "CODE")]
    pub currency: Option<String>,
}

/// Two actors.
#[derive(Args, Debug)]
pub struct Pair {
    /// Key of one, as `actors` lists it
    #[arg(value_name = "KEY")]
    pub a: String,
    /// Key of the other
    #[arg(value_name = "OTHER_KEY")]
    pub b: String,
}

/// Options of `grade`.
#[derive(Args, Debug)]
pub struct Grade {
    /// The outlet
    pub outlet: String,
    /// Admiralty code: reliability A to F, with or without credibility 1 to 6 (B2)
    pub code: AdmiraltyCode,
}

/// Options of `undo`.
#[derive(Args, Debug)]
pub struct Undo {
    /// Position of the curation
    pub position: u64,
}

/// Records the judgement.
pub async fn run(options: &Options, shared: &Shared, output: &mut Output) -> Result {
    let judgement = judgement(&options.what, shared).await?;
    let curation = pb::Curation {
        curator: options.by.clone(),
        reason: options.reason.clone(),
        judgement: Some(judgement),
    };
    let service = Service::ingest(shared)?;
    let request = service.request(pb::CurateRequest {
        curation: Some(curation),
        seen: options.seen,
    });
    let answer = service.curations().curate(request).await;
    let answer = answer.map_err(|s| service.failed(s))?.into_inner();
    if output.json {
        return output.value(&answer);
    }
    let pb::CurateResponse {
        position,
        recorded_micros: _,
        unchanged,
    } = answer;
    let done = output.style.paint(Tone::Strong, "curated");
    output.line(match unchanged {
        true => format!("{done} before, at {position}"),
        false => format!("{done} at {position}"),
    })
}

async fn judgement(what: &What, shared: &Shared) -> Result<Wire> {
    let judgement = match what {
        What::Correct(correct) => {
            let seen = Seen::get(&correct.target.report, shared).await?;
            let anchor = seen.anchor(&correct.target.id)?;
            Judgement::Field {
                anchor,
                field: correct.field,
                value: Some(value::parse(correct, &seen)?),
            }
        }
        What::Reject(Reject { target, field }) => {
            let seen = Seen::get(&target.report, shared).await?;
            let anchor = seen.anchor(&target.id)?;
            match *field {
                Some(field) => Judgement::Field {
                    anchor,
                    field,
                    value: None,
                },
                None => Judgement::Rejection(anchor),
            }
        }
        What::AddStatement(added) => statement(added, &Seen::get(&added.report, shared).await?)?,
        What::AddFigure(added) => figure(added, &Seen::get(&added.report, shared).await?)?,
        What::Same(pair) => pair.judged(ActorVerdict::Same),
        What::NotSame(pair) => pair.judged(ActorVerdict::NotSame),
        What::Undecided(pair) => pair.judged(ActorVerdict::Undecided),
        What::Grade(Grade { outlet, code }) => Judgement::Grade {
            outlet: outlet.clone(),
            reliability: code.reliability,
            credibility: code.credibility,
        },
        What::Undo(Undo { position }) => {
            let position = *position;
            return Ok(Wire::Undo(pb::CurationUndo { position }));
        }
    };
    Ok(judgement_to_wire(judgement))
}

impl Pair {
    fn judged(&self, verdict: ActorVerdict) -> Judgement {
        Judgement::Actors {
            a: self.a.clone(),
            b: self.b.clone(),
            verdict,
        }
    }
}

/// A speaker as the service completes it.
fn speaker(name: &str, kind: SpeakerKind, actor: &str) -> CuratedSpeaker {
    CuratedSpeaker {
        name: name.to_owned(),
        kind,
        actor: actor.to_owned(),
        family: String::new(),
    }
}

fn statement(added: &AddStatement, seen: &Seen) -> Result<Judgement> {
    let quote = |words: &String| seen.quote(words, added.paragraph);
    Ok(Judgement::Statement(AddedStatement {
        report: seen.report.clone(),
        revision: seen.revision.clone(),
        cue: quote(&added.cue)?,
        content: added.content.iter().map(quote).collect::<Result<_>>()?,
        speaker: speaker(&added.speaker, added.kind, &added.actor),
        act: added.act,
        mode: added.mode,
        medium: added.medium.as_ref().map(quote).transpose()?,
    }))
}

fn figure(added: &AddFigure, seen: &Seen) -> Result<Judgement> {
    let quote = |words: &String| seen.quote(words, added.paragraph);
    Ok(Judgement::Figure(AddedFigure {
        report: seen.report.clone(),
        revision: seen.revision.clone(),
        text: quote(&added.words)?,
        bounds: added.value.0,
        measure: added.measure,
        noun: added.noun.as_ref().map(quote).transpose()?,
        period: added.period.as_deref().map(value::period).transpose()?,
        places: added.place.iter().map(|id| value::place(id)).collect(),
        polarity: added.polarity,
        currency: added.currency.clone(),
    }))
}
