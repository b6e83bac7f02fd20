//! What a measure of the scorecard says: where it stands, what its pace would be, which way it goes, and which trip-wires
//! are near.

mod period;

pub use period::{Gathered, Month, Past, gathered, months, quarters};

use crate::review::{Direction, Measure, Metric, Review, SharedChoice, TripWire};
use crate::value::{Figure, FigureUnit, Weeks};

/// What the figures of a measure come to, all in one unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The figures by week; none where nothing was typed, or in another unit.
    pub weeks: [Option<Figure>; Weeks::COUNT],
    /// The target.
    pub target: Option<Figure>,
    /// The newest figure and its week, from 1.
    pub last: Option<(usize, Figure)>,
    /// What the newest figure is held against: the target, or where it adds up its pace in that week.
    pub due: Option<Figure>,
    /// Whether it is where it should be; none without a figure or a target.
    pub kept: Option<bool>,
    /// For how many weeks in a row up to the last one it has been where it should be.
    pub kept_for: usize,
    /// For how many steps in a row up to the last one it has been rising; below zero falling.
    pub rising: i32,
    /// Weeks whose figure is in another unit than the measure, from 1; none is left out in silence.
    pub other_unit: Option<usize>,
}

/// Reads a measure. A bare number counts in the unit of the target, or of the first figure that has one.
pub fn read(measure: &Measure) -> Reading {
    let given = measure.weeks.all();
    let units = measure.target.into_iter().chain(given.into_iter().flatten());
    let unit = units
        .map(Figure::unit)
        .find(|unit| *unit != FigureUnit::Count)
        .unwrap_or(FigureUnit::Count);
    let weeks = given.map(|week| week.and_then(|week| in_unit(week, unit)));
    let target = measure.target.and_then(|target| in_unit(target, unit));
    let other = |(given, read): (&Option<Figure>, &Option<Figure>)| given.is_some() && read.is_none();
    let last = weeks.iter().rposition(Option::is_some);
    let last = last.and_then(|at| weeks[at].map(|figure| (at + 1, figure)));
    let keeps = |week: usize, figure: Figure| {
        let due = due(measure, target?, week)?;
        Some(match measure.direction {
            Direction::AtLeast => figure.hundredths() >= due.hundredths(),
            Direction::AtMost => figure.hundredths() <= due.hundredths(),
        })
    };
    let known: Vec<(usize, Figure)> = (1..)
        .zip(weeks)
        .filter_map(|(week, figure)| Some((week, figure?)))
        .collect();
    Reading {
        weeks,
        target,
        last,
        due: last.and_then(|(week, _)| due(measure, target?, week)),
        kept: last.and_then(|(week, figure)| keeps(week, figure)),
        kept_for: known
            .iter()
            .rev()
            .take_while(|(week, figure)| keeps(*week, *figure) == Some(true))
            .count(),
        rising: rising(&known),
        other_unit: given.iter().zip(&weeks).position(other).map(|at| at + 1),
    }
}

/// What a measure should have reached by the end of a week, from 1: its target, or where it adds up its share of it.
fn due(measure: &Measure, target: Figure, week: usize) -> Option<Figure> {
    if !measure.adds_up {
        return Some(target);
    }
    let weeks = i64::try_from(Weeks::COUNT).ok()?;
    let passed = i64::try_from(week).ok()?.min(weeks);
    let exact = i128::from(target.hundredths()) * i128::from(passed);
    // A pace is a guide: it is shown without hundredths, halves up.
    let whole = (exact + i128::from(weeks) * 50) / (i128::from(weeks) * 100) * 100;
    Figure::new(i64::try_from(whole).ok()?, target.unit())
}

fn in_unit(figure: Figure, unit: FigureUnit) -> Option<Figure> {
    if figure.unit() == FigureUnit::Count {
        return Figure::new(figure.hundredths(), unit);
    }
    (figure.unit() == unit).then_some(figure)
}

fn rising(known: &[(usize, Figure)]) -> i32 {
    let steps = known.windows(2).rev().map(|pair| {
        let [(_, before), (_, after)] = pair else { return 0 };
        match after.hundredths().cmp(&before.hundredths()) {
            std::cmp::Ordering::Greater => 1,
            std::cmp::Ordering::Less => -1,
            std::cmp::Ordering::Equal => 0,
        }
    });
    let mut way = 0;
    for step in steps {
        if step == 0 || (way != 0 && step != i32::signum(way)) {
            break;
        }
        way += step;
    }
    way
}

/// The newest week in which anything was typed, from 1.
pub fn week(review: &Review) -> Option<usize> {
    review
        .measures
        .iter()
        .filter_map(|measure| read(measure).last)
        .map(|(week, _)| week)
        .max()
}

/// The measure that is the shared number.
pub fn shared(review: &Review) -> Option<&Measure> {
    let metric = match review.shared_number.choice? {
        SharedChoice::SourcedPipeline => Metric::SourcedPipeline,
        SharedChoice::InfluencedRevenue => Metric::InfluencedRevenue,
    };
    review.measures.iter().find(|measure| measure.metric == Some(metric))
}

/// How close a figure comes to a trip-wire before it is near, in hundredths of the threshold.
const NEAR: i128 = 10;

/// A trip-wire that a figure has reached, or comes near to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wire<'a> {
    /// The measure that is watched.
    pub measure: &'a Measure,
    /// The trip-wire.
    pub wire: &'a TripWire,
    /// What is done then, or what was decided.
    pub then: &'a str,
    /// The newest figure.
    pub now: Figure,
    /// Whether it has been reached; else it is near.
    pub reached: bool,
}

/// The trip-wires of risks and decisions that are reached or near, as they stand in the review.
pub fn wires(review: &Review) -> Vec<Wire<'_>> {
    let risks = review
        .risks
        .iter()
        .map(|risk| (&risk.trip_wire, risk.response.as_str()));
    let decisions = review
        .decisions
        .iter()
        .map(|decision| (&decision.trip_wire, decision.text.as_str()));
    let near = |wire: &TripWire| -> Option<(usize, Figure, bool)> {
        let (metric, direction, threshold) = (wire.metric?, wire.direction?, wire.threshold?);
        let at = review
            .measures
            .iter()
            .position(|measure| measure.metric == Some(metric))?;
        let (_, now) = read(&review.measures[at]).last?;
        let threshold = in_unit(threshold, now.unit())?;
        let [now_is, limit] = [now, threshold].map(|figure| i128::from(figure.hundredths()));
        let reached = match direction {
            Direction::AtLeast => now_is >= limit,
            Direction::AtMost => now_is <= limit,
        };
        let close = (now_is - limit).abs() * 100 <= limit * NEAR;
        (reached || close).then_some((at, now, reached))
    };
    risks
        .chain(decisions)
        .filter_map(|(wire, then)| {
            let (at, now, reached) = near(wire)?;
            Some(Wire {
                measure: &review.measures[at],
                wire,
                then,
                now,
                reached,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::Counting;
    use crate::id::{LineageId, MeasureId};
    use crate::review::MeasureField;
    use crate::value::Typed;

    pub(super) fn measure(fields: &[(&str, &str)]) -> Measure {
        let fresh = &mut Counting::default();
        let name = Typed::read("SQOs", "Measure").expect("readable");
        let mut made = Measure::new(MeasureId::fresh(fresh), LineageId::fresh(fresh), name);
        for (name, text) in fields {
            let field = MeasureField::named(name).expect("a field");
            made.set(field, text).expect("readable");
        }
        made
    }

    fn shown(figure: Option<Figure>) -> String {
        figure.map(|figure| figure.to_string()).unwrap_or_default()
    }

    #[test]
    fn what_adds_up_is_held_against_its_pace() {
        let reading = read(&measure(&[
            ("target", "107"),
            ("adds_up", "yes"),
            ("w6", "40"),
            ("w7", "56"),
        ]));
        // 107 x 7 / 13 = 57.6.
        assert_eq!(shown(reading.due), "58");
        assert_eq!(
            (reading.kept, reading.last.map(|(week, _)| week)),
            (Some(false), Some(7))
        );
        let kept = read(&measure(&[("target", "107"), ("adds_up", "yes"), ("w7", "58")]));
        assert_eq!(kept.kept, Some(true));
    }

    #[test]
    fn a_rate_is_held_against_its_target_and_a_bare_number_takes_its_unit() {
        let fields = [("target", "90%"), ("w1", "88"), ("w2", "91%"), ("w3", "92")];
        let reading = read(&measure(&fields));
        assert_eq!(shown(reading.weeks[0]), "88%");
        assert_eq!((reading.kept, reading.kept_for, reading.rising), (Some(true), 2, 2));
        let at_most = [("target", "4 hours"), ("direction", "at_most"), ("w1", "5")];
        assert_eq!(read(&measure(&at_most)).kept, Some(false));
    }

    #[test]
    fn a_figure_in_another_unit_is_left_out_and_named() {
        let reading = read(&measure(&[("target", "90%"), ("w1", "3 days"), ("w2", "91%")]));
        assert_eq!((reading.other_unit, reading.weeks[0]), (Some(1), None));
        assert_eq!(reading.last.map(|(week, _)| week), Some(2));
    }

    #[test]
    fn a_way_ends_where_it_turns_or_stands_still() {
        let rising = |weeks: &[&str]| {
            let names = ["w1", "w2", "w3", "w4"];
            let fields: Vec<(&str, &str)> = names.into_iter().zip(weeks.iter().copied()).collect();
            read(&measure(&fields)).rising
        };
        assert_eq!(rising(&["1", "2", "3", "4"]), 3);
        assert_eq!(rising(&["9", "2", "3"]), 1);
        assert_eq!(rising(&["3", "2", "1"]), -2);
        assert_eq!(rising(&["3", "3"]), 0);
        assert_eq!(rising(&["3"]), 0);
    }

    #[test]
    fn nothing_typed_is_no_reading() {
        let reading = read(&measure(&[("target", "90%")]));
        assert_eq!((reading.last, reading.kept, reading.due), (None, None, None));
    }
}
