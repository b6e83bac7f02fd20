//! What is needed against what is there today: two bars a row, each row on its own scale from zero.

use super::funnel::{DIGIT, words};
use super::{Anchor, Figure, Mark, MarkRole, Shape};

const WIDTH: f32 = 463.0;
/// Where the bars start, right of the names, and the least space right of the longest bar for its number.
const LEFT: f32 = 150.0;
const RIGHT: f32 = 84.0;
/// Height of a row, of today's bar and of the needed one.
const ROW: f32 = 27.0;
const TODAY: f32 = 5.0;
const NEEDED: f32 = 8.0;

/// What the figure is drawn from.
pub(crate) struct Against {
    /// The rows.
    pub(crate) pairs: Vec<Pair>,
    /// What a table calls the name, today's value and the needed one.
    pub(crate) head: [String; 3],
    /// The figure in a sentence.
    pub(crate) reading: String,
}

/// Today's value and the needed one of one thing.
pub struct Pair {
    /// Its name.
    pub name: String,
    /// Today and needed, in one unit.
    pub values: [i64; 2],
    /// The same in words.
    pub said: [String; 2],
    /// The path of what is needed.
    pub path: String,
}

/// Width of a pair that stands alone.
const ALONE: f32 = 120.0;

impl Against {
    /// The geometry.
    pub(crate) fn figure(&self) -> Figure {
        let longest = self.pairs.iter().map(|pair| pair.said[1].chars().count()).max();
        let right = RIGHT.max(longest.unwrap_or(0) as f32 * DIGIT + 8.0);
        let rows = self.pairs.iter().enumerate();
        let marks = rows.flat_map(|(row, pair)| pair.marks(ROW * row as f32, right));
        let told = self.pairs.iter().map(|pair| {
            let [today, needed] = &pair.said;
            format!("{}: {today}, {needed}", pair.name)
        });
        let told: Vec<String> = told.collect();
        Figure {
            width: WIDTH,
            height: ROW * self.pairs.len() as f32,
            marks: marks.collect(),
            alt: format!("{} {}", self.reading, told.join("; ")),
            reading: self.reading.clone(),
            head: self.head.to_vec(),
            rows: self
                .pairs
                .iter()
                .map(|pair| vec![pair.name.clone(), pair.said[0].clone(), pair.said[1].clone()])
                .collect(),
            source: Some("goals".to_owned()),
        }
    }
}

impl Pair {
    /// The pair alone and without words: the needed bar, below it today's.
    pub fn figure(&self) -> Figure {
        let [today, needed] = self.lengths(ALONE);
        let marks = [
            self.bar((0.0, 0.0), [needed, 6.0], MarkRole::Target, &self.said[1]),
            self.bar((0.0, 9.0), [today, 6.0], MarkRole::Compared, &self.said[0]),
        ];
        Figure {
            width: ALONE,
            height: 15.0,
            marks: marks.into(),
            alt: format!("{}: {}, {}", self.name, self.said[1], self.said[0]),
            source: Some(self.path.clone()),
            ..Figure::default()
        }
    }

    /// How long the bars of today's value and of the needed one are, the longer of them filling the room.
    fn lengths(&self, room: f32) -> [f32; 2] {
        let most = self.values.into_iter().max().unwrap_or(0).max(1);
        self.values.map(|value| room * (value as f64 / most as f64) as f32)
    }

    fn bar(&self, (x, y): (f32, f32), [width, height]: [f32; 2], role: MarkRole, said: &str) -> Mark {
        Mark {
            shape: Shape::Bar { x, y, width, height },
            role,
            label: format!("{}, {said}", self.name),
            series: String::new(),
            source: Some(self.path.clone()),
        }
    }

    fn marks(&self, y: f32, right: f32) -> Vec<Mark> {
        let [today, needed] = self.lengths(WIDTH - LEFT - right);
        let below = y + TODAY + 1.5;
        // Where less is needed than there is today, the number would stand on the longer bar.
        let number = LEFT + today.max(needed) + 6.0;
        vec![
            words(
                MarkRole::Name,
                (0.0, below + NEEDED - 1.5),
                &self.name,
                Anchor::Start,
                LEFT - 10.0,
            ),
            self.bar((LEFT, y), [today, TODAY], MarkRole::Compared, &self.said[0]),
            self.bar((LEFT, below), [needed, NEEDED], MarkRole::Target, &self.said[1]),
            words(
                MarkRole::Number,
                (number, below + NEEDED - 1.5),
                &self.said[1],
                Anchor::Start,
                WIDTH - number,
            ),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_start_at_zero_and_share_a_scale_within_a_row() {
        let pair = |today, needed| Pair {
            name: "SQOs".to_owned(),
            values: [today, needed],
            said: [today.to_string(), needed.to_string()],
            path: String::new(),
        };
        let widths = |pair: &Pair| -> Vec<f32> {
            let bars = pair.marks(0.0, RIGHT).into_iter().filter_map(|mark| match mark.shape {
                Shape::Bar { width, .. } => Some(width),
                _ => None,
            });
            bars.collect()
        };
        let most = WIDTH - LEFT - RIGHT;
        assert_eq!(widths(&pair(50, 100)), [most / 2.0, most]);
        assert_eq!(widths(&pair(100, 50)), [most, most / 2.0]);
        assert_eq!(widths(&pair(0, 0)), [0.0, 0.0]);
    }

    #[test]
    fn the_number_stands_clear_of_both_bars() {
        for values in [[50, 100], [100, 50], [0, 0]] {
            let pair = Pair {
                name: "SQOs".to_owned(),
                values,
                said: values.map(|value| value.to_string()),
                path: String::new(),
            };
            let marks = pair.marks(0.0, RIGHT);
            let ends = marks.iter().filter_map(|mark| match mark.shape {
                Shape::Bar { x, width, .. } => Some(x + width),
                _ => None,
            });
            let end = ends.fold(0.0, f32::max);
            let number = marks.iter().find(|mark| mark.role == MarkRole::Number);
            let Some(Shape::Text { x, room, .. }) = number.map(|mark| &mark.shape) else {
                panic!("there is a number");
            };
            assert!(*x > end && *room >= RIGHT - 6.1, "{values:?}: {x} behind {end}, {room}");
        }
    }

    #[test]
    fn a_pair_alone_has_the_scale_that_it_has_among_others() {
        let pair = Pair {
            name: "SQOs".to_owned(),
            values: [50, 100],
            said: ["50 last quarter".to_owned(), "100".to_owned()],
            path: String::new(),
        };
        let figure = pair.figure();
        let widths = figure.marks.iter().map(|mark| match mark.shape {
            Shape::Bar { width, .. } => width,
            _ => panic!("bars only"),
        });
        assert_eq!(widths.collect::<Vec<_>>(), [ALONE, ALONE / 2.0]);
        assert_eq!(figure.alt, "SQOs: 100, 50 last quarter");
    }
}
