//! The definitions document: what every stage means, what each side promises, and who agreed to it.

mod answers;
mod bounds;
mod changes;
mod funnel;
mod glossary;
mod handoff;
mod measures;
mod opening;
mod promises;
mod rules;
mod stage;

pub(crate) use rules::fields_read;

use domain::signing::State;
use domain::{Review, Workspace};

use crate::brief::Brief;
use crate::edition::Edition;
use crate::model::{Block, Document, Role};
use crate::parts::{
    amended, decisions, how_far, open_issues, open_items, open_questions, places_to_sign, rhythm, waived,
};

/// Builds the definitions document of a review.
pub fn definitions(workspace: &Workspace, review: &Review, edition: &Edition) -> Document {
    let brief = &Brief::new(workspace, review, edition);
    let say = brief.say;
    let mut blocks = vec![opening::cover(brief)];
    blocks.push(Block::Contents(say.contents()));
    let staged = !review.stages.is_empty();
    blocks.extend(new_page(staged));
    blocks.extend(opening::purpose(brief));
    blocks.extend(changes::changes(brief));
    blocks.extend(new_page(staged));
    blocks.extend(funnel::funnel(brief));
    for stage in &review.stages {
        blocks.push(Block::PageBreak);
        blocks.extend(stage::stage(brief, stage));
    }
    blocks.extend(new_page(staged));
    blocks.extend(rules::scoring(brief));
    blocks.extend(bounds::bounds(brief));
    blocks.extend(handoff::packet(brief));
    blocks.extend(new_page(!review.commitments.is_empty()));
    blocks.extend(promises::promises(brief));
    blocks.extend(handoff::reasons(brief));
    blocks.extend(handoff::escalation(brief));
    blocks.extend(measures::measures(brief));
    blocks.extend(rules::rules(brief));
    let glossary = glossary::glossary(brief, &blocks);
    blocks.extend(glossary);
    blocks.push(Block::title(say.disagreements()));
    blocks.extend(open_items(brief));
    blocks.extend(open_issues(brief));
    blocks.extend(open_questions(brief, brief.questions_of_definitions()));
    blocks.extend(waived(brief));
    blocks.extend(decisions(brief));
    blocks.extend(answers::answers(brief));
    blocks.extend(rhythm(brief, say.rhythm()));
    blocks.push(Block::title(say.signatures()));
    let intro = match brief.state {
        State::Signed => say.signed_intro(),
        State::Draft | State::Agreed | State::Amended => say.signatures_intro(),
    };
    blocks.push(Block::text(Role::Intro, intro));
    blocks.extend(how_far(brief).map(Block::Text));
    blocks.push(places_to_sign(brief, |digests| &digests.definitions));
    blocks.extend(amended(brief));
    brief.document(&say.definitions(), say.definitions_subject(), blocks)
}

/// A new page for a section that fills it; one that only asks a question goes on below.
fn new_page(fills: bool) -> Option<Block> {
    fills.then_some(Block::PageBreak)
}
