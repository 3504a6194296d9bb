//! Withdrawals: what was removed is gone, and nobody can tell that it was ever applied.

use catalog::{PageRequest, ReportChange, ReportFilter, Search};
use domain::{Entry, EntryBody, Error, Timestamp, Withdrawal};
use testkit::Backend;

use crate::{
    sample::{Sample, ledger, report},
    world::World,
};

on_both!(
    a_withdrawn_report_is_gone_and_says_so,
    what_is_left_of_a_report_is_shown_anew,
    a_text_recorded_after_a_withdrawal_is_a_revision_like_any,
    withdrawn_words_are_in_no_answer_that_goes_on,
    what_is_withdrawn_is_in_no_file,
    withdrawals_are_listed_newest_first,
);

const OFFICE: (&str, &str, &str) = ("office", "office", "المكتب");

/// A withdrawal as entry `position`, of one text or of the whole report.
pub(crate) fn withdrawal(position: u64, of: &Sample, text: Option<&Sample>) -> Entry {
    let withdrawal = Withdrawal {
        report_id: of.report_id(),
        revision_id: text.map(Sample::revision_id),
        reason: format!("السبب {position}"),
        requested_by: "the editors".into(),
    };
    Entry {
        position,
        recorded: Timestamp(i64::try_from(position).unwrap()),
        body: Some(EntryBody::Withdrawal(withdrawal)),
    }
}

/// An Arabic report with two texts, the second captured later, and an English one.
fn samples() -> [Sample; 3] {
    let old = report(
        "a.example",
        "1",
        100,
        "الجسر القديم\nقال المكتب إن الجسر سليم",
    );
    let new = report(
        "a.example",
        "1",
        100,
        "الجسر المغلق\nقال المكتب إن 5 جرحى هناك",
    );
    let new = new.says("قال", OFFICE, "5 جرحى هناك").captured(120);
    let other = report(
        "b.example",
        "2",
        101,
        "Bridge\nThe office said zanzibarite is safe",
    );
    [
        old.says("قال", OFFICE, "الجسر سليم"),
        new.counts("5 جرحى", domain::Measure::Wounded, (5.0, Some(5.0))),
        other.english().says("said", OFFICE, "zanzibarite is safe"),
    ]
}

async fn found(world: &World, query: &str) -> Vec<String> {
    let search = Search {
        query: query.into(),
        ..Search::default()
    };
    let first = PageRequest::default();
    let catalog = &world.catalog;
    let reports = catalog.search_reports(&search, &first).await.unwrap();
    let statements = catalog.search_statements(&search, &first).await.unwrap();
    let of = |heading: &catalog::Heading| heading.revision.clone();
    let reports = reports.page.items.iter().map(|hit| of(&hit.heading));
    let said = statements.page.items.iter();
    reports
        .chain(said.map(|hit| of(&hit.view.heading)))
        .collect()
}

async fn a_withdrawn_report_is_gone_and_says_so(backend: Backend) {
    let samples = samples();
    let [old, new, other] = &samples;
    let world = World::with(backend, &ledger(&samples)).await;
    let all = world.catalog.statements_after(0, 10).await.unwrap().items;
    world
        .catalog
        .apply(&[withdrawal(4, old, None)])
        .await
        .unwrap();
    world.indexed().await;
    let catalog = &world.catalog;
    let gone = |error: Error| match error {
        Error::Withdrawn {
            position, reason, ..
        } => (position, reason),
        other => panic!("{other}"),
    };
    let expected = || (4, "السبب 4".to_owned());
    let id = old.report_id();
    assert_eq!(gone(catalog.report(&id).await.unwrap_err()), expected());
    assert_eq!(gone(catalog.revisions(&id).await.unwrap_err()), expected());
    for text in [old, new] {
        let refused = catalog.revision_of(&id, &text.revision_id()).await;
        assert_eq!(gone(refused.unwrap_err()), expected());
        let refused = catalog.revision(&text.revision_id()).await.unwrap_err();
        assert!(matches!(refused, Error::NotFound { .. }), "{refused}");
    }
    for view in all.iter().filter(|view| view.heading.report == id) {
        let refused = catalog.statement(&view.id).await.unwrap_err();
        assert!(matches!(refused, Error::NotFound { .. }), "{refused}");
    }
    assert_eq!(world.reports(ReportFilter::default()).await.len(), 1);
    assert_eq!(world.statements(Default::default()).await.len(), 1);
    assert!(world.figures(Default::default()).await.is_empty());
    for query in ["الجسر", "جرحى", "office"] {
        assert!(
            found(&world, query)
                .await
                .iter()
                .all(|id| *id == other.revision_id())
        );
    }
    let world = world.reopened().await;
    world.indexed().await;
    assert!(found(&world, "الجسر").await.is_empty());
}

async fn what_is_left_of_a_report_is_shown_anew(backend: Backend) {
    let samples = samples();
    let [old, new, _] = &samples;
    let world = World::with(backend, &ledger(&samples)).await;
    world
        .catalog
        .apply(&[withdrawal(4, new, Some(new))])
        .await
        .unwrap();
    world.indexed().await;
    let catalog = &world.catalog;
    let shown = catalog.report(&old.report_id()).await.unwrap();
    assert_eq!(
        (shown.heading.revision.clone(), shown.revisions),
        (old.revision_id(), 1)
    );
    assert_eq!((shown.recorded, shown.heading.position), (1, 4));
    let refused = catalog.revision(&new.revision_id()).await.unwrap_err();
    assert!(
        matches!(refused, Error::Withdrawn { position: 4, .. }),
        "{refused}"
    );
    assert_eq!(found(&world, "سليم").await, vec![old.revision_id(); 2]);
    assert!(found(&world, "جرحى").await.is_empty());
    // Streams and exports tell what is shown again, once, where it was shown again.
    let told = catalog.changes_after(3, 10).await.unwrap();
    let told: Vec<_> = told.items.iter().map(ReportChange::position).collect();
    assert_eq!(told, [4, 4]);
    let filter = ReportFilter::default();
    let exported = catalog.reports_between(0, 4, &filter).await.unwrap();
    let positions: Vec<_> = exported.iter().map(|view| view.heading.position).collect();
    assert_eq!(positions, [3, 4]);
    let said = catalog.statements_between(3, 4, &filter).await.unwrap();
    assert_eq!(said[0].statement.content[0].text, "الجسر سليم");
    assert!(said[0].head);
}

async fn a_text_recorded_after_a_withdrawal_is_a_revision_like_any(backend: Backend) {
    let samples = samples();
    let [old, new, _] = &samples;
    let entries = [
        old.at(1),
        withdrawal(2, old, None),
        new.at(3),
        withdrawal(4, old, Some(old)),
        old.at(5),
    ];
    for batch in [1, 5] {
        let world = World::new(backend).await;
        for some in entries.chunks(batch) {
            world.catalog.apply(some).await.unwrap();
        }
        world.indexed().await;
        let shown = world.catalog.report(&new.report_id()).await.unwrap();
        assert_eq!(
            (shown.heading.revision.clone(), shown.revisions),
            (new.revision_id(), 2)
        );
        assert_eq!(found(&world, "جرحى").await, vec![new.revision_id(); 2]);
        assert!(world.catalog.revision(&old.revision_id()).await.is_ok());
    }
}

async fn withdrawn_words_are_in_no_answer_that_goes_on(backend: Backend) {
    let samples = samples();
    let [.., other] = &samples;
    let world = World::with(backend, &ledger(&samples)).await;
    let catalog = &world.catalog;
    let search = |query: &str| Search {
        query: query.into(),
        order: catalog::Order::Newest,
        ..Search::default()
    };
    let slip = search("zanzibirite");
    let first = PageRequest::default();
    let proposed = catalog.search_reports(&slip, &first).await.unwrap();
    assert_eq!(proposed.did_you_mean.as_deref(), Some("zanzibarite"));
    let mut page = PageRequest {
        size: 1,
        ..Default::default()
    };
    let both = search("bridge OR الجسر");
    // The newest of the two is on the first page, and what follows is withdrawn.
    let answer = catalog.search_reports(&both, &page).await.unwrap();
    page.token = answer.page.next.unwrap();
    let entries = [withdrawal(4, &samples[0], None), withdrawal(5, other, None)];
    catalog.apply(&entries).await.unwrap();
    world.indexed().await;
    assert!(
        catalog
            .search_reports(&both, &page)
            .await
            .unwrap()
            .page
            .items
            .is_empty()
    );
    let proposed = catalog.search_reports(&slip, &first).await.unwrap();
    assert_eq!(proposed.did_you_mean, None);
    let (actors, _) = catalog.lookup_actors("المكتب", 5).await.unwrap();
    assert!(actors.is_empty(), "{actors:?}");
}

/// Whether a file below `path` holds `word` as it is.
fn holds(path: &std::path::Path, word: &str) -> bool {
    if path.is_dir() {
        let mut files = std::fs::read_dir(path).unwrap();
        return files.any(|file| holds(&file.unwrap().path(), word));
    }
    let bytes = std::fs::read(path).unwrap_or_default();
    bytes
        .windows(word.len())
        .any(|window| window == word.as_bytes())
}

async fn what_is_withdrawn_is_in_no_file(backend: Backend) {
    let samples = samples();
    let [.., other] = &samples;
    let world = World::with(backend, &ledger(&samples)).await;
    let database = world.database.url().strip_prefix("sqlite:").map(|path| {
        let path = path.trim_start_matches("//");
        std::path::PathBuf::from(path.split('?').next().unwrap())
    });
    let log = |path: &std::path::Path| {
        let mut name = path.as_os_str().to_owned();
        name.push("-wal");
        std::path::PathBuf::from(name)
    };
    let is_held = |index: &std::path::Path| {
        let files = database.iter().flat_map(|path| [path.clone(), log(path)]);
        let held = files
            .map(|path| holds(&path, "zanzibarite"))
            .collect::<Vec<_>>();
        (held.contains(&true), holds(index, "zanzibarite"))
    };
    assert_eq!(is_held(&world.index_dir()), (database.is_some(), true));
    world
        .catalog
        .apply(&[withdrawal(4, other, None)])
        .await
        .unwrap();
    world.indexed().await;
    assert_eq!(is_held(&world.index_dir()), (false, false));
}

async fn withdrawals_are_listed_newest_first(backend: Backend) {
    let samples = samples();
    let [old, new, other] = &samples;
    let mut entries = ledger(&samples);
    entries.push(withdrawal(4, new, Some(new)));
    entries.push(withdrawal(5, other, None));
    entries.push(withdrawal(6, old, None));
    let world = World::with(backend, &entries).await;
    let mut page = PageRequest {
        size: 2,
        ..Default::default()
    };
    let first = world.catalog.withdrawals(None, &page).await.unwrap();
    page.token = first.next.unwrap();
    let second = world.catalog.withdrawals(None, &page).await.unwrap();
    assert!(second.next.is_none());
    let all = [first.items, second.items].concat();
    let positions: Vec<_> = all.iter().map(|view| view.position).collect();
    assert_eq!(positions, [6, 5, 4]);
    let recorded = entries[3..].iter().rev().filter_map(|e| e.body.clone());
    for (view, body) in all.iter().zip(recorded) {
        assert_eq!(EntryBody::Withdrawal(view.withdrawal.clone()), body);
    }
    let first = PageRequest::default();
    let of = world
        .catalog
        .withdrawals(Some(&other.report_id()), &first)
        .await;
    assert_eq!(of.unwrap().items.len(), 1);
    let another = world
        .catalog
        .withdrawals(Some(&other.report_id()), &page)
        .await;
    assert!(another.is_err(), "a token continues its own list only");
}
