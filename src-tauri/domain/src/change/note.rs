//! Noting something: a new row with all that is known of it, as one step.

use super::check::check;
use super::{Applied, Change, edit, naming, raise_versions};
use crate::fault::Fault;
use crate::id::{Fresh, ReviewId};
use crate::workspace::Workspace;

/// A row to be added, with its first text and its other fields as they would be typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The list's path.
    pub list: String,
    /// The text of the row's first field.
    pub text: String,
    /// Names of other fields, with their texts.
    pub fields: Vec<(&'static str, String)>,
}

/// Adds a row with all its fields; one step, taken back as one.
///
/// # Errors
/// The [`Fault`] in the first field that can't be read; nothing is added then.
pub fn note(workspace: &Workspace, review: ReviewId, note: &Note, fresh: &mut dyn Fresh) -> Result<Applied, Fault> {
    let mut next = workspace.clone();
    let added = Change::Add {
        list: note.list.clone(),
        value: note.text.clone(),
        after: None,
    };
    let (name, target) = edit(&mut next, review, &added, fresh)?;
    let row = target.rsplit_once('/').map_or(target.as_str(), |(row, _)| row);
    for (field, value) in &note.fields {
        let filled = Change::Set {
            target: format!("{row}/{field}"),
            value: value.clone(),
        };
        edit(&mut next, review, &filled, fresh)?;
    }
    check(&next, review)?;
    naming::check(workspace, &next, review)?;
    raise_versions(workspace, &mut next, review);
    Ok(Applied {
        workspace: next,
        name,
        target,
    })
}
