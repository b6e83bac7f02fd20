//! Mending an open point in the one certain way it carries.

use crate::change::{Applied, apply};
use crate::fault::{Fault, shortened};
use crate::id::{Fresh, ReviewId};
use crate::workspace::Workspace;

use super::{Code, points};

/// Mends the point with this code at this target, as one step.
///
/// # Errors
/// [`Fault::Unknown`] when there is no such point any more, or none with a certain way to mend it.
pub fn mend(
    workspace: &Workspace,
    review: ReviewId,
    code: Code,
    target: &str,
    fresh: &mut dyn Fresh,
) -> Result<Option<Applied>, Fault> {
    let unknown = || Fault::Unknown {
        kind: "open point to mend at",
        given: shortened(target),
    };
    let open = workspace.review(review).ok_or_else(unknown)?;
    let found = points(workspace, open);
    let mut found = found
        .into_iter()
        .filter(|point| point.code == code && point.target == target);
    let fix = found.find_map(|point| point.fix).ok_or_else(unknown)?;
    let mut done: Option<Applied> = None;
    for change in &fix.changes {
        let now = done.as_ref().map_or(workspace, |done| &done.workspace);
        if let Some(applied) = apply(now, review, change, fresh)? {
            done = Some(applied);
        }
    }
    Ok(done)
}
