//! What the index is told of a report and of each of its statements.

use std::{iter::Map, slice::Iter};

use domain::Result;
use tantivy::schema::{Field, OwnedValue};

use super::{
    Document, Kind,
    document::{Labels, Said},
    schema::{Fields, kind_name},
    words,
};
use crate::{payload, row, text};

/// What an error calls a stored [`Document`].
const STORED: &str = "document of the index";

/// A document in tantivy's hands: it owns the values, so that none is copied.
#[derive(Debug)]
pub(super) struct Row(Vec<(Field, OwnedValue)>);

impl tantivy::Document for Row {
    type Value<'a> = &'a OwnedValue;
    type FieldsValuesIter<'a> =
        Map<Iter<'a, (Field, OwnedValue)>, fn(&(Field, OwnedValue)) -> (Field, &OwnedValue)>;

    fn iter_fields_and_values(&self) -> Self::FieldsValuesIter<'_> {
        self.0.iter().map(|(field, value)| (*field, value))
    }
}

/// The document in a block that was stored.
pub(super) fn stored(block: &[u8]) -> Result<Document> {
    payload::decode(STORED, &payload::decompress(STORED, block)?)
}

/// The rows of a report: its own, and one for each of its statements.
pub(super) fn of(document: &Document, fields: &Fields) -> Result<Vec<Row>> {
    let mut rows = Vec::with_capacity(1 + document.statements.len());
    let mut own = shared(document, &document.labels, Kind::Report, fields);
    add_words(&mut own, Kind::Report, &document.paragraphs, fields);
    let (title, _) = words::stems_and_forms(document.paragraphs.get(..1).unwrap_or_default());
    own.push((fields.title, OwnedValue::Str(title)));
    let key = row::key_of(&document.report);
    own.push((fields.report_key, OwnedValue::I64(key)));
    let stored = payload::compress(STORED, &payload::encode(document)?)?;
    own.push((fields.stored, OwnedValue::Bytes(stored)));
    rows.push(Row(own));
    for Said {
        seq,
        content,
        labels,
    } in &document.statements
    {
        let mut own = shared(document, labels, Kind::Statement, fields);
        add_words(&mut own, Kind::Statement, content, fields);
        let key = row::statement_key(key, row::ordinal_of(*seq));
        own.push((fields.report_key, OwnedValue::I64(key)));
        own.push((fields.seq, OwnedValue::I64(*seq)));
        rows.push(Row(own));
    }
    Ok(rows)
}

/// What is the same for both kinds.
fn shared(
    document: &Document,
    labels: &Labels,
    kind: Kind,
    fields: &Fields,
) -> Vec<(Field, OwnedValue)> {
    let Labels {
        families,
        actors,
        names,
        acts,
        measures,
        places,
        mediums,
        speakers,
    } = labels;
    let value = |text: &str| OwnedValue::Str(text.to_owned());
    let mut row = vec![
        (fields.report, value(&document.report)),
        (fields.kind, value(kind_name(kind))),
        (fields.outlet, OwnedValue::Str(text::fold(&document.outlet))),
        (fields.outlet_name, value(&document.outlet)),
        (fields.language, value(&document.language)),
        (fields.published, OwnedValue::I64(document.published)),
    ];
    for (field, values) in [
        (fields.family, families),
        (fields.actor, actors),
        (fields.speaker_name, names),
        (fields.medium, mediums),
        (fields.place, places),
    ] {
        row.extend(values.iter().map(|one| (field, value(one))));
    }
    let folded = names.iter().map(|name| text::fold(name));
    row.extend(folded.map(|name| (fields.name, OwnedValue::Str(name))));
    row.extend(acts.iter().map(|act| (fields.act, value(act))));
    row.extend(measures.iter().map(|m| (fields.measure, value(m))));
    let speakers = OwnedValue::Str(words::stems_or_forms(speakers));
    row.push((fields.words(kind).speakers, speakers));
    row
}

fn add_words(
    row: &mut Vec<(Field, OwnedValue)>,
    kind: Kind,
    paragraphs: &[String],
    fields: &Fields,
) {
    let (stems, forms) = words::stems_and_forms(paragraphs);
    let own = fields.words(kind);
    row.push((own.stems, OwnedValue::Str(stems)));
    row.push((own.forms, OwnedValue::Str(forms)));
}
