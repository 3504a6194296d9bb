//! Actors that people judged to be one are one for every question, until they are judged apart.

use catalog::{FigureFilter, PageRequest, Search, SearchFilter, StatementFilter};
use domain::{ActorVerdict, Entry, Error, Judgement, Measure, RelationKind, Subject};
use testkit::Backend;

use crate::{
    curations::curation,
    sample::{Sample, report},
    world::World,
};

on_both!(
    who_is_one_is_listed_found_and_counted_once,
    who_is_one_does_not_contradict_himself,
    pages_go_on_over_all_keys_in_one_order,
    judgements_hold_after_a_restart_and_in_whatever_order_they_come,
);

/// One mayor under two names, in two languages, and somebody else between.
fn spoken() -> [Sample; 3] {
    let first = report(
        "a.example",
        "1",
        18_690,
        "الجسر\nقال سالم الأحمد إن 5 جرحى هناك",
    );
    let second = report(
        "b.example",
        "2",
        18_691,
        "Bridge\nSalem al-Ahmad said 9 wounded were there",
    );
    let third = report("c.example", "3", 18_692, "رأي\nقالت ميادة إن المطر غزير");
    [
        first
            .says(
                "قال",
                ("سالم احمد", "سالم احمد", "سالم الأحمد"),
                "5 جرحى هناك",
            )
            .counts("5 جرحى", Measure::Wounded, (5.0, Some(5.0)))
            .place("geo:1", "SY"),
        second
            .english()
            .says(
                "said",
                ("salem al ahmad", "salem al ahmad", "Salem al-Ahmad"),
                "9 wounded were there",
            )
            .counts("9 wounded", Measure::Wounded, (9.0, Some(9.0)))
            .place("geo:1", "SY"),
        third.says("قالت", ("mayyada", "mayyada", "ميّادة"), "المطر غزير"),
    ]
}

const LATIN: &str = "salem al ahmad";
const ARABIC: &str = "سالم احمد";

fn ledger() -> Vec<Entry> {
    let samples = spoken();
    (1..).zip(&samples).map(|(at, one)| one.at(at)).collect()
}

fn judged(position: u64, verdict: ActorVerdict) -> Entry {
    let judgement = Judgement::Actors {
        a: ARABIC.into(),
        b: LATIN.into(),
        verdict,
    };
    curation(position, judgement)
}

fn said_by(speaker: &str) -> StatementFilter {
    StatementFilter {
        speaker: Some(speaker.into()),
        ..Default::default()
    }
}

/// Key and number of statements of every actor listed.
async fn listed(world: &World) -> Vec<(String, u64)> {
    let found = world.catalog.actors(&PageRequest::default()).await.unwrap();
    let items = found.items.into_iter();
    items.map(|actor| (actor.key, actor.statements)).collect()
}

fn pairs(expected: &[(&str, u64)]) -> Vec<(String, u64)> {
    let pairs = expected.iter();
    pairs.map(|(key, count)| ((*key).into(), *count)).collect()
}

async fn who_is_one_is_listed_found_and_counted_once(backend: Backend) {
    let world = World::with(backend, &ledger()).await;
    let apart = pairs(&[("mayyada", 1), (LATIN, 1), (ARABIC, 1)]);
    assert_eq!(listed(&world).await, apart);
    let same = judged(4, ActorVerdict::Same);
    world.catalog.apply(&[same]).await.unwrap();
    world.indexed().await;
    assert_eq!(listed(&world).await, pairs(&[("mayyada", 1), (LATIN, 2)]));
    for key in [LATIN, ARABIC] {
        let profile = world.catalog.actor(key).await.unwrap();
        assert_eq!(
            (profile.actor.key.as_str(), profile.actor.statements),
            (LATIN, 2)
        );
        assert_eq!(profile.actor.merged, [ARABIC]);
        assert_eq!((profile.actor.names.len(), profile.members.len()), (2, 1));
        let outlets: Vec<_> = world.statements(said_by(key)).await;
        let outlets = outlets.iter().map(|view| view.heading.outlet.as_str());
        assert_eq!(outlets.collect::<Vec<_>>(), ["b.example", "a.example"]);
        let count = world.catalog.count_statements(&said_by(key)).await.unwrap();
        assert_eq!((count.value, count.exact), (2, true));
        let figures = FigureFilter {
            speaker: Some(key.into()),
            ..Default::default()
        };
        assert_eq!(world.figures(figures.clone()).await.len(), 2);
        assert_eq!(
            world.catalog.count_figures(&figures).await.unwrap().value,
            2
        );
        for (query, filter) in [
            ("act:say".to_owned(), Some(key.to_owned())),
            (format!("actor:\"{key}\""), None),
        ] {
            let search = Search {
                query,
                filter: SearchFilter {
                    speaker: filter,
                    ..Default::default()
                },
                ..Default::default()
            };
            let first = PageRequest::default();
            let found = world
                .catalog
                .search_statements(&search, &first)
                .await
                .unwrap();
            assert_eq!(found.page.items.len(), 2, "{search:?}");
        }
        let told = world.catalog.statements_after(0, 10).await.unwrap().items;
        let merges = world.catalog.merges();
        let passed = told
            .iter()
            .filter(|view| said_by(key).passes(view, &merges));
        assert_eq!(passed.count(), 2);
    }
    let (found, _) = world.catalog.lookup_actors("سالم", 10).await.unwrap();
    let found: Vec<_> = found
        .iter()
        .map(|a| (a.key.as_str(), a.statements))
        .collect();
    assert_eq!(found, [(LATIN, 2)]);
    // What each report says stays as it was read.
    let keys: Vec<_> = world.statements(StatementFilter::default()).await;
    let keys: Vec<_> = keys
        .iter()
        .map(|v| v.statement.speaker.actor.as_str())
        .collect();
    assert_eq!(keys, ["mayyada", LATIN, ARABIC]);

    let undo = Judgement::Undo {
        position: 4,
        subject: Subject::actors(ARABIC, LATIN),
    };
    world.catalog.apply(&[curation(5, undo)]).await.unwrap();
    world.indexed().await;
    assert_eq!(listed(&world).await, apart);
    assert_eq!(
        world.catalog.actor(ARABIC).await.unwrap().actor.statements,
        1
    );
}

async fn who_is_one_does_not_contradict_himself(backend: Backend) {
    let world = World::with(backend, &ledger()).await;
    let figure = world.figures(FigureFilter::default()).await.remove(0);
    let kinds = async || {
        let history = world.catalog.history(&figure.id).await.unwrap();
        let kinds = history.relations.iter().map(|relation| relation.kind);
        kinds.collect::<Vec<_>>()
    };
    assert_eq!(kinds().await, [RelationKind::Contradicts]);
    let same = judged(4, ActorVerdict::Same);
    world.catalog.apply(&[same]).await.unwrap();
    assert_eq!(kinds().await, [RelationKind::Revises]);
    let apart = judged(5, ActorVerdict::NotSame);
    world.catalog.apply(&[apart]).await.unwrap();
    assert_eq!(kinds().await, [RelationKind::Contradicts]);
}

async fn pages_go_on_over_all_keys_in_one_order(backend: Backend) {
    let said = |day: i64| {
        let (key, name) = match day % 2 {
            0 => (ARABIC, "سالم الأحمد"),
            _ => (LATIN, "Salem al-Ahmad"),
        };
        let text = "الجسر\nقال إن الجسر سليم";
        let sample = report("a.example", &day.to_string(), day, text);
        sample.says("قال", (key, key, name), "الجسر سليم")
    };
    let entries = (1..=7).map(|at| said(18_690 + at).at(at as u64));
    let mut entries: Vec<Entry> = entries.collect();
    entries.push(judged(8, ActorVerdict::Same));
    let world = World::with(backend, &entries).await;
    let mut page = PageRequest {
        size: 2,
        token: String::new(),
    };
    let mut days = Vec::new();
    loop {
        let found = world
            .catalog
            .statements(&said_by(LATIN), &page)
            .await
            .unwrap();
        let published = found.items.iter().map(|view| view.heading.published);
        days.extend(published);
        let Some(next) = found.next else { break };
        page.token = next;
        if days.len() == 4 {
            // Judged apart in the middle: the list goes on with what is left of it.
            let apart = judged(9, ActorVerdict::Undecided);
            world.catalog.apply(&[apart]).await.unwrap();
        }
    }
    assert!(days.is_sorted_by(|one, next| one > next), "{days:?}");
    assert_eq!(days.len(), 6, "four of both, then two of the Latin key");
}

async fn judgements_hold_after_a_restart_and_in_whatever_order_they_come(backend: Backend) {
    let mut entries = vec![judged(1, ActorVerdict::Same)];
    let samples = spoken();
    entries.extend((2..).zip(&samples).map(|(at, one)| one.at(at)));
    let world = World::with(backend, &entries).await;
    assert_eq!(world.statements(said_by(ARABIC)).await.len(), 2);
    let world = world.reopened().await;
    assert_eq!(world.statements(said_by(ARABIC)).await.len(), 2);
    assert_eq!(listed(&world).await, pairs(&[("mayyada", 1), (LATIN, 2)]));
    world.catalog.reset().await.unwrap();
    assert!(world.catalog.merges().is_empty());
    let nobody = world.catalog.actor(LATIN).await.unwrap_err();
    assert!(matches!(nobody, Error::NotFound { .. }), "{nobody}");
}
