//! The query service.

fn main() -> std::process::ExitCode {
    query::main()
}
