//! Noun phrases that can speak: where they end, and what in them is title, name and body.

use std::ops::Range;

use domain::SpeakerKind;

use super::{
    View, hops,
    lexeme::{Lexeme, is_possession, of_a_state},
    words::Class,
};
use crate::{
    sets::Set,
    text::{Kind, Paragraph},
};

/// A noun phrase that names a speaker.
#[derive(Clone, Debug)]
pub(crate) struct Phrase {
    /// Index of the paragraph.
    pub(crate) paragraph: usize,
    /// All its tokens.
    pub(crate) tokens: Range<usize>,
    /// The first word that is not a mark.
    pub(crate) head: usize,
    /// The personal name.
    pub(crate) name: Option<Range<usize>>,
    /// Title or function.
    pub(crate) role: Option<Range<usize>>,
    /// The body spoken for.
    pub(crate) body: Option<Range<usize>>,
    /// What kind of source it looks like on its own.
    pub(crate) kind: SpeakerKind,
    /// Grammatical gender of the head.
    pub(crate) feminine: bool,
    /// Stands for several people.
    pub(crate) people: bool,
    /// Definite: may take up somebody named before.
    pub(crate) definite: bool,
    /// The head is what the words were given in ("بيان للوزارة").
    pub(crate) medium: bool,
    /// The head is not in any lexicon, so that it is a name or an unknown noun.
    pub(crate) unknown: bool,
}

/// How far a phrase may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    /// Up to the limit: something that is not content is known to follow there.
    Full,
    /// Only as far as grammar tells: an object may follow at once.
    Least,
}

const PERSON: Class = Class::TITLE.or(Class::RANK).or(Class::KIN);
const BODY: Class = Class::ORG.or(Class::OUTLET);
const STOP: Class = Class::THAT
    .or(Class::REL)
    .or(Class::NEG)
    .or(Class::AUX)
    .or(Class::BREAK)
    .or(Class::SOURCE)
    .or(Class::SAYING)
    .or(Class::PARTICLE);
/// Words that are never part of a personal name.
const COMMON: Class = PERSON
    .or(BODY)
    .or(STOP)
    .or(Class::UNNAMED)
    .or(Class::DOCUMENT)
    .or(Class::MEDIUM)
    .or(Class::NOUN)
    .or(Class::EVENT)
    .or(Class::TIME)
    .or(Class::ADJECTIVE)
    .or(Class::ADVERB)
    .or(Class::PREP)
    .or(Class::BUT)
    .or(Class::STATE)
    .or(Class::PRONOUN)
    .or(Class::PRESS)
    .or(Class::ACCOUNT)
    .or(Class::COMMON)
    .or(Class::QUANTIFIER)
    .or(Class::VERB);

/// Reads the phrase that starts at token `start`, before token `limit`.
pub(crate) fn read(view: &View<'_>, start: usize, limit: usize, reach: Reach) -> Option<Phrase> {
    let word = view.word(start);
    // "يقول بالعبرية": how it is said.
    if word.split.preposition.is_some() && (!word.bare() || word.split.article) {
        return None;
    }
    read_led(view, start, limit, reach)
}

/// Like [`read`], where the first word may have a preposition of its own (وفقا لوزارة).
pub(crate) fn read_led(
    view: &View<'_>,
    start: usize,
    limit: usize,
    reach: Reach,
) -> Option<Phrase> {
    let limit = limit.min(view.p.len()).min(start + LONGEST);
    let mut reader = Reader::new(view, start, limit, reach)?;
    reader.run();
    (reader.at > reader.head).then(|| reader.finish())
}

/// No title with its name is longer than this many tokens.
const LONGEST: usize = 48;

/// The token behind words that only say how many: العديد من، عدد من، أكثر من 70، "ثلاثة من".
/// `None` where there are none, or nobody behind them.
fn behind_quantifier(view: &View<'_>, start: usize, limit: usize) -> Option<usize> {
    let of = |at: usize| view.p.folded(at) == "من";
    let mut at = start;
    if view.is(at, Class::QUANTIFIER) && view.word(at).split.preposition.is_none() {
        at += 1;
        at += usize::from(of(at));
        if view.p.kind(at) == Kind::Number {
            at = behind_percent(view, at + 1);
            at += usize::from(of(at));
        }
    } else if view.p.kind(at) == Kind::Number {
        at = behind_percent(view, at + 1);
        if !of(at) {
            return None;
        }
        at += 1;
    } else {
        return None;
    }
    let noun = view.word(at);
    let speaks = noun.is(PERSON.or(BODY).or(Class::UNNAMED).or(Class::STATE))
        || noun.split.article
        || noun.bare();
    (at < limit && view.p.is_word(at) && noun.split.preposition.is_none() && speaks).then_some(at)
}

/// The token behind في المئة, بالمئة or %, where one of them stands at `at`.
fn behind_percent(view: &View<'_>, at: usize) -> usize {
    let hundred = |at: usize| matches!(view.p.folded(at), "الميه" | "المايه");
    if view.p.is_mark(at, '%') || matches!(view.p.folded(at), "بالميه" | "بالمايه") {
        at + 1
    } else if view.p.folded(at) == "في" && hundred(at + 1) {
        at + 2
    } else {
        at
    }
}

/// Whether a short quotation names who speaks, because its object stands right behind: ورفضت
/// "سامسونغ" التعليق.
fn quoted_name(view: &View<'_>, start: usize, limit: usize) -> bool {
    let Some(pair) = view
        .quotes
        .opening(start)
        .filter(|p| p.closed && p.len() <= 3)
    else {
        return false;
    };
    let next = view.word(pair.close + 1);
    let free = next.split.preposition.is_none() && next.split.conjunction.is_none();
    let one = (pair.open + 1..pair.close).all(|i| view.name_word(i) && !view.word(i).split.article);
    pair.close + 1 < limit && free && next.is(Class::EVENT) && one
}

struct Reader<'v, 'a> {
    view: &'v View<'a>,
    start: usize,
    head: usize,
    limit: usize,
    reach: Reach,
    at: usize,
    /// The noun phrase so far needs no further complement.
    complete: bool,
    name: Option<Range<usize>>,
    /// End of the function words before a name in apposition.
    person: bool,
    /// Only how many speak is told, and of what kind they are.
    counted: bool,
}

impl<'v, 'a> Reader<'v, 'a> {
    fn new(view: &'v View<'a>, start: usize, limit: usize, reach: Reach) -> Option<Self> {
        let mut head = start;
        if reach == Reach::Least
            && matches!(view.p.kind(start), Kind::Quote(_))
            && view.body(start + 1) == 0
            && !quoted_name(view, start, limit)
        {
            return None;
        }
        while head < limit
            && matches!(
                view.p.kind(head),
                Kind::Mark('#') | Kind::Quote(_) | Kind::Number
            )
        {
            head += 1;
        }
        // "هذه المنظمة".
        let pointed = Set::Pointing.has(view.p.folded(head))
            && view.word(head + 1).split.article
            && view.is(
                head + 1,
                PERSON
                    .or(BODY)
                    .or(Class::UNNAMED)
                    .or(Class::DOCUMENT)
                    .or(Class::MEDIUM),
            );
        head += usize::from(pointed);
        let counted = behind_quantifier(view, head, limit).or_else(|| {
            // The loop above stands behind a number already.
            let number = head.checked_sub(1).filter(|&n| n >= start)?;
            behind_quantifier(view, number, limit)
        });
        let listed = view.word(head).is(Class::UNNAMED.or(BODY));
        let counted = counted.filter(|_| !listed);
        head = counted.unwrap_or(head);
        if head >= limit
            || !view.p.is_word(head)
            || view.p.folded(head).len() <= 'ل'.len_utf8() && view.p.glued(head + 1)
        {
            return None;
        }
        let word = view.words[head];
        let refused = STOP.or(Class::BUT).or(Class::ADVERB);
        if (head == start || counted.is_some())
            && (word.is(refused)
                || word.is(Class::PREP) && !word.is(Class::GIVEN)
                || word.is(Class::TIME) && !word.is(Class::ORG)
                || word.verb.is_some() && word.bare()
                || word.is(Class::EVENT)
                    && !word.is(BODY.or(Class::DOCUMENT).or(Class::MEDIUM))
                    && !word.split.article)
        {
            return None;
        }
        // "أحد معدي الدراسة سالم الكروي": one of them, by name.
        let one = matches!(view.p.folded(head), "احد" | "احدي");
        // "كبير المفاوضين": of those that are named behind.
        let chief = Set::Chief.has(view.p.folded(head)) && !word.split.article;
        let person = one
            || chief
            || view.first_name(head)
            || word.is(PERSON.or(Class::UNNAMED).or(Class::GIVEN))
            || word.bare();
        Some(Self {
            view,
            start,
            head,
            limit,
            reach,
            at: start,
            complete: false,
            name: None,
            person,
            counted: counted.is_some(),
        })
    }

    fn run(&mut self) {
        while self.at < self.limit {
            let next = match self.view.p.kind(self.at) {
                Kind::Quote(_) => self.quoted(),
                Kind::Mark(mark) => self.mark(mark),
                Kind::Number if self.at < self.head => Some(self.at + 1),
                Kind::Number => self.number(),
                Kind::Word if self.at < self.head => Some(self.at + 1),
                Kind::Word => self.word(),
            };
            match next {
                Some(next) => self.at = next,
                None => break,
            }
        }
    }

    /// A number inside the phrase: that of what stands open, or of a unit ("قائد اللواء 115 مشاة").
    fn number(&mut self) -> Option<usize> {
        let unit = Set::Unit.has(self.view.stem(self.at - 1));
        if self.name.is_some() || self.complete && !unit {
            return None;
        }
        self.complete &= !unit;
        Some(self.at + 1)
    }

    /// A quoted name inside the phrase.
    fn quoted(&mut self) -> Option<usize> {
        let pair = self.view.quotes.opening(self.at)?;
        if self.at > self.head && self.view.is(self.head, Class::STATE) {
            return None;
        }
        if self.complete && self.at > self.head && pair.len() > 3 {
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

    fn mark(&mut self, mark: char) -> Option<usize> {
        let p = self.view.p;
        match mark {
            '#' => {
                // "جيمس #ماتيس" is one name; a tag of several words is somebody else.
                let several = p.original(self.at + 1).contains('_');
                let bears = self.view.is(self.head, PERSON) && self.name.is_none();
                if several && self.complete && self.at > self.head && !bears {
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
            '(' => {
                let close =
                    (self.at + 1..self.limit.min(self.at + 10)).find(|&i| p.is_mark(i, ')'))?;
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
            ',' => self.apposition(),
            _ => None,
        }
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
        let named = self.name_word(next) && self.view.comma_or(next, self.limit, 6);
        let takes = if self.name.is_some() {
            titled && self.person && (self.reach == Reach::Full || word.split.article)
        } else {
            self.person && (titled || named || quoted && self.reach == Reach::Full)
        };
        if takes {
            self.complete = !titled;
        }
        takes.then_some(next)
    }

    fn word(&mut self) -> Option<usize> {
        let word = self.view.words[self.at];
        let first = self.at == self.head;
        let listed = self.view.body(self.at);
        if listed > usize::from(!first)
            && self.at + listed <= self.limit
            && (first || word.split.conjunction.is_none())
        {
            if !first && self.reach == Reach::Least && self.complete && !self.continues_body() {
                return None;
            }
            if !first && word.split.preposition.is_some() && self.attached(false).is_none() {
                return None;
            }
            // "خبراء لبي بي سي": whom they told.
            if !first && self.person && self.view.led_name(self.at) {
                return None;
            }
            // "تعتبر تركيا حزب العمال إرهابيا": a state is no part of another name.
            let state = self.view.is(self.head, Class::STATE);
            if !first && state && self.at == self.head + 1 && word.split.conjunction.is_none() {
                return None;
            }
            self.complete = true;
            self.person &= !first;
            return Some(self.at + listed);
        }
        if first {
            // "أكثر من 70 امرأة": the noun behind a number takes no complement.
            let number = self.counted && self.view.p.kind(self.at - 1) == Kind::Number;
            self.complete = word.split.article || word.is(Class::RANK.or(Class::STATE)) || number;
            // "ابنته لورا": the ending completes it.
            self.complete |= self.view.noun(self.at).len() < self.view.stem(self.at).len();
            let name = self.name_word(self.at) || self.view.first_name(self.at);
            let definite = word.split.article && !(word.bare() && self.view.personal(self.at));
            if name && !definite && !self.counted {
                self.name = Some(self.at..self.at + 1);
                self.complete = true;
            }
            if self.reach == Reach::Least && is_possession(self.view.p.folded(self.at)) {
                return None;
            }
            return Some(self.at + 1);
        }
        if word.is(Class::REL) && self.reach == Reach::Full && self.person && self.name.is_none() {
            return self.name_behind_relative();
        }
        // "نشرت المفوضية تقريرا": what it gave out.
        let paper = word.is(Class::MEDIUM.or(Class::DOCUMENT)) && !word.split.article;
        if paper && self.view.noun(self.at).len() < self.view.stem(self.at).len() {
            return None;
        }
        // `قال المدير لـ"الأفق"`: the outlet he told.
        let apart = self.view.p.folded(self.at) == "ل"
            && self.view.quotes.opening(self.at + 1).is_some()
            && (self.view.is(self.at + 2, Class::OUTLET)
                || self.view.body(self.at + 2) > 0
                    && (self.name.is_some() || self.view.is(self.head, Class::UNNAMED)));
        if apart {
            return None;
        }
        let god = view_name_of_god(self.view, self.at) && self.name.is_some();
        // "متحدث آخر باسم الوزارة هو اللفتنانت فلان".
        let names = matches!(self.view.p.folded(self.at), "هو" | "هي")
            && self.person
            && self.name.is_none()
            && self.view.is(self.at + 1, Class::RANK.or(Class::GIVEN));
        if names {
            self.complete = true;
            return Some(self.at + 1);
        }
        if (word.is(STOP) || word.is(Class::BUT) && !word.is(Class::PREP)) && !god {
            return None;
        }
        // "أعلن ناشطون مقتل": what they tell, and whatever has its own pronoun is another thing.
        let told = self.view.words[self.head].people
            && word.is(Class::EVENT)
            && word.split.is_empty()
            && !word.is(COMMON.without(Class::EVENT.or(Class::COMMON).or(Class::VERB)));
        let pointed = word.is(Class::PRONOUN)
            && self.name.is_some()
            && self.view.p.folded(self.at).starts_with("هذ");
        if told || pointed {
            return None;
        }
        // "بيان نشرته الوزارة": a link of the chain begins.
        let bulletin = self.view.p.original(self.at).ends_with('ة');
        let link = !bulletin && !first && hops::verb(self.view, self.at).is_some();
        let object = ["ه", "ها", "هم"]
            .iter()
            .any(|o| self.view.p.folded(self.at).ends_with(o));
        if link && object {
            return None;
        }
        let state = self.view.is(self.head, Class::STATE) && !self.view.is(self.head, Class::ORG);
        if state && !(word.split.conjunction.is_some() && word.is(Class::STATE.or(BODY))) {
            return None;
        }
        // "الوكالة قائلة إن", "الوزير قائلا": what the subject does, no adjective of it.
        let saying = || self.view.cue(self.at).is_some_and(|cue| cue.lemma == "قال");
        let says = word.verb.is_some_and(|(_, form)| form.participle)
            && word.bare()
            && !word.is(Class::GIVEN)
            && self.view.word(self.at - 1).split.article
            && (self.view.is(self.at + 1, Class::THAT) || saying());
        // "إردوغان مشبها": what who is named does.
        let does = word.verb.is_some_and(|(_, form)| form.participle)
            && word.bare()
            && !word.is(Class::GIVEN)
            && self.name.is_some()
            && self.view.p.folded(self.at).ends_with('ا');
        if says || does {
            return None;
        }
        let finite = word.verb.is_some_and(|(_, form)| !form.participle);
        // "خالد رفعت صالح": a name that is written like a verb.
        let in_name = self.view.personal(self.at)
            && self.name.as_ref().is_some_and(|name| name.end == self.at);
        if finite && !word.is(Class::GIVEN) && !in_name && !self.nominal() {
            return None;
        }
        if matches!(
            self.view.p.folded(self.at),
            "يدعي" | "تدعي" | "اسمه" | "اسمها"
        ) && self.person
        {
            self.complete = true;
            return Some(self.at + 1);
        }
        let verbal =
            word.class == Class::VERB || word.is(Class::VERB) && self.complete && word.bare();
        let named = self.name.as_ref().is_some_and(|name| name.end == self.at);
        if verbal && !(named && self.view.name_goes_on(self.at)) {
            return None;
        }
        if word.is(Class::NAME_OF) {
            self.complete = false;
            return Some(self.at + 1);
        }
        // "الأمين العام": an adjective, not the year.
        let before = self.view.word(self.at - 1);
        let agree = word.split.article == before.split.article;
        let adjective =
            word.is(Class::ADJECTIVE) && agree && (word.split.article || before.is(Class::TITLE));
        // "الشيخ صباح", but not "الوزارة صباح الخميس".
        let named =
            word.is(Class::ORG) || word.is(Class::GIVEN) && !self.view.is(self.at + 1, Class::TIME);
        if word.is(Class::TIME) && !named && !adjective || word.is(Class::ADVERB) {
            return None;
        }
        if word.is(Class::PREP) || word.split.preposition.is_some() && word.class != Class::NONE {
            return self.attached(word.is(Class::PREP));
        }
        // "أنكر فلان ادعاءاتها".
        if self.reach == Reach::Least && is_possession(self.view.p.folded(self.at)) {
            return None;
        }
        if let Some(name) = &mut self.name
            && name.end == self.at
        {
            // "نفى وانستين ممارسة الضغط": an object with its complement, not a second name.
            let object =
                self.reach == Reach::Least && bulletin && self.view.word(self.at + 1).split.article;
            // "عادل إمام", but not "أحمد رئيس اللجنة".
            let titled = name.len() == 1
                && self.view.is(name.start, Class::GIVEN)
                && word.is(PERSON)
                && !word.split.article
                && word.split.preposition.is_none()
                && word.split.conjunction.is_none()
                && !bulletin
                && !self.view.word(self.at + 1).split.article
                && self.view.body(self.at + 1) == 0
                && !self
                    .view
                    .word(self.at + 1)
                    .is(BODY.or(Class::NOUN).or(Class::STATE));
            let goes_on = !object && (titled || self.view.name_goes_on(self.at));
            if goes_on {
                name.end += 1;
                return Some(self.at + 1);
            }
        }
        // "المتحدثة باسم شرطة كوازولو ناتال الكابتن …": a rank leads the name, and what stood before
        // it belongs to the body.
        let of_body = |name: &Range<usize>| {
            name.end == self.at
                && (self.head..name.start).any(|i| self.view.is(i, Class::NAME_OF))
                && self.view.name_word(self.at + 1)
        };
        if word.is(Class::RANK)
            && word.split.article
            && word.split.preposition.is_none()
            && self.name.as_ref().is_some_and(of_body)
        {
            self.name = None;
            self.complete = true;
            return Some(self.at + 1);
        }
        let behind_name = self.name.as_ref().is_some_and(|name| name.end <= self.at);
        if behind_name && word.split.conjunction.is_none() && (word.is(Class::STATE) || listed > 0)
        {
            return None;
        }
        if self.reach == Reach::Least
            && (self.complete && self.starts_another() || self.definite_object())
        {
            return None;
        }
        if self.definite_behind_source() {
            return None;
        }
        if self.reach == Reach::Full && self.complete && self.object_behind() {
            return None;
        }
        if self.person
            && self.complete
            && self.name.is_none()
            && (self.name_word(self.at) || self.view.first_name(self.at))
            && !word.split.article
            && !self.counted
            && !self.of_several()
            && !self.of_place()
            && !self.of_another()
        {
            self.name = Some(self.at..self.at + 1);
            return Some(self.at + 1);
        }
        // "مسؤول أميركي تحدث".
        let nation =
            self.view.is(self.head, Class::UNNAMED) && of_a_state(self.view.p.folded(self.at));
        self.complete = word.split.article
            || nation
            || word.is(Class::STATE.or(Class::RANK).or(Class::PLATFORM))
            || word.class == Class::NONE
            || word.is(Class::ADJECTIVE)
            // "نائب المدعي في مشهد": one word tells where.
            || self.view.p.folded(self.at - 1) == "في" && !word.is(BODY.or(Class::NOUN).or(Class::EVENT))
            || self.view.p.folded(self.at).starts_with("ال");
        Some(self.at + 1)
    }

    /// Whether the word is an adjective of those whom an indefinite head names, no name: "مسؤولون
    /// أمنيون", "مسؤول عسكري تركي".
    fn of_several(&self) -> bool {
        let folded = self.view.p.folded(self.at);
        let head = self.view.word(self.head);
        if !head.split.article && head.is(Class::UNNAMED) && of_a_state(folded) {
            return true;
        }
        let plural = ["ون", "ين"].iter().any(|end| folded.ends_with(end));
        plural && self.view.word(self.head).people
    }

    /// Whether the word is the city of the body before it, no name: "قائد شرطة كابول".
    fn of_place(&self) -> bool {
        let view = self.view;
        self.at > self.head
            && view.is(self.at - 1, BODY)
            && !view.word(self.at - 1).split.article
            && !view.is(self.at, Class::GIVEN)
            && crate::place::is_city(view.p.folded(self.at))
    }

    /// Whether a name here is that of another: "المتحدث باسم رئيسة الوزراء تيريزا ماي", "محامي …".
    fn of_another(&self) -> bool {
        let view = self.view;
        let since = (self.start..self.at)
            .rev()
            .find(|&i| view.p.is_mark(i, ','))
            .unwrap_or(self.start);
        let head = view.word(self.head);
        let own = view.noun(self.head).len() < view.stem(self.head).len();
        let kin = !own && head.is(Class::KIN) || view.stem(self.head) == "محامي";
        let principal =
            (since..self.at).any(|i| view.is(i, Class::NAME_OF) && view.is(i + 1, PERSON));
        // "قائد مؤيد للرئيس بشار الأسد": the one he is loyal to.
        let led = |i: usize| {
            let word = view.word(i);
            word.split.preposition == Some('ل') && word.split.article && word.is(Class::TITLE)
        };
        let principal = principal || !head.split.article && (since + 1..self.at).any(led);
        // "أوساط مقربة من وزيرة الجيوش فلورانس بارلي".
        let source = head.is(Class::UNNAMED)
            && !head.is(PERSON)
            && (since..self.at).any(|i| {
                view.is(i, Class::PREP) && (i + 1..self.at).any(|k| view.is(k, Class::TITLE))
            });
        let principal = principal || source;
        since == self.start && (principal || kin && self.at > self.head + 1 && !head.split.article)
    }

    /// Whether a listed name behind a complete phrase still belongs to it.
    fn continues_body(&self) -> bool {
        self.view.words[self.at].split.preposition.is_some() || self.person && self.name.is_none()
    }

    /// Whether a word that could be a verb is a noun here: it has a noun class and continues an
    /// open phrase ("رئيس كتلة").
    fn nominal(&self) -> bool {
        let word = self.view.words[self.at];
        !self.complete && word.is(COMMON) || word.split.article
    }

    /// "رئيسة اللجنة التي تمنح الجائزة ماريا ريسا": the name stands behind the relative clause.
    fn name_behind_relative(&mut self) -> Option<usize> {
        let mut start = self.limit;
        while start > self.at + 2 && self.view.name_word(start - 1) && self.limit - start < 4 {
            start -= 1;
        }
        let found = self.limit - start;
        if !(2..=4).contains(&found) {
            return None;
        }
        self.name = Some(start..self.limit);
        Some(self.limit)
    }

    /// A preposition inside the phrase: the phrase goes on where it leads a complement.
    fn attached(&mut self, separate: bool) -> Option<usize> {
        let view = self.view;
        let word = view.words[self.at];
        let head = view.words[self.head];
        let titled = |name: &Range<usize>| (name.end..self.at).any(|i| view.is(i, PERSON));
        if self.name.as_ref().is_some_and(|name| !titled(name)) {
            return None;
        }
        let can_lead = self.name.is_some()
            || head.is(PERSON
                .or(BODY)
                .or(Class::UNNAMED)
                .or(Class::DOCUMENT)
                .or(Class::MEDIUM)
                .or(Class::ACCOUNT));
        if separate {
            let next = view.word(self.at + 1);
            let inner = matches!(
                view.p.folded(self.at),
                "في" | "لدي" | "من" | "الي" | "عن" | "علي" | "بلا"
            );
            // "في السادس والعشرين من مارس".
            let dated = (self.at + 2..self.at + 6)
                .any(|i| view.is(i, Class::TIME) && matches!(view.p.folded(i - 1), "من" | "شهر"));
            // "مصدر قريب من التحقيق".
            let near = view.p.folded(self.at) == "من" && next.split.article;
            // "في نسختها الإلكترونية": what follows is that of the one who speaks.
            let written = view.p.original(self.at + 1);
            let own = ["ته", "تها", "تهم"]
                .iter()
                .any(|end| written.ends_with(end))
                || ["ه", "ها", "هم"].iter().any(|end| written.ends_with(end))
                    && view.noun(self.at + 1).len() < view.stem(self.at + 1).len();
            let adjunct = dated
                || own
                || matches!(view.p.folded(self.at + 1), "جهه" | "جانب" | "ناحيه")
                || next.is(Class::MEDIUM) && !near
                || Set::SomeOf.has(view.p.folded(self.at + 1))
                    && view.is(self.at + 2, Class::MEDIUM)
                || next.is(Class::PRONOUN) && view.p.folded(self.at + 2) != "من"
                || next.is(Class::TIME.or(Class::PLATFORM).or(Class::PREP).or(STOP));
            let from = view.p.folded(self.at) == "من" && !head.is(Class::UNNAMED) && !next.is(BODY);
            let towards = matches!(view.p.folded(self.at), "الي" | "عن" | "علي")
                && !head.is(Class::TITLE)
                && !(self.reach == Reach::Full && view.p.folded(self.at) == "عن");
            let place = view.p.folded(self.at) == "في"
                && self.reach == Reach::Least
                && head.is(BODY)
                && !self.person;
            if place {
                return None;
            }
            // "تحقيق بشأن الحادث": what the paper is about.
            let about = self.reach == Reach::Full
                && head.is(Class::DOCUMENT)
                && !head.split.article
                && matches!(view.p.folded(self.at), "بشان" | "حول");
            if !can_lead || !(inner || about) || adjunct || from || towards {
                return None;
            }
        } else {
            let told =
                word.is(Class::OUTLET.or(Class::PRESS)) && word.split.preposition == Some('ل');
            // "في معهد "الأفق" ببرلين".
            let place = (word.is(Class::STATE) || crate::place::is_city(view.stem(self.at)))
                && matches!(view.p.kind(self.at - 1), Kind::Quote(_));
            let with =
                word.split.preposition == Some('ب') && !word.is(BODY.or(Class::NOUN)) && !place;
            let like = word.split.preposition == Some('ك');
            let purpose = self.reach == Reach::Least
                && word.is(Class::EVENT)
                && !word.is(BODY.or(Class::NOUN));
            // "قصف الفصيل للمناطق السكنية": whom the action before the body is done to.
            // "مكتب الأمم المتحدة لتنسيق الشؤون": what the office is for.
            let governed = self.start.checked_sub(1).map(|before| view.word(before));
            let acted = self.reach == Reach::Least
                && word.split.preposition == Some('ل')
                && governed.is_some_and(|before| {
                    let own = view.body(self.head) == self.at - self.head;
                    let leads =
                        before.is(Class::EVENT) || own && before.is(Class::ORG.or(Class::TITLE));
                    leads && !before.split.article
                })
                && view.body(self.head) <= self.at - self.head;
            let told = told
                && (self.person
                    || self.reach == Reach::Least
                        && !head.is(Class::OUTLET
                            .or(Class::ACCOUNT)
                            .or(Class::MEDIUM)
                            .or(Class::DOCUMENT)));
            if !can_lead || like || with || told || purpose || acted {
                return None;
            }
        }
        self.complete = !separate && (word.split.article || word.is(Class::STATE));
        Some(self.at + 1)
    }

    /// Whether the token is definite behind an indefinite noun with its adjective, and so what that
    /// acts on: "محكمة أمريكية الممثل".
    fn definite_object(&self) -> bool {
        let view = self.view;
        let (word, before) = (view.words[self.at], view.word(self.at - 1));
        let nisba = view.p.folded(self.at - 1).ends_with("يه") || before.is(Class::ADJECTIVE);
        self.at == self.head + 2
            && word.split.article
            && nisba
            && !before.is(Class::STATE.or(BODY))
            && !before.split.article
            && !view.words[self.head].split.article
            && !self.person
    }

    /// Whether a definite noun stands behind an indefinite source with its adjectives, and so what
    /// that speaks of: "نفى مصدر دبلوماسي تركي الاتهامات".
    fn definite_behind_source(&self) -> bool {
        let view = self.view;
        let (word, head) = (view.words[self.at], view.words[self.head]);
        let adjective = |at: usize| {
            let folded = view.p.folded(at);
            let nisba = ["ي", "يه", "يون", "يين"]
                .iter()
                .any(|end| folded.ends_with(end));
            nisba && !view.words[at].split.article && !view.is(at, Class::PREP)
        };
        head.is(Class::UNNAMED)
            && !head.split.article
            && self.name.is_none()
            && self.at > self.head + 1
            && (self.head + 1..self.at).all(adjective)
            && word.split.article
            && word.split.preposition.is_none()
            && !word.is(PERSON.or(Class::GIVEN).or(Class::ADJECTIVE))
            && (!word.is(BODY) || head.people && self.reach == Reach::Least)
    }

    /// Whether the token begins a phrase of its own, once this one is complete.
    fn starts_another(&self) -> bool {
        let view = self.view;
        let word = view.words[self.at];
        let head = view.words[self.head];
        let folded = view.p.folded(self.at);
        if word.is(Class::EVENT) && !word.split.article && !word.is(BODY) {
            return true;
        }
        if is_possession(folded) {
            return true;
        }
        // "تقارير محلية ودولية".
        let before = view.word(self.at - 1);
        let both = word.is(Class::ADJECTIVE) && before.is(Class::ADJECTIVE);
        if both && word.split.article == before.split.article {
            return false;
        }
        if word.split.conjunction.is_some() {
            let speaks = word.is(BODY.or(PERSON).or(Class::STATE).or(Class::UNNAMED));
            let open_head =
                head.is(Class::ORG) && !head.is(Class::STATE) && self.view.body(self.head) == 0;
            let coordinated = speaks || word.split.article && open_head;
            return !coordinated || word.is(Class::EVENT) && !speaks;
        }
        if word.is(Class::PRONOUN) || word.is(Class::STATE) && !head.is(PERSON) {
            return true;
        }
        if word.split.article {
            // "70 امرأة الكروي": nothing definite belongs to an indefinite noun.
            if self.counted && !head.split.article && view.p.kind(self.head - 1) == Kind::Number {
                return true;
            }
            // "المنظمة الخطوة": what she holds to be something.
            let described =
                folded.ends_with('ي') || folded.ends_with("يه") || folded.starts_with("الم");
            let thing = word.is(Class::EVENT.or(Class::DOCUMENT).or(Class::COMMON)) && !described;
            let noun = thing || word.is(BODY.or(PERSON).or(Class::UNNAMED));
            // "المسؤولان المطلعان": the endings agree.
            let own = view.p.folded(self.head);
            let agrees = |end: &&str| folded.ends_with(*end) && own.ends_with(*end);
            let agreed = head.is(PERSON.or(Class::UNNAMED)) && ["ان", "ون"].iter().any(agrees);
            let adjective = word.is(Class::ADJECTIVE)
                || agreed
                || !noun
                    && (folded.ends_with('ي')
                        || folded.ends_with("يه")
                        || head.feminine && folded.ends_with('ه'));
            let adjective = adjective && self.name.is_none();
            let several = self.counted || head.people;
            let names = word.is(PERSON.or(Class::GIVEN)) && self.name.is_none() && !several;
            return !(adjective || self.person && names);
        }
        // "الجانب الأوروبي دول الجوار": another body.
        let other = word.is(BODY.or(Class::STATE)) && !word.is(PERSON.or(Class::GIVEN));
        if other && view.word(self.at - 1).split.article && self.name.is_none() {
            return true;
        }
        // "المصدر متابعة": a source is never named, so that this is what it speaks of.
        let source = head.is(Class::UNNAMED) && !head.is(PERSON) && head.split.article;
        if self.person && self.name.is_none() && !source && !self.counted {
            return false;
        }
        // "إليستير برت وزير الدولة": a function behind a full name.
        if self.name.as_ref().is_some_and(|name| name.len() >= 2) && word.is(PERSON) {
            return false;
        }
        // "منظمة هيومن رايتش": names of several words that no lexicon lists.
        let open = |at: usize| {
            let written = view.p.original(at);
            let listed = view.word(at).class != Class::NONE || written.starts_with("ال");
            !listed && view.name_word(at) && !written.ends_with('ة') && !written.ends_with("ات")
        };
        let foreign = head.is(BODY) && !head.split.article && open(self.at - 1) && open(self.at);
        if foreign && self.at >= self.head + 2 {
            return false;
        }
        // An indefinite noun behind a complete phrase is an object.
        // "إبقاءها": what the subject does.
        !word.is(Class::ADJECTIVE)
    }

    /// Whether an indefinite noun behind a definite body is what it acts on: "واقترحت الوكالة
    /// فرضية أخرى", "دعا المتحف زعيمة الحزب".
    fn object_behind(&self) -> bool {
        let view = self.view;
        let (word, head) = (view.words[self.at], view.words[self.head]);
        let person = PERSON.or(Class::UNNAMED).or(Class::GIVEN);
        let definite =
            head.split.article && (self.head + 1..self.at).all(|i| view.words[i].split.article);
        let indefinite = !word.split.article
            && word.split.preposition.is_none()
            && word.split.conjunction.is_none()
            && !word.is(Class::ADJECTIVE.or(Class::GIVEN).or(Class::STATE));
        let written = view.p.original(self.at);
        let noun = word.is(COMMON) || written.ends_with('ة') || written.ends_with("ات");
        definite && indefinite && noun && !head.is(person) && self.name.is_none()
    }

    fn name_word(&self, at: usize) -> bool {
        self.view.name_word(at)
    }

    fn finish(self) -> Phrase {
        let view = self.view;
        let mut end = self.at;
        // "السفير السوري في", "المتحدث لـ": what a preposition leads is none of it.
        let dangles = |at: usize| {
            matches!(view.p.kind(at), Kind::Mark(c) if c != ')')
                || view.is(at, Class::PREP) && !view.is(at, Class::GIVEN)
                || matches!(view.p.folded(at), "ل" | "ب")
        };
        while end > self.head + 1 && dangles(end - 1) {
            end -= 1;
        }
        let tokens = self.start..end;
        let head = view.words[self.head];
        let name = self
            .name
            .clone()
            .filter(|_| self.person)
            .filter(|name| name.end <= end);
        let unknown = head.bare();
        let medium = head.is(Class::MEDIUM.or(Class::DOCUMENT)) && !head.is(BODY.or(PERSON));
        let folded = view.p.folded(self.head);
        let several = unknown
            && folded.chars().count() > 4
            && (folded.ends_with("ون") || folded.ends_with("ين"));
        let kind = if name.is_some() {
            SpeakerKind::Person
        } else if several
            || self.counted && !head.is(BODY)
            || self.person && Set::Chief.has(folded)
            || head.is(PERSON.or(Class::UNNAMED).or(Class::PRONOUN))
        {
            SpeakerKind::Unnamed
        } else if medium {
            SpeakerKind::Document
        } else {
            SpeakerKind::Organisation
        };
        let role = self.role(&tokens, name.as_ref());
        let body = self.body(&tokens, name.as_ref());
        Phrase {
            paragraph: view.p.index() as usize,
            head: self.head,
            name,
            role,
            body,
            kind,
            feminine: head.feminine && !self.owned()
                || unknown && view.p.folded(self.head).ends_with('ه'),
            people: head.people || several && head.split.article,
            definite: head.split.article,
            medium,
            unknown,
            tokens,
        }
    }

    /// Whether the head has the pronoun of another, which says nothing of its own gender: "مديرها".
    fn owned(&self) -> bool {
        let written = self.view.p.original(self.head);
        let mut bare = ["ه", "ها", "هم"]
            .iter()
            .filter_map(|end| written.strip_suffix(end));
        bare.any(|bare| !bare.ends_with('ت'))
    }

    fn role(&self, tokens: &Range<usize>, name: Option<&Range<usize>>) -> Option<Range<usize>> {
        let view = self.view;
        let mut role = match name {
            None if view.words[self.head].is(PERSON) => tokens.clone(),
            None => return None,
            Some(name) if name.start > tokens.start => tokens.start..name.start,
            Some(name) if name.end < tokens.end => name.end..tokens.end,
            Some(_) => return None,
        };
        let skip = |at: usize| matches!(view.p.kind(at), Kind::Mark(',' | '#') | Kind::Quote(_));
        while role.start < role.end && skip(role.start) {
            role.start += 1;
        }
        while role.start < role.end
            && (view.p.is_mark(role.end - 1, ',') || view.quotes.opening(role.end - 1).is_some())
        {
            role.end -= 1;
        }
        (!role.is_empty()).then_some(role)
    }

    fn body(&self, tokens: &Range<usize>, name: Option<&Range<usize>>) -> Option<Range<usize>> {
        let view = self.view;
        let head = view.words[self.head];
        // "الجنرال فلان، مدير الهيئة": a rank speaks for nobody, what follows the name may.
        let ranked = |name: &Range<usize>| {
            (self.head..name.start).all(|i| view.words[i].is(Class::RANK) || !view.p.is_word(i))
        };
        let end = name.map_or(tokens.end, |name| {
            if name.start > self.head && !ranked(name) {
                name.start
            } else {
                tokens.end
            }
        });
        let end_of = |from: usize| {
            (from..end)
                .find(|&i| {
                    view.p.is_mark(i, ',')
                        || i > from && view.words[i].is(PERSON) && !view.words[i].is(BODY)
                })
                .unwrap_or(end)
        };
        let inside = self.head + 1..end;
        if let Some(at) = inside.clone().find(|&i| view.words[i].is(Class::NAME_OF)) {
            return (at + 1 < end).then(|| at + 1..end_of(at + 1));
        }
        if !self.person
            && !head.is(BODY
                .or(Class::MEDIUM)
                .or(Class::DOCUMENT)
                .or(Class::ACCOUNT))
        {
            return None;
        }
        // "المحلل القيادي في تيار": who is named by a calling speaks for nobody else.
        if head.is(Class::CALLING) && head.split.article {
            return None;
        }
        let stem = view.stem(self.head);
        let minister = matches!(stem, "وزير" | "وزيره" | "ملك" | "امير");
        let at = inside.clone().find(|&i| {
            let word = view.words[i];
            let listed = word.is(BODY) && (!minister || view.stem(i) == "حكومه");
            if self.person {
                return listed && !(stem.starts_with("رييس") && view.stem(i) == "حكومه");
            }
            let of = word.split.preposition == Some('ل');
            let statement = head.is(Class::MEDIUM.or(Class::DOCUMENT)) && !head.is(BODY);
            statement
                && (of
                    || word.is(BODY.or(Class::STATE))
                    || word.is(PERSON) && word.split.article && !view.p.original(i).ends_with("ية"))
                || of && word.is(BODY.or(Class::STATE)) && !word.is(Class::EVENT)
        })?;
        Some(at..end_of(at))
    }
}

/// A name made with "الله" (حسب الله): its first part is a word of another kind.
fn view_name_of_god(view: &View<'_>, at: usize) -> bool {
    view.p.folded(at + 1) == "الله" || view.p.folded(at) == "الله"
}

impl View<'_> {
    /// Whether token `at` is an ordinary word that is a first name here: "فرح عثمان".
    fn first_name(&self, at: usize) -> bool {
        let word = self.word(at);
        let next = self.word(at + 1);
        let folded = self.p.folded(at);
        word.class.only(Class::COMMON) == word.class
            && word.bare()
            && word.verb.is_none()
            && (3..=4).contains(&folded.chars().count())
            && folded != "اسم"
            && !folded.ends_with('ه')
            && next.class.only(Class::GIVEN) == next.class
            && next.is(Class::GIVEN)
            && next.split.is_empty()
    }

    /// Whether a name that stands before token `at` goes on with it.
    pub(crate) fn name_goes_on(&self, at: usize) -> bool {
        let word = self.word(at);
        // "فرح عثمان الرائد بالجيش": a rank behind a name.
        if self.personal(at) && !(word.split.article && word.is(PERSON)) {
            return !self.joins_name(at);
        }
        if at > 0 && self.personal(at - 1) {
            // "فريد الحلبي", "فريد سمعان": a family name that the recogniser does not know.
            let alone = at < 2 || !self.personal(at - 2);
            let family = word.class == Class::NONE
                && word.verb.is_none()
                && (word.split.article
                    || alone
                        && self.name_word(at)
                        && !self.p.folded(at).starts_with(['ي', 'ت', 'و']));
            return word.is(Class::GIVEN) || family || view_name_of_god(self, at);
        }
        let given_before = at > 0 && self.is(at - 1, Class::GIVEN);
        if word.is(Class::COMMON) && !word.is(Class::GIVEN) {
            // "أشرف غني", "بشار الأسد", but not "ترامب مستقبل".
            let only_common =
                word.bare() && word.verb.is_none() && word.split.preposition.is_none();
            return given_before && only_common && word.split.conjunction.is_none();
        }
        let joined = word.split.conjunction.is_some() && word.is(COMMON);
        let stops = STOP
            .or(Class::PREP)
            .or(Class::TIME)
            .or(Class::ADVERB)
            .or(Class::BUT)
            .or(BODY)
            .or(PERSON);
        self.name_word(at)
            || view_name_of_god(self, at)
            || !joined
                && word.split.article
                && !word.is(stops.or(Class::EVENT))
                && word.split.preposition.is_none()
    }

    /// Whether a comma, a clause or `limit` follows within `most` tokens from `at`.
    pub(crate) fn comma_or(&self, at: usize, limit: usize, most: usize) -> bool {
        (at..at + most).any(|i| {
            i >= limit
                || self.p.is_mark(i, ',')
                || self.word(i).is(Class::THAT)
                || self.p.is_mark(i, ':')
        })
    }
}

/// Whether the word at token `at`, of which the lexicons say `word`, can be one of a personal name.
pub(super) fn can_name(p: &Paragraph<'_>, at: usize, word: &Lexeme) -> bool {
    let folded = p.folded(at);
    p.is_word(at)
        && !folded.starts_with(|c: char| c.is_ascii_lowercase())
        && (word.split.preposition.is_none() && word.split.conjunction.is_none()
            || !word.split.article)
        && (word.is(Class::GIVEN)
            || !word.is(COMMON)
                && word.verb.is_none()
                && !is_action(folded)
                && !has_pronoun(folded)
                && !is_conjugated(p.original(at), folded))
        && folded.chars().count() > 1
        && !folded.strip_prefix(['ب', 'ل']).is_some_and(is_possession)
}

/// Whether a word that no lexicon knows has a pronoun written onto it: يراها, اعتراضهم.
fn has_pronoun(folded: &str) -> bool {
    folded.chars().count() > 4 && ["ها", "هم"].iter().any(|end| folded.ends_with(end))
}

/// The first letters of a word, and how many of them there are.
fn letters<const MAX: usize>(word: &str) -> ([char; MAX], usize) {
    let mut letters = ['\0'; MAX];
    let mut count = 0;
    for (place, letter) in letters.iter_mut().zip(word.chars()) {
        *place = letter;
        count += 1;
    }
    (letters, count)
}

/// Whether a word is built like a finite verb and like hardly any name: يفتقر, تستقبل, احتشدوا,
/// أعاقت, أضفى.
fn is_conjugated(original: &str, folded: &str) -> bool {
    let (letters, count) = letters::<8>(folded);
    let prefixed = matches!(letters[0], 'ي' | 'ت');
    let infixed = count == 5 && letters[2] == 'ت';
    let asked = count >= 6 && letters[1..3] == ['س', 'ت'];
    let caused = original.starts_with('أ')
        && (count == 5 && letters[2] == 'ا' && letters[4] == 'ت'
            || count == 4 && original.ends_with('ى'));
    let passive = original.starts_with("أُ");
    let hers = count > 3 && original.ends_with('ت') && letters[count.min(8) - 2] != 'ا';
    prefixed && (infixed || asked)
        || caused
        || passive
        || hers
        || count > 4 && folded.ends_with("وا")
}

/// Whether a word is built like what somebody does with another: معاقبة, مقاطعة.
pub(super) fn is_doing(original: &str) -> bool {
    let (letters, count) = letters::<7>(original);
    count == 6 && letters[0] == 'م' && letters[2] == 'ا' && letters[5] == 'ة'
}

/// Whether a folded word is built like the name of an action: تفعيل (توسيع), استفعال (استرداد).
/// Names built so (توفيق) stand in the lexicon.
fn is_action(folded: &str) -> bool {
    let (letters, count) = letters::<8>(folded);
    count == 5 && letters[0] == 'ت' && letters[3] == 'ي'
        || count == 7 && folded.starts_with("است") && letters[5] == 'ا'
}
