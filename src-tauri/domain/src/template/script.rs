//! Writing a review by the same edits that people make.

use crate::change::{Change, edit};
use crate::fault::Fault;
use crate::id::{Fresh, ReviewId};
use crate::workspace::Workspace;

/// A hand that edits one review of a workspace in place.
pub(crate) struct Script<'a> {
    pub(crate) workspace: &'a mut Workspace,
    review: ReviewId,
    fresh: &'a mut dyn Fresh,
}

impl<'a> Script<'a> {
    /// A hand for this review.
    pub(crate) fn new(workspace: &'a mut Workspace, review: ReviewId, fresh: &'a mut dyn Fresh) -> Self {
        Self {
            workspace,
            review,
            fresh,
        }
    }

    /// Sets a field of a row, of `review` or of `shared_number`.
    pub(crate) fn set(&mut self, row: &str, field: &str, value: &str) -> Result<(), Fault> {
        let change = Change::Set {
            target: format!("{row}/{field}"),
            value: value.into(),
        };
        edit(self.workspace, self.review, &change, self.fresh).map(drop)
    }

    /// Adds a row with these fields at the end of a list and returns its path.
    pub(crate) fn add(&mut self, list: &str, value: &str, fields: &[(&str, &str)]) -> Result<String, Fault> {
        let change = Change::Add {
            list: list.into(),
            value: value.into(),
            after: None,
        };
        let (_, target) = edit(self.workspace, self.review, &change, self.fresh)?;
        let row = target
            .rsplit_once('/')
            .map_or(target.as_str(), |(row, _)| row)
            .to_owned();
        for (field, value) in fields {
            self.set(&row, field, value)?;
        }
        Ok(row)
    }
}
