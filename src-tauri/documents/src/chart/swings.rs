//! What matters most: for each assumption a bar from the outcome with its low end to that with its high end, widest first.

use super::funnel::words;
use super::{Anchor, Figure, Mark, MarkRole, Shape};

const WIDTH: f32 = 463.0;
/// Where the bars may lie: right of the names, with space for a number at either end.
const LEFT: f32 = 205.0;
const RIGHT: f32 = 400.0;
/// Height of a row and of its bar, and the space above the first for what the line says.
const ROW: f32 = 30.0;
const BAR: f32 = 8.0;
const ABOVE: f32 = 18.0;

/// What the figure is drawn from.
pub struct Swings {
    /// The outcome when all is as likely.
    pub likely: f64,
    /// The same in words.
    pub likely_said: String,
    /// The assumptions, the widest first.
    pub swings: Vec<Swing>,
    /// What a table calls the assumption, its low end and its high end.
    pub head: [String; 3],
    /// The figure in a sentence.
    pub reading: String,
    /// The path of the outcome.
    pub path: String,
}

/// One assumption.
pub struct Swing {
    /// Its name.
    pub name: String,
    /// Its range.
    pub range: String,
    /// The outcome with its low end and with its high end.
    pub ends: [f64; 2],
    /// How far either lies from the likely outcome, in words.
    pub said: [String; 2],
    /// The path of the assumption.
    pub path: String,
}

impl Swings {
    /// The geometry: one scale for all rows, a line where all is as likely.
    pub fn figure(&self) -> Figure {
        let ends = self.swings.iter().flat_map(|swing| swing.ends);
        let reach = ends.map(|end| (end - self.likely).abs()).fold(0.0, f64::max);
        let middle = (LEFT + RIGHT) / 2.0;
        let x = |outcome: f64| {
            let part = if reach > 0.0 {
                (outcome - self.likely) / reach
            } else {
                0.0
            };
            middle + (RIGHT - middle) * part as f32
        };
        let height = ABOVE + ROW * self.swings.len() as f32;
        let mut marks = vec![words(
            MarkRole::Note,
            (middle, 10.0),
            &self.likely_said,
            Anchor::Middle,
            WIDTH - LEFT,
        )];
        for (row, swing) in self.swings.iter().enumerate() {
            let y = ABOVE + ROW * row as f32;
            marks.extend(swing.marks(y, swing.ends.map(x)));
        }
        marks.push(Mark {
            shape: Shape::Line {
                points: vec![(middle, ABOVE - 4.0), (middle, height)],
                thickness: 1.0,
            },
            role: MarkRole::Guide,
            label: String::new(),
            series: String::new(),
            source: Some(self.path.clone()),
        });
        let row = |swing: &Swing| [&[format!("{} {}", swing.name, swing.range)], &swing.said[..]].concat();
        Figure {
            width: WIDTH,
            height,
            marks,
            alt: self.reading.clone(),
            reading: self.reading.clone(),
            head: self.head.to_vec(),
            rows: self.swings.iter().map(row).collect(),
            source: Some(self.path.clone()),
        }
    }
}

impl Swing {
    /// The name, the bar between both ends, and a number at the left and at the right of it.
    fn marks(&self, y: f32, [low, high]: [f32; 2]) -> Vec<Mark> {
        let baseline = y + ROW / 2.0 + 4.0;
        let (left, right) = (low.min(high), low.max(high));
        let [at_left, at_right] = if low <= high { [0, 1] } else { [1, 0] };
        let [said_left, said_right] = [at_left, at_right].map(|end| self.said[end].as_str());
        vec![
            words(
                MarkRole::Name,
                (0.0, baseline - 6.0),
                &self.name,
                Anchor::Start,
                LEFT - 70.0,
            ),
            words(
                MarkRole::Note,
                (0.0, baseline + 6.0),
                &self.range,
                Anchor::Start,
                LEFT - 70.0,
            ),
            Mark {
                shape: Shape::Bar {
                    x: left,
                    y: y + (ROW - BAR) / 2.0,
                    width: right - left,
                    height: BAR,
                },
                role: MarkRole::Target,
                label: format!("{} {}: {said_left}, {said_right}", self.name, self.range),
                series: String::new(),
                source: Some(self.path.clone()),
            },
            words(MarkRole::Note, (left - 5.0, baseline), said_left, Anchor::End, 64.0),
            words(
                MarkRole::Note,
                (right + 5.0, baseline),
                said_right,
                Anchor::Start,
                WIDTH - RIGHT - 5.0,
            ),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bars(likely: f64, ends: &[[f64; 2]]) -> Vec<(f32, f32)> {
        let swing = |ends: &[f64; 2]| Swing {
            name: "Win rate".to_owned(),
            range: "20–25–30%".to_owned(),
            ends: *ends,
            said: ends.map(|end| end.to_string()),
            path: "plan/win_rate".to_owned(),
        };
        let figure = Swings {
            likely,
            likely_said: "as likely".to_owned(),
            swings: ends.iter().map(swing).collect(),
            head: ["Assumption", "Low", "High"].map(str::to_owned),
            reading: "Most of all the win rate.".to_owned(),
            path: "plan/target".to_owned(),
        }
        .figure();
        let bar = |mark: &Mark| match mark.shape {
            Shape::Bar { x, width, .. } => Some((x, x + width)),
            _ => None,
        };
        figure.marks.iter().filter_map(bar).collect()
    }

    #[test]
    fn the_longest_bar_fills_one_half_and_all_share_its_scale() {
        let middle = (LEFT + RIGHT) / 2.0;
        assert_eq!(
            bars(100.0, &[[60.0, 120.0], [80.0, 100.0]]),
            [(LEFT, middle + (RIGHT - middle) / 2.0), ((LEFT + middle) / 2.0, middle)]
        );
        assert_eq!(
            bars(100.0, &[[120.0, 60.0]]),
            bars(100.0, &[[60.0, 120.0]]),
            "either way round"
        );
    }

    #[test]
    fn absurd_outcomes_stay_between_names_and_numbers() {
        for (likely, ends) in [(0.0, [0.0, 0.0]), (1e15, [0.0, 1e15]), (1.0, [1.0, 1e12])] {
            for (left, right) in bars(likely, &[ends]) {
                assert!(LEFT <= left && left <= right && right <= RIGHT, "{left} {right}");
            }
        }
    }
}
