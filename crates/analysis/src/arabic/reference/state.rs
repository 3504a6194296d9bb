//! Which state its capital or its short name means.

use super::{Resolved, Resolver};
use crate::{
    arabic::{View, lexeme::is_state, subject, words::Class},
    sets::Set,
};

impl<'v> Resolver<'v> {
    /// The state whose capital stands for it, where the state itself acts in the report, too, or
    /// the full name of a state.
    pub(super) fn state_of(&self, own: &Resolved<'v>) -> Option<&Resolved<'v>> {
        let capital = |words: &[&str]| words.len() == 1 && crate::place::is_city(words[0]);
        let short = matches!(own.words.as_slice(), [one] if is_state(one));
        if !short {
            return None;
        }
        let named = |e: &&Resolved<'v>| {
            let own_name = match e.words.as_slice() {
                [one] => is_state(one),
                // الولايات المتحدة, مملكة البحرين: no organ of the state.
                [first, ..] => Set::State.has(first),
                [] => false,
            };
            // "بريطانيا" is as full a name as "المملكة المتحدة".
            let same = capital(&own.words) || e.words.contains(&own.words[0]);
            own_name && same && !capital(&e.words) && e.words != own.words
        };
        let acts = |&(paragraph, at): &(usize, usize)| {
            !capital(&own.words)
                || self.index.speaking.contains_key(&(paragraph, at))
                || acts(&self.views[paragraph], at)
        };
        let all = self.index.of_actor(own.actor()?);
        let all = all.filter(|(_, place)| acts(place)).map(|(entry, _)| entry);
        all.filter(named).max_by_key(|e| e.words.len())
    }
}

/// Whether the state named at token `at` does something, and is not only where something happens:
/// "وتسعى تركيا إلى", "إن روسيا تقف", but not "في تركيا".
fn acts(view: &View<'_>, at: usize) -> bool {
    let free = view.word(at).split.preposition.is_none() && !view.joined(at);
    let tag = at > 0 && view.p.is_mark(at - 1, '#');
    let Some(mut before) = at.checked_sub(1 + usize::from(tag)).filter(|_| free) else {
        return false;
    };
    // "تقدمت به تركيا".
    if view.is(before, Class::PREP) && subject::pronoun_led(view.p.folded(before)) {
        before = before.saturating_sub(1);
    }
    // "تتهم السعودية إيران".
    if view.is(before, Class::STATE) && before > 0 {
        before -= 1;
    }
    let word = view.word(before);
    if word.is(Class::THAT.or(Class::VERB)) || word.verb.is_some_and(|(_, f)| !f.participle) {
        return true;
    }
    // A verb that no lexicon knows: "تشن تركيا", "بدأتها تركيا".
    let stem = view.stem(before);
    let past = ["ت", "تها", "ته"].iter().any(|end| stem.ends_with(end)) && !stem.ends_with("ات");
    word.bare() && !word.split.article && (stem.starts_with('ت') || past)
}
