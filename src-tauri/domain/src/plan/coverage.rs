//! Coverage: how much open pipeline the quarter needs.

/// A share of fewer records than these says its interval wherever it stands; of more, the rounding of a share is as wide.
pub const SMALL: u64 = 1_000;

/// Pipeline needed for each unit still to win: 1 / (win rate by value × (1 − slip share)); none where nothing is won.
pub fn needed(win_rate: f64, slip: f64) -> Option<f64> {
    let won = win_rate * (1.0 - slip);
    (won > 0.0).then(|| 1.0 / won)
}

/// Pipeline had for each unit still to win before open pipeline is counted; none when nothing is still to win.
pub fn had(open_pipeline: f64, still_to_win: f64) -> Option<f64> {
    (still_to_win > 0.0).then(|| open_pipeline / still_to_win)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::share::wilson;

    #[test]
    fn coverage_is_that_of_the_worked_references() {
        let [low, high] = wilson(22, 100).expect("counted");
        assert_eq!(format!("{:.1}% {:.1}%", low * 100.0, high * 100.0), "15.0% 31.1%");
        let [most, least] = [low, high].map(|rate| needed(rate, 0.0).expect("measurable"));
        assert_eq!(format!("{least:.1} {most:.1}"), "3.2 6.7");
        assert_eq!(format!("{:.2}", needed(0.22, 0.25).expect("measurable")), "6.06");
        assert_eq!(
            format!("{:.2}", had(3_600_000.0, 3_864_000.0).expect("measurable")),
            "0.93"
        );
    }

    #[test]
    fn nothing_is_divided_by_zero() {
        assert_eq!(needed(0.0, 0.0), None);
        assert_eq!(needed(0.5, 1.0), None);
        assert_eq!(had(1.0, 0.0), None);
    }
}
