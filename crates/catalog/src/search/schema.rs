//! The fields of the index.
//!
//! Reports and statements lie in one index, so that both become visible, durable and replaced
//! together. Their words are in fields of their own: a search for one kind never meets the other.

use tantivy::schema::{
    FAST, Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions,
};

use super::{Kind, query::Scope};

/// Version of fields and stored documents; raising it rebuilds every index.
pub(super) const SCHEMA_VERSION: u32 = 4;

/// Name of the field that segments are sorted by, newest first.
pub(super) const PUBLISHED: &str = "published";
/// Name of the field that breaks ties.
pub(super) const REPORT_KEY: &str = "report_key";
/// Name of the field that leads from a statement to its row.
pub(super) const SEQ: &str = "seq";

/// Handles of the fields.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fields {
    /// Id of the report; what a newer head revision replaces, with its statements.
    pub(super) report: Field,
    /// [`kind_name`].
    pub(super) kind: Field,
    /// Folded name of the outlet.
    pub(super) outlet: Field,
    /// Name of the outlet, to be counted.
    pub(super) outlet_name: Field,
    /// Names of speakers as published, to be counted.
    pub(super) speaker_name: Field,
    /// Tag of the language.
    pub(super) language: Field,
    /// What is said, and of reports what any of their statements and figures says.
    pub(super) family: Field,
    pub(super) actor: Field,
    pub(super) name: Field,
    pub(super) act: Field,
    /// Folded words for what the statement was given in.
    pub(super) medium: Field,
    pub(super) measure: Field,
    pub(super) place: Field,
    /// Microseconds.
    pub(super) published: Field,
    /// [`crate::row::key_of`] the report; of statements with their place in it.
    pub(super) report_key: Field,
    /// Key of a statement's row.
    pub(super) seq: Field,
    /// Words of reports.
    pub(super) report_words: Words,
    /// Words of statements.
    pub(super) statement_words: Words,
    /// Stems of the title, with positions.
    pub(super) title: Field,
    /// The block of the [`super::Document`] itself.
    pub(super) stored: Field,
}

/// The fields of one kind's words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words {
    /// Stems of the text, with positions.
    pub(super) stems: Field,
    /// Folded forms of the text.
    pub(super) forms: Field,
    /// Stems and forms of names and descriptions of speakers, with positions.
    pub(super) speakers: Field,
}

impl Fields {
    pub(super) fn words(&self, kind: Kind) -> &Words {
        match kind {
            Kind::Report => &self.report_words,
            Kind::Statement => &self.statement_words,
        }
    }

    /// Where the stems of `scope` are.
    pub(super) fn stems(&self, kind: Kind, scope: Scope) -> Field {
        match scope {
            Scope::Text => self.words(kind).stems,
            Scope::Title => self.title,
            Scope::Speaker => self.words(kind).speakers,
        }
    }
}

/// How the index names a kind.
pub(super) fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Report => "report",
        Kind::Statement => "statement",
    }
}

/// The schema and its handles.
pub(super) fn schema() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let positions = || words(IndexRecordOption::WithFreqsAndPositions);
    let counted = STRING | FAST;
    let fields = Fields {
        report: schema.add_text_field("report", STRING),
        kind: schema.add_text_field("kind", STRING),
        outlet: schema.add_text_field("outlet", STRING),
        outlet_name: schema.add_text_field("outlet_name", TextOptions::default() | FAST),
        speaker_name: schema.add_text_field("speaker_name", TextOptions::default() | FAST),
        language: schema.add_text_field("language", counted.clone()),
        family: schema.add_text_field("family", counted.clone()),
        actor: schema.add_text_field("actor", counted.clone()),
        name: schema.add_text_field("name", STRING),
        act: schema.add_text_field("act", counted.clone()),
        medium: schema.add_text_field("medium", counted.clone()),
        measure: schema.add_text_field("measure", counted.clone()),
        place: schema.add_text_field("place", counted),
        published: schema.add_i64_field(PUBLISHED, FAST),
        report_key: schema.add_i64_field(REPORT_KEY, FAST),
        seq: schema.add_i64_field(SEQ, FAST),
        report_words: Words {
            stems: schema.add_text_field("text", positions()),
            forms: schema.add_text_field("form", words(IndexRecordOption::WithFreqs)),
            speakers: schema.add_text_field("speaker", positions()),
        },
        statement_words: Words {
            stems: schema.add_text_field("said", positions()),
            forms: schema.add_text_field("said_form", words(IndexRecordOption::WithFreqs)),
            speakers: schema.add_text_field("said_by", positions()),
        },
        title: schema.add_text_field("title", positions()),
        stored: schema.add_bytes_field("document", STORED),
    };
    (schema.build(), fields)
}

/// Words come from our own analyser; tantivy only takes them apart.
fn words(record: IndexRecordOption) -> TextOptions {
    let indexing = TextFieldIndexing::default()
        .set_tokenizer(super::words::SPLITTER)
        .set_index_option(record);
    TextOptions::default().set_indexing_options(indexing)
}
