//! Every RPC of the contract is exercised against the real processes.

#![allow(clippy::unwrap_used, reason = "a test says what went wrong")]

use std::{fs, path::Path};

use prost::Message;

#[test]
fn every_rpc_is_called_by_an_end_to_end_test() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/processes");
    let sources = text(&directory);
    let described = prost_types::FileDescriptorSet::decode(proto::DESCRIPTORS).unwrap();
    let mut missing = Vec::new();
    for service in described.file.iter().flat_map(|file| &file.service) {
        for method in &service.method {
            let name: String = method
                .name()
                .chars()
                .enumerate()
                .map(|(at, c)| match c.is_ascii_uppercase() {
                    true if at > 0 => format!("_{}", c.to_ascii_lowercase()),
                    _ => c.to_ascii_lowercase().to_string(),
                })
                .collect();
            let called = sources.contains(&format!(".{name}("));
            // `Stack::submit` calls it for every test.
            if !called && name != "submit" {
                missing.push(format!("{}.{}", service.name(), method.name()));
            }
        }
    }
    assert!(missing.is_empty(), "no end-to-end test calls {missing:?}");
}

/// Everything that the files in `path` and below it hold.
fn text(path: &Path) -> String {
    if !path.is_dir() {
        return fs::read_to_string(path).unwrap();
    }
    let below = fs::read_dir(path).unwrap();
    below.map(|file| text(&file.unwrap().path())).collect()
}
