//! The wire types of `marsad.v1` and the only conversions between wire and domain.
//!
//! [`pb`] is generated from `proto/marsad/v1` and committed; a test proves it current. Its messages
//! read and write canonical protobuf JSON through serde. The conversions destructure completely, so
//! that a new field is a compile error until someone decides what it means.

mod analysis;
mod curation;
mod difference;
mod entry;
mod names;
mod proof;
mod text;

pub use analysis::{analysis_to_wire, figure_to_wire, statement_to_wire};
pub use curation::{curation_from_wire, curation_to_wire, judgement_to_wire, marks_to_wire};
pub use difference::difference_to_wire;
pub use entry::{decode_entry, digest, encode_body, head_from_wire, head_to_wire};
pub use proof::continued;

/// The generated messages, clients and servers.
#[allow(missing_docs, unreachable_pub, clippy::all)]
pub mod pb {
    include!("generated/marsad.v1.rs");
    include!("generated/marsad.v1.serde.rs");
}

/// The descriptors of `marsad.v1`, for reflection: a serialised `FileDescriptorSet`.
pub const DESCRIPTORS: &[u8] = include_bytes!("generated/marsad.v1.binpb");

/// A domain enumeration with a twin on the wire.
pub trait Known: Sized {
    /// The generated enumeration.
    type Wire: TryFrom<i32>;

    /// The domain's member; `None` for `Unspecified`.
    fn known(value: Self::Wire) -> Option<Self>;
}

/// Reads an enumeration as messages carry it; `None` for `Unspecified` and for numbers that this
/// version does not know.
pub fn read<T: Known>(number: i32) -> Option<T> {
    T::known(T::Wire::try_from(number).ok()?)
}

/// What stored or streamed messages must have and have not is lost data, not a caller's mistake.
trait Missing<T> {
    fn required(self, what: &str) -> domain::Result<T>;
}

impl<T> Missing<T> for Option<T> {
    fn required(self, what: &str) -> domain::Result<T> {
        self.ok_or_else(|| domain::Error::DataLoss(format!("{what} is missing or not known")))
    }
}
