//! The definitions document: what every stage means, what each side promises, and who agreed to it.

mod closing;
mod funnel;
mod handoff;
mod opening;
mod promises;
mod stage;

pub(crate) use closing::{open_items, open_questions};
pub(crate) use opening::stops;
pub(crate) use promises::{measured, unpromised};

use domain::{Review, Workspace};

use crate::edition::Edition;
use crate::model::{Block, Document};
use crate::wording;

/// Builds the definitions document of a review.
pub fn definitions(workspace: &Workspace, review: &Review, edition: &Edition) -> Document {
    let mut blocks = vec![opening::cover(workspace, review, edition)];
    blocks.extend(opening::purpose(workspace, review));
    blocks.extend([
        Block::PageBreak,
        Block::Contents("Contents".to_owned()),
        Block::PageBreak,
    ]);
    blocks.extend(funnel::funnel(workspace, review));
    for stage in &review.stages {
        blocks.push(Block::PageBreak);
        blocks.extend(stage::stage(workspace, review, stage));
    }
    blocks.push(Block::PageBreak);
    blocks.extend(handoff::packet(workspace, review));
    blocks.push(Block::PageBreak);
    blocks.extend(promises::promises(workspace, review));
    blocks.extend(handoff::reasons(review));
    blocks.extend(handoff::escalation(workspace, review));
    blocks.extend(closing::glossary(workspace, review));
    blocks.push(Block::PageBreak);
    blocks.extend(closing::disagreements(workspace, review));
    blocks.extend(closing::answers(workspace, review));
    blocks.extend(closing::signatures(workspace));
    wording::document(
        "Definitions",
        "What each stage means and what each side promises",
        workspace,
        review,
        edition,
        blocks,
    )
}
