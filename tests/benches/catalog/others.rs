//! Other engines on the same words, asked in this process.
//!
//! tantivy reads the catalog's own index and marks the words it finds in the stored text. FTS5 and
//! PostgreSQL hold the same stems, rank, and give ids only: what they would need for highlights
//! comes on top.

use std::collections::HashSet;

use sea_orm::{ConnectionTrait, DatabaseConnection, Statement};
use tantivy::{
    Index, TantivyDocument, Term,
    collector::TopDocs,
    query::{BooleanQuery, PhraseQuery, Query, TermQuery},
    schema::{Field, IndexRecordOption, Value},
};
use testkit::Backend;

use crate::{
    build::Built,
    measured,
    questions::{HITS, Questions, Words},
    timing::Row,
};

/// Reports of one insertion.
const ROWS: u64 = 200;

pub(crate) fn tantivy(built: &Built, questions: &Questions) {
    let index = Index::open_in_dir(built.index()).unwrap();
    let searcher = index.reader().unwrap().searcher();
    let text = index.schema().get_field("text").unwrap();
    let stored = index.schema().get_field("document").unwrap();
    let mut decompressor = zstd::bulk::Decompressor::new().unwrap();
    for (class, words) in questions.plain() {
        measured("raw tantivy", class, &words, |words| {
            let best = TopDocs::with_limit(HITS as usize).order_by_score();
            let found = searcher.search(&query(words, text), &best).unwrap();
            let wanted: HashSet<&str> = words.stems.iter().map(String::as_str).collect();
            for (_, at) in found {
                let document: TantivyDocument = searcher.doc(at).unwrap();
                let bytes = document.get_first(stored).and_then(|v| v.as_bytes());
                // A zstd frame behind four bytes that tell its length when open.
                let (length, frame) = bytes.unwrap().split_first_chunk().unwrap();
                let length = u32::from_le_bytes(*length) as usize;
                let bytes = decompressor.decompress(frame, length).unwrap();
                let text = String::from_utf8_lossy(&bytes);
                let tokens = catalog::tokens(&text).into_iter();
                let marks = tokens.filter(|t| wanted.contains(t.stem.as_str()));
                std::hint::black_box(marks.count());
            }
        });
    }
}

fn query(words: &Words, text: Field) -> Box<dyn Query> {
    let terms: Vec<Term> = words
        .stems
        .iter()
        .map(|stem| Term::from_field_text(text, stem))
        .collect();
    if words.is_phrase && terms.len() > 1 {
        return Box::new(PhraseQuery::new(terms));
    }
    let each = terms.into_iter().map(|term| {
        let query = TermQuery::new(term, IndexRecordOption::WithFreqs);
        Box::new(query) as Box<dyn Query>
    });
    Box::new(BooleanQuery::intersection(each.collect()))
}

/// The stems of report `number`, with spaces between.
fn stems(built: &Built, number: u64) -> String {
    let report = built.source.report(number);
    let texts = [&report.title].into_iter().chain(&report.paragraphs);
    let stems = texts.flat_map(|text| catalog::tokens(text)).map(|t| t.stem);
    stems.collect::<Vec<_>>().join(" ")
}

pub(crate) fn fts5(built: &Built, questions: &Questions) {
    let directory = tempfile::tempdir().unwrap();
    let mut database = rusqlite::Connection::open(directory.path().join("fts5.db")).unwrap();
    let tables = "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;
        CREATE VIRTUAL TABLE report
        USING fts5(stems, content = '', tokenize = 'unicode61 remove_diacritics 0')";
    database.execute_batch(tables).unwrap();
    let transaction = database.transaction().unwrap();
    let mut insert = transaction
        .prepare("INSERT INTO report (rowid, stems) VALUES (?1, ?2)")
        .unwrap();
    for number in 0..built.reports {
        insert
            .execute((number as i64, stems(built, number)))
            .unwrap();
    }
    drop(insert);
    transaction.commit().unwrap();
    let sql = "SELECT rowid FROM report WHERE report MATCH ?1 ORDER BY rank LIMIT ?2";
    let mut select = database.prepare(sql).unwrap();
    for (class, words) in questions.plain() {
        measured("SQLite FTS5", class, &words, |words| {
            let quoted = match words.is_phrase {
                true => format!("\"{}\"", words.stems.join(" ")),
                false => format!("\"{}\"", words.stems.join("\" AND \"")),
            };
            let rows = select.query_map((quoted, HITS), |row| row.get::<_, i64>(0));
            assert!(rows.unwrap().all(|row| row.is_ok()));
        });
    }
}

pub(crate) async fn postgres(built: &Built, questions: &Questions) {
    let database = Backend::Postgres.database().await;
    let connection = sea_orm::Database::connect(database.url()).await.unwrap();
    let run = |sql: &'static str| connection.execute_unprepared(sql);
    run("CREATE TABLE report (id BIGINT, stems TSVECTOR)")
        .await
        .unwrap();
    for first in (0..built.reports).step_by(ROWS as usize) {
        let end = built.reports.min(first + ROWS);
        let ids: Vec<i64> = (first..end).map(|n| n as i64).collect();
        let texts: Vec<String> = (first..end).map(|n| stems(built, n)).collect();
        let sql = "INSERT INTO report SELECT id, to_tsvector('simple', stems)
            FROM unnest($1, $2) AS report (id, stems)";
        let backend = connection.get_database_backend();
        let insert = Statement::from_sql_and_values(backend, sql, [ids.into(), texts.into()]);
        connection.execute_raw(insert).await.unwrap();
    }
    run("CREATE INDEX report_stems ON report USING gin (stems)")
        .await
        .unwrap();
    run("VACUUM ANALYZE report").await.unwrap();
    for (class, words) in questions.plain() {
        let mut times = Vec::new();
        // Once for warmth and once to measure: ranking common words takes it long.
        for is_measured in [false, true] {
            for words in &words {
                let start = std::time::Instant::now();
                ranked(&connection, words).await;
                if is_measured {
                    times.push(start.elapsed());
                }
            }
        }
        Row::of(times).print("PostgreSQL full text", class);
    }
}

async fn ranked(connection: &DatabaseConnection, words: &Words) {
    let between = if words.is_phrase { " <-> " } else { " & " };
    let quoted: Vec<_> = words.stems.iter().map(|stem| format!("'{stem}'")).collect();
    let sql = "SELECT id FROM report, to_tsquery('simple', $1) AS asked
        WHERE stems @@ asked ORDER BY ts_rank(stems, asked) DESC LIMIT 20";
    let backend = connection.get_database_backend();
    let values = [quoted.join(between).into()];
    let select = Statement::from_sql_and_values(backend, sql, values);
    connection.query_all_raw(select).await.unwrap();
}
