//! What lets a record into a stage and what takes it out, side by side.

use domain::{Criterion, Joined, Stage};

use crate::brief::Brief;
use crate::model::{Inline, Piece, Role, Rules, Table, Text};

/// From so many criteria on they get the wider column, so that the page stays one.
const MANY: usize = 7;

pub(super) fn ways(brief: &Brief<'_>, stage: &Stage) -> Table {
    let many = stage.criteria.len() >= MANY && stage.criteria.len() > 2 * stage.exits.len();
    let mut table = Table::new(&[if many { 1.65 } else { 1.04 }, 1.0]);
    table.rules = Rules::None;
    table.tight = true;
    table.push(vec![
        under(Text::new(Role::Entry, brief.say.enters_when()), criteria(brief, stage)),
        under(Text::new(Role::Entry, brief.say.leaves_when()), exits(brief, stage)),
    ]);
    table
}

/// The lines below a small heading.
fn under(heading: Text, lines: Vec<Text>) -> Vec<Piece> {
    std::iter::once(heading).chain(lines).map(Piece::from).collect()
}

fn criteria(brief: &Brief<'_>, stage: &Stage) -> Vec<Text> {
    let rows = stage.criteria.iter().enumerate();
    let mut lines: Vec<Text> = rows.map(|(index, row)| criterion(brief, index, row)).collect();
    if !stage.rule.is_empty() {
        let rule = vec![Inline::quiet(brief.say.as_rule()), Inline::plain(stage.rule.as_str())];
        lines.push(Text::of(Role::Body, rule).from_field(format!("stage/{}/rule", stage.id)));
    }
    if lines.is_empty() {
        let question = Text::new(Role::Open, brief.say.ask_criteria());
        lines.push(question.from_field(format!("stage/{}/criteria", stage.id)));
    }
    lines
}

fn criterion(brief: &Brief<'_>, index: usize, criterion: &Criterion) -> Text {
    let mut words = Vec::new();
    match (index, criterion.joined) {
        (0, _) => {}
        (_, Joined::And) => words.push(Inline::quiet(brief.say.and())),
        (_, Joined::Or) => words.push(Inline::strong(brief.say.or())),
    }
    words.push(Inline::plain(criterion.text.as_str()));
    if !criterion.crm_field.is_empty() {
        words.push(Inline::quiet(brief.say.read_there(&criterion.crm_field)));
    }
    Text::of(Role::Body, words).from_field(format!("criterion/{}/text", criterion.id))
}

fn exits(brief: &Brief<'_>, stage: &Stage) -> Vec<Text> {
    if stage.exits.is_empty() {
        let path = format!("stage/{}/exits", stage.id);
        // The last stage is where records stay.
        let last = brief.review.stages.last().is_some_and(|last| last.id == stage.id);
        let text = if last {
            Text::new(Role::Body, brief.say.nothing_leaves())
        } else {
            Text::new(Role::Open, brief.say.ask_exits())
        };
        return vec![text.from_field(path)];
    }
    let said = stage.exits.iter().map(|exit| {
        Text::new(Role::Body, brief.say.exit(brief.review, exit)).from_field(format!("exit/{}/text", exit.id))
    });
    said.collect()
}
