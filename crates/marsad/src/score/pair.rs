//! Which predicted label stands for which gold one.

use super::text::{dice, same_text, tokens};
use crate::gold::{Figure, Hop, Statement};

/// Index of the gold statement, of the predicted one, and the overlap of their content.
pub(super) type Pair = (usize, usize, f64);

/// Pairs statements of the same or the next paragraph one to one, best overlap first, the cue
/// deciding between equals.
pub(super) fn statements(gold: &[Statement], guess: &[Statement]) -> Vec<Pair> {
    let content = |s: &Statement| tokens(&s.content.join(" "));
    let wanted: Vec<_> = gold.iter().map(content).collect();
    let given: Vec<_> = guess.iter().map(content).collect();
    let mut scored = Vec::new();
    for (i, a) in gold.iter().enumerate() {
        for (j, b) in guess.iter().enumerate() {
            if (a.p - b.p).abs() > 1 {
                continue;
            }
            let overlap = dice(&wanted[i], &given[j]);
            if overlap >= 0.5 {
                let cue = if same_text(&a.cue, &b.cue) {
                    0.001
                } else {
                    0.0
                };
                scored.push((overlap + cue, i, j, overlap));
            }
        }
    }
    scored.sort_by(|x, y| {
        let by_score = y.0.total_cmp(&x.0);
        by_score.then((y.1, y.2).cmp(&(x.1, x.2)))
    });
    let mut pairs: Vec<Pair> = Vec::new();
    for (_, i, j, overlap) in scored {
        if !pairs.iter().any(|(g, p, _)| *g == i || *p == j) {
            pairs.push((i, j, overlap));
        }
    }
    pairs
}

/// Pairs figures of the same paragraph and bounds one to one, each gold one with the free predicted
/// one whose words overlap best.
pub(super) fn figures(gold: &[Figure], guess: &[Figure]) -> Vec<(usize, usize)> {
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (i, a) in gold.iter().enumerate() {
        let mut best: Option<(f64, usize)> = None;
        for (j, b) in guess.iter().enumerate() {
            let taken = pairs.iter().any(|(_, p)| *p == j);
            if taken || a.p != b.p || (a.low, a.high) != (b.low, b.high) {
                continue;
            }
            let overlap = dice(&tokens(&a.text), &tokens(&b.text));
            if overlap > best.map_or(0.0, |(most, _)| most) {
                best = Some((overlap, j));
            }
        }
        pairs.extend(best.map(|(_, j)| (i, j)));
    }
    pairs
}

/// The hops of a statement as they compare: kind, agent and medium, folded.
pub(super) fn hops(statement: &Statement) -> Vec<(String, String, String)> {
    let folded = |words: &Option<String>| tokens(words.as_deref().unwrap_or("")).join(" ");
    let key = |hop: &Hop| (hop.kind.clone(), folded(&hop.agent), folded(&hop.medium));
    statement.chain.iter().map(key).collect()
}
