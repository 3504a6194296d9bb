//! Bodies and captures as zstd frames: a detail of their rows, never hashed.

use std::cell::RefCell;
use std::io;

use domain::{Error, Result};
use zstd::bulk::{Compressor, Decompressor};

/// Level 3: the default; a third of the CPU of level 6 for a few per cent of size.
const LEVEL: i32 = 3;

/// What a dictionary in zstd's own format begins with (RFC 8878, section 5).
const DICTIONARY: [u8; 4] = 0xEC30_A437_u32.to_le_bytes();

thread_local! {
    // A compressor owns tables of half a megabyte, which cost more to set up than a page to pack.
    static COMPRESSOR: RefCell<Option<Compressor<'static>>> = const { RefCell::new(None) };
    static DECOMPRESSOR: RefCell<Option<Decompressor<'static>>> = const { RefCell::new(None) };
}

/// Compresses `bytes`. CPU-bound: some 50 µs for a page.
pub(crate) fn pack(bytes: &[u8]) -> Result<Vec<u8>> {
    pack_against(&[], bytes)
}

/// As [`pack`]; what `bytes` have in common with `base` is not written again, so that only
/// [`unpack`] the same `base` restores them.
pub(crate) fn pack_against(base: &[u8], bytes: &[u8]) -> Result<Vec<u8>> {
    let base = content(base);
    let packed = COMPRESSOR.with_borrow_mut(|slot| -> io::Result<_> {
        let mut compressor = slot.take().map_or_else(|| Compressor::new(LEVEL), Ok)?;
        if !base.is_empty() {
            compressor.set_dictionary(LEVEL, base)?;
        }
        let packed = compressor.compress(bytes)?;
        if !base.is_empty() {
            compressor.set_dictionary(LEVEL, &[])?;
        }
        // One that failed is not kept: it might hold this base yet.
        *slot = Some(compressor);
        Ok(packed)
    });
    packed.map_err(|e| Error::internal("cannot compress", e))
}

/// Restores what [`pack_against`] made of `size` bytes, with no base what [`pack`] made; `None` where
/// the frame is not what it was. With another `base` it gives `None` or other bytes: whoever asks
/// compares their hash.
pub(crate) fn unpack(base: &[u8], packed: &[u8], size: i64) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    restore(base, packed, size, &mut bytes).then_some(bytes)
}

/// As [`unpack`] without a base, into `bytes` in place of what they hold; tells whether that went well.
pub(crate) fn unpack_into(packed: &[u8], size: i64, bytes: &mut Vec<u8>) -> bool {
    restore(&[], packed, size, bytes)
}

fn restore(base: &[u8], packed: &[u8], size: i64, bytes: &mut Vec<u8>) -> bool {
    let Ok(size) = usize::try_from(size) else {
        return false;
    };
    let base = content(base);
    // The stored size is not hashed: an absurd one must not become an allocation.
    let ceiling = packed.len().saturating_mul(RATIO_MAX).max(1 << 16);
    bytes.clear();
    bytes.reserve(size.min(ceiling));
    let count = DECOMPRESSOR.with_borrow_mut(|slot| -> io::Result<_> {
        let mut decompressor = slot.take().map_or_else(Decompressor::new, Ok)?;
        if !base.is_empty() {
            decompressor.set_dictionary(base)?;
        }
        let count = decompressor.decompress_to_buffer(packed, bytes);
        if !base.is_empty() {
            decompressor.set_dictionary(&[])?;
        }
        *slot = Some(decompressor);
        count
    });
    count.is_ok_and(|count| count == size)
}

/// `base`, unless zstd would take it for a dictionary of its own format.
fn content(base: &[u8]) -> &[u8] {
    match base.starts_with(&DICTIONARY) {
        true => &[],
        false => base,
    }
}

/// zstd's own worst case for a run of one byte is about 1 : 33,000.
const RATIO_MAX: usize = 40_000;

#[cfg(test)]
mod tests {
    use domain::sha256;

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
            assert_eq!(unpack(&[], &packed, size), Some(bytes));
            assert_eq!(unpack(&[], &packed, size + 1), None);
            assert_eq!(unpack(&[], &packed[..packed.len() - 1], size), None);
        }
        assert_eq!(unpack(&[], &pack(b"a").unwrap(), i64::MAX), None);
        assert_eq!(unpack(&[], &pack(b"a").unwrap(), -1), None);
    }

    #[test]
    fn what_a_base_holds_is_not_written_again() {
        let text: Vec<u8> = (0..3_000_u32)
            .flat_map(|n| sha256(&n.to_le_bytes()).0)
            .collect();
        let page = [b"<html>", &text[..90_000], b"</html>"].concat();
        let size = page.len() as i64;
        let alone = pack(&page).unwrap();
        let packed = pack_against(&text, &page).unwrap();
        assert!(packed.len() * 100 < alone.len(), "{} bytes", packed.len());
        assert_eq!(unpack(&text, &packed, size).as_ref(), Some(&page));
        for other in [&[][..], &text[1..], &page] {
            assert_ne!(unpack(other, &packed, size).as_ref(), Some(&page));
        }
        // Neither side remembers the base.
        assert_eq!(pack(&page).unwrap(), alone);
        assert_eq!(unpack(&[], &alone, size), Some(page));
    }

    #[test]
    fn any_bytes_can_be_a_base() {
        let text = "خبر".repeat(999).into_bytes();
        let like_a_dictionary = [&DICTIONARY[..], &text].concat();
        for base in [&b""[..], b"a", b"1234567", &DICTIONARY, &like_a_dictionary] {
            let packed = pack_against(base, &text).unwrap();
            let restored = unpack(base, &packed, text.len() as i64);
            assert_eq!(restored.as_ref(), Some(&text));
        }
        assert_eq!(unpack(&text, b"no frame", 8), None);
    }
}
