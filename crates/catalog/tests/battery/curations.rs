//! Judgements of people: what became of each is worked out whenever its subject changes.

use catalog::{CurationFilter, PageRequest};
use domain::{
    Act, ActorVerdict, Anchor, Bounds, Credibility, Curation, CurationState, Entry, EntryBody,
    Field, FieldValue, Judgement, Measure, Qualifier, Reliability, Subject, TargetKind, TextQuote,
    Timestamp,
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
