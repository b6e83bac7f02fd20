//! Who does what by when.

use domain::{Action, ActionState};

use crate::brief::Brief;
use crate::model::{Block, Role, Table, Text};

/// The section; nothing when there is nothing to do.
pub(super) fn actions(brief: &Brief<'_>) -> Vec<Block> {
    let say = brief.say;
    let mut table = Table::new(&[3.6, 1.8, 1.8, 1.2])
        .with_head(&[&say.action(), &say.owner(), &say.due_head(), &say.state_head()])
        .tightened();
    let wanted = |action: &&Action| action.state != ActionState::Dropped;
    for action in brief.review.actions.iter().filter(wanted) {
        let at = |field: &str| format!("action/{}/{field}", action.id);
        let owner = brief.workspace.name_of(action.owner);
        let due = action.due.map(|day| say.day(day)).unwrap_or_default();
        table.push(vec![
            vec![
                Text::new(Role::Detail, action.text.as_str())
                    .from_field(at("text"))
                    .into(),
            ],
            vec![brief.field(Role::Detail, owner, &say.ask_who(), at("owner")).into()],
            vec![brief.field(Role::Detail, &due, &say.ask_due(), at("due")).into()],
            vec![
                Text::new(Role::Detail, say.action_state(action.state))
                    .from_field(at("state"))
                    .into(),
            ],
        ]);
    }
    if table.rows.is_empty() {
        return Vec::new();
    }
    vec![Block::title(say.actions()), Block::Table(table)]
}
