//! The particles that Arabic writes as part of the word behind them.

/// One way to read the front of a folded word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Split {
    /// و or ف in front.
    pub conjunction: Option<char>,
    /// ب, ل or ك in front.
    pub preposition: Option<char>,
    /// س of the future in front.
    pub future: bool,
    /// The article ال (also the one hidden in لل).
    pub article: bool,
    /// Bytes of the folded form that the particles take.
    len: u8,
}

impl Split {
    /// Nothing is taken off.
    pub const NONE: Self = Self {
        conjunction: None,
        preposition: None,
        future: false,
        article: false,
        len: 0,
    };

    /// Bytes of the folded form that the particles take: the stem is `&folded[len..]`.
    pub fn len(&self) -> usize {
        usize::from(self.len)
    }

    /// Whether nothing is taken off.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }
}

/// All ways to take particles off `folded`, fewest first; the word as it stands is the first.
///
/// Every stem keeps at least two letters. Whether a stem is a word is for a lexicon to say: وقال is
/// و+قال, but وزارة is not و+زارة.
pub fn splits(folded: &str) -> impl Iterator<Item = Split> {
    let mut all = Vec::new();
    each_split(folded, |split| all.push(split));
    all.into_iter()
}

/// Hands what [`splits`] lists to `take`.
pub fn each_split(folded: &str, mut take: impl FnMut(Split)) {
    let bare = Split::default();
    splits_behind(folded, bare, &mut take);
    if let Some(joined) = conjunction(folded, bare) {
        splits_behind(folded, joined, &mut take);
    }
}

/// The ways that begin with `split`: no more is taken off, or what the next letter can be.
fn splits_behind(folded: &str, split: Split, take: &mut impl FnMut(Split)) {
    take(split);
    match folded[split.len()..].chars().next() {
        Some('ا') => {
            if let Some(defined) = article(folded, split) {
                take(defined);
            }
        }
        Some('ب' | 'ل' | 'ك') => {
            let Some(led) = preposition(folded, split) else {
                return;
            };
            take(led);
            if let Some(defined) = article_after(folded, led) {
                take(defined);
            }
        }
        Some('س') => {
            if let Some(future) = future(folded, split) {
                take(future);
            }
        }
        _ => {}
    }
}

/// The stem of `folded` under `split`.
pub fn stem<'a>(folded: &'a str, split: &Split) -> &'a str {
    &folded[split.len()..]
}

const LETTER: usize = 'ا'.len_utf8();

fn take_off(folded: &str, split: Split, letters: &[char]) -> Option<(char, Split)> {
    let rest = &folded[split.len()..];
    let first = rest.chars().next()?;
    let long_enough = rest.len() >= 3 * LETTER;
    (long_enough && letters.contains(&first)).then_some((
        first,
        Split {
            len: split.len + LETTER as u8,
            ..split
        },
    ))
}

fn conjunction(folded: &str, split: Split) -> Option<Split> {
    let (c, split) = take_off(folded, split, &['و', 'ف'])?;
    Some(Split {
        conjunction: Some(c),
        ..split
    })
}

fn preposition(folded: &str, split: Split) -> Option<Split> {
    let (c, split) = take_off(folded, split, &['ب', 'ل', 'ك'])?;
    Some(Split {
        preposition: Some(c),
        ..split
    })
}

fn future(folded: &str, split: Split) -> Option<Split> {
    let (_, split) = take_off(folded, split, &['س'])?;
    Some(Split {
        future: true,
        ..split
    })
}

fn article(folded: &str, split: Split) -> Option<Split> {
    let rest = folded[split.len()..].strip_prefix("ال")?;
    (rest.len() >= 2 * LETTER).then_some(Split {
        article: true,
        len: split.len + 2 * LETTER as u8,
        ..split
    })
}

/// The article behind a preposition: بال, كال, and لل where the alef is swallowed.
fn article_after(folded: &str, split: Split) -> Option<Split> {
    if split.preposition == Some('ل') {
        let (_, split) = take_off(folded, split, &['ل'])?;
        return Some(Split {
            article: true,
            ..split
        });
    }
    article(folded, split)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reading_of_a_word_is_offered() {
        for (word, stem_wanted) in [
            ("وقال", "قال"),
            ("والوزير", "وزير"),
            ("للتحالف", "تحالف"),
            ("وبالتحالف", "تحالف"),
            ("وسيقول", "يقول"),
            ("فبحسب", "حسب"),
            ("وزاره", "وزاره"),
        ] {
            assert!(
                splits(word).any(|s| stem(word, &s) == stem_wanted),
                "{word}"
            );
        }
    }

    #[test]
    fn short_words_and_other_scripts_stay_whole() {
        for word in ["في", "و", "", "said", "é"] {
            assert_eq!(splits(word).count(), 1, "{word}");
        }
    }
}
