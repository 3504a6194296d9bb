//! One fresh database per test.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use sea_orm::{ConnectOptions, ConnectionTrait};
use tokio::sync::OnceCell;

use crate::Server;

/// The two kinds of store that every battery runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    /// A file in a temporary directory.
    Sqlite,
    /// A database of its own on a shared server.
    Postgres,
}

impl Backend {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Sqlite, Self::Postgres];

    /// A fresh, empty database.
    ///
    /// # Panics
    /// Panics where no database can be made, with the reason.
    pub async fn database(self) -> Database {
        match self {
            Self::Sqlite => Database::sqlite(),
            Self::Postgres => Database::postgres().await,
        }
    }
}

/// An empty database that exists as long as this value.
#[derive(Debug)]
pub struct Database {
    url: String,
    /// Holds the SQLite file.
    directory: Option<tempfile::TempDir>,
    /// URL of the server's maintenance database and the name to drop there.
    to_drop: Option<(String, String)>,
}

impl Database {
    /// A SQLite file that the first connection creates.
    ///
    /// # Panics
    /// Panics where no temporary directory can be made.
    pub fn sqlite() -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let file = directory.path().join("test.db");
        Self {
            url: format!("sqlite://{}?mode=rwc", file.display()),
            directory: Some(directory),
            to_drop: None,
        }
    }

    /// A database on the server of this test process.
    ///
    /// # Panics
    /// Panics where PostgreSQL is not installed or does not answer, with the reason.
    pub async fn postgres() -> Self {
        static SERVER: OnceCell<Server> = OnceCell::const_new();
        let server = SERVER.get_or_init(async || Server::given().unwrap_or_else(Server::start));
        Self::on(server.await).await
    }

    /// A database on `server`.
    ///
    /// # Panics
    /// Panics where it does not answer, with the reason.
    pub async fn on(server: &Server) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let since = std::time::UNIX_EPOCH.elapsed().unwrap_or_default();
        let name = format!("marsad_{}_{count}_{}", std::process::id(), since.as_nanos());
        administer(server.url(), &format!("CREATE DATABASE {name}")).await;
        Self {
            url: server.url_of(&name),
            directory: None,
            to_drop: Some((server.url().to_owned(), name)),
        }
    }

    /// The URL, as the services take it.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The SQLite file, where it is one.
    pub fn file(&self) -> Option<std::path::PathBuf> {
        Some(self.directory.as_ref()?.path().join("test.db"))
    }
}

impl Drop for Database {
    /// A server that outlives this process would otherwise keep every database of every test.
    fn drop(&mut self) {
        let Some((server, name)) = self.to_drop.take() else {
            return;
        };
        let dropping = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build();
            let sql = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
            runtime
                .expect("a runtime")
                .block_on(administer(&server, &sql));
        });
        // A server that is gone takes its databases with it; a second panic would hide the first.
        let _ = dropping.join();
    }
}

/// Runs one statement on the server's maintenance database.
async fn administer(url: &str, sql: &str) {
    let mut options = ConnectOptions::new(url);
    options.max_connections(1).sqlx_logging(false);
    options.acquire_timeout(Duration::from_secs(10));
    let connection = sea_orm::Database::connect(options)
        .await
        .unwrap_or_else(|e| panic!("PostgreSQL at {url} does not answer: {e}"));
    connection
        .execute_unprepared(sql)
        .await
        .unwrap_or_else(|e| panic!("{sql}: {e}"));
    let _ = connection.close().await;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn two_databases_share_nothing() {
        for backend in Backend::ALL {
            let (one, two) = (backend.database().await, backend.database().await);
            for database in [&one, &two] {
                let db = sea_orm::Database::connect(database.url()).await.unwrap();
                db.execute_unprepared("CREATE TABLE t (a INTEGER)")
                    .await
                    .unwrap();
                db.close().await.unwrap();
            }
        }
    }
}
