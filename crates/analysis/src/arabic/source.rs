//! وفق، بحسب، حسب ما: a source named beside a sentence, or a link of another statement's chain.

use std::ops::Range;

use domain::{Act, HopKind};

use super::{
    View,
    clause::Hit,
    complement,
    content::{self, Content},
    hops::{self, Link},
    phrase::{self, Phrase, Reach},
    subject,
    words::Class,
};
use crate::sets::Set;
use crate::text::Kind;

/// A phrase that names a source.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    /// The words "حسب ما كشفته".
    pub(crate) cue: Range<usize>,
    /// From the cue to the end of the named source, with its relative clause.
    pub(crate) tokens: Range<usize>,
    pub(crate) phrase: Phrase,
    pub(crate) act: Act,
    /// Links told inside the phrase.
    pub(crate) links: Vec<Link>,
    /// What it is for a statement of its sentence, where it is no statement of its own.
    pub(crate) link: Option<Link>,
}

/// All source phrases of a paragraph.
pub(crate) fn find(view: &View<'_>) -> Vec<Source> {
    let mut found: Vec<Source> = Vec::new();
    let mut at = 0;
    while at < view.p.len() {
        let leads = (view.is(at, Class::SOURCE) || reported(view, at))
            && view.quotes.around(at).is_none()
            && view.p.folded(at + 1) != "الله"
            && !closes(view, at);
        let source = leads.then(|| read(view, at)).flatten();
        if let Some(source) = source {
            at = source.tokens.end.max(at + 1);
            found.push(source);
            continue;
        }
        if leads {
            let why = "nobody behind it who could be a source";
            view.p.dropped(at..at + 1, "ar.source", why);
        }
        at += 1;
    }
    found
}

/// "على ما أعلنت الجامعة", "كما قال الوزير": a clause that names a source.
fn reported(view: &View<'_>, at: usize) -> bool {
    let finite = |at: usize| view.word(at).verb.is_some_and(|(_, form)| !form.participle);
    match view.p.folded(at) {
        "علي" => {
            // "احتج على ما اعتبرته إهانة": no more than what it is held to be.
            let held = view.word(at + 2).verb.is_some_and(|(_, form)| form.object)
                && view.cue(at + 2).is_some_and(|cue| cue.frame.as_);
            view.p.folded(at + 1) == "ما" && finite(at + 2) && !held
        }
        "كما" => {
            let end = view.p.sentence_of(at).end;
            let inside = at > view.p.sentence_of(at).start && finite(at + 1);
            let own_content = || {
                view.cue(at + 1).is_none_or(|cue| {
                    let clause = complement::clause(view, at + 1, end, &cue.frame);
                    let subject = phrase::read(view, at + 2, end, Reach::Full);
                    let over = subject.is_some_and(|s| {
                        let behind = s.tokens.end;
                        behind >= end
                            || matches!(view.p.kind(behind), Kind::Mark(_))
                            || is_adjunct(view, behind)
                    });
                    clause
                        .or_else(|| complement::preposition(view, at + 1, end, &cue.frame))
                        .is_some()
                        || cue.frame.np && !over
                })
            };
            inside && !own_content()
        }
        _ => false,
    }
}

/// Whether when, or in what, something was said is all that `at` tells: "في بيان", "الخميس".
fn is_adjunct(view: &View<'_>, at: usize) -> bool {
    let medium = Class::MEDIUM
        .or(Class::TIME)
        .or(Class::ACCOUNT)
        .or(Class::PLATFORM);
    view.is(at, Class::TIME) || view.is(at, Class::PREP) && view.is(at + 1, medium)
}

fn read(view: &View<'_>, at: usize) -> Option<Source> {
    let end = view.p.sentence_of(at).end;
    if view.p.folded(at) == "كما" {
        return clause_source(view, at, at + 1, end);
    }
    let mut k = at + 1;
    if view.p.folded(at) == "نقلا" {
        k += usize::from(view.p.folded(k) == "عن");
    }
    let glued = view.stem(at).ends_with("ما");
    let clause = glued || matches!(view.p.folded(k), "ما" | "لما");
    if clause {
        k += usize::from(!glued);
        return clause_source(view, at, k, end);
    }
    // `وفقا لـ"سانا"`: ل written apart.
    k += usize::from(view.p.folded(k) == "ل" && view.quotes.opening(k + 1).is_some());
    // "وفق آخر حصيلة".
    let some =
        Set::SomeOf.has(view.p.folded(k)) && view.is(k + 1, Class::DOCUMENT.or(Class::MEDIUM));
    k += usize::from(some);
    let phrase = phrase::read_led(view, k, end, Reach::Full)?;
    // "بحسب اللهجة المحلية", "وفق القواعد": nobody speaks.
    let head = view.word(phrase.head);
    let told = view.is(phrase.tokens.end, Class::REL);
    let thing =
        head.is(Class::COMMON) || phrase.definite && !view.p.folded(phrase.head).ends_with('ي');
    let listed = view.body(phrase.head) > 0;
    // "وفق أعلى المعايير": by what one goes, whoever set it.
    if phrase
        .tokens
        .clone()
        .take(2)
        .any(|i| Set::Standard.has(view.p.folded(i)))
        && phrase.name.is_none()
    {
        return None;
    }
    if thing && head.bare() && phrase.name.is_none() && !told && !listed {
        return None;
    }
    let tokens = at..with_relative(view, &phrase, at, end);
    let mut links = hops::read_gap(view, phrase.tokens.end..tokens.end, None);
    let passed = names_outlet(view, &phrase)
        .then(|| passed_on(view, &phrase, end))
        .flatten();
    let (phrase, tokens) = match passed {
        Some((carrier, speaker)) => {
            links.push(Link {
                kind: HopKind::Carried,
                paragraph: view.p.index() as usize,
                agent: Some(carrier),
                medium: None,
                rule: "ar.source.relay",
            });
            let over = with_relative(view, &speaker, at, end).max(tokens.end);
            (speaker, at..over)
        }
        None => (phrase, tokens),
    };
    let link = None;
    Some(Source {
        cue: at..at + 1,
        tokens,
        phrase,
        act: Act::Say,
        links,
        link,
    })
}

/// "حسب ما كشفته صحيفة …", "وفقا لما جاء في بيان …", "وفق ما رصدت منصة …".
fn clause_source(view: &View<'_>, at: usize, verb: usize, end: usize) -> Option<Source> {
    let paragraph = view.p.index() as usize;
    let cue = view.cue(verb);
    // Pictures show, they do not speak.
    if cue.is_some_and(|cue| cue.lemma == "اظهر") {
        return None;
    }
    let kind = hops::verb(view, verb);
    let came = matches!(view.stem(verb), "جاء" | "ورد" | "ظهر" | "نشر" | "كتب");
    let mut from = verb + 1;
    // "حسب ما عُلم من مصدر".
    let learnt = matches!(view.stem(verb), "علم" | "علمت" | "فهم" | "تبين");
    from += usize::from(learnt && view.p.folded(from) == "من");
    while from < end
        && (matches!(
            view.p.folded(from),
            "عنه" | "عنها" | "عنهم" | "به" | "فيه" | "علي" | "في" | "عبر" | "عن"
        ) || matches!(view.stem(from), "لسانه" | "لسانها"))
    {
        from += 1;
    }
    let from = subject::skip_adverbs(view, from, end);
    let phrase = phrase::read(view, from, end, Reach::Full)?;
    let link = |kind, agent, medium, rule| {
        Some(Link {
            kind,
            paragraph,
            agent,
            medium,
            rule,
        })
    };
    let agent = phrase.tokens.clone();
    let link = match kind {
        Some(HopKind::Monitored) => {
            link(HopKind::Monitored, Some(agent), None, "ar.source.monitored")
        }
        Some(HopKind::Obtained) => link(HopKind::Obtained, Some(agent), None, "ar.source.obtained"),
        // "وفق ما نقله شهود": who has no name speaks himself.
        Some(_) if view.is(phrase.head, Class::UNNAMED) && !view.is(phrase.head, Class::OUTLET) => {
            None
        }
        Some(_) => link(HopKind::Carried, Some(agent), None, "ar.source.carried"),
        // "وذلك حسبما جاء في بيان نشرته الوزارة": what the statements of the sentence stand in.
        None if came
            && view.p.folded(from - 1) == "في"
            && view.is(phrase.head, Class::MEDIUM)
            && !view.is(phrase.head, Class::ACCOUNT) =>
        {
            link(
                HopKind::In,
                None,
                Some(phrase.head..phrase.head + 1),
                "ar.source.in",
            )
        }
        None if came && view.is(phrase.head, Class::ACCOUNT) => {
            let until = (phrase.tokens.end..end)
                .find(|&i| matches!(view.p.kind(i), Kind::Mark(_)))
                .unwrap_or(end);
            link(
                HopKind::Published,
                None,
                Some(agent.start..until),
                "ar.source.published",
            )
        }
        None => None,
    };
    let own_account = ["صفحت", "حساب", "موقع", "قنات"]
        .iter()
        .any(|base| view.stem(phrase.head).starts_with(base));
    let link = match link {
        None if came && own_account => {
            let until = (agent_end(view, phrase.tokens.end, end)..end)
                .next()
                .unwrap_or(end);
            Some(Link {
                kind: HopKind::Published,
                paragraph,
                agent: None,
                medium: Some(phrase.tokens.start..until),
                rule: "ar.source.published",
            })
        }
        other => other,
    };
    let tokens = at..with_relative(view, &phrase, at, end);
    let rest = phrase.tokens.end..tokens.end;
    let mut links = hops::read_gap(view, rest, None);
    let relays = cue.is_some_and(|cue| cue.frame.relay) || names_outlet(view, &phrase);
    if let Some((carrier, speaker)) = relays.then(|| passed_on(view, &phrase, end)).flatten() {
        links.push(Link {
            kind: HopKind::Carried,
            paragraph,
            agent: Some(carrier),
            medium: None,
            rule: "ar.source.relay",
        });
        let over = with_relative(view, &speaker, at, end).max(tokens.end);
        return Some(Source {
            cue: at..verb + 1,
            tokens: at..over,
            phrase: speaker,
            act: Act::Say,
            links,
            link: None,
        });
    }
    let act = cue.map_or(Act::Say, |cue| cue.act);
    Some(Source {
        cue: at..verb + 1,
        tokens,
        phrase,
        act,
        links,
        link,
    })
}

/// Whether a phrase names an outlet: `وكالة …`, `"فرانس برس"`.
fn names_outlet(view: &View<'_>, phrase: &Phrase) -> bool {
    view.is(phrase.head, Class::OUTLET) || view.quotes.opening(phrase.tokens.start).is_some()
}

/// "وفق ما نقلته الوكالة عن مصدر": who passed the words on, and whose they are.
fn passed_on(view: &View<'_>, phrase: &Phrase, end: usize) -> Option<(Range<usize>, Phrase)> {
    let reach = phrase.tokens.start + 1..(phrase.tokens.end + 1).min(end);
    let of = reach.clone().find(|&i| view.p.folded(i) == "عن")?;
    let speaker = phrase::read(view, of + 1, end, Reach::Full)?;
    Some((phrase.tokens.start..of, speaker))
}

fn agent_end(view: &View<'_>, from: usize, end: usize) -> usize {
    (from..end)
        .find(|&i| matches!(view.p.kind(i), Kind::Mark(_)))
        .unwrap_or(end)
}

/// The end of a source with what still belongs to it: adjuncts and a relative clause up to the
/// next comma. Where a known source leads its sentence, a verb is that of the main clause: "وبحسب
/// بيانات الحكومة جرى تسجيل".
fn with_relative(view: &View<'_>, phrase: &Phrase, cue: usize, end: usize) -> usize {
    let mut j = phrase.tokens.end;
    let leads = cue <= view.p.sentence_of(cue).start + 1;
    let known = phrase.definite
        || phrase.name.is_some()
        || view.word(j - 1).split.article
        || view.is(j - 1, Class::STATE);
    let mut relative = false;
    while j < end {
        relative |= view.is(j, Class::REL);
        let word = view.word(j);
        let finite = word.verb.is_some_and(|(_, form)| !form.participle) || word.is(Class::VERB);
        if leads && known && !relative && finite && word.bare() && hops::verb(view, j).is_none() {
            break;
        }
        if let Some(pair) = view.quotes.opening(j) {
            j = pair.close.min(end - 1) + 1;
            continue;
        }
        // "حسبما أعلن الوزير، في بيان صدر أمس".
        let medium = view.p.is_mark(j, ',') && j + 2 < end && content::in_medium(view, j + 1);
        let over =
            matches!(view.p.kind(j), Kind::Mark(_)) || view.is(j, Class::SOURCE.or(Class::THAT));
        if over && !medium {
            break;
        }
        j += 1;
    }
    j
}

/// Whether a comment of the outlet on the words begins at `at`: "حسب قوله", "على حد تعبيره".
pub(crate) fn closes(view: &View<'_>, at: usize) -> bool {
    let says = |at: usize| {
        view.is(at, Class::SAYING)
            || matches!(
                view.p.folded(at),
                "تعبيره"
                    | "تعبيرها"
                    | "وصفه"
                    | "وصفها"
                    | "زعمه"
                    | "زعمها"
                    | "رايه"
                    | "رايها"
                    | "تعبيرهم"
                    | "وصفهم"
                    | "زعمهم"
            )
    };
    view.is(at, Class::SOURCE) && says(at + 1)
        || view.p.folded(at) == "علي" && view.stem(at + 1) == "حد" && says(at + 2)
}

/// Whether nothing of the clause follows a comment of the outlet that begins at `at`, so that what was
/// said ends there; not "سيحتاج على حد تعبيره إلى حوار".
pub(crate) fn closes_all(view: &View<'_>, at: usize) -> bool {
    let behind = at + 2 + usize::from(view.p.folded(at) == "علي");
    closes(view, at)
        && (!view.p.is_word(behind) || view.joined(behind) || view.is(behind, Class::BUT))
}

/// Whether the source is an outlet, so that beside another statement it only carried it.
pub(crate) fn is_outlet(view: &View<'_>, source: &Source) -> bool {
    view.is(source.phrase.head, Class::OUTLET)
}

/// The sentence that a source is told of: its own, and the one before where it stands alone: "غرقت
/// السفينة. بحسب رويترز."
pub(crate) fn sentence(view: &View<'_>, source: &Source) -> Range<usize> {
    let own = view.p.sentence_of(source.cue.start);
    let rest = |i: usize| matches!(view.p.kind(i), Kind::Mark(_));
    let alone = source.tokens.start == own.start && (source.tokens.end..own.end).all(rest);
    match own.start.checked_sub(1).filter(|_| alone) {
        Some(before) => view.p.sentence_of(before).start..own.end,
        None => own,
    }
}

/// The content under a source of its own: the rest of its sentence. `hits` are the paragraph's cues.
pub(crate) fn content(view: &View<'_>, source: &Source, hits: &[Hit]) -> Option<Content> {
    let sentence = sentence(view, source);
    let at = source.tokens.start;
    // A quotation right before it: that is what the source said.
    let before = if view.p.is_mark(at.wrapping_sub(1), ',') {
        at - 1
    } else {
        at
    };
    if let Some(pair) = before
        .checked_sub(1)
        .and_then(|last| view.quotes.closing(last))
        && pair.len() >= 4
    {
        let whole = view.p.sentence_of(pair.open).start;
        if hits.iter().any(|hit| hit.verb < at && hit.verb >= whole) || pair.open == whole {
            return Some(content::quoted(view, pair));
        }
    }
    let begin = view
        .quotes
        .around(sentence.start)
        .map_or(sentence.start, |pair| {
            if pair.close < at {
                pair.open
            } else {
                sentence.start
            }
        });
    let mut spans = Vec::new();
    let mut all: Option<Range<usize>> = None;
    let mut add = |tokens: Range<usize>| {
        let tokens = content::trim(view, tokens);
        if tokens.is_empty() {
            return;
        }
        let conjunction = conjunction_len(view, tokens.start, sentence.start);
        let bytes = view.p.byte_after(tokens.start, conjunction)..view.p.bytes(tokens.end - 1).end;
        spans.push(bytes);
        all = Some(all.as_ref().map_or(tokens.clone(), |a| a.start..tokens.end));
    };
    let begin = behind_dateline(view, begin, at);
    // "لكن وفقا للمتحدث فإن": what stands before is another clause.
    let begin = if at > begin && view.is(at - 1, Class::BUT) && !view.is(at - 1, Class::PREP) {
        at
    } else {
        begin
    };
    let first = (begin..at).find(|&i| view.p.is_word(i) || view.p.kind(i) == Kind::Number);
    if first.is_some() {
        let mut from = begin;
        while from < at && view.is(from, Class::BUT) && !view.is(from, Class::PREP) {
            from += 1;
        }
        add(from..at);
    }
    let mut after = source.tokens.end;
    while after < sentence.end && view.p.is_mark(after, ',') {
        after += 1;
    }
    let word = view.word(after);
    // "بحسب سالم الكروي، أحد سكان البلدة": who the source is besides.
    let apposed = first.is_some_and(|first| !view.is(first, Class::PREP))
        && (matches!(view.p.folded(after), "احد" | "احدي" | "من")
            || word.is(subject::APPOSED) && !word.split.article && word.verb.is_none());
    let new_clause = apposed
        || word.is(Class::REL.or(Class::BREAK).or(Class::SOURCE).or(Class::BUT))
        || word.split.conjunction.is_some()
        || word.is(Class::TIME)
        || matches!(
            view.p.folded(after),
            "دون"
                | "بدون"
                | "وسط"
                | "بعد"
                | "قبل"
                | "عقب"
                | "مع"
                | "منذ"
                | "خلال"
                | "غير"
        )
        || view.p.folded(after).starts_with('و') && word.bare()
        || word.verb.is_some_and(|(_, form)| form.participle);
    if first.is_none() || !new_clause && after < sentence.end && view.p.is_mark(after - 1, ',') {
        let mut from = after;
        let issued = matches!(view.stem(from), "صدر" | "صدرت" | "مورخ" | "مورخه")
            || hops::verb(view, from).is_some();
        if first.is_none() && issued {
            // "بيان للجيش، صدر السبت، فقد".
            from = (from..sentence.end)
                .find(|&i| view.p.is_mark(i, ','))
                .map_or(from, |comma| comma + 1);
        }
        if view.is(from, Class::THAT)
            || matches!(view.p.folded(from), "فان" | "فانه" | "فانها" | "فقد")
        {
            from += 1;
        }
        if let Some(pair) = view.quotes.opening(from)
            && first.is_none()
            && pair.len() >= 4
            && !view.p.is_word(pair.close + 1)
        {
            return Some(content::quoted(view, pair));
        }
        let stops: Vec<usize> = hits
            .iter()
            .filter(|h| !h.nested)
            .map(|h| h.clause)
            .collect();
        let end = content::end_of(view, from, false, &stops);
        add(from..end);
    }
    let tokens = all?;
    let mode = content::mode(view, &tokens);
    Some(Content {
        spans,
        tokens,
        mode,
        open: false,
    })
}

/// The first token behind "دبي، الإمارات العربية المتحدة (CNN) --".
pub(super) fn behind_dateline(view: &View<'_>, begin: usize, at: usize) -> usize {
    if begin > 0 {
        return begin;
    }
    let dash = (1..at.min(14)).find(|&i| view.p.is_mark(i, '-') && view.p.is_mark(i - 1, ')'));
    let Some(dash) = dash else { return begin };
    (dash..at)
        .find(|&i| !view.p.is_mark(i, '-'))
        .unwrap_or(begin)
}

/// The و that joins a sentence to the one before is not content.
fn conjunction_len(view: &View<'_>, token: usize, sentence_start: usize) -> usize {
    let word = view.word(token);
    if token != sentence_start {
        return 0;
    }
    match word.split.conjunction {
        Some(c) => c.len_utf8(),
        None if word.bare()
            && view.p.folded(token).starts_with('و')
            && view.p.folded(token).len() >= 10 =>
        {
            'و'.len_utf8()
        }
        None if word.is(Class::AUX.or(Class::NEG).or(Class::PREP))
            && view.p.folded(token).starts_with('و') =>
        {
            'و'.len_utf8()
        }
        None => 0,
    }
}
