//! Ids derived from content, so that a repeated submission gives the same id.
//!
//! An id is a one-letter kind, an underscore and 26 base-32 characters (130 bits) of a SHA-256 over
//! length-prefixed parts. Equal parts give equal ids on every machine and backend.

use data_encoding::{BASE32_NOPAD, HEXLOWER};
use sha2::Digest;

use crate::{Document, Figure, Statement};

/// A SHA-256 digest.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Sha256(pub [u8; 32]);

impl Sha256 {
    /// Lower-case hexadecimal.
    pub fn hex(&self) -> String {
        HEXLOWER.encode(&self.0)
    }

    /// Reads 64 hexadecimal characters.
    pub fn from_hex(text: &str) -> Option<Self> {
        let bytes = data_encoding::HEXLOWER_PERMISSIVE
            .decode(text.as_bytes())
            .ok()?;
        Some(Self(bytes.try_into().ok()?))
    }
}

impl std::fmt::Debug for Sha256 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.hex())
    }
}

/// The SHA-256 digest of `bytes`.
pub fn sha256(bytes: &[u8]) -> Sha256 {
    Sha256(sha2::Sha256::digest(bytes).into())
}

/// The id of the report that `outlet` publishes under `key` (canonical URL or its own id).
pub fn report_id(outlet: &str, key: &str) -> String {
    derive('r', &[outlet.as_bytes(), key.as_bytes()])
}

/// The id of one text of a report.
pub fn revision_id(report: &str, document: &Sha256) -> String {
    derive('v', &[report.as_bytes(), &document.0])
}

/// The id of the statement whose cue stands at `byte_start` of `paragraph` in a revision.
pub fn statement_id(revision: &str, paragraph: u32, byte_start: u32) -> String {
    derive(
        's',
        &[
            revision.as_bytes(),
            &paragraph.to_be_bytes(),
            &byte_start.to_be_bytes(),
        ],
    )
}

/// The id of the figure that stands at `byte_start` of `paragraph` in a revision; `measure` tells
/// apart figures that share their words.
pub fn figure_id(revision: &str, paragraph: u32, byte_start: u32, measure: &str) -> String {
    let at = [paragraph.to_be_bytes(), byte_start.to_be_bytes()].concat();
    derive('f', &[revision.as_bytes(), &at, measure.as_bytes()])
}

impl Statement {
    /// Its id in the revision with the id `revision`.
    pub fn id(&self, revision: &str) -> String {
        let at = &self.cue;
        statement_id(revision, at.paragraph, at.span.byte_start)
    }
}

impl Figure {
    /// Its id in the revision with the id `revision`; corrections do not change it.
    pub fn id(&self, revision: &str) -> String {
        let at = &self.text;
        let measure = self.measure_read.unwrap_or(self.measure);
        figure_id(revision, at.paragraph, at.span.byte_start, measure.name())
    }
}

/// The id of the series of one speaker's counts of one measure in one set of places.
pub fn series_id(speaker: &str, measure: &str, places: &[String]) -> String {
    let mut parts = vec![speaker.as_bytes(), measure.as_bytes()];
    parts.extend(places.iter().map(String::as_bytes));
    derive('t', &parts)
}

/// The id of a refused submission.
pub fn rejection_id(received_micros: i64, body: &Sha256) -> String {
    derive('x', &[&received_micros.to_be_bytes(), &body.0])
}

/// The digest that makes two captures of a report the same revision: over the title, the
/// paragraphs and the byline, not over markup, share bars or the time of the fetch.
pub fn document_digest(document: &Document) -> Sha256 {
    let mut hash = sha2::Sha256::new();
    let byline = document.byline.as_deref().unwrap_or("");
    part(&mut hash, document.title.as_bytes());
    part(&mut hash, byline.as_bytes());
    for paragraph in &document.paragraphs {
        part(&mut hash, paragraph.as_bytes());
    }
    Sha256(hash.finalize().into())
}

fn part(hash: &mut sha2::Sha256, bytes: &[u8]) {
    hash.update((bytes.len() as u64).to_be_bytes());
    hash.update(bytes);
}

fn derive(kind: char, parts: &[&[u8]]) -> String {
    let mut hash = sha2::Sha256::new();
    for bytes in parts {
        part(&mut hash, bytes);
    }
    let text = BASE32_NOPAD.encode(&hash.finalize());
    format!("{kind}_{}", text[..26].to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_depend_on_where_parts_end() {
        assert_ne!(report_id("ab", "c"), report_id("a", "bc"));
        assert_eq!(report_id("ab", "c"), report_id("ab", "c"));
        assert_eq!(report_id("ab", "c").len(), 28);
    }

    #[test]
    fn a_digest_survives_its_hexadecimal_form() {
        let digest = sha256("مرصد".as_bytes());
        assert_eq!(Sha256::from_hex(&digest.hex()), Some(digest));
        assert_eq!(Sha256::from_hex("zz"), None);
    }
}
