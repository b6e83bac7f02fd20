//! A measure over the 13 weeks of a quarter: its line, what it is held against, and its newest figure.

use super::funnel::words;
use super::{Anchor, Figure, Mark, MarkRole, Shape};

const WIDTH: f32 = 240.0;
const HEIGHT: f32 = 112.0;
/// The highest a line may come, and the axis.
const TOP: f32 = 14.0;
const AXIS: f32 = 100.0;
/// Where the first and the last week stand.
const LEFT: f32 = 4.0;
const RIGHT: f32 = 236.0;
const TICK: f32 = 3.0;

/// What the figure is drawn from.
pub struct Trend {
    /// Its name.
    pub name: String,
    /// The figures by week, in one unit; as many as the quarter has weeks.
    pub weeks: Vec<Option<i64>>,
    /// The target in the same unit.
    pub target: Option<i64>,
    /// Whether the target is reached step by step over the quarter.
    pub adds_up: bool,
    /// The newest figure in words.
    pub last: String,
    /// The figure in a sentence.
    pub reading: String,
    /// What a table calls week and figure.
    pub head: [String; 2],
    /// Each week in words, with its figure; weeks without one are left out.
    pub rows: Vec<[String; 2]>,
    /// The path of what it shows.
    pub path: String,
}

impl Trend {
    /// The geometry. The scale starts at zero, so that a small change never looks large.
    pub fn figure(&self) -> Figure {
        let most = self.weeks.iter().flatten().chain(&self.target).copied().max();
        let most = most.unwrap_or(0).max(1);
        let y = |value: i64| AXIS - (AXIS - TOP) * (value as f64 / most as f64) as f32;
        let mut marks = self.axis();
        if let Some(target) = self.target {
            let start = if self.adds_up { y(0) } else { y(target) };
            marks.push(line(
                MarkRole::Target,
                vec![(self.x(0), start), (RIGHT, y(target))],
                1.0,
            ));
        }
        let known = self.weeks.iter().enumerate();
        let points: Vec<(f32, f32)> = known
            .filter_map(|(at, value)| Some((self.x(at + 1), y((*value)?))))
            .collect();
        if let Some(&(x, last)) = points.last() {
            // Left of its point the words stand where the line does not come from.
            let rising = points.iter().rev().nth(1).is_some_and(|(_, before)| *before > last);
            if points.len() > 1 {
                marks.push(line(MarkRole::Value, points, 1.6));
            }
            marks.push(Mark {
                shape: Shape::Dot {
                    x,
                    y: last,
                    radius: 3.0,
                },
                role: MarkRole::Value,
                label: format!("{}, {}", self.name, self.last),
                series: String::new(),
                source: Some(self.path.clone()),
            });
            // Near the right edge the words stand left of their point, and near the axis above it.
            let (at, anchor) = if x > RIGHT - 70.0 {
                (x - 7.0, Anchor::End)
            } else {
                (x + 7.0, Anchor::Start)
            };
            let y = match (anchor, rising) {
                (Anchor::End, true) => (last - 6.0).max(9.0),
                (Anchor::End, false) => (last + 12.0).min(HEIGHT - 1.0),
                _ => (last + 12.0).min(AXIS - 4.0),
            };
            marks.push(words(MarkRole::Number, (at, y), &self.last, anchor, 90.0));
        }
        Figure {
            width: WIDTH,
            height: HEIGHT,
            marks,
            alt: format!("{}. {}", self.name, self.reading),
            reading: self.reading.clone(),
            head: self.head.to_vec(),
            rows: self.rows.iter().map(|row| row.to_vec()).collect(),
            source: Some(self.path.clone()),
        }
    }

    /// The end of a week, from 0 for the start of the quarter.
    fn x(&self, week: usize) -> f32 {
        LEFT + (RIGHT - LEFT) * week as f32 / self.weeks.len().max(1) as f32
    }

    fn axis(&self) -> Vec<Mark> {
        let ticks = (0..=self.weeks.len()).map(|week| {
            let x = self.x(week);
            line(MarkRole::Guide, vec![(x, AXIS), (x, AXIS + TICK)], 0.6)
        });
        let axis = line(MarkRole::Guide, vec![(LEFT, AXIS), (RIGHT, AXIS)], 0.6);
        [axis].into_iter().chain(ticks).collect()
    }
}

fn line(role: MarkRole, points: Vec<(f32, f32)>, thickness: f32) -> Mark {
    Mark {
        shape: Shape::Line { points, thickness },
        role,
        label: String::new(),
        series: String::new(),
        source: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trend(weeks: &[Option<i64>], target: Option<i64>, adds_up: bool) -> Figure {
        let mut all = weeks.to_vec();
        all.resize(13, None);
        Trend {
            name: "SQOs".into(),
            weeks: all,
            target,
            adds_up,
            last: "56".into(),
            reading: "56 of 107.".into(),
            head: ["Week".into(), "SQOs".into()],
            rows: Vec::new(),
            path: "measures".into(),
        }
        .figure()
    }

    fn lines(figure: &Figure, role: MarkRole) -> Vec<Vec<(f32, f32)>> {
        let of = |mark: &Mark| match &mark.shape {
            Shape::Line { points, .. } if mark.role == role => Some(points.clone()),
            _ => None,
        };
        figure.marks.iter().filter_map(of).collect()
    }

    #[test]
    fn a_pace_rises_from_nothing_to_the_target_and_a_rate_stays() {
        let pace = &lines(&trend(&[], Some(100), true), MarkRole::Target)[0];
        assert_eq!((pace[0], pace[1]), ((LEFT, AXIS), (RIGHT, TOP)));
        let rate = &lines(&trend(&[], Some(100), false), MarkRole::Target)[0];
        assert_eq!((rate[0].1, rate[1].1), (TOP, TOP));
    }

    #[test]
    fn the_rest_of_the_quarter_stays_empty_and_a_gap_is_bridged() {
        let figure = trend(&[Some(10), None, Some(30)], Some(100), true);
        let line = &lines(&figure, MarkRole::Value)[0];
        assert_eq!(line.len(), 2);
        assert!(line[1].0 < LEFT + (RIGHT - LEFT) * 0.25, "week 3 of 13");
    }

    #[test]
    fn absurd_figures_stay_within_the_drawing() {
        for (weeks, target) in [
            (vec![Some(0), Some(0)], None),
            (vec![Some(1_000_000_000_000_000)], Some(1)),
            (vec![None], Some(0)),
        ] {
            let figure = trend(&weeks, target, true);
            for mark in &figure.marks {
                if let Shape::Line { points, .. } = &mark.shape {
                    assert!(
                        points
                            .iter()
                            .all(|(x, y)| (0.0..=WIDTH).contains(x) && (0.0..=HEIGHT).contains(y))
                    );
                }
            }
        }
    }
}
