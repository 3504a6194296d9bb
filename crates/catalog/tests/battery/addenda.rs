//! Revisions, later analyses and withdrawals in any order, against a model: a catalog that applied
//! content and then its withdrawal answers as one that only ever saw the blanked entries.

use std::collections::{BTreeMap, BTreeSet};

use catalog::{FigureFilter, PageRequest, ReportFilter, Search, StatementFilter};
use domain::{Act, Analysis, Entry, EntryBody, Error, Measure, Timestamp};
use proptest::{
    prelude::*,
    test_runner::{Config, TestRunner},
};
use testkit::Backend;

use crate::{
    sample::{Sample, report},
    withdrawals::withdrawal,
    world::World,
};

on_both!(
    the_newest_analysis_is_shown_and_older_ones_stay_readable,
    an_analysis_is_told_once_and_moves_nothing,
    what_is_shown_no_more_stands_where_it_was_recorded,
    blanked_entries_and_applied_withdrawals_end_alike,
);

/// Words that one text has and no other, by report and text.
const WORDS: [[&str; 3]; 3] = [
    ["زعفران", "ياسمين", "كهرمان"],
    ["قرنفل", "سنديان", "بابونج"],
    ["heliotrope", "juniper", "marigold"],
];
const ACTS: [Act; 3] = [Act::Say, Act::Deny, Act::Warn];

/// Text number `text` of report number `of`, read in one of three ways.
fn sample(of: usize, text: usize, reading: usize) -> Sample {
    let word = WORDS[of][text];
    let (outlet, key) = (["a.example", "b.example", "c.example"][of], format!("{of}"));
    let office = ("office", "office", "المكتب");
    let day = 18_700 + i64::try_from(of).unwrap();
    let sample = match of {
        2 => report(
            outlet,
            &key,
            day,
            &format!("Bridge\nThe office said {word} holds 40 raids"),
        )
        .english()
        .says("said", office, word),
        _ => report(
            outlet,
            &key,
            day,
            &format!("الجسر\nقال المكتب إن {word} فيه 40 عملية"),
        )
        .says("قال", office, word),
    };
    let count = if of == 2 { "40 raids" } else { "40 عملية" };
    let least = 40.0 + f64::from(u8::try_from(reading).unwrap());
    match reading {
        0 => sample,
        _ => sample
            .act(ACTS[reading])
            .counts(count, Measure::Operations, (least, None))
            .place("iso:SY", "SY"),
    }
}

pub(crate) fn analysis_of(sample: &Sample, position: u64, analyser: &str) -> Entry {
    let Some(EntryBody::Revision { report, revision }) = sample.at(position).body else {
        unreachable!()
    };
    let body = EntryBody::Analysis {
        report_id: report.id,
        revision_id: revision.id,
        analysis: Box::new(Analysis {
            analyser: analyser.into(),
            ..revision.analysis
        }),
    };
    Entry {
        position,
        recorded: Timestamp(i64::try_from(position).unwrap()),
        body: Some(body),
    }
}

async fn the_newest_analysis_is_shown_and_older_ones_stay_readable(backend: Backend) {
    let (first, second) = (sample(0, 0, 1), sample(0, 0, 2));
    let entries = [
        first.at(1),
        sample(1, 0, 1).at(2),
        analysis_of(&second, 3, "later"),
    ];
    let world = World::with(backend, &entries).await;
    let catalog = &world.catalog;
    let shown = catalog.report(&first.report_id()).await.unwrap();
    assert_eq!(
        (shown.recorded, shown.analysed, shown.heading.position),
        (1, 3, 3)
    );
    assert_eq!(shown.revision.analysis.analyser, "later");
    assert_eq!(
        (shown.revisions, shown.revision.analysis.statements[0].act),
        (1, Act::Warn)
    );
    assert!(shown.head);
    let versions = catalog.analyses(&first.revision_id()).await.unwrap();
    let known: Vec<_> = versions
        .iter()
        .map(|v| (v.position, v.analyser.as_str()))
        .collect();
    assert_eq!(known, [(3, "later"), (1, "test")]);
    let old = catalog.as_analysed(shown.clone(), 1).await.unwrap();
    assert_eq!(old.revision.analysis.statements[0].act, Act::Deny);
    assert_eq!(old.revision.document, shown.revision.document);
    let none = catalog.as_analysed(shown, 2).await.unwrap_err();
    assert!(matches!(none, Error::NotFound { .. }), "{none}");
    // Both analyses have the same ids; the newest answers, in lists, counts, series and search.
    let listed = world.statements(StatementFilter::default()).await;
    assert_eq!(listed.len(), 2);
    let own = listed
        .iter()
        .find(|v| v.heading.report == first.report_id())
        .unwrap();
    assert_eq!(catalog.statement(&own.id).await.unwrap(), *own);
    assert_eq!(own.statement.act, Act::Warn);
    let figures = world.figures(FigureFilter::default()).await;
    let lows: Vec<_> = figures.iter().map(|view| view.figure.low).collect();
    assert_eq!(lows, [Some(41.0), Some(42.0)]);
    assert_eq!(catalog.figure(&figures[1].id).await.unwrap(), figures[1]);
    assert_eq!(
        catalog.history(&figures[1].id).await.unwrap().points.len(),
        2
    );
    for (query, expected) in [("act:warn", 1), ("act:deny", 1), (WORDS[0][0], 1)] {
        let search = Search {
            query: query.into(),
            ..Search::default()
        };
        let page = PageRequest::default();
        let found = catalog.search_statements(&search, &page).await.unwrap();
        assert_eq!(found.page.items.len(), expected, "{query}");
        let found = catalog.search_reports(&search, &page).await.unwrap();
        assert_eq!(found.page.items.len(), expected, "{query}");
    }
}

async fn an_analysis_is_told_once_and_moves_nothing(backend: Backend) {
    let old = sample(0, 0, 1);
    let newer = sample(0, 1, 1).captured(19_000);
    let world = World::with(backend, &[old.at(1), newer.at(2), sample(1, 0, 1).at(3)]).await;
    let catalog = &world.catalog;
    let order = |listed: Vec<catalog::ReportSummary>| {
        let ids = listed.into_iter().map(|report| report.heading.revision);
        ids.collect::<Vec<_>>()
    };
    let before = order(world.reports(ReportFilter::default()).await);
    let entries = [
        analysis_of(&sample(0, 1, 2), 4, "later"),
        // Of a revision that lists do not show: told, and not shown.
        analysis_of(&sample(0, 0, 2), 5, "later"),
    ];
    catalog.apply(&entries).await.unwrap();
    assert_eq!(order(world.reports(ReportFilter::default()).await), before);
    let told = catalog.reports_after(3, 10).await.unwrap().items;
    let told: Vec<_> = told
        .iter()
        .map(|h| (h.position, h.revision.clone()))
        .collect();
    assert_eq!(told, [(4, newer.revision_id()), (5, old.revision_id())]);
    let said = catalog.statements_after(3, 10).await.unwrap().items;
    let said: Vec<_> = said.iter().map(|v| (v.heading.position, v.head)).collect();
    assert_eq!(said, [(4, true), (5, false)]);
    let related = catalog.relations_after(3, 10).await.unwrap().items;
    assert!(!related.is_empty() && related.iter().all(|view| view.position() == 4));
    let filter = ReportFilter::default();
    let exported = catalog.reports_between(3, 5, &filter).await.unwrap();
    assert_eq!(exported.len(), 1);
    assert_eq!(exported[0].revision.analysis.statements[0].act, Act::Warn);
    let all = catalog.reports_between(0, 5, &filter).await.unwrap();
    let positions: Vec<_> = all.iter().map(|view| view.heading.position).collect();
    assert_eq!(positions, [3, 4], "each head revision once");
    assert_eq!(
        catalog
            .statements_between(0, 5, &filter)
            .await
            .unwrap()
            .len(),
        2
    );
}

/// One thing that may happen; what cannot happen in a ledger is passed over.
#[derive(Clone, Debug)]
enum Step {
    Record(usize, usize, i64),
    Analyse(usize, usize, usize),
    Withdraw(usize, Option<usize>),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        4 => (0..3_usize, 0..3_usize, 0..4_i64).prop_map(|(r, t, c)| Step::Record(r, t, c)),
        3 => (0..3_usize, 0..3_usize, 1..3_usize).prop_map(|(r, t, a)| Step::Analyse(r, t, a)),
        2 => (0..3_usize, prop::option::of(0..3_usize)).prop_map(|(r, t)| Step::Withdraw(r, t)),
    ];
    prop::collection::vec(step, 1..28)
}

/// What should be there in the end: of each report and text, when it was captured and recorded and
/// how it is read.
type Model = BTreeMap<(usize, usize), (i64, u64, usize)>;

/// The ledger as it was written, as it is now, and what should be there.
fn written(steps: &[Step]) -> (Vec<Entry>, Vec<Entry>, Model) {
    let (mut whole, mut model) = (Vec::new(), Model::new());
    let mut of: Vec<Option<(usize, usize)>> = Vec::new();
    for step in steps {
        let position = u64::try_from(whole.len()).unwrap() + 1;
        match *step {
            Step::Record(report, text, captured) => {
                if model.contains_key(&(report, text)) {
                    continue;
                }
                let day = 18_800 + captured;
                model.insert((report, text), (day, position, 0));
                whole.push(sample(report, text, 0).captured(day).at(position));
                of.push(Some((report, text)));
            }
            Step::Analyse(report, text, reading) => {
                let Some(known) = model.get_mut(&(report, text)) else {
                    continue;
                };
                known.2 = reading;
                let read = sample(report, text, reading);
                whole.push(analysis_of(&read, position, "later"));
                of.push(Some((report, text)));
            }
            Step::Withdraw(report, text) => {
                let is_meant =
                    |one: (usize, usize)| one.0 == report && text.is_none_or(|text| one.1 == text);
                model.retain(|one, _| !is_meant(*one));
                for one in &mut of {
                    // From here on the entry is blank for whoever reads it.
                    *one = one.filter(|one| !is_meant(*one));
                }
                let sample = sample(report, text.unwrap_or(0), 0);
                whole.push(withdrawal(position, &sample, text.map(|_| &sample)));
                of.push(None);
            }
        }
    }
    let blanked = whole.iter().zip(of).map(|(entry, of)| {
        let keeps = of.is_some() || matches!(entry.body, Some(EntryBody::Withdrawal(_)));
        Entry {
            body: entry.body.clone().filter(|_| keeps),
            ..entry.clone()
        }
    });
    let blanked = blanked.collect();
    (whole, blanked, model)
}

/// Everything that the catalog says.
async fn told(world: &World) -> Vec<String> {
    let catalog = &world.catalog;
    let page = PageRequest {
        size: 500,
        token: String::new(),
    };
    let all = ReportFilter::default();
    let mut told = vec![
        format!("{:?}", catalog.reports(&all, &page).await.unwrap().items),
        format!(
            "{:?}",
            catalog
                .statements(&StatementFilter::default(), &page)
                .await
                .unwrap()
                .items
        ),
        format!(
            "{:?}",
            catalog.withdrawals(None, &page).await.unwrap().items
        ),
        format!("{:?}", catalog.changes_after(0, 500).await.unwrap()),
        format!("{:?}", catalog.statements_after(0, 500).await.unwrap()),
        format!("{:?}", catalog.relations_after(0, 500).await.unwrap()),
        format!("{:?}", catalog.reports_between(0, 500, &all).await.unwrap()),
        format!(
            "{:?}",
            catalog.statements_between(0, 500, &all).await.unwrap()
        ),
        format!("{:?}", catalog.figures_between(0, 500, &all).await.unwrap()),
        format!("{:?}", catalog.actors(&page).await.unwrap().items),
    ];
    for view in catalog
        .figures(&FigureFilter::default(), &page)
        .await
        .unwrap()
        .items
    {
        told.push(format!(
            "{view:?} {:?}",
            catalog.history(&view.id).await.unwrap()
        ));
    }
    for (of, words) in WORDS.iter().enumerate() {
        for (text, word) in words.iter().enumerate() {
            let sample = sample(of, text, 0);
            let (report, revision) = (sample.report_id(), sample.revision_id());
            told.push(format!("{:?}", catalog.report(&report).await));
            told.push(format!("{:?}", catalog.revision(&revision).await));
            told.push(format!(
                "{:?}",
                catalog.revision_of(&report, &revision).await
            ));
            told.push(format!("{:?}", catalog.analyses(&revision).await.unwrap()));
            // With a slip at its end, so that it is proposed where it is known.
            let slip = &word[..word.char_indices().last().unwrap().0];
            for query in [*word, slip] {
                let search = Search {
                    query: query.into(),
                    order: catalog::Order::Newest,
                    ..Search::default()
                };
                let found = catalog.search_reports(&search, &page).await.unwrap();
                told.push(format!("{:?} {:?}", found.page.items, found.did_you_mean));
                let found = catalog.search_statements(&search, &page).await.unwrap();
                told.push(format!("{:?}", found.page.items));
            }
        }
    }
    told
}

/// Lists of the catalog against the model.
async fn as_the_model(world: &World, model: &Model) {
    let mut shown = BTreeSet::new();
    for report in 0..3 {
        let texts = model.iter().filter(|((of, _), _)| *of == report);
        let count = texts.clone().count();
        let head = texts.max_by_key(|(_, (captured, recorded, _))| (captured, recorded));
        if let Some(((_, text), (_, _, reading))) = head {
            shown.insert((
                sample(report, *text, 0).revision_id(),
                count,
                ACTS[*reading].name(),
            ));
        }
    }
    let mut listed = BTreeSet::new();
    let said = world.statements(StatementFilter::default()).await;
    for item in world.reports(ReportFilter::default()).await {
        let revision = item.heading.revision;
        let own: Vec<_> = said
            .iter()
            .filter(|v| v.heading.revision == revision)
            .collect();
        assert_eq!(own.len(), 1, "one statement each");
        listed.insert((
            revision,
            item.revisions as usize,
            own[0].statement.act.name(),
        ));
    }
    assert_eq!(listed, shown);
    assert_eq!(said.len(), shown.len());
}

/// A follower that saw a later text, withdrawn since, did not move the first one at every withdrawal.
async fn what_is_shown_no_more_stands_where_it_was_recorded(backend: Backend) {
    let (first, never, later) = (sample(1, 0, 2), sample(1, 1, 1), sample(1, 2, 1));
    let later = later.captured(18_900);
    let after = async |second: Entry| {
        let entries = [
            first.at(1),
            second,
            withdrawal(3, &first, Some(&never)),
            analysis_of(&sample(1, 0, 1), 4, "later"),
            withdrawal(5, &first, Some(&later)),
        ];
        World::with(backend, &entries).await
    };
    let blanked = Entry {
        position: 2,
        recorded: Timestamp(2),
        body: None,
    };
    for second in [later.at(2), blanked] {
        let world = after(second).await;
        let told = world.catalog.statements_after(0, 10).await.unwrap().items;
        let told = told.iter().map(|view| (view.heading.position, view.head));
        assert_eq!(told.collect::<Vec<_>>(), [(1, false), (5, true)]);
    }
}

async fn blanked_entries_and_applied_withdrawals_end_alike(backend: Backend) {
    // proptest is synchronous; each case runs on a thread that may block on this runtime.
    let runtime = tokio::runtime::Handle::current();
    let work = move || {
        let config = Config {
            cases: 8,
            failure_persistence: None,
            ..Config::default()
        };
        let strategy = (steps(), 1_usize..6, any::<prop::sample::Index>());
        let outcome = TestRunner::new(config).run(&strategy, |(steps, batch, cut)| {
            let (whole, blanked, model) = written(&steps);
            // A follower that was away while the rest was written and blanked.
            let cut = cut.index(whole.len() + 1);
            let away = [&whole[..cut], &blanked[cut..]].concat();
            let mut answers = Vec::new();
            for (entries, batch) in [(&whole, batch), (&blanked, 64), (&away, batch)] {
                answers.push(runtime.block_on(async {
                    let world = World::new(backend).await;
                    for some in entries.chunks(batch) {
                        world.catalog.apply(some).await.unwrap();
                        world.catalog.apply(some).await.unwrap();
                    }
                    world.indexed().await;
                    as_the_model(&world, &model).await;
                    told(&world).await
                }));
            }
            prop_assert_eq!(&answers[0], &answers[1]);
            prop_assert_eq!(&answers[0], &answers[2]);
            Ok(())
        });
        outcome.unwrap();
    };
    tokio::task::spawn_blocking(work).await.unwrap();
}
