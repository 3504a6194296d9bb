//! What clients see of a service, by wire: codes, limits, connections and the drain.

#[cfg(test)]
mod bed;
mod codes;
mod connections;
mod drain;
mod floods;
#[cfg(test)]
mod handler;
mod limits;
mod memory;
mod ops;
mod streams;
