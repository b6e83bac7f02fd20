//! Who takes part, and who owns what.

use domain::{GoalSide, PersonId};

use crate::brief::Brief;
use crate::model::{Block, Piece, Role, Table, Text};

/// Who owns something and, below, for which side; or the question who does.
pub(super) fn owned(
    brief: &Brief<'_>,
    (owner, side): (Option<PersonId>, GoalSide),
    question: &str,
    path: String,
) -> Vec<Piece> {
    let name = brief.workspace.name_of(owner);
    let mut pieces = vec![Piece::from(brief.field(Role::Detail, name, question, path))];
    if !name.is_empty() {
        pieces.push(Text::new(Role::Note, brief.say.for_goal(side)).into());
    }
    pieces
}

pub(super) fn people(brief: &Brief<'_>) -> Vec<Block> {
    let say = brief.say;
    let title = Block::title(say.who_took_part());
    if brief.workspace.people.is_empty() {
        let question = Text::new(Role::Question, say.ask_people());
        return vec![title, Block::Text(question.from_field("people"))];
    }
    let mut table = Table::new(&[2.2, 2.6, 1.2, 2.0])
        .with_head(&[&say.name(), &say.title(), &say.side_of(), &say.in_review()])
        .tightened();
    for person in &brief.workspace.people {
        let at = |field: &str| format!("person/{}/{field}", person.id);
        let name = Text::new(Role::DetailEntry, person.name.as_str()).from_field(at("name"));
        let title = brief.field(Role::Detail, person.title.as_str(), &say.ask_title(), at("title"));
        table.push(vec![
            vec![name.into()],
            vec![title.into()],
            vec![
                Text::new(Role::Detail, say.stance(person.side))
                    .from_field(at("side"))
                    .into(),
            ],
            vec![
                Text::new(Role::Detail, say.role(person.role))
                    .from_field(at("role"))
                    .into(),
            ],
        ]);
    }
    vec![title, Block::Table(table)]
}
