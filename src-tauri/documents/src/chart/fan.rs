//! What may come of a quarter, month by month: a band that 80 of 100 lie in, its middle, and what is to be reached.

use super::funnel::words;
use super::{Anchor, Figure, Mark, MarkRole, Shape};

const WIDTH: f32 = 463.0;
/// The highest the band may come, and the axis.
const TOP: f32 = 14.0;
const AXIS: f32 = 116.0;
const BELOW: f32 = 16.0;
/// Where the quarter starts and ends; right of it stand the numbers at its end.
const LEFT: f32 = 4.0;
const RIGHT: f32 = 372.0;
/// The least space between two numbers below each other.
const APART: f32 = 13.0;

/// What the figure is drawn from.
pub struct Fan {
    /// What is there at the start of the quarter.
    pub start: f64,
    /// What is to be reached at its end.
    pub target: f64,
    /// The same in words.
    pub target_said: String,
    /// What is reached at the end of each month.
    pub months: Vec<Reached>,
    /// What a table calls month, low, middle and high.
    pub head: [String; 4],
    /// The figure in a sentence.
    pub reading: String,
    /// The path of what is to be reached.
    pub path: String,
}

/// What is reached at the end of a month.
pub struct Reached {
    /// Its name.
    pub name: String,
    /// What 10, 50 and 90 of 100 stay below.
    pub ends: [f64; 3],
    /// The same in words.
    pub said: [String; 3],
}

impl Fan {
    /// The geometry. The scale starts at zero, so that a narrow band never looks wide.
    pub fn figure(&self) -> Figure {
        let highest = self.months.iter().map(|month| month.ends[2]).fold(0.0, f64::max);
        let most = highest.max(self.target).max(self.start).max(1.0);
        let y = |value: f64| AXIS - (AXIS - TOP) * (value.max(0.0) / most) as f32;
        let x = |month: usize| LEFT + (RIGHT - LEFT) * month as f32 / self.months.len().max(1) as f32;
        let edge = |end: usize| {
            let months = self.months.iter().enumerate();
            let months = months.map(move |(at, month)| (x(at + 1), y(month.ends[end])));
            [(x(0), y(self.start))].into_iter().chain(months).collect::<Vec<_>>()
        };
        let band = edge(2).into_iter().chain(edge(0).into_iter().rev()).collect();
        let line = |role, points, thickness| self.mark(role, Shape::Line { points, thickness }, String::new());
        let mut marks = vec![
            self.mark(MarkRole::Between, Shape::Area { points: band }, String::new()),
            line(MarkRole::Guide, vec![(LEFT, AXIS), (RIGHT, AXIS)], 0.6),
            line(
                MarkRole::Target,
                vec![(LEFT, y(self.target)), (RIGHT, y(self.target))],
                1.0,
            ),
            line(MarkRole::Value, edge(1), 1.6),
        ];
        for (at, month) in self.months.iter().enumerate() {
            let [low, middle, high] = &month.said;
            let label = format!("{}: {middle}, {low} – {high}", month.name);
            let dot = Shape::Dot {
                x: x(at + 1),
                y: y(month.ends[1]),
                radius: 3.0,
            };
            marks.push(self.mark(MarkRole::Value, dot, label));
            let name = (x(at + 1), AXIS + 11.0);
            marks.push(words(MarkRole::Note, name, &month.name, Anchor::End, 120.0));
        }
        let above = (LEFT, y(self.target) - 4.0);
        marks.push(words(
            MarkRole::Note,
            above,
            &self.target_said,
            Anchor::Start,
            RIGHT - LEFT,
        ));
        if let Some(last) = self.months.last() {
            for (end, baseline) in baselines(last.ends.map(y)).into_iter().enumerate() {
                let role = if end == 1 { MarkRole::Number } else { MarkRole::Note };
                let place = (RIGHT + 8.0, baseline);
                marks.push(words(role, place, &last.said[end], Anchor::Start, WIDTH - RIGHT - 8.0));
            }
        }
        let row = |month: &Reached| [std::slice::from_ref(&month.name), &month.said].concat();
        Figure {
            width: WIDTH,
            height: AXIS + BELOW,
            marks,
            alt: self.reading.clone(),
            reading: self.reading.clone(),
            head: self.head.to_vec(),
            rows: self.months.iter().map(row).collect(),
            source: Some(self.path.clone()),
        }
    }

    fn mark(&self, role: MarkRole, shape: Shape, label: String) -> Mark {
        Mark {
            shape,
            role,
            label,
            series: String::new(),
            source: Some(self.path.clone()),
        }
    }
}

/// Baselines of the low, middle and high number, the middle one beside its point and the others clear of it.
fn baselines([low, middle, high]: [f32; 3]) -> [f32; 3] {
    let middle = (middle + 4.0).clamp(TOP + APART, AXIS - APART);
    [
        (low + 4.0).max(middle + APART),
        middle,
        (high + 4.0).min(middle - APART),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fan(start: f64, target: f64, last: [f64; 3]) -> Figure {
        let month = |part: f64| Reached {
            name: format!("M{part}"),
            ends: last.map(|end| start + (end - start) * part),
            said: ["low", "middle", "high"].map(str::to_owned),
        };
        Fan {
            start,
            target,
            target_said: "target".to_owned(),
            months: vec![month(1.0 / 3.0), month(2.0 / 3.0), month(1.0)],
            head: ["Month", "Low", "Middle", "High"].map(str::to_owned),
            reading: "Half of them.".to_owned(),
            path: "plan/target".to_owned(),
        }
        .figure()
    }

    #[test]
    fn the_band_opens_from_what_is_there_and_the_middle_lies_in_it() {
        let figure = fan(20.0, 90.0, [60.0, 80.0, 100.0]);
        let Shape::Area { points } = &figure.marks[0].shape else {
            panic!("the band comes first: {:?}", figure.marks[0]);
        };
        assert_eq!(points.first(), points.last(), "both edges start at one point");
        assert_eq!(points[3], (RIGHT, TOP), "the most that may come is the highest");
        let (low, high) = (points[4].1, points[3].1);
        let line = figure.marks.iter().find_map(|mark| match &mark.shape {
            Shape::Line { points, .. } if mark.role == MarkRole::Value => points.last().copied(),
            _ => None,
        });
        let (_, middle) = line.expect("a line");
        assert!(high < middle && middle < low, "{high} {middle} {low}");
        assert_eq!(figure.rows[2], ["M1", "low", "middle", "high"]);
    }

    #[test]
    fn absurd_figures_stay_within_the_drawing_and_numbers_clear_of_each_other() {
        for (start, target, last) in [
            (0.0, 0.0, [0.0; 3]),
            (0.0, 1.0, [1e15; 3]),
            (5e9, 1.0, [5e9; 3]),
            (0.0, 1e12, [1.0, 2.0, 3.0]),
        ] {
            let figure = fan(start, target, last);
            let mut numbers = Vec::new();
            for mark in &figure.marks {
                let places = match &mark.shape {
                    Shape::Line { points, .. } | Shape::Area { points } => points.clone(),
                    Shape::Dot { x, y, .. } => vec![(*x, *y)],
                    Shape::Text { x, y, .. } => {
                        numbers.extend((*x > RIGHT).then_some(*y));
                        vec![(*x, *y)]
                    }
                    Shape::Bar { .. } => panic!("no bars"),
                };
                for (x, y) in places {
                    assert!(
                        (0.0..=WIDTH).contains(&x) && (0.0..=figure.height).contains(&y),
                        "{x} {y}"
                    );
                }
            }
            numbers.sort_by(f32::total_cmp);
            assert!(numbers.windows(2).all(|pair| pair[1] - pair[0] >= APART), "{numbers:?}");
        }
    }
}
