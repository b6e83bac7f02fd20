//! The initiatives of the quarter with budget, what they are to bring, and when they are stopped.

use domain::Initiative;

use super::people::owned;
use crate::brief::Brief;
use crate::model::{Block, Inline, Piece, Role, Table, Text};

/// The section; nothing when none is planned.
pub(super) fn initiatives(brief: &Brief<'_>) -> Vec<Block> {
    let (say, initiatives) = (brief.say, &brief.review.initiatives);
    if initiatives.is_empty() {
        return Vec::new();
    }
    let mut table = Table::new(&[2.75, 1.55, 1.65, 0.8, 2.0])
        .with_head(&[&say.initiative(), &say.owner(), &say.budget(), &say.sqos(), &say.runs()])
        .with_right(&[2, 3])
        .tightened();
    for initiative in initiatives {
        table.push(cells(brief, initiative));
    }
    if initiatives.len() > 1 {
        table.push(together(brief));
    }
    vec![
        Block::title(say.initiatives()),
        Block::text(Role::Intro, say.initiatives_intro()),
        Block::Table(table),
    ]
}

fn cells(brief: &Brief<'_>, initiative: &Initiative) -> Vec<Vec<Piece>> {
    let say = brief.say;
    let at = |field: &str| format!("initiative/{}/{field}", initiative.id);
    let kill = initiative.kill_rule.as_str();
    let kill = if kill.is_empty() {
        Text::new(Role::Open, say.ask_kill_rule())
    } else {
        Text::new(Role::Note, say.stopped_if(kill))
    };
    let budget = initiative
        .budget
        .map(|budget| say.money(budget.hundredths()))
        .unwrap_or_default();
    let sqos = initiative.sqos.map(|sqos| say.count(sqos.get())).unwrap_or_default();
    let runs = match (initiative.start, initiative.end) {
        (Some(start), Some(end)) => say.span(say.day(start), say.day(end)),
        (Some(start), None) => say.span_from(say.day(start)),
        (None, Some(end)) => say.span_to(say.day(end)),
        (None, None) => String::new(),
    };
    vec![
        vec![
            Text::new(Role::DetailEntry, initiative.name.as_str())
                .from_field(at("name"))
                .into(),
            kill.from_field(at("kill_rule")).into(),
        ],
        owned(
            brief,
            (initiative.owner, initiative.side),
            &say.ask_goal_owner(),
            at("owner"),
        ),
        vec![
            brief
                .field(Role::Detail, &budget, &say.ask_budget(), at("budget"))
                .into(),
        ],
        vec![brief.field(Role::Detail, &sqos, &say.ask_sqos(), at("sqos")).into()],
        vec![brief.field(Role::Detail, &runs, &say.ask_when(), at("start")).into()],
    ]
}

/// All budgets and all expected SQOs together.
fn together(brief: &Brief<'_>) -> Vec<Vec<Piece>> {
    let say = brief.say;
    let (sqos, budget) = brief.review.initiatives_together();
    let strong = |words: String| vec![Piece::from(Text::of(Role::Detail, vec![Inline::strong(words)]))];
    vec![
        strong(say.together()),
        Vec::new(),
        strong(say.money(budget)),
        strong(say.count(sqos)),
        Vec::new(),
    ]
}
