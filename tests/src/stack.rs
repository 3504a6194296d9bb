//! Both services on one backend.

use std::{path::Path, time::Duration};

use proto::pb::{
    Receipt, Submission, SubmitRequest, actor_service_client::ActorServiceClient,
    analysis_service_client::AnalysisServiceClient, catalog_service_client::CatalogServiceClient,
    curation_service_client::CurationServiceClient, export_service_client::ExportServiceClient,
    figure_service_client::FigureServiceClient, ingest_service_client::IngestServiceClient,
    ledger_service_client::LedgerServiceClient, report_service_client::ReportServiceClient,
    statement_service_client::StatementServiceClient, status_service_client::StatusServiceClient,
    watch_service_client::WatchServiceClient,
};
use testkit::{Backend, Database};
use tonic::transport::Channel;

use crate::Process;

/// Both services, each with its own database.
pub struct Stack {
    /// The ingestion service.
    pub ingest: Process,
    /// The query service.
    pub query: Process,
    ledger: Database,
    catalog: Database,
    index: tempfile::TempDir,
    keys: tempfile::TempDir,
}

impl Stack {
    /// Starts both services on fresh databases.
    pub async fn start(backend: Backend) -> Self {
        Self::start_with(backend, &[]).await
    }

    /// Starts both services on fresh databases with more environment for the ingestion service.
    pub async fn start_with(backend: Backend, more: &[(&str, String)]) -> Self {
        Self::assemble(
            &[],
            backend.database().await,
            backend.database().await,
            more,
        )
    }

    /// Starts both services on these databases.
    pub fn on(ledger: Database, catalog: Database) -> Self {
        Self::assemble(&[], ledger, catalog, &[])
    }

    /// As [`Stack::on`], with the ingestion service started by way of `command`; see
    /// [`Process::start_through`].
    pub fn on_through(command: &[&str], ledger: Database, catalog: Database) -> Self {
        Self::assemble(command, ledger, catalog, &[])
    }

    fn assemble(
        command: &[&str],
        ledger: Database,
        catalog: Database,
        more: &[(&str, String)],
    ) -> Self {
        let index = tempfile::tempdir().expect("a temporary directory");
        let keys = tempfile::tempdir().expect("a temporary directory");
        let mut environment = ingest_environment(&ledger, keys.path(), "127.0.0.1:0");
        environment.extend(more.iter().map(|(key, value)| (*key, value.clone())));
        let ingest = Process::start_through(command, "marsad-ingest", &environment);
        let query = start_query(&catalog, index.path(), &ingest.url(), "127.0.0.1:0");
        Self {
            ingest,
            query,
            ledger,
            catalog,
            index,
            keys,
        }
    }

    /// Starts one more ingestion service on the same ledger, which must be on PostgreSQL.
    pub fn replica(&self, address: &str) -> Process {
        start_ingest(&self.ledger, self.keys.path(), address)
    }

    /// The ledger's database.
    pub fn ledger(&self) -> &Database {
        &self.ledger
    }

    /// Starts the ingestion service again, where it was.
    pub fn restart_ingest(&mut self) {
        self.ingest.kill();
        let address = self.ingest.address().to_owned();
        self.ingest = start_ingest(&self.ledger, self.keys.path(), &address);
    }

    /// As [`Stack::restart_ingest`], by way of `command`; where it does not start, its log.
    pub fn restart_ingest_through(&mut self, command: &[&str]) -> Result<(), String> {
        self.ingest.kill();
        let environment = ingest_environment(&self.ledger, self.keys.path(), self.ingest.address());
        self.ingest = Process::try_start_through(command, "marsad-ingest", &environment)?;
        Ok(())
    }

    /// Starts the query service again, where it was.
    pub fn restart_query(&mut self) {
        self.query.kill();
        let address = self.query.address().to_owned();
        self.query = start_query(
            &self.catalog,
            self.index.path(),
            &self.ingest.url(),
            &address,
        );
    }

    /// Starts the query service again with an empty catalog and an empty index.
    pub async fn rebuild_query(&mut self, backend: Backend) {
        self.query.kill();
        self.catalog = backend.database().await;
        self.index = tempfile::tempdir().expect("a temporary directory");
        let address = self.query.address().to_owned();
        self.query = start_query(
            &self.catalog,
            self.index.path(),
            &self.ingest.url(),
            &address,
        );
    }

    /// Environment under which a second ingestion service would use the same database.
    pub fn ledger_environment(&self) -> Vec<(&'static str, String)> {
        ingest_environment(&self.ledger, self.keys.path(), "127.0.0.1:0")
    }

    /// Submits a report.
    ///
    /// # Panics
    /// Panics where it is refused.
    pub async fn submit(&self, submission: Submission) -> Receipt {
        let request = SubmitRequest {
            submission: Some(submission),
        };
        let answer = self
            .ingest_client()
            .submit(request)
            .await
            .expect("the report is accepted");
        answer.into_inner().receipt.expect("a receipt")
    }

    /// A client of the ingestion service.
    pub fn ingest_client(&self) -> IngestServiceClient<Channel> {
        IngestServiceClient::new(self.ingest.channel())
    }

    /// A client of the judgements of people.
    pub fn curations(&self) -> CurationServiceClient<Channel> {
        CurationServiceClient::new(self.ingest.channel())
    }

    /// A client of the ledger.
    pub fn ledger_client(&self) -> LedgerServiceClient<Channel> {
        LedgerServiceClient::new(self.ingest.channel())
    }

    /// A client for reports.
    pub fn reports(&self) -> ReportServiceClient<Channel> {
        ReportServiceClient::new(self.query.channel())
    }

    /// A client for statements.
    pub fn statements(&self) -> StatementServiceClient<Channel> {
        StatementServiceClient::new(self.query.channel())
    }

    /// A client for actors.
    pub fn actors(&self) -> ActorServiceClient<Channel> {
        ActorServiceClient::new(self.query.channel())
    }

    /// A client for figures.
    pub fn figures(&self) -> FigureServiceClient<Channel> {
        FigureServiceClient::new(self.query.channel())
    }

    /// A client that looks after the catalog.
    pub fn catalog(&self) -> CatalogServiceClient<Channel> {
        CatalogServiceClient::new(self.query.channel())
    }

    /// A client for hand-overs.
    pub fn export(&self) -> ExportServiceClient<Channel> {
        ExportServiceClient::new(self.query.channel())
    }

    /// A client that analyses without storing.
    pub fn analysis(&self) -> AnalysisServiceClient<Channel> {
        AnalysisServiceClient::new(self.ingest.channel())
    }

    /// A client for the state of the query service.
    pub fn status(&self) -> StatusServiceClient<Channel> {
        StatusServiceClient::new(self.query.channel())
    }

    /// A client for the watch.
    pub fn watch(&self) -> WatchServiceClient<Channel> {
        WatchServiceClient::new(self.query.channel())
    }
}

/// The sample report `name` of `tests/samples`, published by `outlet` at `published` (days since
/// 1970-01-01).
///
/// # Panics
/// Panics where there is no such file.
pub fn sample(name: &str, outlet: &str, published: i64) -> Submission {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("samples")
        .join(name);
    let body = std::fs::read(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let html = name.ends_with(".html");
    Submission {
        outlet: outlet.to_owned(),
        url: format!("https://{outlet}/{name}"),
        body,
        media_type: if html { "text/html" } else { "text/plain" }.to_owned(),
        published_micros: Some(published * 86_400_000_000),
        ..Default::default()
    }
}

/// Asks until the answer is `Some`.
///
/// # Panics
/// Panics after 20 s.
pub async fn eventually<T, F: Future<Output = Option<T>>>(
    what: &str,
    mut ask: impl FnMut() -> F,
) -> T {
    for _ in 0..2_000 {
        if let Some(answer) = ask().await {
            return answer;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("never happened: {what}");
}

fn start_ingest(ledger: &Database, keys: &Path, address: &str) -> Process {
    Process::start("marsad-ingest", &ingest_environment(ledger, keys, address))
}

fn ingest_environment<'a>(ledger: &Database, keys: &Path, address: &str) -> Vec<(&'a str, String)> {
    let key = keys.join("ledger.key").display().to_string();
    vec![
        ("MARSAD_INGEST__CHECKPOINT__KEY_FILE", key),
        ("MARSAD_INGEST__LISTEN__ADDR", address.to_owned()),
        ("MARSAD_INGEST__DATABASE__URL", ledger.url().to_owned()),
        ("MARSAD_INGEST__DRAIN__GRACE_MS", "0".to_owned()),
    ]
}

fn start_query(catalog: &Database, index: &Path, ingest: &str, address: &str) -> Process {
    let environment = [
        ("MARSAD_QUERY__LISTEN__ADDR", address.to_owned()),
        ("MARSAD_QUERY__LEDGER__URL", ingest.to_owned()),
        ("MARSAD_QUERY__DATABASE__URL", catalog.url().to_owned()),
        // Its generations stand beside it.
        (
            "MARSAD_QUERY__INDEX__DIRECTORY",
            index.join("index").display().to_string(),
        ),
        ("MARSAD_QUERY__DRAIN__GRACE_MS", "0".to_owned()),
    ];
    Process::start("marsad-query", &environment)
}
