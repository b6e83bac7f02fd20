//! The week hour by hour: how many leads wait, above a band of the hours in which somebody is on duty.

use super::funnel::words;
use super::{Anchor, Figure, Mark, MarkRole, Shape};

const WIDTH: f32 = 672.0;
const HEIGHT: f32 = 112.0;
/// The top of the tallest bar, and the line the bars stand on.
const TOP: f32 = 16.0;
const AXIS: f32 = 84.0;
/// The band below the line.
const BAND: f32 = 5.0;
const GAP: f32 = 2.0;

/// What the figure is drawn from: seven days of 24 hours each.
pub struct Queue {
    /// The names of the days, from Monday.
    pub days: [String; 7],
    /// Each hour of the week: leads that wait, in hundredths, and whether somebody is on duty.
    pub hours: Vec<(u64, bool)>,
    /// The most that wait in words, such as “4.2 waiting”.
    pub most: String,
    /// The figure in a sentence.
    pub reading: String,
    /// The names of the columns of the table.
    pub head: Vec<String>,
    /// A row a day.
    pub rows: Vec<Vec<String>>,
    /// The path of what it shows.
    pub path: String,
}

impl Queue {
    /// The geometry. All days stand on one scale, which starts at nothing.
    pub fn figure(&self) -> Figure {
        let most = self.hours.iter().map(|(waiting, _)| *waiting).max().unwrap_or(0).max(1);
        let width = WIDTH / self.hours.len().max(1) as f32;
        let mut marks = self.axis();
        for (from, hours, waiting) in runs(self.hours.iter().map(|(waiting, _)| *waiting)) {
            let height = (AXIS - TOP) * (waiting as f64 / most as f64) as f32;
            let (x, wide) = (width * from as f32, width * hours as f32);
            if waiting > 0 {
                marks.push(bar(MarkRole::Value, [x, AXIS - height, wide, height]));
            }
        }
        for (from, hours, on_duty) in runs(self.hours.iter().map(|(_, on_duty)| *on_duty)) {
            let (x, wide) = (width * from as f32, width * hours as f32);
            if on_duty {
                marks.push(bar(MarkRole::Compared, [x, AXIS + GAP, wide, BAND]));
            }
        }
        let tallest = (0..self.hours.len()).rev().max_by_key(|at| self.hours[*at].0);
        if let Some(at) = tallest.filter(|at| self.hours[*at].0 > 0) {
            let x = width * at as f32;
            // Words near the right edge end at their bar instead of beginning there.
            let (x, anchor) = if x > WIDTH * 0.8 {
                (x + width, Anchor::End)
            } else {
                (x, Anchor::Start)
            };
            marks.push(words(MarkRole::Number, (x, TOP - 5.0), &self.most, anchor, WIDTH * 0.2));
        }
        let told = self
            .rows
            .iter()
            .map(|row| row.join(", "))
            .collect::<Vec<_>>()
            .join("; ");
        Figure {
            width: WIDTH,
            height: HEIGHT,
            marks,
            alt: format!("{} {told}", self.reading),
            reading: self.reading.clone(),
            head: self.head.clone(),
            rows: self.rows.clone(),
            source: Some(self.path.clone()),
        }
    }

    fn axis(&self) -> Vec<Mark> {
        let line = |points: Vec<(f32, f32)>| Mark {
            shape: Shape::Line { points, thickness: 0.6 },
            role: MarkRole::Guide,
            label: String::new(),
            series: String::new(),
            source: None,
        };
        let day = WIDTH / self.days.len() as f32;
        let mut marks = vec![line(vec![(0.0, AXIS), (WIDTH, AXIS)])];
        for (at, name) in self.days.iter().enumerate() {
            let x = day * at as f32;
            marks.push(line(vec![(x, AXIS), (x, HEIGHT - 12.0)]));
            let place = (x + 4.0, HEIGHT - 2.0);
            marks.push(words(MarkRole::Note, place, name, Anchor::Start, day - 8.0));
        }
        marks
    }
}

/// Equal hours in a row as one: where it begins, how many hours it has, and what they are.
fn runs<T: PartialEq>(hours: impl Iterator<Item = T>) -> Vec<(usize, usize, T)> {
    let mut runs: Vec<(usize, usize, T)> = Vec::new();
    for (at, hour) in hours.enumerate() {
        match runs.last_mut() {
            Some((_, length, before)) if *before == hour => *length += 1,
            _ => runs.push((at, 1, hour)),
        }
    }
    runs
}

fn bar(role: MarkRole, [x, y, width, height]: [f32; 4]) -> Mark {
    Mark {
        shape: Shape::Bar { x, y, width, height },
        role,
        label: String::new(),
        series: String::new(),
        source: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bars(hours: Vec<(u64, bool)>) -> Vec<(MarkRole, [f32; 4])> {
        let queue = Queue {
            days: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].map(str::to_owned),
            hours,
            most: "4 waiting".into(),
            reading: String::new(),
            head: Vec::new(),
            rows: Vec::new(),
            path: "waves".into(),
        };
        let of = |mark: &Mark| match mark.shape {
            Shape::Bar { x, y, width, height } => Some((mark.role, [x, y, width, height])),
            _ => None,
        };
        queue.figure().marks.iter().filter_map(of).collect()
    }

    #[test]
    fn the_longest_queue_is_the_tallest_and_the_band_shows_who_is_on_duty() {
        let mut hours = vec![(0, false); 168];
        hours[10] = (400, true);
        hours[11] = (200, true);
        let found = bars(hours);
        let heights: Vec<f32> = found
            .iter()
            .filter(|(role, _)| *role == MarkRole::Value)
            .map(|(_, bar)| bar[3])
            .collect();
        assert_eq!(heights, [AXIS - TOP, (AXIS - TOP) / 2.0]);
        let band: Vec<[f32; 4]> = found
            .iter()
            .filter(|(role, _)| *role == MarkRole::Compared)
            .map(|(_, bar)| *bar)
            .collect();
        assert_eq!(band, [[WIDTH / 168.0 * 10.0, AXIS + GAP, WIDTH / 168.0 * 2.0, BAND]]);
    }

    #[test]
    fn absurd_queues_stay_within_the_drawing() {
        for hours in [Vec::new(), vec![(0, true); 168], vec![(u64::MAX, true); 168]] {
            for (_, [x, y, width, height]) in bars(hours) {
                assert!(x >= 0.0 && x + width <= WIDTH + 0.01 && y >= TOP - 0.01 && y + height <= HEIGHT);
            }
        }
    }
}
