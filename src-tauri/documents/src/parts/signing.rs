//! The places where both leaders sign.

use domain::Side;

use crate::brief::Brief;
use crate::model::{Block, Inline, Piece, Role, Rules, Table, TableKind, Text};
use crate::theme;
use crate::wording::{SIDES, joined};

/// Two lines to sign on, side by side, with name and title under each.
pub(crate) fn places_to_sign(brief: &Brief<'_>) -> Block {
    let mut table = Table::new(&[1.0, 1.0]).meaning(TableKind::Signatures);
    table.rules = Rules::None;
    table.whole = true;
    table.push(SIDES.map(|side| place(brief, side)).into());
    Block::Table(table)
}

fn place(brief: &Brief<'_>, side: Side) -> Vec<Piece> {
    let say = brief.say;
    let leader = brief.leader(side);
    let who = match (leader, side) {
        (Some(leader), _) => Text::new(Role::Entry, leader.name.as_str()),
        (None, Side::Marketing) => Text::new(Role::Open, say.who_signs_marketing()),
        (None, Side::Sales) => Text::new(Role::Open, say.who_signs_sales()),
    };
    let path = leader.map_or("people".to_owned(), |leader| format!("person/{}/name", leader.id));
    let title = leader.map_or("", |leader| leader.title.as_str());
    let role = joined([title, &say.for_side(side)]);
    vec![
        Piece::Gap(theme::SIGNING_HEIGHT),
        Piece::Rule,
        who.with_trailing(vec![Inline::quiet(say.date())])
            .from_field(path)
            .into(),
        Text::new(Role::Note, role).into(),
    ]
}
