//! The words of a review that others will read: each term defined, none twice, and none that puts blame on somebody.

mod blame;
mod passages;
mod terms;

use super::Found;
use crate::review::Review;

pub(super) fn look(review: &Review, found: &mut Found) {
    terms::look(review, found);
    blame::look(review, found);
}
