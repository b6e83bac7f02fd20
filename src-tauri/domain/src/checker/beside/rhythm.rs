//! The meetings between reviews: each run by somebody, each with a first date.

use crate::checker::{Code, Found, Place};
use crate::review::Review;

pub(super) fn look(review: &Review, found: &mut Found) {
    for ritual in &review.rituals {
        let row = format!("ritual/{}", ritual.id);
        let lacks = [
            (
                ritual.owner.is_none(),
                Code::RitualWithoutOwner,
                "owner",
                "nobody who runs it",
            ),
            (
                ritual.first.is_none(),
                Code::RitualWithoutDate,
                "first",
                "no first date",
            ),
        ];
        found.lacking(Place::Handoff, &row, ritual.name.as_str(), &lacks);
    }
}
