//! Whether a word behind a noun that speaks is what that tells or does, and no part of its phrase.

use super::{BODY, COMMON, Reach, Reader, STOP};
use crate::{
    arabic::{hops, words::Class},
    sets::Set,
};

impl Reader<'_, '_> {
    /// "نشرت المفوضية تقريرها": what it gave out.
    pub(super) fn is_paper_of_theirs(&self) -> bool {
        let view = self.view;
        let word = view.words[self.at];
        word.is(Class::MEDIUM.or(Class::DOCUMENT))
            && !word.split.article
            && view.noun(self.at).len() < view.stem(self.at).len()
    }

    /// `قال المدير لـ"الأفق"`, "مسؤولان لـ CNN": the outlet that was told.
    pub(super) fn is_told_to(&self) -> bool {
        let view = self.view;
        let quoted = view.quotes.opening(self.at + 1).is_some();
        let outlet = self.at + 1 + usize::from(quoted);
        view.p.folded(self.at) == "ل"
            && (quoted || self.reach == Reach::Full)
            && (view.is(outlet, Class::OUTLET)
                || (quoted || view.body(outlet) > 0)
                    && (self.name.is_some() || view.is(self.head, Class::UNNAMED))
                || quoted && self.person && !(self.head..self.at).any(|i| view.is(i, BODY)))
    }

    /// Whether a clause begins.
    pub(super) fn stops(&self) -> bool {
        let word = self.view.words[self.at];
        let opens = word.is(STOP) || word.is(Class::BUT) && !word.is(Class::PREP);
        opens && !self.of_name()
    }

    /// "أعلن ناشطون مقتل": what they tell, and whatever has its own pronoun is another thing.
    pub(super) fn is_theirs(&self) -> bool {
        let view = self.view;
        let word = view.words[self.at];
        let told = view.words[self.head].people
            && word.is(Class::EVENT)
            && word.split.is_empty()
            && !word.is(COMMON.without(Class::EVENT.or(Class::COMMON).or(Class::VERB)));
        // "وسائل إعلام محلية هذه الأرقام".
        let pointed =
            word.is(Class::PRONOUN) && self.complete && view.p.folded(self.at).starts_with("هذ");
        let state = view.is(self.head, Class::STATE) && !view.is(self.head, Class::ORG);
        let speaks = word.is(Class::STATE.or(BODY)) || view.body(self.at) > 0;
        let joined = word.split.conjunction.is_some() && speaks;
        told || pointed || state && !joined
    }

    /// Whether the word is a verb, or a participle that tells what who is named does.
    pub(super) fn does_something(&self) -> bool {
        let view = self.view;
        let (word, folded) = (view.words[self.at], view.p.folded(self.at));
        // "بيان نشرته الوزارة": a link of the chain begins.
        let object = ["ه", "ها", "هم"].iter().any(|end| folded.ends_with(end));
        let link = object
            && !view.p.original(self.at).ends_with('ة')
            && hops::verb(view, self.at).is_some();
        // "الوكالة قائلة إن", "الوزير قائلا": what the subject does, no adjective of it.
        let saying = || view.cue(self.at).is_some_and(|cue| cue.lemma == "قال");
        let participle = word.verb.is_some_and(|(_, form)| form.participle)
            && word.bare()
            && !word.is(Class::GIVEN);
        let says = participle
            && (view.word(self.at - 1).split.article || self.name.is_some())
            && (view.is(self.at + 1, Class::THAT) || saying());
        // "إردوغان مشبها": what who is named does.
        let does = participle && self.name.is_some() && folded.ends_with('ا');
        let finite = word.verb.is_some_and(|(_, form)| !form.participle);
        // "خالد رفعت صالح": a name that is written like a verb.
        let in_name =
            view.personal(self.at) && self.name.as_ref().is_some_and(|name| name.end == self.at);
        let finite = finite && !word.is(Class::GIVEN) && !in_name && !self.nominal();
        // "بيان نشر أمس": what was done with it.
        let head = view.words[self.head];
        let given_out = self.at == self.head + 1
            && head.is(Class::MEDIUM.or(Class::DOCUMENT))
            && head.split.article == word.split.article
            && word.split.is_empty()
            && (Set::Issued.has(folded) || matches!(folded, "صدر" | "صدرت"));
        link || says || does || finite || given_out || self.is_object()
    }
}
