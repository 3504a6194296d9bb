//! Who speaks: dropped subjects, pronouns, titles and short names taken up to what they stand for.

use std::{cell::OnceCell, ops::Range};

use domain::SpeakerKind;
use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    Draft, View,
    clause::Subject,
    cut::Cut,
    lexeme::{is_given, is_state, listed, of_a_state},
    phrase::{self, Phrase, Reach},
    postings::Postings,
    words::Class,
};
use crate::sets::Set;

/// A speaker once it is known whom the words mean.
#[derive(Clone, Debug)]
pub(crate) struct Resolved<'v> {
    pub(crate) mention: Option<Cut<'v>>,
    pub(crate) name: Cut<'v>,
    pub(crate) kind: SpeakerKind,
    pub(crate) role: Option<Cut<'v>>,
    pub(crate) body: Option<Cut<'v>>,
    /// Gender of the words that name it.
    feminine: bool,
    people: bool,
    /// Folded words of the name, the article off the first.
    words: Vec<&'v str>,
    /// Folded heads it goes by (المتحدث، مصدر، الوزارة).
    heads: Vec<&'v str>,
    /// What it last gave its words in.
    medium: Option<&'v str>,
    /// The listed body's name that it begins with, where it has no personal name.
    listed: Option<Cut<'v>>,
}

/// Every phrase in the report that could be a speaker, in reading order.
pub(crate) struct Index<'v> {
    entries: Vec<Resolved<'v>>,
    places: Vec<(usize, usize)>,
    by_head: Postings<&'v str>,
    by_word: Postings<&'v str>,
    /// By the listed actor that the name belongs to; looked up once somebody asks.
    by_actor: OnceCell<Postings<&'static str>>,
    /// Names of two words that no lexicon knows ("هيذر نويرت"), by the second: where the first
    /// of them stands.
    pairs: FxHashMap<&'v str, (usize, usize)>,
    /// Where the named subjects of cues stand.
    speaking: FxHashSet<(usize, usize)>,
}

/// Entries of one name that are looked at: a name repeated all over a long report says nothing new.
const SAME_MAX: usize = 64;

const INDEXED: Class = Class::TITLE
    .or(Class::RANK)
    .or(Class::ORG)
    .or(Class::OUTLET)
    .or(Class::GIVEN)
    .or(Class::KIN)
    .or(Class::STATE)
    .or(Class::UNNAMED);

impl<'v> Index<'v> {
    pub(crate) fn read(views: &'v [View<'v>]) -> Self {
        let mut entries = Vec::new();
        let mut places = Vec::new();
        let mut pairs = FxHashMap::default();
        let folded = |view: &'v View<'v>| (0..view.p.len()).map(|at| view.p.folded(at));
        let standing = OnceCell::new();
        let stands = |word: &str| {
            let all = || views.iter().flat_map(folded).collect::<FxHashSet<_>>();
            standing.get_or_init(all).contains(word)
        };
        for view in views {
            read_pairs(view, &mut pairs);
            let mut person_until = 0;
            for at in 0..view.p.len() {
                let word = view.word(at);
                let begins = view.begins_name(at);
                let named = word.is(Class::GIVEN) || begins;
                // "المملكة العربية السعودية": listed only as a whole.
                if !(word.is(INDEXED) || begins || view.body(at) > 1) || named && at < person_until
                {
                    continue;
                }
                let Some(phrase) = phrase::read_led(view, at, view.p.len(), Reach::Least) else {
                    continue;
                };
                if let Some(name) = &phrase.name {
                    person_until = name.end;
                }
                places.push((phrase.paragraph, phrase.tokens.start));
                let mut entry = describe(view, &phrase);
                entry.part_joined(view, &phrase, stands);
                entries.push(entry);
            }
        }
        Self {
            by_head: Postings::of(&entries, |entry: &Resolved<'v>| entry.heads.iter().copied()),
            by_word: Postings::of(&entries, |entry: &Resolved<'v>| entry.words.iter().copied()),
            by_actor: OnceCell::new(),
            entries,
            places,
            pairs,
            speaking: FxHashSet::default(),
        }
    }

    /// The entries that have `word` in their name, in reading order.
    fn with_word(&self, word: &str) -> impl Iterator<Item = &Resolved<'v>> + Clone {
        let numbers = self.by_word.get(word).iter().take(SAME_MAX);
        numbers.map(|&number| &self.entries[number as usize])
    }

    /// The entries whose name belongs to the listed actor `id`, in reading order, with their places.
    fn of_actor(&self, id: &str) -> impl Iterator<Item = (&Resolved<'v>, &(usize, usize))> {
        let by_actor = || Postings::of(&self.entries, Resolved::actor);
        let numbers = self.by_actor.get_or_init(by_actor).get(id);
        let numbers = numbers.iter().take(SAME_MAX).map(|&n| n as usize);
        numbers.map(|number| (&self.entries[number], &self.places[number]))
    }

    /// The longest entry whose name holds all of `words`, and more of them.
    fn fuller(&self, words: &[&str], person: bool) -> Option<&Resolved<'v>> {
        let entries = |word: &&&str| self.by_word.get(word).len().min(SAME_MAX);
        let known = words.iter().filter(|word| entries(word) > 0);
        let rarest = known.min_by_key(entries)?;
        let mut best: Option<&Resolved<'v>> = None;
        for entry in self.with_word(rarest) {
            let fits = (entry.kind == SpeakerKind::Person) == person
                && entry.words.len() > words.len()
                && entry.words.len() <= words.len() + 6
                && words.iter().all(|word| entry.words.contains(word))
                && !entry.words.contains(&"باسم")
                && (person
                    || words.len() == 1
                    || !entry.words.iter().any(|w| {
                        w.starts_with('و') && w.chars().count() > 4 && !words.contains(w)
                    }))
                && (person || same_body(entry, words) && !entry.holds_person(words));
            // A name alone is a last name first of all: "الكروي" of "سالم الكروي".
            let rank = |e: &Resolved<'v>| {
                let last = person && words.len() == 1 && e.words.last() == words.last();
                (last, e.words.len())
            };
            if fits && best.is_none_or(|b| rank(entry) > rank(b)) {
                best = Some(entry);
            }
        }
        best
    }

    /// The longest other name of the listed body `own`, without descriptions ("لمحاربة …").
    fn same_actor(&self, own: &Resolved<'_>) -> Option<&Resolved<'v>> {
        let all = self.of_actor(own.actor()?).map(|(entry, _)| entry);
        let longer = all.filter(|e| {
            let shared = own
                .words
                .iter()
                .any(|w| !Set::General.has(w) && e.words.contains(w));
            let named = e.words.first() == own.words.first()
                || e.words.first().is_some_and(|w| Set::General.has(w));
            shared
                && named
                && !e
                    .words
                    .iter()
                    .any(|w| w.starts_with('و') && w.chars().count() > 4 && !own.words.contains(w))
                && !own
                    .words
                    .first()
                    .is_some_and(|w| own.words.len() == 1 && is_state(w))
                && e.words.len() > own.words.len()
                && !e
                    .words
                    .iter()
                    .any(|w| matches!(*w, "لمحاربه" | "لمكافحه" | "لهزيمه" | "ضد" | "بقياده"))
        });
        longer.max_by_key(|e| e.words.len())
    }

    /// The state whose capital stands for it, where the state itself speaks in the report, too, or
    /// the full name of a state.
    fn state_of(&self, own: &Resolved<'_>) -> Option<&Resolved<'v>> {
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
            own_name && !capital(&e.words) && e.words != own.words
        };
        let spoke = |place| !capital(&own.words) || self.speaking.contains(place);
        let all = self
            .of_actor(own.actor()?)
            .filter(|(_, place)| spoke(*place))
            .map(|(entry, _)| entry)
            .filter(named);
        all.max_by_key(|e| e.words.len())
    }

    /// Entries with this head, the nearest before the place first, then those behind it.
    fn by_head(&self, head: &str, place: (usize, usize)) -> impl Iterator<Item = &Resolved<'v>> {
        let list = self.by_head.get(head);
        let at = |n: &u32| self.places[*n as usize];
        let middle = list.partition_point(|n| at(n) < place);
        let before = list[..middle].iter().rev().take(32);
        let behind = list[middle..].iter().filter(move |n| at(n) > place);
        let all = before.chain(behind.take(32));
        all.map(|&n| &self.entries[n as usize])
    }
}

/// Keeps where the names of two words stand that no lexicon knows, by the second word.
fn read_pairs<'v>(view: &'v View<'v>, pairs: &mut FxHashMap<&'v str, (usize, usize)>) {
    let open = |at: usize| {
        let word = view.word(at);
        view.name_word(at)
            && word.class.only(Class::GIVEN) == word.class
            && word.verb.is_none()
            && word.split.is_empty()
    };
    let mut before = false;
    for at in 0..view.p.len() {
        let here = open(at);
        if before && here {
            let place = (view.p.index() as usize, at - 1);
            pairs.entry(view.p.folded(at)).or_insert(place);
        }
        before = here;
    }
}

/// The name in these tokens, without the particles written as part of its first word.
fn named<'v>(view: &'v View<'v>, tokens: Range<usize>) -> Cut<'v> {
    let word = view.word(tokens.start);
    let lead = word.split;
    let conjunction = lead.conjunction.map_or(0, char::len_utf8);
    let preposition = lead.preposition.map_or(0, char::len_utf8);
    // ل hides the alef of an article behind it: nothing shorter than للتحالف can be cut out.
    let hidden = lead.article && lead.preposition == Some('ل') && !word.bare();
    let cut = match (word.bare(), hidden) {
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

/// The phrase as it stands, before anything is taken up.
fn describe<'v>(view: &'v View<'v>, phrase: &Phrase) -> Resolved<'v> {
    let name = phrase
        .name
        .clone()
        .unwrap_or_else(|| bare_name(view, phrase));
    let mut heads = vec![view.stem(phrase.head)];
    if let Some(role) = &phrase.role {
        heads.extend(
            role.clone()
                .filter(|&i| {
                    let begins = i == role.start
                        || view.p.is_mark(i - 1, ',')
                        || view.word(i - 1).split.article;
                    i != phrase.head && begins && view.is(i, Class::TITLE.or(Class::RANK))
                })
                .map(|i| view.stem(i)),
        );
    }
    let listed = view.body(phrase.head);
    let prefix = phrase.head..phrase.head + listed;
    let cut = |tokens: Range<usize>| Cut::of(view.p, view.p.span_bytes(tokens));
    Resolved {
        mention: None,
        listed: (listed > 0 && phrase.name.is_none()).then(|| cut(prefix)),
        name: named(view, name.clone()),
        kind: phrase.kind,
        role: phrase.role.clone().map(cut),
        body: phrase.body.clone().map(|body| named(view, body)),
        feminine: phrase.feminine,
        people: phrase.people,
        words: name_words(view, &name),
        heads,
        medium: None,
    }
}

/// The words that name a body, without those that say whose it is: "قوات الحدود المدعومة من …".
fn bare_name(view: &View<'_>, phrase: &Phrase) -> Range<usize> {
    let tokens = phrase.tokens.clone();
    let leads = |at: usize| view.is(at, Class::PREP) || view.word(at).split.preposition.is_some();
    let whose = |&at: &usize| Set::Whose.has(view.p.folded(at)) && leads(at + 1);
    let body = phrase.kind == SpeakerKind::Organisation;
    let end = (phrase.head + 1..tokens.end)
        .find(whose)
        .filter(|_| body)
        .unwrap_or(tokens.end);
    // "هذه المنظمة".
    let pointed = Set::Pointing.has(view.p.folded(tokens.start));
    tokens.start + usize::from(pointed && phrase.head > tokens.start)..end
}

/// Folded words of a name, without marks; articles off.
fn name_words<'v>(view: &'v View<'v>, tokens: &Range<usize>) -> Vec<&'v str> {
    tokens
        .clone()
        .filter(|&at| view.p.is_word(at))
        .map(|at| {
            let folded = view.p.folded(at);
            let bare = if at == tokens.start {
                view.stem(at)
            } else {
                folded
            };
            bare.strip_prefix("ال").unwrap_or(bare)
        })
        .collect()
}

/// Resolves the speakers of all drafts, in order.
pub(crate) fn resolve<'v>(views: &'v [View<'v>], drafts: &[Draft]) -> Vec<Option<Resolved<'v>>> {
    if drafts.is_empty() {
        return Vec::new();
    }
    let mut index = Index::read(views);
    index.speaking = drafts
        .iter()
        .filter_map(|draft| match &draft.subject {
            Subject::Named(phrase) => Some((draft.paragraph, phrase.tokens.start)),
            _ => None,
        })
        .collect();
    let mut resolver = Resolver {
        views,
        index,
        done: Vec::with_capacity(drafts.len()),
    };
    for draft in drafts {
        let speaker = resolver.one(draft, drafts);
        resolver.done.push(speaker);
    }
    resolver.done
}

/// Statements that are looked back through for a speaker, which keeps long reports linear. The
/// longest reports of the corpora have some hundred.
const SPOKE_MAX: usize = 256;

struct Resolver<'v> {
    views: &'v [View<'v>],
    index: Index<'v>,
    done: Vec<Option<Resolved<'v>>>,
}

impl<'v> Resolver<'v> {
    fn one(&mut self, draft: &Draft, drafts: &[Draft]) -> Option<Resolved<'v>> {
        let view = &self.views[draft.paragraph];
        let mut speaker = match &draft.subject {
            Subject::Named(phrase) => self.named(view, phrase, draft),
            Subject::Same => self.same(view, draft, drafts)?,
            Subject::Dropped => self.dropped(view, draft, drafts)?,
        };
        if let Subject::Named(phrase) = &draft.subject {
            let mut bytes = view.p.span_bytes(phrase.tokens.clone());
            let lead = view.word(phrase.tokens.start).split;
            if lead.preposition.is_some() && !lead.article {
                bytes.start = view.p.byte_after(phrase.tokens.start, lead.len());
            }
            speaker.mention = Some(Cut::of(view.p, bytes));
            if phrase.unknown && draft.rule.starts_with("ar.verb") {
                // The verb tells the gender of a name.
                speaker.feminine = draft.feminine;
            }
        } else {
            speaker.mention = None;
        }
        let medium = draft
            .links
            .iter()
            .rev()
            // What passed the words of another on is not what that one speaks in.
            .filter(|link| link.rule != "ar.hop.relay")
            .find_map(|link| link.medium.clone());
        speaker.medium = medium.map(|tokens| view.noun(tokens.start));
        Some(speaker)
    }

    fn named(&self, view: &'v View<'v>, phrase: &Phrase, draft: &Draft) -> Resolved<'v> {
        let own = describe(view, phrase);
        let place = (phrase.paragraph, phrase.tokens.start);
        if phrase.medium {
            return self.document(view, phrase, own, draft);
        }
        let surname = || {
            // A common word that is somebody's last name in this report: "قال نور".
            let first = own.words.first();
            self.index.with_word(first?).find(|e| {
                e.kind == SpeakerKind::Person && e.words.len() > 1 && e.words.last() == first
            })
        };
        let nameless = phrase.unknown && phrase.name.is_none();
        let stem = view.p.folded(phrase.head);
        if nameless && phrase.definite && phrase.tokens.len() == 1 {
            let full = surname();
            let is_name = if view.is(phrase.head, Class::COMMON) {
                // "قال الصدر": an ordinary word that is somebody's last name in this report.
                full.is_some() && view.body(phrase.head) == 0
            } else {
                // "وقال المنصوري", but "قال الحوثيون", "قالت المحافظة".
                let many = stem.ends_with("ون") || stem.ends_with("ين");
                let feminine_noun = stem.ends_with('ه') || stem.ends_with("ات");
                !many && (full.is_some() || !feminine_noun)
            };
            if is_name {
                let (name, words) = match full {
                    Some(full) => (full.name, full.words.clone()),
                    None => (own.name, own.words.clone()),
                };
                let kind = SpeakerKind::Person;
                return self.person(
                    Resolved {
                        words,
                        kind,
                        name,
                        ..own
                    },
                    place,
                );
            }
        }
        let rest = phrase.head + 1..phrase.tokens.end;
        let first_name = (1..=2).contains(&rest.len())
            && rest
                .clone()
                .all(|at| view.name_word(at) && !view.word(at).split.article)
            && !stem.ends_with('ه');
        // A woman's first name that no list has: by the family name behind it.
        let family = rest.clone().all(|at| view.is(at, Class::GIVEN));
        if nameless && !phrase.definite && first_name && (!draft.feminine || family) {
            // "فريد سمعان": the first name is an ordinary word as well.
            return self.person(
                Resolved {
                    kind: SpeakerKind::Person,
                    ..own
                },
                place,
            );
        }
        if phrase.unknown
            && !phrase.definite
            && phrase.name.is_none()
            && let Some(full) = surname()
        {
            let (words, kind) = (full.words.clone(), SpeakerKind::Person);
            return self.person(
                Resolved {
                    words,
                    kind,
                    name: full.name,
                    ..own
                },
                place,
            );
        }
        // "وأكد تيليس", where "توم تيليس" stands elsewhere, though no title tells what he is.
        let second = || {
            let pair = self.index.pairs.get(own.words.first()?)?;
            (*pair < place && pair.1 + 1 != place.1).then_some(())
        };
        let alone = nameless && !phrase.definite && phrase.tokens.len() == 1;
        if phrase.name.is_some() || alone && second().is_some() {
            let kind = SpeakerKind::Person;
            return self.person(Resolved { kind, ..own }, place);
        }
        match own.kind {
            SpeakerKind::Unnamed => self.function(view, phrase, own, place),
            SpeakerKind::Organisation => self.organisation(phrase, own, place),
            _ => own,
        }
    }

    /// A name: the fullest form of it, with the title it is given elsewhere.
    fn person(&self, own: Resolved<'v>, place: (usize, usize)) -> Resolved<'v> {
        let earlier = self
            .speaker_with(|s| s.kind == SpeakerKind::Person && shares_name(&s.words, &own.words));
        let full = self.index.fuller(&own.words, true);
        let mut result = own.clone();
        if let Some(full) = full.filter(|full| shares_name(&full.words, &own.words)) {
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
        {
            let view = &self.views[paragraph];
            result.name = self::named(view, at..at + 2);
            result.words = name_words(view, &(at..at + 2));
        }
        // "كيم", "سلمى": a first name alone, once somebody who has it was named in full.
        if result.words.len() == 1
            && earlier.is_none()
            && let Some(full) = self.first_named(result.words[0])
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
            && let Some(same) = self.speaker_with(|s| {
                s.kind == SpeakerKind::Person
                    && s.words.len() > 1
                    && s.words.last().is_some_and(|last| same_spelling(last, only))
            })
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

    /// The person with this first name: the last one who spoke, else the only one there is.
    fn first_named(&self, first: &str) -> Option<&Resolved<'v>> {
        let has = |s: &&Resolved<'v>| {
            s.kind == SpeakerKind::Person && s.words.len() > 1 && s.words[0] == first
        };
        let spoke = self.spoke().find(has);
        // Whoever is only mentioned is meant where hardly anybody else has the name.
        let rare = !is_given(first);
        spoke.or_else(|| {
            if !rare {
                return None;
            }
            let mut all = self.index.with_word(first).filter(has);
            let one = all.next()?;
            let same = |other: &Resolved<'v>| {
                other.words.starts_with(&one.words) || one.words.starts_with(&other.words)
            };
            all.all(same).then_some(one)
        })
    }

    /// A title or source without a name: somebody named before, or right behind.
    fn function(
        &self,
        view: &'v View<'v>,
        phrase: &Phrase,
        own: Resolved<'v>,
        place: (usize, usize),
    ) -> Resolved<'v> {
        let head = &own.heads[0];
        let mut own = own.clone();
        let titled = view.is(phrase.head, Class::TITLE.or(Class::RANK));
        let same_body = |other: &Resolved<'v>| match (&own.body, &other.body) {
            (Some(a), Some(b)) => bodies_meet(&a.text(), &b.text()),
            _ => true,
        };
        // How many of its words neither the role nor the name of the other has.
        let words = name_words(view, &phrase.tokens);
        let missing = |other: &Resolved<'v>| {
            let told = other.role.iter().chain([&other.name]);
            let known: Vec<String> = told
                .flat_map(|cut| cut.written().split_whitespace().map(crate::text::fold))
                .collect();
            let has = |word: &&str| {
                known
                    .iter()
                    .any(|k| k.trim_start_matches("ال").trim_end_matches([',', '،', '"']) == *word)
            };
            words.iter().filter(|word| !has(word)).count()
        };
        // "المتحدث" alone takes up any spokesman, "رئيس الأركان" only one with that role.
        let qualified = |other: &Resolved<'v>| {
            let missing = missing(other);
            // "الرئيس الأميركي" is not "الرئيس السوري".
            if missing > 0 && of_another_state(&words, other) {
                return false;
            }
            missing == 0
                || missing * 2 < words.len()
                || words.len() <= 2 && phrase.definite && missing <= 1
                || words.len() == 2 && words[1].starts_with("باسمه")
        };
        // "الرئيس الفرنسي": whoever is called so, before any other president.
        if titled && phrase.definite && words.len() > 1 {
            let called = |e: &&Resolved<'v>| {
                e.kind == SpeakerKind::Person && e.feminine == own.feminine && missing(e) == 0
            };
            let spoke = self.speaker_with(|s| s.heads.contains(head) && called(&s));
            if let Some(found) = spoke.or_else(|| self.index.by_head(head, place).find(called)) {
                let mut result = found.clone();
                result.role = own.role.or(result.role);
                result.body = own.body.or(result.body);
                self.full_body(&mut result, place);
                return result;
            }
        }
        if phrase.definite || titled && phrase.tokens.len() > 1 {
            let earlier = self.speaker_with(|s| {
                s.heads.contains(head) && s.feminine == own.feminine && same_body(s) && qualified(s)
            });
            if let Some(earlier) = earlier {
                let mut result = earlier.clone();
                result.role = own.role.or(result.role);
                return result;
            }
        }
        if titled {
            let found = self.index.by_head(head, place).find(|e| {
                e.kind == SpeakerKind::Person
                    && e.feminine == own.feminine
                    && same_body(e)
                    && (qualified(e) || !phrase.definite && e.role.is_some() && e.body.is_none())
            });
            let near = found.filter(|e| {
                phrase.definite
                    || e.name.paragraph() >= phrase.paragraph as u32
                        && e.name.paragraph() <= phrase.paragraph as u32 + 2
            });
            if let Some(found) = near {
                let mut result = found.clone();
                result.role = own.role.or(result.role);
                result.body = own.body.or(result.body);
                self.full_body(&mut result, place);
                return result;
            }
        }
        // "الفنان المصري": somebody named before, whatever he was called then.
        let calling = view.is(phrase.head, Class::CALLING)
            && phrase.definite
            && own.body.is_none()
            && phrase.tokens.len() <= 3;
        if calling && let Some(meant) = self.person_before(place, own.feminine) {
            let mut result = meant.clone();
            result.role = own.role;
            return result;
        }
        if titled && let Some(next) = self.introduced(phrase, own.feminine, place) {
            let mut result = next.clone();
            result.role = own.role.or(result.role);
            result.body = own.body.or(result.body);
            result.heads.extend(own.heads);
            self.full_body(&mut result, place);
            return result;
        }
        // "المسؤول الأممي", "المتحدث": whoever spoke last, where nobody has that title.
        let official = Set::Describes.has(head)
            && phrase.definite
            && own.body.is_none()
            && phrase.tokens.len() <= 2;
        let spoke = || {
            self.speaker_with(|s| {
                let unnamed = s.kind == SpeakerKind::Unnamed && s.role.is_some();
                (s.kind == SpeakerKind::Person || unnamed) && s.agrees(own.feminine, false)
            })
        };
        if official && let Some(meant) = spoke() {
            let mut result = meant.clone();
            result.role = own.role.or(result.role);
            return result;
        }
        self.full_body(&mut own, place);
        own
    }

    /// Who speaks next under a full name that nothing introduces but the title of `phrase`: "قال وزير
    /// الزراعة إن … وأضاف سامر الحلبي".
    fn introduced(
        &self,
        phrase: &Phrase,
        feminine: bool,
        place: (usize, usize),
    ) -> Option<&Resolved<'v>> {
        let index = &self.index;
        let from = index.places.partition_point(|at| *at <= place);
        let behind = index.entries[from..].iter().zip(&index.places[from..]);
        let near = behind.take_while(|(_, at)| at.0 <= phrase.paragraph + 2);
        let mut speakers = near.filter(|(_, at)| index.speaking.contains(*at));
        let (next, at) = speakers.next()?;
        let first_named = || {
            let mut same = index.with_word(next.words.last()?);
            let same = same.find(|e| e.kind == SpeakerKind::Person)?;
            Some((same.name.paragraph() as usize, same.role.is_none()))
        };
        (next.kind == SpeakerKind::Person
            && next.words.len() >= 2
            && next.role.is_none()
            && (next.feminine == feminine || !next.feminine)
            && first_named() == Some((at.0, true)))
        .then_some(next)
    }

    /// The person that was last named before `place`: one who spoke, else one who was only
    /// mentioned.
    fn person_before(&self, place: (usize, usize), feminine: bool) -> Option<&Resolved<'v>> {
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

    /// A body under a short or general name: the fullest name of it.
    fn organisation(
        &self,
        phrase: &Phrase,
        own: Resolved<'v>,
        place: (usize, usize),
    ) -> Resolved<'v> {
        // "24 منظمة": those that are counted are not the one that is named elsewhere.
        if own.name.text().starts_with(char::is_numeric) {
            return own;
        }
        let mut result = own.clone();
        let general = phrase.definite
            && (own.words.len() == 1 || own.words.len() == 2 && Set::TakesUp.has(own.words[1]));
        let head = &own.heads[0];
        let outlet = phrase.definite && own.words.len() <= 3 && Set::Paper.has(head);
        let found = if outlet && let Some(paper) = self.paper_before(&own, head, place) {
            Some(paper.clone())
        } else if general {
            let spoke = self.speaker_with(|s| {
                s.kind == SpeakerKind::Organisation && s.heads.contains(head) && s.words.len() > 1
            });
            spoke.cloned().or_else(|| {
                self.index
                    .by_head(head, place)
                    .find(|e| {
                        e.kind == SpeakerKind::Organisation
                            && e.words.len() > 1
                            && !Set::TakesUp.has(e.words[1])
                    })
                    .cloned()
            })
        } else {
            None
        };
        let found = found
            .or_else(|| self.index.fuller(&own.words, false).cloned())
            .or_else(|| self.index.same_actor(&own).cloned())
            .or_else(|| self.index.state_of(&own).cloned());
        if let Some(found) = found {
            result.name = found.name;
            result.words = found.words;
            result.body = result.body.or(found.body);
            result.heads.extend(found.heads);
        }
        self.full_body(&mut result, place);
        result
    }

    /// The outlet of this kind that was named last before `place`: "الصحيفة", "الصحيفة الفرنسية".
    fn paper_before(
        &self,
        own: &Resolved<'v>,
        head: &str,
        place: (usize, usize),
    ) -> Option<&Resolved<'v>> {
        let described = |word: &&str| {
            let nation = of_a_state(word.strip_prefix("ال").unwrap_or(word));
            nation
                || Set::TakesUp.has(word)
                || listed(word).is_some_and(|l| l.class.is(Class::ADJECTIVE))
        };
        if !own.words[1..].iter().all(described) {
            return None;
        }
        let named = |e: &&Resolved<'v>| {
            let written = e.name.written();
            e.words.len() > 1
                && e.name.paragraph() as usize <= place.0
                && !written.starts_with("ال")
        };
        self.index.by_head(head, place).find(named)
    }

    /// "بيان للوزارة", "البيان", "التقرير": the body behind it, else the document itself.
    fn document(
        &self,
        view: &'v View<'v>,
        phrase: &Phrase,
        own: Resolved<'v>,
        draft: &Draft,
    ) -> Resolved<'v> {
        let head = view.noun(phrase.head);
        let published = draft
            .links
            .iter()
            .find(|link| link.kind == domain::HopKind::Published);
        if phrase.body.is_none()
            && let Some(agent) = published.and_then(|link| link.agent.clone())
            && let Some(publisher) = phrase::read(view, agent.start, agent.end, Reach::Full)
        {
            // What stands on a body's own site is said by the body.
            let body = publisher
                .body
                .clone()
                .filter(|_| view.is(publisher.head, Class::ACCOUNT));
            let behind =
                body.and_then(|body| phrase::read_led(view, body.start, body.end, Reach::Full));
            let mut result = self.named(view, &behind.unwrap_or(publisher), draft);
            result.heads.push(head);
            result.feminine = own.feminine;
            return result;
        }
        if let Some(body) = &phrase.body
            && let Some(behind) = phrase::read_led(view, body.start, body.end, Reach::Full)
        {
            let mut result = self.named(view, &behind, draft);
            result.heads.push(head);
            result.feminine = own.feminine;
            return result;
        }
        let earlier = self
            .speaker_with(|s| s.medium == Some(head))
            .or_else(|| self.speaker_with(|s| s.heads.contains(&head)));
        if let Some(earlier) = earlier {
            let feminine = own.feminine;
            return Resolved {
                feminine,
                ..earlier.clone()
            };
        }
        let statement = Set::GivenOut.has(head) && phrase.definite && phrase.tokens.len() <= 2;
        if statement && let Some(last) = self.spoke().next() {
            return last.clone();
        }
        own
    }

    /// The speaker of the same sentence.
    fn same(&self, view: &'v View<'v>, draft: &Draft, drafts: &[Draft]) -> Option<Resolved<'v>> {
        let sentence = view.p.sentence_of(draft.cue.start);
        let in_sentence = drafts
            .iter()
            .zip(&self.done)
            .rev()
            .take_while(|(d, _)| {
                d.paragraph == draft.paragraph
                    && d.content_tokens.end.max(d.cue.end) > sentence.start
            })
            .filter(|(d, s)| d.cue.start < draft.cue.start && s.is_some())
            .map(|(_, s)| s);
        let agreeing = in_sentence
            .clone()
            .flatten()
            .find(|s| s.agrees(draft.feminine, draft.plural));
        if let Some(speaker) = agreeing {
            return Some(speaker.clone());
        }
        if let Some(topic) = self.topic(view, draft) {
            return Some(topic);
        }
        if let Some(speaker) = in_sentence.flatten().next() {
            return Some(speaker.clone());
        }
        self.last(draft)
    }

    /// Who gave the paper out that the cue stands in: "أصدر الجهاز بيانا أكد فيه أن".
    fn issuer(&self, view: &'v View<'v>, draft: &Draft) -> Option<Resolved<'v>> {
        let start = view.p.sentence_of(draft.cue.start).start;
        // "فيه" takes it up from farther away: "تقريرا الأربعاء، اتهمت فيه".
        let far = matches!(view.p.folded(draft.cue.end), "فيه" | "فيها");
        let reach = start.max(draft.cue.start.saturating_sub(if far { 14 } else { 3 }));
        let passed = |i: usize| view.is(i, Class::ADJECTIVE) || far && !view.is(i, Class::MEDIUM);
        let paper = (reach..draft.cue.start).rev().find(|&i| !passed(i))?;
        let free = view.word(paper).split.preposition.is_none() && !view.word(paper).split.article;
        let led = paper > 0 && view.is(paper - 1, Class::PREP);
        if !view.is(paper, Class::MEDIUM) || !free || led {
            return None;
        }
        let from = start.max(paper.saturating_sub(16));
        let phrase = (from..paper).rev().find_map(|at| {
            let verb = super::hops::verb(view, at).is_some() || view.is(at, Class::VERB);
            let next = verb.then(|| super::subject::behind(view, at, paper, Reach::Full))?;
            next.filter(|phrase| phrase.tokens.end <= paper)
        })?;
        let speaker = self.named(view, &phrase, draft);
        speaker
            .agrees(draft.feminine, draft.plural)
            .then_some(speaker)
    }

    /// A dropped subject: that of the sentence, else the last compatible speaker.
    fn dropped(&self, view: &'v View<'v>, draft: &Draft, drafts: &[Draft]) -> Option<Resolved<'v>> {
        // "نقلت الصحيفة قوله": whoever spoke before, not who passed it on.
        if draft.rule == "ar.verb.relay" {
            return self.last(draft);
        }
        if let Some(issuer) = self.issuer(view, draft) {
            return Some(issuer);
        }
        let sentence = view.p.sentence_of(draft.cue.start);
        let in_sentence = drafts
            .iter()
            .zip(&self.done)
            .rev()
            .take_while(|(d, _)| d.paragraph == draft.paragraph && d.cue.start >= sentence.start)
            .any(|(d, s)| d.cue.start < draft.cue.start && s.is_some());
        if !in_sentence && let Some(topic) = self.topic(view, draft) {
            return Some(topic);
        }
        self.last(draft)
    }

    fn last(&self, draft: &Draft) -> Option<Resolved<'v>> {
        let speakers = || self.spoke();
        speakers()
            .find(|s| s.agrees(draft.feminine, draft.plural))
            .or_else(|| speakers().next())
            .or_else(|| {
                // Nobody spoke yet: whom the report is about.
                let place = (draft.paragraph, draft.cue.start);
                self.person_before(place, draft.feminine)
                    .filter(|_| !draft.plural)
            })
            .cloned()
    }

    /// The subject of the sentence's main clause, where its verb is not a cue: "وتطرقت وايت إلى …".
    fn topic(&self, view: &'v View<'v>, draft: &Draft) -> Option<Resolved<'v>> {
        let sentence = view.p.sentence_of(draft.cue.start);
        let limit = draft.cue.start;
        let mut j = behind_fronted(view, sentence.start, limit)?;
        j = super::subject::skip_adverbs(view, j, limit);
        // "ويذكر أن الوزير اعتذر، مؤكدا": who the reminder is about.
        if let Some(that) = (j + 1..(j + 4).min(limit)).find(|&at| view.is(at, Class::THAT)) {
            j = that + 1;
        }
        while j < limit
            && (view.is(j, Class::BUT.or(Class::AUX).or(Class::BREAK)) || view.p.is_mark(j, ','))
        {
            j = super::subject::skip_adverbs(view, j + 1, limit);
        }
        let known = |at: usize| {
            view.p.is_word(at)
                && view.word(at).split.preposition.is_none()
                && (view.is(at, INDEXED)
                    || view.personal(at)
                    || view.name_word(at) && !self.index.by_word.get(view.p.folded(at)).is_empty()
                    || self.index.pairs.get(view.p.folded(at + 1)) == Some(&(draft.paragraph, at)))
        };
        let at = [j, j + 1].into_iter().find(|&at| at < limit && known(at))?;
        let reach = Reach::Least;
        let phrase = phrase::read(view, at, limit, reach)?;
        let speaker = self.named(view, &phrase, draft);
        speaker
            .agrees(draft.feminine, draft.plural)
            .then_some(speaker)
    }

    /// Those who spoke before, the last one first.
    fn spoke(&self) -> impl Iterator<Item = &Resolved<'v>> + Clone {
        self.done.iter().rev().take(SPOKE_MAX).flatten()
    }

    fn speaker_with(&self, test: impl Fn(&Resolved<'v>) -> bool) -> Option<&Resolved<'v>> {
        self.spoke().find(|speaker| test(speaker))
    }

    /// The body spoken for, under its fullest name.
    fn full_body(&self, speaker: &mut Resolved<'v>, place: (usize, usize)) {
        let Some(body) = &speaker.body else { return };
        let words: Vec<String> = body
            .text()
            .split(|c: char| !c.is_alphanumeric() && c != '_')
            .map(crate::text::fold)
            .filter(|w| !w.is_empty())
            .map(|w| w.strip_prefix("ال").unwrap_or(&w).to_owned())
            .collect();
        let Some(first) = words.first() else { return };
        // للمنظمة leaves لمنظمة.
        let first = first
            .strip_prefix('ل')
            .filter(|rest| !self.index.by_head.get(rest).is_empty())
            .unwrap_or(first);
        let mut wanted = vec![first];
        wanted.extend(words[1..].iter().map(String::as_str));
        let found = if wanted.len() == 1 {
            self.speaker_with(|s| {
                s.kind == SpeakerKind::Organisation
                    && s.heads.contains(&wanted[0])
                    && s.words.len() > 1
                    && !s.joins_another()
            })
            .cloned()
            .or_else(|| {
                let one = |e: &&Resolved<'v>| {
                    e.kind == SpeakerKind::Organisation && e.words.len() > 1 && !e.joins_another()
                };
                self.index.by_head(wanted[0], place).find(one).cloned()
            })
        } else {
            self.index.fuller(&wanted, false).cloned()
        };
        // A mention that no ل is written onto: its span is the name alone.
        let alone = |e: &&Resolved<'v>| e.words == wanted && !e.name.written().starts_with('ل');
        let exact = || {
            let mut by_word = self.index.with_word(wanted.last()?);
            let by_head = self.index.by_head(wanted[0], place).find(alone);
            by_head.or_else(|| by_word.find(alone)).cloned()
        };
        if let Some(found) = found.or_else(exact) {
            speaker.body = Some(found.name);
        }
    }
}

impl<'v> Resolved<'v> {
    /// "جيني إيلز وكات هاربورن": takes the و off a name that `stands` in the report without it, too.
    fn part_joined(&mut self, view: &'v View<'v>, phrase: &Phrase, stands: impl Fn(&str) -> bool) {
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

    /// Id of the listed actor that its name belongs to.
    fn actor(&self) -> Option<&'static str> {
        let actors = crate::actor::actors();
        let listed = || actors.id(self.listed?.written());
        actors.id(&self.name.text()).or_else(listed)
    }

    /// Whether another body is joined to the first: "المرصد ووكالة الأنباء".
    fn joins_another(&self) -> bool {
        let joined = |word: &str| {
            let rest = word.strip_prefix('و').unwrap_or_default();
            rest.len() >= 6 && is_body(rest.strip_prefix("ال").unwrap_or(rest)) && !is_body(word)
        };
        self.words.iter().skip(1).any(|word| joined(word))
    }

    /// Whether, beside `words`, the name holds somebody's title, and so is none: "الخارجية المسؤول".
    fn holds_person(&self, words: &[&str]) -> bool {
        let title = |word: &str| {
            listed(word).is_some_and(|listed| {
                listed.is_one_of(Class::TITLE.or(Class::UNNAMED))
                    && !listed.people
                    && !word.ends_with(['ي', 'ه'])
                    && !listed.is_one_of(Class::ORG.or(Class::OUTLET).or(Class::ADJECTIVE))
            })
        };
        let other = |word: &&&str| !words.contains(*word);
        !self.words.first().is_some_and(|first| title(first))
            && self
                .words
                .last()
                .filter(other)
                .is_some_and(|word| title(word))
    }

    /// Lets it go by the heads of `other`, too.
    fn goes_by(&mut self, other: &Resolved<'v>) {
        for head in &other.heads {
            if !self.heads.contains(head) {
                self.heads.push(head);
            }
        }
    }

    fn agrees(&self, feminine: bool, plural: bool) -> bool {
        if plural {
            return self.people || self.words.len() > 1;
        }
        self.feminine == feminine && !self.people
    }
}

/// The token behind a phrase that a preposition leads and a comma closes at the head of a
/// sentence: "وخلال زيارته إلى المرفأ، ترك الوزير …". `None` where no comma closes it.
fn behind_fronted(view: &View<'_>, start: usize, limit: usize) -> Option<usize> {
    if !view.is(start, Class::PREP) {
        return Some(start);
    }
    let comma = (start..limit).find(|&at| view.p.is_mark(at, ','))?;
    Some(comma + 1)
}

/// Whether the longer name of a body is that of the short one: it begins alike, a general noun
/// stands before it ("وزارة الخارجية المصرية"), or it gives the short one as its other name.
fn same_body(entry: &Resolved<'_>, words: &[&str]) -> bool {
    let state = words.len() == 1 && is_state(words[0]);
    let other_name = words.len() == 1
        && entry.words.last() == words.first()
        && entry.name.text().ends_with([')', '"', '”', '»']);
    if state && !other_name {
        return false;
    }
    let begins = entry.words.first() == words.first();
    let behind = entry.words.get(1) == words.first()
        && entry
            .words
            .first()
            .is_some_and(|first| Set::General.has(first));
    begins || behind || other_name
}

/// Whether a title of two words says of which nation somebody is, and the role of the other says
/// another one.
fn of_another_state(words: &[&str], other: &Resolved<'_>) -> bool {
    let [_, adjective] = words else { return false };
    let told = |role: &str| {
        let mut words = role.split_whitespace().map(crate::text::fold);
        words.any(|word| word.strip_prefix("ال").is_some_and(of_a_state))
    };
    of_a_state(adjective) && other.role.is_some_and(|role| told(role.written()))
}

/// Whether two names of at least three consonants differ in long vowels only.
fn same_spelling(a: &str, b: &str) -> bool {
    let bare = |word: &str| -> String {
        word.chars()
            .filter(|c| !matches!(c, 'ا' | 'و' | 'ي'))
            .collect()
    };
    let (x, y) = (bare(a), bare(b));
    x == y && x.chars().count() >= 3 && a.chars().next() == b.chars().next()
}

/// Whether a folded word is what a body is called.
fn is_body(word: &str) -> bool {
    listed(word).is_some_and(|listed| listed.is_one_of(Class::ORG.or(Class::OUTLET)))
}

/// Whether one name is part of the other.
fn shares_name(a: &[&str], b: &[&str]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    !short.is_empty()
        && short.iter().all(|word| long.contains(word))
        && (short.len() > 1
            || long.last() == short.first()
            || long.len() <= 3 && !is_given(short[0]))
}

fn bodies_meet(a: &str, b: &str) -> bool {
    let (a, b) = (crate::actor::key(a), crate::actor::key(b));
    // للمنظمة is cut to لمنظمة.
    let bare = |word: &str| {
        word.strip_prefix('ل')
            .map_or(word.to_owned(), str::to_owned)
    };
    a.split(' ').any(|word| {
        b.split(' ')
            .any(|other| other == word || bare(other) == bare(word))
    })
}
