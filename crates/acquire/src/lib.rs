//! Bytes in, clean document out.
