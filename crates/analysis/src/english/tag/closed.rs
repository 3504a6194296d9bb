//! What a function word is: most are listed as one thing, a few are told by the word behind them.

use super::Tag;
use crate::{
    english::{
        inflect::Forms,
        words::{Class, Lexeme},
    },
    text::{Kind, Paragraph},
};

/// The tag of a function word.
pub(super) fn closed(p: &Paragraph<'_>, words: &[Lexeme], at: usize, name: bool) -> Option<Tag> {
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
