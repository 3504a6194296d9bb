//! Judgements of people.

use domain::{
    Act, ActorVerdict, Credibility, CurationState, Field, Measure, Mode, Polarity, Reliability,
};
use pb::curation::Judgement;
use pb::field_value::Value;
use proto::pb;

use super::{Tone, name};
use crate::output::Style;
use crate::time;

/// A curation: where it stands and what became of it, what was judged, by whom and why.
pub fn curation(style: Style, recorded: &pb::RecordedCuration) -> Vec<String> {
    let given = recorded.curation.clone().unwrap_or_default();
    let target = match recorded.target_id.as_str() {
        "" => String::new(),
        id => format!("  {id}"),
    };
    let state = name(recorded.state, CurationState::name);
    vec![
        format!(
            "{}  {}  {}{target}",
            style.paint(Tone::Strong, recorded.position),
            time::display(recorded.recorded_micros),
            style.paint(Tone::Label, state),
        ),
        format!("  {}", judgement(style, given.judgement.as_ref())),
        format!(
            "  {}: {}",
            style.source(&given.curator),
            style.source(&given.reason)
        ),
    ]
}

fn judgement(style: Style, judgement: Option<&Judgement>) -> String {
    match judgement {
        Some(Judgement::Field(judged)) => {
            let field = name(judged.field, Field::name);
            let of = anchor(style, judged.anchor.as_ref());
            match judged.value.as_ref().and_then(|value| value.value.as_ref()) {
                Some(value) => format!("{field} = {} of {of}", self::value(style, value)),
                None => format!("no {field} of {of}"),
            }
        }
        Some(Judgement::Rejection(pb::TargetRejection { anchor })) => {
            format!("reject {}", self::anchor(style, anchor.as_ref()))
        }
        Some(Judgement::Statement(added)) => {
            let speaker = added.speaker.clone().unwrap_or_default();
            let content = added.content.iter().map(|quote| style.source(&quote.exact));
            format!(
                "add statement of {} in {}: {}",
                style.source(&speaker.name),
                added.report_id,
                content.collect::<Vec<_>>().join(" … ")
            )
        }
        Some(Judgement::Figure(added)) => format!(
            "add figure {} in {}: {}",
            name(added.measure, Measure::name),
            added.report_id,
            quote(style, added.text.as_ref())
        ),
        Some(Judgement::Actors(judged)) => format!(
            "{} {} {}",
            style.source(&judged.a),
            name(judged.verdict, ActorVerdict::name),
            style.source(&judged.b)
        ),
        Some(Judgement::Grade(grade)) => {
            let credibility = proto::read(grade.credibility).map_or("", Credibility::name);
            let reliability = name(grade.reliability, Reliability::name);
            format!("{} {reliability}{credibility}", style.source(&grade.outlet))
        }
        Some(Judgement::Undo(pb::CurationUndo { position })) => format!("undo {position}"),
        None => "unknown".to_owned(),
    }
}

fn anchor(style: Style, anchor: Option<&pb::Anchor>) -> String {
    let anchor = anchor.cloned().unwrap_or_default();
    format!(
        "{} in {}",
        quote(style, anchor.quote.as_ref()),
        anchor.report_id
    )
}

fn quote(style: Style, quote: Option<&pb::TextQuote>) -> String {
    style.source(quote.map_or("", |quote| &quote.exact))
}

fn value(style: Style, value: &Value) -> String {
    match value {
        Value::Speaker(speaker) => style.source(&speaker.name),
        Value::Act(act) => name(*act, Act::name).to_owned(),
        Value::Mode(mode) => name(*mode, Mode::name).to_owned(),
        Value::Medium(medium) => style.source(&medium.exact),
        Value::Bounds(bounds) => {
            let end = |bound: Option<f64>| bound.map_or_else(String::new, |n| n.to_string());
            match (bounds.low, bounds.high) {
                (Some(low), Some(high)) if low == high => low.to_string(),
                (low, high) => format!("{}..{}", end(low), end(high)),
            }
        }
        Value::Measure(measure) => name(*measure, Measure::name).to_owned(),
        Value::Places(places) => {
            let names = places.places.iter().map(|place| style.source(&place.name));
            names.collect::<Vec<_>>().join(", ")
        }
        Value::Period(period) => style.source(&period.edtf),
        Value::Polarity(polarity) => name(*polarity, Polarity::name).to_owned(),
    }
}
