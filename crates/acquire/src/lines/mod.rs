//! The line filter: whole short lines that belong to the page, not to the report.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::clean;

/// The longest line that is ever dropped, in code points: a paragraph that only starts like
/// boilerplate is kept.
pub(crate) const DROPPED_CHARS_MAX: usize = 180;

/// The rule by which `line` does not belong to the report; `None` for text.
pub(crate) fn boilerplate(line: &str) -> Option<&'static str> {
    if clean::chars(line) > DROPPED_CHARS_MAX {
        return None;
    }
    let folded = clean::fold(line);
    if folded.is_empty() {
        return Some("id");
    }
    let words: Vec<&str> = folded.split(' ').collect();
    if is_hashtags(line) {
        return Some("tags");
    }
    let lexicon = &*LEXICON;
    if lexicon.only_share_words(&words) {
        return Some("share");
    }
    let entry = lexicon
        .entries
        .iter()
        .find(|entry| entry.matches(lexicon, line, &folded));
    entry
        .map(|entry| entry.rule)
        .or_else(|| is_bare_id(line).then_some("id"))
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::of(include_str!("boilerplate.txt")));

struct Lexicon {
    entries: Vec<Entry>,
    share_words: HashSet<String>,
}

struct Entry {
    rule: &'static str,
    how: How,
    phrase: String,
}

#[derive(PartialEq)]
enum How {
    Whole,
    Label,
    Start,
    Network,
}

impl Lexicon {
    fn of(text: &'static str) -> Self {
        let mut entries = Vec::new();
        let mut share_words = HashSet::new();
        for line in text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            let mut fields = line.splitn(3, ' ');
            let (Some(rule), Some(how), Some(phrase)) =
                (fields.next(), fields.next(), fields.next())
            else {
                continue;
            };
            let phrase = clean::fold(phrase);
            let how = match how {
                "word" => {
                    share_words.insert(phrase);
                    continue;
                }
                "whole" => How::Whole,
                "label" => How::Label,
                "start" => How::Start,
                _ => How::Network,
            };
            entries.push(Entry { rule, how, phrase });
        }
        Self {
            entries,
            share_words,
        }
    }

    /// A row of share buttons, counters between them or not.
    fn only_share_words(&self, words: &[&str]) -> bool {
        let joins = ["و", "on", "via", "على", "عبر", "اب", "ان"];
        let known = |word: &&str| {
            self.share_words.contains(*word)
                || joins.contains(word)
                || word.bytes().all(|byte| byte.is_ascii_digit())
        };
        words.iter().any(|word| self.share_words.contains(*word)) && words.iter().all(known)
    }
}

impl Entry {
    fn matches(&self, lexicon: &Lexicon, line: &str, folded: &str) -> bool {
        let Some(rest) = folded.strip_prefix(self.phrase.as_str()) else {
            return false;
        };
        let whole = rest.is_empty();
        if !whole && !rest.starts_with(' ') {
            return false;
        }
        match self.how {
            How::Whole => whole,
            How::Label => whole || label_of(line).is_some_and(|label| label == self.phrase),
            How::Start => true,
            How::Network => rest.split(' ').any(|word| {
                let bare = word.strip_prefix("ال").unwrap_or(word);
                lexicon.share_words.contains(word) || lexicon.share_words.contains(bare)
            }),
        }
    }
}

/// What stands before the first colon, folded.
fn label_of(line: &str) -> Option<String> {
    line.split_once([':', '：'])
        .map(|(label, _)| clean::fold(label))
}

fn is_hashtags(line: &str) -> bool {
    let mut words = line.split_whitespace().peekable();
    words.peek().is_some() && words.all(|word| word.starts_with('#') && word.len() > 1)
}

/// A content-management number: at least five digits, nothing else but its mark.
fn is_bare_id(line: &str) -> bool {
    let number = line
        .trim()
        .trim_start_matches(['#', '(', '['])
        .trim_end_matches([')', ']']);
    number.len() >= 5 && number.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_line_is_told_apart() {
        for (line, rule) in [
            ("Facebook", Some("share")),
            ("Facebook Twitter WhatsApp 12", Some("share")),
            ("فيسبوك | تويتر | واتساب", Some("share")),
            ("شارك", Some("share")),
            ("شارك على فيسبوك", Some("share")),
            ("نسخ الرابط", Some("share")),
            ("إقرأ أيضاً: مجلس المدينة يقر الخطة", Some("read-also")),
            ("Read also: the plan", Some("read-also")),
            ("Related: the plan", Some("read-also")),
            ("تابعوا آخر أخبارنا على غوغل نيوز", Some("follow-us")),
            ("تابعونا على قناتنا", Some("follow-us")),
            ("الكلمات الدالة: سوريا، العراق", Some("tags")),
            ("#درعا #سوريا", Some("tags")),
            ("إعلان", Some("advertisement")),
            ("-->", Some("id")),
            ("* * *", Some("id")),
            ("1234567", Some("id")),
            ("انتهای پیام", Some("id")),
            ("أضف تعليقاً", Some("comments")),
            ("All rights reserved, 2021", Some("copyright")),
        ] {
            assert_eq!(boilerplate(line), rule, "{line}");
        }
    }

    #[test]
    fn text_that_only_looks_like_boilerplate_is_kept() {
        for line in [
            "شارك في الاجتماع ممثلون عن الحكومة.",
            "مشاركة الوفد في المؤتمر تأجلت.",
            "إعلان دمشق يدعو إلى الحوار",
            "تابع المتحدث قائلا إن العمل مستمر.",
            "الموضوع الذي ناقشه المجلس شائك.",
            "اقرأ الكتاب كما قال.",
            "Related events were cancelled on Monday.",
            "Sharing information saves lives, he said.",
            "1,250",
            "62",
            "ad hoc committees met on Monday.",
            "فيسبوك تحذف حسابات مزيفة",
            "انتهى الاجتماع دون اتفاق.",
        ] {
            assert_eq!(boilerplate(line), None, "{line}");
        }
    }

    #[test]
    fn a_long_paragraph_is_never_dropped() {
        let line = format!("اقرأ أيضا {}", "كلمة ".repeat(60));
        assert_eq!(boilerplate(&line), None);
    }
}
