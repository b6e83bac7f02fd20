//! The places where both leaders sign.

use domain::{Side, Workspace};

use super::joined;
use crate::model::{Block, Inline, Piece, Role, Rules, Table, TableKind, Text};
use crate::theme;

/// Two lines to sign on, side by side, with name and title under each.
pub(crate) fn places_to_sign(workspace: &Workspace) -> Block {
    let mut table = Table::new(&[1.0, 1.0]).meaning(TableKind::Signatures);
    table.rules = Rules::None;
    table.whole = true;
    table.push([Side::Marketing, Side::Sales].map(|side| place(workspace, side)).into());
    Block::Table(table)
}

fn place(workspace: &Workspace, side: Side) -> Vec<Piece> {
    let side_name = side.label().to_lowercase();
    let who = match workspace.leader(side) {
        Some(leader) => Text::new(Role::Entry, leader.name.as_str()),
        None => Text::new(Role::Open, format!("Who signs for {side_name}?")),
    };
    let title = workspace.leader(side).map_or("", |leader| leader.title.as_str());
    let role = joined([title, &format!("for {side_name}")]);
    vec![
        Piece::Gap(theme::SIGNING_HEIGHT),
        Piece::Rule,
        who.with_trailing(vec![Inline::quiet("Date")]).into(),
        Text::new(Role::Note, role).into(),
    ]
}
