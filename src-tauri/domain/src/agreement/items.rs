//! The items both sides agree on, what each is called, and which is which in another quarter's review.

use super::Item;
use crate::review::Review;
use crate::workspace::Workspace;

impl Item {
    /// What the item is called; the empty text for one that is not in the review.
    pub fn title(self, review: &Review) -> &str {
        match self {
            Item::Stage(id) => review.stage(id).map_or("", |stage| stage.abbreviation.as_str()),
            Item::Commitment(id) => {
                let promise = review.commitments.iter().find(|promise| promise.id == id);
                promise.map_or("", |promise| promise.promise.as_str())
            }
            Item::Handoff => "Reasons and packet",
            Item::SharedNumber => "Shared number",
            Item::Plan => "Plan",
            Item::Goals => "Goals",
        }
    }
}

/// Everything both sides agree on in a review: stages, promises, then what is agreed as a whole.
pub fn items(review: &Review) -> impl Iterator<Item = Item> {
    let stages = review.stages.iter().map(|stage| Item::Stage(stage.id));
    let promises = review.commitments.iter().map(|promise| Item::Commitment(promise.id));
    stages
        .chain(promises)
        .chain([Item::Handoff, Item::SharedNumber, Item::Plan, Item::Goals])
}

/// The row of a path: the kind and its identity, where it has one.
pub(super) fn row_of(path: &str) -> &str {
    let kind = path.split('/').next().unwrap_or_default();
    if kind == "shared_number" {
        return kind;
    }
    path.match_indices('/').nth(1).map_or(path, |(end, _)| &path[..end])
}

/// The review of the newest quarter before a review's own.
pub fn previous<'a>(workspace: &'a Workspace, review: &Review) -> Option<&'a Review> {
    let earlier = workspace.reviews.iter().filter(|other| other.quarter < review.quarter);
    earlier.max_by_key(|other| other.quarter)
}

/// The same item in another review: the one of its lineage, else one of its kind and name that continues no other.
pub fn counterpart(review: &Review, other: &Review, item: Item) -> Option<Item> {
    let same_title = |one: &Item| one.title(other).to_lowercase() == item.title(review).to_lowercase();
    let alone = |one: &Item| !items(review).any(|mine| lineage(review, mine) == lineage(other, *one));
    let of_kind = || items(other).filter(|one| std::mem::discriminant(one) == std::mem::discriminant(&item));
    of_kind()
        .find(|one| lineage(other, *one) == lineage(review, item))
        .or_else(|| of_kind().find(|one| same_title(one) && alone(one)))
}

/// What an item keeps from quarter to quarter; nothing for those of which a review has one.
fn lineage(review: &Review, item: Item) -> Option<crate::LineageId> {
    match item {
        Item::Stage(id) => review.stage(id).map(|stage| stage.lineage),
        Item::Commitment(id) => {
            let promise = review.commitments.iter().find(|promise| promise.id == id);
            promise.map(|promise| promise.lineage)
        }
        Item::Handoff | Item::SharedNumber | Item::Plan | Item::Goals => None,
    }
}
