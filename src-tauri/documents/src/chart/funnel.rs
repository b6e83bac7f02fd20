//! The funnel as steps in two lanes, marketing above and sales below: who answers for what, and how long it may take.

use domain::Side;

use super::{Anchor, Figure, Mark, MarkRole, Shape};

/// Width of the figure, that of the text on the narrower paper.
const WIDTH: f32 = 463.0;
/// Where the steps start, right of the lanes' names.
const LEFT: f32 = 56.0;
/// Space above the upper lane.
const TOP: f32 = 10.0;
/// Height of a step's bar, and of a lane with the words below the bar.
const BAR: f32 = 6.0;
const LANE: f32 = 52.0;
/// Space between two steps.
const GAP: f32 = 7.0;
/// Baselines of a step's name and of the two lines its time limit may take, from the top of its lane.
const NAME: f32 = 19.0;
const LIMIT: f32 = 30.0;
const LIMIT_BELOW: f32 = 41.0;
/// What a character of a number takes, digits being the widest.
pub(super) const DIGIT: f32 = 6.4;
/// What a letter of a time limit takes on average.
const LETTER: f32 = 4.6;
/// Where a word may be parted.
const SOFT: char = '\u{ad}';
/// Height of the bracket below, with its words.
const BRACKET: f32 = 24.0;

/// What the figure is drawn from.
pub(crate) struct Funnel {
    /// The names of the sides, marketing first.
    pub(crate) sides: [String; 2],
    /// The stages in order.
    pub(crate) steps: Vec<Step>,
    /// The first and last stage of the middle, and the words for it.
    pub(crate) middle: Option<((usize, usize), String)>,
    /// What a table of the steps calls stage, side and limit.
    pub(crate) head: [String; 3],
    /// The figure in a sentence.
    pub(crate) reading: String,
}

/// One stage.
pub(crate) struct Step {
    /// Its short name.
    pub(crate) name: String,
    /// The side that answers for it.
    pub(crate) side: Side,
    /// Its time limit in words, with a soft hyphen where a word of it may be parted; empty for none.
    pub(crate) limit: String,
    /// The path of what it says.
    pub(crate) path: String,
}

impl Funnel {
    /// The geometry.
    pub(crate) fn figure(&self) -> Figure {
        let pitch = (WIDTH - LEFT + GAP) / self.steps.len().max(1) as f32;
        let left = |index: usize| LEFT + pitch * index as f32;
        let mut marks = Vec::new();
        for (lane, name) in self.sides.iter().enumerate() {
            let y = TOP + LANE * lane as f32;
            marks.push(words(MarkRole::Name, (0.0, y + BAR), name, Anchor::Start, LEFT - GAP));
        }
        for (index, pair) in self.steps.windows(2).enumerate() {
            marks.push(link(
                left(index) + pitch - GAP,
                left(index + 1),
                top(pair[0].side),
                top(pair[1].side),
            ));
        }
        for (index, step) in self.steps.iter().enumerate() {
            marks.extend(step.marks(left(index), pitch - GAP));
        }
        let mut height = TOP + 2.0 * LANE;
        if let Some(((from, to), said)) = &self.middle {
            let right = left(*to) + pitch - GAP;
            marks.extend(bracket(left(*from), right, height, said));
            height += BRACKET;
        }
        let rows = self.steps.iter().map(|step| {
            let side = &self.sides[usize::from(step.side == Side::Sales)];
            vec![step.name.clone(), side.clone(), step.whole()]
        });
        Figure {
            width: WIDTH,
            height,
            marks,
            alt: self.reading.clone(),
            reading: self.reading.clone(),
            head: self.head.to_vec(),
            rows: rows.collect(),
            source: Some("stages".to_owned()),
        }
    }
}

impl Step {
    fn marks(&self, x: f32, width: f32) -> Vec<Mark> {
        let (y, role) = match self.side {
            Side::Marketing => (top(self.side), MarkRole::Marketing),
            Side::Sales => (top(self.side), MarkRole::Sales),
        };
        let bar = Mark {
            shape: Shape::Bar {
                x,
                y,
                width,
                height: BAR,
            },
            role,
            label: self.name.clone(),
            series: self.side.word().to_owned(),
            source: Some(self.path.clone()),
        };
        let [limit, below] = self.in_lines(width);
        let line = |role, down: f32, text: &str| words(role, (x, y + down), text, Anchor::Start, width);
        let mut marks = vec![bar, line(MarkRole::Name, NAME, &self.name)];
        for (down, text) in [(LIMIT, limit.as_str()), (LIMIT_BELOW, below.as_str())] {
            if !text.is_empty() {
                marks.push(line(MarkRole::Note, down, text));
            }
        }
        marks
    }

    /// The time limit in one piece.
    fn whole(&self) -> String {
        self.limit.replace(SOFT, "")
    }

    /// The time limit on one line, or on two where there is no room: parted inside its word, so that the number keeps its
    /// unit, or before its last one.
    fn in_lines(&self, width: f32) -> [String; 2] {
        let whole = self.whole();
        if whole.chars().count() as f32 * LETTER <= width {
            return [whole, String::new()];
        }
        if let Some((before, behind)) = self.limit.split_once(SOFT) {
            return [format!("{before}-"), behind.to_owned()];
        }
        match whole.rsplit_once(' ') {
            Some((before, behind)) if before.contains(' ') => [before.to_owned(), behind.to_owned()],
            _ => [whole, String::new()],
        }
    }
}

/// The top of a side's lane.
fn top(side: Side) -> f32 {
    match side {
        Side::Marketing => TOP,
        Side::Sales => TOP + LANE,
    }
}

/// The line from one step's bar to the next.
fn link(from: f32, to: f32, above: f32, below: f32) -> Mark {
    let (middle, half) = ((from + to) / 2.0, BAR / 2.0);
    let points = if above == below {
        vec![(from, above + half), (to, below + half)]
    } else {
        vec![
            (from, above + half),
            (middle, above + half),
            (middle, below + half),
            (to, below + half),
        ]
    };
    guide(points)
}

fn bracket(from: f32, to: f32, y: f32, said: &str) -> [Mark; 2] {
    let points = vec![(from, y), (from, y + 5.0), (to, y + 5.0), (to, y)];
    let place = ((from + to) / 2.0, y + 17.0);
    [
        guide(points),
        words(MarkRole::Note, place, said, Anchor::Middle, to - from),
    ]
}

fn guide(points: Vec<(f32, f32)>) -> Mark {
    Mark {
        shape: Shape::Line {
            points,
            thickness: 0.75,
        },
        role: MarkRole::Guide,
        label: String::new(),
        series: String::new(),
        source: None,
    }
}

/// Words on one line.
pub(super) fn words(role: MarkRole, (x, y): (f32, f32), text: &str, anchor: Anchor, room: f32) -> Mark {
    Mark {
        shape: Shape::Text {
            x,
            y,
            text: text.to_owned(),
            anchor,
            room,
        },
        role,
        label: String::new(),
        series: String::new(),
        source: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn funnel(count: usize) -> Funnel {
        let step = |number: usize| Step {
            name: format!("S{number}"),
            side: if number < 3 { Side::Marketing } else { Side::Sales },
            limit: "4 working hours".to_owned(),
            path: format!("stage/{number}/statement"),
        };
        Funnel {
            sides: ["Marketing".to_owned(), "Sales".to_owned()],
            steps: (0..count).map(step).collect(),
            middle: (count > 4).then(|| ((2, 4), "the middle: Priya Nair".to_owned())),
            head: ["Stage", "Side", "Limit"].map(str::to_owned),
            reading: "Seven stages.".to_owned(),
        }
    }

    #[test]
    fn every_bar_stands_in_the_lane_of_its_side_and_inside_the_figure() {
        for count in 1..=9 {
            let figure = funnel(count).figure();
            let bars: Vec<(f32, f32, f32, MarkRole)> = figure
                .marks
                .iter()
                .filter_map(|mark| match mark.shape {
                    Shape::Bar { x, y, width, .. } => Some((x, y, width, mark.role)),
                    _ => None,
                })
                .collect();
            assert_eq!(bars.len(), count);
            for (number, (x, y, width, role)) in bars.iter().enumerate() {
                let (lane, side) = if number < 3 {
                    (TOP, MarkRole::Marketing)
                } else {
                    (TOP + LANE, MarkRole::Sales)
                };
                assert_eq!((*y, *role), (lane, side), "bar {number} of {count}");
                assert!(
                    *x >= LEFT && x + width <= WIDTH + 0.01,
                    "bar {number} of {count} sticks out"
                );
            }
            assert!(
                bars.windows(2).all(|pair| pair[0].0 + pair[0].2 < pair[1].0),
                "bars overlap"
            );
        }
    }

    #[test]
    fn a_number_keeps_its_unit_or_the_beginning_of_it() {
        for (limit, wide, narrow) in [
            ("4 working hours", ["4 working hours", ""], ["4 working", "hours"]),
            ("10 Arbeits\u{ad}tage", ["10 Arbeitstage", ""], ["10 Arbeits-", "tage"]),
            ("180 days", ["180 days", ""], ["180 days", ""]),
            ("", ["", ""], ["", ""]),
        ] {
            let mut step = funnel(1).steps.remove(0);
            step.limit = limit.to_owned();
            assert_eq!(step.in_lines(100.0), wide);
            assert_eq!(step.in_lines(30.0), narrow);
        }
    }

    #[test]
    fn the_table_says_what_the_bars_say() {
        let figure = funnel(4).figure();
        assert_eq!(figure.rows[0], ["S0", "Marketing", "4 working hours"]);
        assert_eq!(figure.rows[3], ["S3", "Sales", "4 working hours"]);
        assert_eq!(figure.head.len(), figure.rows[0].len());
    }
}
