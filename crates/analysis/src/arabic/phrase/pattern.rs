//! Whether a word can be one of a personal name, by its classes and by the pattern it is built on.

use super::COMMON;
use crate::{
    arabic::{
        lexeme::{Lexeme, is_possession},
        words::Class,
    },
    text::Paragraph,
};

/// Whether the word at token `at`, of which the lexicons say `word`, can be one of a personal name.
pub(in crate::arabic) fn can_name(p: &Paragraph<'_>, at: usize, word: &Lexeme) -> bool {
    let folded = p.folded(at);
    p.is_word(at)
        && !folded.starts_with(|c: char| c.is_ascii_lowercase())
        && (word.split.preposition.is_none() && word.split.conjunction.is_none()
            || !word.split.article)
        && (word.is(Class::GIVEN)
            || !word.is(COMMON)
                && word.verb.is_none()
                && !is_action(folded)
                && !has_pronoun(p.original(at), folded)
                && !is_construct(p, at)
                && !is_conjugated(p.original(at), folded))
        && folded.chars().count() > 1
        && !(word.is(Class::RANK) && folded.ends_with('.') && !behind_name(p, at))
        && !folded.strip_prefix(['ب', 'ل']).is_some_and(is_possession)
}

/// Whether the word before can be of a name, so that "د." behind it is an initial and no rank.
fn behind_name(p: &Paragraph<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| p.facts().lexemes.get(at));
    before.is_some_and(|word| {
        word.is(Class::GIVEN)
            || word.class.bits() == 0 && word.verb.is_none() && !word.split.article
    })
}

/// Whether a word that no lexicon knows has a pronoun written onto it: يراها, اعتراضهم, ممارسته.
pub(in crate::arabic) fn has_pronoun(original: &str, folded: &str) -> bool {
    let his = ["ته", "اءه", "ائه", "اؤه"];
    // معارضيه, منتقديه.
    let count = folded.chars().count();
    let his_people = count > 5 && folded.starts_with('م') && original.ends_with("يه");
    count > 4
        && (["ها", "هم"].iter().any(|end| folded.ends_with(end))
            || his_people
            || his.iter().any(|end| original.ends_with(end)))
}

/// Whether a word is built like the plural of a participle with its complement behind it: "مرتكبي
/// الانتهاكات".
fn is_construct(p: &Paragraph<'_>, at: usize) -> bool {
    let next = p.facts().lexemes.get(at + 1);
    is_plural(p.original(at))
        && next.is_some_and(|next| next.split.article && next.split.preposition.is_none())
}

/// Whether a word is built like the plural of a participle before its complement: مستشاري, محققي.
pub(in crate::arabic) fn is_plural(word: &str) -> bool {
    let (letters, count) = letters::<10>(word);
    (5..10).contains(&count) && letters[0] == 'م' && letters[count - 1] == 'ي'
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
    // يقرر, يتحدث: a name has a long vowel there.
    let short = letters[0] == 'ي'
        && (count == 4 || count == 5 && letters[1] == 'ت')
        && letters[1..count.min(8)]
            .iter()
            .all(|letter| !matches!(letter, 'ا' | 'و' | 'ي' | 'ه'));
    prefixed && (infixed || asked)
        || short
        || caused
        || passive
        || hers
        || count > 4 && folded.ends_with("وا")
}

/// Whether a word that no lexicon knows is built like what somebody does: معاقبة, تنكيس, استرداد.
pub(in crate::arabic) fn is_deed(original: &str, folded: &str) -> bool {
    is_doing(original) || is_action(folded)
}

/// Whether a word is built like what somebody does with another: معاقبة, مقاطعة.
fn is_doing(original: &str) -> bool {
    let (letters, count) = letters::<7>(original);
    count == 6 && letters[0] == 'م' && letters[2] == 'ا' && letters[5] == 'ة'
}

/// Whether a folded word is built like the name of an action: تفعيل (توسيع), استفعال (استرداد).
/// Names built so (توفيق) stand in the lexicon.
pub(in crate::arabic) fn is_action(folded: &str) -> bool {
    let (letters, count) = letters::<8>(folded);
    count == 5 && letters[0] == 'ت' && letters[3] == 'ي'
        || count == 7 && folded.starts_with("است") && letters[5] == 'ا'
}

/// Whether a folded word that no lexicon knows is built like a participle that tells how something is
/// done: مطولا, مسرعا.
pub(in crate::arabic) fn is_manner(folded: &str) -> bool {
    let (letters, count) = letters::<8>(folded);
    (5..8).contains(&count)
        && letters[0] == 'م'
        && letters[count - 1] == 'ا'
        && letters[count - 2] != 'ي'
}
