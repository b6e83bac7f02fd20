//! The plan while it is typed, and in its other cases.

use domain::plan::Case;
use domain::{Change, Item, apply};

use crate::compose::changed_since;
use crate::compose::plan::{plan, plan_of};
use crate::desk::Desk;
use crate::view::PlanView;
use crate::{PlanCase, Refusal, ShownCase, TryPlan};

/// Works the plan out with one more figure; nothing is kept.
///
/// # Errors
/// `nothing_open`; the domain's fault for a figure that can't be read.
pub fn try_plan(desk: &mut Desk, request: TryPlan) -> Result<PlanView, Refusal> {
    let open = desk.opened()?;
    let TryPlan { target, value } = request;
    let change = Change::Set {
        target: target.clone(),
        value,
    };
    let applied = apply(open.workspace(), open.review, &change, &mut desk.identities())
        .map_err(|fault| Refusal::from(fault).at(target))?;
    let review = open.review()?;
    Ok(match &applied {
        Some(applied) => {
            let after = applied.workspace.review(review.id).unwrap_or(review);
            plan(
                &applied.workspace,
                after,
                &changed_since(&applied.workspace, after, Item::Plan),
            )
        }
        None => plan(
            open.workspace(),
            review,
            &changed_since(open.workspace(), review, Item::Plan),
        ),
    })
}

/// The plan as it is in another of its cases, to be read; nothing in it is marked as changed.
///
/// # Errors
/// `nothing_open`.
pub fn plan_case(desk: &mut Desk, request: PlanCase) -> Result<PlanView, Refusal> {
    let open = desk.opened()?;
    let case = match request.case {
        ShownCase::LastQuarter => Case::LastQuarter,
        ShownCase::Stretch => Case::Stretch,
    };
    Ok(plan_of(open.workspace(), open.review()?, &[], case))
}
