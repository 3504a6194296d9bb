//! How models are trained: averaged perceptrons (Collins, "Discriminative Training Methods for Hidden
//! Markov Models", EMNLP 2002). All sums are whole numbers, so that the same labels give the same bytes.

#![allow(dead_code, reason = "what is no choice among options uses a part of it")]

/// Parts of the labels of which each is left out once to measure.
pub(crate) const PARTS: usize = 5;

/// Something to be chosen: of each option the slots of its features, and whether it is right.
#[derive(Clone, Debug, Default)]
pub(crate) struct Choice {
    pub(crate) options: Vec<(Vec<usize>, bool)>,
}

impl Choice {
    /// The option that `weight` makes the best, the first of several.
    pub(crate) fn best(&self, weight: impl Fn(usize) -> i32) -> Option<usize> {
        self.best_by(&weight, 0)
    }

    /// The same where wrong options get `margin` more.
    fn best_by(&self, weight: &impl Fn(usize) -> i32, margin: i32) -> Option<usize> {
        let score = |(slots, right): &(Vec<usize>, bool)| {
            let margin = if *right { 0 } else { margin };
            slots.iter().map(|&slot| weight(slot)).sum::<i32>() + margin
        };
        let scored = self.options.iter().map(score).enumerate();
        let best = scored.max_by_key(|&(at, score)| (score, std::cmp::Reverse(at)));
        best.map(|(at, _)| at)
    }
}

/// The weights of a perceptron while it learns.
pub(crate) struct Perceptron {
    pub(crate) weights: Vec<i32>,
    sums: Vec<i64>,
    left: i64,
}

impl Perceptron {
    /// One that will look at `steps` examples.
    pub(crate) fn new(slots: usize, steps: usize) -> Self {
        Self {
            weights: vec![0; slots],
            sums: vec![0; slots],
            left: steps as i64,
        }
    }

    pub(crate) fn change(&mut self, slot: usize, by: i32) {
        self.weights[slot] += by;
        // What is added now counts in all that is left.
        self.sums[slot] += i64::from(by) * self.left;
    }

    /// Another example has been looked at.
    pub(crate) fn step(&mut self) {
        self.left -= 1;
    }

    /// The weights over all steps, as signed bytes.
    pub(crate) fn averaged(&self) -> Vec<u8> {
        rounded(&self.sums)
    }
}

/// Puts `order` into another order for each round, the same whenever it is trained.
pub(crate) fn shuffle(order: &mut [usize], round: u64) {
    order.sort_by_key(|&at| (at as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15 ^ round << 7));
}

/// The weights by which the right options of `choices` are the best, and by `margin` so. Choices without
/// a right or a wrong option teach nothing.
pub(crate) fn train(choices: &[&Choice], slots: usize, rounds: u64, margin: i32) -> Vec<u8> {
    let both = |c: &&&Choice| c.options.iter().any(|o| o.1) && c.options.iter().any(|o| !o.1);
    let choices: Vec<_> = choices.iter().filter(both).collect();
    let mut learner = Perceptron::new(slots, choices.len() * rounds as usize);
    let mut order: Vec<usize> = (0..choices.len()).collect();
    for round in 0..rounds {
        shuffle(&mut order, round);
        for &at in &order {
            let choice = choices[at];
            let weight = |slot: usize| learner.weights[slot];
            let found = choice.best_by(&weight, margin);
            // Of several right ones that which is the best already.
            let right = choice.best_by(&weight, i32::MIN / 2);
            if let (Some(found), Some(right)) = (found, right)
                && !choice.options[found].1
            {
                for &slot in &choice.options[right].0 {
                    learner.change(slot, 1);
                }
                for &slot in &choice.options[found].0 {
                    learner.change(slot, -1);
                }
            }
            learner.step();
        }
    }
    learner.averaged()
}

/// The weights as bytes: the largest few are cut off, so that the many small ones still differ.
fn rounded(sums: &[i64]) -> Vec<u8> {
    let sizes = sums.iter().map(|sum| sum.abs()).filter(|&s| s > 0);
    let mut sizes: Vec<i64> = sizes.collect();
    sizes.sort_unstable();
    let largest = sizes.get(sizes.len() * 9_999 / 10_000);
    let largest = largest.copied().unwrap_or(1) as f64;
    // Saturates.
    let byte = |&sum: &i64| ((sum as f64 * 127.0 / largest).round() as i8).cast_unsigned();
    sums.iter().map(byte).collect()
}
