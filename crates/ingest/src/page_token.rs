//! Tokens that continue the list of rejections: opaque to clients, checked when they come back.

use data_encoding::BASE64URL_NOPAD;
use domain::{Error, Result, Timestamp, sha256};
use ledger::Cursor;

const SEAL_BYTES: usize = 8;

/// The token of the page after the rejection at `cursor`.
pub(crate) fn encode(cursor: &Cursor) -> String {
    let mut bytes = cursor.received.0.to_be_bytes().to_vec();
    bytes.extend(cursor.id.as_bytes());
    let seal = sha256(&bytes);
    BASE64URL_NOPAD.encode(&[&seal.0[..SEAL_BYTES], &bytes].concat())
}

/// Where `token` continues; nowhere for the empty one, which is the first page.
///
/// # Errors
/// `Invalid` for a garbled token.
pub(crate) fn decode(token: &str) -> Result<Option<Cursor>> {
    if token.is_empty() {
        return Ok(None);
    }
    let read = || {
        let bytes = BASE64URL_NOPAD.decode(token.as_bytes()).ok()?;
        let (seal, rest) = bytes.split_at_checked(SEAL_BYTES)?;
        let (received, id) = rest.split_first_chunk::<8>()?;
        (sha256(rest).0[..SEAL_BYTES] == *seal).then(|| Cursor {
            received: Timestamp(i64::from_be_bytes(*received)),
            id: String::from_utf8_lossy(id).into_owned(),
        })
    };
    let message = "not a token of this list; ask for the first page again";
    read()
        .map(Some)
        .ok_or_else(|| Error::invalid("page_token", "PAGE_TOKEN_INVALID", message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_comes_back_and_a_garbled_one_is_named() {
        let cursor = Cursor {
            received: Timestamp(-5),
            id: "x_1".into(),
        };
        let token = encode(&cursor);
        assert_eq!(decode(&token).unwrap(), Some(cursor));
        assert_eq!(decode("").unwrap(), None);
        for garbled in ["%", "AAAA", &token[1..], &token[..token.len() - 4]] {
            let error = decode(garbled).unwrap_err();
            assert!(error.to_string().contains("PAGE_TOKEN_INVALID"), "{error}");
        }
    }
}
