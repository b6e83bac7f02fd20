//! The quarterly plan: a first page that stands alone, then goals, promises, people and what is still open.

mod first_page;
mod goals;
mod promises;

use domain::{Review, Stance, Workspace};

use crate::definitions::{open_items, open_questions};
use crate::edition::Edition;
use crate::model::{Block, Document, Role, Table, Text};
use crate::wording::{self, detail_or};

/// Builds the quarterly plan of a review.
pub fn quarterly_plan(workspace: &Workspace, review: &Review, edition: &Edition) -> Document {
    let mut blocks = first_page::first_page(workspace, review);
    // Without goals page one asks for them; a second page would only ask again.
    if !review.goals.is_empty() {
        blocks.push(Block::PageBreak);
        blocks.extend(goals::in_full(workspace, review));
    }
    blocks.push(Block::PageBreak);
    blocks.extend(promises::targets(workspace, review));
    blocks.push(Block::PageBreak);
    blocks.extend(people(workspace));
    blocks.extend(open_points(workspace, review));
    wording::document(
        "Quarterly plan",
        "What both sides will reach this quarter",
        workspace,
        review,
        edition,
        blocks,
    )
}

fn people(workspace: &Workspace) -> Vec<Block> {
    let mut table = Table::new(&[2.2, 2.6, 1.2, 2.0])
        .with_head(&["Name", "Title", "Side", "In this review"])
        .tightened();
    for person in &workspace.people {
        let side = if person.side == Stance::Neutral {
            "neither"
        } else {
            person.side.label()
        };
        table.push(vec![
            vec![Text::new(Role::DetailEntry, person.name.as_str()).into()],
            vec![detail_or(person.title.as_str(), "Which title?").into()],
            vec![Text::new(Role::Detail, side.to_lowercase()).into()],
            vec![Text::new(Role::Detail, person.role.label().to_lowercase()).into()],
        ]);
    }
    let content = if table.rows.is_empty() {
        Block::text(Role::Question, "Who takes part?")
    } else {
        Block::Table(table)
    };
    vec![Block::title("People"), content]
}

fn open_points(workspace: &Workspace, review: &Review) -> Vec<Block> {
    let mut blocks = vec![Block::title("Assumptions and open points")];
    blocks.extend(open_items(workspace, review));
    blocks.extend(open_questions(workspace, review));
    blocks
}
