//! Which body speaks in a paper: the one that it is of, that gave it out or that made it.

use domain::HopKind;

use super::{Resolved, Resolver};
use crate::{
    arabic::{
        Draft, View,
        hops::{self, Link},
        inflect::without_pronoun,
        phrase::{self, Phrase, Reach},
        subject,
        words::Class,
    },
    sets::Set,
};

impl<'v> Resolver<'v> {
    /// "بيان للوزارة", "البيان", "التقرير": the body behind it, else the document itself.
    pub(super) fn document(
        &self,
        view: &'v View<'v>,
        phrase: &Phrase,
        own: Resolved<'v>,
        draft: &Draft,
    ) -> Resolved<'v> {
        let head = view.noun(phrase.head);
        let published = || {
            let by = |link: &&Link| link.kind == HopKind::Published;
            let agent = draft.links.iter().find(by)?.agent.clone()?;
            let publisher = phrase::read(view, agent.start, agent.end, Reach::Full)?;
            // What stands on a body's own site is said by the body.
            let site = view.is(publisher.head, Class::ACCOUNT);
            let body = publisher.body.clone().filter(|_| site);
            let behind =
                body.and_then(|body| phrase::read_led(view, body.start, body.end, Reach::Full));
            Some(behind.unwrap_or(publisher))
        };
        // "وفقا لتقريرها": of whom the sentence tells, or who spoke.
        let owner = || {
            let (feminine, plural) = pronoun(view, phrase.head)?;
            let start = view.p.sentence_of(phrase.head).start;
            let topic = self.topic_of(view, start..phrase.head, draft, (feminine, plural));
            let spoke = || self.spoke_out().find(|s| s.agrees(feminine, plural));
            topic.or_else(|| spoke().cloned())
        };
        if let Some(owner) = owner() {
            return owner;
        }
        // "البيان" takes up one that was told of, whoever passes it on here; "تقارير محلية" does not.
        let taken_up = phrase.body.is_none() && (phrase.definite || phrase.tokens.len() == 1);
        let earlier = || {
            let spoken = self.speaker_with(|s| s.medium == Some(head));
            spoken.or_else(|| self.speaker_with(|s| s.heads.contains(&head)))
        };
        if let Some(earlier) = taken_up.then(earlier).flatten() {
            return Resolved {
                feminine: own.feminine,
                behind: earlier.behind.or(Some(earlier.feminine)),
                ..earlier.clone()
            };
        }
        let of = match &phrase.body {
            // "بيان للمتحدث العقيد سالم كروان": with his name.
            Some(body) if view.is(body.start, Class::TITLE) => {
                phrase::read_led(view, body.start, phrase.tokens.end, Reach::Full)
            }
            Some(body) => phrase::read_led(view, body.start, body.end, Reach::Full),
            None => published(),
        };
        // "دراسة للنساء": what the paper is about.
        let thing = |behind: &Phrase| {
            let head = view.word(behind.head);
            let things = Class::COMMON
                .or(Class::NOUN)
                .or(Class::EVENT)
                .or(Class::TIME);
            behind.name.is_none() && head.is(things) && !head.is(subject::SPEAKS)
        };
        let of = of.filter(|behind| !thing(behind));
        let made = of
            .or_else(|| maker(view, phrase))
            .filter(|made| !is_its_own(view, made));
        if let Some(behind) = made.or_else(|| issuer(view, phrase.head)) {
            return self.through(view, &behind, (head, own.feminine), draft);
        }
        if let Some(behind) = phrase
            .definite
            .then(|| self.told_of(phrase, head, draft))
            .flatten()
        {
            return behind;
        }
        let statement = Set::GivenOut.has(head) && phrase.definite && phrase.tokens.len() <= 2;
        if statement && let Some(last) = self.spoke().next() {
            return last.clone();
        }
        own
    }

    /// Who made a paper that the report told of before it speaks: "في دراسة أجرتها الجامعة. … وخلصت
    /// الدراسة إلى".
    fn told_of(&self, phrase: &Phrase, head: &str, draft: &Draft) -> Option<Resolved<'v>> {
        let paper = Class::MEDIUM.or(Class::DOCUMENT);
        let views = self.views[..=phrase.paragraph].iter().rev();
        let tokens = views.flat_map(|view| (0..view.p.len()).rev().map(move |at| (view, at)));
        let here = |(view, at): &(&View<'_>, usize)| {
            view.p.index() as usize == phrase.paragraph && *at >= phrase.head
        };
        let mut papers = tokens.skip_while(here).take(TOLD_MAX).filter(|(view, at)| {
            view.is(*at, paper) && !view.word(*at).split.article && view.noun(*at) == head
        });
        let (view, own, behind) = papers.find_map(|(view, at)| {
            let own = phrase::read_led(view, at, view.p.sentence_of(at).end, Reach::Least)?;
            let of = own.body.clone();
            let of = of.and_then(|of| phrase::read_led(view, of.start, of.end, Reach::Full));
            let behind = of
                .or_else(|| maker(view, &own))
                .or_else(|| issuer(view, at))?;
            (!is_its_own(view, &behind)).then_some((view, own, behind))
        })?;
        let paper = (view.noun(own.head), own.feminine);
        Some(self.through(view, &behind, paper, draft))
    }

    /// Who stands behind a paper that speaks, also called by its head and by its gender.
    fn through(
        &self,
        view: &'v View<'v>,
        behind: &Phrase,
        (head, feminine): (&'v str, bool),
        draft: &Draft,
    ) -> Resolved<'v> {
        let mut result = self.named(view, behind, draft);
        result.heads.push(head);
        result.behind = Some(result.feminine);
        result.feminine = feminine;
        result
    }
}

/// Tokens that are looked back through for a paper.
const TOLD_MAX: usize = 400;

/// Whether a paper is only that of another one: "استطلاع نشرت نتائجه".
fn is_its_own(view: &View<'_>, paper: &Phrase) -> bool {
    paper.medium && pronoun(view, paper.head).is_some()
}

/// Whether the pronoun written onto the noun at `at` is feminine, and whether it is plural.
fn pronoun(view: &View<'_>, at: usize) -> Option<(bool, bool)> {
    let stem = view.stem(at);
    let end = stem
        .strip_prefix(view.noun(at))
        .filter(|end| !end.is_empty())?;
    match end {
        "ها" => Some((true, false)),
        "ه" => Some((false, false)),
        "هم" => Some((false, true)),
        _ => None,
    }
}

/// Tokens beside a paper in which its maker is named.
const REACH: usize = 40;

/// Who gives out the paper at token `paper`, in the clause that it ends: "نشرت الصحيفة أمس تقريرا".
pub(super) fn issuer(view: &View<'_>, paper: usize) -> Option<Phrase> {
    let free = view.word(paper).split.preposition.is_none() && !view.word(paper).split.article;
    let led = paper > 0 && view.is(paper - 1, Class::PREP.or(Class::SOURCE));
    if !view.is(paper, Class::MEDIUM) || !free || led {
        return None;
    }
    let start = view.p.sentence_of(paper).start;
    let from = start.max(paper.saturating_sub(ISSUED));
    (from..paper).rev().find_map(|at| {
        let verb = hops::verb(view, at).is_some() || view.is(at, Class::VERB);
        let next = verb.then(|| subject::behind(view, at, paper, Reach::Full))?;
        next.filter(|phrase| phrase.tokens.end <= paper)
    })
}

/// Tokens from the verb that gives a paper out to the paper.
const ISSUED: usize = 16;

/// Who made the paper or gave it out that `phrase` names, in a clause right behind it: "دراسة
/// أجرتها الجامعة", "بيان، صادر عن المكتب".
fn maker(view: &View<'_>, phrase: &Phrase) -> Option<Phrase> {
    let mut at = phrase.tokens.end;
    // "بيان صادر عن الوزارة": where the phrase took up its participle.
    at -= usize::from(matches!(view.stem(at - 1), "صادر" | "صادره"));
    at += usize::from(view.p.is_mark(at, ','));
    at += usize::from(view.is(at, Class::REL));
    let sentence = view.p.sentence_of(phrase.head).end.min(at + REACH);
    let closes = |&at: &usize| view.p.is_mark(at, ',') || view.is(at, Class::THAT);
    let (limit, reach) = match (at + 1..sentence).find(closes) {
        Some(limit) => (limit, Reach::Full),
        None => (sentence, Reach::Least),
    };
    if matches!(view.stem(at), "صادر" | "صادره") && view.p.folded(at + 1) == "عن" {
        return phrase::read_led(view, at + 2, limit, reach);
    }
    // "دراسة قام بها المركز", "شكاوى تقدمت بها النقابة".
    let through = matches!(view.p.folded(at + 1), "به" | "بها");
    if through && matches!(view.stem(at), "قام" | "قامت" | "تقدم" | "تقدمت") {
        return subject::behind(view, at + 1, limit, reach);
    }
    without_pronoun(view.p.folded(at))
        .any(|verb| Set::Makes.has(&verb))
        .then(|| subject::behind(view, at, limit, reach))?
}
