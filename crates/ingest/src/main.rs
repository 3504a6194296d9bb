//! The ingestion service.

fn main() -> std::process::ExitCode {
    ingest::main()
}
