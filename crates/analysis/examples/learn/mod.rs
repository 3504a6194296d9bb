//! How models are trained: averaged perceptrons (Collins, "Discriminative Training Methods for Hidden
//! Markov Models", EMNLP 2002), whose sums are whole numbers, and log-linear models where labels are noisy,
//! whose sums are of operations that IEEE 754 defines. The same labels give the same bytes.

#![allow(dead_code, reason = "each model learns by one of them")]

/// Parts of the labels of which each is left out once to measure.
pub(crate) const PARTS: usize = 5;

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

/// A log-linear model of choices while it learns, by steps along the gradient that become smaller for
/// what was often changed (Duchi, Hazan, Singer, "Adaptive Subgradient Methods", JMLR 2011).
pub(crate) struct LogLinear {
    weights: Vec<f64>,
    sums: Vec<f64>,
    squares: Vec<f64>,
    /// The step in which a weight was last drawn to nothing.
    drawn: Vec<u32>,
    step: u32,
    examples: f64,
}

/// How far a first step goes.
const STEP: f64 = 0.05;
/// How strongly weights are drawn to nothing in a round.
const DRAW: f64 = 3.0;

impl LogLinear {
    /// One that learns from so many choices in each round.
    pub(crate) fn new(slots: usize, examples: usize) -> Self {
        Self {
            weights: vec![0.0; slots],
            sums: vec![0.0; slots],
            squares: vec![1e-3; slots],
            drawn: vec![0; slots],
            step: 0,
            examples: examples.max(1) as f64,
        }
    }

    fn scores(&self, options: &[Vec<usize>]) -> Vec<f64> {
        let score = |slots: &Vec<usize>| slots.iter().map(|&slot| self.weights[slot]).sum();
        options.iter().map(score).collect()
    }

    /// The likeliest option, the first of several.
    pub(crate) fn best(&self, options: &[Vec<usize>]) -> usize {
        let scores = self.scores(options);
        (1..scores.len()).fold(
            0,
            |best, at| if scores[at] > scores[best] { at } else { best },
        )
    }

    /// Learns that the options that `right` tells are right ones, with this weight.
    pub(crate) fn learn(&mut self, options: &[Vec<usize>], right: &[bool], weight: f64) {
        self.step += 1;
        let scores = self.scores(options);
        let highest = scores.iter().copied().fold(f64::MIN, f64::max);
        let shares: Vec<f64> = scores.iter().map(|score| power(score - highest)).collect();
        let all: f64 = shares.iter().sum();
        let good = shares.iter().zip(right).filter(|(_, right)| **right);
        let good: f64 = good.map(|(share, _)| share).sum();
        for ((slots, share), right) in options.iter().zip(&shares).zip(right) {
            let wanted = if *right {
                share / good.max(1e-300)
            } else {
                0.0
            };
            let gradient = (share / all - wanted) * weight;
            if gradient.abs() < 1e-4 {
                continue;
            }
            for &slot in slots {
                let steps = f64::from(self.step - self.drawn[slot]);
                self.drawn[slot] = self.step;
                let draw = DRAW * self.weights[slot] * steps / self.examples;
                let by = gradient + draw;
                self.squares[slot] += by * by;
                self.weights[slot] -= STEP * by / self.squares[slot].sqrt();
            }
        }
    }

    /// Takes the weights as they are now into those that are told in the end.
    pub(crate) fn keep(&mut self) {
        for (sum, weight) in self.sums.iter_mut().zip(&self.weights) {
            *sum += weight;
        }
    }

    /// The weights that were kept, as signed bytes.
    pub(crate) fn kept(&self) -> Vec<u8> {
        let whole = |sum: &f64| (sum * 1e6).round() as i64;
        rounded(&self.sums.iter().map(whole).collect::<Vec<_>>())
    }
}

/// e to the power of a negative number, nearly; by products, which are the same on every machine.
fn power(x: f64) -> f64 {
    let small = (1.0 + x / 4096.0).max(0.0);
    (0..12).fold(small, |power, _| power * power)
}
