use std::io::Write;

use serde::Deserialize;

use super::*;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Config {
    listen: Listen,
    ops: Ops,
    log: Log,
    limits: Limits,
    drain: Drain,
    database: Database,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Database {
    url: SecretUrl,
    peers: Vec<String>,
    share: f64,
    token: String,
}

impl Check for Config {
    fn check(&self, problems: &mut Problems) {
        self.log.check("log", problems);
        self.limits.check("limits", problems);
        self.drain.check("drain", problems);
    }
}

const DEFAULTS: &str = concat!(
    include_str!("../../defaults.toml"),
    "[database]\nurl = \"sqlite://marsad.db\"\npeers = []\nshare = 0.5\ntoken = \"\"\n"
);

fn sources() -> Sources {
    Sources {
        prefix: "MARSAD_INGEST",
        defaults: DEFAULTS,
        ..Sources::default()
    }
}

fn environment(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs
        .iter()
        .map(|(name, value)| (name.to_string(), value.to_string()))
        .collect()
}

fn file(text: &str) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    file
}

/// The problems as text, the path of the file replaced by `FILE`.
fn problems(sources: &Sources) -> Vec<String> {
    let path = sources.file.as_ref().map(|path| path.display().to_string());
    let problems = load::<Config>(sources).unwrap_err();
    let text = |problem: &Problem| match &path {
        Some(path) => problem.to_string().replace(path, "FILE"),
        None => problem.to_string(),
    };
    problems.iter().map(text).collect()
}

#[test]
fn the_embedded_defaults_are_a_whole_configuration() {
    let loaded = load::<Config>(&sources()).unwrap();
    assert_eq!(loaded.config.listen.addr.port(), 50051);
    assert_eq!(loaded.config.ops.addr, None);
    assert_eq!(loaded.config.log.format, LogFormat::Text);
    assert_eq!(loaded.config.limits.message_bytes_max, 8 << 20);
    assert_eq!(loaded.config.drain.grace_ms, 2_000);
}

#[test]
fn flags_win_over_the_environment_over_the_file_over_the_defaults() {
    let file = file("[limits]\nin_flight_max = 1\nstreams_max = 1\nconnections_max = 1\n");
    let loaded = load::<Config>(&Sources {
        file: Some(file.path().to_path_buf()),
        environment: environment(&[
            ("MARSAD_INGEST__LIMITS__STREAMS_MAX", "2"),
            ("MARSAD_INGEST__LIMITS__CONNECTIONS_MAX", "2"),
            ("MARSAD_INGEST__DATABASE__PEERS", r#"["a", "b"]"#),
            ("MARSAD_INGEST__DATABASE__SHARE", "1"),
            ("MARSAD_INGEST_PORT", "tcp://10.0.0.1:50051"),
            ("MARSAD_QUERY__LIMITS__STREAMS_MAX", "9"),
        ]),
        set: vec![
            "limits.connections_max=7".to_owned(),
            "limits.connections_max=3".to_owned(),
        ],
        ..sources()
    })
    .unwrap();
    let limits = &loaded.config.limits;
    let got = (
        limits.in_flight_max,
        limits.streams_max,
        limits.connections_max,
    );
    assert_eq!(got, (1, 2, 3));
    assert_eq!(loaded.config.database.token, "");
    assert_eq!(loaded.config.database.peers, ["a", "b"]);
    assert_eq!(loaded.config.database.share, 1.0);
}

#[test]
fn everything_wrong_is_named_at_once_with_where_it_was_written() {
    let file = file(
        "nonsense = true\n[log]\nformat = \"xml\"\nfilter = \"a=b=c\"\n[limits]\n\
         connections_max = 99999\nmesage_bytes_max = 1\nin_flight_max = \"many\"\n",
    );
    let mut got = problems(&Sources {
        file: Some(file.path().to_path_buf()),
        environment: environment(&[
            ("MARSAD_INGEST__LISTEN__ADDR", "nowhere"),
            ("MARSAD_INGEST__LISTEN__PORT", "1"),
            ("MARSAD_INGEST__LIMITS", "1"),
            ("MARSAD_INGEST__DRAIN__GRACE_MS", "soon"),
        ]),
        set: vec!["drain.deadline_ms=300001".to_owned(), "verbose".to_owned()],
        ..sources()
    });
    got.sort();
    assert_eq!(
        got,
        [
            "a setting on the command line has the form KEY=VALUE (--set verbose)",
            "drain.deadline_ms: 300001 is above the ceiling 300000 (--set drain.deadline_ms)",
            "drain.grace_ms: must be of type integer, not `soon` (environment MARSAD_INGEST__DRAIN__GRACE_MS)",
            "limits.connections_max: 99999 is above the ceiling 16384 (FILE:6)",
            "limits.in_flight_max: must be of type integer, not string (FILE:8)",
            "limits.mesage_bytes_max: unknown setting; did you mean `limits.message_bytes_max`? (FILE:7)",
            "limits: is a section, not a setting (environment MARSAD_INGEST__LIMITS)",
            "listen.addr: invalid socket address syntax (environment MARSAD_INGEST__LISTEN__ADDR)",
            "listen.port: unknown setting (environment MARSAD_INGEST__LISTEN__PORT)",
            "log.filter: not a log filter: error parsing level filter: expected one of \"off\", \"error\", \"warn\", \"info\", \"debug\", \"trace\", or a number 0-5 (FILE:4)",
            "log.format: unknown variant `xml`, expected `text` or `json` (FILE:3)",
            "nonsense: unknown setting (FILE:1)",
        ]
    );
}

#[test]
fn a_variable_holds_one_value_of_the_type_of_its_default() {
    for (key, text) in [
        ("LIMITS__IN_FLIGHT_MAX", "1\nfoo = 2"),
        ("LIMITS__IN_FLIGHT_MAX", ""),
        ("LIMITS__IN_FLIGHT_MAX", "1.0"),
        ("LIMITS__IN_FLIGHT_MAX", "\"1\""),
        ("DATABASE__PEERS", "a, b"),
        ("DATABASE__SHARE", "half"),
    ] {
        let name = format!("MARSAD_INGEST__{key}");
        let got = problems(&Sources {
            environment: environment(&[(&name, text)]),
            ..sources()
        });
        assert_eq!(got.len(), 1, "{key}={text}");
        assert!(got[0].contains("must be of type"), "{}", got[0]);
    }
}

#[test]
fn every_limit_has_a_ceiling_and_a_floor() {
    let table: toml::Table = toml::from_str(SHARED_DEFAULTS).unwrap();
    for section in ["limits", "drain"] {
        for (name, _) in table[section].as_table().unwrap() {
            for value in ["-1", "9999999999999"] {
                let key = format!("{section}.{name}");
                let set = vec![format!("{key}={value}")];
                let got = problems(&Sources { set, ..sources() });
                assert!(
                    got.iter().any(|problem| problem.starts_with(&key)),
                    "{key}={value}"
                );
            }
        }
    }
}

#[test]
fn a_file_that_is_not_toml_is_named_with_its_line_and_without_its_text() {
    let file = file("[database]\nurl = \"postgres://u:hunter2@h/db\n");
    let got = problems(&Sources {
        file: Some(file.path().to_path_buf()),
        ..sources()
    });
    assert_eq!(got.len(), 1);
    assert!(
        got[0].starts_with("not TOML: ") && got[0].ends_with("(FILE:2)"),
        "{}",
        got[0]
    );
    assert!(!got[0].contains("hunter2"));
}

#[test]
fn a_file_that_is_absent_is_named() {
    let got = problems(&Sources {
        file: Some("/nonexistent/marsad.toml".into()),
        ..sources()
    });
    assert!(got[0].contains("cannot read"), "{got:?}");
}

#[test]
fn secrets_are_hidden_wherever_settings_are_shown() {
    for (url, shown) in [
        ("postgres://u:hunter2@h/db", "postgres://u:***@h/db"),
        ("postgres://u:hun@ter2@h/db", "postgres://u:***@h/db"),
        (
            "postgres://u@h/db?password=hunter2&x=1",
            "postgres://u@h/db?password=***&x=1",
        ),
        ("sqlite://marsad.db?mode=rwc", "sqlite://marsad.db?mode=rwc"),
    ] {
        let loaded = load::<Config>(&Sources {
            set: vec![
                format!("database.url={url}"),
                "database.token=hunter2".to_owned(),
            ],
            ..sources()
        })
        .unwrap();
        assert_eq!(loaded.config.database.url.expose(), url);
        assert_eq!(loaded.config.database.url.to_string(), shown);
        let text = loaded.render();
        assert!(
            text.contains(&format!("url = \"{shown}\"  # --set database.url")),
            "{text}"
        );
        let debugged = format!("{:?} {text}", loaded.config.database.url);
        assert!(!debugged.contains("ter2"), "{debugged}");
        toml::from_str::<toml::Table>(&text).unwrap();
    }
    let got = problems(&Sources {
        set: vec!["limits.in_flight_max=postgres://u:hunter2@h".to_owned()],
        ..sources()
    });
    assert!(!got[0].contains("hunter2"), "{}", got[0]);
}
