//! Judgements of people, from the command line to the list of what became of them.

use end_to_end::Stack;
use proto::pb;
use testkit::Backend;
use tonic::{Code, Status};
use tonic_types::StatusExt;

use crate::addenda::{entries, marsad, with_two_reports};
use crate::on_both;

on_both!(
    a_judgement_is_recorded_once_and_told_with_what_became_of_it,
    a_judgement_in_sight_of_an_older_one_is_refused_and_told_what_stands,
    actors_judged_to_be_one_have_one_profile,
    a_comparison_leaves_out_what_was_rejected,
    a_judgement_that_breaks_rules_is_told_which,
);

const BY: [&str; 4] = ["--by", "Huda", "--reason", "the text says so"];

/// The reports of the stack, as they are shown.
async fn reports(stack: &Stack) -> Vec<pb::GetReportResponse> {
    let request = pb::ListReportsRequest {
        at_least: 2,
        ..Default::default()
    };
    let listed = stack.reports().list_reports(request).await.unwrap();
    let mut all = Vec::new();
    for summary in listed.into_inner().reports {
        let request = pb::GetReportRequest {
            report_id: summary.source.unwrap().report_id,
            ..Default::default()
        };
        all.push(
            stack
                .reports()
                .get_report(request)
                .await
                .unwrap()
                .into_inner(),
        );
    }
    all
}

async fn curations(stack: &Stack, at_least: u64) -> Vec<pb::RecordedCuration> {
    let request = pb::ListCurationsRequest {
        at_least,
        ..Default::default()
    };
    let listed = stack.reports().list_curations(request).await.unwrap();
    listed.into_inner().curations
}

/// The first figure of a report, and its ids.
fn figure(report: &pb::GetReportResponse) -> (String, pb::Figure) {
    let id = report.report.clone().unwrap().id;
    let analysis = report.revision.clone().unwrap().analysis.unwrap();
    (id, analysis.figures.into_iter().next().unwrap())
}

async fn a_judgement_is_recorded_once_and_told_with_what_became_of_it(backend: Backend) {
    let stack = with_two_reports(backend).await;
    let reports = reports(&stack).await;
    // One is Arabic, one English.
    assert_eq!(reports.len(), 2);
    for (report, position) in reports.iter().zip(3..) {
        let (id, figure) = figure(report);
        let arguments = ["curate", "correct", &id, &figure.id, "value", "99"];
        let told = marsad(&stack, &[&arguments[..], &BY].concat());
        assert_eq!(told, format!("curated at {position}\n"));
        let told = marsad(&stack, &[&arguments[..], &BY].concat());
        assert_eq!(told, format!("curated before, at {position}\n"));
    }
    let grade = ["curate", "grade", "nahr.example", "B2"];
    assert_eq!(
        marsad(&stack, &[&grade[..], &BY].concat()),
        "curated at 5\n"
    );
    let grades = async |at_least| {
        let mut grades = Vec::new();
        for report in &reports {
            let request = pb::GetReportRequest {
                report_id: figure(report).0,
                at_least,
                ..Default::default()
            };
            let shown = stack.reports().get_report(request).await.unwrap();
            grades.extend(shown.into_inner().grade.map(|grade| grade.reliability()));
        }
        grades
    };
    assert_eq!(grades(5).await, [pb::Reliability::B]);
    let request = pb::ListOutletsRequest {
        at_least: 5,
        ..Default::default()
    };
    let outlets = stack.reports().list_outlets(request).await.unwrap();
    let outlets = outlets.into_inner().outlets;
    let graded: Vec<_> = outlets.iter().filter(|one| one.grade.is_some()).collect();
    let told: Vec<_> = graded.iter().map(|one| (&*one.name, one.reports)).collect();
    assert_eq!(told, [("nahr.example", 1)]);
    let listed = marsad(&stack, &["outlets"]);
    assert!(listed.contains("B2"), "{listed}");
    let undo = ["curate", "undo", "5", "--seen", "5"];
    assert_eq!(marsad(&stack, &[&undo[..], &BY].concat()), "curated at 6\n");

    assert_eq!(grades(6).await, []);

    let listed = curations(&stack, 6).await;
    let states: Vec<_> = listed
        .iter()
        .map(|one| (one.position, one.state()))
        .collect();
    use pb::CurationState::{Applied, Undone};
    assert_eq!(
        states,
        [(6, Applied), (5, Undone), (4, Applied), (3, Applied)]
    );
    let (id, figure) = figure(&reports[0]);
    assert_eq!(listed[3].target_id, figure.id);
    let told = marsad(&stack, &["curations", "--report", &id]);
    assert!(told.contains("value = 99 of "), "{told}");
    assert!(told.contains("Huda: the text says so"), "{told}");
    let verified = marsad(&stack, &["verify"]);
    assert!(verified.contains("verified: 6 entries"), "{verified}");
    is_shown(&stack, &id, 3).await;

    // What is withdrawn takes along what quotes it.
    let withdraw = ["withdraw", &id, "--reason", "order", "--by", "the desk"];
    let told = marsad(&stack, &withdraw);
    assert!(told.starts_with("withdrawn at 7: entries 2"), "{told}");
    let listed = curations(&stack, 7).await;
    let left: Vec<_> = listed.iter().map(|one| one.position).collect();
    assert_eq!(left, [6, 5, 4]);
    assert_eq!(entries(&stack).await[2].withdrawn_by, 7);
    marsad(&stack, &["verify"]);
}

async fn a_comparison_leaves_out_what_was_rejected(backend: Backend) {
    let stack = with_two_reports(backend).await;
    let (id, figure) = figure(&reports(&stack).await[0]);
    let compared = async |at_least| {
        let request = pb::CompareRevisionsRequest {
            report_id: id.clone(),
            at_least,
            ..Default::default()
        };
        let answer = stack.reports().compare_revisions(request).await.unwrap();
        let changes = answer.into_inner().figures.into_iter();
        let after = changes.filter_map(|change| change.after);
        after.map(|figure| figure.id).collect::<Vec<_>>()
    };
    assert!(compared(2).await.contains(&figure.id));
    let reject = ["curate", "reject", &id, &figure.id];
    marsad(&stack, &[&reject[..], &BY].concat());
    assert!(!compared(3).await.contains(&figure.id));
}

/// The first figure of the report says what the curation at `position` says, wherever it is asked for.
async fn is_shown(stack: &Stack, id: &str, position: u64) {
    let request = pb::GetReportRequest {
        report_id: id.to_owned(),
        ..Default::default()
    };
    let shown = stack.reports().get_report(request.clone()).await;
    let (_, shown) = figure(&shown.unwrap().into_inner());
    let filter = pb::FigureFilter {
        report_id: id.to_owned(),
        ..Default::default()
    };
    let listing = pb::ListFiguresRequest {
        filter: Some(filter),
        ..Default::default()
    };
    let listed = stack.figures().list_figures(listing).await.unwrap();
    let listed = listed.into_inner().figures.into_iter();
    let mut listed = listed.filter_map(|located| located.figure);
    let listed = listed.find(|figure| figure.id == shown.id).unwrap();
    for figure in [shown, listed] {
        assert_eq!((figure.low, figure.high), (Some(99.0), Some(99.0)));
        let fields = figure.curated.unwrap().fields;
        let expected = pb::FieldMark {
            field: pb::CuratedField::Value.into(),
            position,
        };
        assert_eq!(fields, [expected]);
    }
    let shown = stack.reports().get_report(request.clone()).await;
    let as_read = pb::GetReportRequest {
        analysis_position: shown.unwrap().into_inner().analysis_position,
        ..request
    };
    let read = stack
        .reports()
        .get_report(as_read)
        .await
        .unwrap()
        .into_inner();
    assert_eq!(figure(&read).1.curated, None);
    let told = marsad(stack, &["show", id]);
    assert!(
        told.contains(&format!("value, by curation {position}")),
        "{told}"
    );
}

fn same_actors(seen: u64, verdict: pb::ActorVerdict) -> pb::CurateRequest {
    pb::CurateRequest {
        curation: Some(pb::Curation {
            curator: "هدى".into(),
            reason: "one and the same".into(),
            judgement: Some(pb::curation::Judgement::Actors(pb::ActorJudgement {
                a: "coalition".into(),
                b: "تحالف".into(),
                verdict: verdict.into(),
            })),
        }),
        seen,
    }
}

async fn actors_judged_to_be_one_have_one_profile(backend: Backend) {
    let stack = with_two_reports(backend).await;
    let request = pb::ListActorsRequest {
        at_least: 2,
        ..Default::default()
    };
    let before = stack.actors().list_actors(request).await.unwrap();
    let known = before.into_inner().actors.remove(0);
    let mut request = same_actors(0, pb::ActorVerdict::Same);
    let judged = request.curation.as_mut().unwrap();
    judged.judgement = Some(pb::curation::Judgement::Actors(pb::ActorJudgement {
        a: known.key.clone(),
        // Listed under this one, of whom nothing was ever recorded.
        b: "0 alias".into(),
        verdict: pb::ActorVerdict::Same.into(),
    }));
    let curated = stack
        .curations()
        .curate(request)
        .await
        .unwrap()
        .into_inner();
    let request = pb::GetActorRequest {
        key: known.key.clone(),
        at_least: curated.position,
    };
    let profile = stack
        .actors()
        .get_actor(request)
        .await
        .unwrap()
        .into_inner();
    let actor = profile.actor.unwrap();
    assert_eq!(actor.key, "0 alias");
    assert_eq!(actor.merged, std::slice::from_ref(&known.key));
    assert_eq!(actor.statements, known.statements);
    let told = marsad(&stack, &["actor", "0 alias"]);
    assert!(told.contains(&format!("one with: {}", known.key)), "{told}");
}

fn reason(status: &Status) -> String {
    status.get_details_error_info().unwrap().reason
}

async fn a_judgement_in_sight_of_an_older_one_is_refused_and_told_what_stands(backend: Backend) {
    use pb::ActorVerdict::{NotSame, Same, Undecided};
    let stack = with_two_reports(backend).await;
    let mut client = stack.curations();
    let first = client
        .curate(same_actors(0, Same))
        .await
        .unwrap()
        .into_inner();
    let error = client.curate(same_actors(0, NotSame)).await.unwrap_err();
    assert_eq!(
        (error.code(), reason(&error).as_str()),
        (Code::Aborted, "STALE")
    );
    let metadata = error.get_details_error_info().unwrap().metadata;
    assert_eq!(metadata["position"], first.position.to_string());
    assert!(error.get_details_retry_info().is_none());
    let again = client
        .curate(same_actors(0, Same))
        .await
        .unwrap()
        .into_inner();
    assert!(again.unchanged);
    let second = client.curate(same_actors(first.position, Undecided)).await;
    assert_eq!(second.unwrap().into_inner().position, 4);
    let beyond = client.curate(same_actors(99, Same)).await.unwrap_err();
    assert_eq!(beyond.code(), Code::OutOfRange, "{beyond}");
    let request = pb::ListCurationsRequest {
        actor: "تحالف".into(),
        state: pb::CurationState::Superseded.into(),
        at_least: 4,
        ..Default::default()
    };
    let listed = stack.reports().list_curations(request).await.unwrap();
    let listed = listed.into_inner().curations;
    assert_eq!(
        listed.iter().map(|one| one.position).collect::<Vec<_>>(),
        [3]
    );
}

async fn a_judgement_that_breaks_rules_is_told_which(backend: Backend) {
    let stack = with_two_reports(backend).await;
    let mut client = stack.curations();
    let mut refused = async |judgement: pb::curation::Judgement| {
        let curation = pb::Curation {
            curator: "Sam".into(),
            reason: "because".into(),
            judgement: Some(judgement),
        };
        let request = pb::CurateRequest {
            curation: Some(curation),
            seen: 0,
        };
        client.curate(request).await.unwrap_err()
    };
    use pb::curation::Judgement;
    let rejection = |report: &str, exact: &str| {
        Judgement::Rejection(pb::TargetRejection {
            anchor: Some(pb::Anchor {
                report_id: report.into(),
                revision_id: "v_nobody_knows".into(),
                kind: pb::TargetKind::Figure.into(),
                target_id: "f_1".into(),
                quote: Some(pb::TextQuote {
                    exact: exact.into(),
                    ..Default::default()
                }),
            }),
        })
    };
    let error = refused(rejection("r_nobody_knows", "")).await;
    assert_eq!(error.code(), Code::InvalidArgument, "{error}");
    let fields = error.get_details_bad_request().unwrap().field_violations;
    let fields: Vec<_> = fields.iter().map(|field| field.field.as_str()).collect();
    assert_eq!(fields, ["curation.rejection.anchor.quote.exact"]);
    let error = refused(rejection("r_nobody_knows", "words")).await;
    assert_eq!(error.code(), Code::NotFound, "{error}");
    for position in [1, 99] {
        let undo = Judgement::Undo(pb::CurationUndo { position });
        let error = refused(undo).await;
        assert_eq!(error.code(), Code::NotFound, "{error}");
    }
    let report = reports(&stack).await.swap_remove(0);
    let (id, _) = figure(&report);
    let Judgement::Rejection(mut misquoted) = rejection(&id, "what nobody wrote") else {
        unreachable!()
    };
    misquoted.anchor.as_mut().unwrap().revision_id = report.revision.unwrap().id;
    let error = refused(Judgement::Rejection(misquoted.clone())).await;
    assert_eq!(error.code(), Code::InvalidArgument, "{error}");
    let violation = &error.get_details_bad_request().unwrap().field_violations[0];
    assert_eq!(violation.field, "curation.rejection.anchor.quote");
    assert!(violation.description.ends_with("(QUOTE_NOT_FOUND)"));
    let withdraw = ["withdraw", &id, "--reason", "order", "--by", "the desk"];
    marsad(&stack, &withdraw);
    let error = refused(Judgement::Rejection(misquoted)).await;
    assert_eq!(error.code(), Code::FailedPrecondition, "{error}");
    assert_eq!(reason(&error), "WITHDRAWN");
    assert_eq!(entries(&stack).await.len(), 3);
}
