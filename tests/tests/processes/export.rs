//! The whole catalog, handed over in streams that resume.

use std::collections::BTreeSet;

use end_to_end::{Stack, sample};
use proto::pb;
use testkit::Backend;
use tonic::Code;

use crate::on_both;

on_both!(
    an_export_holds_what_lists_hold_and_resumes_from_its_position,
    relations_are_exported_with_both_figures_and_resume_from_a_token,
);

/// 2021-03-28 and later, in days since 1970-01-01.
const SO_FAR: i64 = 18_714;

async fn filled(stack: &Stack) -> u64 {
    let mut position = 0;
    for (name, outlet, day) in [
        ("01-march-so-far.txt", "nahr.example", SO_FAR),
        ("02-march-whole.html", "nahr.example", SO_FAR + 8),
        ("03-march-reprint.txt", "mina.example", SO_FAR + 9),
        ("05-flood.txt", "jisr.example", SO_FAR),
    ] {
        position = stack.submit(sample(name, outlet, day)).await.position;
    }
    position
}

/// Everything that a stream still has to say.
async fn all<M>(mut stream: tonic::Streaming<M>) -> Vec<M> {
    let mut messages = Vec::new();
    while let Some(message) = stream.message().await.unwrap() {
        messages.push(message);
    }
    messages
}

async fn an_export_holds_what_lists_hold_and_resumes_from_its_position(backend: Backend) {
    let stack = Stack::start(backend).await;
    let at_least = filled(&stack).await;
    let request = pb::ExportReportsRequest {
        at_least,
        ..Default::default()
    };
    let answer = stack.export().export_reports(request).await.unwrap();
    let messages = all(answer.into_inner()).await;
    assert_eq!(messages.last().unwrap().position, at_least);
    let reports: Vec<_> = messages.into_iter().flat_map(|m| m.reports).collect();
    assert_eq!(reports.len(), 4);

    let statements = |after| pb::ExportStatementsRequest {
        after,
        at_least,
        ..Default::default()
    };
    let figures = |after| pb::ExportFiguresRequest {
        after,
        at_least,
        ..Default::default()
    };
    // What an export from a position leaves out is what stands up to it.
    for after in [0, 2] {
        let behind =
            |report: &&pb::ExportedReport| report.source.as_ref().unwrap().position > after;
        let analyses = reports.iter().filter(behind);
        let analyses = analyses.map(|r| r.revision.clone().unwrap().analysis.unwrap());
        let (mut said, mut counted) = (Vec::new(), Vec::new());
        for analysis in analyses {
            said.extend(analysis.statements.into_iter().map(|s| s.id));
            counted.extend(analysis.figures.into_iter().map(|f| f.id));
        }
        assert!(!said.is_empty() && !counted.is_empty());
        let answer = stack.export().export_statements(statements(after)).await;
        let messages = all(answer.unwrap().into_inner()).await;
        let exported = messages.into_iter().flat_map(|m| m.statements);
        let exported: Vec<_> = exported.map(|s| s.statement.unwrap().id).collect();
        assert_eq!(exported, said);
        let answer = stack.export().export_figures(figures(after)).await;
        let messages = all(answer.unwrap().into_inner()).await;
        let exported = messages.into_iter().flat_map(|m| m.figures);
        let exported: Vec<_> = exported.map(|f| f.figure.unwrap().id).collect();
        assert_eq!(exported, counted);
    }

    // At the end there is nothing more, until something arrives.
    let answer = stack.export().export_statements(statements(at_least)).await;
    assert!(all(answer.unwrap().into_inner()).await.is_empty());
    let refused = stack.export().export_statements(statements(99)).await;
    assert_eq!(refused.unwrap_err().code(), Code::OutOfRange);
}

async fn relations_are_exported_with_both_figures_and_resume_from_a_token(backend: Backend) {
    let stack = Stack::start(backend).await;
    let at_least = filled(&stack).await;
    let request = pb::ExportRelationsRequest {
        at_least,
        ..Default::default()
    };
    let answer = stack.export().export_relations(request.clone()).await;
    let messages = all(answer.unwrap().into_inner()).await;
    let key = |relation: &pb::LocatedRelation| {
        let id = |side: &Option<pb::LocatedFigure>| {
            let figure = side.as_ref().unwrap().figure.as_ref().unwrap();
            figure.id.clone()
        };
        (id(&relation.from), id(&relation.to), relation.kind)
    };
    let keys = |messages: &[pb::ExportRelationsResponse]| -> Vec<_> {
        messages
            .iter()
            .flat_map(|m| &m.relations)
            .map(key)
            .collect()
    };
    let told = keys(&messages);
    assert_eq!(told.iter().collect::<BTreeSet<_>>().len(), told.len());
    let reprints = i32::from(pb::RelationKind::Reprints);
    assert!(
        told.iter().any(|(_, _, kind)| *kind == reprints),
        "{told:?}"
    );

    for cut in 0..messages.len() {
        let resumed = pb::ExportRelationsRequest {
            after: messages[cut].token.clone(),
            ..request.clone()
        };
        let answer = stack.export().export_relations(resumed).await;
        let rest = all(answer.unwrap().into_inner()).await;
        assert_eq!(keys(&rest), keys(&messages[cut + 1..]));
    }
    let garbled = pb::ExportRelationsRequest {
        after: "garbled".into(),
        ..request
    };
    let refused = stack.export().export_relations(garbled).await.unwrap_err();
    assert_eq!(refused.code(), Code::InvalidArgument);
}
