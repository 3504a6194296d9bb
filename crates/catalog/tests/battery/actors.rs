//! Who speaks, and who else reports the same words.

use catalog::{PageRequest, StatementFilter};
use domain::{Act, Error, Measure};
use testkit::Backend;

use crate::{
    sample::{Sample, ledger, report},
    withdrawals::withdrawal,
    world::World,
};

on_both!(
    a_profile_tells_names_acts_outlets_and_months,
    actors_are_listed_by_key_in_pages,
    outlets_are_listed_by_name_in_pages,
    lookup_finds_a_name_while_it_is_typed_in_both_scripts,
    wordings_of_one_statement_are_found_in_other_outlets,
    counts_say_how_many_a_list_has,
);

fn spoken() -> Vec<Sample> {
    let arabic = ("coalition", "coalition", "التحالف الدولي");
    let office = ("coalition", "coalition.office", "المكتب الإعلامي");
    let english = ("coalition", "coalition", "the Global Coalition");
    let first = report(
        "nahr.example",
        "1",
        18_690,
        "حصيلة\nأعلن التحالف في بيان مكتوب تنفيذ 12 عملية مشتركة في المنطقة",
    );
    let first = first
        .says("أعلن", arabic, "تنفيذ 12 عملية مشتركة في المنطقة")
        .act(Act::Announce)
        .medium("بيان")
        .counts("12 عملية", Measure::Operations, (12.0, Some(12.0)));
    let second = report(
        "mina.example",
        "2",
        18_691,
        "نقلا\nقال التحالف إنه نفذ 12 عملية مشتركة بالمنطقة أمس\nونفى المكتب سقوط ضحايا",
    );
    let second = second
        .says("قال", arabic, "نفذ 12 عملية مشتركة بالمنطقة أمس")
        .says("ونفى", office, "سقوط ضحايا")
        .act(Act::Deny);
    let third = report(
        "harbour.example",
        "3",
        18_720,
        "Count\nThe coalition said it carried out 12 joint operations",
    );
    let third = third
        .english()
        .says("said", english, "it carried out 12 joint operations");
    let other = report("nahr.example", "4", 18_721, "رأي\nقالت ميادة إن المطر غزير");
    let other = other.says("قالت", ("mayyada", "mayyada", "ميّادة"), "المطر غزير");
    vec![first, second, third, other]
}

async fn a_profile_tells_names_acts_outlets_and_months(backend: Backend) {
    let world = World::with(backend, &ledger(&spoken())).await;
    let value = |value: &str, count: u64| (value.to_owned(), count);
    let family = world.catalog.actor("coalition").await.unwrap();
    assert_eq!(family.actor.statements, 4);
    assert_eq!(
        family.actor.names,
        [
            value("التحالف الدولي", 2),
            value("the Global Coalition", 1),
            value("المكتب الإعلامي", 1)
        ]
    );
    let members: Vec<_> = family
        .members
        .iter()
        .map(|a| (&*a.key, a.statements))
        .collect();
    assert_eq!(members, [("coalition", 3), ("coalition.office", 1)]);
    assert_eq!(
        family.acts,
        [value("say", 2), value("announce", 1), value("deny", 1)]
    );
    assert_eq!(family.outlets[0], value("mina.example", 2));
    assert_eq!(family.mediums, [value("بيان", 1)]);
    assert_eq!(family.measures, [value("operations", 1)]);
    assert_eq!(family.languages, [value("ar", 3), value("en", 1)]);
    let months: Vec<_> = family.months.iter().map(|span| span.count).collect();
    assert_eq!(months, [3, 1]);
    let office = world.catalog.actor("coalition.office").await.unwrap();
    assert_eq!(
        (office.actor.family.as_str(), office.actor.statements),
        ("coalition", 1)
    );
    for nobody in ["nobody", "التحالف الدولي", ""] {
        let missing = world.catalog.actor(nobody).await.unwrap_err();
        assert!(matches!(missing, Error::NotFound { .. }), "{missing}");
    }
}

async fn outlets_are_listed_by_name_in_pages(backend: Backend) {
    let world = World::with(backend, &ledger(&spoken())).await;
    let pages = async || {
        let mut page = PageRequest {
            size: 2,
            token: String::new(),
        };
        let mut outlets = Vec::new();
        loop {
            let found = world.catalog.outlets(&page).await.unwrap();
            outlets.extend(found.items);
            match found.next {
                Some(token) => page.token = token,
                None => return outlets,
            }
        }
    };
    let told = pages().await.into_iter();
    let told: Vec<_> = told.map(|o| (o.name, o.reports, o.statements)).collect();
    let outlet = |name: &str, reports, statements| (name.to_owned(), reports, statements);
    let rest = [outlet("mina.example", 1, 2), outlet("nahr.example", 2, 2)];
    let all = [&[outlet("harbour.example", 1, 1)], &rest[..]].concat();
    assert_eq!(told, all);
    // The only report of an outlet goes.
    let gone = spoken().swap_remove(2);
    let gone = withdrawal(5, &gone, None);
    world.catalog.apply(&[gone]).await.unwrap();
    world.indexed().await;
    let left = pages().await;
    let names: Vec<_> = left.iter().map(|outlet| &*outlet.name).collect();
    assert_eq!(names, ["mina.example", "nahr.example"]);
    assert_eq!(left[0].languages, [("ar".to_owned(), 1)]);
}

async fn actors_are_listed_by_key_in_pages(backend: Backend) {
    let world = World::with(backend, &ledger(&spoken())).await;
    let mut page = PageRequest {
        size: 2,
        token: String::new(),
    };
    let mut keys = Vec::new();
    loop {
        let found = world.catalog.actors(&page).await.unwrap();
        keys.extend(found.items.into_iter().map(|actor| actor.key));
        match found.next {
            Some(token) => page.token = token,
            None => break,
        }
    }
    assert_eq!(keys, ["coalition", "coalition.office", "mayyada"]);
    // The only report that named the office is told anew, without it.
    let anew = report("mina.example", "2", 18_691, "نقلا\nقالت ميادة إن المطر غزير");
    let anew = anew.captured(18_700);
    let anew = anew.says("قالت", ("mayyada", "mayyada", "ميّادة"), "المطر غزير");
    world.catalog.apply(&[anew.at(5)]).await.unwrap();
    world.indexed().await;
    let two = PageRequest {
        size: 2,
        token: String::new(),
    };
    let found = world.catalog.actors(&two).await.unwrap();
    let said = found.items.iter().map(|a| (a.key.as_str(), a.statements));
    assert_eq!(said.collect::<Vec<_>>(), [("coalition", 2), ("mayyada", 2)]);
    assert_eq!((found.next, found.position), (None, 5));
}

async fn lookup_finds_a_name_while_it_is_typed_in_both_scripts(backend: Backend) {
    let world = World::with(backend, &ledger(&spoken())).await;
    for (typed, expected) in [
        ("ا", &["coalition", "coalition.office"][..]),
        ("التح", &["coalition"]),
        ("تحالف", &["coalition"]),
        ("التحالف الد", &["coalition"]),
        ("coal", &["coalition"]),
        ("Global C", &["coalition"]),
        ("المكتب الاعلا", &["coalition.office"]),
        ("مي", &["mayyada"]),
        ("ميادة", &["mayyada"]),
        ("xy", &[]),
    ] {
        let (found, _) = world.catalog.lookup_actors(typed, 10).await.unwrap();
        let keys: Vec<_> = found.iter().map(|actor| actor.key.as_str()).collect();
        assert_eq!(keys, expected, "{typed}");
    }
    for bad in ["", " –", &"ا".repeat(200)] {
        let refused = world.catalog.lookup_actors(bad, 10).await.unwrap_err();
        assert!(matches!(refused, Error::Invalid(_)), "{refused}");
    }
}

async fn wordings_of_one_statement_are_found_in_other_outlets(backend: Backend) {
    let world = World::with(backend, &ledger(&spoken())).await;
    let filter = StatementFilter {
        outlet: Some("nahr.example".into()),
        speaker: Some("coalition".into()),
        ..StatementFilter::default()
    };
    let asked = world.statements(filter).await.remove(0);
    let found = world.catalog.wordings(&asked.id).await.unwrap();
    let told: Vec<_> = found
        .wordings
        .iter()
        .map(|w| (w.view.heading.outlet.as_str(), w.likeness >= 0.6))
        .collect();
    assert_eq!(told, [("nahr.example", true), ("mina.example", true)]);
    assert_eq!(found.wordings[0].view, asked);
    assert!(!found.truncated);
    let missing = world.catalog.wordings("s_none").await.unwrap_err();
    assert!(matches!(missing, Error::NotFound { .. }), "{missing}");
}

async fn counts_say_how_many_a_list_has(backend: Backend) {
    let world = World::with(backend, &ledger(&spoken())).await;
    let catalog = &world.catalog;
    let count = |value| catalog::Count { value, exact: true };
    assert_eq!(
        catalog.count_reports(&Default::default()).await.unwrap(),
        count(4)
    );
    let filter = StatementFilter {
        speaker: Some("coalition".into()),
        ..StatementFilter::default()
    };
    assert_eq!(catalog.count_statements(&filter).await.unwrap(), count(4));
    let filter = catalog::FigureFilter {
        measure: Some(Measure::Operations),
        ..Default::default()
    };
    assert_eq!(catalog.count_figures(&filter).await.unwrap(), count(1));
}
