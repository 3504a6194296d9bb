//! The engine against a model: the same documents as a list, the same query as a filter.

use std::collections::BTreeMap;

use domain::Timestamp;
use proptest::prelude::*;

use super::{
    Applied, Document, Engine, Index, Interval, Key, Kind, Order, Request, Tally,
    query::{self, Query},
};
use crate::{SearchFilter, text};

const WORDS: [&str; 10] = [
    "وزارة",
    "بالوزارات",
    "مرصد",
    "المرصد",
    "قتيل",
    "strike",
    "strikes",
    "لبنان",
    "لمدينة",
    "لمدينه",
];

/// Time between publications: several on one day, and days without any.
const STEP: i64 = Timestamp::DAY * 2 / 3;

fn document(report: usize, published: i64, words: &[usize]) -> Document {
    let words: Vec<_> = words.iter().map(|word| WORDS[*word]).collect();
    let (title, body) = words.split_at(words.len().min(1));
    Document {
        report: format!("r_{report}"),
        revision: format!("v_{report}"),
        outlet: if report.is_multiple_of(2) {
            "even"
        } else {
            "odd"
        }
        .to_owned(),
        url: String::new(),
        own_id: String::new(),
        language: "ar".into(),
        published,
        captured: published,
        position: 1,
        paragraphs: vec![title.join(" "), body.join(" ")],
        labels: Default::default(),
        statements: Vec::new(),
    }
}

/// Batches of documents; a later one of the same report takes the earlier one's place.
fn batches() -> impl Strategy<Value = Vec<Vec<Document>>> {
    let words = prop::collection::vec(0..WORDS.len(), 0..7);
    let parts = (0_usize..40, 0_i64..6, words);
    let document = parts.prop_map(|(r, p, w)| document(r, p * STEP, &w));
    prop::collection::vec(prop::collection::vec(document, 1..16), 1..5)
}

fn queries() -> impl Strategy<Value = String> {
    let word = (0..WORDS.len()).prop_map(|word| WORDS[word].to_owned());
    let leaf = prop_oneof![
        4 => word.clone(),
        1 => (word.clone(), word.clone()).prop_map(|(a, b)| format!("\"{a} {b}\"")),
        1 => Just("وزا*".to_owned()),
        1 => Just("stri*".to_owned()),
        1 => word.prop_map(|word| format!("title:{word}")),
        1 => Just("outlet:odd".to_owned()),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a} {b})")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a} OR {b})")),
            inner.prop_map(|a| format!("(NOT {a})")),
        ]
    })
}

fn matches(query: &Query, document: &Document) -> bool {
    match query {
        Query::All(parts) => parts.iter().all(|part| matches(part, document)),
        Query::Any(parts) => parts.iter().any(|part| matches(part, document)),
        Query::Not(part) => !matches(part, document),
        Query::Is(_, name) => text::fold(&document.outlet) == *name,
        Query::Words(scope, words) => paragraphs(*scope, document).any(|text| {
            let stems: Vec<_> = text::tokens(text).into_iter().map(|t| t.stem).collect();
            match words.as_slice() {
                [word] if *scope == query::Scope::Text => {
                    let wanted = word.stems();
                    stems.iter().any(|stem| wanted.contains(stem))
                }
                words => {
                    let wanted: Vec<_> = words.iter().map(|t| t.stem.clone()).collect();
                    stems.windows(wanted.len()).any(|window| window == wanted)
                }
            }
        }),
        Query::Prefix(scope, prefix) => paragraphs(*scope, document).any(|text| {
            let begins = |word: &str| word.starts_with(prefix.as_str());
            text::tokens(text)
                .iter()
                .any(|t| begins(&t.form) || begins(&t.stem))
        }),
    }
}

fn paragraphs(scope: query::Scope, document: &Document) -> impl Iterator<Item = &String> {
    let count = if scope == query::Scope::Title { 1 } else { 2 };
    document.paragraphs.iter().take(count)
}

fn filters() -> impl Strategy<Value = SearchFilter> {
    let time = prop::option::of((0_i64..7).prop_map(|steps| Timestamp(steps * STEP)));
    let outlet = prop::option::of(Just("even".to_owned()));
    (outlet, time.clone(), time).prop_map(|(outlet, published_from, published_to)| SearchFilter {
        outlet,
        published_from,
        published_to,
        ..SearchFilter::default()
    })
}

fn passes(filter: &SearchFilter, document: &Document) -> bool {
    filter
        .outlet
        .as_ref()
        .is_none_or(|outlet| *outlet == document.outlet)
        && filter
            .published_from
            .is_none_or(|from| document.published >= from.0)
        && filter
            .published_to
            .is_none_or(|to| document.published < to.0)
}

/// How many match, by the day.
fn days(index: &Index, query: &Query, filter: &SearchFilter) -> BTreeMap<Timestamp, u64> {
    let (query, filter) = (query.clone(), filter.clone());
    let request = Request {
        query,
        filter,
        merges: Default::default(),
        order: Order::Relevance,
        limit: 1,
        after: None,
        tally: Tally {
            histogram: Some(Interval::Day),
            ..Tally::default()
        },
    };
    let tallied = index.reports(&request).unwrap().tallied.unwrap();
    let days = tallied.histogram.into_iter();
    days.map(|day| (day.start, day.count)).collect()
}

/// Walks all pages.
fn walk(index: &Index, query: &Query, filter: &SearchFilter, order: Order) -> Vec<(f32, Document)> {
    let (mut all, mut after): (Vec<_>, Option<Key>) = (Vec::new(), None);
    loop {
        let (query, filter) = (query.clone(), filter.clone());
        let found = index
            .reports(&Request {
                query,
                filter,
                merges: Default::default(),
                order,
                limit: 4,
                after,
                tally: Tally {
                    total: true,
                    ..Tally::default()
                },
            })
            .unwrap();
        assert!(found.documents.len() <= 4);
        all.extend(found.documents);
        match found.next {
            Some(key) => after = Some(key),
            None => return all,
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn searches_find_what_the_model_finds_in_its_order(
        batches in batches(),
        asked in prop::collection::vec((queries(), filters()), 12),
    ) {
        let directory = tempfile::tempdir().unwrap();
        let index = Index::open(directory.path(), 0).unwrap();
        let mut model: BTreeMap<String, Document> = BTreeMap::new();
        for (position, batch) in (1..).zip(&batches) {
            index.put(batch).unwrap();
            index.commit(&Applied { incarnation: "model".into(), position }).unwrap();
            model.extend(batch.iter().map(|d| (d.report.clone(), d.clone())));
        }
        for (text, filter) in &asked {
            let query = query::parse(text, Kind::Report).unwrap();
            let found = model.values().filter(|d| passes(filter, d) && matches(&query, d));
            let mut expected: Vec<_> = found.cloned().collect();
            expected.sort_by_key(|d| (-d.published, std::cmp::Reverse(crate::row::key_of(&d.report))));
            let newest = walk(&index, &query, filter, Order::Newest);
            let newest: Vec<_> = newest.into_iter().map(|(_, document)| document).collect();
            prop_assert_eq!(&newest, &expected, "{}", text);
            let mut by_day = BTreeMap::new();
            for document in &expected {
                let day = document.published / Timestamp::DAY * Timestamp::DAY;
                *by_day.entry(Timestamp(day)).or_insert(0) += 1;
            }
            prop_assert_eq!(days(&index, &query, filter), by_day, "{}", text);
            let ranked = walk(&index, &query, filter, Order::Relevance);
            prop_assert!(ranked.windows(2).all(|pair| pair[0].0 >= pair[1].0), "{}", text);
            let passed = SearchFilter { published_from: Some(Timestamp(i64::MIN)), ..filter.clone() };
            if filter.published_from.is_none() {
                // A filter does not touch the score, though it has the query read another way.
                prop_assert_eq!(&walk(&index, &query, &passed, Order::Relevance), &ranked, "{}", text);
            }
            let mut ranked: Vec<_> = ranked.into_iter().map(|(_, document)| document).collect();
            ranked.sort_by_key(|d| (-d.published, std::cmp::Reverse(crate::row::key_of(&d.report))));
            prop_assert_eq!(&ranked, &expected, "{}", text);
        }
    }

    #[test]
    fn any_text_is_read_without_panic_and_marked_exactly(
        asked in "[a-zوزارةلبنان\"“”«»():*ANDORT \\-]{0,80}",
        said in "[\\PCوزارةًـ .،a-z]{0,400}",
    ) {
        let document = Document { paragraphs: vec![String::new(), said], ..document(1, 1, &[]) };
        for token in text::tokens(&document.paragraphs[1]) {
            prop_assert!(document.paragraphs[1].get(token.start..token.end).is_some());
        }
        if let Ok(query) = query::parse(&asked, Kind::Report) {
            let (snippet, highlights) = super::highlight::Marks::of(&query).find(&document.paragraphs);
            for excerpt in highlights.iter().chain(&snippet) {
                let paragraph = &document.paragraphs[excerpt.paragraph as usize];
                prop_assert_eq!(&paragraph[excerpt.span.bytes()], excerpt.text.as_str());
            }
        }
    }
}
