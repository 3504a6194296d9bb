//! The fields of the index.

use tantivy::schema::{
    FAST, Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions,
};

/// Version of fields and stored documents; raising it rebuilds every index.
pub(super) const SCHEMA_VERSION: u32 = 1;

/// Name of the field that segments are sorted by, newest first.
pub(super) const PUBLISHED: &str = "published";
/// Name of the field that breaks ties.
pub(super) const REPORT_KEY: &str = "report_key";

/// Handles of the fields.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fields {
    /// Id of the report; what a newer head revision replaces.
    pub(super) report: Field,
    /// Folded name of the outlet.
    pub(super) outlet: Field,
    /// Tag of the language.
    pub(super) language: Field,
    /// Microseconds.
    pub(super) published: Field,
    /// [`crate::row::key_of`] the report.
    pub(super) report_key: Field,
    /// Stems of title and body, with positions.
    pub(super) text: Field,
    /// Folded forms of title and body.
    pub(super) form: Field,
    /// Stems of the title, with positions.
    pub(super) title: Field,
    /// The [`super::Document`] itself.
    pub(super) stored: Field,
}

/// The schema and its handles.
pub(super) fn schema() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let fields = Fields {
        report: schema.add_text_field("report", STRING),
        outlet: schema.add_text_field("outlet", STRING),
        language: schema.add_text_field("language", STRING),
        published: schema.add_i64_field(PUBLISHED, FAST),
        report_key: schema.add_i64_field(REPORT_KEY, FAST),
        text: schema.add_text_field("text", words(IndexRecordOption::WithFreqsAndPositions)),
        form: schema.add_text_field("form", words(IndexRecordOption::WithFreqs)),
        title: schema.add_text_field("title", words(IndexRecordOption::WithFreqsAndPositions)),
        stored: schema.add_bytes_field("document", STORED),
    };
    (schema.build(), fields)
}

/// Words come from our own analyser; tantivy never tokenises.
fn words(record: IndexRecordOption) -> TextOptions {
    let indexing = TextFieldIndexing::default()
        .set_tokenizer("raw")
        .set_index_option(record);
    TextOptions::default().set_indexing_options(indexing)
}
