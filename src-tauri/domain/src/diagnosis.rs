//! Where the two sides differ: their own answers beside each other, the widest gap first, and how likely the teams are to
//! recommend working together.

mod topic;

use crate::review::{Diagnosis, Topic};
use crate::value::Ratings;
use crate::workspace::Side;

/// One topic on which both sides have answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The topic.
    pub topic: Topic,
    /// Marketing's answer, 1 to 5.
    pub marketing: u32,
    /// Sales' answer, 1 to 5.
    pub sales: u32,
    /// How much it weighs, of 100; 0 for symptoms.
    pub weight: u32,
}

impl Gap {
    /// How far apart the answers are, 0 to 4.
    pub fn apart(self) -> u32 {
        self.marketing.abs_diff(self.sales)
    }
}

/// The topics both sides have answered, the widest gap first; of gaps of one width the heavier first.
pub fn gaps(diagnosis: &Diagnosis) -> Vec<Gap> {
    let mut gaps: Vec<Gap> = Topic::ALL
        .iter()
        .filter_map(|topic| {
            let opinion = diagnosis.on(*topic);
            Some(Gap {
                topic: *topic,
                marketing: opinion.marketing?.get(),
                sales: opinion.sales?.get(),
                weight: opinion.weight.map_or(0, |weight| weight.get()),
            })
        })
        .collect();
    gaps.sort_by_key(|gap| (std::cmp::Reverse(gap.apart()), std::cmp::Reverse(gap.weight)));
    gaps
}

/// All weights together; a diagnosis is whole at 100.
pub fn weights(diagnosis: &Diagnosis) -> u32 {
    let causes = Topic::causes().iter();
    causes
        .filter_map(|topic| diagnosis.on(*topic).weight)
        .map(|weight| weight.get())
        .sum()
}

/// A side's answers to the causes, weighed, in hundredths of a point; none before it has answered each that weighs
/// something, or while the weights are not 100 together.
pub fn overall(diagnosis: &Diagnosis, side: Side) -> Option<u32> {
    if weights(diagnosis) != 100 {
        return None;
    }
    let causes = Topic::causes().iter().map(|topic| diagnosis.on(*topic));
    let weighed = causes.filter_map(|opinion| Some((opinion.weight?.get(), opinion)));
    weighed
        .filter(|(weight, _)| *weight > 0)
        .map(|(weight, opinion)| {
            let answer = match side {
                Side::Marketing => opinion.marketing,
                Side::Sales => opinion.sales,
            };
            answer.map(|answer| weight * answer.get())
        })
        .sum()
}

/// Fewer answers than this could be told apart, so that nothing is shown of them.
pub const FEWEST_RATINGS: usize = 4;

/// How likely people are to recommend working with the other team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TeamNps {
    /// % of 9 to 10 minus % of 0 to 6, rounded to whole points, halves away from zero: −100 to 100.
    pub score: i32,
    /// How many answered.
    pub answers: usize,
}

/// The score of these ratings together; none under [`FEWEST_RATINGS`].
pub fn team_nps(ratings: &[&Ratings]) -> Option<TeamNps> {
    let all: Vec<u8> = ratings.iter().flat_map(|ratings| ratings.all()).copied().collect();
    if all.len() < FEWEST_RATINGS {
        return None;
    }
    let count = |holds: fn(&u8) -> bool| i32::try_from(all.iter().filter(|rating| holds(rating)).count()).unwrap_or(0);
    let answers = i32::try_from(all.len()).unwrap_or(i32::MAX);
    let doubled = (count(|rating| *rating >= 9) - count(|rating| *rating <= 6)) * 200;
    // The doubled share shows a half exactly.
    let score = (doubled + doubled.signum() * answers) / (2 * answers);
    Some(TeamNps {
        score,
        answers: all.len(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::DiagnosisField;
    use crate::value::Typed;

    fn answered(fields: &[(&str, &str)]) -> Diagnosis {
        let mut diagnosis = Diagnosis::default();
        for (name, text) in fields {
            let field = DiagnosisField::named(name).expect("a field");
            diagnosis.set(field, text).expect("readable");
        }
        diagnosis
    }

    #[test]
    fn the_widest_gap_comes_first_and_of_equals_the_heavier() {
        let diagnosis = answered(&[
            ("incentives_marketing", "3"),
            ("incentives_sales", "2"),
            ("incentives_weight", "10"),
            ("middle_marketing", "4"),
            ("middle_sales", "1"),
            ("systems_marketing", "2"),
            ("systems_sales", "3"),
            ("systems_weight", "30"),
            ("blame_marketing", "5"),
        ]);
        let told: Vec<(Topic, u32)> = gaps(&diagnosis).iter().map(|gap| (gap.topic, gap.apart())).collect();
        let expected = [(Topic::Middle, 3), (Topic::Systems, 1), (Topic::Incentives, 1)];
        assert_eq!(told, expected, "blame has one answer only");
    }

    #[test]
    fn a_side_has_a_view_of_the_whole_once_it_answered_what_weighs() {
        let mut fields = vec![
            ("incentives_weight", "60"),
            ("systems_weight", "40"),
            ("incentives_sales", "2"),
        ];
        assert_eq!(overall(&answered(&fields), Side::Sales), None);
        fields.push(("systems_sales", "5"));
        assert_eq!(overall(&answered(&fields), Side::Sales), Some(320));
        assert_eq!(overall(&answered(&fields), Side::Marketing), None);
        fields.push(("data_weight", "1"));
        assert_eq!(overall(&answered(&fields), Side::Sales), None, "101 is no whole");
    }

    #[test]
    fn team_nps_is_hidden_under_four_answers_and_rounds_halves_away_from_zero() {
        let nps = |texts: &[&str]| {
            let ratings: Vec<Ratings> = texts
                .iter()
                .map(|text| Ratings::read(text, "Ratings").expect("readable"))
                .collect();
            team_nps(&ratings.iter().collect::<Vec<_>>()).map(|nps| nps.score)
        };
        assert_eq!(nps(&["9 10 3"]), None);
        assert_eq!(nps(&["9 10", "3 7"]), Some(25), "both teams together");
        assert_eq!(nps(&["10 10 10 10"]), Some(100));
        assert_eq!(nps(&["0 0 0 0"]), Some(-100));
        assert_eq!(nps(&["9 8 8 8 8 8 8 8"]), Some(13), "12.5");
        assert_eq!(nps(&["6 8 8 8 8 8 8 8"]), Some(-13));
        assert_eq!(nps(&["7 8 7 8"]), Some(0));
    }

    #[test]
    fn each_topic_has_five_answers_that_differ() {
        for topic in Topic::ALL {
            let anchors = topic.anchors();
            for (at, anchor) in anchors.iter().enumerate() {
                assert!(!anchors[..at].contains(anchor), "{anchor}");
            }
        }
        assert_eq!(Topic::causes().last(), Some(&Topic::Systems));
    }
}
