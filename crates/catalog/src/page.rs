//! Pages: how much, from where, and the opaque word that says where.

use data_encoding::BASE64URL_NOPAD;
use domain::{Error, Position, Result};
use serde::{Serialize, de::DeserializeOwned};

/// Items of a page where the request names no size.
pub const PAGE_SIZE_DEFAULT: u32 = 50;
/// Items of a page at most; a larger size is taken for this one.
pub const PAGE_SIZE_MAX: u32 = 500;

/// Which page of a list is wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageRequest {
    /// Items at most; 0 is [`PAGE_SIZE_DEFAULT`], more than [`PAGE_SIZE_MAX`] is that.
    pub size: u32,
    /// Empty for the first page, else [`Page::next`] of the page before, for the same list and
    /// filter.
    pub token: String,
}

/// Some items of a list, in its order.
#[derive(Clone, Debug, PartialEq)]
pub struct Page<T> {
    /// The items.
    pub items: Vec<T>,
    /// Where the next page starts; `None` at the end.
    pub next: Option<String>,
    /// The catalog's position when the page was read: every entry up to it is reflected.
    pub position: Position,
}

impl PageRequest {
    pub(crate) fn limit(&self) -> usize {
        let size = if self.size == 0 {
            PAGE_SIZE_DEFAULT
        } else {
            self.size.min(PAGE_SIZE_MAX)
        };
        size as usize
    }

    /// The key to continue behind, for the list `scope` (its name and everything that filters it);
    /// [`Error::Invalid`] for a token that is garbled or of another list.
    pub(crate) fn after<K: DeserializeOwned>(&self, scope: &str) -> Result<Option<K>> {
        if self.token.is_empty() {
            return Ok(None);
        }
        let refused = || {
            let message = "not a page token of this list and filter; ask for the first page again";
            Error::invalid("page_token", "PAGE_TOKEN_INVALID", message)
        };
        let bytes = BASE64URL_NOPAD
            .decode(self.token.as_bytes())
            .map_err(|_| refused())?;
        let (seal, key) = bytes.split_at_checked(SEAL_BYTES).ok_or_else(refused)?;
        if seal != self::seal(scope, key) {
            return Err(refused());
        }
        postcard::from_bytes(key).map(Some).map_err(|_| refused())
    }
}

impl<T> Page<T> {
    /// A page of the first `limit` of `items`, which hold one more where the list goes on.
    pub(crate) fn cut<K: Serialize>(
        mut items: Vec<T>,
        limit: usize,
        position: Position,
        scope: &str,
        key: impl Fn(&T) -> K,
    ) -> Result<Self> {
        let more = items.len() > limit;
        items.truncate(limit);
        let next = match items.last().filter(|_| more) {
            Some(last) => Some(token(scope, &key(last))?),
            None => None,
        };
        Ok(Self {
            items,
            next,
            position,
        })
    }

    pub(crate) fn try_map<U>(self, turn: impl FnMut(T) -> Result<U>) -> Result<Page<U>> {
        let items = self.items.into_iter().map(turn).collect::<Result<_>>()?;
        Ok(Page {
            items,
            next: self.next,
            position: self.position,
        })
    }
}

/// Version of tokens; part of the seal, so that those of another version are refused.
const VERSION: u8 = 1;
const SEAL_BYTES: usize = 8;

/// The token that continues the list `scope` behind `key`.
pub(crate) fn token<K: Serialize>(scope: &str, key: &K) -> Result<String> {
    let key = postcard::to_allocvec(key).map_err(|e| Error::internal("cannot make a token", e))?;
    let mut bytes = seal(scope, &key).to_vec();
    bytes.extend(key);
    Ok(BASE64URL_NOPAD.encode(&bytes))
}

/// Binds a key to its list and filter. It guards against mistakes, not against forgery: a forged
/// token can only start the same list elsewhere.
fn seal(scope: &str, key: &[u8]) -> [u8; SEAL_BYTES] {
    let mut bytes = vec![VERSION];
    bytes.extend((scope.len() as u64).to_be_bytes());
    bytes.extend(scope.as_bytes());
    bytes.extend(key);
    let mut seal = [0; SEAL_BYTES];
    seal.copy_from_slice(&domain::sha256(&bytes).0[..SEAL_BYTES]);
    seal
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(token: &str) -> PageRequest {
        PageRequest {
            size: 0,
            token: token.to_owned(),
        }
    }

    #[test]
    fn a_token_continues_its_own_list_only() {
        let made = token("reports|a", &(7_i64, -3_i64)).unwrap();
        assert_eq!(
            request(&made).after("reports|a").unwrap(),
            Some((7_i64, -3_i64))
        );
        for (token, scope) in [
            (made.as_str(), "reports|b"),
            ("%%%", "reports|a"),
            ("AAAA", "reports|a"),
            (&made[1..], "reports|a"),
        ] {
            let refused = request(token).after::<(i64, i64)>(scope).unwrap_err();
            assert!(
                refused.to_string().contains("PAGE_TOKEN_INVALID"),
                "{refused}"
            );
        }
    }

    #[test]
    fn sizes_are_bounded() {
        let limit = |size| {
            PageRequest {
                size,
                token: String::new(),
            }
            .limit()
        };
        assert_eq!([limit(0), limit(7), limit(10_000)], [50, 7, 500]);
    }
}
