//! Clients in other languages, generated from the protos.

use std::{path::Path, process::Command};

use end_to_end::Stack;
use testkit::Backend;

use crate::on_both;

on_both!(a_python_client_makes_the_round_trip);

async fn a_python_client_makes_the_round_trip(backend: Backend) {
    let stack = Stack::start(backend).await;
    let python = std::env::var("MARSAD_TEST_PYTHON").unwrap_or_else(|_| {
        panic!("MARSAD_TEST_PYTHON does not name a Python with grpcio-tools; run scripts/test")
    });
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let out = Command::new(python)
        .arg(root.join("clients/python/round_trip.py"))
        .arg(root.join("../proto"))
        .args([stack.ingest.address(), stack.query.address()])
        .output()
        .expect("Python runs");
    let (stdout, stderr) = (
        String::from_utf8_lossy(&out.stdout),
        String::from_utf8_lossy(&out.stderr),
    );
    assert!(out.status.success(), "{stdout}\n{stderr}");
    assert!(stdout.contains("spans exact"), "{stdout}");
}
