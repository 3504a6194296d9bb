//! A backup taken while the service works, brought back on either backend and served.

use std::process::Command;

use end_to_end::{Stack, binary, sample};
use proto::pb;
use testkit::Backend;

use crate::on_both;

on_both!(a_backup_of_a_working_service_is_brought_back_on_either_backend);

/// 2021-04-05, in days since 1970-01-01.
const DAY: i64 = 18_722;

async fn a_backup_of_a_working_service_is_brought_back_on_either_backend(backend: Backend) {
    let original = Stack::start(backend).await;
    let mut receipts = Vec::new();
    for outlet in ["nahr.example", "jisr.example"] {
        receipts.push(original.submit(sample("05-flood.txt", outlet, DAY)).await);
    }
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("ledger.backup");
    let file = file.to_str().unwrap();
    let told = marsad(&["backup", original.ledger().url(), file]).unwrap();
    assert!(told.contains("copied and verified: 2 entries"), "{told}");
    let refused = marsad(&["backup", original.ledger().url(), file]).unwrap_err();
    assert!(refused.contains("never written over"), "{refused}");
    let files = std::fs::read_dir(directory.path()).unwrap();
    assert_eq!(files.count(), 1, "one file, and nothing beside it");
    // What comes after the backup is not in it.
    let later = original
        .submit(sample("04-observatory.txt", "nahr.example", DAY))
        .await;

    for target in [Backend::Sqlite, Backend::Postgres] {
        let ledger = target.database().await;
        let told = marsad(&["restore", file, ledger.url()]).unwrap();
        assert!(told.contains("copied and verified: 2 entries"), "{told}");
        let refused = marsad(&["copy", original.ledger().url(), ledger.url()]).unwrap_err();
        assert!(refused.contains("holds a ledger of 2 entries"), "{refused}");
        let restored = Stack::on(ledger, target.database().await);
        let mut reports = restored.reports();
        for receipt in &receipts {
            let request = pb::GetReportRequest {
                report_id: receipt.report_id.clone(),
                at_least: receipt.position,
                ..Default::default()
            };
            reports.get_report(request).await.unwrap();
        }
        let known = restored
            .submit(sample("05-flood.txt", "jisr.example", DAY))
            .await;
        assert_eq!(known.outcome(), pb::Outcome::Unchanged);
        let again = restored
            .submit(sample("04-observatory.txt", "nahr.example", DAY))
            .await;
        let ids = |receipt: &pb::Receipt| (receipt.position, receipt.revision_id.clone());
        assert_eq!(ids(&again), ids(&later));
    }
}

/// Runs the command line; what it wrote, or what it said was wrong.
fn marsad(arguments: &[&str]) -> Result<String, String> {
    let done = Command::new(binary("marsad")).args(arguments).output();
    let done = done.unwrap();
    match done.status.success() {
        true => Ok(String::from_utf8(done.stdout).unwrap()),
        false => Err(String::from_utf8(done.stderr).unwrap()),
    }
}
