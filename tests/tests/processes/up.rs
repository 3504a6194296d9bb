//! The command line and both services in one process, as somebody meets them first.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Output, Stdio},
};

use end_to_end::binary;

/// `marsad up` in a data directory, with the URLs of both services.
struct Up {
    child: Child,
    ingest: String,
    query: String,
}

impl Up {
    fn start(directory: &Path) -> Self {
        let mut child = command(directory)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut url = |start: &str| {
            let line = lines.next().unwrap().unwrap();
            let address = line.strip_prefix(start).unwrap_or_else(|| panic!("{line}"));
            format!("http://{address}")
        };
        Self {
            ingest: url("listening ingest "),
            query: url("listening query "),
            child,
        }
    }

    /// What a command says to these services.
    fn tell(&self, arguments: &[&str]) -> String {
        let out = Command::new(binary("marsad"))
            .args(["--ingest-url", &self.ingest, "--query-url", &self.query])
            .args(arguments)
            .output()
            .unwrap();
        let text = String::from_utf8(out.stdout).unwrap();
        assert!(
            out.status.success(),
            "{text}{}",
            String::from_utf8_lossy(&out.stderr)
        );
        text
    }

    fn stop(mut self) {
        let pid = self.child.id().to_string();
        Command::new("kill").args(["-TERM", &pid]).status().unwrap();
        let status = self.child.wait().unwrap();
        assert_eq!(status.code(), Some(0), "{status}");
    }
}

impl Drop for Up {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn command(directory: &Path) -> Command {
    let mut command = Command::new(binary("marsad"));
    command
        .arg("up")
        .arg("--data-dir")
        .arg(directory)
        .args(["--ingest-listen", "127.0.0.1:0"])
        .args(["--query-listen", "127.0.0.1:0"]);
    command
}

fn sample(name: &str) -> String {
    format!("{}/samples/{name}", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn one_command_serves_a_directory_and_finds_everything_again() {
    let directory = tempfile::tempdir().unwrap();
    let data = directory.path().join("a new place");
    let up = Up::start(&data);
    for (file, outlet, day) in [
        ("01-march-so-far.txt", "nahr.example", "2021-03-28"),
        ("04-observatory.txt", "harbour.example", "2021-04-07"),
    ] {
        let url = format!("https://{outlet}/{file}");
        let told = up.tell(&[
            "submit",
            &sample(file),
            "--outlet",
            outlet,
            "--url",
            &url,
            "--published",
            day,
        ]);
        assert!(told.contains("created"), "{told}");
    }
    let statements = up.tell(&["statements", "--fresh", "--speaker", "coalition"]);
    assert!(
        statements.contains("المكتب الإعلامي للتحالف الدولي"),
        "{statements}"
    );
    let figures = ["figures", "--fresh", "--measure", "operations"];
    let before = up.tell(&figures);
    assert!(before.contains("40 operations"), "{before}");
    up.stop();

    let up = Up::start(&data);
    assert_eq!(up.tell(&figures), before);
    assert!(up.tell(&["verify"]).contains("2 entries"));
    assert_second_is_refused(&data);
    up.stop();
}

fn assert_second_is_refused(data: &Path) {
    let Output { status, stderr, .. } = command(data).output().unwrap();
    let said = String::from_utf8_lossy(&stderr);
    assert_eq!(status.code(), Some(69), "{said}");
    assert!(said.contains("ledger.db"), "{said}");
}

#[test]
fn wrong_settings_are_named_and_exit_64() {
    let directory = tempfile::tempdir().unwrap();
    let out = command(directory.path())
        .env("MARSAD_INGEST__DATABASE__READERS", "0")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&out.stderr);
    assert_eq!(out.status.code(), Some(64), "{said}");
    assert!(said.contains("database.readers"), "{said}");
}
