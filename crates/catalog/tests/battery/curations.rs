//! Judgements of people: what became of each is worked out whenever its subject changes.

use catalog::{CurationFilter, FigureFilter, PageRequest, Search, StatementFilter};
use domain::{
    Act, ActorVerdict, AddedFigure, AddedStatement, Anchor, Bounds, Credibility, CuratedSpeaker,
    Curation, CurationState, Entry, EntryBody, Field, FieldValue, Judgement, Marks, Measure, Mode,
    Polarity, Qualifier, Reliability, SpeakerKind, Subject, TargetKind, TextQuote, Timestamp,
};
use testkit::Backend;

use crate::{
    addenda::analysis_of,
    sample::{Sample, report},
    withdrawals::withdrawal,
    world::World,
};

on_both!(
    curations_are_listed_newest_first_and_narrowed,
    what_became_of_a_curation_follows_its_report,
    a_withdrawal_takes_the_judgements_of_its_content_along,
    a_corrected_field_is_shown_filtered_searched_and_told,
    what_is_rejected_is_told_with_its_report_only,
    what_was_missed_is_listed_and_found,
    judgements_are_laid_over_every_revision_and_analysis,
    catalogs_agree_however_entries_come,
    a_report_is_read_whole_or_again_while_it_is_judged,
);

const OFFICE: (&str, &str, &str) = ("office", "office", "المكتب");

/// An Arabic report and an English one.
pub(crate) fn samples() -> [Sample; 2] {
    let arabic = report("a.example", "1", 100, "الجسر\nقال المكتب إن 5 جرحى هناك");
    let english = report(
        "b.example",
        "2",
        101,
        "Bridge\nThe office said 7 people died there",
    );
    [
        arabic.says("قال", OFFICE, "5 جرحى هناك").counts(
            "5 جرحى",
            Measure::Wounded,
            (5.0, Some(5.0)),
        ),
        english
            .english()
            .says("said", OFFICE, "7 people died there")
            .counts("7 people", Measure::Killed, (7.0, Some(7.0))),
    ]
}

pub(crate) fn anchor(sample: &Sample, kind: TargetKind, words: &str) -> Anchor {
    let (at, revision) = (sample.excerpt(words), sample.revision_id());
    let target = match kind {
        TargetKind::Statement => domain::statement_id(&revision, at.paragraph, at.span.byte_start),
        // By its words alone.
        TargetKind::Figure => "f_unknown".to_owned(),
    };
    let Some(EntryBody::Revision { revision: read, .. }) = sample.at(1).body else {
        unreachable!()
    };
    Anchor {
        report: sample.report_id(),
        revision,
        kind,
        target,
        quote: TextQuote::of(&read.document, &at).unwrap(),
    }
}

pub(crate) fn curation(position: u64, judgement: Judgement) -> Entry {
    let curator = if position.is_multiple_of(2) {
        "هدى"
    } else {
        "Sam"
    };
    let curation = Curation {
        curator: curator.into(),
        reason: format!("السبب {position}"),
        judgement,
    };
    Entry {
        position,
        recorded: Timestamp(i64::try_from(position).unwrap()),
        body: Some(EntryBody::Curation(Box::new(curation))),
    }
}

pub(crate) fn sets(anchor: Anchor, value: FieldValue) -> Judgement {
    Judgement::Field {
        anchor,
        field: value.field(),
        value: Some(value),
    }
}

pub(crate) fn bounds(low: f64) -> FieldValue {
    FieldValue::Value(Bounds {
        low: Some(low),
        high: None,
        qualifier: Qualifier::AtLeast,
    })
}

pub(crate) async fn states(world: &World, filter: CurationFilter) -> Vec<(u64, CurationState)> {
    let first = PageRequest::default();
    let listed = world.catalog.curations(&filter, &first).await.unwrap();
    let states = listed.items.iter().rev();
    states.map(|view| (view.position, view.state)).collect()
}

use CurationState::{AnchorLost, Applied, Superseded, Undone};

async fn curations_are_listed_newest_first_and_narrowed(backend: Backend) {
    let [arabic, english] = samples();
    let same = |verdict| Judgement::Actors {
        a: "z".into(),
        b: "office".into(),
        verdict,
    };
    let grade = Judgement::Grade {
        outlet: "a.example".into(),
        reliability: Reliability::B,
        credibility: Some(Credibility::Probable),
    };
    let entries = [
        arabic.at(1),
        english.at(2),
        curation(
            3,
            Judgement::Rejection(anchor(&arabic, TargetKind::Statement, "قال")),
        ),
        curation(
            4,
            sets(
                anchor(&english, TargetKind::Figure, "7 people"),
                bounds(8.0),
            ),
        ),
        curation(5, same(ActorVerdict::Same)),
        curation(6, same(ActorVerdict::Undecided)),
        curation(7, grade),
        curation(
            8,
            Judgement::Undo {
                position: 3,
                subject: Subject::Report {
                    report: arabic.report_id(),
                    revision: arabic.revision_id(),
                },
            },
        ),
    ];
    for batch in [1, 8] {
        let world = World::new(backend).await;
        for some in entries.chunks(batch) {
            world.catalog.apply(some).await.unwrap();
        }
        let all = [
            (3, Undone),
            (4, Applied),
            (5, Superseded),
            (6, Applied),
            (7, Applied),
            (8, Applied),
        ];
        assert_eq!(states(&world, CurationFilter::default()).await, all);
        let of = |filter| states(&world, filter);
        let report = Some(arabic.report_id());
        assert_eq!(
            of(CurationFilter {
                report,
                ..Default::default()
            })
            .await,
            [(3, Undone), (8, Applied)]
        );
        for actor in ["z", "office"] {
            let actor = Some(actor.to_owned());
            let listed = of(CurationFilter {
                actor,
                ..Default::default()
            })
            .await;
            assert_eq!(listed, [(5, Superseded), (6, Applied)]);
        }
        let outlet = Some("a.example".to_owned());
        assert_eq!(
            of(CurationFilter {
                outlet,
                ..Default::default()
            })
            .await,
            [(7, Applied)]
        );
        let graded = world.catalog.grade("a.example").await.unwrap();
        assert_eq!(graded.map(|view| view.position), Some(7));
        assert_eq!(world.catalog.grade("b.example").await.unwrap(), None);
        let filter = CurationFilter {
            curator: Some("Sam".into()),
            state: Some(Applied),
            ..Default::default()
        };
        assert_eq!(of(filter).await, [(7, Applied)]);

        // Page by page, and whole.
        let mut page = PageRequest {
            size: 4,
            token: String::new(),
        };
        let mut listed = Vec::new();
        loop {
            let found = world
                .catalog
                .curations(&CurationFilter::default(), &page)
                .await
                .unwrap();
            listed.extend(found.items);
            match found.next {
                Some(next) => page.token = next,
                None => break,
            }
        }
        let told: Vec<_> = listed
            .iter()
            .rev()
            .map(|view| Entry {
                position: view.position,
                recorded: view.recorded,
                body: Some(EntryBody::Curation(Box::new(view.curation.clone()))),
            })
            .collect();
        assert_eq!(told, entries[2..]);
    }
}

async fn what_became_of_a_curation_follows_its_report(backend: Backend) {
    let [arabic, english] = samples();
    for (sample, cue, words) in [(&arabic, "قال", "5 جرحى"), (&english, "said", "7 people")]
    {
        let world = World::with(backend, &[sample.at(1)]).await;
        let said = anchor(sample, TargetKind::Statement, cue);
        let entries = [
            curation(2, sets(said.clone(), FieldValue::Act(Act::Deny))),
            curation(
                3,
                sets(anchor(sample, TargetKind::Figure, words), bounds(6.0)),
            ),
            curation(4, sets(said, FieldValue::Act(Act::Warn))),
        ];
        world.catalog.apply(&entries).await.unwrap();
        let all = || states(&world, CurationFilter::default());
        assert_eq!(all().await, [(2, Superseded), (3, Applied), (4, Applied)]);

        // An analyser that reads the statement no more, and one that does again.
        let mut less = analysis_of(sample, 5, "2");
        let Some(EntryBody::Analysis { analysis, .. }) = &mut less.body else {
            unreachable!()
        };
        analysis.statements.clear();
        analysis.figures[0].holder = None;
        world.catalog.apply(&[less]).await.unwrap();
        assert_eq!(
            all().await,
            [(2, AnchorLost), (3, Applied), (4, AnchorLost)]
        );
        world
            .catalog
            .apply(&[analysis_of(sample, 6, "3")])
            .await
            .unwrap();
        assert_eq!(all().await, [(2, Superseded), (3, Applied), (4, Applied)]);
    }
}

async fn a_withdrawal_takes_the_judgements_of_its_content_along(backend: Backend) {
    let [arabic, english] = samples();
    let no_period = Judgement::Field {
        anchor: anchor(&english, TargetKind::Figure, "7 people"),
        field: Field::Period,
        value: None,
    };
    let entries = [
        arabic.at(1),
        english.at(2),
        curation(
            3,
            sets(anchor(&arabic, TargetKind::Figure, "5 جرحى"), bounds(6.0)),
        ),
        curation(4, no_period),
        withdrawal(5, &arabic, None),
    ];
    let world = World::with(backend, &entries).await;
    let seen = states(&world, CurationFilter::default()).await;
    assert_eq!(seen, [(4, Applied)]);
    // Who never saw the content, and what was judged of it, answers the same.
    let mut blank = entries;
    blank[0].body = None;
    blank[2].body = None;
    let other = World::with(backend, &blank).await;
    assert_eq!(states(&other, CurationFilter::default()).await, seen);
}

/// The curation that the first figure's value comes from, and the value.
async fn first_value(world: &World) -> (Option<u64>, Option<f64>) {
    let figures = world.figures(FigureFilter::default()).await;
    let by = figures[0]
        .curated
        .fields
        .first()
        .map(|(_, position)| *position);
    (by, figures[0].figure.low)
}

async fn found(world: &World, query: &str) -> usize {
    world.indexed().await;
    let search = Search {
        query: query.into(),
        ..Search::default()
    };
    let first = PageRequest::default();
    let found = world.catalog.search_statements(&search, &first).await;
    found.unwrap().page.items.len()
}

fn by(name: &str) -> CuratedSpeaker {
    CuratedSpeaker {
        name: name.into(),
        kind: SpeakerKind::Person,
        actor: format!("{name} key"),
        family: "observatory".into(),
    }
}

async fn a_corrected_field_is_shown_filtered_searched_and_told(backend: Backend) {
    let [arabic, english] = samples();
    for (sample, cue, words) in [(&arabic, "قال", "5 جرحى"), (&english, "said", "7 people")]
    {
        let world = World::with(backend, &[sample.at(1)]).await;
        let said = anchor(sample, TargetKind::Statement, cue);
        let entries = [
            curation(
                2,
                sets(anchor(sample, TargetKind::Figure, words), bounds(60.0)),
            ),
            curation(3, sets(said.clone(), FieldValue::Act(Act::Deny))),
            curation(4, sets(said, FieldValue::Speaker(by("الناطق")))),
        ];
        let before = world.catalog.report(&sample.report_id()).await.unwrap();
        world.catalog.apply(&entries).await.unwrap();

        assert_eq!(first_value(&world).await, (Some(2), Some(60.0)));
        let filter = |speaker: &str, act| StatementFilter {
            speaker: Some(speaker.into()),
            act: Some(act),
            ..Default::default()
        };
        let listed = world.statements(filter("observatory", Act::Deny)).await;
        assert_eq!(listed.len(), 1);
        let fields = [(Field::Act, 3), (Field::Speaker, 4)];
        assert_eq!(listed[0].curated.fields, fields);
        assert!(
            world
                .statements(filter("office", Act::Say))
                .await
                .is_empty()
        );
        let figures = world.figures(FigureFilter {
            speaker: Some("observatory".into()),
            ..Default::default()
        });
        assert_eq!(
            figures.await[0].family,
            "observatory",
            "its series follows the speaker"
        );
        assert_eq!(found(&world, "act:deny").await, 1);
        assert_eq!(found(&world, "act:say").await, 0);

        // Streams tell it where it changed last, once.
        let told = world.catalog.statements_after(1, 10).await.unwrap();
        let told: Vec<_> = told
            .items
            .iter()
            .map(|view| view.heading.position)
            .collect();
        assert_eq!(told, [4]);
        let shown = world.catalog.report(&sample.report_id()).await.unwrap();
        assert_eq!((shown.heading.position, shown.analysed), (4, 1));
        assert_eq!(shown.curated.len(), 2);
        // What the analyser read is still there.
        let read = world.catalog.as_analysed(shown, 1).await.unwrap();
        assert_eq!((&read.revision, read.curated.len()), (&before.revision, 0));
        let versions = world.catalog.analyses(&sample.revision_id()).await.unwrap();
        assert_eq!(versions.len(), 1);
    }
}

async fn what_is_rejected_is_told_with_its_report_only(backend: Backend) {
    let [arabic, _] = samples();
    let world = World::with(backend, &[arabic.at(1)]).await;
    let judged = Judgement::Rejection(anchor(&arabic, TargetKind::Statement, "قال"));
    world.catalog.apply(&[curation(2, judged)]).await.unwrap();
    assert!(
        world
            .statements(StatementFilter::default())
            .await
            .is_empty()
    );
    assert_eq!(found(&world, "جرحى").await, 0);
    let figures = world.figures(FigureFilter::default()).await;
    assert_eq!(
        (figures[0].family.as_str(), &figures[0].statement),
        ("outlet:a.example", &None)
    );
    let shown = world.catalog.report(&arabic.report_id()).await.unwrap();
    assert_eq!(shown.revision.analysis.statements.len(), 1);
    let marks: Vec<_> = shown.curated.values().collect();
    let expected = Marks {
        rejected_by: Some(2),
        ..Marks::default()
    };
    assert_eq!(marks, [&expected]);

    let judged = Judgement::Rejection(anchor(&arabic, TargetKind::Figure, "5 جرحى"));
    world.catalog.apply(&[curation(3, judged)]).await.unwrap();
    assert!(world.figures(FigureFilter::default()).await.is_empty());
    // Undone, all is as it was.
    let undo = |position| Judgement::Undo {
        position,
        subject: Subject::Report {
            report: arabic.report_id(),
            revision: arabic.revision_id(),
        },
    };
    let undone = [curation(4, undo(2)), curation(5, undo(3))];
    world.catalog.apply(&undone).await.unwrap();
    let listed = world.statements(StatementFilter::default()).await;
    assert_eq!((listed.len(), &listed[0].curated), (1, &Marks::default()));
    let figures = world.figures(FigureFilter::default()).await;
    assert_eq!(figures[0].statement.as_ref(), Some(&listed[0].id));
    assert_eq!(found(&world, "جرحى").await, 1);
}

async fn what_was_missed_is_listed_and_found(backend: Backend) {
    let sample = report(
        "a.example",
        "1",
        100,
        "Bridge\nThe mayor denied that 9 boats sank",
    );
    let sample = sample.english();
    let world = World::with(backend, &[sample.at(1)]).await;
    let quote = |words: &str| anchor(&sample, TargetKind::Statement, words).quote;
    let statement = Judgement::Statement(AddedStatement {
        report: sample.report_id(),
        revision: sample.revision_id(),
        cue: quote("denied"),
        content: vec![quote("9 boats sank")],
        speaker: by("The mayor"),
        act: Act::Deny,
        mode: Mode::Indirect,
        medium: None,
    });
    let figure = Judgement::Figure(AddedFigure {
        report: sample.report_id(),
        revision: sample.revision_id(),
        text: quote("9 boats"),
        bounds: Bounds {
            low: Some(9.0),
            high: Some(9.0),
            qualifier: Qualifier::Exact,
        },
        measure: Measure::Destroyed,
        noun: Some(quote("boats")),
        period: None,
        places: Vec::new(),
        polarity: Polarity::Denied,
        currency: None,
    });
    let entries = [curation(2, statement), curation(3, figure)];
    world.catalog.apply(&entries).await.unwrap();
    let listed = world.statements(StatementFilter::default()).await;
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].curated.added_by, Some(2));
    assert_eq!(found(&world, "boats act:deny").await, 1);
    let figures = world.figures(FigureFilter::default()).await;
    assert_eq!(
        (figures[0].curated.added_by, figures[0].subject.as_str()),
        (Some(3), "boats")
    );
    assert_eq!(figures[0].statement.as_ref(), Some(&listed[0].id));
    assert!(world.catalog.statement(&listed[0].id).await.is_ok());
}

async fn judgements_are_laid_over_every_revision_and_analysis(backend: Backend) {
    let [arabic, _] = samples();
    let world = World::with(backend, &[arabic.at(1)]).await;
    let judged = sets(anchor(&arabic, TargetKind::Figure, "5 جرحى"), bounds(6.0));
    let entries = [curation(2, judged), analysis_of(&arabic, 3, "2")];
    world.catalog.apply(&entries).await.unwrap();
    assert_eq!(first_value(&world).await, (Some(2), Some(6.0)));
    let shown = world.catalog.report(&arabic.report_id()).await.unwrap();
    assert_eq!((shown.heading.position, shown.analysed), (3, 3));
    // The earlier analysis and the later one as they were recorded.
    for analysed in [1, 3] {
        let read = world
            .catalog
            .as_analysed(shown.clone(), analysed)
            .await
            .unwrap();
        assert_eq!(read.revision.analysis.figures[0].low, Some(5.0));
    }

    let text = "الجسر\nفقرة جديدة\nقال المكتب إن 5 جرحى هناك";
    let later = report("a.example", "1", 100, text).captured(120);
    let later = later.says("قال", OFFICE, "5 جرحى هناك").counts(
        "5 جرحى",
        Measure::Wounded,
        (5.0, Some(5.0)),
    );
    world.catalog.apply(&[later.at(4)]).await.unwrap();
    assert_eq!(first_value(&world).await, (Some(2), Some(6.0)));
    let without = report("a.example", "1", 100, "الجسر\nلا شيء").captured(130);
    world.catalog.apply(&[without.at(5)]).await.unwrap();
    assert_eq!(
        states(&world, CurationFilter::default()).await,
        [(2, AnchorLost)]
    );
    // Its own revisions still say so.
    for revision in [arabic.revision_id(), later.revision_id()] {
        let old = world.catalog.revision(&revision).await.unwrap();
        assert_eq!(old.revision.analysis.figures[0].low, Some(6.0));
    }
}

/// Everything that lists and reports say.
async fn answers(world: &World, samples: &[Sample]) -> Vec<String> {
    let mut all = Vec::new();
    for view in world.statements(StatementFilter::default()).await {
        all.push(format!("{view:?}"));
    }
    for view in world.figures(FigureFilter::default()).await {
        all.push(format!("{view:?}"));
    }
    for sample in samples {
        all.push(format!(
            "{:?}",
            world.catalog.report(&sample.report_id()).await
        ));
        all.push(format!(
            "{:?}",
            world.catalog.revision(&sample.revision_id()).await.ok()
        ));
    }
    all.push(format!(
        "{:?}",
        states(world, CurationFilter::default()).await
    ));
    all.push(format!("{}", found(world, "جرحى OR people").await));
    all
}

async fn catalogs_agree_however_entries_come(backend: Backend) {
    let [arabic, english] = samples();
    let text = "الجسر\nفقرة جديدة\nقال المكتب إن 5 جرحى هناك";
    let later = report("a.example", "1", 100, text).captured(120);
    let later = later.says("قال", OFFICE, "5 جرحى هناك").counts(
        "5 جرحى",
        Measure::Wounded,
        (5.0, Some(5.0)),
    );
    let judged = |sample: &Sample, words: &str, value| {
        sets(anchor(sample, TargetKind::Figure, words), bounds(value))
    };
    let mut entries = vec![
        arabic.at(1),
        english.at(2),
        curation(3, judged(&arabic, "5 جرحى", 6.0)),
        curation(4, judged(&english, "7 people", 8.0)),
        analysis_of(&arabic, 5, "2"),
        later.at(6),
        curation(
            7,
            Judgement::Rejection(anchor(&later, TargetKind::Statement, "قال")),
        ),
        analysis_of(&later, 8, "3"),
        analysis_of(&later, 9, "4"),
        withdrawal(10, &later, Some(&later)),
        analysis_of(&english, 11, "2"),
    ];
    let samples = [arabic, english, later];
    let mut told = Vec::new();
    for batch in [1, 3, 11] {
        let world = World::new(backend).await;
        for some in entries.chunks(batch) {
            world.catalog.apply(some).await.unwrap();
        }
        told.push(answers(&world, &samples).await);
    }
    // What was withdrawn is never seen.
    for position in [6, 7, 8, 9] {
        entries[position - 1].body = None;
    }
    let world = World::with(backend, &entries).await;
    let blank = answers(&world, &samples).await;
    for told in told {
        assert_eq!(told, blank);
    }
}

async fn a_report_is_read_whole_or_again_while_it_is_judged(backend: Backend) {
    let [arabic, _] = samples();
    let world = World::with(backend, &[arabic.at(1)]).await;
    let catalog = world.catalog.clone();
    let judged = anchor(&arabic, TargetKind::Figure, "5 جرحى");
    let judging = tokio::spawn(async move {
        for position in 2..42 {
            let value = bounds(f64::from(u32::try_from(position).unwrap()));
            let entry = curation(position, sets(judged.clone(), value));
            catalog.apply(&[entry]).await.unwrap();
        }
    });
    let mut read = 0;
    while !judging.is_finished() {
        match world.catalog.report(&arabic.report_id()).await {
            Ok(view) => {
                let analysis = view.revision.analysis;
                assert_eq!((analysis.statements.len(), analysis.figures.len()), (1, 1));
                read += 1;
            }
            // It moved each time that it was read.
            Err(domain::Error::Unavailable { source: None, .. }) => (),
            Err(other) => panic!("{other}"),
        }
    }
    judging.await.unwrap();
    assert!(read > 0);
    assert_eq!(first_value(&world).await, (Some(41), Some(41.0)));
}
