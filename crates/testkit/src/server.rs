//! A PostgreSQL server of our own, from what is installed.

use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

/// The environment variable that names a running server, as the URL of a database on it from
/// which others may be created: `postgres://postgres@localhost/postgres?host=/run/postgresql`.
pub const URL_VARIABLE: &str = "MARSAD_TEST_POSTGRES_URL";

/// Runs as the server's user with the program directory as `$1` and `on` or `off` as `$2`, whether
/// the server syncs to disk. Everything lives in one temporary
/// directory, connections come over a Unix socket in it, and the server dies with whoever holds
/// the other end of our standard input, however that process ends. Each line on it is a number of
/// seconds: the server is shut down at once, as by a crash, and started again after that time.
const SUPERVISE: &str = r#"
set -e
umask 077
dir=$(mktemp -d "${TMPDIR:-/tmp}/marsad-postgres-XXXXXX")
cd "$dir"
"$1"/initdb -D data -U postgres -A trust -E UTF8 --locale=C --no-sync >initdb.log 2>&1 ||
    { cat initdb.log >&2; exit 1; }
start() {
    "$1"/postgres -D data -k "$dir" -c listen_addresses= -c max_connections=300 -c fsync="$2" \
        >>server.log 2>&1 &
    server=$!
    tries=0
    until "$1"/pg_isready -q -h "$dir"; do
        tries=$((tries + 1))
        if [ $tries -gt 600 ] || ! kill -0 $server 2>/dev/null; then cat server.log >&2; exit 1; fi
        sleep 0.05
    done
    echo "$dir"
}
trap 'kill -QUIT $server 2>/dev/null; wait $server 2>/dev/null; cd /; rm -rf "$dir"' EXIT
trap exit HUP INT TERM
start "$1" "$2"
while read -r seconds; do
    kill -QUIT $server
    wait $server || true
    sleep "$seconds"
    start "$1" "$2"
done
"#;

/// A PostgreSQL server: one given by the environment, or one that we started and that stops when
/// this value is dropped or this process ends.
#[derive(Debug)]
pub struct Server {
    url: String,
    supervisor: Option<Supervisor>,
}

#[derive(Debug)]
struct Supervisor {
    process: Child,
    said: BufReader<ChildStdout>,
}

impl Server {
    /// The server that `MARSAD_TEST_POSTGRES_URL` names, if set.
    pub fn given() -> Option<Self> {
        let url = std::env::var(URL_VARIABLE)
            .ok()
            .filter(|url| !url.is_empty())?;
        Some(Self {
            url,
            supervisor: None,
        })
    }

    /// Starts a server with a new data directory and waits until it answers. It does not sync to
    /// disk: what it commits survives its own crash, which is all that tests can bring about, and
    /// not the machine's.
    ///
    /// # Panics
    /// Panics where PostgreSQL is not installed or does not start, with what it said.
    pub fn start() -> Self {
        Self::start_with("off")
    }

    /// As [`Server::start`], but the server syncs as in production: for measurements.
    ///
    /// # Panics
    /// As [`Server::start`].
    pub fn start_durable() -> Self {
        Self::start_with("on")
    }

    fn start_with(fsync: &str) -> Self {
        let programs = programs();
        let mut command = if is_root() {
            // The server refuses to run as root.
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--", "sh"]);
            command
        } else {
            Command::new("sh")
        };
        let mut process = command
            .args(["-c", SUPERVISE, "testkit"])
            .arg(&programs)
            .arg(fsync)
            // What interrupts or kills the group of the tests must not keep it from cleaning up.
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|e| panic!("cannot start PostgreSQL: {e}"));
        let said = process.stdout.take().expect("its output is piped");
        let said = BufReader::new(said);
        let mut supervisor = Supervisor { process, said };
        let directory = supervisor.wait_until_up();
        Self {
            url: format!("postgres://postgres@localhost/postgres?host={directory}"),
            supervisor: Some(supervisor),
        }
    }

    /// Shuts the server down at once, as a crash would, and starts it again after `down`. Blocks
    /// until it answers.
    ///
    /// # Panics
    /// Panics where the server was given, not started by us, or does not start again.
    pub fn crash(&mut self, down: std::time::Duration) {
        let supervisor = self.supervisor.as_mut().expect("a server that we started");
        let order = supervisor
            .process
            .stdin
            .as_mut()
            .expect("its input is piped");
        writeln!(order, "{}", down.as_secs_f64()).expect("the supervisor lives");
        supervisor.wait_until_up();
    }

    /// The URL of its maintenance database.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The URL of another database on it.
    pub fn url_of(&self, database: &str) -> String {
        let (address, query) = match self.url.split_once('?') {
            Some((address, query)) => (address, format!("?{query}")),
            None => (self.url.as_str(), String::new()),
        };
        let host = match address.rsplit_once('/') {
            Some((host, _)) if !host.ends_with('/') => host,
            _ => address,
        };
        format!("{host}/{database}{query}")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(mut supervisor) = self.supervisor.take() {
            drop(supervisor.process.stdin.take());
            let _ = supervisor.process.wait();
        }
    }
}

impl Supervisor {
    /// Answers the server's directory.
    fn wait_until_up(&mut self) -> String {
        let mut directory = String::new();
        let _ = self.said.read_line(&mut directory);
        if directory.trim().is_empty() {
            let mut why = String::new();
            if let Some(mut err) = self.process.stderr.take() {
                let _ = err.read_to_string(&mut why);
            }
            panic!("PostgreSQL did not start: {why}");
        }
        directory.trim().to_owned()
    }
}

/// The directory of `initdb` and `postgres`: the newest installed, else where `postgres` on the
/// search path really is.
fn programs() -> PathBuf {
    let versions = std::fs::read_dir("/usr/lib/postgresql");
    let newest = versions
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            Some((
                entry.file_name().to_str()?.parse::<u32>().ok()?,
                entry.path(),
            ))
        })
        .map(|(version, path)| (version, path.join("bin")))
        .filter(|(_, path)| path.join("initdb").exists())
        .max();
    if let Some((_, path)) = newest {
        return path;
    }
    let search = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&search)
        .filter_map(|directory| std::fs::canonicalize(directory.join("postgres")).ok())
        .filter_map(|program| program.parent().map(Path::to_owned))
        .find(|directory| directory.join("initdb").exists())
        .unwrap_or_else(|| {
            panic!(
                "PostgreSQL is not installed (initdb and postgres, version 13 or newer) and \
                 {URL_VARIABLE} is not set: the tests of this backend cannot run"
            )
        })
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|id| id.stdout.trim_ascii() == b"0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_database_keeps_the_servers_address() {
        let cases = [
            ("postgres://a@h/postgres", "postgres://a@h/x"),
            ("postgres://a@h:1/p?host=/s", "postgres://a@h:1/x?host=/s"),
            ("postgres://h", "postgres://h/x"),
        ];
        for (url, expected) in cases {
            let server = Server {
                url: url.into(),
                supervisor: None,
            };
            assert_eq!(server.url_of("x"), expected);
        }
    }

    #[test]
    fn a_dropped_server_leaves_nothing_behind() {
        let server = Server::start();
        let directory = server.url().rsplit_once("host=").unwrap().1.to_owned();
        assert!(Path::new(&directory).exists());
        drop(server);
        assert!(!Path::new(&directory).exists());
    }
}
