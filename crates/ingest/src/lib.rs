//! The ingestion service: takes report pages in, reads them, records them in the ledger, and hands
//! the ledger on.

mod analysis_service;
pub mod config;
mod copy;
mod curation;
mod curation_service;
mod follow;
mod ingest_service;
mod ledger_service;
mod notary;
mod page_token;
mod pipeline;
mod reanalysis;
mod refusal;
mod submission;
mod verify;
mod withdrawal;

use std::{process::ExitCode, sync::Arc, time::Duration};

use domain::Result;
use ledger::Ledger;
use proto::pb::{
    analysis_service_server::AnalysisServiceServer, curation_service_server::CurationServiceServer,
    ingest_service_server::IngestServiceServer, ledger_service_server::LedgerServiceServer,
};
use service::{Arguments, Ended, Failure, Shutdown, config::load, exit, telemetry};

pub use config::Config;
pub use copy::copy;

use config::Checkpoint;

/// What environment variables of the service start with.
pub const PREFIX: &str = "MARSAD_INGEST";

/// The service, bound and with its ledger open, not yet answering.
pub struct Server {
    server: service::Server,
    ledger: Ledger,
}

/// The process `marsad-ingest`.
pub fn main() -> ExitCode {
    // Pages are read on these threads, and the parsers of hostile ones go deep.
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_stack_size(acquire::WORKER_STACK_BYTES)
        .build();
    match runtime {
        Ok(runtime) => exit::code(runtime.block_on(start())),
        Err(error) => exit::code(Err(
            domain::Error::internal("starting threads", error).into()
        )),
    }
}

async fn start() -> Result<(), Failure> {
    let about = "Takes report pages in, reads them and records them in the ledger";
    let arguments = Arguments::parse("marsad-ingest", env!("CARGO_PKG_VERSION"), about)?;
    let sources = arguments.sources(PREFIX, config::DEFAULTS);
    let loaded = load::<Config>(&sources)?;
    if arguments.answer(&sources, &loaded)? {
        return Ok(());
    }
    telemetry::init(&loaded.config.log)?;
    let server = Server::bind(&loaded.config).await?;
    let shutdown = Shutdown::on_signals()?;
    telemetry::listening(server.local_addr())?;
    server.run(&shutdown).await?;
    Ok(())
}

impl Server {
    /// Binds the address and opens the ledger.
    ///
    /// # Errors
    /// `Invalid` for a bad database URL; `Unavailable` where the address is taken or the store does
    /// not answer.
    pub async fn bind(config: &Config) -> Result<Self> {
        let server = service::Server::bind(&config.listen, &config.limits, &config.drain).await?;
        let server = server.with_ops(&config.ops).await?;
        let mut options = ledger::Options::new(config.database.url.expose());
        options.readers = config.database.readers;
        options.batch_max = config.database.batch_max;
        options.queue_max = config.database.queue_max;
        options.reserve_bytes = config.database.reserve_bytes;
        let Checkpoint {
            key_file,
            origin,
            entries,
            interval_ms,
        } = &config.checkpoint;
        let signer = checkpoint::Signer::open(key_file, origin, "checkpoint.key_file")?;
        let verifier_key = signer.verifier().to_text();
        options.notary = Some(Arc::new(notary::Notary(signer)));
        options.checkpoint_entries = *entries;
        options.checkpoint_interval = Duration::from_millis(*interval_ms);
        let ledger = Ledger::open(options).await?;

        let head = ledger.subscribe();
        let position = move || head.borrow().position as f64;
        server
            .metrics()
            .gauge("marsad_ledger_position", "Position of the head.", position);

        let bytes_max = config.limits.message_bytes_max;
        let pipeline = pipeline::Pipeline::new(ledger.clone(), config.submit.readers());
        let ingest = ingest_service::Ingest::new(
            pipeline.clone(),
            ledger.clone(),
            config.submit.clone(),
            server.draining(),
        );
        let curations = curation_service::Curations(ledger.clone());
        let analysis = analysis_service::Analyse::new(pipeline, config.submit.body_bytes_max);
        let log = ledger_service::Log::new(
            ledger.clone(),
            &config.follow,
            server.draining(),
            verifier_key,
        );
        let server = server
            .add(IngestServiceServer::new(ingest).max_decoding_message_size(bytes_max))
            .add(CurationServiceServer::new(curations).max_decoding_message_size(bytes_max))
            .add(AnalysisServiceServer::new(analysis).max_decoding_message_size(bytes_max))
            .add(LedgerServiceServer::new(log).max_decoding_message_size(bytes_max));
        Ok(Self { server, ledger })
    }

    /// The address bound.
    pub fn local_addr(&self) -> std::net::SocketAddr {
        self.server.local_addr()
    }

    /// Serves until `shutdown` is asked for, drains, and closes the ledger.
    ///
    /// # Errors
    /// Where the server cannot be built or the ledger cannot be closed.
    pub async fn run(self, shutdown: &Shutdown) -> Result<Ended> {
        let Self { server, ledger } = self;
        let watching = tokio::spawn(watch_health(ledger.clone(), server.health()));
        let ended = server.run(shutdown).await;
        watching.abort();
        ledger.close().await?;
        ended
    }
}

/// Takes the service out of rotation while its store does not take writes.
async fn watch_health(ledger: Ledger, health: service::Health) {
    let mut ticks = tokio::time::interval(std::time::Duration::from_secs(1));
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        let healthy = ledger.healthy().await;
        if let Err(error) = &healthy {
            tracing::warn!(%error, "the ledger takes no writes");
        }
        health.set("marsad.v1.IngestService", healthy.is_ok()).await;
    }
}
