//! What a word is: a function word, a verb, or by its capital letter a name or a noun.

use super::{Tag, closed::closed, is_capital, verb::verb};
use crate::{
    english::{
        inflect::Forms,
        words::{Class, Lexeme},
    },
    sets::Set,
    text::Paragraph,
};

pub(super) fn word(
    p: &Paragraph<'_>,
    words: &mut [Lexeme],
    tags: &[Tag],
    at: usize,
    headline: bool,
) -> Tag {
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
