//! Who said what about each item, and how it was recorded.

use domain::signing::State;

use crate::brief::Brief;
use crate::model::{Block, Piece, Role, Table, Text};
use crate::wording::SIDES;

pub(super) fn answers(brief: &Brief<'_>) -> Vec<Block> {
    let say = brief.say;
    let sides = SIDES.map(|side| say.side(side));
    let mut table = Table::new(&[1.9, 2.5, 2.5])
        .with_head(&[&say.what(), sides[0], sides[1]])
        .tightened();
    let mut silent = Vec::new();
    for named in brief.items() {
        let said = SIDES.map(|side| brief.answered(named.item, side));
        if said.iter().all(Option::is_none) {
            silent.push(named.name);
            continue;
        }
        let cell = |said: Option<String>| match said {
            Some(said) => vec![Piece::from(Text::new(Role::Note, said))],
            None => vec![Piece::from(Text::new(Role::Open, say.not_yet()))],
        };
        let [marketing, sales] = said.map(cell);
        let name = Text::new(Role::Detail, named.name);
        table.push_from(named.path, vec![vec![name.into()], marketing, sales]);
    }
    let (title, intro) = match brief.state {
        State::Signed => (say.answers(), say.answers_signed_intro()),
        State::Draft | State::Agreed | State::Amended => (say.answers_so_far(), say.answers_intro()),
    };
    let title = Block::title(title);
    if table.rows.is_empty() {
        return vec![title, Block::text(Role::Body, say.nothing_said())];
    }
    let mut blocks = vec![title, Block::text(Role::Intro, intro), Block::Table(table)];
    if !silent.is_empty() {
        blocks.push(Block::text(
            Role::Note,
            say.no_answer_to(say.run_of_names(silent.iter())),
        ));
    }
    blocks
}
