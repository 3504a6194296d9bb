//! The query service: follows the ledger into its catalog and answers from it.

mod actor_service;
mod comparison;
pub mod config;
mod convert;
mod export_service;
mod figure_service;
mod follower;
mod fresh;
mod rebuild;
mod report_service;
mod search_convert;
mod statement_service;
mod status_service;
mod tail;
mod watch_service;
mod witness;
mod words;

use std::{process::ExitCode, time::Duration};

use catalog::Catalog;
use domain::Result;
use proto::pb::{
    actor_service_server::ActorServiceServer, catalog_service_server::CatalogServiceServer,
    export_service_server::ExportServiceServer, figure_service_server::FigureServiceServer,
    report_service_server::ReportServiceServer, statement_service_server::StatementServiceServer,
    status_service_server::StatusServiceServer, watch_service_server::WatchServiceServer,
};
use service::{Arguments, Ended, Failure, Shutdown, config::load, exit, peer, telemetry};

use tokio_util::task::AbortOnDropHandle;

pub use config::Config;

/// What environment variables of the service start with.
pub const PREFIX: &str = "MARSAD_QUERY";

/// The service, bound and with its catalog open, not yet answering.
pub struct Server {
    server: service::Server,
    catalog: Catalog,
    follower: follower::Follower,
    _settling: AbortOnDropHandle<()>,
}

/// The process `marsad-query`.
pub fn main() -> ExitCode {
    match tokio::runtime::Runtime::new() {
        Ok(runtime) => exit::code(runtime.block_on(start())),
        Err(error) => exit::code(Err(
            domain::Error::internal("starting threads", error).into()
        )),
    }
}

async fn start() -> Result<(), Failure> {
    let about = "Follows the ledger into its catalog and answers from it";
    let arguments = Arguments::parse("marsad-query", env!("CARGO_PKG_VERSION"), about)?;
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
    /// Binds the address and opens the catalog. The ledger need not answer yet.
    ///
    /// # Errors
    /// `Invalid` for a bad URL; `Unavailable` where the address is taken or the store does not
    /// answer.
    pub async fn bind(config: &Config) -> Result<Self> {
        let server = service::Server::bind(&config.listen, &config.limits, &config.drain).await?;
        let server = server.with_ops(&config.ops).await?;
        let channel = peer::channel(config.ledger.url.expose(), "ledger.url")?;
        let mut options =
            catalog::Options::new(config.database.url.expose(), &config.index.directory);
        options.readers = config.database.readers;
        options.index_interval = Duration::from_millis(config.index.interval_ms);
        options.index_memory_bytes = config.index.memory_bytes;
        let catalog = Catalog::open(options).await?;

        let (follower, ledger) =
            follower::Follower::new(catalog.clone(), channel.clone(), &config.ledger)?;
        let (lists, text) = (catalog.subscribe(), catalog.subscribe_index());
        let (applied, indexed) = (
            move || *lists.borrow() as f64,
            move || *text.borrow() as f64,
        );
        let head = ledger.clone();
        let heard = move || head.borrow().head as f64;
        let metrics = server.metrics();
        metrics.gauge(
            "marsad_catalog_position",
            "Position that lists reflect.",
            applied,
        );
        metrics.gauge(
            "marsad_index_position",
            "Position that full text reflects.",
            indexed,
        );
        let (behind, heard_too) = (catalog.subscribe(), ledger.clone());
        let lag = move || {
            let head = heard_too.borrow().head;
            head.saturating_sub(*behind.borrow()) as f64
        };
        metrics.gauge(
            "marsad_catalog_lag",
            "Entries of the ledger, as heard, that lists do not reflect yet.",
            lag,
        );
        metrics.gauge(
            "marsad_ledger_position",
            "Position of the ledger's head, as heard.",
            heard,
        );

        let bytes_max = config.limits.message_bytes_max;
        let reports = report_service::Reports(catalog.clone());
        let statements = statement_service::Statements(catalog.clone());
        let figures = figure_service::Figures(catalog.clone());
        let actors = actor_service::Actors(catalog.clone());
        let watch = watch_service::Watch::new(catalog.clone(), &config.watch, server.draining());
        let export =
            export_service::Export::new(catalog.clone(), &config.export, server.draining());
        let rebuilds = rebuild::Rebuilds::new(
            catalog.clone(),
            channel,
            config.ledger.clone(),
            server.draining(),
        );
        let settling = rebuild::settle(catalog.clone(), ledger.clone());
        let settling = AbortOnDropHandle::new(tokio::spawn(settling));
        let status = status_service::State::new(catalog.clone(), ledger);
        let server = server
            .add(ReportServiceServer::new(reports).max_decoding_message_size(bytes_max))
            .add(StatementServiceServer::new(statements).max_decoding_message_size(bytes_max))
            .add(FigureServiceServer::new(figures).max_decoding_message_size(bytes_max))
            .add(ActorServiceServer::new(actors).max_decoding_message_size(bytes_max))
            .add(WatchServiceServer::new(watch).max_decoding_message_size(bytes_max))
            .add(CatalogServiceServer::new(rebuilds).max_decoding_message_size(bytes_max))
            .add(ExportServiceServer::new(export).max_decoding_message_size(bytes_max))
            .add(StatusServiceServer::new(status).max_decoding_message_size(bytes_max));
        Ok(Self {
            server,
            catalog,
            follower,
            _settling: settling,
        })
    }

    /// The address bound.
    pub fn local_addr(&self) -> std::net::SocketAddr {
        self.server.local_addr()
    }

    /// Serves and follows until `shutdown` is asked for, drains, and closes the catalog.
    ///
    /// # Errors
    /// Where the server cannot be built.
    pub async fn run(self, shutdown: &Shutdown) -> Result<Ended> {
        let Self {
            server,
            catalog,
            follower,
            _settling,
        } = self;
        let following = tokio::spawn(follower.run());
        let ended = server.run(shutdown).await;
        // A batch that is being applied runs to its end in a task of the catalog's.
        following.abort();
        catalog.close().await;
        ended
    }
}
