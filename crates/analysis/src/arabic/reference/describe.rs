//! What a phrase says of a speaker as it stands, before anything is taken up.

use std::ops::Range;

use domain::SpeakerKind;

use super::Resolved;
use crate::{
    arabic::{
        View,
        cut::Cut,
        lexeme::listed,
        phrase::{Phrase, share},
        words::Class,
    },
    sets::Set,
    text::clitic::Split,
};

/// The phrase as it stands, before anything is taken up.
pub(super) fn describe<'v>(view: &'v View<'v>, phrase: &Phrase) -> Resolved<'v> {
    let name = phrase
        .name
        .clone()
        .unwrap_or_else(|| bare_name(view, phrase));
    let mut heads = vec![view.stem(phrase.head)];
    // "مراسلنا", whom "المراسل" takes up.
    let ours = heads[0].strip_suffix("نا");
    let someone =
        |word: &&str| listed(word).is_some_and(|l| l.is_one_of(Class::TITLE.or(Class::UNNAMED)));
    heads.extend(ours.filter(someone));
    // "الدكتورة منى حداد، رئيسة المجلس": titles before and behind the name.
    let titled = phrase.role.is_some() || phrase.name.is_some();
    let told = phrase.tokens.clone().filter(|_| titled);
    heads.extend(
        told.filter(|&i| {
            let begins = i == phrase.tokens.start
                || view.p.is_mark(i - 1, ',')
                || phrase.name.as_ref().is_some_and(|name| name.end == i)
                || view.word(i).split.article && view.word(i - 1).split.article;
            i != phrase.head && begins && view.is(i, Class::TITLE.or(Class::RANK))
        })
        .map(|i| view.stem(i)),
    );
    let body = view.body(phrase.head);
    let prefix = phrase.head..phrase.head + body;
    let cut = |tokens: Range<usize>| Cut::of(view.p, view.p.span_bytes(tokens));
    Resolved {
        mention: None,
        listed: (body > 0 && phrase.name.is_none()).then(|| cut(prefix)),
        name: named(view, name.clone()),
        kind: phrase.kind,
        role: phrase.role.clone().map(cut),
        body: phrase.body.clone().map(|body| named(view, body)),
        told: cut(phrase.tokens.clone()),
        feminine: phrase.feminine,
        behind: None,
        people: phrase.people,
        words: name_words(view, &name),
        heads,
        medium: None,
    }
}

/// The name in these tokens, without the particles written as part of its first word.
pub(super) fn named<'v>(view: &'v View<'v>, tokens: Range<usize>) -> Cut<'v> {
    let word = view.word(tokens.start);
    // "فانسان": what looks like "then" begins the name.
    // "واحد من كل خمسة": so does what looks like "and" a number.
    let whole = begins_with_f(view, tokens.start) || share::is_number(view, tokens.start);
    let lead = if whole { Split::NONE } else { word.split };
    let conjunction = lead.conjunction.map_or(0, char::len_utf8);
    let preposition = lead.preposition.map_or(0, char::len_utf8);
    // ل hides the alef of an article behind it: nothing shorter than للتحالف can be cut out.
    let hidden = lead.article && lead.preposition == Some('ل') && !word.bare();
    let unknown = word.bare() && (lead.article || lead.preposition.is_none());
    let cut = match (unknown || whole, hidden) {
        (true, _) => 0,
        (_, true) => conjunction,
        _ => conjunction + preposition,
    };
    let mut bytes = view.p.span_bytes(tokens.clone());
    bytes.start = view.p.byte_after(tokens.start, cut);
    // للأمم المتحدة is listed only as a whole, so that no clitic comes off its first word.
    let may_hide = hidden || tokens.len() > 1;
    Cut::of_name(view.p, bytes, may_hide)
}

/// Whether token `at` is a word of a name that begins with ف, and not behind "then".
fn begins_with_f(view: &View<'_>, at: usize) -> bool {
    view.personal(at) && view.word(at).split.conjunction == Some('ف')
}

/// The words that name a body, without those that say whose it is: "قوات الحدود المدعومة من …".
fn bare_name(view: &View<'_>, phrase: &Phrase) -> Range<usize> {
    let tokens = phrase.tokens.clone();
    let leads = |at: usize| {
        let led = view.word(at).split.preposition.is_some() || view.p.folded(at) == "ب";
        led || view.is(at, Class::PREP.or(Class::NAME_OF))
    };
    let whose = |&at: &usize| Set::Whose.has(view.p.folded(at)) && leads(at + 1);
    let body = phrase.kind == SpeakerKind::Organisation;
    // "اللجنة العليا التابعة للحكومة": no name without it, but `حركة "النهر" التابعة للحكومة`.
    let whole = |&end: &usize| {
        let quoted = |at| matches!(view.p.kind(at), crate::text::Kind::Quote(_));
        let named = view.body(phrase.head) > 0 || (phrase.head..end).any(quoted);
        named || !Set::PartOf.has(view.p.folded(end)) && end > phrase.head + 1
    };
    let end = (phrase.head + 1..tokens.end)
        .find(whose)
        .filter(|end| body && whole(end))
        .unwrap_or(tokens.end);
    // "هذه المنظمة".
    let pointed = Set::Pointing.has(view.p.folded(tokens.start));
    tokens.start + usize::from(pointed && phrase.head > tokens.start)..end
}

/// Folded words of a name, without marks; articles off. A tag has several: "#سالم_قباني".
pub(super) fn name_words<'v>(view: &'v View<'v>, tokens: &Range<usize>) -> Vec<&'v str> {
    let words = tokens.clone().filter(|&at| view.p.is_word(at));
    let bare = words.map(|at| match at == tokens.start && !begins_with_f(view, at) {
        true => view.stem(at),
        false => view.p.folded(at),
    });
    bare.flat_map(|word| word.split('_'))
        .map(|word| word.strip_prefix("ال").unwrap_or(word))
        .filter(|word| !word.is_empty())
        .collect()
}

impl<'v> Resolved<'v> {
    /// Somebody of whom only the name is told.
    pub(super) fn person(view: &'v View<'v>, name: Range<usize>) -> Self {
        Self {
            mention: None,
            name: named(view, name.clone()),
            kind: SpeakerKind::Person,
            role: None,
            body: None,
            told: Cut::of(view.p, view.p.span_bytes(name.clone())),
            feminine: view.word(name.start).feminine,
            behind: None,
            people: false,
            words: name_words(view, &name),
            heads: vec![view.stem(name.start)],
            medium: None,
            listed: None,
        }
    }

    /// "جيني إيلز وكات هاربورن": takes the و off a name that `stands` in the report without it, too.
    pub(super) fn part_joined(
        &mut self,
        view: &'v View<'v>,
        phrase: &Phrase,
        stands: impl Fn(&str) -> bool,
    ) {
        if let (Some(first), Some(name)) = (self.words.first_mut(), &phrase.name)
            && let Some(without) = first.strip_prefix('و')
            && self.name.written().starts_with('و')
            && stands(without)
        {
            let mut bytes = view.p.span_bytes(name.clone());
            bytes.start = view.p.byte_after(name.start, 'و'.len_utf8());
            *first = without;
            self.name = Cut::of(view.p, bytes);
        }
    }
}
