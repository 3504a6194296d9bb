//! Parts of speech: what each token is in its sentence, from its neighbours.
//!
//! One pass from left to right. A word the lexicons do not know is a name where it is capitalised
//! inside a sentence, else a noun; adjectives count as nouns, because both only fill noun phrases.

use super::{
    inflect::Forms,
    words::{Class, Lexeme},
};
use crate::sets::Set;
use crate::text::{Kind, Paragraph};

/// What a token is in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    Det,
    /// A pronoun that is a subject.
    Pron,
    /// A pronoun that is none.
    Object,
    Rel,
    That,
    Wh,
    Sub,
    Conj,
    But,
    Prep,
    /// "to" before an infinitive.
    To,
    Aux,
    Adv,
    Time,
    Num,
    Noun,
    Proper,
    Verb,
    Comma,
    /// A dash that parts clauses.
    Dash,
    /// A mark inside a noun phrase: hyphen, point of an abbreviation, `/`, `&`, `$`, `%`.
    Inner,
    Colon,
    Quote,
    /// Opening and closing bracket.
    Open,
    Close,
    /// End of a sentence and any other mark.
    Stop,
}

impl Tag {
    /// Whether the token fills a noun phrase.
    pub(crate) fn nominal(self) -> bool {
        matches!(
            self,
            Self::Noun | Self::Proper | Self::Det | Self::Num | Self::Inner | Self::Time
        )
    }

    /// Whether a noun phrase may begin with it.
    pub(crate) fn begins_phrase(self) -> bool {
        matches!(
            self,
            Self::Noun | Self::Proper | Self::Det | Self::Num | Self::Pron
        )
    }
}

/// Tags the tokens of `p`, and takes from `words` the forms that a verb does not have here.
pub(crate) fn tag(p: &Paragraph<'_>, words: &mut [Lexeme]) -> Vec<Tag> {
    let capitals = headline(p);
    let mut tags: Vec<Tag> = Vec::with_capacity(p.len());
    for at in 0..p.len() {
        let found = match p.kind(at) {
            Kind::Word => word(p, words, &tags, at, capitals),
            Kind::Number => Tag::Num,
            Kind::Quote(_) => {
                let possessive = at > 0
                    && p.folded(at) == "'"
                    && p.glued(at)
                    && p.folded(at - 1).ends_with('s')
                    && at + 1 < p.len()
                    && !p.glued(at + 1);
                if possessive { Tag::Inner } else { Tag::Quote }
            }
            Kind::Mark(mark) => mark_tag(p, at, mark),
        };
        if found != Tag::Verb {
            words[at].forms = Forms::default();
        }
        tags.push(found);
    }
    tags
}

/// Whether the words of `p` are capitalised throughout, as in a headline.
fn headline(p: &Paragraph<'_>) -> bool {
    let sentence = !p.is_empty() && p.is_mark(p.len() - 1, '.');
    if p.len() > 60 || p.index() > 0 && sentence {
        return false;
    }
    let long = (0..p.len()).filter(|&at| p.is_word(at) && p.original(at).len() > 3);
    let (capital, all) = long.fold((0, 0), |(capital, all), at| {
        (capital + usize::from(is_capital(p, at)), all + 1)
    });
    all >= 3 && capital * 4 >= all * 3
}

/// Whether token `at` begins with a capital letter.
pub(crate) fn is_capital(p: &Paragraph<'_>, at: usize) -> bool {
    p.original(at).starts_with(char::is_uppercase)
}

fn mark_tag(p: &Paragraph<'_>, at: usize, mark: char) -> Tag {
    match mark {
        ',' => Tag::Comma,
        '-' => {
            let tight = p.glued(at) && p.glued(at + 1) && !p.original(at).starts_with('—');
            if tight { Tag::Inner } else { Tag::Dash }
        }
        ':' => Tag::Colon,
        '(' | '[' => Tag::Open,
        ')' | ']' => Tag::Close,
        '/' | '&' | '$' | '%' | '#' | '@' | '+' | '€' | '£' => Tag::Inner,
        '.' => {
            let ends = p.sentence_of(at).end == at + 1;
            if ends { Tag::Stop } else { Tag::Inner }
        }
        _ => Tag::Stop,
    }
}

fn word(p: &Paragraph<'_>, words: &mut [Lexeme], tags: &[Tag], at: usize, headline: bool) -> Tag {
    let lexeme = words[at];
    let before = at.checked_sub(1).map(|i| tags[i]);
    let starts = before.is_none_or(|t| matches!(t, Tag::Stop | Tag::Quote | Tag::Colon))
        || before == Some(Tag::Dash);
    let capital = is_capital(p, at) && !headline;
    let name = capital && !starts;
    // U.S.-led, re-elected: parts of one word.
    if at > 0 && p.glued(at) && p.is_mark(at - 1, '-') {
        return if name { Tag::Proper } else { Tag::Noun };
    }
    if let Some(closed) = closed(p, words, at, name) {
        return closed;
    }
    let compound = p.is_mark(at + 1, '-') && p.glued(at + 1) && p.glued(at + 2);
    if compound {
        // al-Rawi, el-Sisi.
        let particle = Set::NameParticle.has(p.folded(at)) && is_capital(p, at + 2);
        return if capital || particle {
            Tag::Proper
        } else {
            Tag::Noun
        };
    }
    let named = at > 0 && tags[at - 1] == Tag::Proper && is_capital(p, at + 1);
    if named && Set::NameParticle.has(p.folded(at)) {
        return Tag::Proper;
    }
    let forms = lexeme.forms;
    if forms != Forms::default() && !name {
        if let Some(forms) = verb(p, words, tags, at) {
            words[at].forms = forms;
            return Tag::Verb;
        }
        return Tag::Noun;
    }
    if lexeme.is(Class::TIME) && !lexeme.is(Class::GIVEN) {
        return Tag::Time;
    }
    if lexeme.is(Class::ADV) && !name {
        return Tag::Adv;
    }
    if name || capital && lexeme.is(Class::GIVEN.or(Class::STATE)) {
        return Tag::Proper;
    }
    // "Rescuers", "Tourists": people by what they do.
    let folded = p.folded(at);
    let doers = ["ers", "ors", "ists", "ants", "ees", "ians"]
        .iter()
        .any(|end| folded.ends_with(end));
    if starts && capital && doers && lexeme.class == Class::default() {
        return Tag::Noun;
    }
    if starts && capital && !lexeme.is(Class::SPEAKS.or(Class::MEDIUM)) && lexeme.nominal.is_none()
    {
        return Tag::Proper;
    }
    Tag::Noun
}

/// The tag of a function word.
fn closed(p: &Paragraph<'_>, words: &[Lexeme], at: usize, name: bool) -> Option<Tag> {
    let lexeme = words[at];
    let folded = p.folded(at);
    let next = |class| words.get(at + 1).is_some_and(|w: &Lexeme| w.is(class));
    if lexeme.is(Class::THAT) {
        return Some(Tag::That);
    }
    if matches!(folded, "her" | "his") {
        let last = !p.is_word(at + 1) && p.kind(at + 1) != Kind::Number || next(ENDS_PHRASE);
        return Some(if last { Tag::Object } else { Tag::Det });
    }
    if lexeme.is(Class::TO) {
        let infinitive = words.get(at + 1).is_some_and(|w| w.forms.is(Forms::PLAIN))
            || matches!(p.folded(at + 1), "be" | "have" | "do" | "not")
            || next(Class::ADV) && words.get(at + 2).is_some_and(|w| w.forms.is(Forms::PLAIN));
        return Some(if infinitive { Tag::To } else { Tag::Prep });
    }
    // A pronoun of quantity or a demonstrative alone.
    if lexeme.is(Class::DET) {
        let alone = next(Class::AUXILIARY)
            || words
                .get(at + 1)
                .is_some_and(|w| w.cue().is_some() && !w.noun);
        let pronoun = !matches!(
            folded,
            "the" | "a" | "an" | "my" | "your" | "its" | "our" | "their"
        );
        return Some(if alone && pronoun {
            Tag::Pron
        } else {
            Tag::Det
        });
    }
    const ORDER: [(Class, Tag); 13] = [
        (Class::PRON, Tag::Pron),
        (Class::OBJECT, Tag::Object),
        (Class::REL, Tag::Rel),
        (Class::WH, Tag::Wh),
        (Class::BE, Tag::Aux),
        (Class::HAVE, Tag::Aux),
        (Class::DO, Tag::Aux),
        (Class::MODAL, Tag::Aux),
        (Class::CONJ, Tag::Conj),
        (Class::BUT, Tag::But),
        (Class::SUB, Tag::Sub),
        (Class::PREP, Tag::Prep),
        (Class::NUMBER, Tag::Num),
    ];
    let found = ORDER.iter().find(|(class, _)| lexeme.is(*class))?.1;
    // May and Will are months and names where they are capitalised inside a sentence.
    let month = name && matches!(folded, "may" | "march" | "will");
    if month {
        return Some(if folded == "will" {
            Tag::Proper
        } else {
            Tag::Time
        });
    }
    Some(found)
}

/// Words before which "her" has no noun of its own.
const ENDS_PHRASE: Class = Class::PREP
    .or(Class::TO)
    .or(Class::CONJ)
    .or(Class::THAT)
    .or(Class::SUB)
    .or(Class::DET)
    .or(Class::PRON)
    .or(Class::WH)
    .or(Class::BUT)
    .or(Class::AUXILIARY);

/// The forms that a possible verb has here; `None` where it is a noun or an adjective.
fn verb(p: &Paragraph<'_>, words: &[Lexeme], tags: &[Tag], at: usize) -> Option<Forms> {
    let lexeme = words[at];
    let forms = lexeme.forms;
    // The word before, adverbs skipped.
    let mut back = at;
    while back > 0 && at - back < 3 && tags[back - 1] == Tag::Adv {
        back -= 1;
    }
    let before = back.checked_sub(1);
    let tag = before.map_or(Tag::Stop, |i| tags[i]);
    let led = before.map(|i| words[i]).unwrap_or_default();
    if tag == Tag::To {
        return forms.is(Forms::PLAIN).then_some(Forms::PLAIN);
    }
    if tag == Tag::Aux || led.contracted {
        return auxiliary(led, forms);
    }
    let past = forms.is(Forms::PAST) && !forms.is(Forms::PLAIN);
    let counted = tag == Tag::Num && !past;
    if led.possessive || counted || matches!(tag, Tag::Det | Tag::Prep) {
        let gerund = forms.is(Forms::ING) && tag == Tag::Prep;
        return gerund.then_some(Forms::ING);
    }
    if forms.is(Forms::ING) {
        return Some(Forms::ING);
    }
    let next = Next::read(p, words, at);
    if forms.is(Forms::PAST.or(Forms::PARTICIPLE)) && !forms.is(Forms::PLAIN) {
        return Some(forms);
    }
    let subject = matches!(tag, Tag::Pron | Tag::Rel | Tag::Wh);
    let phrase = matches!(
        tag,
        Tag::Proper | Tag::Noun | Tag::Close | Tag::Comma | Tag::Time
    ) || matches!(tag, Tag::Quote | Tag::Inner | Tag::Dash | Tag::That);
    let joined = tag == Tag::Conj;
    if subject || !lexeme.noun && (phrase || joined) {
        let plain_after_noun = !forms.is(Forms::S) && tag == Tag::Noun && lexeme.cue().is_none();
        if plain_after_noun && !led.plural && !p.folded(at - 1).ends_with('s') {
            return None;
        }
        return Some(forms);
    }
    if (phrase || joined) && next.takes_verb {
        // "tax plans", "a poll claims": a plain form needs a plural before it.
        let agrees = forms.is(Forms::S)
            || joined
            || next.certain
            || led.plural
            || before.is_some_and(|i| p.folded(i).ends_with('s'));
        return agrees.then_some(forms);
    }
    None
}

/// The form behind an auxiliary.
fn auxiliary(led: Lexeme, forms: Forms) -> Option<Forms> {
    let participles = Forms::PARTICIPLE.or(Forms::ING);
    if led.contracted {
        return Some(forms);
    }
    let wanted = if led.is(Class::BE) {
        participles
    } else if led.is(Class::HAVE) {
        Forms::PARTICIPLE
    } else {
        Forms::PLAIN
    };
    if forms.is(wanted) {
        let one = |form| wanted.is(form) && forms.is(form);
        return Some(if one(Forms::ING) {
            Forms::ING
        } else if one(Forms::PARTICIPLE) {
            Forms::PARTICIPLE
        } else {
            Forms::PLAIN
        });
    }
    None
}

/// What stands behind a word that may be a verb or a noun.
struct Next {
    takes_verb: bool,
    /// Only a verb stands before such a word.
    certain: bool,
}

impl Next {
    fn read(p: &Paragraph<'_>, words: &[Lexeme], at: usize) -> Self {
        let next = words.get(at + 1).copied().unwrap_or_default();
        let object = Class::DET
            .or(Class::PRON)
            .or(Class::OBJECT)
            .or(Class::THAT)
            .or(Class::WH)
            .or(Class::NUMBER);
        let frame_preposition = words[at]
            .cue()
            .is_some_and(|cue| cue.frame.takes(p.folded(at + 1)));
        let infinitive = words[at].cue().is_some_and(|cue| cue.frame.inf) && next.is(Class::TO);
        let quoted = matches!(p.kind(at + 1), Kind::Quote(_)) && !p.glued(at + 1);
        let name = p.is_word(at + 1) && is_capital(p, at + 1);
        let listed = next.forms == Forms::default()
            && !next.is(Class::AUXILIARY.or(Class::PREP).or(Class::CONJ))
            && p.is_word(at + 1);
        let people = next.plural && listed;
        Self {
            certain: next.is(Class::OBJECT.or(Class::PRON)),
            takes_verb: next.is(object)
                || frame_preposition
                || infinitive
                || quoted
                || name
                || people,
        }
    }
}
