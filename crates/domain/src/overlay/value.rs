//! What people say in place of, or beside, what was read: fields set, statements and figures added.

use super::target::covers;
use crate::curation::{AddedFigure, AddedStatement, Bounds, CuratedSpeaker, Field, FieldValue};
use crate::{
    Analysis, Document, Excerpt, Figure, Hop, HopKind, PlaceRef, Speaker, Statement, TextQuote,
};

/// The rule of what a person added.
const RULE: &str = "curation";

pub(super) fn set_in_statement(
    statement: &mut Statement,
    field: Field,
    value: Option<&FieldValue>,
    document: &Document,
) -> Option<()> {
    match (field, value) {
        (_, Some(FieldValue::Speaker(speaker))) => {
            let mention = statement.speaker.mention.take();
            statement.speaker = Speaker {
                mention,
                ..self::speaker(speaker)
            };
        }
        (_, Some(FieldValue::Act(act))) => statement.act = *act,
        (_, Some(FieldValue::Mode(mode))) => statement.mode = *mode,
        (_, Some(FieldValue::Medium(quote))) => {
            let medium = quote.find(document)?;
            let mut hops = statement.chain.iter_mut();
            match hops.find(|hop| hop.kind == HopKind::In) {
                Some(hop) => hop.medium = Some(medium),
                None => statement.chain.push(hop(medium)),
            }
        }
        (Field::Medium, None) => statement.chain.retain(|hop| hop.kind != HopKind::In),
        _ => return None,
    }
    Some(())
}

pub(super) fn set_in_figure(
    figure: &mut Figure,
    field: Field,
    value: Option<&FieldValue>,
) -> Option<()> {
    match (field, value) {
        (_, Some(FieldValue::Value(bounds))) => {
            let Bounds {
                low,
                high,
                qualifier,
            } = *bounds;
            (figure.low, figure.high, figure.qualifier) = (low, high, qualifier);
            figure.qualifier_at = None;
        }
        (_, Some(FieldValue::Measure(measure))) => {
            figure.measure_read.get_or_insert(figure.measure);
            figure.measure = *measure;
            figure.measure_at = None;
        }
        (_, Some(FieldValue::Places(places))) => figure.places.clone_from(places),
        (_, Some(FieldValue::Period(period))) => {
            figure.period = Some(period.clone());
            figure.period_at = None;
        }
        (_, Some(FieldValue::Polarity(polarity))) => figure.polarity = *polarity,
        (Field::Places, None) => figure.places = Vec::<PlaceRef>::new(),
        (Field::Period, None) => {
            figure.period = None;
            figure.period_at = None;
        }
        _ => return None,
    }
    Some(())
}

pub(super) fn statement(added: &AddedStatement, document: &Document) -> Option<Statement> {
    let content = added.content.iter().map(|quote| quote.find(document));
    let medium = found(added.medium.as_ref(), document)?;
    Some(Statement {
        cue: added.cue.find(document)?,
        act: added.act,
        mode: added.mode,
        content: content.collect::<Option<_>>()?,
        speaker: speaker(&added.speaker),
        chain: medium.map(hop).into_iter().collect(),
        rule: RULE.to_owned(),
        confidence: 100,
    })
}

pub(super) fn figure(added: &AddedFigure, document: &Document, all: &Analysis) -> Option<Figure> {
    let text = added.text.find(document)?;
    let holds = |s: &Statement| s.content.iter().any(|content| covers(content, &text));
    let holder = all.statements.iter().rposition(holds);
    Some(Figure {
        low: added.bounds.low,
        high: added.bounds.high,
        qualifier: added.bounds.qualifier,
        qualifier_at: None,
        noun: found(added.noun.as_ref(), document)?,
        measure: added.measure,
        measure_at: None,
        measure_read: None,
        period: added.period.clone(),
        period_at: None,
        places: added.places.clone(),
        polarity: added.polarity,
        currency: added.currency.clone(),
        part_of: None,
        holder: holder.and_then(|index| u32::try_from(index).ok()),
        rule: RULE.to_owned(),
        confidence: 100,
        text,
    })
}

/// Where an optional quote stands; `None` where it was given and is not there.
fn found(quote: Option<&TextQuote>, document: &Document) -> Option<Option<Excerpt>> {
    match quote {
        Some(quote) => quote.find(document).map(Some),
        None => Some(None),
    }
}

fn hop(medium: Excerpt) -> Hop {
    Hop {
        kind: HopKind::In,
        agent: None,
        medium: Some(medium),
        rule: RULE.to_owned(),
    }
}

pub(super) fn speaker(curated: &CuratedSpeaker) -> Speaker {
    let CuratedSpeaker {
        name,
        kind,
        actor,
        family,
    } = curated.clone();
    Speaker {
        mention: None,
        name,
        name_at: None,
        kind,
        role: None,
        speaks_for: None,
        actor,
        family,
    }
}
