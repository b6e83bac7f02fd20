//! What the sides say.

use domain::{Item, Line, Side, Typed, agreement};
use store::OpKind;

use crate::compose::compose;
use crate::desk::Desk;
use crate::{AnswerRequest, Refusal, TakeBack, View};

/// Records what the sides said about items read back together.
///
/// # Errors
/// `empty` without an item or an answer, `unknown` for an item that is not there, `too_long` for a wish.
pub fn answer(desk: &mut Desk, request: AnswerRequest) -> Result<View, Refusal> {
    let mut said = Vec::new();
    for (side, given) in [(Side::Marketing, request.marketing), (Side::Sales, request.sales)] {
        if let Some(given) = given {
            if given.vote == domain::Vote::TakenBack {
                return Err(Refusal::input(
                    "unreadable",
                    "An answer is yes, can live with it, or no.",
                ));
            }
            let wish = Line::read(&given.wish, "What it would take")?;
            said.push(agreement::Said {
                side,
                vote: given.vote,
                wish,
            });
        }
    }
    let open = desk.opened()?;
    let now = desk.host().now();
    let next = agreement::answer(
        open.workspace(),
        open.review,
        &request.items,
        &said,
        now,
        &mut desk.identities(),
    )?;
    let target = request.items.first().map(Item::to_string).unwrap_or_default();
    desk.transact("answer", &target, OpKind::Passed, next)?;
    compose(desk, target)
}

/// Takes a side's answer back.
///
/// # Errors
/// `unknown` when the side has given none.
pub fn take_back(desk: &mut Desk, request: TakeBack) -> Result<View, Refusal> {
    let open = desk.opened()?;
    let now = desk.host().now();
    let next = agreement::take_back(
        open.workspace(),
        open.review,
        request.item,
        request.side,
        now,
        &mut desk.identities(),
    )?;
    let target = request.item.to_string();
    desk.transact("take back", &target, OpKind::Passed, next)?;
    compose(desk, target)
}
