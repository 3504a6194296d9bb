//! Full text.

use std::collections::HashSet;

use catalog::{Order, PageRequest, SearchFilter};
use domain::{Error, Language, Timestamp};
use testkit::Backend;

use crate::{
    sample::{Sample, ledger, report},
    world::World,
};

on_both!(
    queries_find_what_they_say,
    the_exact_form_ranks_above_the_stem,
    hits_mark_the_words_of_the_original,
    filters_and_orders_apply,
    pages_of_a_search_meet_every_report_once_while_writes_go_on,
    a_new_revision_takes_the_place_of_the_old,
    bad_queries_are_refused_with_their_place,
);

fn library() -> Vec<Sample> {
    let texts = [
        (
            "a.example",
            100,
            "وزارة الدفاع تعلن\nأعلنت وزارة الدفاع بدء عملية في حلب",
        ),
        ("a.example", 101, "بيان\nقالت الوزارة إن القوات تقدمت"),
        ("b.example", 102, "تقارير\nاجتماع وزارات ثلاث بشأن المياه"),
        (
            "b.example",
            103,
            "زيارة\nاتصل بالوزارة مسؤول لبناني من لبنان",
        ),
        ("c.example", 104, "لبن\nارتفع سعر اللبن في الأسواق"),
    ];
    let mut samples: Vec<_> = (1..)
        .zip(texts)
        .map(|(n, (outlet, day, text))| report(outlet, &n.to_string(), day, text))
        .collect();
    let english = "Ministry denies strikes\nThe ministry denied that any strike hit Syria's coast";
    samples.push(report("d.example", "6", 105, english).english());
    samples
}

async fn found(world: &World, query: &str) -> Vec<String> {
    let filter = SearchFilter::default();
    let page = PageRequest::default();
    let hits = world.hits(query, &filter, Order::Newest, &page).await;
    let hits = hits.unwrap_or_else(|e| panic!("{query}: {e}"));
    let mut keys: Vec<_> = hits.items.into_iter().map(|h| h.heading.url).collect();
    keys.sort();
    keys.into_iter()
        .map(|url| url.rsplit('/').next().unwrap().to_owned())
        .collect()
}

async fn queries_find_what_they_say(backend: Backend) {
    let world = World::with(backend, &ledger(&library())).await;
    for (query, expected) in [
        ("وزارة", "1 2 3 4"),
        ("بالوزارة", "1 2 3 4"),
        ("وزارات", "1 2 3 4"),
        ("لبنان", "4"),
        ("اللبن", "5"),
        ("وزارة الدفاع", "1"),
        ("\"وزارة الدفاع\"", "1"),
        ("“الوزارة إن”", "2"),
        ("\"الدفاع وزارة\"", ""),
        ("\"تعلن أعلنت\"", ""),
        ("وزارة AND حلب", "1"),
        ("حلب OR المياه", "1 3"),
        ("وزارة -حلب", "2 3 4"),
        ("وزارة NOT (حلب OR مياه)", "2 4"),
        ("NOT وزارة", "5 6"),
        ("تقد*", "2"),
        ("وزار*", "1 2 3 4"),
        ("title:زيارة", "4"),
        ("title:وزارة", "1"),
        ("title:زي*", "4"),
        ("title:\"وزارة الدفاع\"", "1"),
        ("outlet:b.example", "3 4"),
        ("outlet:B.Example لبنان", "4"),
        ("strikes", "6"),
        ("STRIKE deny", "6"),
        ("Syria", "6"),
        ("الميــاه –", "3"),
    ] {
        assert_eq!(found(&world, query).await.join(" "), expected, "{query}");
    }
}

async fn the_exact_form_ranks_above_the_stem(backend: Backend) {
    let world = World::with(backend, &ledger(&library())).await;
    for (query, first) in [("وزارات", "3"), ("بالوزارة", "4")] {
        let filter = SearchFilter::default();
        let page = PageRequest::default();
        let hits = world
            .hits(query, &filter, Order::Relevance, &page)
            .await
            .unwrap();
        assert!(
            hits.items[0].heading.url.ends_with(first),
            "{query}: {:?}",
            hits.items
        );
        assert!(
            hits.items
                .windows(2)
                .all(|pair| pair[0].score >= pair[1].score)
        );
    }
}

async fn hits_mark_the_words_of_the_original(backend: Backend) {
    let world = World::with(backend, &ledger(&library())).await;
    let filter = SearchFilter::default();
    let page = PageRequest::default();
    let hits = world
        .hits("وزارة لبنان", &filter, Order::Relevance, &page)
        .await
        .unwrap();
    let hit = &hits.items[0];
    let report = world.catalog.report(&hit.heading.report).await.unwrap();
    let marked: Vec<_> = hit.highlights.iter().map(|e| e.text.as_str()).collect();
    assert_eq!(marked, ["بالوزارة", "لبناني", "لبنان"]);
    for excerpt in hit.highlights.iter().chain(&hit.snippet) {
        let paragraph = report
            .revision
            .document
            .paragraph(excerpt.paragraph)
            .unwrap();
        assert_eq!(&paragraph[excerpt.span.bytes()], excerpt.text);
    }
    assert!(hit.snippet.as_ref().unwrap().text.contains("لبنان"));
    assert_eq!(hit.heading, report.heading);
}

async fn filters_and_orders_apply(backend: Backend) {
    let world = World::with(backend, &ledger(&library())).await;
    let day = |day: i64| Some(Timestamp(day * Timestamp::DAY));
    let all = SearchFilter::default();
    for (filter, expected) in [
        (all.clone(), 4),
        (
            SearchFilter {
                outlet: Some("A.example".into()),
                ..all.clone()
            },
            2,
        ),
        (
            SearchFilter {
                language: Some(Language::English),
                ..all.clone()
            },
            0,
        ),
        (
            SearchFilter {
                published_from: day(101),
                published_to: day(103),
                ..all.clone()
            },
            2,
        ),
        (
            SearchFilter {
                published_from: day(900),
                ..all.clone()
            },
            0,
        ),
    ] {
        for order in [Order::Newest, Order::Relevance] {
            let page = PageRequest::default();
            let hits = world.hits("وزارة", &filter, order, &page).await.unwrap();
            assert_eq!(hits.items.len(), expected, "{filter:?} {order:?}");
        }
    }
    let page = PageRequest::default();
    let hits = world
        .hits("وزارة", &all, Order::Newest, &page)
        .await
        .unwrap();
    assert!(
        hits.items
            .windows(2)
            .all(|p| p[0].heading.published > p[1].heading.published)
    );
}

fn many(from: u64, to: u64) -> Vec<domain::Entry> {
    let one = |n: u64| {
        let text = format!(
            "عنوان {n}\n{}",
            "مرصد ".repeat(1 + usize::try_from(n % 4).unwrap())
        );
        let day = i64::try_from(n - n % 5).unwrap();
        report("a.example", &n.to_string(), day, &text).at(n)
    };
    (from..=to).map(one).collect()
}

async fn pages_of_a_search_meet_every_report_once_while_writes_go_on(backend: Backend) {
    for order in [Order::Relevance, Order::Newest] {
        let world = World::with(backend, &many(1, 60)).await;
        let mut more = vec![many(81, 90), many(61, 80)];
        let mut page = PageRequest {
            size: 7,
            token: String::new(),
        };
        let mut seen = Vec::new();
        loop {
            let filter = SearchFilter::default();
            let hits = world.hits("مرصد", &filter, order, &page).await.unwrap();
            seen.extend(hits.items.into_iter().map(|hit| hit.heading.title));
            if let Some(entries) = more.pop() {
                world.catalog.apply(&entries).await.unwrap();
                world.indexed().await;
            }
            match hits.next {
                Some(token) => page.token = token,
                None => break,
            }
        }
        let distinct: HashSet<_> = seen.iter().collect();
        assert_eq!(distinct.len(), seen.len(), "{order:?}: no report twice");
        for n in 1..=60 {
            assert!(
                distinct.contains(&format!("عنوان {n}")),
                "{order:?}: report {n} is missing"
            );
        }
    }
}

async fn a_new_revision_takes_the_place_of_the_old(backend: Backend) {
    let old = report("a.example", "1", 100, "عنوان\nكلام قديم");
    let new = report("a.example", "1", 100, "عنوان\nكلام حديث").captured(110);
    let world = World::with(backend, &[old.at(1)]).await;
    assert_eq!(found(&world, "قديم").await, ["1"]);
    world.catalog.apply(&[new.at(2)]).await.unwrap();
    world.indexed().await;
    assert_eq!(found(&world, "كلام").await, ["1"]);
    assert!(found(&world, "قديم").await.is_empty());
    assert_eq!(world.catalog.index_position(), 2);
}

async fn bad_queries_are_refused_with_their_place(backend: Backend) {
    let world = World::with(backend, &ledger(&library())).await;
    let deep = "(".repeat(742);
    let negated = "NOT ".repeat(400) + "x";
    let wide = "word ".repeat(129);
    let long = "x".repeat(2_049);
    for (query, says) in [
        ("", "no word"),
        (" – ", "no word"),
        ("(وزارة", "byte 0"),
        ("وزارة)", "byte 10"),
        ("\"وزارة", "byte 0"),
        ("x AND", "AND needs"),
        ("OR x", "OR needs"),
        ("x OR", "OR needs"),
        ("NOT", "negation"),
        ("x*y z*", "byte 4"),
        ("title: x", "byte 0"),
        ("وزارة act:shout", "byte 11"),
        ("measure:tanks", "no measure"),
        ("language:fr", "no language"),
        ("outlet:", "byte 0"),
        ("place:\"", "byte 6"),
        ("*", "letters"),
        ("**** ****", "letters"),
        ("a\0b", "byte 1"),
        ("a\u{202e}b", "byte 1"),
        (deep.as_str(), "deeper"),
        (negated.as_str(), "deeper"),
        (wide.as_str(), "more than 128"),
        (long.as_str(), "2049 bytes"),
    ] {
        let started = std::time::Instant::now();
        let filter = SearchFilter::default();
        let page = PageRequest::default();
        let refused = world.hits(query, &filter, Order::Relevance, &page).await;
        let Err(Error::Invalid(violations)) = refused else {
            panic!("{query:?}: {refused:?}")
        };
        let violation = &violations[0];
        assert_eq!(
            (violation.field.as_str(), violation.reason),
            ("query", "QUERY_INVALID")
        );
        assert!(
            violation.message.contains(says),
            "{query:?}: {}",
            violation.message
        );
        assert!(started.elapsed().as_millis() < 500);
    }
}
