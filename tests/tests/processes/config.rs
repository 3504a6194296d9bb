//! Bad settings stop a service at its start, and say what and where.

use end_to_end::{Process, Stack};
use testkit::Backend;

fn refused(name: &str, settings: &[(&str, &str)]) -> (Option<i32>, String) {
    let environment: Vec<_> = settings
        .iter()
        .map(|(key, value)| (*key, value.to_string()))
        .collect();
    Process::refused(name, &environment)
}

#[test]
fn bad_settings_exit_64_and_every_key_is_named() {
    let settings = [
        ("MARSAD_INGEST__LIMITS__IN_FLIGHT_MAX", "0"),
        ("MARSAD_INGEST__NO__SUCH", "1"),
    ];
    let (code, log) = refused("marsad-ingest", &settings);
    assert_eq!(code, Some(64), "{log}");
    assert!(
        log.contains("limits.in_flight_max") && log.contains("no.such"),
        "{log}"
    );

    let settings = [("MARSAD_QUERY__INDEX__INTERVAL_MS", "often")];
    let (code, log) = refused("marsad-query", &settings);
    assert_eq!(code, Some(64), "{log}");
    assert!(log.contains("index.interval_ms"), "{log}");
}

#[test]
fn a_store_that_cannot_be_reached_exits_69() {
    let keys = tempfile::tempdir().unwrap();
    let key = keys.path().join("ledger.key").display().to_string();
    let settings = [
        ("MARSAD_INGEST__CHECKPOINT__KEY_FILE", key.as_str()),
        ("MARSAD_INGEST__LISTEN__ADDR", "127.0.0.1:0"),
        (
            "MARSAD_INGEST__DATABASE__URL",
            "sqlite:///no/such/directory/ledger.db?mode=rwc",
        ),
    ];
    let (code, log) = refused("marsad-ingest", &settings);
    assert_eq!(code, Some(69), "{log}");
}

#[tokio::test]
async fn a_second_process_on_one_sqlite_ledger_is_refused() {
    let stack = Stack::start(Backend::Sqlite).await;
    let (code, log) = Process::refused("marsad-ingest", &stack.ledger_environment());
    assert_eq!(code, Some(69), "{log}");
}
