//! Who a name means: the fullest form of it, with the title that it is given elsewhere.

use domain::SpeakerKind;

use super::{
    Resolved, Resolver,
    describe::{name_words, named},
    identity::{same_spelling, shares_name},
    lookup::SAME_MAX,
};
use crate::{arabic::lexeme::is_given, sets::Set};

/// Whether two words are those of one name that is also written as one word: "أبو زيد", "عبد ربه".
fn is_compound(words: &[&str]) -> bool {
    matches!(words, ["ابو" | "عبد", _])
}

/// Names that are looked back through for one in another spelling.
const SPELLED_MAX: usize = 256;

impl<'v> Resolver<'v> {
    /// A name: the fullest form of it, with the title it is given elsewhere.
    pub(super) fn person(&self, mut own: Resolved<'v>, place: (usize, usize)) -> Resolved<'v> {
        if self.index.two_people(&own.words) {
            own.words.truncate(1);
            own.name = own.name.first_word();
        }
        let earlier = self
            .speaker_with(|s| s.kind == SpeakerKind::Person && shares_name(&s.words, &own.words));
        let full = self.index.fuller(&own.words, true);
        let spelled = self.index.spelled_otherwise(&own.words, full);
        let full = spelled.or(full).or_else(|| self.written_as_one(&own.words));
        let mut result = own.clone();
        let same = |full: &&Resolved<'v>| {
            let compound = own.words.len() == 2 && is_compound(&own.words);
            spelled.is_some() || compound || shares_name(&full.words, &own.words)
        };
        if let Some(full) = full.filter(same) {
            result.name = full.name;
            result.words = full.words.clone();
            result.role = result.role.or(full.role);
            result.body = result.body.or(full.body);
            result.feminine |= full.feminine;
        }
        // "قالت نويرت", where only "هيذر نويرت، المتحدثة" names her.
        if result.words.len() == 1
            && let Some(&(paragraph, at)) = self.index.pairs.get(&result.words[0])
            && (paragraph, at + 1) != place
            && self.spelled_like(result.words[0], place).is_none()
        {
            let view = &self.views[paragraph];
            result.name = named(view, at..at + 2);
            result.words = name_words(view, &(at..at + 2));
        }
        // "كيم", "سلمى": a first name alone, once somebody who has it was named in full.
        if result.words.len() == 1
            && earlier.is_none()
            && let Some(full) = self
                .first_named(result.words[0], place)
                // "سامر، شقيق نبيل": somebody new.
                .filter(|_| own.role.is_none_or(|role| role.before(&own.name)))
        {
            result.name = full.name;
            result.words = full.words.clone();
            result.role = result.role.or(full.role);
            result.body = result.body.or(full.body);
        }
        if earlier.is_none()
            && full.is_none()
            && let Some(body) = self.known_as(&result.words)
        {
            return Resolved {
                mention: own.mention,
                ..body
            };
        }
        if let Some(earlier) = earlier {
            if earlier.words.len() >= result.words.len() {
                result.name = earlier.name;
                result.words = earlier.words.clone();
            }
            result.role = result.role.or(earlier.role);
            result.body = earlier.body.or(result.body);
            result.feminine |= earlier.feminine;
            result.goes_by(earlier);
        }
        // "روغن" and "روغين": the letters that writers leave out of foreign names.
        if earlier.is_none()
            && full.is_none()
            && let [only] = result.words.as_slice()
            && let Some(same) = self.spelled_like(only, place)
        {
            result.name = same.name;
            result.words = same.words.clone();
            result.role = result.role.or(same.role);
            result.body = result.body.or(same.body);
        }
        if result.role.is_none() {
            let titled = result
                .words
                .iter()
                .flat_map(|word| self.index.with_word(word))
                .find(|e| {
                    e.role.is_some()
                        && e.kind == SpeakerKind::Person
                        && shares_name(&e.words, &result.words)
                });
            if let Some(titled) = titled {
                result.role = titled.role;
                result.body = result.body.or(titled.body);
                result.goes_by(titled);
                result.feminine |= titled.feminine;
            }
        }
        self.full_body(&mut result, place);
        result
    }

    /// Who has the two words of a last name written as one elsewhere: "أبو زيد" of "أحمد أبوزيد".
    fn written_as_one(&self, words: &[&str]) -> Option<&Resolved<'v>> {
        let whole = is_compound(words).then(|| words.concat())?;
        let mut all = self.index.with_word(&whole);
        all.find(|e| {
            let last = e.words.last().is_some_and(|last| *last == whole);
            e.kind == SpeakerKind::Person && e.words.len() > 1 && last
        })
    }

    /// Who has a last name that is spelled almost like `last`: one who spoke, or whom the report names in full before
    /// `place`.
    fn spelled_like(&self, last: &str, place: (usize, usize)) -> Option<&Resolved<'v>> {
        let meant = |s: &Resolved<'v>| {
            s.kind == SpeakerKind::Person
                && s.words.len() > 1
                && s.words
                    .last()
                    .is_some_and(|other| same_spelling(other, last))
        };
        let before = self.index.places.partition_point(|at| *at < place);
        let named = || self.index.entries[..before].iter().rev().take(SPELLED_MAX);
        self.speaker_with(meant)
            .or_else(|| named().find(|e| meant(e)))
    }

    /// The body whose name words that look like a person's are: موديز of "وكالة موديز العالمية",
    /// "سان جرمان" of "نادي باريس سان جرمان".
    fn known_as(&self, words: &[&str]) -> Option<Resolved<'v>> {
        let known = self.index.by_word.get(words.last()?).iter().take(SAME_MAX);
        known.map(|&number| number as usize).find_map(|number| {
            let entry = &self.index.entries[number];
            let general = Set::General.has(entry.words.first()?);
            let short = words.len() == 1 && entry.words.get(1) == words.first();
            let long = words.len() > 1 && entry.words.ends_with(words);
            let body = entry.kind == SpeakerKind::Organisation && entry.words.len() > words.len();
            if !(body && general && (short || long)) {
                return None;
            }
            let mut found = entry.clone();
            // Without the adjectives that follow the name: "شركة سامسونغ الكورية".
            if short && entry.words.len() > 2 {
                let (paragraph, start) = self.index.places[number];
                let view = &self.views[paragraph];
                let second = (start + 1..view.p.len()).find(|&at| view.p.is_word(at))?;
                found.name = named(view, start..second + 1);
                found.words.truncate(2);
            }
            Some(found)
        })
    }

    /// The person with this first name: the last one who spoke, else the only one there is, who was
    /// named before or whose name hardly anybody else has.
    fn first_named(&self, first: &str, place: (usize, usize)) -> Option<&Resolved<'v>> {
        let has = |s: &Resolved<'v>| {
            s.kind == SpeakerKind::Person && s.words.len() > 1 && s.words[0] == first
        };
        let spoke = self.spoke().find(|s| has(s));
        spoke.or_else(|| {
            let numbers = self.index.by_word.get(first).iter().take(SAME_MAX);
            let mut all = numbers
                .map(|&number| number as usize)
                .filter(|&number| has(&self.index.entries[number]));
            let one = all.next()?;
            let known = !is_given(first) || self.index.places[one] < place;
            let one = &self.index.entries[one];
            let same = |other: usize| {
                let other = &self.index.entries[other];
                other.words.starts_with(&one.words) || one.words.starts_with(&other.words)
            };
            (known && all.all(same)).then_some(one)
        })
    }

    /// The person that was last named before `place`: one who spoke, else one who was only
    /// mentioned.
    pub(super) fn person_before(
        &self,
        place: (usize, usize),
        feminine: bool,
    ) -> Option<&Resolved<'v>> {
        let person = |s: &&Resolved<'v>| s.kind == SpeakerKind::Person;
        let spoke = self.spoke().filter(person);
        let spoke = spoke.clone().find(|s| s.feminine == feminine);
        spoke.or_else(|| {
            let before = self.index.places.partition_point(|at| *at < place);
            let entries = self.index.entries[..before].iter().rev().take(64);
            entries
                .filter(person)
                .find(|e| e.words.len() > 1 && e.feminine == feminine)
        })
    }
}
