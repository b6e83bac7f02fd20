//! What the gap costs, as it is typed.

use domain::{Change, apply};

use crate::compose::cost;
use crate::desk::Desk;
use crate::view::CostView;
use crate::{Refusal, WeighCost};

/// Works out what the gap would cost with a text in one of its fields; nothing is kept.
///
/// # Errors
/// `nothing_open`; the domain's fault, when the text can't be read.
pub fn weigh_cost(desk: &mut Desk, request: WeighCost) -> Result<CostView, Refusal> {
    let open = desk.opened()?;
    let target = request.target;
    let change = Change::Set {
        target: target.clone(),
        value: request.text,
    };
    let applied = apply(open.workspace(), open.review, &change, &mut desk.identities())
        .map_err(|fault| Refusal::from(fault).at(target))?;
    let workspace = applied.as_ref().map_or(open.workspace(), |applied| &applied.workspace);
    let review = workspace.review(open.review);
    let review = review.ok_or_else(|| Refusal::ours("store_failed", "The open review is gone."))?;
    Ok(cost(&review.cost, &workspace.company.currency))
}
