//! What the builders of both documents work from: one review, the one before it, and the words to say it in.

use domain::checker::{Point, points};
use domain::signing::{State, Status, state, status};
use domain::{Person, Review, Side, Workspace};

use crate::edition::Edition;
use crate::model::{Block, Document, Role, Running, Text};
use crate::wording::Wording;

/// A review to be written down.
pub(crate) struct Brief<'a> {
    /// The company and its people.
    pub(crate) workspace: &'a Workspace,
    /// The review.
    pub(crate) review: &'a Review,
    /// The newest review of an earlier quarter.
    pub(crate) previous: Option<&'a Review>,
    /// What is printed about the printing.
    pub(crate) edition: &'a Edition,
    /// What is open.
    pub(crate) points: Vec<Point>,
    /// How far it is: a draft until both have signed.
    pub(crate) state: State,
    /// Where both sides stand with their signatures.
    pub(crate) status: Status<'a>,
    /// The words.
    pub(crate) say: Wording<'a>,
}

impl<'a> Brief<'a> {
    /// All a builder needs about a review.
    pub(crate) fn new(workspace: &'a Workspace, review: &'a Review, edition: &'a Edition) -> Self {
        let points = points(workspace, review);
        Self {
            state: state(workspace, review, &points),
            status: status(workspace, review),
            points,
            workspace,
            review,
            previous: domain::agreement::previous(workspace, review),
            edition,
            say: Wording::new(edition.language, &workspace.company.currency),
        }
    }

    /// The person who answers for a side.
    pub(crate) fn leader(&self, side: Side) -> Option<&'a Person> {
        self.workspace.leader(side)
    }

    /// `value` in a role, or `question` where there is none; either leads to the field at `path`.
    pub(crate) fn field(&self, role: Role, value: &str, question: &str, path: impl Into<String>) -> Text {
        let text = if value.trim().is_empty() {
            Text::new(Role::Open, question)
        } else {
            Text::new(role, value)
        };
        text.from_field(path)
    }

    /// The document called `name` with these blocks, a draft until both have signed.
    pub(crate) fn document(&self, name: &str, subject: String, blocks: Vec<Block>) -> Document {
        let company = &self.workspace.company.name;
        let title = format!("{company}, {name}, {}", self.review.quarter);
        let Edition { paper, version, .. } = self.edition;
        let day = self.say.day(self.edition.date);
        Document {
            title: title.clone(),
            author: company.to_string(),
            subject,
            language: self.say.tag().to_owned(),
            paper: *paper,
            running: Running {
                head: title,
                foot: self.say.foot(version, day, &self.edition.digest),
                draft: self.state != State::Signed,
            },
            blocks,
        }
    }
}
