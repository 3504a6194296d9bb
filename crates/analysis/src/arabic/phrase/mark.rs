//! Whether a phrase goes on at a number, a quotation mark, a hash, a dash or a comma.

use super::{BODY, PERSON, Reach, Reader, STOP};
use crate::{arabic::words::Class, sets::Set, text::Kind};

/// Tokens of a title behind a name, between two commas.
const ASIDE_MAX: usize = 16;

impl Reader<'_, '_> {
    /// A number inside the phrase: that of what stands open, or of a unit ("قائد اللواء 115 مشاة").
    pub(super) fn number(&mut self) -> Option<usize> {
        let unit = Set::Unit.has(self.view.stem(self.at - 1));
        if self.name.is_some() || self.complete && !unit {
            return None;
        }
        self.complete &= !unit;
        Some(self.at + 1)
    }

    /// A quoted name inside the phrase.
    pub(super) fn quoted(&mut self) -> Option<usize> {
        let pair = self.view.quotes.opening(self.at)?;
        if self.at > self.head && self.view.is(self.head, Class::STATE) {
            return None;
        }
        // `قوات التحالف "تحالف النهر الكبير"`: the same body once more.
        let again = self.reach == Reach::Full
            && self.at > self.head
            && self.view.is(self.at + 1, BODY)
            && self.view.is(self.at - 1, BODY);
        if self.complete && self.at > self.head && pair.len() > 3 && !again {
            return None;
        }
        // `ترفض الشرطة "أي حوار"`: what she refuses.
        let head = self.view.word(self.head);
        let told = self.complete
            && self.at > self.head
            && head.split.article
            && head.is(BODY)
            && pair.len() > 1
            && !self.view.is(self.at + 1, BODY)
            && self.view.body(self.at + 1) == 0;
        if told {
            return None;
        }
        // What a title is held in may have a long name.
        let office = self.at == self.head + 1
            && self.view.is(self.head, Class::TITLE)
            && self.view.is(self.at + 1, BODY);
        let longest = if office { 14 } else { 7 };
        if !pair.closed || pair.len() == 0 || pair.len() > longest || pair.close >= self.limit {
            return None;
        }
        let after_body = self.at > self.start && self.view.words[self.at - 1].is(BODY);
        // "استنكرت منظمات دولية “خروقات”": what they condemn.
        let object =
            self.reach == Reach::Least && !after_body && !self.person && self.at > self.head;
        let adjective = self
            .view
            .word(self.at - usize::from(self.at > 0))
            .split
            .article;
        if object && !adjective {
            return None;
        }
        let inner = pair.open + 1..pair.close;
        // `الجيش "مقتل القائد"`: what is told.
        let event = self.view.is(inner.start, Class::EVENT)
            && !self.view.is(inner.start, BODY)
            && !self.view.word(inner.start).split.article;
        if event && self.reach == Reach::Least && self.at > self.head {
            return None;
        }
        let given = self.view.is(inner.start, Class::GIVEN);
        let of_body = (self.start..self.at)
            .rev()
            .take_while(|&i| !self.view.p.is_mark(i, ','))
            .any(|i| self.view.is(i, BODY));
        let personal = given || !of_body && self.view.body(inner.start) == 0;
        if self.person
            && self.complete
            && self.name.is_none()
            && !after_body
            && personal
            && pair.len() <= 4
        {
            self.name = Some(inner);
        }
        self.complete = true;
        Some(pair.close + 1)
    }

    pub(super) fn mark(&mut self, mark: char) -> Option<usize> {
        let p = self.view.p;
        match mark {
            '#' => {
                // "جيمس #ماتيس" is one name; a tag of several words is somebody else.
                let several = p.original(self.at + 1).contains('_');
                let bears = self.view.is(self.head, PERSON) && self.name.is_none();
                // "طالب مسؤول سابق #قطر".
                let state = self.view.is(self.at + 1, Class::STATE);
                if (several && !bears || state) && self.complete && self.at > self.head {
                    return None;
                }
                let goes_on = self.view.name_goes_on(self.at + 1);
                if let Some(name) = &mut self.name
                    && name.end == self.at
                {
                    if !goes_on {
                        return None;
                    }
                    name.end += 1;
                }
                Some(self.at + 1)
            }
            // "القاهرة، مصر (CNN)": a dateline.
            '(' if self.view.is(self.head, Class::STATE) => None,
            '(' => {
                let close =
                    (self.at + 1..self.limit.min(self.at + 10)).find(|&i| p.is_mark(i, ')'))?;
                // "قائد شرطة (البلدة) سالم كروان".
                self.complete = true;
                Some(close + 1)
            }
            '-' | '/' if self.at > self.start && p.is_word(self.at + 1) => {
                let glued = p.glued(self.at) && p.glued(self.at + 1);
                let known = self.view.word(self.at + 1).is(STOP.or(Class::PREP));
                if let Some(name) = &mut self.name
                    && name.end == self.at
                    && glued
                {
                    name.end += 1;
                }
                let goes_on = glued || !known && self.view.word(self.head).is(BODY);
                self.complete &= !goes_on;
                goes_on.then_some(self.at + 1)
            }
            '.' => self.domain(),
            ',' => self.apposition(),
            _ => None,
        }
    }

    /// The comma or the clause that closes what begins at `from`, before anything is done in it: "ليلى كروان، رئيسة
    /// البلدية، فتح الطريق".
    fn aside_end(&self, from: usize) -> Option<usize> {
        let view = self.view;
        let mut reach = from..self.limit.min(from + ASIDE_MAX);
        let closes = |&i: &usize| view.p.is_mark(i, ',') || view.is(i, Class::THAT);
        let close = reach.find(closes)?;
        let done = |i: usize| {
            let word = view.word(i);
            word.verb.is_some() || word.is(STOP) || word.is(Class::VERB) && !word.is(PERSON)
        };
        (!(from..close).any(done)).then_some(close)
    }

    /// Whether the name so far stands right behind the title of another than the head: "مستشار الرئيس …".
    fn name_of_the_other(&self) -> bool {
        let view = self.view;
        let title = |i: usize| view.is(i, Class::TITLE) && view.word(i).split.article;
        let head = view.word(self.head);
        head.is(PERSON)
            && !head.split.article
            && (self.name.as_ref()).is_some_and(|name| (self.head + 1..name.start).any(title))
    }

    /// The end of the name of a site: "بيت.كوم", "العربية.نت".
    fn domain(&mut self) -> Option<usize> {
        let (p, end) = (self.view.p, self.at + 2);
        let glued = self.at > self.head && p.glued(self.at) && p.glued(self.at + 1);
        let ends = matches!(p.folded(self.at + 1), "نت" | "كوم" | "اورغ" | "دوت");
        if !glued || !ends || end > self.limit {
            return None;
        }
        if let Some(name) = self.name.as_mut().filter(|name| name.end == self.at) {
            name.end = end;
        }
        self.complete = true;
        Some(end)
    }

    /// Whether what follows the comma is another name of the same one.
    fn apposition(&mut self) -> Option<usize> {
        let next = self.at + 1;
        if next >= self.limit || self.at == self.start {
            return None;
        }
        // "المتحدث باسم الوزارة، #سامي_الحلبي".
        let word = self.view.word(next);
        let tagged = self.view.p.is_mark(next, '#')
            && self.view.p.original(next + 1).contains('_')
            && self.view.word(next + 1).class == Class::NONE
            && self.view.body(next + 1) == 0;
        if tagged && self.person && self.name.is_none() {
            self.complete = true;
            return Some(next);
        }
        if word.split.preposition.is_some() || word.split.conjunction.is_some() {
            return None;
        }
        let quoted = matches!(self.view.p.kind(next), Kind::Quote(_));
        let titled = word.is(PERSON)
            && !word.is(Class::GIVEN)
            && !word.is(Class::EVENT)
            && word.verb.is_none_or(|_| word.split.article);
        // "رئيسة اللجنة، ليلى كروان القرار خطأ".
        let whole = self.view.personal(next) && self.view.personal(next + 1);
        let named = (self.view.name_word(next) || self.view.full_name(next))
            && (whole || self.view.comma_or(next, self.limit, 6));
        // "مستشار المرشد سالم كروان، نبيل حداد": the first name is that of the one he works for.
        if whole && self.name_of_the_other() && self.view.comma_or(next, self.limit, 6) {
            self.name = None;
            self.complete = true;
            return Some(next);
        }
        let takes = if self.name.is_some() {
            let office = titled && self.person && !word.split.article;
            let aside = self.aside_end(next).filter(|_| office);
            if let Some(end) = aside {
                self.reach = Reach::Full;
                self.limit = end;
            }
            titled && self.person && (self.reach == Reach::Full || word.split.article)
        } else {
            self.person && (titled || named || quoted && self.reach == Reach::Full)
        };
        if takes {
            self.complete = !titled;
        }
        takes.then_some(next)
    }
}
