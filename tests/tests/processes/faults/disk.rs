//! A disk without room.

use end_to_end::{Process, Stack, eventually};
use proto::pb::{self, ingest_service_client::IngestServiceClient};
use testkit::{Backend, Database};
use tonic::Code;
use tonic_health::pb::{
    HealthCheckRequest, health_check_response::ServingStatus, health_client::HealthClient,
};

use super::load::{submission, verified};

/// Whether the service says that it takes reports.
async fn serving(service: &Process) -> bool {
    let request = HealthCheckRequest {
        service: "marsad.v1.IngestService".into(),
    };
    let answer = HealthClient::new(service.channel()).check(request).await;
    answer.unwrap().into_inner().status() == ServingStatus::Serving
}

async fn submit(
    client: &mut IngestServiceClient<tonic::transport::Channel>,
    number: u64,
) -> Result<pb::Receipt, tonic::Status> {
    let request = pb::SubmitRequest {
        submission: Some(submission(20, number)),
    };
    let answer = client.submit(request).await?;
    Ok(answer.into_inner().receipt.unwrap())
}

/// Submits until there is no room, makes room, and submits on, all without a restart.
async fn fills_refuses_and_recovers(stack: &Stack, make_room: impl AsyncFnOnce()) {
    let mut client = stack.ingest_client();
    let mut recorded = 0;
    let status = loop {
        match submit(&mut client, recorded).await {
            Ok(receipt) => {
                recorded += 1;
                assert_eq!(receipt.position, recorded);
            }
            Err(status) => break status,
        }
    };
    assert_eq!(status.code(), Code::ResourceExhausted, "{status:?}");
    assert!(status.message().contains("disk space"), "{status:?}");
    eventually("writes are out of service", async || {
        (!serving(&stack.ingest).await).then_some(())
    })
    .await;
    assert_eq!(verified(stack).await, recorded, "reads go on");
    let status = submit(&mut client, recorded).await.unwrap_err();
    assert_eq!(status.code(), Code::ResourceExhausted, "{status:?}");
    make_room().await;
    eventually("writes are back in service", async || {
        serving(&stack.ingest).await.then_some(())
    })
    .await;
    let receipt = submit(&mut client, recorded).await.unwrap();
    assert_eq!(receipt.position, recorded + 1);
    assert_eq!(receipt.outcome(), pb::Outcome::Created);
    assert_eq!(verified(stack).await, recorded + 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_under_sqlite_refuses_writes_keeps_reads_and_needs_no_restart() {
    let ledger = Database::sqlite();
    let directory = ledger.file().unwrap().parent().unwrap().to_owned();
    let outside = tempfile::tempdir().unwrap();
    let full = outside.path().join("full");
    std::fs::write(&full, "").unwrap();
    // A file system of the service's own, half taken until the file outside is gone.
    let ready = "mount -t tmpfs -o size=6m tmpfs \"$1\" && \
        head -c 3000000 /dev/zero >\"$1/filler\" && \
        { while [ -e \"$2\" ]; do sleep 0.05; done; rm -f \"$1/filler\"; } >/dev/null 2>&1 & \
        until [ -e \"$1/filler\" ]; do sleep 0.01; done; shift 2; exec \"$@\"";
    let [directory, name] = [&directory, &full].map(|path| path.display().to_string());
    let unshare = ["unshare", "--map-root-user", "--mount", "sh", "-c"];
    let command = [&unshare[..], &[ready, "sh", &directory, &name]].concat();
    let stack = Stack::on_through(&command, ledger, Database::sqlite());
    fills_refuses_and_recovers(&stack, async || std::fs::remove_file(&full).unwrap()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_under_postgres_refuses_writes_keeps_reads_and_needs_no_restart() {
    let stack = Stack::start(Backend::Postgres).await;
    let url = stack.ledger().url().replacen("@localhost/", "@/", 1);
    let (db, connection) = tokio_postgres::connect(&url, tokio_postgres::NoTls)
        .await
        .unwrap();
    tokio::spawn(connection);
    // A server's disk cannot be filled for one database alone: it answers as if it were.
    let full = "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
            RAISE EXCEPTION 'could not extend file: No space left on device' \
            USING ERRCODE = '53100'; END $$; \
        CREATE TRIGGER full_disk BEFORE UPDATE ON head \
            FOR EACH ROW WHEN (OLD.position >= 30) EXECUTE FUNCTION full_disk()";
    db.batch_execute(full).await.unwrap();
    let make_room = async || {
        let room = "DROP TRIGGER full_disk ON head";
        db.batch_execute(room).await.unwrap();
    };
    fills_refuses_and_recovers(&stack, make_room).await;
}
