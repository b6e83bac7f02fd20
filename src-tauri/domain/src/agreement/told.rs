//! What every item of a review says, worked out once for all that ask after it.

use crate::review::Review;
use crate::workspace::{Side, Workspace};

use super::items::row_of;
use super::meaning::{Meaning, Part, meaning};
use super::status::{Standing, last_answer, standing_among};
use super::{Digest, Item, items};

/// The meaning of each item of a review and its digest.
#[derive(Clone, Debug)]
pub struct Told(Vec<(Item, Meaning, Digest)>);

impl Told {
    /// What a review says now.
    pub fn of(workspace: &Workspace, review: &Review) -> Self {
        let told = items(review).filter_map(|item| {
            let meaning = meaning(workspace, review, item)?;
            let digest = meaning.digest();
            Some((item, meaning, digest))
        });
        Self(told.collect())
    }

    fn item(&self, item: Item) -> Option<&(Item, Meaning, Digest)> {
        self.0.iter().find(|(other, ..)| *other == item)
    }

    /// The words of an item; none for one that is not in the review.
    pub fn meaning(&self, item: Item) -> Option<&Meaning> {
        self.item(item).map(|(_, meaning, _)| meaning)
    }

    /// Their digest.
    pub fn digest(&self, item: Item) -> Option<&Digest> {
        self.item(item).map(|(.., digest)| digest)
    }

    /// Where a side of that review stands on an item.
    pub fn standing(&self, review: &Review, item: Item, side: Side) -> Standing {
        standing_among(last_answer(review, item, side), self.digest(item))
    }

    /// Whether words of an item stand in the row of a path, such as `criterion/ID/text`.
    pub fn tells(&self, item: Item, path: &str) -> bool {
        let mut rows = self
            .meaning(item)
            .into_iter()
            .flat_map(|told| &told.parts)
            .flat_map(Part::rows);
        rows.any(|row| row_of(&row.target) == row_of(path))
    }
}
