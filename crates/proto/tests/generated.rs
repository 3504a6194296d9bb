//! The committed generated code is what the `.proto` files give, made without protoc.
//!
//! `MARSAD_BLESS=1 cargo test -p proto --test generated` writes it anew.

#![allow(clippy::unwrap_used, reason = "a test says what went wrong")]

use std::{fs, path::Path};

use prost::Message;

const FILES: [&str; 11] = [
    "marsad/v1/actor.proto",
    "marsad/v1/analysis.proto",
    "marsad/v1/catalog.proto",
    "marsad/v1/curation.proto",
    "marsad/v1/error.proto",
    "marsad/v1/export.proto",
    "marsad/v1/ingest.proto",
    "marsad/v1/ledger.proto",
    "marsad/v1/query.proto",
    "marsad/v1/search.proto",
    "marsad/v1/text.proto",
];

#[test]
fn the_generated_code_is_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let made = tempfile::tempdir().unwrap();
    generate(&root.join("../../proto"), made.path());

    let committed = root.join("src/generated");
    let bless = std::env::var_os("MARSAD_BLESS").is_some();
    for entry in fs::read_dir(made.path()).unwrap() {
        let made = entry.unwrap();
        let kept = committed.join(made.file_name());
        let fresh = fs::read(made.path()).unwrap();
        if bless {
            fs::write(&kept, &fresh).unwrap();
        }
        assert!(
            fs::read(&kept).unwrap_or_default() == fresh,
            "{} is stale; run MARSAD_BLESS=1 cargo test -p proto --test generated",
            kept.display()
        );
    }
}

#[test]
fn every_proto_file_is_generated_from() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../proto/marsad/v1");
    let mut names: Vec<_> = fs::read_dir(directory)
        .unwrap()
        .map(|f| format!("marsad/v1/{}", f.unwrap().file_name().to_string_lossy()))
        .collect();
    names.sort();
    assert_eq!(names, FILES);
}

fn generate(protos: &Path, out: &Path) {
    let mut compiler = protox::Compiler::new([protos]).unwrap();
    compiler.include_imports(true).include_source_info(true);
    compiler.open_files(FILES).unwrap();
    let described = compiler.file_descriptor_set();

    tonic_prost_build::configure()
        .out_dir(out)
        .build_transport(true)
        .compile_fds(described.clone())
        .unwrap();

    let mut bare = described;
    for file in &mut bare.file {
        file.source_code_info = None;
    }
    let bytes = bare.encode_to_vec();
    pbjson_build::Builder::new()
        .register_descriptors(&bytes)
        .unwrap()
        .out_dir(out)
        .build(&[".marsad.v1"])
        .unwrap();
    fs::write(out.join("marsad.v1.binpb"), bytes).unwrap();
}
