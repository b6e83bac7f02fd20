//! The words of a review that others will read: each term defined, none twice, and none that puts blame on somebody.

mod blame;
mod passages;
mod terms;

use super::Found;
use crate::review::Review;

pub(super) fn look(review: &Review, found: &mut Found) {
    let passages = passages::passages(review);
    terms::look(review, &passages, found);
    blame::look(&passages, found);
}
