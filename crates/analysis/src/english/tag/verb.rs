//! Whether a word that may be a verb is one here, and in which of its forms.

use super::{Tag, is_capital};
use crate::{
    english::{
        inflect::Forms,
        words::{Class, Lexeme},
    },
    text::{Kind, Paragraph},
};

/// The forms that a possible verb has here; `None` where it is a noun or an adjective.
pub(super) fn verb(p: &Paragraph<'_>, words: &[Lexeme], tags: &[Tag], at: usize) -> Option<Forms> {
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
