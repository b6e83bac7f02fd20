//! The goals in full: from where to where, by whom and when.

use domain::{Figure, Goal, Item};

use crate::brief::Brief;
use crate::chart::{Against, Pair};
use crate::model::{Block, Heading, Role, Table, Text};
use crate::wording::joined;

/// A figure with more characters than this stands in ordinary size, so that its unit stays on its line.
const LONGEST_BIG: usize = 13;
/// More goals than this are read as a list and not as a figure.
const MOST_PAIRS: usize = 12;

pub(super) fn in_full(brief: &Brief<'_>) -> Vec<Block> {
    let say = brief.say;
    let mut blocks = vec![
        Block::title(say.goals_in_full()),
        Block::Text(Text::of(Role::Note, brief.state(Item::Goals))),
    ];
    blocks.extend(against(brief));
    blocks.push(Block::text(Role::Intro, say.goals_intro()));
    for goal in &brief.review.goals {
        let heading = Heading::new(2, goal.name.as_str()).from_field(format!("goal/{}/name", goal.id));
        blocks.push(Block::Heading(heading));
        blocks.push(about(brief, goal));
        blocks.push(Block::Table(figures(brief, goal)));
    }
    blocks
}

/// Needed against today, where both are known.
fn against(brief: &Brief<'_>) -> Option<Block> {
    let say = brief.say;
    let both = brief.review.goals.iter().filter_map(|goal| {
        let (today, target) = (goal.baseline?, goal.target?);
        (today.unit() == target.unit()).then_some((goal, today, target))
    });
    let pairs: Vec<Pair> = both
        .map(|(goal, today, target)| Pair {
            name: goal.name.to_string(),
            values: [today.hundredths(), target.hundredths()],
            said: [say.figure(today), say.figure(target)],
            path: format!("goal/{}/target", goal.id),
        })
        .collect();
    if pairs.is_empty() || pairs.len() > MOST_PAIRS {
        return None;
    }
    let figure = Against {
        pairs,
        head: [say.goal(), say.today_label(), say.target()],
        reading: say.against_reading(),
    };
    Some(Block::Chart(figure.figure()))
}

/// Today, floor, target and stretch side by side.
fn figures(brief: &Brief<'_>, goal: &Goal) -> Table {
    let say = brief.say;
    let all = [goal.baseline, goal.floor, goal.target, goal.stretch];
    let long = |figure: Figure| say.figure(figure).chars().count() > LONGEST_BIG;
    let role = match all.into_iter().flatten().any(long) {
        true => Role::Figure,
        false => Role::BigFigure,
    };
    let fact = |label: String, figure: Option<Figure>, field: &str| {
        let figure = match figure {
            Some(figure) => Text::new(role, say.figure(figure)),
            None => Text::new(Role::Open, say.not_agreed()),
        };
        (label, figure.from_field(format!("goal/{}/{field}", goal.id)))
    };
    let today = joined([&say.today_label(), goal.baseline_source.as_str()]);
    let facts = vec![
        fact(today, goal.baseline, "baseline"),
        fact(say.floor(), goal.floor, "floor"),
        fact(say.target(), goal.target, "target"),
        fact(say.stretch(), goal.stretch, "stretch"),
    ];
    Table::facts(facts).tightened()
}

/// Whose it is, by when, and how it is measured.
fn about(brief: &Brief<'_>, goal: &Goal) -> Block {
    let say = brief.say;
    let owner = match brief.workspace.name_of(goal.owner) {
        "" => say.no_owner(),
        name => say.owned_by(name),
    };
    let due = goal.due.map_or_else(|| say.no_due(), |due| say.due(say.day(due)));
    let linked = if goal.linked {
        say.counts_towards()
    } else {
        String::new()
    };
    let metric = goal.metric.map_or_else(String::new, |metric| {
        format!("{}: {}", say.metric(metric), say.formula(metric))
    });
    let whose = joined([&owner, &say.for_goal(goal.side), &due, &linked]);
    let said: Vec<String> = [whose, metric].into_iter().filter(|line| !line.is_empty()).collect();
    Block::Text(Text::new(Role::Note, said.join("\n")).from_field(format!("goal/{}/owner", goal.id)))
}
