//! The wire types of `marsad.v1` and the only conversions between wire and domain.
//!
//! [`pb`] is generated from `proto/marsad/v1` and committed; a test proves it current. Its messages
//! read and write canonical protobuf JSON through serde. The conversions destructure completely, so
//! that a new field is a compile error until someone decides what it means.

/// The generated messages, clients and servers.
#[allow(missing_docs, unreachable_pub, clippy::all)]
pub mod pb {
    include!("generated/marsad.v1.rs");
    include!("generated/marsad.v1.serde.rs");
}

/// The descriptors of `marsad.v1`, for reflection: a serialised `FileDescriptorSet`.
pub const DESCRIPTORS: &[u8] = include_bytes!("generated/marsad.v1.binpb");
