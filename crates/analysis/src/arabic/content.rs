//! Where the content of a cue ends, and how it stands in the text.

mod voice;

use std::ops::Range;

use domain::{Act, Mode};

use super::{
    View,
    clause::{Hit, Subject},
    complement::Opening,
    lexeme::is_possession,
    phrase::share,
    words::{Class, lexicon},
};
use crate::{quotation::Pair, text::Kind};
pub(super) use voice::in_medium;
use voice::{glosses, joins_more, tells_more};

/// A content: byte spans of its paragraph, without outer quotation marks.
#[derive(Clone, Debug)]
pub(crate) struct Content {
    pub(crate) spans: Vec<Range<usize>>,
    /// All its tokens, marks included.
    pub(crate) tokens: Range<usize>,
    pub(crate) mode: Mode,
    /// The quotation was still open at the end of the paragraph.
    pub(crate) open: bool,
}

/// Quotations of at least this many tokens are speech wherever they stand.
const LONG: usize = 6;

/// Reads the content of `hit`. `stops` are tokens where other clauses begin, in order.
pub(crate) fn read(view: &View<'_>, hit: &Hit, stops: &[usize]) -> Option<Content> {
    let first = hit.start.token;
    if let Some(pair) = view.quotes.opening(first)
        && (hit.start.opening == Opening::Before || stands_alone(view, pair, hit))
    {
        return Some(quoted(view, pair));
    }
    let noun_phrase = matches!(hit.start.opening, Opening::Preposition | Opening::Bare);
    let mut end = end_of(view, first, noun_phrase, stops);
    // "تعتبرها تركيا منظمة إرهابية، وتطالب": what it is held to be is told.
    let verb = view.words[hit.verb].verb;
    let held = noun_phrase
        && verb.is_some_and(|(number, form)| form.object && lexicon().cue(number).frame.holds());
    if held && let Some(comma) = (first..end).find(|&i| view.p.is_mark(i, ',')) {
        end = comma;
    }
    end = aside_end(view, hit, first, end);
    if matches!(&hit.subject, Subject::Named(phrase) if phrase.counted) {
        end = other_share(view, first, end);
    }
    end = asyndetic_end(view, hit, first, end);
    let tokens = trim(view, first..end);
    if tokens.is_empty() || noun_phrase && tokens.len() < 2 && !says_enough(view, first, hit) {
        return None;
    }
    // "أن، …": a comma behind the particle is none of it.
    let from = hit.start.byte.max(view.p.bytes(first).start);
    let from = if view.p.is_mark(first, ',') {
        from.max(view.p.bytes(tokens.start).start)
    } else {
        from
    };
    let bytes = from..view.p.bytes(tokens.end - 1).end;
    let mode = mode(view, &tokens);
    Some(Content {
        spans: vec![bytes],
        tokens,
        mode,
        open: false,
    })
}

/// Where the content of a cue in a relative clause ends at last, since the clause around it goes
/// on: "نبيل، التي انتقدت الخطة، في إجازة", "المنظمة التي تطالب بإلغائه، إن".
fn aside_end(view: &View<'_>, hit: &Hit, first: usize, end: usize) -> usize {
    let relative = [hit.clause, hit.verb.saturating_sub(1)]
        .into_iter()
        .find(|&at| view.is(at, Class::REL));
    let Some(relative) = relative.filter(|&at| at > 0) else {
        return end;
    };
    let bounded = view.p.is_mark(relative - 1, ',');
    let outside = |j: usize| view.quotes.around(j).is_none_or(|pair| pair.open <= first);
    let resumes = |j: usize| view.p.original(j) == "إن";
    (first + 1..end)
        .find(|&j| {
            outside(j) && (view.p.is_mark(j, ',') && (bounded || resumes(j + 1)) || resumes(j))
        })
        .unwrap_or(end)
}

/// The comma in a content behind which another share of the people is told of than that which says it:
/// "قال 60% إنهم سعداء، مقابل 20% قلقين", "قال الربع إنه كاف، بينما كان 6% محايدين".
fn other_share(view: &View<'_>, first: usize, end: usize) -> usize {
    const REACH: usize = 5;
    let another = |comma: usize| {
        (comma + 1..end.min(comma + 1 + REACH))
            .take_while(|&at| !view.is(at, Class::THAT) && !view.p.is_mark(at, '('))
            .any(|at| share::begins(view, at))
    };
    let mut commas = (first..end).filter(|&at| view.p.is_mark(at, ','));
    commas.find(|&at| another(at)).unwrap_or(end)
}

/// Where the content ends that tells of an indefinite noun without a relative pronoun: "نشرت صورا قالت
/// إنها للميناء الذي أغلق", "عرضت ما قالت إنه اتفاق، وغادرت".
fn asyndetic_end(view: &View<'_>, hit: &Hit, first: usize, end: usize) -> usize {
    /// Words before the cue that an adjunct at the head of a sentence has at most: "وفي اليوم نفسه قال".
    const ADJUNCT: usize = 4;
    let Some(before) = hit.verb.checked_sub(1) else {
        return end;
    };
    let noun = view.word(before);
    let other = Class::AUX
        .or(Class::BUT)
        .or(Class::BREAK)
        .or(Class::REL)
        .or(Class::THAT)
        .or(Class::TIME)
        .or(Class::ADVERB)
        .or(Class::NEG)
        .or(Class::MEDIUM);
    let own = match &hit.subject {
        Subject::Named(phrase) => phrase.tokens.start > hit.verb,
        _ => true,
    };
    let what = view.p.folded(before);
    let indefinite = what == "ما" || what == "بما" || !noun.is(other) && !noun.split.article;
    let takes_up = ["ه", "ها", "هم"]
        .iter()
        .any(|p| view.p.folded(first.saturating_sub(1)).ends_with(p));
    let relative = hit.start.opening == Opening::Clause
        && !view.words[hit.verb]
            .verb
            .is_some_and(|(_, form)| form.participle)
        && hit.verb > view.p.sentence_of(hit.verb).start + ADJUNCT
        && !(hit.verb - ADJUNCT..hit.verb).any(|j| view.is(j, Class::BUT.or(Class::BREAK)))
        && view.p.is_word(before)
        && !view.joined(hit.verb)
        && !view.personal(before)
        && (own && indefinite && takes_up);
    if !relative {
        return end;
    }
    let outside = |j: usize| view.quotes.around(j).is_none();
    let named = view.p.folded(before).ends_with("ما");
    let told_more = |j: usize| !named && j > first + 1 && view.is(j, Class::REL);
    let over = |j: usize| view.p.is_mark(j, ',') || told_more(j);
    (first + 1..end)
        .find(|&j| outside(j) && over(j))
        .unwrap_or(end)
}

/// Whether one word is a content: an action, what is known already ("انتقدت المنظمة الاعتقالات",
/// "تتهمها الحكومة بالإرهاب"), or what something is held to be.
fn says_enough(view: &View<'_>, at: usize, hit: &Hit) -> bool {
    let word = view.word(at);
    let known = word.split.article
        || is_possession(view.p.folded(at))
        || word.split.preposition.is_some() && is_possession(view.stem(at));
    let named = matches!(hit.subject, Subject::Named(_));
    word.is(Class::EVENT) || named && (known || hit.act == Act::Opine)
}

/// The inside of a quotation as a content.
pub(crate) fn quoted(view: &View<'_>, pair: Pair) -> Content {
    let inner = trim(view, pair.open + 1..pair.close);
    let inner = if inner.is_empty() {
        pair.open + 1..pair.close
    } else {
        inner
    };
    Content {
        spans: vec![view.p.span_bytes(inner)],
        tokens: pair.open..(pair.close + 1).min(view.p.len()),
        mode: Mode::Direct,
        open: !pair.closed && pair.close >= view.p.len(),
    }
}

/// Whether the quotation that opens a content is all of it.
fn stands_alone(view: &View<'_>, pair: Pair, hit: &Hit) -> bool {
    if !pair.closed {
        return true;
    }
    let after = pair.close + 1;
    let as_object = matches!(hit.start.opening, Opening::Preposition | Opening::Bare);
    if !hit.nested && view.p.is_mark(after, ',') && goes_on(view, after + 1, as_object) {
        return false;
    }
    let marked = after >= view.p.len() || matches!(view.p.kind(after), Kind::Mark(_));
    if as_object {
        return marked && pair.len() >= LONG || pair.len() >= 4 && view.p.is_mark(after, ',');
    }
    marked
        || pair.len() >= 2 * LONG
        || pair.len() >= 4 && !view.p.is_word(after)
        || pair.len() >= LONG && (view.is(after, Class::BREAK) || view.word(after).verb.is_some())
}

/// The token at which the content that begins at `first` is over.
pub(crate) fn end_of(view: &View<'_>, first: usize, noun_phrase: bool, stops: &[usize]) -> usize {
    let mut end = view.p.sentence_of(first).end;
    let mut next_stop = stops.partition_point(|&stop| stop <= first);
    let mut j = first;
    while j < end {
        while stops.get(next_stop).is_some_and(|&stop| stop < j) {
            next_stop += 1;
        }
        if stops.get(next_stop) == Some(&j) && j > first {
            return j;
        }
        if let Some(pair) = view.quotes.opening(j) {
            if !pair.closed {
                return pair.close.min(view.p.len());
            }
            let close = (pair.close + 1).min(view.p.len());
            if close > end {
                end = view.p.sentence_of(pair.close).end.max(close);
            }
            j = close;
            if pair.len() >= LONG && view.p.is_mark(j, ',') && !goes_on(view, j + 1, noun_phrase) {
                return j;
            }
            continue;
        }
        let tells = || tells_more(view, first, j) || joins_more(view, first, j);
        if j > first && (glosses(view, j, noun_phrase) || noun_phrase && tells()) {
            return j;
        }
        // "فلان يدعو للحوار: لا بديل عنه": in a title the words follow.
        if noun_phrase && view.p.index() == 0 && j > first && view.p.is_mark(j, ':') {
            return j;
        }
        j += 1;
    }
    end.min(view.p.len())
}

/// Whether what was said goes on at `j`, behind a quotation in it: "قال إن الوضع «…»، وأن الناس".
fn goes_on(view: &View<'_>, j: usize, noun_phrase: bool) -> bool {
    let folded = view.p.folded(j);
    let that =
        view.is(j, Class::THAT) && view.joined(j) || folded == "كما" && view.is(j + 1, Class::THAT);
    let because = matches!(folded, "لان" | "لانه" | "لانها" | "لانهم");
    let among = matches!(
        view.p.folded(j + usize::from(folded == "من")),
        "بينها" | "بينهم" | "بينهن" | "منها" | "منهم" | "منهن"
    );
    let but = matches!(folded, "ولكن" | "ولكنه" | "ولكنها" | "ولكنهم");
    that || because || among || but && !noun_phrase || joins_quotation(view, j)
}

/// Whether a noun is joined at `j` with more of the speaker's words: `قال إنه يدعو إلى "…"، ووضع "…"`.
fn joins_quotation(view: &View<'_>, j: usize) -> bool {
    const REACH: usize = 4;
    let word = view.word(j);
    let told = Class::VERB.or(Class::AUX).or(Class::BREAK).or(Class::BUT);
    let noun = view.joined(j) && word.verb.is_none() && !word.is(told.without(Class::EVENT));
    noun && (j + 1..j + REACH)
        .take_while(|&i| {
            view.p.is_word(i) && view.word(i).verb.is_none() || view.quotes.opening(i).is_some()
        })
        .any(|i| view.quotes.opening(i).is_some())
}

/// Tokens without the marks around them. Closing quotation marks stay where their pair is inside.
pub(crate) fn trim(view: &View<'_>, mut tokens: Range<usize>) -> Range<usize> {
    while tokens.start < tokens.end {
        match view.p.kind(tokens.start) {
            Kind::Mark('(' | '[' | '#' | '@') | Kind::Word | Kind::Number => break,
            Kind::Quote(_) if view.quotes.opening(tokens.start).is_some() => break,
            _ => tokens.start += 1,
        }
    }
    while tokens.start < tokens.end {
        let last = tokens.end - 1;
        let keep = match view.p.kind(last) {
            Kind::Word | Kind::Number | Kind::Mark('%' | ')' | ']') => true,
            Kind::Quote(_) => view
                .quotes
                .closing(last)
                .is_some_and(|pair| pair.open >= tokens.start),
            _ => false,
        };
        let dangling = view.p.is_word(last) && view.p.folded(last) == "و";
        if keep && !dangling {
            break;
        }
        tokens.end -= 1;
    }
    tokens
}

/// How a content outside one quotation stands in the text.
pub(crate) fn mode(view: &View<'_>, tokens: &Range<usize>) -> Mode {
    let mut at = tokens.start;
    let mut speech = false;
    while at < tokens.end {
        match view.quotes.opening(at) {
            Some(pair) => {
                if pair.open == tokens.start && pair.close + 1 >= tokens.end {
                    return Mode::Direct;
                }
                speech |= pair.len() >= LONG || !names(view, pair);
                at = pair.close + 1;
            }
            None => at += 1,
        }
    }
    if speech { Mode::Mixed } else { Mode::Indirect }
}

/// Whether a short quotation only marks a name.
fn names(view: &View<'_>, pair: Pair) -> bool {
    const NAMED: [&str; 12] = [
        "معروف",
        "معروفه",
        "اسم",
        "يدعي",
        "تدعي",
        "يسمي",
        "تسمي",
        "ملقب",
        "مدعو",
        "عنوان",
        "حزب",
        "بعنوان",
    ];
    let mut before = pair.open;
    // ب or ل written apart.
    while before > 0 && view.p.glued(before) && view.p.folded(before - 1).chars().count() == 1 {
        before -= 1;
    }
    let named = Class::ORG
        .or(Class::OUTLET)
        .or(Class::NAME_OF)
        .or(Class::PLATFORM)
        .or(Class::ACCOUNT)
        .or(Class::GIVEN);
    (before.saturating_sub(4)..before)
        .rev()
        .enumerate()
        .any(|(steps, at)| {
            let near = steps == 0 && (NAMED.contains(&view.stem(at)) || view.is(at, named));
            let between =
                (at + 1..before).all(|i| view.word(i).split.article || view.is(i, Class::STATE));
            // "العملية العسكرية "غصن الزيتون"".
            let named = view.is(at, Class::ORG.or(Class::OUTLET)) || view.stem(at) == "عمليه";
            near || between && named && pair.len() <= 3
        })
}
