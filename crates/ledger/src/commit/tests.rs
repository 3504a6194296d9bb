use domain::{Report, sha256};
use testkit::Backend as On;

use super::*;
use crate::backend::Backend;
use crate::draft::Content;
use crate::ledger::Ledger;

/// A commit may take place although its answer is lost, at a moment that no test from outside hits.
#[tokio::test(flavor = "multi_thread")]
async fn a_try_after_a_lost_answer_tells_what_the_first_one_recorded() {
    for on in [On::Sqlite, On::Postgres] {
        let database = on.database().await;
        let options = Options::new(database.url());
        let ledger = Ledger::open(options.clone()).await.unwrap();
        let seen = ledger.head().await.unwrap();
        ledger.close().await.unwrap();
        let db = Backend::new(&options).unwrap().writer().await.unwrap();
        let drafts: Vec<_> = (0..3).map(draft).collect();
        let drafts: Vec<_> = drafts.iter().collect();
        let mut attempts = Attempts::new();
        let mut record = async || record(&db, &drafts, &options, &seen, &mut attempts).await;
        let (lost, moved) = record().await.unwrap();
        assert!(lost.iter().all(|one| one.outcome == Outcome::Created));
        assert_eq!(moved.unwrap().position, 3);
        let (told, moved) = record().await.unwrap();
        assert_eq!((told, moved), (lost, None));
    }
}

fn draft(number: u8) -> Draft {
    let body = vec![number; 10];
    Draft::pack(Content {
        report: Report {
            id: format!("r_{number}"),
            outlet: "example.org".into(),
            url: format!("https://example.org/{number}"),
            own_id: String::new(),
        },
        revision_id: format!("v_{}", sha256(&body).hex()),
        captured: Timestamp(1),
        capture: &body.clone(),
        kind: 1,
        body,
    })
    .unwrap()
}
