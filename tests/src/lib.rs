//! What end-to-end tests share: real processes, each test with its own databases and ports.
//!
//! The binaries are those beside the test's own (`target/debug`), so `cargo build --workspace
//! --bins` comes first, as in `scripts/test`. Whatever a process logs is shown when its test fails.

mod checker;
mod process;
mod stack;

pub use checker::{Acknowledged, History, Kept, Violation, violations};
pub use process::{Process, binary};
pub use stack::{Stack, eventually, sample};
