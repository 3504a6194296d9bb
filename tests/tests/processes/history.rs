//! The ledger's history, proved over the wire, and the query service as its witness.

use domain::{Sha256, merkle};
use end_to_end::{Stack, eventually, sample};
use proto::{digest, pb};
use sea_orm::ConnectionTrait;
use testkit::Backend;

use crate::on_both;

on_both!(
    entries_and_checkpoints_are_proved_over_the_wire,
    a_ledger_that_shrank_or_forked_is_not_applied,
);

/// 2021-04-05, in days since 1970-01-01.
const DAY: i64 = 18_722;

fn hashes(hashes: &[Vec<u8>]) -> Vec<Sha256> {
    hashes.iter().map(|hash| digest(hash).unwrap()).collect()
}

async fn entries_and_checkpoints_are_proved_over_the_wire(backend: Backend) {
    let interval = ("MARSAD_INGEST__CHECKPOINT__INTERVAL_MS", "100".to_owned());
    let stack = Stack::start_with(backend, &[interval]).await;
    let mut ledger = stack.ledger_client();
    for outlet in ["nahr.example", "jisr.example", "mina.example"] {
        stack.submit(sample("05-flood.txt", outlet, DAY)).await;
    }
    for position in 1..=3 {
        let request = pb::GetInclusionProofRequest { position, size: 0 };
        let proof = ledger.get_inclusion_proof(request).await.unwrap();
        let proof = proof.into_inner();
        let (leaf, root) = (
            digest(&proof.leaf_hash).unwrap(),
            digest(&proof.root_hash).unwrap(),
        );
        let path = hashes(&proof.hashes);
        let proved = merkle::verify_inclusion(&leaf, position - 1, proof.size, &path, &root);
        assert!(proved, "{proof:?}");
    }
    let request = pb::GetInclusionProofRequest {
        position: 4,
        size: 0,
    };
    let refused = ledger.get_inclusion_proof(request).await.unwrap_err();
    assert_eq!(refused.code(), tonic::Code::OutOfRange);

    let newest = eventually("a checkpoint of everything", async || {
        let request = pb::GetCheckpointRequest {};
        let answer = stack.ledger_client().get_checkpoint(request).await.ok()?;
        let answer = answer.into_inner();
        (answer.checkpoint.as_ref()?.position == 3).then_some(answer)
    })
    .await;
    let note = newest.checkpoint.unwrap().note;
    let key = checkpoint::Verifier::parse(&newest.verifier_key, "key").unwrap();
    let signed = key.verify(&note).unwrap();
    stack
        .submit(sample("04-observatory.txt", "nahr.example", DAY))
        .await;
    let request = pb::GetConsistencyProofRequest {
        old_size: signed.position,
        new_size: 0,
    };
    let proof = ledger.get_consistency_proof(request).await.unwrap();
    let proof = proof.into_inner();
    let (new, path) = (digest(&proof.new_root_hash).unwrap(), hashes(&proof.hashes));
    let proved = merkle::verify_consistency((3, &signed.root), (proof.new_size, &new), &path);
    assert!(proved, "{proof:?}");

    eventually("the query service keeps the last checkpoint", async || {
        let status = status(&stack).await;
        let kept = key.verify(&status.checkpoint).ok()?;
        (kept.position == 4 && kept.root == new).then_some(())
    })
    .await;
}

async fn a_ledger_that_shrank_or_forked_is_not_applied(backend: Backend) {
    let mut stack = Stack::start(backend).await;
    let first = stack
        .submit(sample("05-flood.txt", "nahr.example", DAY))
        .await;
    let tables = ["entry", "node", "checkpoint", "revision", "report", "head"];
    stack.ingest.kill();
    let db = sea_orm::Database::connect(stack.ledger().url())
        .await
        .unwrap();
    for table in tables {
        let keep = format!("CREATE TABLE kept_{table} AS SELECT * FROM {table}");
        db.execute_unprepared(&keep).await.unwrap();
    }
    stack.restart_ingest();
    let second = stack
        .submit(sample("05-flood.txt", "jisr.example", DAY))
        .await;
    let get = async |report_id: &str, at_least| {
        let request = pb::GetReportRequest {
            report_id: report_id.to_owned(),
            at_least,
            ..Default::default()
        };
        stack.reports().get_report(request).await
    };
    get(&second.report_id, second.position).await.unwrap();

    // An older copy is put in place of the ledger.
    stack.ingest.kill();
    for table in tables {
        for restore in [
            format!("DELETE FROM {table}"),
            format!("INSERT INTO {table} SELECT * FROM kept_{table}"),
        ] {
            db.execute_unprepared(&restore).await.unwrap();
        }
    }
    db.close().await.unwrap();
    stack.restart_ingest();
    diverges(&stack, "ends before entry 2").await;
    // What it has it goes on answering.
    for report in [&first.report_id, &second.report_id] {
        let request = pb::GetReportRequest {
            report_id: report.clone(),
            ..Default::default()
        };
        stack.reports().get_report(request).await.unwrap();
    }

    for outlet in ["mina.example", "sahil.example"] {
        stack.submit(sample("05-flood.txt", outlet, DAY)).await;
    }
    diverges(&stack, "does not continue the 2").await;
    assert_eq!(status(&stack).await.position, 2);
    // Nor does a rebuild hide it.
    let mut catalog = stack.catalog();
    let rebuilt = catalog.rebuild_catalog(pb::RebuildCatalogRequest {}).await;
    let mut rebuilt = rebuilt.unwrap().into_inner();
    let refused = loop {
        match rebuilt.message().await {
            Ok(answer) => assert!(!answer.unwrap().done),
            Err(refused) => break refused,
        }
    };
    assert_eq!(refused.code(), tonic::Code::Unavailable, "{refused:?}");
    assert_eq!(status(&stack).await.position, 2);
    // Nor after a restart: the witness is kept with the catalog.
    stack.restart_query();
    diverges(&stack, "does not continue the 2").await;
    assert_eq!(status(&stack).await.position, 2);
}

async fn diverges(stack: &Stack, why: &str) {
    eventually(why, async || {
        let status = status(stack).await;
        (status.diverged.contains(why) && !status.following).then_some(())
    })
    .await;
}

async fn status(stack: &Stack) -> pb::GetStatusResponse {
    let request = pb::GetStatusRequest {};
    let answer = stack.status().get_status(request).await;
    answer.unwrap().into_inner()
}
