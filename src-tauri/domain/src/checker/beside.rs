//! What stands beside the agreed items: initiatives, risks, the record and the rhythm, each owned, dated and whole.

mod initiatives;
mod record;
mod rhythm;
mod risks;

use super::Found;
use crate::review::Review;

pub(super) fn look(review: &Review, found: &mut Found) {
    initiatives::look(review, found);
    risks::look(review, found);
    record::look(review, found);
    rhythm::look(review, found);
}
