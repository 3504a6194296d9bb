//! Bodies and captures as zstd frames: a detail of their rows, never hashed.

use std::cell::RefCell;

use domain::{Error, Result};
use zstd::bulk::{Compressor, Decompressor};

/// Level 3: the default; a third of the CPU of level 6 for a few per cent of size.
const LEVEL: i32 = 3;

thread_local! {
    // A compressor owns tables of half a megabyte, which cost more to set up than a page to pack.
    static COMPRESSOR: RefCell<Option<Compressor<'static>>> = const { RefCell::new(None) };
    static DECOMPRESSOR: RefCell<Option<Decompressor<'static>>> = const { RefCell::new(None) };
}

/// Compresses `bytes`. CPU-bound: some 50 µs for a page.
pub(crate) fn pack(bytes: &[u8]) -> Result<Vec<u8>> {
    COMPRESSOR.with_borrow_mut(|slot| {
        let made = match slot.take() {
            Some(compressor) => Ok(compressor),
            None => Compressor::new(LEVEL),
        };
        let packed = made.and_then(|made| slot.insert(made).compress(bytes));
        packed.map_err(|e| Error::internal("cannot compress", e))
    })
}

/// Restores what [`pack`] made of `size` bytes; `None` where the frame is not what it was.
pub(crate) fn unpack(packed: &[u8], size: i64) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    unpack_into(packed, size, &mut bytes).then_some(bytes)
}

/// As [`unpack`], into `bytes` in place of what they hold; tells whether that went well.
pub(crate) fn unpack_into(packed: &[u8], size: i64, bytes: &mut Vec<u8>) -> bool {
    let Ok(size) = usize::try_from(size) else {
        return false;
    };
    // The stored size is not hashed: an absurd one must not become an allocation.
    let ceiling = packed.len().saturating_mul(RATIO_MAX).max(1 << 16);
    bytes.clear();
    bytes.reserve(size.min(ceiling));
    DECOMPRESSOR.with_borrow_mut(|slot| {
        let made = match slot.take() {
            Some(decompressor) => Ok(decompressor),
            None => Decompressor::new(),
        };
        let count = made.and_then(|made| slot.insert(made).decompress_to_buffer(packed, bytes));
        count.is_ok_and(|count| count == size)
    })
}

/// zstd's own worst case for a run of one byte is about 1 : 33,000.
const RATIO_MAX: usize = 40_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back_as_they_were() {
        for bytes in [
            b"".to_vec(),
            b"a".to_vec(),
            vec![0; 9 << 20],
            "خبر".repeat(999).into(),
        ] {
            let packed = pack(&bytes).unwrap();
            let size = bytes.len() as i64;
            assert_eq!(unpack(&packed, size), Some(bytes));
            assert_eq!(unpack(&packed, size + 1), None);
            assert_eq!(unpack(&packed[..packed.len() - 1], size), None);
        }
        assert_eq!(unpack(&pack(b"a").unwrap(), i64::MAX), None);
        assert_eq!(unpack(&pack(b"a").unwrap(), -1), None);
    }
}
