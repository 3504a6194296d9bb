//! Words of a text with what stands around them, so that they are found again when the text or its
//! analysis has changed: the `TextQuoteSelector` of the W3C Web Annotation model.

use crate::{Document, Excerpt};

/// Words, and what stands around them in their paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TextQuote {
    /// The words; not empty.
    pub exact: String,
    /// What stands before them, at most [`TextQuote::CONTEXT`] code points.
    pub prefix: String,
    /// What stands behind them, at most [`TextQuote::CONTEXT`] code points.
    pub suffix: String,
}

impl TextQuote {
    /// Code points of context on each side.
    pub const CONTEXT: usize = 32;

    /// The quote of `excerpt`; `None` where it does not lie in `document`.
    pub fn of(document: &Document, excerpt: &Excerpt) -> Option<Self> {
        let text = document.paragraph(excerpt.paragraph)?;
        let bytes = excerpt.span.bytes();
        let (before, behind) = (text.get(..bytes.start)?, text.get(bytes.end..)?);
        let start = before.char_indices().rev().take(Self::CONTEXT).last();
        let end = behind.char_indices().nth(Self::CONTEXT);
        Some(Self {
            exact: text.get(bytes)?.to_owned(),
            prefix: before[start.map_or(before.len(), |(at, _)| at)..].to_owned(),
            suffix: behind[..end.map_or(behind.len(), |(at, _)| at)].to_owned(),
        })
    }

    /// The one place of these words in `document`: where the context is the same too, else where
    /// the words stand once. `None` where they are gone, or stand in several places alike.
    pub fn find(&self, document: &Document) -> Option<Excerpt> {
        let (mut alike, mut words) = (Places::default(), Places::default());
        for (paragraph, start, is_alike) in self.places(document) {
            words.add(paragraph, start);
            if is_alike {
                alike.add(paragraph, start);
            }
        }
        let (paragraph, start) = match alike.count {
            0 => words.only()?,
            _ => alike.only()?,
        };
        let text = document.paragraph(paragraph)?;
        Excerpt::of(paragraph, text, start..start + self.exact.len())
    }

    /// Whether these words, with their context, stand anywhere in `document`.
    pub fn stands_in(&self, document: &Document) -> bool {
        self.places(document).any(|(.., is_alike)| is_alike)
    }

    /// Paragraph and byte of each place of the words, and whether the context is the same there.
    fn places<'a>(&'a self, document: &'a Document) -> impl Iterator<Item = (u32, usize, bool)> {
        let last = u32::try_from(document.paragraphs.len()).unwrap_or(u32::MAX);
        let texts = (0..=last).filter_map(|index| Some((index, document.paragraph(index)?)));
        let texts = texts.filter(|_| !self.exact.is_empty());
        texts.flat_map(move |(index, text)| {
            occurrences(text, &self.exact).map(move |start| {
                let (before, behind) = (&text[..start], &text[start + self.exact.len()..]);
                let is_alike = before.ends_with(&self.prefix) && behind.starts_with(&self.suffix);
                (index, start, is_alike)
            })
        })
    }
}

/// How many places there are, and the first.
#[derive(Default)]
struct Places {
    count: usize,
    first: Option<(u32, usize)>,
}

impl Places {
    fn add(&mut self, paragraph: u32, start: usize) {
        self.count += 1;
        self.first.get_or_insert((paragraph, start));
    }

    fn only(self) -> Option<(u32, usize)> {
        self.first.filter(|_| self.count == 1)
    }
}

/// Where `words` begin in `text`, those that overlap included.
fn occurrences<'a>(text: &'a str, words: &'a str) -> impl Iterator<Item = usize> + 'a {
    let mut from = 0;
    std::iter::from_fn(move || {
        let at = from + text.get(from..)?.find(words)?;
        let first = text[at..].chars().next()?;
        from = at + first.len_utf8();
        Some(at)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Language;

    fn document(paragraphs: &[&str]) -> Document {
        Document {
            language: Language::Arabic,
            title: paragraphs[0].to_owned(),
            paragraphs: paragraphs[1..].iter().map(|&p| p.to_owned()).collect(),
            byline: None,
            dateline: None,
            lead: None,
            dropped: Vec::new(),
            published: None,
        }
    }

    fn at(document: &Document, paragraph: u32, words: &str) -> Excerpt {
        let text = document.paragraph(paragraph).unwrap();
        let start = text.find(words).unwrap();
        Excerpt::of(paragraph, text, start..start + words.len()).unwrap()
    }

    #[test]
    fn the_context_is_counted_in_code_points() {
        let text =
            "قال الناطق باسم الدفاع المدني في المدينة إن خمسة أشخاص أصيبوا في السوق القديم يوم أمس";
        let document = document(&["عنوان", text]);
        let quote = TextQuote::of(&document, &at(&document, 1, "خمسة أشخاص")).unwrap();
        assert_eq!(quote.prefix.chars().count(), TextQuote::CONTEXT);
        assert_eq!(quote.suffix, " أصيبوا في السوق القديم يوم أمس");
        assert_eq!(quote.find(&document), Some(at(&document, 1, "خمسة أشخاص")));
    }

    #[test]
    fn the_context_tells_the_same_words_apart() {
        let text = "The mayor said it rained. The clerk said it did not.";
        let document = document(&["", text]);
        let second = text.rfind("said").unwrap();
        let second = Excerpt::of(1, text, second..second + 4).unwrap();
        let quote = TextQuote::of(&document, &second).unwrap();
        assert_eq!(quote.find(&document), Some(second));
    }

    #[test]
    fn words_are_found_where_a_new_paragraph_pushed_them_on() {
        let before = document(&["", "وقال الوزير إن الجسر سليم"]);
        let quote = TextQuote::of(&before, &at(&before, 1, "قال")).unwrap();
        let after = document(&["", "فقرة جديدة", "وقال الوزير إن الجسر سليم"]);
        assert_eq!(quote.find(&after), Some(at(&after, 2, "قال")));
    }

    #[test]
    fn words_whose_context_changed_are_found_where_they_stand_once() {
        let before = document(&["", "The ministry said that 12 people died."]);
        let quote = TextQuote::of(&before, &at(&before, 1, "12 people")).unwrap();
        let once = document(&["Flood", "It now says 12 people were killed."]);
        assert_eq!(quote.find(&once), Some(at(&once, 1, "12 people")));
        assert!(!quote.stands_in(&once));
        let twice = document(&["12 people dead", "It now says 12 people were killed."]);
        assert_eq!(quote.find(&twice), None);
    }

    #[test]
    fn what_stands_twice_with_the_same_context_is_no_place() {
        let text = "قال نعم";
        let document = document(&["", text, text]);
        let quote = TextQuote::of(&document, &at(&document, 1, "قال")).unwrap();
        assert_eq!(quote.find(&document), None);
        assert!(quote.stands_in(&document));
        let none = TextQuote::default();
        assert_eq!(none.find(&document), None);
        assert!(!none.stands_in(&document));
    }

    proptest! {
        /// Any stretch of any text is found where it was, or its context stands elsewhere too.
        #[test]
        fn a_quote_is_found_where_it_was_taken_or_nowhere(
            paragraphs in prop::collection::vec("[ابق \u{300}a-c]{1,60}", 1..5),
            pick in any::<(prop::sample::Index, prop::sample::Index, prop::sample::Index)>(),
        ) {
            let all: Vec<&str> = paragraphs.iter().map(String::as_str).collect();
            let document = document(&all);
            let paragraph = pick.0.index(all.len());
            let text = all[paragraph];
            let mut bounds: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
            bounds.push(text.len());
            let (a, b) = (bounds[pick.1.index(bounds.len())], bounds[pick.2.index(bounds.len())]);
            prop_assume!(a != b);
            let excerpt = Excerpt::of(paragraph as u32, text, a.min(b)..a.max(b)).unwrap();
            let quote = TextQuote::of(&document, &excerpt).unwrap();
            match quote.find(&document) {
                Some(found) => prop_assert_eq!(found, excerpt),
                None => {
                    let whole = format!("{}{}{}", quote.prefix, quote.exact, quote.suffix);
                    let alike: usize = all.iter().map(|text| occurrences(text, &whole).count()).sum();
                    prop_assert!(alike > 1, "{quote:?}");
                }
            }
        }
    }
}
