//! Every form of every lexicon of this part of the analyser in one hashed table, so that reading a
//! word costs one look-up for each way to take particles off it.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::sense::{Noun, NounKind, Sense};
use crate::arabic::inflect::{Form, forms};
use crate::facts::{Forms, Readings};
use crate::lexicon::{Broken, Entry, Place, Rest, entries};
use crate::text::{Paragraph, clitic};

/// The forms and what they mean.
#[derive(Debug, Default)]
pub(crate) struct Table {
    nodes: FxHashMap<Box<str>, Node>,
    /// ISO 4217 codes that [`Sense::Currency`] points into.
    pub(crate) currencies: Vec<Box<str>>,
    /// Units that [`Sense::Metric`] points into: name and factor to it.
    pub(crate) metrics: Vec<(Box<str>, f64)>,
}

/// What starts with one word.
#[derive(Debug, Default)]
pub(crate) struct Node {
    /// Senses of the word alone, without and with the article.
    bare: Vec<Sense>,
    defined: Vec<Sense>,
    /// Longer forms, longest first.
    longer: Vec<Longer>,
    /// What the second words of `longer` look like, side by side.
    looks: Box<[u32]>,
}

#[derive(Debug)]
struct Longer {
    rest: Rest,
    article: bool,
    senses: Vec<Sense>,
}

/// A form found in a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hit {
    /// Tokens it covers.
    pub(crate) tokens: u32,
    /// Particles taken off the first.
    pub(crate) split: clitic::Split,
    /// What it can mean.
    pub(crate) senses: &'static [Sense],
}

const WORDS: [(&str, &str); 4] = [
    ("numbers.lex", include_str!("../../lexicon/numbers.lex")),
    ("hedges.lex", include_str!("../../lexicon/hedges.lex")),
    ("times.lex", include_str!("../../lexicon/times.lex")),
    ("measures.lex", include_str!("../../lexicon/measures.lex")),
];
const NOUNS: &str = include_str!("../../lexicon/nouns.lex");
const MONEY: &str = include_str!("../../lexicon/money.lex");

/// The text of the lexicon files.
pub(super) fn files() -> impl Iterator<Item = &'static str> {
    WORDS.iter().map(|(_, text)| *text).chain([NOUNS, MONEY])
}

impl Table {
    /// The table of the compiled-in lexicons.
    pub(crate) fn get() -> &'static Self {
        static TABLE: OnceLock<Table> = OnceLock::new();
        TABLE.get_or_init(|| Self::build().0)
    }

    /// The table, and the lines of the lexicons that could not be read.
    fn build() -> (Self, Vec<(&'static str, Broken)>) {
        let mut table = Self::default();
        let mut broken = Vec::new();
        for (file, text) in WORDS {
            for entry in entries(text) {
                let done = match Sense::parse(entry.field(0)) {
                    Some(sense) => table.add_forms(&entry, 1, sense),
                    None => Err(entry.broken("no such sense")),
                };
                broken.extend(done.err().map(|b| (file, b)));
            }
        }
        for entry in entries(NOUNS) {
            broken.extend(table.add_noun(&entry).err().map(|b| ("nouns.lex", b)));
        }
        for entry in entries(MONEY) {
            broken.extend(table.add_unit(&entry).err().map(|b| ("money.lex", b)));
        }
        for (index, place) in crate::place::gazetteer().places().iter().enumerate() {
            let sense = Sense::Place(u32::try_from(index).unwrap_or(u32::MAX));
            for form in place.forms() {
                // Two places of one name share the form; the reader of places chooses.
                let _ = table.add(form, sense);
                // As a tag joins them: #كوريا_الجنوبية.
                if form.contains(' ') {
                    let _ = table.add(&form.replace(' ', "_"), sense);
                }
            }
        }
        for node in table.nodes.values_mut() {
            // A place that is named without the article is another word with it.
            let named = |sense: &&Sense| !matches!(sense, Sense::Place(_));
            node.defined.extend(node.bare.iter().filter(named));
            node.looks = node.longer.iter().map(|l| l.rest.look()).collect();
        }
        (table, broken)
    }

    fn add_forms(&mut self, entry: &Entry<'_>, field: usize, sense: Sense) -> Result<(), Broken> {
        for form in entry.field(field).split(',').map(str::trim) {
            let (first, imperfect) = form.split_once('/').unwrap_or((form, ""));
            if !self.add(first, sense) {
                return Err(entry.broken(format!("`{first}` is empty or listed twice")));
            }
            if !imperfect.is_empty() {
                for form in conjugated(first, imperfect) {
                    self.add(&form, sense);
                }
            }
        }
        Ok(())
    }

    /// `currency CODE | forms` or `unit NAME FACTOR | forms`.
    fn add_unit(&mut self, entry: &Entry<'_>) -> Result<(), Broken> {
        let words: Vec<_> = entry.words(0).collect();
        let sense = match words[..] {
            ["currency", code] => {
                self.currencies.push(code.into());
                Sense::Currency(u16::try_from(self.currencies.len() - 1).unwrap_or(u16::MAX))
            }
            ["unit", name, factor] => {
                let factor = factor.parse().map_err(|_| entry.broken("no factor"))?;
                self.metrics.push((name.into(), factor));
                Sense::Metric(u16::try_from(self.metrics.len() - 1).unwrap_or(u16::MAX))
            }
            _ => return Err(entry.broken("neither a currency nor a unit")),
        };
        self.add_forms(entry, 1, sense)
    }

    /// `kind | singular / plural …, singular / plural …`: the inflections are made here.
    fn add_noun(&mut self, entry: &Entry<'_>) -> Result<(), Broken> {
        let kind = noun_kind(entry.field(0)).ok_or_else(|| entry.broken("no such kind"))?;
        for lemma in entry.field(1).split(',') {
            let mut forms = lemma.split('/').map(str::trim);
            let singular = forms.next().unwrap_or("");
            let has_dual = !singular.starts_with('-');
            let singular = singular.trim_start_matches('-');
            let noun = |dual, plural| Sense::Noun(Noun { kind, dual, plural });
            let plain = noun(false, false);
            if !self.add(singular, plain) {
                return Err(entry.broken(format!("`{singular}` is empty or listed twice")));
            }
            let plurals: Vec<_> = forms.collect();
            let accusative = format!("{singular}ا");
            for form in inflections(singular, &plurals) {
                self.add(&form, noun(false, form != accusative));
            }
            let ambiguous = plurals.contains(&"ون");
            let duals = if has_dual {
                duals(singular, ambiguous)
            } else {
                Vec::new()
            };
            for form in duals
                .iter()
                .filter(|dual| !plurals.contains(&dual.as_str()))
            {
                self.add(form, noun(true, false));
            }
        }
        Ok(())
    }

    /// Adds one form; false where it is empty or already has this sense.
    fn add(&mut self, form: &str, sense: Sense) -> bool {
        let form = Paragraph::read(0, form);
        if form.is_empty() {
            return false;
        }
        let first = form.folded(0);
        // ألف begins with the same folded letters as the article, but is written otherwise.
        let with_article = form.original(0).starts_with("ال");
        let stem = first
            .strip_prefix("ال")
            .filter(|s| with_article && s.chars().count() >= 2);
        let article = stem.is_some();
        let node = self.nodes.entry(stem.unwrap_or(first).into()).or_default();
        if form.len() == 1 {
            let senses = if article {
                &mut node.defined
            } else {
                &mut node.bare
            };
            return push_new(senses, sense);
        }
        let rest: Rest = (1..form.len()).map(|i| form.folded(i)).collect();
        let known = node
            .longer
            .iter_mut()
            .find(|l| l.rest == rest && l.article == article);
        if let Some(longer) = known {
            return push_new(&mut longer.senses, sense);
        }
        let at = node.longer.partition_point(|l| l.rest.len() >= rest.len());
        let senses = vec![sense];
        node.longer.insert(
            at,
            Longer {
                rest,
                article,
                senses,
            },
        );
        true
    }

    /// The senses of one folded word, as it stands.
    pub(crate) fn single(&'static self, folded: &str) -> &'static [Sense] {
        self.nodes.get(folded).map_or(&[], |node| &node.bare)
    }

    /// The noun that a folded word is, as it stands.
    pub(crate) fn noun(&self, folded: &str) -> Option<Noun> {
        let senses = &self.nodes.get(folded)?.bare;
        senses.iter().find_map(|s| match s {
            Sense::Noun(noun) => Some(*noun),
            _ => None,
        })
    }

    /// What begins with each first word, folded.
    pub(crate) fn nodes(&self) -> impl Iterator<Item = (&str, &Node)> {
        self.nodes.iter().map(|(first, node)| (&**first, node))
    }
}

impl Node {
    /// Whether longer forms begin with the word.
    pub(crate) fn has_longer(&self) -> bool {
        !self.longer.is_empty()
    }

    /// Senses of the word alone, without the article.
    pub(crate) fn bare(&self) -> &[Sense] {
        &self.bare
    }

    /// The longest form at a token, once `split` is taken off it, with the words of `place` behind.
    fn longest(&'static self, place: &Place<'_>, split: clitic::Split) -> Option<Hit> {
        let mut likely = self.looks.iter().zip(&self.longer);
        let longer = likely.find(|(look, longer)| {
            **look == place.look() && (split.article || !longer.article) && longer.rest.is_at(place)
        });
        let (tokens, senses) = match longer {
            Some((_, longer)) => (narrow(longer.rest.len() + 1), &longer.senses),
            None if split.article => (1, &self.defined),
            None => (1, &self.bare),
        };
        (!senses.is_empty()).then_some(Hit {
            tokens,
            split,
            senses,
        })
    }
}

/// The longest form at a token that can be read in the ways of `readings`, with as few particles
/// taken off as will do; `place` is behind it.
pub(crate) fn longest(place: &Place<'_>, readings: Readings<'_>) -> Option<Hit> {
    for (&split, stem) in readings.listed() {
        let hit = match stem.forms() {
            Some(Forms::Word(senses, _)) if !split.article => (!senses.is_empty()).then_some(Hit {
                tokens: 1,
                split,
                senses,
            }),
            Some(Forms::Word(_, node) | Forms::Node(node)) => node.longest(place, split),
            None => None,
        };
        if hit.is_some() {
            return hit;
        }
    }
    None
}

/// What [`longest`] tells whatever stands behind the token; `None` where that decides.
pub(crate) fn alone(readings: Readings<'_>) -> Option<Option<Hit>> {
    for (&split, stem) in readings.listed() {
        let senses = match stem.forms() {
            Some(Forms::Word(_, node)) if split.article => &*node.defined,
            Some(Forms::Word(senses, _)) => senses,
            Some(Forms::Node(_)) => return None,
            None => &[],
        };
        if !senses.is_empty() {
            return Some(Some(Hit {
                tokens: 1,
                split,
                senses,
            }));
        }
    }
    Some(None)
}

fn narrow(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn push_new(senses: &mut Vec<Sense>, sense: Sense) -> bool {
    let new = !senses.contains(&sense);
    if new {
        senses.push(sense);
    }
    new
}

fn noun_kind(name: &str) -> Option<NounKind> {
    Some(match name {
        "person" => NounKind::Person,
        "fighter" => NounKind::Fighter,
        "resident" => NounKind::Resident,
        "thing" => NounKind::Thing,
        "weapon" => NounKind::Weapon,
        "body" => NounKind::Body,
        "others" => NounKind::Other,
        "never" => NounKind::Never,
        measure => NounKind::Fixed(domain::Measure::from_name(measure)?),
    })
}

/// The forms of a verb that tells what happened to people: those of the third person, alone and with
/// a pronoun for several people (خطفوهن). One for a single person or a thing would make another word of
/// many (أسره is أسرة).
fn conjugated(perfect: &str, imperfect: &str) -> impl Iterator<Item = String> {
    let alone = |(text, form): (String, Form)| {
        let several = ["هم", "هن", "هما"].iter().any(|end| text.ends_with(end));
        (!form.object || several).then_some(text)
    };
    // A long vowel is shortened before ن: أصبن of أصاب, and that is another word of many.
    let sound = |base: &&str| {
        let mut last = base.chars().rev().take(2);
        base.chars().count() >= 3 && !last.any(|c| matches!(c, 'ا' | 'ى' | 'و' | 'ي'))
    };
    let women: Vec<_> = [perfect, imperfect]
        .into_iter()
        .filter(sound)
        .map(|base| format!("{base}ن"))
        .collect();
    forms(perfect, imperfect, "")
        .into_iter()
        .filter_map(alone)
        .chain(women)
}

fn is_arabic(word: &str) -> bool {
    word.chars().any(|c| c > '\u{600}')
}

/// The accusative and the plurals of a noun; `ون` stands for the sound masculine plural, `ات` for
/// the feminine one.
fn inflections(singular: &str, plurals: &[&str]) -> Vec<String> {
    let mut all = Vec::new();
    if !is_arabic(singular) {
        all.extend(plurals.iter().map(|p| (*p).to_owned()));
        if plurals.is_empty() {
            all.push(format!("{singular}s"));
        }
        return all;
    }
    if !singular.ends_with(['ة', 'ا', 'ى', 'ء']) && !singular.contains(' ') {
        all.push(format!("{singular}ا"));
    }
    let stem = singular.trim_end_matches('ة');
    for plural in plurals {
        match *plural {
            "ون" => all.extend(["ون", "ين", "و", "ي"].map(|end| format!("{stem}{end}"))),
            "ات" => all.push(format!("{stem}ات")),
            broken => {
                all.push(broken.to_owned());
                if broken.ends_with('ى') || broken.ends_with('ء') || broken.ends_with('ا') {
                    continue;
                }
                all.push(format!("{broken}ا"));
            }
        }
    }
    all
}

/// The duals; where the sound masculine plural is written like one case of it, only the other.
fn duals(singular: &str, ambiguous: bool) -> Vec<String> {
    if !is_arabic(singular) || singular.contains(' ') {
        return Vec::new();
    }
    let feminine = singular.strip_suffix('ة').map(|stem| format!("{stem}ت"));
    let stem = match &feminine {
        Some(stem) => stem.clone(),
        None if singular.ends_with('ى') => format!("{}ي", singular.trim_end_matches('ى')),
        None => singular.to_owned(),
    };
    let mut all = vec![format!("{stem}ان")];
    if !ambiguous {
        all.push(format!("{stem}ين"));
    }
    if feminine.is_some() {
        all.push(format!("{stem}ي"));
        // إصابتا is written like the verb أصابتا.
        if !singular.starts_with('إ') {
            all.push(format!("{stem}ا"));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_lexicons_can_be_read_and_none_says_what_another_says() {
        let (_, broken) = Table::build();
        assert_eq!(broken, []);
    }

    #[test]
    fn nouns_inflect() {
        let find = |text: &'static str| {
            let p = Paragraph::read(0, text);
            p.facts().hits[0].map(|hit| hit.senses.to_vec())
        };
        let dual = |text| {
            find(text).is_some_and(|all| {
                all.iter()
                    .any(|s| matches!(s, Sense::Noun(Noun { dual: true, .. })))
            })
        };
        for text in [
            "شخصين",
            "جنديان",
            "سيارتين",
            "طائرتي",
            "الغارتان",
            "وغارتان",
        ] {
            assert!(dual(text), "{text}");
        }
        for text in ["أشخاص", "جنود", "مقاتلين", "سيارات", "لبنان"] {
            assert!(!dual(text), "{text}");
        }
        assert!(find("مقاتلي").is_some() && find("عنصرا").is_some());
    }
}
