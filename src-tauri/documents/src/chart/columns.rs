//! A column a month: what has to arrive when, what lies in the past beside what is still ahead.

use super::funnel::words;
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

/// What the figure is drawn from.
pub(crate) struct Columns {
    /// The columns in order.
    pub(crate) columns: Vec<Standing>,
    /// What a table calls the names and the values.
    pub(crate) head: [String; 2],
    /// The figure in a sentence.
    pub(crate) reading: String,
    /// The path of what it shows.
    pub(crate) path: String,
}

/// One column.
pub(crate) struct Standing {
    /// What stands below it.
    pub(crate) name: String,
    /// How much it holds.
    pub(crate) value: f64,
    /// The same in words.
    pub(crate) said: String,
    /// Whether it lies in the past.
    pub(crate) past: bool,
}

impl Columns {
    /// The geometry.
    pub(crate) fn figure(&self) -> Figure {
        let most = self.columns.iter().map(|column| column.value).fold(0.0, f64::max);
        let pitch = ((WIDTH + GAP) / self.columns.len().max(1) as f32).min(WIDEST + GAP);
        let mut marks = Vec::new();
        for (at, column) in self.columns.iter().enumerate() {
            marks.extend(column.marks(pitch * at as f32, pitch - GAP, most, &self.path));
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
    fn marks(&self, x: f32, width: f32, most: f64, path: &str) -> [Mark; 3] {
        let part = if most > 0.0 { (self.value / most) as f32 } else { 0.0 };
        let height = TALL * part;
        let y = ABOVE + TALL - height;
        let role = if self.past {
            MarkRole::Compared
        } else {
            MarkRole::Target
        };
        [
            Mark {
                shape: Shape::Bar { x, y, width, height },
                role,
                label: format!("{}, {}", self.name, self.said),
                series: String::new(),
                source: Some(path.to_owned()),
            },
            words(MarkRole::Number, (x, y - 4.0), &self.said, Anchor::Start, width + GAP),
            words(
                MarkRole::Note,
                (x, ABOVE + TALL + 11.0),
                &self.name,
                Anchor::Start,
                width + GAP - 2.0,
            ),
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
        for values in [vec![1.0, 2.0], vec![0.0, 0.0, 0.0], (0..14).map(f64::from).collect()] {
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
                assert!(x + width <= WIDTH + 0.01, "{x} {width}");
                assert_eq!(height == TALL, most > 0.0 && value == most);
            }
        }
    }
}
