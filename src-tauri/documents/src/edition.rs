//! An edition: what of a document is not in the review itself, and the two documents made of it.

use chrono::NaiveDate;
use domain::{Review, Workspace};

use crate::model::{Block, Document, Paper, Running};

/// What is printed about the printing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// The paper.
    pub paper: Paper,
    /// The day of the newest change in the content.
    pub date: NaiveDate,
    /// The digest of everything agreed and to be agreed, shortened: “7f3a 91c2 04be”.
    pub digest: String,
}

/// The definitions document of a review.
pub fn definitions(workspace: &Workspace, review: &Review, edition: &Edition) -> Document {
    titled("Definitions", workspace, review, edition)
}

/// The quarterly plan of a review.
pub fn quarterly_plan(workspace: &Workspace, review: &Review, edition: &Edition) -> Document {
    titled("Quarterly plan", workspace, review, edition)
}

fn titled(title: &str, workspace: &Workspace, review: &Review, edition: &Edition) -> Document {
    let company = &workspace.company.name;
    Document {
        title: format!("{company}, {title}, {}", review.quarter),
        author: company.to_string(),
        subject: format!("{title} for the {}", review.quarter.in_words()),
        language: "en".to_owned(),
        paper: edition.paper,
        running: Running {
            head: format!("{company}, {title}, {}", review.quarter),
            foot: format!("{}, digest {}", edition.date.format("%-d %B %Y"), edition.digest),
            draft: true,
        },
        blocks: vec![Block::title(title)],
    }
}
