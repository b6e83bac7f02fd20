//! The funnel on one page: its steps as a figure, each stage in a sentence, and how far both sides agree on it.

use domain::{ExitTo, Item, Side, Stage};

use super::changes;
use crate::brief::Brief;
use crate::chart::{Funnel, Step};
use crate::model::{Block, Heading, Inline, Piece, Role, Row, Table, Text};
use crate::parts::middle;
use crate::wording::{SIDES, joined};

/// More stages than this don't fit beside each other and still be read.
const MOST_STEPS: usize = 9;

pub(super) fn funnel(brief: &Brief<'_>) -> Vec<Block> {
    let (say, stages) = (brief.say, &brief.review.stages);
    // More stages than fit beside each other take more than the one page it promises.
    let title = match stages.len() {
        0..=MOST_STEPS => say.funnel(),
        _ => say.funnel_long(),
    };
    let mut blocks = vec![Block::Heading(Heading::new(1, title).anchored("funnel"))];
    if stages.is_empty() {
        let question = Text::new(Role::Question, say.ask_stages());
        blocks.push(Block::Text(question.from_field("stages")));
        return blocks;
    }
    let steps = (stages.len() <= MOST_STEPS).then(|| steps(brief));
    let middle_shown = steps.as_ref().is_some_and(|steps| steps.middle.is_some());
    blocks.push(match steps {
        Some(steps) => Block::Chart(steps.figure()),
        None => Block::text(Role::Intro, say.funnel_intro()),
    });
    let mut table = Table::new(&[1.75, 1.0]).tightened();
    for stage in stages {
        let note = changes::note(brief, Item::Stage(stage.id));
        table.rows.push(Row {
            changed: note.is_some(),
            ..Row::new(vec![meaning(brief, stage, note), about(brief, stage)])
        });
    }
    blocks.push(Block::Table(table));
    if !middle_shown {
        blocks.push(Block::Text(middle(brief)));
    }
    blocks
}

fn meaning(brief: &Brief<'_>, stage: &Stage, changed: Option<Text>) -> Vec<Piece> {
    let name = vec![
        Inline::strong(stage.abbreviation.as_str()),
        Inline::quiet(format!(" {}", stage.name)),
    ];
    let name = Text::of(Role::Entry, name).from_field(format!("stage/{}/abbreviation", stage.id));
    let mut pieces = vec![name.into(), statement(brief, stage, Role::Statement).into()];
    pieces.extend(changed.map(Piece::from));
    pieces
}

/// Agreement, owner, limit and ways out of a stage, a line each.
fn about(brief: &Brief<'_>, stage: &Stage) -> Vec<Piece> {
    let say = brief.say;
    let owner = match brief.workspace.name_of(stage.owner) {
        "" => stage.owner_role.as_str(),
        name => name,
    };
    let owner = joined([owner, &say.for_side(stage.side)]);
    let ways = ways_out(brief, stage);
    let ways = if ways.is_empty() { ways } else { say.to_stage(ways) };
    let mut lines = vec![
        Text::of(Role::Note, brief.state(Item::Stage(stage.id))),
        Text::new(Role::Note, owner).from_field(format!("stage/{}/owner", stage.id)),
    ];
    // A clock without its time is a gap; a stage without a clock has no limit.
    match stage.clocks.first().map(|clock| (clock, clock.limit)) {
        Some((clock, None)) => {
            lines.push(Text::new(Role::Open, say.ask_limit()).from_field(format!("clock/{}/limit", clock.id)));
            if !ways.is_empty() {
                lines.push(Text::new(Role::Note, ways).from_field(format!("stage/{}/exits", stage.id)));
            }
        }
        limit => {
            let limit = limit.and_then(|(_, limit)| limit);
            let limit = limit.map_or_else(|| say.no_limit_fact(), |limit| say.limit(limit));
            let terms = Text::new(Role::Note, joined([&limit, &ways]));
            lines.push(terms.from_field(format!("stage/{}/clocks", stage.id)));
        }
    }
    lines.into_iter().map(Piece::from).collect()
}

/// Where records go from a stage, each place once.
fn ways_out(brief: &Brief<'_>, stage: &Stage) -> String {
    let mut places: Vec<String> = Vec::new();
    for exit in &stage.exits {
        let place = match exit.to {
            Some(ExitTo::Stage(id)) => brief.review.stage(id).map(|stage| stage.abbreviation.to_string()),
            Some(ExitTo::Recycle) => Some(brief.say.recycle()),
            Some(ExitTo::Disqualified) => Some(brief.say.disqualified()),
            None => None,
        };
        places.extend(place.filter(|place| !places.contains(place)));
    }
    places.join(", ")
}

fn steps(brief: &Brief<'_>) -> Funnel {
    let (say, stages) = (brief.say, &brief.review.stages);
    let owner = brief.workspace.name_of(brief.review.middle_owner);
    let at = |name: &str| stages.iter().position(|stage| stage.abbreviation.as_str() == name);
    let middle = at("MQL")
        .zip(at("SQO"))
        .filter(|(from, to)| !owner.is_empty() && from < to);
    let of = |side: Side| {
        let names = stages.iter().filter(|stage| stage.side == side);
        names
            .map(|stage| stage.abbreviation.as_str())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let [marketing, sales] = SIDES.map(|side| match of(side) {
        none if none.is_empty() => say.nothing(),
        names => names,
    });
    Funnel {
        sides: SIDES.map(|side| say.side(side).to_owned()),
        steps: stages
            .iter()
            .map(|stage| Step {
                name: stage.abbreviation.to_string(),
                side: stage.side,
                limit: stage.limit().map(|limit| say.limit_narrow(limit)).unwrap_or_default(),
                path: format!("stage/{}/statement", stage.id),
            })
            .collect(),
        middle: middle.map(|span| (span, say.the_middle(owner))),
        head: [say.stage(), say.side_of(), say.time_limit()],
        reading: say.funnel_reading(stages.len(), marketing, sales),
    }
}

/// What a stage means, in the given role, or the question it answers.
pub(super) fn statement(brief: &Brief<'_>, stage: &Stage, role: Role) -> Text {
    let text = if stage.statement.is_empty() {
        let question = match stage.guiding_question.as_str() {
            "" => brief.say.ask_record(&stage.abbreviation),
            question => question.to_owned(),
        };
        Text::new(Role::Question, question)
    } else {
        Text::new(role, brief.say.statement(stage))
    };
    text.from_field(format!("stage/{}/statement", stage.id))
}
