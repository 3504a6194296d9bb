//! One service as a real process.

use std::{
    io::{BufRead, BufReader, Read},
    path::PathBuf,
    process::{Child, Command, ExitStatus, Stdio},
    sync::{Arc, Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

use tonic::transport::{Channel, Endpoint};

/// The binary `name` of this build.
///
/// # Panics
/// Panics where it was not built, with the command that builds it.
pub fn binary(name: &str) -> PathBuf {
    let own = std::env::current_exe().expect("the path of this program");
    // A test is target/PROFILE/deps/TEST, a benchmark target/PROFILE/BENCHMARK.
    let beside = own.parent().filter(|parent| !parent.ends_with("deps"));
    let directory = beside.or_else(|| own.ancestors().nth(2));
    let path = directory.expect("target/PROFILE").join(name);
    assert!(
        path.exists(),
        "{} is missing; run cargo build --workspace --bins",
        path.display()
    );
    path
}

/// A running service. Killed when dropped; its log is printed when the test is failing then.
pub struct Process {
    name: String,
    child: Child,
    address: String,
    log: Arc<Mutex<String>>,
}

impl Process {
    /// Starts the binary `name` and waits until it listens.
    ///
    /// # Panics
    /// Panics where it does not, with its log.
    pub fn start(name: &str, environment: &[(&str, String)]) -> Self {
        Self::start_through(&[], name, environment)
    }

    /// As [`Process::start`], by way of a command that makes ready and then replaces itself with
    /// what it is given.
    ///
    /// # Panics
    /// As [`Process::start`].
    pub fn start_through(command: &[&str], name: &str, environment: &[(&str, String)]) -> Self {
        Self::try_start_through(command, name, environment).unwrap_or_else(|log| panic!("{log}"))
    }

    /// As [`Process::start_through`]; where it does not start, its log.
    pub(crate) fn try_start_through(
        command: &[&str],
        name: &str,
        environment: &[(&str, String)],
    ) -> Result<Self, String> {
        let (mut child, log) = spawn(command, name, environment);
        let mut line = String::new();
        if let Some(out) = child.stdout.take() {
            BufReader::new(out)
                .read_line(&mut line)
                .expect("the service's first line");
        }
        let Some(address) = line.trim().strip_prefix("listening ") else {
            let status = child.wait();
            let log = text(&log);
            return Err(format!("{name} did not start ({status:?}):\n{log}"));
        };
        let address = address.to_owned();
        Ok(Self {
            name: name.to_owned(),
            child,
            address,
            log,
        })
    }

    /// Starts a binary that is expected to stop at once, and gives its exit code and its log.
    ///
    /// # Panics
    /// Panics where it keeps running for 30 s.
    pub fn refused(name: &str, environment: &[(&str, String)]) -> (Option<i32>, String) {
        let (mut child, log) = spawn(&[], name, environment);
        let status = wait(&mut child, Duration::from_secs(30));
        let _ = child.kill();
        let status = status.unwrap_or_else(|| panic!("{name} keeps running:\n{}", text(&log)));
        // The reader of the log ends with the process, a moment later.
        let said = eventually_said(&log);
        (status.code(), said)
    }

    /// Where it listens, as `host:port`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Where it listens, as a URL.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// A connection to it, made when it is first used and again whenever it is broken.
    ///
    /// # Panics
    /// Panics outside a tokio runtime.
    pub fn channel(&self) -> Channel {
        let endpoint = Endpoint::from_shared(self.url()).expect("a URL");
        endpoint.connect_lazy()
    }

    /// Id of the process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// What it has logged so far.
    pub fn log(&self) -> String {
        text(&self.log)
    }

    /// Sends SIGTERM and waits for the exit.
    ///
    /// # Panics
    /// Panics where it does not exit within 30 s.
    pub fn terminate(&mut self) -> ExitStatus {
        let pid = self.child.id().to_string();
        Command::new("kill")
            .args(["-TERM", &pid])
            .status()
            .expect("kill");
        let status = wait(&mut self.child, Duration::from_secs(30));
        status.unwrap_or_else(|| panic!("{} ignores SIGTERM:\n{}", self.name, self.log()))
    }

    /// Kills it at once, as a crash does.
    pub fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
        if thread::panicking() {
            eprintln!("---- log of {} ----\n{}", self.name, self.log());
        }
    }
}

fn spawn(
    command: &[&str],
    name: &str,
    environment: &[(&str, String)],
) -> (Child, Arc<Mutex<String>>) {
    let program = binary(name).into_os_string();
    let mut words = command.iter().map(Into::into).chain([program]);
    let mut child = Command::new(words.next().expect("the binary at least"))
        .args(words)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .envs(
            environment
                .iter()
                .map(|(key, value)| (*key, value.as_str())),
        )
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let log = Arc::new(Mutex::new(String::new()));
    if let Some(err) = child.stderr.take() {
        let log = log.clone();
        thread::spawn(move || collect(err, &log));
    }
    (child, log)
}

fn collect(from: impl Read, log: &Mutex<String>) {
    for line in BufReader::new(from).lines().map_while(Result::ok) {
        let mut log = log.lock().unwrap_or_else(PoisonError::into_inner);
        log.push_str(&line);
        log.push('\n');
    }
}

fn text(log: &Mutex<String>) -> String {
    log.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

fn eventually_said(log: &Mutex<String>) -> String {
    let start = Instant::now();
    while text(log).is_empty() && start.elapsed() < Duration::from_secs(2) {
        thread::sleep(Duration::from_millis(5));
    }
    thread::sleep(Duration::from_millis(20));
    text(log)
}

fn wait(child: &mut Child, longest: Duration) -> Option<ExitStatus> {
    let start = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            _ if start.elapsed() > longest => return None,
            _ => thread::sleep(Duration::from_millis(10)),
        }
    }
}
