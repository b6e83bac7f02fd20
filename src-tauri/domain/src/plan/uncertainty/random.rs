//! Numbers that look random and are the same in every run and on every machine: whole numbers, sums and products, no tables.

/// Where every sequence starts.
const SEED: u64 = 0x0acc_04d0_2027;

/// A sequence of numbers that its start decides (SplitMix64; Steele, Lea and Flood, 2014).
#[derive(Clone, Debug)]
pub(super) struct Sequence(u64);

impl Sequence {
    pub(super) fn start() -> Self {
        Self(SEED)
    }

    /// A number between 0 and 1, never either of them.
    pub(super) fn part(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        // 52 bits and a half: the next one up to 1 would be rounded to it.
        #[expect(clippy::cast_precision_loss, reason = "52 bits are less than what a float holds")]
        let bits = (mixed >> 12) as f64;
        (bits + 0.5) / 4_503_599_627_370_496.0
    }

    /// A number around 0 with a standard deviation of 1, close to a normal one: twelve parts less six.
    pub(super) fn deviation(&mut self) -> f64 {
        (0..12).map(|_| self.part()).sum::<f64>() - 6.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_have_the_mean_and_the_spread_they_are_said_to_have() {
        const DRAWS: u32 = 100_000;
        let mut sequence = Sequence::start();
        let parts: Vec<f64> = (0..DRAWS).map(|_| sequence.part()).collect();
        assert!(parts.iter().all(|part| 0.0 < *part && *part < 1.0));
        let mean = parts.iter().sum::<f64>() / f64::from(DRAWS);
        assert!((mean - 0.5).abs() < 0.005, "{mean}");
        let deviations: Vec<f64> = (0..DRAWS).map(|_| sequence.deviation()).collect();
        let mean = deviations.iter().sum::<f64>() / f64::from(DRAWS);
        let square = deviations.iter().map(|one| one * one).sum::<f64>() / f64::from(DRAWS);
        assert!(mean.abs() < 0.02 && (square - 1.0).abs() < 0.02, "{mean} {square}");
        let within = deviations.iter().filter(|one| one.abs() <= crate::value::share::SURE);
        let within = within.count();
        assert!(
            (94_500..=95_500).contains(&within),
            "{within} of {DRAWS} lie in the 95% interval"
        );
    }

    #[test]
    fn the_sequence_is_the_published_one() {
        // The first numbers of SplitMix64 from 0, as printed with its reference.
        let mut sequence = Sequence(0);
        let first = sequence.part();
        assert_eq!(
            first,
            ((0xe220_a839_7b1d_cdaf_u64 >> 12) as f64 + 0.5) / 4_503_599_627_370_496.0
        );
    }
}
