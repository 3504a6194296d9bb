//! Where a phrase begins: the word that heads it, behind how many there are and which ones.

use super::{BODY, PERSON, Reach, Reader, STOP};
use crate::{
    arabic::{View, words::Class},
    sets::Set,
    text::Kind,
};

impl<'v, 'a> Reader<'v, 'a> {
    pub(super) fn new(
        view: &'v View<'a>,
        start: usize,
        limit: usize,
        reach: Reach,
    ) -> Option<Self> {
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
        // "آخر رسالة للوزير", "نص البيان": which paper, or all of it.
        let paper = view.is(head + 1, Class::DOCUMENT.or(Class::MEDIUM))
            && view.word(head + 1).split.preposition.is_none();
        let which = matches!(view.stem(head), "اخر" | "اول" | "نص" | "احدث") && paper;
        head += usize::from(which && !view.word(head).split.article);
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
        // "طالبة": no "demanded it".
        let noun = view.p.original(head).ends_with('ة');
        let verb = word.verb.is_some_and(|(_, form)| form.participle || !noun);
        let refused = STOP.or(Class::BUT).or(Class::ADVERB);
        if (head == start || counted.is_some())
            && !view.full_name(head)
            && (word.is(refused)
                || word.is(Class::PREP) && !word.is(Class::GIVEN)
                || word.is(Class::TIME) && !word.is(Class::ORG)
                || (verb || word.is(Class::VERB)) && word.bare() && !view.personal(head)
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
}

/// The token behind words that only say how many: العديد من، عدد من، أكثر من 70، "ثلاثة من".
/// `None` where there are none, or nobody behind them.
fn behind_quantifier(view: &View<'_>, start: usize, limit: usize) -> Option<usize> {
    let of = |at: usize| view.p.folded(at) == "من";
    let mut at = start;
    // "حوالي ربع السكان".
    at += usize::from(matches!(
        view.p.folded(at),
        "حوالي" | "نحو" | "قرابه" | "زهاء"
    ));
    let led = view.word(at).split.preposition;
    if view.is(at, Class::QUANTIFIER) && led.is_none_or(|led| led == 'ل') {
        at += 1;
        // "عدد كبير من السكان".
        at += usize::from(view.is(at, Class::ADJECTIVE) && of(at + 1));
        let partitive = of(at);
        at += usize::from(partitive);
        if led.is_some() && !partitive {
            return None;
        }
        // "أكثر من ثلاثة أرباع السكان".
        at += usize::from(partitive && view.is(at, Class::QUANTIFIER));
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
pub(super) fn behind_percent(view: &View<'_>, at: usize) -> usize {
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
