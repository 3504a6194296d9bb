//! Exported objects as flat rows: the columns of CSV and Parquet.

use domain::{Act, Field, Measure, Mode, Polarity, Qualifier, SpeakerKind};
use proto::{Known, pb};
use serde::Serialize;

use super::{Item, What, whole_text};
use crate::render;

/// One value, or its absence; the kind is the column's.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Text.
    Text(Option<String>),
    /// A whole number.
    Int(Option<i64>),
    /// A number.
    Float(Option<f64>),
    /// Yes or no.
    Bool(Option<bool>),
    /// Microseconds since 1970-01-01T00:00:00Z.
    Time(Option<i64>),
    /// Days since 1970-01-01.
    Day(Option<i32>),
}

/// Cells under their columns' names. Every row of one kind has the same columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row(Vec<(&'static str, Cell)>);

impl Row {
    /// The columns of `what`, without values.
    pub fn head(what: What) -> Self {
        match what {
            What::Reports => report(&pb::ExportedReport::default()),
            What::Statements => statement(&pb::LocatedStatement::default()),
            What::Figures => figure(&pb::LocatedFigure::default()),
            What::Relations => relation(&pb::LocatedRelation::default()),
        }
    }

    /// The row of an item.
    pub fn of(item: &Item) -> Self {
        match item {
            Item::Report(it) => report(it),
            Item::Statement(it) => statement(it),
            Item::Figure(it) => figure(it),
            Item::Relation(it) => relation(it),
        }
    }

    /// The columns' names.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|(name, _)| *name)
    }

    /// The cells, in the order of the names.
    pub fn cells(&self) -> impl Iterator<Item = &Cell> {
        self.0.iter().map(|(_, cell)| cell)
    }

    /// About how much memory the row takes, in bytes.
    pub fn text_bytes(&self) -> usize {
        let of = |cell: &Cell| match cell {
            Cell::Text(Some(text)) => text.len() + size_of::<Cell>(),
            _ => size_of::<Cell>(),
        };
        self.cells().map(of).sum()
    }

    /// An empty text is an absent one, as on the wire.
    fn text(&mut self, name: &'static str, text: &str) {
        let text = Some(text).filter(|text| !text.is_empty());
        self.0.push((name, Cell::Text(text.map(str::to_owned))));
    }

    fn int(&mut self, name: &'static str, value: impl TryInto<i64>) {
        self.0.push((name, Cell::Int(value.try_into().ok())));
    }

    fn float(&mut self, name: &'static str, value: Option<f64>) {
        self.0.push((name, Cell::Float(value)));
    }

    fn bool(&mut self, name: &'static str, value: bool) {
        self.0.push((name, Cell::Bool(Some(value))));
    }

    fn time(&mut self, name: &'static str, micros: i64) {
        self.0.push((name, Cell::Time(Some(micros))));
    }

    fn day(&mut self, name: &'static str, days: Option<i32>) {
        self.0.push((name, Cell::Day(days)));
    }

    /// The stable name of a member of an enumeration.
    fn member<T: Known>(&mut self, column: &'static str, number: i32, name: fn(T) -> &'static str) {
        self.text(column, proto::read(number).map_or("", name));
    }

    /// What has no columns of its own, as canonical protobuf JSON.
    fn json(&mut self, name: &'static str, values: &[impl Serialize]) {
        let json = match values.is_empty() {
            true => String::new(),
            // Messages are plain data: they always have a JSON form.
            false => serde_json::to_string(values).unwrap_or_default(),
        };
        self.text(name, &json);
    }

    /// What people judged: fields as `field:position`, and `added:position`, by spaces.
    fn curated(&mut self, marks: Option<&pb::CurationMarks>) {
        let pb::CurationMarks {
            fields,
            rejected_by: _,
            added_by,
        } = marks.cloned().unwrap_or_default();
        let fields = fields.into_iter().map(|mark| {
            let field = proto::read(mark.field).map_or("field", Field::name);
            format!("{field}:{}", mark.position)
        });
        let added = Some(added_by).filter(|position| *position > 0);
        let added = added.map(|position| format!("added:{position}"));
        let all: Vec<_> = fields.chain(added).collect();
        self.text("curated", &all.join(" "));
    }

    fn source(&mut self, source: &pb::Source) {
        let pb::Source {
            report_id,
            revision_id,
            outlet,
            url,
            title,
            language,
            published_micros,
            captured_micros,
            position,
        } = source;
        self.text("report_id", report_id);
        self.text("revision_id", revision_id);
        self.int("position", *position);
        self.text("outlet", outlet);
        self.text("url", url);
        self.text("title", title);
        self.text("language", language);
        self.time("published", *published_micros);
        self.time("captured", *captured_micros);
    }

    /// Words and where they stand; `columns` are of the words, the paragraph (0 is the headline),
    /// both offsets in UTF-8 bytes and both in code points.
    fn excerpt(&mut self, columns: [&'static str; 6], excerpt: &Option<pb::Excerpt>) {
        let pb::Excerpt {
            paragraph,
            span,
            text,
        } = excerpt.clone().unwrap_or_default();
        let pb::Span {
            byte_start,
            byte_end,
            char_start,
            char_end,
        } = span.unwrap_or_default();
        let [words, at, numbers @ ..] = columns;
        self.text(words, &text);
        self.int(at, paragraph);
        let offsets = [byte_start, byte_end, char_start, char_end];
        for (name, offset) in numbers.into_iter().zip(offsets) {
            self.int(name, offset);
        }
    }
}

fn words(excerpt: &Option<pb::Excerpt>) -> &str {
    excerpt.as_ref().map_or("", |excerpt| &excerpt.text)
}

fn report(report: &pb::ExportedReport) -> Row {
    let revision = report.revision.clone().unwrap_or_default();
    let document = revision.document.unwrap_or_default();
    let analysis = revision.analysis.unwrap_or_default();
    let mut row = Row::default();
    row.source(&report.source.clone().unwrap_or_default());
    row.text("own_id", &report.own_id);
    row.text("byline", &document.byline);
    row.text("dateline", &document.dateline);
    row.text("text", &whole_text(&document));
    row.int("statements", analysis.statements.len());
    row.int("figures", analysis.figures.len());
    row.text("analyser", &analysis.analyser);
    let digest = revision.capture_sha256.iter();
    let digest: String = digest.map(|byte| format!("{byte:02x}")).collect();
    row.text("capture_sha256", &digest);
    row.int("capture_bytes", revision.capture_bytes);
    row.text("media_type", &revision.media_type);
    row.text("charset", &revision.charset);
    row
}

fn statement(located: &pb::LocatedStatement) -> Row {
    let pb::Statement {
        id,
        cue,
        act,
        mode,
        content,
        speaker,
        chain,
        rule,
        confidence,
        curated,
    } = located.statement.clone().unwrap_or_default();
    let speaker = speaker.unwrap_or_default();
    let mut row = Row::default();
    row.text("statement_id", &id);
    row.source(&located.source.clone().unwrap_or_default());
    row.member("act", act, Act::name);
    row.member("mode", mode, Mode::name);
    row.text("speaker", &speaker.name);
    row.member("speaker_kind", speaker.kind, SpeakerKind::name);
    row.text("role", words(&speaker.role));
    row.text("speaks_for", words(&speaker.speaks_for));
    row.text("actor", &speaker.actor);
    row.text("family", &speaker.family);
    let columns = [
        "cue",
        "cue_paragraph",
        "cue_byte_start",
        "cue_byte_end",
        "cue_char_start",
        "cue_char_end",
    ];
    row.excerpt(columns, &cue);
    let parts: Vec<&str> = content.iter().map(|part| part.text.as_str()).collect();
    row.text("content", &parts.join("\n"));
    row.json("content_spans", &content);
    row.json("chain", &chain);
    row.text("rule", &rule);
    row.int("confidence", confidence);
    row.curated(curated.as_ref());
    row
}

fn figure(located: &pb::LocatedFigure) -> Row {
    let pb::Figure {
        id,
        text,
        low,
        high,
        qualifier,
        qualifier_at: _,
        noun,
        measure,
        measure_at: _,
        period,
        period_at: _,
        places,
        polarity,
        currency,
        part_of: _,
        holder: _,
        rule,
        confidence,
        curated,
    } = located.figure.clone().unwrap_or_default();
    let period = period.unwrap_or_default();
    let mut row = Row::default();
    row.text("figure_id", &id);
    row.text("series_id", &located.series_id);
    row.text("statement_id", &located.statement_id);
    row.text("part_of_id", &located.part_of_id);
    row.source(&located.source.clone().unwrap_or_default());
    row.member("measure", measure, Measure::name);
    row.float("low", low);
    row.float("high", high);
    row.member("qualifier", qualifier, Qualifier::name);
    row.member("polarity", polarity, Polarity::name);
    row.text("noun", words(&noun));
    row.text("currency", &currency);
    row.text("period", &period.edtf);
    row.day("first_day", period.first_day);
    row.day("last_day", period.last_day);
    row.bool("running", period.running);
    let joined = |of: fn(&pb::PlaceRef) -> &str, by: &str| {
        let each: Vec<_> = places.iter().map(of).collect();
        each.join(by)
    };
    row.text("place_ids", &joined(|place| &place.id, " "));
    row.text("places", &joined(|place| &place.name, "; "));
    row.text("speaker", &located.speaker);
    row.text("family", &located.family);
    let columns = [
        "words",
        "paragraph",
        "byte_start",
        "byte_end",
        "char_start",
        "char_end",
    ];
    row.excerpt(columns, &text);
    row.text("rule", &rule);
    row.int("confidence", confidence);
    row.curated(curated.as_ref());
    row
}

fn relation(relation: &pb::LocatedRelation) -> Row {
    let mut row = Row::default();
    let kind = match proto::read::<domain::RelationKind>(relation.kind) {
        Some(_) => render::relation(relation.kind),
        None => "",
    };
    row.text("kind", kind);
    let from = relation.from.clone().unwrap_or_default();
    let measure = from.figure.as_ref().map_or(0, |figure| figure.measure);
    row.member("measure", measure, Measure::name);
    let columns = [
        "from_figure_id",
        "from_series_id",
        "from_report_id",
        "from_outlet",
        "from_speaker",
        "from_family",
        "from_period",
        "from_words",
    ];
    row.side(columns, ["from_low", "from_high"], "from_published", &from);
    let columns = [
        "to_figure_id",
        "to_series_id",
        "to_report_id",
        "to_outlet",
        "to_speaker",
        "to_family",
        "to_period",
        "to_words",
    ];
    let to = relation.to.clone().unwrap_or_default();
    row.side(columns, ["to_low", "to_high"], "to_published", &to);
    row
}

impl Row {
    /// One figure of a relation.
    fn side(
        &mut self,
        texts: [&'static str; 8],
        bounds: [&'static str; 2],
        published: &'static str,
        located: &pb::LocatedFigure,
    ) {
        let figure = located.figure.clone().unwrap_or_default();
        let source = located.source.clone().unwrap_or_default();
        let period = figure.period.unwrap_or_default();
        let values = [
            figure.id.as_str(),
            &located.series_id,
            &source.report_id,
            &source.outlet,
            &located.speaker,
            &located.family,
            &period.edtf,
            words(&figure.text),
        ];
        for (name, value) in texts.into_iter().zip(values) {
            self.text(name, value);
        }
        let [low, high] = bounds;
        self.float(low, figure.low);
        self.float(high, figure.high);
        self.time(published, source.published_micros);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_judged_is_told_beside_what_it_is_about() {
        let mark = |field: pb::CuratedField, position| pb::FieldMark {
            field: field.into(),
            position,
        };
        let marks = pb::CurationMarks {
            fields: vec![
                mark(pb::CuratedField::Value, 12),
                mark(pb::CuratedField::Polarity, 15),
            ],
            rejected_by: 0,
            added_by: 9,
        };
        let located = pb::LocatedFigure {
            figure: Some(pb::Figure {
                curated: Some(marks),
                ..Default::default()
            }),
            ..Default::default()
        };
        let told = figure(&located).0.pop();
        let expected = Cell::Text(Some("value:12 polarity:15 added:9".into()));
        assert_eq!(told, Some(("curated", expected)));
        let plain = statement(&pb::LocatedStatement::default()).0.pop();
        assert_eq!(plain, Some(("curated", Cell::Text(None))));
    }
}
