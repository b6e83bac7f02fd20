//! The promises of both sides, facing each other.

use domain::{Commitment, Side};

use crate::brief::Brief;
use crate::model::{Piece, Role, Table, Text};
use crate::wording::SIDES;

/// A table with marketing's promises left and sales' right, under these heads, each cell made by `cell`.
pub(crate) fn facing(
    brief: &Brief<'_>,
    heads: [String; 2],
    mut cell: impl FnMut(&Brief<'_>, &Commitment) -> Vec<Piece>,
) -> Table {
    let of = |side: Side| {
        brief
            .review
            .commitments
            .iter()
            .filter(move |promise| promise.side == side)
    };
    let [marketing, sales] = &heads;
    let mut table = Table::new(&[1.0, 1.0]).with_head(&[marketing, sales]);
    let rows = SIDES.map(|side| of(side).count()).into_iter().max().unwrap_or(0);
    for row in 0..rows {
        let cells = SIDES.map(|side| match of(side).nth(row) {
            Some(promise) => cell(brief, promise),
            None if row == 0 => vec![unpromised(brief, side).into()],
            None => Vec::new(),
        });
        table.push(cells.into());
    }
    table
}

/// The question that stands where a side promises nothing.
fn unpromised(brief: &Brief<'_>, side: Side) -> Text {
    let (question, path) = match side {
        Side::Marketing => (brief.say.ask_marketing_promises(), "commitments/marketing"),
        Side::Sales => (brief.say.ask_sales_promises(), "commitments/sales"),
    };
    Text::new(Role::Open, question).from_field(path)
}

/// From where to where: “today 71%, at least 75%”.
pub(crate) fn measured(brief: &Brief<'_>, promise: &Commitment) -> String {
    let say = brief.say;
    let today = promise
        .baseline
        .map_or_else(|| say.not_measured_today(), |today| say.today(say.figure(today)));
    let target = promise.target.map_or_else(
        || say.target_not_agreed(),
        |target| format!("{} {}", say.direction(promise.direction), say.figure(target)),
    );
    format!("{today}, {target}")
}
