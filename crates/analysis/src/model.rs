//! Linear models over hashed features, which rules ask where words alone do not decide.
//!
//! A model is a table of signed bytes, as large as its maker likes (a power of two). What is known of
//! a thing to be judged is a set of [`Feature`]s; each has its place in the table, and the sum of
//! their weights is the thing's score. Sums are whole numbers, so that the same table says the same
//! everywhere.

/// What is known of a thing to be judged: a hash over its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Feature(u64);

impl Feature {
    /// The features of one template differ in what comes [`with`](Self::with) it.
    pub const fn of(template: u8) -> Self {
        Self(0xcbf2_9ce4_8422_2325).with(template as u64)
    }

    /// The feature that also tells `part`.
    #[must_use]
    pub const fn with(self, part: u64) -> Self {
        let product = (self.0 ^ part) as u128 * 0x9e37_79b9_7f4a_7c15;
        Self((product >> 64) as u64 ^ product as u64)
    }

    /// The feature that also tells `letter`.
    #[must_use]
    pub fn with_letter(self, letter: char) -> Self {
        self.with(u64::from(letter))
    }

    /// The feature that also tells `word`.
    #[must_use]
    pub fn with_word(self, word: &str) -> Self {
        let eights = word.as_bytes().chunks(8).map(|bytes| {
            let mut eight = [0; 8];
            eight[..bytes.len()].copy_from_slice(bytes);
            u64::from_le_bytes(eight)
        });
        eights.fold(self, Self::with)
    }

    /// All that is known, as one number.
    pub const fn number(self) -> u64 {
        self.0
    }

    /// Its place in a table of `slots`, a power of two.
    pub const fn slot(self, slots: usize) -> usize {
        self.0 as usize & (slots - 1)
    }
}

/// The weights of a model.
#[derive(Clone, Copy, Debug)]
pub struct Table<'a>(&'a [u8]);

impl<'a> Table<'a> {
    /// The table of these signed bytes, of which there are a power of two.
    pub const fn of(bytes: &'a [u8]) -> Self {
        assert!(bytes.len().is_power_of_two(), "a table of weights");
        Self(bytes)
    }

    /// The weight of a feature.
    pub fn weight(self, feature: Feature) -> i32 {
        let byte = self.0.get(feature.slot(self.0.len()));
        byte.map_or(0, |byte| i32::from(byte.cast_signed()))
    }
}
