//! Faults of the real processes under load: what was acknowledged is there, once, in order, and
//! whoever follows sees each entry once.
//!
//! `MARSAD_FAULT_ROUNDS` sets how often the service or its server is killed, 5 where unset;
//! `MARSAD_FAULT_SEED` draws other moments.

mod crash;
mod disk;
mod io;
mod load;
mod pressure;

/// How often something is killed.
fn rounds() -> u64 {
    setting("MARSAD_FAULT_ROUNDS", 5)
}

/// A moment of the given round within `most` ms.
fn moment(round: u64, most: u64) -> std::time::Duration {
    let mut draw = bench::Draw::new(setting("MARSAD_FAULT_SEED", 1), round);
    std::time::Duration::from_millis(draw.below(most))
}

fn setting(name: &str, default: u64) -> u64 {
    match std::env::var(name) {
        Ok(value) => value.parse().unwrap_or_else(|e| panic!("{name}: {e}")),
        Err(_) => default,
    }
}
