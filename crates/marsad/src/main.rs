//! The `marsad` command.

fn main() -> std::process::ExitCode {
    marsad::main()
}
