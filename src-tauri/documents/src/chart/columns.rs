//! A column a month: what has to arrive when, what lies in the past beside what is still ahead.

use super::funnel::{DIGIT, words};
use super::{Anchor, Figure, Mark, MarkRole, Shape};

const WIDTH: f32 = 463.0;
/// Height of the fullest column.
const TALL: f32 = 64.0;
/// Space above the columns for their numbers, and below for their names.
const ABOVE: f32 = 14.0;
const BELOW: f32 = 16.0;
/// Space between two columns, and the widest a column gets.
const GAP: f32 = 10.0;
const WIDEST: f32 = 56.0;
/// The least room that a number and a name need; columns that stand closer share it.
const ROOM: f32 = 46.0;

/// What the figure is drawn from.
pub struct Columns {
    /// The columns in order.
    pub columns: Vec<Standing>,
    /// What a table calls the names and the values.
    pub head: [String; 2],
    /// The figure in a sentence.
    pub reading: String,
    /// The path of what it shows.
    pub path: String,
}

/// One column.
pub struct Standing {
    /// What stands below it.
    pub name: String,
    /// How much it holds.
    pub value: f64,
    /// The same in words.
    pub said: String,
    /// Whether it lies in the past.
    pub past: bool,
}

impl Columns {
    /// The geometry.
    pub fn figure(&self) -> Figure {
        let most = self.columns.iter().map(|column| column.value).fold(0.0, f64::max);
        let count = self.columns.len().max(1) as f32;
        let gap = GAP.min(WIDTH / count / 3.0);
        // However narrow the last column is, its words have room before the right edge.
        let longest = self.columns.iter().map(|column| column.said.chars().count()).max();
        let needed = ROOM.max(longest.unwrap_or(0) as f32 * DIGIT + 4.0);
        let last = (WIDTH - needed) / (count - 1.0).max(1.0);
        let pitch = ((WIDTH + gap) / count).min(last).min(WIDEST + gap);
        let every = (1..).find(|count| pitch * *count as f32 >= needed).unwrap_or(1);
        let mut marks = Vec::new();
        for (at, column) in self.columns.iter().enumerate() {
            let x = pitch * at as f32;
            marks.push(column.bar([x, pitch - gap], most, &self.path));
            if at % every == 0 {
                let room = pitch * every as f32;
                // The number stands clear of every column it reaches over.
                let over = &self.columns[at..self.columns.len().min(at + every)];
                let tallest = over.iter().map(|column| column.height(most)).fold(0.0, f32::max);
                marks.extend(column.words(x, room.min(WIDTH - x), tallest));
            }
        }
        let told: Vec<String> = self
            .columns
            .iter()
            .map(|column| format!("{}: {}", column.name, column.said))
            .collect();
        Figure {
            width: WIDTH,
            height: ABOVE + TALL + BELOW,
            marks,
            alt: format!("{} {}", self.reading, told.join("; ")),
            reading: self.reading.clone(),
            head: self.head.to_vec(),
            rows: self
                .columns
                .iter()
                .map(|column| vec![column.name.clone(), column.said.clone()])
                .collect(),
            source: Some(self.path.clone()),
        }
    }
}

impl Standing {
    fn height(&self, most: f64) -> f32 {
        let part = if most > 0.0 { (self.value / most) as f32 } else { 0.0 };
        TALL * part
    }

    fn bar(&self, [x, width]: [f32; 2], most: f64, path: &str) -> Mark {
        let height = self.height(most);
        let y = ABOVE + TALL - height;
        Mark {
            shape: Shape::Bar { x, y, width, height },
            role: if self.past { MarkRole::Past } else { MarkRole::Target },
            label: format!("{}, {}", self.name, self.said),
            series: String::new(),
            source: Some(path.to_owned()),
        }
    }

    /// The number above the column and the name below it.
    fn words(&self, x: f32, room: f32, tallest: f32) -> [Mark; 2] {
        let above = ABOVE + TALL - tallest - 4.0;
        let below = ABOVE + TALL + 11.0;
        [
            words(MarkRole::Number, (x, above), &self.said, Anchor::Start, room),
            words(MarkRole::Note, (x, below), &self.name, Anchor::Start, room - 2.0),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_on_one_line_and_the_fullest_is_the_tallest() {
        let column = |value: f64| Standing {
            name: "Jan".to_owned(),
            value,
            said: value.to_string(),
            past: false,
        };
        for values in [
            vec![1.0, 2.0],
            vec![0.0, 0.0, 0.0],
            (0..10).rev().map(f64::from).collect(),
            (0..14).map(f64::from).collect(),
            vec![5.0; 27],
        ] {
            let figure = Columns {
                columns: values.iter().copied().map(column).collect(),
                head: ["Month".to_owned(), "Leads".to_owned()],
                reading: String::new(),
                path: String::new(),
            }
            .figure();
            let bars: Vec<[f32; 4]> = figure
                .marks
                .iter()
                .filter_map(|mark| match mark.shape {
                    Shape::Bar { x, y, width, height } => Some([x, y, width, height]),
                    _ => None,
                })
                .collect();
            let most = values.iter().copied().fold(0.0, f64::max);
            for ([x, y, width, height], value) in bars.into_iter().zip(values) {
                assert!((y + height - ABOVE - TALL).abs() < 0.01, "{y} {height}");
                assert!(width > 0.0 && x + width <= WIDTH + 0.01, "{x} {width}");
                assert_eq!(height == TALL, most > 0.0 && value == most);
            }
            let names: Vec<f32> = figure
                .marks
                .iter()
                .filter_map(|mark| match mark.shape {
                    Shape::Text { x, .. } if mark.role == MarkRole::Note => Some(x),
                    _ => None,
                })
                .collect();
            assert!(names.windows(2).all(|pair| pair[1] - pair[0] >= ROOM), "{names:?}");
            for mark in figure.marks.iter().filter(|mark| mark.role == MarkRole::Number) {
                let Shape::Text { x, y, room, .. } = mark.shape else {
                    continue;
                };
                assert!(x + room <= WIDTH + 0.01, "words from {x} with {room} points");
                let over = figure.marks.iter().filter_map(|mark| match mark.shape {
                    Shape::Bar { x: left, y: top, .. } if left >= x && left < x + room - 2.0 => Some(top),
                    _ => None,
                });
                assert!(
                    over.into_iter().all(|top| y < top),
                    "a number at {y} stands in a column"
                );
            }
        }
    }
}
