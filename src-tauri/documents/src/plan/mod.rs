//! The quarterly plan: a first page that stands alone, then goals, promises, people and what is still open.

mod actions;
mod assumptions;
mod cost;
mod first_page;
mod goals;
mod initiatives;
mod people;
mod promises;
mod reverse_funnel;
mod risks;
mod want;

use domain::{Review, Workspace};

use crate::brief::Brief;
use crate::edition::Edition;
use crate::model::{Block, Document};
use crate::parts::{decisions, open_issues, open_items, open_questions, rhythm, waived};

/// Builds the quarterly plan of a review.
pub fn quarterly_plan(workspace: &Workspace, review: &Review, edition: &Edition) -> Document {
    let brief = &Brief::new(workspace, review, edition);
    let say = brief.say;
    let mut blocks = first_page::first_page(brief);
    blocks.push(Block::PageBreak);
    // Without goals page one asks for them; a second page would only ask again.
    if !review.goals.is_empty() {
        blocks.extend(goals::in_full(brief));
    }
    blocks.extend(reverse_funnel::reverse_funnel(brief));
    blocks.extend(promises::targets(brief));
    blocks.extend(want::want(brief));
    blocks.extend(initiatives::initiatives(brief));
    blocks.extend(risks::risks(brief));
    blocks.extend(actions::actions(brief));
    blocks.extend(decisions(brief));
    blocks.extend(assumptions::assumptions(brief));
    blocks.extend(cost::cost(brief));
    blocks.extend(rhythm(brief, say.calendar_title()));
    blocks.extend(people::people(brief));
    blocks.push(Block::title(say.open_points()));
    blocks.extend(open_items(brief));
    blocks.extend(open_issues(brief));
    blocks.extend(open_questions(brief, brief.questions_of_plan()));
    blocks.extend(waived(brief));
    brief.document(&say.plan(), say.plan_subject(), blocks)
}
