//! The labels that models are trained on, and those that rules are measured with.

#[path = "labelled/reports.rs"]
mod reports;

use std::{collections::HashSet, path::Path};

use domain::{Act, HopKind, Measure, Mode, Qualifier, SpeakerKind};

fn corpus(labels: &str) -> Vec<reports::Report> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR"));
    let corpus = corpus.join("../../../shared/corpus/ant-news.jsonl.gz");
    match reports::read(&corpus, labels) {
        Ok(reports) => reports,
        Err(cause) => panic!("the corpus {} is needed: {cause}", corpus.display()),
    }
}

#[test]
fn every_label_stands_where_it_says() {
    let (read, unread) = (corpus(reports::READ), corpus(reports::UNREAD));
    assert!(read.len() > 800 && unread.len() >= 140);
    let reports: Vec<_> = read.into_iter().chain(unread).collect();
    let ids: HashSet<&str> = reports.iter().map(|report| report.id.as_str()).collect();
    assert_eq!(ids.len(), reports.len(), "a report is labelled twice");
    for report in &reports {
        let id = &report.id;
        assert!(report.published.is_some(), "{id}");
        for s in report.statements.iter().flatten() {
            let known = Act::from_name(&s.act).is_some()
                && Mode::from_name(&s.mode).is_some()
                && SpeakerKind::from_name(&s.kind).is_some()
                && s.chain
                    .iter()
                    .all(|hop| HopKind::from_name(&hop.kind).is_some());
            assert!(known && s.cue.is_some(), "{id}: {s:?}");
        }
        for f in &report.figures {
            let known = Qualifier::from_name(&f.qualifier).is_some()
                && Measure::from_name(&f.measure).is_some();
            assert!(
                known && (f.low.is_some() || f.high.is_some()),
                "{id}: {f:?}"
            );
            let held = report.statements.as_ref().map_or(0, Vec::len);
            assert!(f.holder.is_none_or(|s| s < held), "{id}: {f:?}");
            let number = report.words(&f.text);
            assert!(!number.is_empty() && !number.ends_with(' '), "{id}: {f:?}");
        }
    }
}
