//! Reports made up from templates.
//!
//! A report is a headline and sentences until it is long enough. A template names slots in braces:
//! `{speaker}`, `{place}`, `{count}`. What goes in repeats as it does in the news: few speakers and
//! places make most of it. Between sentences that tell what somebody said or counted stand as many of
//! background as make a report as dense as labelled Arabic news, which has 3.2 statements and 1.4
//! figures in 1,000 bytes. No sentence is taken from anywhere.

mod arabic;
mod english;

use domain::{Language, Timestamp};

use crate::{Draw, Report};

/// Templates of one language and what fills their slots. Every list has at least one member.
struct Words {
    headlines: &'static [&'static str],
    sentences: &'static [&'static str],
    /// Sentences in which nobody says anything and nothing is counted.
    background: &'static [&'static str],
    slots: &'static [(&'static str, &'static [&'static str])],
}

/// How reports are made up.
#[derive(Clone, Copy, Debug)]
pub struct Genre {
    /// Another seed gives other reports.
    pub seed: u64,
    /// Bytes of title and body, overstepped by less than one sentence.
    pub text_bytes: usize,
    /// How many of a hundred are in English, the others in Arabic.
    pub english_percent: u64,
}

impl Default for Genre {
    /// 3,000 bytes, one in five in English.
    fn default() -> Self {
        Self {
            seed: 1,
            text_bytes: 3_000,
            english_percent: 20,
        }
    }
}

/// 2024-01-01T00:00:00Z in seconds.
const FIRST_DAY_S: i64 = 1_704_067_200;
/// Reports a day: the dates of 1,000,000 reports span a bit more than a year.
const A_DAY: u64 = 2_500;

impl Genre {
    /// Report `number`; the same one whenever it is asked for.
    pub fn report(&self, number: u64) -> Report {
        let mut draw = Draw::new(self.seed, number);
        let language = match draw.below(100) < self.english_percent {
            true => Language::English,
            false => Language::Arabic,
        };
        let words = match language {
            Language::Arabic => &arabic::WORDS,
            Language::English => &english::WORDS,
        };
        let outlet = format!("{}.example", draw.pick_early::<&str>(&OUTLETS));
        let title = filled(draw.pick::<&str>(words.headlines), words, &mut draw);
        let mut paragraphs = Vec::new();
        let mut bytes = title.len();
        while bytes < self.text_bytes {
            let mut paragraph = String::new();
            for _ in 0..=draw.below(3) {
                if !paragraph.is_empty() {
                    paragraph.push(' ');
                }
                let sentences = match draw.below(100) < BACKGROUND_PERCENT {
                    true => words.background,
                    false => words.sentences,
                };
                paragraph += &filled(draw.pick::<&str>(sentences), words, &mut draw);
                if bytes + paragraph.len() >= self.text_bytes {
                    break;
                }
            }
            bytes += paragraph.len();
            paragraphs.push(paragraph);
        }
        let seconds = number / A_DAY * 86_400 + number % A_DAY * 86_400 / A_DAY;
        Report {
            language,
            url: format!("https://{outlet}/news/{}/{number}", self.seed),
            outlet,
            title,
            paragraphs,
            published: Timestamp((FIRST_DAY_S + seconds as i64) * 1_000_000),
        }
    }
}

/// How many sentences of a hundred are background.
const BACKGROUND_PERCENT: u64 = 45;

/// Names of outlets, the busiest first.
const OUTLETS: [&str; 12] = [
    "nahr", "mina", "jisr", "harbour", "safha", "sahel", "meridian", "qalam", "ridge", "waha",
    "lantern", "manara",
];

/// Replaces every slot of `template`.
fn filled(template: &str, words: &Words, draw: &mut Draw) -> String {
    let mut text = String::with_capacity(template.len() * 2);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let (slot, after) = after.split_once('}').unwrap_or((after, ""));
        match slot {
            // Small counts are many, large ones few.
            "count" => {
                let most = *draw.pick(&[20, 100, 400, 3_000]);
                text += &(3 + draw.below(most)).to_string();
            }
            "few" => text += &(3 + draw.below(8)).to_string(),
            "day" => text += &(1 + draw.below(28)).to_string(),
            _ => {
                let of = words.slots.iter().find(|(name, _)| *name == slot);
                text += of.map_or("", |(_, all)| *draw.pick_early::<&str>(all));
            }
        }
        rest = after;
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_same_number_gives_the_same_report_and_others_differ() {
        let genre = Genre::default();
        let mut texts = HashSet::new();
        for number in 0..2_000 {
            let report = genre.report(number);
            assert_eq!(report, genre.report(number));
            assert!((3_000..3_700).contains(&report.text_bytes()), "{report:?}");
            let page = report.page(6_000).len();
            assert!((5_800..6_200).contains(&page), "{page}");
            assert!(texts.insert(report.plain()), "{number} is a repetition");
        }
        let other = Genre { seed: 2, ..genre };
        assert_ne!(genre.report(0).plain(), other.report(0).plain());
    }

    #[test]
    fn every_slot_is_known_and_every_word_is_used() {
        for words in [&arabic::WORDS, &english::WORDS] {
            let mut used = HashSet::from(["count", "few", "day"]);
            let known: HashSet<_> = words.slots.iter().map(|(name, _)| *name).collect();
            for template in words
                .headlines
                .iter()
                .chain(words.sentences)
                .chain(words.background)
            {
                for part in template.split('{').skip(1) {
                    let slot = part.split_once('}').unwrap().0;
                    assert!(known.contains(slot) || used.contains(slot), "{slot}");
                    used.insert(slot);
                }
            }
            assert!(known.iter().all(|name| used.contains(name)));
        }
    }
}
