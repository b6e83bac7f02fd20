//! Scoring: the lines of each table with their points and how these lose worth, and from how many on it is reached.

use domain::{Axis, ScoreLine, most_points};

use super::as_it_runs;
use crate::brief::Brief;
use crate::model::{Block, Piece, Role, Table, Text};

/// The section; nothing when nothing is scored.
pub(in crate::definitions) fn scoring(brief: &Brief<'_>) -> Vec<Block> {
    let say = brief.say;
    if brief.review.scores.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![
        Block::title(say.scoring()),
        Block::text(Role::Intro, say.scoring_intro()),
    ];
    for &axis in Axis::ALL {
        let lines = brief.review.scores.iter().filter(|line| line.axis == axis);
        let lines: Vec<&ScoreLine> = lines.collect();
        if !lines.is_empty() {
            blocks.push(Block::subtitle(say.axis(axis)));
            blocks.push(Block::Text(reached(brief, axis)));
            blocks.push(Block::Table(table(brief, &lines)));
        }
    }
    blocks
}

/// From how many points on the axis is reached, and how many there are.
fn reached(brief: &Brief<'_>, axis: Axis) -> Text {
    let say = brief.say;
    let most = say.number_of(most_points(brief.review, axis));
    let text = match brief.review.threshold(axis) {
        Some(threshold) => Text::new(Role::Note, say.reached_at(say.number_of(threshold), most)),
        None => Text::new(Role::Open, say.ask_threshold(most)),
    };
    text.from_field(format!("review/{}_threshold", axis.word()))
}

fn table(brief: &Brief<'_>, lines: &[&ScoreLine]) -> Table {
    let say = brief.say;
    let decays = lines.iter().any(|line| line.decay.is_some());
    // Points stand at the right edge, with or without a column before them.
    let mut table = if decays {
        let table = Table::new(&[4.2, 2.5, 0.8]).with_head(&[&say.condition(), &say.lose_worth(), &say.points()]);
        table.with_right(&[2])
    } else {
        let table = Table::new(&[6.7, 0.8]).with_head(&[&say.condition(), &say.points()]);
        table.with_right(&[1])
    }
    .tightened();
    for line in lines {
        let at = |field: &str| format!("score/{}/{field}", line.id);
        let mut condition: Vec<Piece> = vec![
            Text::new(Role::DetailEntry, line.text.as_str())
                .from_field(at("text"))
                .into(),
        ];
        condition.extend(
            line.rule
                .as_ref()
                .map(|rule| Piece::from(as_it_runs(rule, Role::Note).from_field(at("rule")))),
        );
        let points = Text::new(Role::Figure, say.number_of(line.points)).from_field(at("points"));
        let mut cells = vec![condition];
        if decays {
            let decay = line
                .decay
                .as_ref()
                .map_or_else(|| say.keeps_worth(), |decay| say.decay(decay.decay()));
            cells.push(vec![Text::new(Role::Detail, decay).from_field(at("decay")).into()]);
        }
        cells.push(vec![points.into()]);
        table.push_from(format!("score/{}/text", line.id), cells);
    }
    table
}
