//! `marsad up`: both services in one process, on SQLite in one directory.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};

use clap::Args;
use service::config::{Check, Loaded, Sources, load};
use service::{Shutdown, telemetry};

use crate::failure::{Code, Failure, Result};
use crate::output::Output;

/// Options of `up`.
#[derive(Args, Debug)]
pub struct Options {
    /// Where ledger, catalog and index are kept; made where there is none
    #[arg(long, value_name = "DIRECTORY", default_value = "marsad-data")]
    pub data_dir: PathBuf,
    /// Settings of the ingestion service; the database is that of the data directory
    #[arg(long, value_name = "FILE")]
    pub ingest_config: Option<PathBuf>,
    /// Settings of the query service; the database is that of the data directory
    #[arg(long, value_name = "FILE")]
    pub query_config: Option<PathBuf>,
    /// Where the ingestion service is reached [default: as configured, 127.0.0.1:50051]
    #[arg(long, value_name = "ADDRESS")]
    pub ingest_listen: Option<SocketAddr>,
    /// Where the query service is reached [default: as configured, 127.0.0.1:50052]
    #[arg(long, value_name = "ADDRESS")]
    pub query_listen: Option<SocketAddr>,
}

/// Runs both services until SIGTERM or SIGINT. Prints, once both take connections, one line each:
/// `listening ingest ADDR` and `listening query ADDR`.
pub fn run(options: &Options, output: &mut Output) -> Result {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        // The parsers of hostile pages go deep.
        .thread_stack_size(acquire::WORKER_STACK_BYTES)
        .build()
        .map_err(|e| Failure::new(Code::Software, format!("no runtime: {e}")))?;
    runtime.block_on(serve(options, output))
}

async fn serve(options: &Options, output: &mut Output) -> Result {
    let directory = &options.data_dir;
    std::fs::create_dir_all(directory).map_err(|e| Failure::unwritable(directory, &e))?;
    let ingest = settings::<ingest::Config>(
        Sources {
            prefix: ingest::PREFIX,
            defaults: ingest::config::DEFAULTS,
            file: options.ingest_config.clone(),
            ..Default::default()
        },
        options.ingest_listen,
        &[
            ("database.url", database(&directory.join("ledger.db"))?),
            ("checkpoint.key_file", text(&directory.join("ledger.key"))?),
        ],
    )?;
    telemetry::init(&ingest.config.log).map_err(service::Failure::from)?;
    let ingest = ingest::Server::bind(&ingest.config).await?;
    let query = settings::<query::Config>(
        Sources {
            prefix: query::PREFIX,
            defaults: query::config::DEFAULTS,
            file: options.query_config.clone(),
            ..Default::default()
        },
        options.query_listen,
        &[
            ("database.url", database(&directory.join("catalog.db"))?),
            ("index.directory", text(&directory.join("index"))?),
            ("ledger.url", reached(ingest.local_addr())),
        ],
    )?;
    let query = query::Server::bind(&query.config).await?;

    let shutdown = Shutdown::on_signals()?;
    output.line(format_args!("listening ingest {}", ingest.local_addr()))?;
    output.line(format_args!("listening query {}", query.local_addr()))?;
    output.flush()?;
    // Where one cannot go on the other stops too, cleanly.
    let stopping = |_: &domain::Error| shutdown.ask();
    let (ingest, query) = tokio::join!(
        async { ingest.run(&shutdown).await.inspect_err(stopping) },
        async { query.run(&shutdown).await.inspect_err(stopping) },
    );
    ingest?;
    query?;
    Ok(())
}

/// The settings of one service, with what the data directory decides over all other layers.
fn settings<C: serde::de::DeserializeOwned + Check>(
    mut sources: Sources,
    listen: Option<SocketAddr>,
    decided: &[(&str, String)],
) -> Result<Loaded<C>> {
    let lossy = |text: std::ffi::OsString| text.to_string_lossy().into_owned();
    sources.environment = std::env::vars_os()
        .map(|(name, value)| (lossy(name), lossy(value)))
        .collect();
    // Nothing balances load in front of this process, so that nobody must notice its end first.
    sources.set.push("drain.grace_ms=0".to_owned());
    sources
        .set
        .extend(listen.map(|address| format!("listen.addr={address}")));
    sources
        .set
        .extend(decided.iter().map(|(key, value)| format!("{key}={value}")));
    Ok(load::<C>(&sources).map_err(service::Failure::from)?)
}

/// URL of a SQLite file, made where there is none.
pub(crate) fn database(file: &Path) -> Result<String> {
    let path = text(file)?;
    // What a URL would take for something else.
    let path = path
        .replace('%', "%25")
        .replace('?', "%3F")
        .replace('#', "%23");
    Ok(format!("sqlite://{path}?mode=rwc"))
}

fn text(path: &Path) -> Result<String> {
    path.to_str()
        .map(str::to_owned)
        .ok_or_else(|| Failure::usage(format!("the path {} is not UTF-8", path.display())))
}

/// URL under which this process reaches what it bound.
fn reached(bound: SocketAddr) -> String {
    let mut address = bound;
    if bound.ip().is_unspecified() {
        address.set_ip(match bound {
            SocketAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
            SocketAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
        });
    }
    format!("http://{address}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_with_marks_of_a_url_stays_one_file() {
        let url = database(Path::new("/a?b#c%d/ledger.db"));
        assert_eq!(
            url.as_deref(),
            Ok("sqlite:///a%3Fb%23c%25d/ledger.db?mode=rwc")
        );
    }

    #[test]
    fn a_server_on_every_address_is_reached_on_the_loopback() {
        let all = SocketAddr::from(([0, 0, 0, 0], 7));
        assert_eq!(reached(all), "http://127.0.0.1:7");
        let one = SocketAddr::from(([127, 0, 0, 2], 7));
        assert_eq!(reached(one), "http://127.0.0.2:7");
    }
}
