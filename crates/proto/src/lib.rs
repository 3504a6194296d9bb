//! The wire types and the only conversions between wire and domain.
