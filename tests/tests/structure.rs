//! Invariants of the workspace itself: who may know whom, under which licences, with which floors.

#![allow(clippy::unwrap_used, reason = "a test says what went wrong")]

use std::{
    collections::{BTreeMap, BTreeSet},
    process::Command,
};

use serde_json::Value;

/// Each crate of ours and which others of ours its code may use. What is not listed is forbidden.
const ARROWS: [(&str, &[&str]); 13] = [
    ("acquire", &["domain"]),
    ("analysis", &["domain"]),
    ("bench", &["domain", "proto"]),
    ("catalog", &["domain"]),
    ("checkpoint", &["domain"]),
    ("domain", &[]),
    (
        "ingest",
        &[
            "acquire",
            "analysis",
            "checkpoint",
            "domain",
            "ledger",
            "proto",
            "service",
        ],
    ),
    ("ledger", &["domain"]),
    (
        "marsad",
        &[
            "acquire",
            "analysis",
            "catalog",
            "checkpoint",
            "domain",
            "ingest",
            "ledger",
            "proto",
            "query",
            "service",
        ],
    ),
    ("proto", &["domain"]),
    (
        "query",
        &["catalog", "checkpoint", "domain", "proto", "service"],
    ),
    ("service", &["domain", "proto"]),
    ("testkit", &[]),
];

/// Licences that code linked into the binaries may carry, as SPDX ids.
const LICENCES: [&str; 14] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-1-Clause",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
];
/// As above, for licences that need the company of one of those.
const LICENCES_MORE: [&str; 3] = ["Unlicense", "Zlib", "Unicode-DFS-2016"];

/// Lowest versions without a published advisory that reaches us, with the advisory.
const FLOORS: [(&str, [u64; 3], &str); 9] = [
    ("h2", [0, 4, 18], "RUSTSEC-2026-0258: empty DATA frames"),
    ("idna", [1, 0, 3], "RUSTSEC-2024-0421: Punycode labels"),
    ("lru", [0, 18, 2], "unsound iterators"),
    ("quick-xml", [0, 41, 0], "RUSTSEC-2026-0194: quadratic time"),
    (
        "rustls-webpki",
        [0, 103, 13],
        "name constraints wrongly accepted",
    ),
    (
        "sqlx",
        [0, 8, 1],
        "RUSTSEC-2024-0363: length overflow in the wire protocol",
    ),
    ("time", [0, 3, 47], "RUSTSEC-2026-0009: RFC 2822 dates"),
    ("tonic", [0, 12, 3], "RUSTSEC-2024-0376: accept loop"),
    (
        "tracing-subscriber",
        [0, 3, 20],
        "RUSTSEC-2025-0055: ANSI escapes",
    ),
];

/// Crates that are unmaintained or unsound and must not come back.
const BANNED: [(&str, &str); 5] = [
    ("bincode", "RUSTSEC-2025-0141: unmaintained"),
    ("rust-stemmers", "unmaintained; the index stems by itself"),
    ("rustls-pemfile", "RUSTSEC-2025-0134: unmaintained"),
    ("serde_yml", "RUSTSEC-2025-0068: unsound"),
    ("aws-lc-sys", "a second cryptography stack"),
];

fn metadata() -> Value {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let out = Command::new(cargo)
        .args([
            "metadata",
            "--format-version=1",
            "--locked",
            "--all-features",
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(
        out.status.success(),
        "{}",
        String::from_utf8_lossy(&out.stderr)
    );
    serde_json::from_slice(&out.stdout).unwrap()
}

fn packages(metadata: &Value) -> impl Iterator<Item = &Value> {
    metadata["packages"].as_array().unwrap().iter()
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

#[test]
fn crates_know_only_what_they_may() {
    let metadata = metadata();
    let ours: BTreeSet<&str> = packages(&metadata)
        .filter(|p| p["source"].is_null())
        .map(|p| text(p, "name"))
        .collect();
    let allowed: BTreeMap<_, _> = ARROWS.into_iter().collect();
    for package in packages(&metadata).filter(|p| p["source"].is_null()) {
        let name = text(package, "name");
        if name == "end-to-end" {
            continue;
        }
        let may = allowed
            .get(name)
            .unwrap_or_else(|| panic!("{name} is not in ARROWS"));
        for dependency in package["dependencies"].as_array().unwrap() {
            let on = text(dependency, "name");
            let in_code = dependency["kind"].is_null();
            let forbidden = in_code && ours.contains(on) && !may.contains(&on);
            assert!(!forbidden, "{name} must not depend on {on}");
        }
    }
}

#[test]
fn the_domain_stays_free_of_transport_and_storage() {
    let metadata = metadata();
    let domain = packages(&metadata)
        .find(|p| text(p, "name") == "domain")
        .unwrap();
    let uses: BTreeSet<&str> = domain["dependencies"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|d| d["kind"].is_null())
        .map(|d| text(d, "name"))
        .collect();
    assert_eq!(uses, BTreeSet::from(["data-encoding", "sha2", "thiserror"]));
}

#[test]
fn every_dependency_has_a_permitted_licence() {
    let mut refused = Vec::new();
    for package in packages(&metadata()).filter(|p| !p["source"].is_null()) {
        let licence = text(package, "license");
        let permitted = licence.replace('/', " OR ").split(" AND ").all(|all| {
            all.trim_matches(['(', ')', ' ']).split(" OR ").any(|one| {
                let one = one.trim_matches(['(', ')', ' ']);
                LICENCES.contains(&one) || LICENCES_MORE.contains(&one)
            })
        });
        if !permitted {
            refused.push(format!(
                "{} {}: {licence:?}",
                text(package, "name"),
                text(package, "version")
            ));
        }
    }
    assert!(refused.is_empty(), "licences to look at: {refused:#?}");
}

#[test]
fn no_dependency_is_below_its_advisory_floor_or_banned() {
    let metadata = metadata();
    for package in packages(&metadata).filter(|p| !p["source"].is_null()) {
        let (name, version) = (text(package, "name"), text(package, "version"));
        if let Some((_, floor, why)) = FLOORS.iter().find(|(floored, ..)| *floored == name) {
            let bare = version.split(['-', '+']).next().unwrap_or_default();
            let parts: Vec<u64> = bare
                .split('.')
                .filter_map(|part| part.parse().ok())
                .collect();
            assert!(
                parts.as_slice() >= floor.as_slice(),
                "{name} {version} is open to {why}"
            );
        }
        if let Some((_, why)) = BANNED.iter().find(|(banned, _)| *banned == name) {
            panic!("{name} {version} must not be used: {why}");
        }
    }
}

/// Those that `scripts/planted` builds; one that no longer applies would try nothing.
#[test]
fn every_planted_fault_applies() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let mut patches = 0;
    for file in std::fs::read_dir(format!("{root}/tests/planted")).unwrap() {
        let patch = file.unwrap().path();
        let check = Command::new("git")
            .args(["apply", "--check"])
            .arg(&patch)
            .current_dir(root)
            .output();
        let check = check.unwrap();
        let said = String::from_utf8_lossy(&check.stderr);
        assert!(check.status.success(), "{}: {said}", patch.display());
        patches += 1;
    }
    assert!(patches >= 12, "{patches}");
}
