//! Initiatives: each with one owner and a rule for stopping it.

use crate::review::Review;

use super::{Code, Found, Place};

pub(super) fn look(review: &Review, found: &mut Found) {
    for initiative in &review.initiatives {
        let name = initiative.name.as_str();
        let parts = [
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
        for (_, code, field, what) in parts.into_iter().filter(|(absent, ..)| *absent) {
            found
                .at(Place::Campaigns, format!("initiative/{}/{field}", initiative.id), name)
                .add(code, format!("{name} has {what}"));
        }
    }
}
