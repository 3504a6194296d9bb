//! Lists, their filters and their pages.

use std::collections::HashSet;

use catalog::{Catalog, PageRequest, ReportFilter, StatementFilter};
use domain::{Act, Error, Language, Timestamp};
use testkit::Backend;

use crate::{
    sample::{Sample, ledger, month, report},
    world::{World, soon},
};

on_both!(
    filters_keep_what_they_name,
    a_walk_over_pages_meets_every_row_once_while_writes_go_on,
    a_token_of_another_list_or_filter_is_refused,
    a_stream_of_statements_resumes_without_loss_or_repetition,
    waiting_ends_with_the_position_or_the_deadline,
);

fn statements() -> Vec<Sample> {
    let mut samples = month();
    let denial = report(
        "d.example",
        "5",
        18_723,
        "نفي\nنفى المتحدث في بيان مكتوب ذلك",
    );
    let denial = denial.says("نفى", ("ministry", "ministry.spokesman", "المتحدّث"), "ذلك");
    samples.push(denial.act(Act::Deny).medium("بيان"));
    samples.push(report("e.example", "6", 18_700, "An English title\nBody").english());
    samples
}

async fn filters_keep_what_they_name(backend: Backend) {
    let world = World::with(backend, &ledger(&statements())).await;
    let catalog = &world.catalog;
    let some = |text: &str| Some(text.to_owned());
    let day = |day: i64| Some(Timestamp(day * Timestamp::DAY));
    let all = StatementFilter::default();
    let report = statements()[1].report_id();
    for (filter, expected) in [
        (all.clone(), 6),
        (
            StatementFilter {
                speaker: some("coalition"),
                ..all.clone()
            },
            4,
        ),
        (
            StatementFilter {
                speaker: some("coalition.office"),
                ..all.clone()
            },
            4,
        ),
        (
            StatementFilter {
                speaker: some("المكتب الاعلامي"),
                ..all.clone()
            },
            4,
        ),
        (
            StatementFilter {
                speaker: some("المتحدث"),
                ..all.clone()
            },
            1,
        ),
        (
            StatementFilter {
                speaker: some("nobody"),
                ..all.clone()
            },
            0,
        ),
        (
            StatementFilter {
                act: Some(Act::Deny),
                ..all.clone()
            },
            1,
        ),
        (
            StatementFilter {
                outlet: some("a.example"),
                ..all.clone()
            },
            3,
        ),
        (
            StatementFilter {
                report: Some(report.clone()),
                ..all.clone()
            },
            2,
        ),
        (
            StatementFilter {
                report: some("r_none"),
                ..all.clone()
            },
            0,
        ),
        (
            StatementFilter {
                medium: some("بَيان"),
                ..all.clone()
            },
            1,
        ),
        (
            StatementFilter {
                medium: some("يان"),
                ..all.clone()
            },
            0,
        ),
        (
            StatementFilter {
                published_from: day(18_721),
                ..all.clone()
            },
            3,
        ),
        (
            StatementFilter {
                published_to: day(18_721),
                ..all.clone()
            },
            3,
        ),
        (
            StatementFilter {
                speaker: some("coalition"),
                published_from: day(18_720),
                ..all.clone()
            },
            3,
        ),
    ] {
        let page = catalog
            .statements(&filter, &PageRequest::default())
            .await
            .unwrap();
        assert_eq!(page.items.len(), expected, "{filter:?}");
    }
    let reports = ReportFilter::default();
    for (filter, expected) in [
        (reports.clone(), 6),
        (
            ReportFilter {
                outlet: some("a.example"),
                ..reports.clone()
            },
            2,
        ),
        (
            ReportFilter {
                language: Some(Language::English),
                ..reports.clone()
            },
            1,
        ),
        (
            ReportFilter {
                published_to: day(18_717),
                ..reports.clone()
            },
            1,
        ),
    ] {
        let page = catalog
            .reports(&filter, &PageRequest::default())
            .await
            .unwrap();
        assert_eq!(page.items.len(), expected, "{filter:?}");
    }
    let page = StatementFilter {
        report: Some(report),
        ..all
    };
    let page = catalog
        .statements(&page, &PageRequest::default())
        .await
        .unwrap();
    let cues: Vec<_> = page
        .items
        .iter()
        .map(|view| view.statement.cue.text.as_str())
        .collect();
    assert_eq!(cues, ["ذكر", "وأضاف"], "a report reads from its top");
}

/// Two statements a report; every third report shares its time with the one before.
fn many(from: u64, to: u64) -> Vec<domain::Entry> {
    let one = |n: u64| {
        let day = i64::try_from(n - n % 3).unwrap();
        let text = format!("عنوان {n}\nقال الأول كذا\nزاد الثاني كيت");
        let sample = report("a.example", &n.to_string(), day, &text);
        let sample = sample.says("قال", ("first", "first", "الأول"), "كذا");
        sample
            .says("زاد", ("second", "second", "الثاني"), "كيت")
            .at(n)
    };
    (from..=to).map(one).collect()
}

async fn walk(catalog: &Catalog, between: &mut Vec<Vec<domain::Entry>>) -> Vec<String> {
    let filter = StatementFilter {
        speaker: Some("second".into()),
        ..StatementFilter::default()
    };
    let mut page = PageRequest {
        size: 7,
        token: String::new(),
    };
    let mut seen = Vec::new();
    loop {
        let found = catalog.statements(&filter, &page).await.unwrap();
        assert!(found.items.len() <= 7);
        seen.extend(found.items.into_iter().map(|view| view.heading.title));
        if let Some(entries) = between.pop() {
            catalog.apply(&entries).await.unwrap();
        }
        match found.next {
            Some(token) => page.token = token,
            None => return seen,
        }
    }
}

async fn a_walk_over_pages_meets_every_row_once_while_writes_go_on(backend: Backend) {
    let world = World::new(backend).await;
    world.catalog.apply(&many(1, 100)).await.unwrap();
    let mut between = vec![many(121, 140), many(101, 120)];
    let seen = walk(&world.catalog, &mut between).await;
    let distinct: HashSet<_> = seen.iter().collect();
    assert_eq!(distinct.len(), seen.len(), "no row twice");
    for n in 1..=100 {
        assert!(
            distinct.contains(&format!("عنوان {n}")),
            "row {n} is missing"
        );
    }
    let mut page = PageRequest {
        size: 9,
        token: String::new(),
    };
    let mut reports = Vec::new();
    loop {
        let found = world
            .catalog
            .reports(&ReportFilter::default(), &page)
            .await
            .unwrap();
        reports.extend(found.items.into_iter().map(|item| item.heading));
        match found.next {
            Some(token) => page.token = token,
            None => break,
        }
    }
    assert_eq!(
        reports
            .iter()
            .map(|h| &h.report)
            .collect::<HashSet<_>>()
            .len(),
        140
    );
    assert!(
        reports
            .windows(2)
            .all(|pair| pair[0].published >= pair[1].published)
    );
}

async fn a_token_of_another_list_or_filter_is_refused(backend: Backend) {
    let world = World::new(backend).await;
    let catalog = &world.catalog;
    catalog.apply(&many(1, 9)).await.unwrap();
    let small = PageRequest {
        size: 2,
        token: String::new(),
    };
    let token = catalog
        .reports(&ReportFilter::default(), &small)
        .await
        .unwrap()
        .next
        .unwrap();
    let other = ReportFilter {
        outlet: Some("a.example".into()),
        ..ReportFilter::default()
    };
    for (filter, token) in [
        (other, token.clone()),
        (ReportFilter::default(), format!("{token}x")),
        (ReportFilter::default(), "\u{0}".into()),
    ] {
        let refused = catalog
            .reports(&filter, &PageRequest { size: 2, token })
            .await
            .unwrap_err();
        let Error::Invalid(violations) = refused else {
            panic!("{refused}")
        };
        assert_eq!(violations[0].field, "page_token");
        assert_eq!(violations[0].reason, "PAGE_TOKEN_INVALID");
    }
    let page = PageRequest { size: 2, token };
    let refused = catalog.statements(&StatementFilter::default(), &page).await;
    assert!(refused.is_err(), "a token of another list");
}

async fn a_stream_of_statements_resumes_without_loss_or_repetition(backend: Backend) {
    let world = World::new(backend).await;
    let catalog = &world.catalog;
    catalog.apply(&many(1, 30)).await.unwrap();
    for limit in [1, 2, 3, 7, 500] {
        let (mut at, mut seen) = (0, Vec::new());
        loop {
            let batch = catalog.statements_after(at, limit).await.unwrap();
            assert!(batch.items.iter().all(|view| view.heading.position > at));
            seen.extend(
                batch
                    .items
                    .into_iter()
                    .map(|v| (v.heading.position, v.ordinal)),
            );
            if batch.through == at {
                break;
            }
            at = batch.through;
        }
        let expected: Vec<_> = (1..=30)
            .flat_map(|position| [(position, 0), (position, 1)])
            .collect();
        assert_eq!(seen, expected, "limit {limit}");
        assert_eq!(at, 30);
    }
}

async fn waiting_ends_with_the_position_or_the_deadline(backend: Backend) {
    let world = World::new(backend).await;
    let catalog = world.catalog.clone();
    let waiting = tokio::spawn(async move { catalog.wait_for(3, soon()).await });
    let mut told = world.catalog.subscribe();
    world.catalog.apply(&many(1, 3)).await.unwrap();
    waiting.await.unwrap().unwrap();
    assert_eq!(*told.borrow_and_update(), 3);
    world.catalog.wait_for_index(3, soon()).await.unwrap();
    assert_eq!(world.catalog.index_position(), 3);
    let late = world
        .catalog
        .wait_for(4, std::time::Instant::now())
        .await
        .unwrap_err();
    assert!(matches!(late, Error::Deadline(_)), "{late}");
}
