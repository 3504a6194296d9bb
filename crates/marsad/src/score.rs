//! Scores predicted labels against gold ones.
//!
//! The definitions are those of the project's gold annotation guide, figure by figure and to the
//! last digit, so that numbers recorded by either tool compare: statements pair one to one by token
//! overlap (Dice) of their content, best first; figures pair in the same paragraph on equal bounds
//! and overlapping words; every F1 is micro-averaged over all reports.

mod mistake;
mod pair;
pub mod record;
mod tally;
mod text;

use std::collections::HashMap;

pub use mistake::Mistake;
use mistake::Mistakes;
use tally::Tally;
pub use tally::{Line, Scores};
use text::{place_key, same_name, same_text, tokens};

use crate::gold::{Figure, Report, Speaker, Statement};

/// What to compare.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Compare the mention beside the cue instead of the resolved name.
    pub speaker_text: bool,
    /// Keep only statements with quotation marks: predicted ones for precision, gold ones for
    /// recall.
    pub quoted: bool,
}

/// Scores `predicted` against `gold`, paired by id; a gold report without prediction counts as all
/// missed. The mistakes come in reading order of the gold reports.
pub fn score(gold: &[Report], predicted: &[Report], options: Options) -> (Scores, Vec<Mistake>) {
    let by_id: HashMap<_, _> = predicted.iter().map(|r| (r.id.as_str(), r)).collect();
    let nothing = Report::default();
    let mut scorer = Scorer {
        options,
        tally: Tally::default(),
        mistakes: Mistakes::default(),
    };
    for report in last_of_each_id(gold) {
        let guess = by_id.get(report.id.as_str()).copied().unwrap_or(&nothing);
        scorer.mistakes.report = report.id.clone();
        let holders = scorer.statements(&report.statements, &guess.statements);
        scorer.figures(&report.figures, &guess.figures, &holders);
    }
    (scorer.tally.scores(), scorer.mistakes.list)
}

/// The last report of every id, at the place of its first.
fn last_of_each_id(reports: &[Report]) -> Vec<&Report> {
    let mut places = HashMap::new();
    let mut unique: Vec<&Report> = Vec::new();
    for report in reports {
        let place = *places.entry(report.id.as_str()).or_insert(unique.len());
        match unique.get_mut(place) {
            Some(earlier) => *earlier = report,
            None => unique.push(report),
        }
    }
    unique
}

struct Scorer {
    options: Options,
    tally: Tally,
    mistakes: Mistakes,
}

/// Predicted statement id to the id of the gold statement it was paired with.
type Holders = HashMap<String, String>;

impl Scorer {
    fn counts(&self, statement: &Statement) -> bool {
        !self.options.quoted || statement.mode != "indirect"
    }

    fn name<'a>(&self, speaker: &'a Speaker) -> Option<&'a str> {
        match self.options.speaker_text {
            true => speaker.text.as_deref(),
            false => speaker.name.as_deref(),
        }
    }

    fn statements(&mut self, gold: &[Statement], guess: &[Statement]) -> Holders {
        let pairs = pair::statements(gold, guess);
        let mut hits = [Hits::default(); 3];
        let mut holders = Holders::new();
        for &(i, j, overlap) in &pairs {
            let (a, b) = (&gold[i], &guess[j]);
            holders.insert(b.id.clone(), a.id.clone());
            let named = same_name(self.name(&a.speaker), self.name(&b.speaker));
            let (of_gold, of_guess) = (self.counts(a), self.counts(b));
            if !of_gold && !of_guess {
                continue;
            }
            let bounded = overlap >= 0.8;
            for (hit, right) in hits.iter_mut().zip([true, bounded, bounded && named]) {
                hit.guess += i64::from(right && of_guess);
                hit.gold += i64::from(right && of_gold);
            }
            self.compare(a, b, named);
            if !named || !bounded {
                let (want, got) = (self.name(&a.speaker), self.name(&b.speaker));
                self.mistakes.speaker(a, named, want, got, overlap);
            }
        }
        let of_guess = guess.iter().filter(|s| self.counts(s)).count() as i64;
        let of_gold = gold.iter().filter(|s| self.counts(s)).count() as i64;
        for (key, hit) in ["found", "bounded", "attributed"].iter().zip(hits) {
            let key = format!("statements {key}");
            self.tally
                .add(&key, hit.gold, of_guess - hit.guess, of_gold - hit.gold);
            self.tally.add_right(&key, hit.guess);
        }
        self.mistakes.unpaired_statements(gold, guess, &pairs);
        self.chains(gold, guess, &pairs);
        holders
    }

    fn compare(&mut self, a: &Statement, b: &Statement, named: bool) {
        let (x, y) = (&a.speaker, &b.speaker);
        let speaks_for = same_name(x.speaks_for.as_deref(), y.speaks_for.as_deref());
        let cue = tokens(&b.cue);
        let cue = same_text(&a.cue, &b.cue) || tokens(&a.cue).iter().any(|t| cue.contains(t));
        self.tally.mark("speaker", named);
        self.tally.mark("speaker kind", x.kind == y.kind);
        self.tally.mark("speaker for", speaks_for);
        self.tally.mark("cue", cue);
        self.tally.mark("act", a.act == b.act);
        self.tally.mark("mode", a.mode == b.mode);
    }

    fn chains(&mut self, gold: &[Statement], guess: &[Statement], pairs: &[pair::Pair]) {
        for (i, statement) in gold.iter().enumerate() {
            let partner = pairs.iter().find(|(g, _, _)| *g == i);
            let want = pair::hops(statement);
            let got = partner.map(|(_, j, _)| pair::hops(&guess[*j]));
            let (common, want, got) = text::in_common(&want, &got.unwrap_or_default());
            self.tally
                .add("chain hops", common, got - common, want - common);
        }
        for (j, statement) in guess.iter().enumerate() {
            if !pairs.iter().any(|(_, p, _)| *p == j) {
                let spurious = statement.chain.len() as i64;
                self.tally.add("chain hops", 0, spurious, 0);
            }
        }
    }

    fn figures(&mut self, gold: &[Figure], guess: &[Figure], holders: &Holders) {
        let pairs = pair::figures(gold, guess);
        let (of_gold, of_guess) = (gold.len() as i64, guess.len() as i64);
        let (found, mut full) = (pairs.len() as i64, 0);
        self.tally
            .add("figures found", found, of_guess - found, of_gold - found);
        for &(i, j) in &pairs {
            let (a, b) = (&gold[i], &guess[j]);
            let fields = [
                ("figure qualifier", a.qualifier == b.qualifier),
                ("figure measure", a.measure == b.measure),
                ("figure period", a.period == b.period),
                ("figure places", same_places(&a.places, &b.places)),
                ("figure by", same_holder(a, b, holders)),
            ];
            for (key, right) in fields {
                self.tally.mark(key, right);
            }
            let wrong: Vec<_> = fields.iter().filter(|f| !f.1).map(|f| f.0).collect();
            full += i64::from(wrong.is_empty());
            self.mistakes.fields(a, b, &wrong);
        }
        self.tally
            .add("figures full", full, of_guess - full, of_gold - full);
        self.mistakes.unpaired_figures(gold, guess, &pairs);
    }
}

/// How many of one kind were right, counted on either side.
#[derive(Clone, Copy, Default)]
struct Hits {
    gold: i64,
    guess: i64,
}

fn same_places(a: &[String], b: &[String]) -> bool {
    let keys = |names: &[String]| -> std::collections::BTreeSet<String> {
        names.iter().map(|n| place_key(n)).collect()
    };
    keys(a) == keys(b)
}

fn same_holder(a: &Figure, b: &Figure, holders: &Holders) -> bool {
    let given = |by: &Option<String>| by.clone().filter(|id| !id.is_empty());
    match given(&a.by) {
        Some(id) => given(&b.by).and_then(|by| holders.get(&by).cloned()) == Some(id),
        None => given(&b.by).is_none(),
    }
}
