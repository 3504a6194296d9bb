//! What both servers share: configuration, telemetry, limits, drain and status codes.

pub mod arguments;
pub mod backoff;
mod calls;
pub mod config;
pub mod exit;
pub mod metrics;
mod ops;
pub mod peer;
mod random;
mod server;
pub mod status;
pub mod stream;
mod task;
pub mod telemetry;

pub use arguments::Arguments;
pub use backoff::Backoff;
pub use exit::Failure;
pub use metrics::Metrics;
pub use server::{Ended, Health, Server, Shutdown};
pub use status::{from_status, to_status};
pub use task::{attached, spawned};
