//! Numbers that look random and never differ.

/// SplitMix64: passes the usual tests, needs one word, and any seed is as good as any other.
#[derive(Clone, Debug)]
pub struct Draw(u64);

impl Draw {
    /// The draws of item `number` under `seed`: those of neighbours have nothing in common.
    pub fn new(seed: u64, number: u64) -> Self {
        let mut draw = Self(seed);
        draw.0 = draw.next() ^ number;
        draw.0 = draw.next();
        draw
    }

    /// The next number, each of the 2⁶⁴ equally likely.
    #[expect(clippy::should_implement_trait, reason = "it never ends")]
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// One of `0..end`; 0 where `end` is 0.
    pub fn below(&mut self, end: u64) -> u64 {
        // The high half of the product: even to one part in 2³² for the ranges used here.
        ((u128::from(self.next()) * u128::from(end)) >> 64) as u64
    }

    /// One of `all`, each equally likely.
    ///
    /// # Panics
    /// Panics where `all` is empty.
    pub fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len() as u64) as usize]
    }

    /// One of `all`, the first far more often than the last, as names in the news are.
    ///
    /// # Panics
    /// Panics where `all` is empty.
    pub fn pick_early<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        let one = self.below(1 << 20);
        let early = (one * one) >> 20;
        &all[((early * all.len() as u64) >> 20) as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_stay_within_their_range_and_differ_between_neighbours() {
        let all: Vec<u32> = (0..17).collect();
        let (mut even, mut early) = ([0_u32; 17], [0_u32; 17]);
        for number in 0..17_000 {
            let mut draw = Draw::new(1, number);
            even[*draw.pick(&all) as usize] += 1;
            early[*draw.pick_early(&all) as usize] += 1;
        }
        assert!(even.iter().all(|&n| (850..1_150).contains(&n)), "{even:?}");
        assert!(early[0] > 5 * early[16] && early[16] > 0, "{early:?}");
        assert_eq!(Draw::new(1, 2).below(0), 0);
    }
}
