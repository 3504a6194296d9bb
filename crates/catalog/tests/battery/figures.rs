//! Figures and their histories.

use catalog::{FigureFilter, PageRequest};
use domain::{Error, Measure, RelationKind};
use testkit::Backend;

use crate::{
    sample::{Sample, ledger, month, report},
    world::World,
};

on_both!(
    a_month_told_three_times_is_one_history,
    filters_keep_what_they_name,
    what_an_outlet_says_itself_is_its_own_series,
    nouns_and_currencies_part_series_that_measures_do_not,
);

async fn a_month_told_three_times_is_one_history(backend: Backend) {
    let world = World::with(backend, &ledger(&month())).await;
    let catalog = &world.catalog;
    let filter = FigureFilter {
        speaker: Some("coalition".into()),
        ..FigureFilter::default()
    };
    let page = catalog
        .figures(&filter, &PageRequest::default())
        .await
        .unwrap();
    assert_eq!(page.items.len(), 4);
    let figure = &page.items[0];
    for id in [&figure.id, &figure.series] {
        let history = catalog.history(id).await.unwrap();
        let series = (
            history.series.family.as_str(),
            history.series.measure.as_str(),
        );
        assert_eq!(series, ("coalition", "operations"));
        assert_eq!(history.series.places, ["iso:IQ", "iso:SY"]);
        let words: Vec<_> = history
            .points
            .iter()
            .map(|p| p.figure.text.text.as_str())
            .collect();
        assert_eq!(
            words,
            ["50 عملية", "70 عملية", "78 عملية", "78 عملية", "40 عملية"]
        );
        let text = |id: &str| {
            let point = history.points.iter().find(|p| p.id == id).unwrap();
            point.figure.text.text.split(' ').next().unwrap().to_owned()
        };
        let relations: Vec<_> = history
            .relations
            .iter()
            .map(|r| (text(&r.from), r.kind, text(&r.to)))
            .collect();
        let expected = [
            ("70", RelationKind::Updates, "50"),
            ("78", RelationKind::Restates, "70"),
            ("78", RelationKind::Reprints, "78"),
            ("40", RelationKind::Contradicts, "78"),
        ];
        let expected = expected.map(|(from, kind, to)| (from.to_owned(), kind, to.to_owned()));
        assert_eq!(relations, expected);
        assert!(!history.truncated && history.position == 4);
    }
    let held = catalog
        .statement(figure.statement.as_ref().unwrap())
        .await
        .unwrap();
    assert_eq!(
        &catalog.figures_in(&held).await.unwrap()[..],
        std::slice::from_ref(figure)
    );
    assert_eq!(&catalog.figure(&figure.id).await.unwrap(), figure);
    assert!(matches!(
        catalog.history("f_none").await,
        Err(Error::NotFound { .. })
    ));
}

fn several() -> Vec<Sample> {
    let mut samples = month();
    let own = report(
        "d.example",
        "7",
        18_800,
        "قتلى\nمقتل 12 شخصا في حلب وفقدان 3 جنود",
    );
    let own = own.counts("12 شخصا", Measure::Killed, (12.0, Some(12.0)));
    let own = own
        .during("2021-06-21", false)
        .place("geonames:170063", "SY");
    samples.push(
        own.counts("3 جنود", Measure::Missing, (3.0, None))
            .during("2011/..", false),
    );
    samples
}

async fn filters_keep_what_they_name(backend: Backend) {
    let world = World::with(backend, &ledger(&several())).await;
    let some = |text: &str| Some(text.to_owned());
    let during = |text: &str| Some(domain::Period::parse(text).unwrap());
    let all = FigureFilter::default();
    for (filter, expected) in [
        (all.clone(), 7),
        (
            FigureFilter {
                measure: Some(Measure::Operations),
                ..all.clone()
            },
            5,
        ),
        (
            FigureFilter {
                period: during("2021-03-14"),
                ..all.clone()
            },
            6,
        ),
        (
            FigureFilter {
                period: during("2021-06"),
                ..all.clone()
            },
            2,
        ),
        (
            FigureFilter {
                period: during("2005/2010"),
                ..all.clone()
            },
            0,
        ),
        (
            FigureFilter {
                period: during("XXXX-03"),
                ..all.clone()
            },
            0,
        ),
        (
            FigureFilter {
                place: some("iso:SY"),
                ..all.clone()
            },
            6,
        ),
        (
            FigureFilter {
                place: some("iso:IQ"),
                ..all.clone()
            },
            5,
        ),
        (
            FigureFilter {
                place: some("geonames:170063"),
                ..all.clone()
            },
            1,
        ),
        (
            FigureFilter {
                speaker: some("observatory"),
                ..all.clone()
            },
            1,
        ),
        (
            FigureFilter {
                speaker: some("المكتب الإعلامي"),
                ..all.clone()
            },
            4,
        ),
        (
            FigureFilter {
                speaker: some("outlet:d.example"),
                ..all.clone()
            },
            2,
        ),
        (
            FigureFilter {
                outlet: some("b.example"),
                ..all.clone()
            },
            1,
        ),
        (
            FigureFilter {
                report: Some(several()[1].report_id()),
                ..all.clone()
            },
            2,
        ),
        (
            FigureFilter {
                at_least: Some(75.0),
                ..all.clone()
            },
            4,
        ),
        (
            FigureFilter {
                at_most: Some(12.0),
                ..all.clone()
            },
            2,
        ),
        (
            FigureFilter {
                place: some("iso:SY"),
                at_most: Some(40.0),
                ..all.clone()
            },
            2,
        ),
    ] {
        let mut page = PageRequest {
            size: 2,
            token: String::new(),
        };
        let mut found = 0;
        loop {
            let figures = world.catalog.figures(&filter, &page).await.unwrap();
            found += figures.items.len();
            match figures.next {
                Some(token) => page.token = token,
                None => break,
            }
        }
        assert_eq!(found, expected, "{filter:?}");
    }
}

async fn what_an_outlet_says_itself_is_its_own_series(backend: Backend) {
    let world = World::with(backend, &ledger(&several())).await;
    let filter = FigureFilter {
        outlet: Some("d.example".into()),
        ..FigureFilter::default()
    };
    let page = world
        .catalog
        .figures(&filter, &PageRequest::default())
        .await
        .unwrap();
    let first = &page.items[0];
    assert_eq!(
        (first.family.as_str(), &first.speaker),
        ("outlet:d.example", &None)
    );
    let places = ["geonames:170063".to_owned()];
    assert_eq!(
        first.series,
        domain::series_id("outlet:d.example", "killed", &places)
    );
    let history = world.catalog.history(&page.items[1].id).await.unwrap();
    assert_eq!(
        (history.points.len(), history.relations.len()),
        (1, 0),
        "a figure without a place"
    );
}

async fn nouns_and_currencies_part_series_that_measures_do_not(backend: Backend) {
    let sample = report(
        "a.example",
        "1",
        100,
        "عنوان\nتدمير 5 دبابات و 5 منازل و 5 مَنازل",
    );
    let sample = sample.counts("5 دبابات", Measure::Destroyed, (5.0, Some(5.0)));
    let sample = sample.counts("5 منازل", Measure::Destroyed, (5.0, Some(5.0)));
    let sample = sample.counts("5 مَنازل", Measure::Destroyed, (5.0, Some(5.0)));
    let world = World::with(backend, &ledger(&[sample])).await;
    let figures = world.figures(FigureFilter::default()).await;
    let series: Vec<_> = figures.iter().map(|figure| &figure.series).collect();
    assert!(
        series[0] != series[1] && series[1] == series[2],
        "{series:?}"
    );
}
