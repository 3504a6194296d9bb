//! Which words of an Arabic text are those of personal names: a linear model over letters, the
//! lexicons and the words around, trained on reports whose names were marked by hand.
//!
//! Most people in the news are in no list, and their names are spelled like anything. What tells
//! them is the shape of the word (a transliteration, a patronymic), what stands before and behind
//! it, and that names come in runs. Each of these is a feature with a weight; a word belongs to a
//! name where the sums are highest along the best path through its paragraph. The weights are those
//! of an averaged perceptron (Collins, "Discriminative Training Methods for Hidden Markov Models",
//! EMNLP 2002), hashed into one table and rounded to bytes. `examples/train_names.rs` makes them;
//! the same labels give the same weights.

use rustc_hash::FxHashSet;

use super::{lexeme::Lexeme, phrase::pattern::has_pronoun, words::Class};
use crate::model::{Feature, Table};
use crate::text::{Kind, Paragraph};

/// Weights of the model.
pub const SLOTS: usize = 1 << 15;

/// What training gave, a signed byte for each slot.
pub(crate) const WEIGHTS: &[u8; SLOTS] = include_bytes!("../../lexicon/ar/names.weights");

/// A word that follows one of a name.
pub const BEHIND_NAME: Feature = Feature::of(0);

const TABLE: Table<'static> = Table::of(WEIGHTS);

/// Letters of a word that are looked at; names are shorter.
const LETTERS: usize = 24;

/// Hands the features of a word, wherever it stands, to `add`.
fn of_word(folded: &str, word: &Lexeme, mut add: impl FnMut(Feature)) {
    let mut letters = ['^'; LETTERS];
    let mut len = 1;
    let stem = folded.get(word.split.len()..).unwrap_or(folded);
    // What no lexicon lists may be joined to what stands before it.
    let joined = stem
        .strip_prefix('و')
        .filter(|rest| word.bare() && rest.len() >= 6);
    if let Some(rest) = joined {
        add(rest.chars().fold(Feature::of(9), Feature::with_letter));
    }
    let stem = joined.unwrap_or(stem);
    for (place, letter) in letters[1..LETTERS - 1].iter_mut().zip(stem.chars()) {
        *place = letter;
        len += 1;
    }
    letters[len] = '$';
    let stem = &letters[1..len];
    add(stem
        .iter()
        .copied()
        .fold(Feature::of(1), Feature::with_letter));
    let (mut front, mut end) = (Feature::of(2), Feature::of(3));
    for (first, last) in stem.iter().zip(stem.iter().rev()).take(4) {
        front = front.with_letter(*first);
        end = end.with_letter(*last);
        add(front);
        add(end);
    }
    for three in letters[..=len].windows(3) {
        let two = Feature::of(4).with_letter(three[0]).with_letter(three[1]);
        add(two);
        add(two.with_letter(three[2]));
    }
    if let &[.., last, end] = &letters[..=len] {
        add(Feature::of(4).with_letter(last).with_letter(end));
    }
    add(Feature::of(5).with(stem.len().min(9) as u64));
    let classes = word.class.bits();
    for bit in (0..64).filter(|bit| classes >> bit & 1 == 1) {
        add(Feature::of(6).with(bit));
    }
    add(Feature::of(7).with(shape(word)));
}

/// What the lexicons say of a word, as one number.
fn shape(word: &Lexeme) -> u64 {
    let verb = match word.verb {
        Some((_, form)) if form.participle => 1,
        Some(_) => 2,
        None => 0,
    };
    let split = word.split;
    word.class.bits()
        | verb << 56
        | u64::from(split.article) << 58
        | u64::from(split.preposition.is_some()) << 59
        | u64::from(split.conjunction.is_some()) << 60
}

/// The sum of the weights of a word, wherever it stands.
pub(super) fn word_score(folded: &str, word: &Lexeme) -> i16 {
    let mut score = 0;
    of_word(folded, word, |feature| score += TABLE.weight(feature));
    i16::try_from(score).unwrap_or(if score > 0 { i16::MAX } else { i16::MIN })
}

/// A word with less is in no name, wherever it stands: half of all words, and of the words of names
/// one in three hundred.
const HOPELESS: i32 = -260;

/// What a token is to the tokens around it.
#[derive(Clone, Copy, Default)]
struct Neighbour {
    /// Its kind and its classes, as one number.
    shape: u64,
    /// Its letters, as one number.
    word: u64,
    /// What else the lexicons say of it: [`shape`] without the classes.
    flags: u64,
}

/// A paragraph as its tokens see each other.
pub struct Around<'a> {
    p: &'a Paragraph<'a>,
    words: &'a [Lexeme],
    /// One for each token, behind [`MARGIN`] and before as many that stand for nothing.
    neighbours: Vec<Neighbour>,
}

/// How far around a token features look.
const MARGIN: usize = 2;

impl<'a> Around<'a> {
    /// Looks at every token of `p`.
    pub fn of(p: &'a Paragraph<'a>) -> Self {
        let words = &p.facts().lexemes;
        let nothing = Neighbour {
            word: word_number(""),
            ..Neighbour::default()
        };
        let mut neighbours = Vec::with_capacity(words.len() + 2 * MARGIN);
        neighbours.extend([nothing; MARGIN]);
        neighbours.extend(words.iter().enumerate().map(|(at, word)| Neighbour {
            shape: match p.kind(at) {
                Kind::Word => word.class.bits() | 1 << 63,
                Kind::Number => 1,
                Kind::Quote(_) => 2,
                Kind::Mark(mark) => 3 + u64::from(mark),
            },
            word: word_number(p.folded(at)),
            flags: shape(word) >> 56,
        }));
        neighbours.extend([nothing; MARGIN]);
        Self {
            p,
            words,
            neighbours,
        }
    }

    /// How token `at` is spelled where folding hides it.
    fn spelling(&self, at: usize) -> u64 {
        let told = |letter: Option<char>| match letter {
            Some(letter @ ('أ' | 'إ' | 'آ' | 'ة' | 'ى' | 'ي' | 'ه')) => u64::from(letter),
            _ => 0,
        };
        let mut letters = self.p.original(at).chars();
        told(letters.next()) << 32 | told(letters.next_back())
    }

    /// Whether the lexicons of bodies, numbers, times and places list what begins at token `at`.
    fn listed(&self, at: usize) -> u64 {
        let facts = self.p.facts();
        let hit = facts.hits.get(at).is_some_and(Option::is_some);
        let body = facts.bodies.get(at).is_some_and(|tokens| *tokens > 0);
        u64::from(hit) | u64::from(body) << 1
    }

    /// Hands the features of the place of token `at`, whatever word stands there, to `add`.
    fn of_place(&self, at: usize, mut add: impl FnMut(Feature)) {
        let Some(&[second, first, own, next, after]) = self.neighbours[at..].first_chunk() else {
            return;
        };
        let to_first = Feature::of(10).with(first.shape);
        let to_next = Feature::of(11).with(next.shape);
        let to_both = to_first.with(own.shape);
        add(to_first);
        add(to_next);
        add(to_both);
        add(to_next.with(own.shape));
        add(to_both.with(next.shape));
        add(Feature::of(12).with(second.shape).with(first.shape));
        add(Feature::of(13).with(next.shape).with(after.shape));
        add(Feature::of(14).with(first.word));
        add(Feature::of(15).with(next.word));
        add(Feature::of(18).with(first.flags).with(own.flags));
        add(Feature::of(16).with(self.spelling(at)));
        add(Feature::of(17).with(self.listed(at)).with(own.shape));
    }
}

/// The letters of a folded word, as one number.
fn word_number(folded: &str) -> u64 {
    Feature::of(8).with_word(folded).number()
}

/// The features of token `at`: those of the word, and those of its place. `None` where the token is
/// no word.
pub fn features(around: &Around<'_>, at: usize) -> Option<[Vec<Feature>; 2]> {
    let p = around.p;
    let word = around.words.get(at).filter(|_| p.is_word(at))?;
    let [mut own, mut place] = [Vec::new(), Vec::new()];
    of_word(p.folded(at), word, |feature| own.push(feature));
    around.of_place(at, |feature| place.push(feature));
    Some([own, place])
}

/// What the weights of a model say of words.
pub trait Weights {
    /// The sums of the weights of [`features`]; `None` where there are none.
    fn sums(&self, around: &Around<'_>, at: usize) -> Option<[i32; 2]>;

    /// The weight of [`BEHIND_NAME`].
    fn behind_name(&self) -> i32;
}

/// The weights that are part of the program.
struct Trained;

impl Weights for Trained {
    fn sums(&self, around: &Around<'_>, at: usize) -> Option<[i32; 2]> {
        let p = around.p;
        let word = around.words.get(at).filter(|_| p.is_word(at))?;
        let own = has_pronoun(p.original(at), p.folded(at)) && !word.is(Class::GIVEN);
        let word = i32::from(word.personal);
        if word < HOPELESS || own {
            return None;
        }
        let mut place = 0;
        around.of_place(at, |feature| place += TABLE.weight(feature));
        Some([word, place])
    }

    fn behind_name(&self) -> i32 {
        TABLE.weight(BEHIND_NAME)
    }
}

/// Which tokens of the paragraphs of a report are words of personal names.
pub fn recognise(report: &[Paragraph<'_>]) -> Vec<Vec<bool>> {
    recognise_by(&Trained, report)
}

/// What a word gains that is of a name elsewhere in the report.
const ELSEWHERE: i32 = 170;

/// Which tokens of the paragraphs of a report are words of personal names, by the weights of any
/// model. What is a name in one place is likely to be it in the others.
pub fn recognise_by(model: &impl Weights, report: &[Paragraph<'_>]) -> Vec<Vec<bool>> {
    let behind = model.behind_name();
    let score = |around: &Around<'_>, at| {
        let [word, place] = model.sums(around, at)?;
        (word >= HOPELESS).then_some(word + place)
    };
    let scores = |p| {
        let around = Around::of(p);
        (0..p.len()).map(|at| score(&around, at)).collect()
    };
    let mut scored: Vec<Vec<Option<i32>>> = report.iter().map(scores).collect();
    let first = scored.iter().map(|scores| best_path(scores, behind));
    let mut all: Vec<Vec<bool>> = first.collect();
    let mut known = FxHashSet::default();
    for (p, named) in report.iter().zip(&all) {
        let words = (0..p.len()).filter(|&at| named[at]);
        known.extend(words.map(|at| bare(p, at)).filter(|word| word.len() >= 6));
    }
    for ((p, named), scores) in report.iter().zip(&mut all).zip(&mut scored) {
        let mut more = false;
        for (at, score) in scores.iter_mut().enumerate() {
            if p.is_word(at) && known.contains(bare(p, at)) {
                *score = Some(score.unwrap_or(HOPELESS) + ELSEWHERE);
                more |= !named[at];
            }
        }
        if more {
            *named = best_path(scores, behind);
        }
    }
    all
}

/// The folded word at token `at` without what is written onto a name: و، ف، ب، ل, ك.
fn bare<'p>(p: &'p Paragraph<'_>, at: usize) -> &'p str {
    let folded = p.folded(at);
    let stem = folded.strip_prefix(['و', 'ف']).unwrap_or(folded);
    let stem = stem.strip_prefix(['ب', 'ل', 'ك']).unwrap_or(stem);
    if stem.len() >= 6 { stem } else { folded }
}

/// Which tokens are of names on the path with the highest sum: each token of a name adds its score,
/// and `behind_name` where the one before is of a name, too. A token without a score is of none.
pub fn best_path(scores: &[Option<i32>], behind_name: i32) -> Vec<bool> {
    // The best sums that end here outside and inside a name, and for each token whether the best way
    // to either comes from inside one.
    let (mut outside, mut inside) = (0_i64, i64::MIN / 2);
    let mut from_inside = Vec::with_capacity(scores.len());
    for score in scores {
        let on = inside + i64::from(behind_name);
        from_inside.push((inside > outside, on > outside));
        let best = outside.max(inside);
        inside = score.map_or(i64::MIN / 2, |score| outside.max(on) + i64::from(score));
        outside = best;
    }
    let mut named = vec![false; scores.len()];
    let mut is_inside = inside > outside;
    for (named, (to_outside, to_inside)) in named.iter_mut().zip(from_inside).rev() {
        *named = is_inside;
        is_inside = if is_inside { to_inside } else { to_outside };
    }
    named
}
