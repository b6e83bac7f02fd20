//! Initiatives: each with one owner and a rule for stopping it.

use crate::checker::{Code, Found, Place};
use crate::review::Review;

pub(super) fn look(review: &Review, found: &mut Found) {
    for initiative in &review.initiatives {
        let row = format!("initiative/{}", initiative.id);
        let lacks = [
            (
                initiative.owner.is_none(),
                Code::InitiativeWithoutOwner,
                "owner",
                "no owner",
            ),
            (
                initiative.kill_rule.is_empty(),
                Code::InitiativeWithoutKillRule,
                "kill_rule",
                "no kill rule",
            ),
        ];
        found.lacking(Place::Campaigns, &row, initiative.name.as_str(), &lacks);
    }
}
