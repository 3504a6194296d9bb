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
    /// Bytes of the folded form that the particles take: the stem is `&folded[len..]`.
    pub len: usize,
}

/// All ways to take particles off `folded`, fewest first; the word as it stands is the first.
///
/// Every stem keeps at least two letters. Whether a stem is a word is for a lexicon to say: وقال is
/// و+قال, but وزارة is not و+زارة.
pub fn splits(folded: &str) -> Splits<'_> {
    Splits {
        folded,
        base: Split::default(),
        led: None,
        step: Step::Base,
    }
}

/// The ways that [`splits`] lists, each made when it is asked for: most words are found in a lexicon
/// as they stand.
#[derive(Clone, Debug)]
pub struct Splits<'a> {
    folded: &'a str,
    /// What is taken off before all others: nothing, then the conjunction.
    base: Split,
    led: Option<Split>,
    step: Step,
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Base,
    Article,
    Led,
    LedArticle,
    Future,
    Joined,
    Done,
}

impl Iterator for Splits<'_> {
    type Item = Split;

    fn next(&mut self) -> Option<Split> {
        loop {
            let (found, next) = match self.step {
                Step::Base if may_begin(&self.folded[self.base.len..]) => {
                    (Some(self.base), Step::Article)
                }
                Step::Base => (Some(self.base), Step::Done),
                Step::Article => (article(self.folded, self.base), Step::Led),
                Step::Led => {
                    self.led = preposition(self.folded, self.base);
                    (self.led, Step::LedArticle)
                }
                Step::LedArticle => {
                    let led = self.led;
                    let found = led.and_then(|led| article_after(self.folded, led));
                    (found, Step::Future)
                }
                Step::Future => (future(self.folded, self.base), Step::Joined),
                Step::Joined => {
                    let joined = conjunction(self.folded, self.base);
                    match joined.filter(|_| self.base.conjunction.is_none()) {
                        Some(joined) => {
                            self.base = joined;
                            (None, Step::Base)
                        }
                        None => (None, Step::Done),
                    }
                }
                Step::Done => return None,
            };
            self.step = next;
            if found.is_some() {
                return found;
            }
        }
    }
}

/// Whether a particle may stand before a word: it begins with the letter of one, and has more.
fn may_begin(word: &str) -> bool {
    word.len() >= 3 * LETTER && word.starts_with(['ا', 'ب', 'س', 'ف', 'ك', 'ل', 'و'])
}

/// The stem of `folded` under `split`.
pub fn stem<'a>(folded: &'a str, split: &Split) -> &'a str {
    &folded[split.len..]
}

const LETTER: usize = 'ا'.len_utf8();

fn take(folded: &str, split: Split, letters: &[char]) -> Option<(char, Split)> {
    let rest = &folded[split.len..];
    let first = rest.chars().next()?;
    let long_enough = rest.len() >= 3 * LETTER;
    (long_enough && letters.contains(&first)).then_some((
        first,
        Split {
            len: split.len + LETTER,
            ..split
        },
    ))
}

fn conjunction(folded: &str, split: Split) -> Option<Split> {
    let (c, split) = take(folded, split, &['و', 'ف'])?;
    Some(Split {
        conjunction: Some(c),
        ..split
    })
}

fn preposition(folded: &str, split: Split) -> Option<Split> {
    let (c, split) = take(folded, split, &['ب', 'ل', 'ك'])?;
    Some(Split {
        preposition: Some(c),
        ..split
    })
}

fn future(folded: &str, split: Split) -> Option<Split> {
    let (_, split) = take(folded, split, &['س'])?;
    Some(Split {
        future: true,
        ..split
    })
}

fn article(folded: &str, split: Split) -> Option<Split> {
    let rest = folded[split.len..].strip_prefix("ال")?;
    (rest.len() >= 2 * LETTER).then_some(Split {
        article: true,
        len: split.len + 2 * LETTER,
        ..split
    })
}

/// The article behind a preposition: بال, كال, and لل where the alef is swallowed.
fn article_after(folded: &str, split: Split) -> Option<Split> {
    if split.preposition == Some('ل') {
        let (_, split) = take(folded, split, &['ل'])?;
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
