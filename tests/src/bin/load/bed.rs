//! Fresh stores and services of this build, as durable as in production.

use end_to_end::Process;
use proto::pb::{
    ingest_service_client::IngestServiceClient, ledger_service_client::LedgerServiceClient,
};
use testkit::{Backend, Database, Server};
use tonic::transport::Channel;

use crate::usage::{Meter, Of};

/// One ingestion service on a fresh ledger, perhaps with a query service.
pub(crate) struct Bed {
    pub(crate) ingest: Process,
    pub(crate) query: Option<Process>,
    pub(crate) ledger: Database,
    pub(crate) backend: Backend,
    /// Bytes of the store when it was empty.
    empty_bytes: u64,
    _catalog: Option<(Database, tempfile::TempDir)>,
    _keys: tempfile::TempDir,
}

/// The name of a store in results.
pub(crate) fn name(backend: Backend) -> &'static str {
    match backend {
        Backend::Sqlite => "SQLite",
        Backend::Postgres => "PostgreSQL",
    }
}

/// The server that all beds share, where they need one.
pub(crate) fn server(backend: Backend) -> Option<Server> {
    (backend == Backend::Postgres).then(Server::start_durable)
}

async fn database(server: Option<&Server>) -> Database {
    match server {
        Some(server) => Database::on(server).await,
        None => Database::sqlite(),
    }
}

impl Bed {
    /// Starts the ingestion service.
    pub(crate) async fn start(backend: Backend, server: Option<&Server>) -> Self {
        let ledger = database(server).await;
        let keys = tempfile::tempdir().unwrap();
        let key = keys.path().join("ledger.key").display().to_string();
        let environment = [
            ("MARSAD_INGEST__CHECKPOINT__KEY_FILE", key),
            ("MARSAD_INGEST__LISTEN__ADDR", "127.0.0.1:0".to_owned()),
            ("MARSAD_INGEST__DATABASE__URL", ledger.url().to_owned()),
            ("MARSAD_INGEST__DRAIN__GRACE_MS", "0".to_owned()),
        ];
        let ingest = Process::start("marsad-ingest", &environment);
        let empty_bytes = match backend {
            Backend::Sqlite => 0,
            Backend::Postgres => crate::raw::postgres::bytes(ledger.url()).await,
        };
        Self {
            ingest,
            query: None,
            ledger,
            backend,
            empty_bytes,
            _catalog: None,
            _keys: keys,
        }
    }

    /// Starts the query service beside it.
    pub(crate) async fn with_query(mut self, server: Option<&Server>) -> Self {
        let catalog = database(server).await;
        let index = tempfile::tempdir().unwrap();
        let environment = [
            ("MARSAD_QUERY__LISTEN__ADDR", "127.0.0.1:0".to_owned()),
            ("MARSAD_QUERY__LEDGER__URL", self.ingest.url()),
            ("MARSAD_QUERY__DATABASE__URL", catalog.url().to_owned()),
            (
                "MARSAD_QUERY__INDEX__DIRECTORY",
                index.path().join("index").display().to_string(),
            ),
            ("MARSAD_QUERY__DRAIN__GRACE_MS", "0".to_owned()),
        ];
        self.query = Some(Process::start("marsad-query", &environment));
        self._catalog = Some((catalog, index));
        self
    }

    /// Measures all processes, this one as `load`.
    pub(crate) fn meter(&self) -> Meter {
        let mut of = vec![("ingest", Of::One(self.ingest.id()))];
        of.extend(self.query.as_ref().map(|q| ("query", Of::One(q.id()))));
        if self.backend == Backend::Postgres {
            of.push(("postgres", Of::Postgres));
        }
        of.push(("load", Of::One(std::process::id())));
        Meter::start(of)
    }

    /// A client on a connection of its own.
    pub(crate) fn submitter(&self) -> IngestServiceClient<Channel> {
        IngestServiceClient::new(self.ingest.channel())
    }

    /// A client on a connection of its own.
    pub(crate) fn log(&self) -> LedgerServiceClient<Channel> {
        LedgerServiceClient::new(self.ingest.channel())
    }

    /// Stops the services; answers the bytes of the ledger on disk, without those of an empty one.
    pub(crate) async fn stop(&mut self) -> u64 {
        if let Some(query) = &mut self.query {
            query.terminate();
        }
        self.ingest.terminate();
        let bytes = match self.ledger.file() {
            Some(file) => std::fs::metadata(file).unwrap().len(),
            None => crate::raw::postgres::bytes(self.ledger.url()).await,
        };
        bytes - self.empty_bytes
    }
}
