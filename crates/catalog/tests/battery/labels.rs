//! Full text narrowed and counted by what was read out of the texts, and statements found by their
//! own words.

use catalog::{
    Answer, Facet, Hit, Interval, Label, Order, PageRequest, Search, SearchFilter, StatementHit,
    Tally,
};
use domain::{Act, Language, Measure, Timestamp};
use testkit::Backend;

use crate::{
    sample::{Sample, ledger, report},
    world::World,
};

on_both!(
    reports_are_narrowed_by_what_they_say,
    statements_are_found_by_their_own_words,
    a_superseded_statement_is_not_found,
    pages_of_statements_meet_each_once,
    matches_are_counted_by_label_and_over_time,
    a_slip_is_corrected_where_nothing_matches,
    what_only_replaced_texts_say_is_neither_known_nor_proposed,
    a_family_that_only_a_replaced_text_names_hides_nobody,
);

/// Three reports: a ministry counts in Syria, its spokesman denies, an observatory counts in Iraq.
fn said() -> Vec<Sample> {
    let ministry = ("ministry", "ministry", "وزارة الدفاع");
    let spokesman = ("ministry", "ministry.spokesman", "المتحدّث");
    let count = report(
        "nahr.example",
        "1",
        18_700,
        "حصيلة القتال\nأعلنت وزارة الدفاع مقتل 30 جنديا قرب الجسر\nوطلبت السكان إخلاء القرية",
    );
    let count = count
        .says("أعلنت", ministry, "مقتل 30 جنديا قرب الجسر")
        .counts("30 جنديا", Measure::Killed, (30.0, Some(30.0)))
        .place("geonames:1", "SY")
        .says("وطلبت", ministry, "إخلاء القرية")
        .act(Act::Call);
    let denial = report("mina.example", "2", 18_720, "نفي\nنفى المتحدث قصف الجسر");
    let denial = denial.says("نفى", spokesman, "قصف الجسر").act(Act::Deny);
    let other = report(
        "nahr.example",
        "3",
        19_100,
        "Count\nThe observatory said 7 people were wounded at the bridge",
    );
    let other = other
        .english()
        .says(
            "said",
            ("observatory", "observatory", "the observatory"),
            "7 people were wounded at the bridge",
        )
        .counts("7 people", Measure::Wounded, (7.0, Some(7.0)))
        .place("geonames:2", "IQ");
    vec![count, denial, other]
}

fn keys(answer: &Answer<Hit>) -> String {
    let urls = answer.page.items.iter().map(|hit| &hit.heading.url);
    let mut keys: Vec<_> = urls.map(|url| &url[url.len() - 1..]).collect();
    keys.sort_unstable();
    keys.join(" ")
}

fn contents(answer: &Answer<StatementHit>) -> Vec<&str> {
    let hits = answer.page.items.iter();
    hits.map(|hit| hit.view.statement.content[0].text.as_str())
        .collect()
}

fn newest(query: &str, filter: SearchFilter) -> Search {
    Search {
        query: query.to_owned(),
        filter,
        order: Order::Newest,
        ..Search::default()
    }
}

async fn reports_are_narrowed_by_what_they_say(backend: Backend) {
    let world = World::with(backend, &ledger(&said())).await;
    let first = PageRequest::default();
    let some = |text: &str| Some(text.to_owned());
    let any = SearchFilter::default();
    let speaker = |name: &str| SearchFilter {
        speaker: some(name),
        ..SearchFilter::default()
    };
    let place = |id: &str| SearchFilter {
        place: some(id),
        ..SearchFilter::default()
    };
    for (query, filter, expected) in [
        ("الجسر OR bridge", any.clone(), "1 2 3"),
        ("الجسر OR bridge", speaker("ministry"), "1 2"),
        ("الجسر OR bridge", speaker("ministry.spokesman"), "2"),
        ("الجسر OR bridge", speaker("المتحدث"), "2"),
        ("الجسر OR bridge", place("iso:SY"), "1"),
        ("الجسر OR bridge", place("geonames:2"), "3"),
        (
            "الجسر",
            SearchFilter {
                actor: some("ministry"),
                ..any.clone()
            },
            "1",
        ),
        (
            "الجسر",
            SearchFilter {
                act: Some(Act::Deny),
                ..any.clone()
            },
            "2",
        ),
        (
            "الجسر OR bridge",
            SearchFilter {
                measure: Some(Measure::Wounded),
                ..any.clone()
            },
            "3",
        ),
        (
            "الجسر OR bridge",
            SearchFilter {
                language: Some(Language::English),
                ..any.clone()
            },
            "3",
        ),
        ("act:deny", any.clone(), "2"),
        ("NOT act:deny", any.clone(), "1 3"),
        ("measure:killed", any.clone(), "1"),
        ("place:iso:iq", any.clone(), "3"),
        ("place:geonames:1", any.clone(), "1"),
        ("actor:ministry", any.clone(), "1 2"),
        ("actor:ministry.spokesman الجسر", any.clone(), "2"),
        ("speaker:وزارة", any.clone(), "1"),
        ("speaker:\"وزارة الدفاع\"", any.clone(), "1"),
        ("speaker:observ*", any.clone(), "3"),
        ("language:ar NOT outlet:mina.example", any.clone(), "1"),
    ] {
        for order in [Order::Newest, Order::Relevance] {
            let search = Search {
                order,
                ..newest(query, filter.clone())
            };
            let found = world.catalog.search_reports(&search, &first).await.unwrap();
            assert_eq!(keys(&found), expected, "{search:?}");
        }
    }
}

async fn statements_are_found_by_their_own_words(backend: Backend) {
    let world = World::with(backend, &ledger(&said())).await;
    let first = PageRequest::default();
    let any = SearchFilter::default();
    let call = SearchFilter {
        act: Some(Act::Call),
        ..any.clone()
    };
    let killed = SearchFilter {
        measure: Some(Measure::Killed),
        ..any.clone()
    };
    for (query, filter, expected) in [
        (
            "جسر",
            any.clone(),
            &["قصف الجسر", "مقتل 30 جنديا قرب الجسر"][..],
        ),
        // Words of the report that are not of the statement do not count.
        ("القتال", any.clone(), &[]),
        ("act:deny", any.clone(), &["قصف الجسر"]),
        ("NOT الجسر language:ar", any.clone(), &["إخلاء القرية"]),
        ("قري*", call, &["إخلاء القرية"]),
        ("language:ar", killed, &["مقتل 30 جنديا قرب الجسر"]),
        ("speaker:متحدث", any.clone(), &["قصف الجسر"]),
        (
            "wound",
            SearchFilter {
                place: Some("iso:IQ".into()),
                ..any.clone()
            },
            &["7 people were wounded at the bridge"],
        ),
    ] {
        let search = newest(query, filter);
        let found = world.catalog.search_statements(&search, &first).await;
        assert_eq!(contents(&found.unwrap()), expected, "{search:?}");
    }
    let search = newest("جنديا", any);
    let found = world
        .catalog
        .search_statements(&search, &first)
        .await
        .unwrap();
    let hit = &found.page.items[0];
    let report = world.catalog.report(&hit.view.heading.report).await;
    let document = report.unwrap().revision.document;
    let marked: Vec<_> = hit.highlights.iter().map(|e| e.text.as_str()).collect();
    assert_eq!(marked, ["جنديا"]);
    for excerpt in &hit.highlights {
        let paragraph = document.paragraph(excerpt.paragraph).unwrap();
        assert_eq!(&paragraph[excerpt.span.bytes()], excerpt.text);
        let start = paragraph[..excerpt.span.bytes().start].chars().count();
        assert_eq!(excerpt.span.char_start as usize, start);
    }
    let untitled = newest("title:نفي", SearchFilter::default());
    let refused = world.catalog.search_statements(&untitled, &first).await;
    assert!(refused.unwrap_err().to_string().contains("byte 0"));
}

async fn a_superseded_statement_is_not_found(backend: Backend) {
    let speaker = ("m", "m", "الوزارة");
    let old = report("a.example", "1", 100, "عنوان\nقالت الوزارة نعم موافقة");
    let old = old.says("قالت", speaker, "نعم موافقة");
    let new = report("a.example", "1", 100, "عنوان\nقالت الوزارة لا رفضا").captured(120);
    let new = new.says("قالت", speaker, "لا رفضا");
    let world = World::with(backend, &[old.at(1)]).await;
    let first = PageRequest::default();
    let search = newest("موافقة OR رفضا", SearchFilter::default());
    let found = world.catalog.search_statements(&search, &first).await;
    assert_eq!(contents(&found.unwrap()), ["نعم موافقة"]);
    world.catalog.apply(&[new.at(2)]).await.unwrap();
    world.indexed().await;
    let found = world.catalog.search_statements(&search, &first).await;
    assert_eq!(contents(&found.unwrap()), ["لا رفضا"]);
}

async fn pages_of_statements_meet_each_once(backend: Backend) {
    let speaker = ("m", "m", "الوزارة");
    let one = |n: i64| {
        let text = "عنوان\nقالت الوزارة جسر أول\nأضافت جسر ثان\nوذكرت جسر ثالث";
        let sample = report("a.example", &n.to_string(), 100 + n / 3, text);
        let sample = sample.says("قالت", speaker, "جسر أول");
        let sample = sample.says("أضافت", speaker, "جسر ثان");
        sample.says("وذكرت", speaker, "جسر ثالث")
    };
    let samples: Vec<_> = (0..12).map(one).collect();
    let world = World::with(backend, &ledger(&samples)).await;
    for order in [Order::Newest, Order::Relevance] {
        let search = Search {
            order,
            ..newest("جسر", SearchFilter::default())
        };
        let (mut seen, mut page) = (Vec::new(), PageRequest::default());
        page.size = 5;
        loop {
            let found = world
                .catalog
                .search_statements(&search, &page)
                .await
                .unwrap();
            seen.extend(found.page.items.into_iter().map(|hit| hit.view));
            match found.page.next {
                Some(token) => page.token = token,
                None => break,
            }
        }
        assert_eq!(seen.len(), 36);
        if order == Order::Newest {
            let listed = world.statements(Default::default()).await;
            assert!(seen.iter().map(|v| &v.id).eq(listed.iter().map(|v| &v.id)));
        }
        let ids: std::collections::HashSet<_> = seen.iter().map(|view| &view.id).collect();
        assert_eq!(ids.len(), 36, "{order:?}");
    }
}

async fn matches_are_counted_by_label_and_over_time(backend: Backend) {
    let world = World::with(backend, &ledger(&said())).await;
    let page = PageRequest {
        size: 1,
        token: String::new(),
    };
    let labels = [
        Label::Outlet,
        Label::Language,
        Label::Family,
        Label::Act,
        Label::Measure,
        Label::Place,
    ];
    let mut search = newest("الجسر OR bridge", SearchFilter::default());
    search.tally = Tally {
        total: true,
        facets: labels.to_vec(),
        facet_values: 2,
        histogram: Some(Interval::Year),
    };
    let found = world.catalog.search_reports(&search, &page).await.unwrap();
    let tallied = found.tallied.unwrap();
    assert_eq!((found.page.items.len(), tallied.total), (1, 3));
    let told = |facet: &Facet| -> Vec<(String, u64)> { facet.values.clone() };
    let value = |value: &str, count: u64| (value.to_owned(), count);
    let told: Vec<_> = tallied.facets.iter().map(told).collect();
    assert_eq!(
        told,
        [
            vec![value("nahr.example", 2), value("mina.example", 1)],
            vec![value("ar", 2), value("en", 1)],
            vec![value("ministry", 2), value("observatory", 1)],
            vec![value("say", 2), value("call", 1)],
            vec![value("killed", 1), value("wounded", 1)],
            vec![value("geonames:1", 1), value("geonames:2", 1)],
        ]
    );
    let others: Vec<_> = tallied.facets.iter().map(|f| f.others).collect();
    assert_eq!(others, [0, 0, 0, 1, 0, 2], "deny; two countries");
    let year = |first_day: i64, count| (Timestamp(first_day * Timestamp::DAY), count);
    let spans: Vec<_> = tallied
        .histogram
        .iter()
        .map(|s| (s.start, s.count))
        .collect();
    assert_eq!(spans, [year(18_628, 2), year(18_993, 1)]);
    assert!(!tallied.histogram_truncated);
    let found = world.catalog.search_statements(&search, &page).await;
    let tallied = found.unwrap().tallied.unwrap();
    assert_eq!(tallied.total, 3);
    let acts = vec![value("say", 2), value("deny", 1)];
    assert_eq!(tallied.facets[3].values, acts);
}

async fn a_slip_is_corrected_where_nothing_matches(backend: Backend) {
    let world = World::with(backend, &ledger(&said())).await;
    let first = PageRequest::default();
    for (query, expected) in [
        ("الجسسر", Some("الجسر")),
        ("وزارة AND الدقاع", Some("وزارة AND الدفاع")),
        ("\"السكنا\"", Some("\"السكان\"")),
        ("obzervatory -x", Some("observatory -x")),
        ("قططططط", None),
        ("وزارة bridge", None),
        ("الجسر", None),
    ] {
        let search = newest(query, SearchFilter::default());
        let found = world.catalog.search_reports(&search, &first).await.unwrap();
        assert_eq!(found.did_you_mean.as_deref(), expected, "{query}");
    }
    let search = newest("الجسسر", SearchFilter::default());
    let found = world.catalog.search_statements(&search, &first).await;
    assert_eq!(found.unwrap().did_you_mean.as_deref(), Some("الجسر"));
}

async fn what_only_replaced_texts_say_is_neither_known_nor_proposed(backend: Backend) {
    let read = |text: &str, day| report("nahr.example", "1", 18_700, text).captured(day);
    let old = read(
        "عنوان\nقال إن الكتان قرب الزعفران في السوق bridle zanzibarite",
        18_700,
    );
    let new = read("عنوان\nقال إن الكتاب في السوق bridge", 18_701);
    // Stands in the same file of the index, which is therefore kept.
    let other = report("nahr.example", "2", 18_700, "عنوان\nقال إن الطريق مفتوح");
    let world = World::with(backend, &[old.at(1), other.at(2)]).await;
    let first = PageRequest::default();
    for (indexed, query, expected) in [
        (1, "الزعفرانن", Some("الزعفران")),
        (1, "zanzibirite", Some("zanzibarite")),
        (1, "الكتان", None),
        (2, "الزعفرانن", None),
        (2, "zanzibirite", None),
        (2, "الكتان", Some("الكتاب")),
        (2, "bridle", Some("bridge")),
        (2, "السوقق", Some("السوق")),
    ] {
        // The text that is replaced was in the index, whose files still hold its words.
        if indexed == 2 {
            world.catalog.apply(&[new.at(3)]).await.unwrap();
            world.indexed().await;
        }
        let search = newest(query, SearchFilter::default());
        let found = world.catalog.search_reports(&search, &first).await.unwrap();
        assert_eq!(found.did_you_mean.as_deref(), expected, "{query}");
    }
}

async fn a_family_that_only_a_replaced_text_names_hides_nobody(backend: Backend) {
    let read = |key: &str, day: i64| {
        let text = format!("عنوان\nقال الميناء إن الجسر مفتوح {day}");
        report("nahr.example", key, 18_700, &text).captured(day)
    };
    let says = |sample: Sample, who| sample.says("قال", who, "الجسر مفتوح");
    let old = says(read("1", 18_700), ("port", "port", "الميناء"));
    let new = says(read("1", 18_701), ("city", "city", "الميناء"));
    // Stands in the same file of the index, which is therefore kept.
    let other = says(read("2", 18_700), ("city", "port", "الميناء"));
    let world = World::with(backend, &[old.at(1), other.at(2)]).await;
    let first = PageRequest::default();
    let filter = SearchFilter {
        speaker: Some("port".into()),
        ..Default::default()
    };
    let search = newest("الجسر", filter);
    for (report, entry) in [(&old, None), (&other, Some(new.at(3)))] {
        if let Some(entry) = entry {
            world.catalog.apply(&[entry]).await.unwrap();
            world.indexed().await;
        }
        let found = world.catalog.search_reports(&search, &first).await.unwrap();
        let found = found.page.items.into_iter();
        let found: Vec<_> = found.map(|hit| hit.heading.report).collect();
        assert_eq!(found, [report.report_id()]);
    }
}
