//! The funnel on one page: each stage in a sentence, and how far both sides agree on it.

use domain::{Item, Review, Stage, Workspace};

use super::opening::middle;
use crate::model::{Block, Heading, Inline, Role, Table, Text};
use crate::wording::state;

pub(super) fn funnel(workspace: &Workspace, review: &Review) -> Vec<Block> {
    let title = Heading::new(1, "The funnel on one page");
    let mut blocks = vec![Block::Heading(title)];
    if review.stages.is_empty() {
        blocks.push(Block::text(Role::Question, "Which stages does the funnel have?"));
        return blocks;
    }
    blocks.push(Block::text(
        Role::Intro,
        "What each stage means, in a sentence, and how far both sides agree on it.",
    ));
    let mut table = Table::new(&[1.0]);
    for stage in &review.stages {
        let name = vec![
            Inline::strong(stage.abbreviation.as_str()),
            Inline::quiet(format!(" {}", stage.name)),
        ];
        let name = Text::of(Role::Entry, name).with_trailing(state(workspace, review, Item::Stage(stage.id)));
        table.push(vec![vec![name.into(), statement(stage, Role::Statement).into()]]);
    }
    blocks.push(Block::Table(table));
    blocks.push(Block::Text(middle(workspace, review)));
    blocks
}

/// What a stage means, in the given role, or the question it answers.
pub(super) fn statement(stage: &Stage, role: Role) -> Text {
    if !stage.statement.is_empty() {
        return Text::new(role, stage.statement_in_words());
    }
    let question = match stage.guiding_question.as_str() {
        "" => format!("What is a record in {}, in one sentence?", stage.abbreviation),
        question => question.to_owned(),
    };
    Text::new(Role::Question, question)
}
