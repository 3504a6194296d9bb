//! Bytes compressed as one: a zstd frame behind its length when open, as four bytes, the lowest first.

use std::cell::RefCell;

use domain::{Error, Result};
use zstd::bulk::{Compressor, Decompressor};

/// Above it zstd takes twice the time for a fiftieth less.
const LEVEL: i32 = 1;
/// Longest block, in bytes: many times what the ledger takes.
const BYTES_MAX: usize = 256 << 20;

// Making a compressor takes longer than using it.
thread_local! {
    static COMPRESSOR: RefCell<Option<Compressor<'static>>> = const { RefCell::new(None) };
    static DECOMPRESSOR: RefCell<Option<Decompressor<'static>>> = const { RefCell::new(None) };
}

/// The block of a `kind`.
pub(crate) fn compress(kind: &str, bytes: &[u8]) -> Result<Vec<u8>> {
    let length = u32::try_from(bytes.len()).ok();
    let Some(length) = length.filter(|_| bytes.len() <= BYTES_MAX) else {
        return Err(Error::DataLoss(format!("a {kind} is too long to be kept")));
    };
    let frame = COMPRESSOR.with_borrow_mut(|kept| {
        let compressor = match kept {
            Some(compressor) => compressor,
            None => kept.insert(Compressor::new(LEVEL)?),
        };
        compressor.compress(bytes)
    });
    let frame = frame.map_err(|e| Error::internal("cannot compress a block", e))?;
    let mut block = Vec::with_capacity(4 + frame.len());
    block.extend(length.to_le_bytes());
    block.extend(frame);
    Ok(block)
}

/// What is in the block of a `kind`; [`Error::DataLoss`] where it is not what [`compress`] made.
pub(crate) fn decompress(kind: &str, block: &[u8]) -> Result<Vec<u8>> {
    let damaged = |how: &str| Error::DataLoss(format!("the block of a {kind} is damaged: {how}"));
    let (length, frame) = block
        .split_first_chunk()
        .ok_or_else(|| damaged("it is too short"))?;
    let length = u32::from_le_bytes(*length) as usize;
    if length > BYTES_MAX {
        return Err(damaged("it claims to be longer than any"));
    }
    let bytes = DECOMPRESSOR.with_borrow_mut(|kept| {
        let decompressor = match kept {
            Some(decompressor) => decompressor,
            None => kept.insert(Decompressor::new()?),
        };
        decompressor.decompress(frame, length)
    });
    bytes.map_err(|e| damaged(&e.to_string()))
}
