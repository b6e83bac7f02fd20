//! What stays with the facilitator when a workspace is passed on: the private notes on blocks.

use super::Workspace;
use crate::review::Block;
use crate::value::Prose;

impl Workspace {
    /// Whether any block of any review has a private note.
    pub fn has_private_notes(&self) -> bool {
        self.blocks().any(|block| !block.note.is_empty())
    }

    /// The workspace as others may read it.
    #[must_use]
    pub fn without_private_notes(mut self) -> Self {
        for block in self.reviews.iter_mut().flat_map(|review| &mut review.blocks) {
            block.note = Prose::default();
        }
        self
    }

    /// The workspace with the notes of this other copy, on blocks that have none of their own: a copy that was passed on
    /// comes back without them.
    #[must_use]
    pub fn with_private_notes_of(mut self, other: &Self) -> Self {
        for block in self.reviews.iter_mut().flat_map(|review| &mut review.blocks) {
            let same = other.blocks().find(|known| known.id == block.id);
            if let Some(known) = same.filter(|_| block.note.is_empty()) {
                block.note = known.note.clone();
            }
        }
        self
    }

    fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.reviews.iter().flat_map(|review| &review.blocks)
    }
}
