//! Capture: one line, typed while the room talks, that becomes a decision, a parked issue or an action.
//!
//! `@name` says who owns it and `by Fri` when it is due; both may stand anywhere and are taken out of the text. What is
//! not understood stays in the text, so nothing typed is lost.

mod conversion;
mod line;
mod proposal;

use chrono::{DateTime, NaiveDate, Utc};

use crate::change::{Applied, Note, note};
use crate::fault::Fault;
use crate::id::{Fresh, ReviewId};
use crate::review::GoalSide;
use crate::value::{Typed, choices};
use crate::workspace::Workspace;

pub use conversion::{make_action, make_issue};
pub use line::{Understood, understand};
pub use proposal::{name_of_field, proposal, said};

choices! {
    /// What a captured line becomes.
    CaptureKind {
        /// Settled.
        Decision = "decision", "Decision";
        /// Put aside.
        Park = "park", "Park";
        /// To be done.
        Action = "action", "Action";
    }
}

/// A line, as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capture {
    /// What it becomes.
    pub kind: CaptureKind,
    /// The line.
    pub line: String,
    /// The field a decision changed.
    pub changed: Option<ChangedField>,
    /// Which side asked for a decision, where somebody noted it.
    pub asked_by: Option<GoalSide>,
}

/// A field that changed, with what it said before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedField {
    /// The field's path.
    pub target: String,
    /// The text before, as it would be typed.
    pub before: String,
    /// The text after.
    pub after: String,
}

/// Puts a line on record at a time; `today` is the day on the wall, which “by Fri” counts from.
///
/// # Errors
/// [`Fault::Empty`] when nothing but a name or a day was typed, [`Fault::TooLong`] for more than a sentence.
pub fn capture(
    workspace: &Workspace,
    review: ReviewId,
    capture: &Capture,
    at: DateTime<Utc>,
    today: NaiveDate,
    fresh: &mut dyn Fresh,
) -> Result<Applied, Fault> {
    let dated = capture.kind != CaptureKind::Decision;
    let Understood { text, owner, due } = understand(&capture.line, &workspace.people, dated.then_some(today));
    let list = match capture.kind {
        CaptureKind::Decision => "decisions",
        CaptureKind::Park => "issues/parked",
        CaptureKind::Action => "actions",
    };
    let mut fields = vec![("at", at.show()), ("owner", owner.show())];
    if dated {
        fields.push(("due", due.show()));
    }
    if let Some(side) = capture.asked_by.filter(|_| !dated) {
        fields.push(("asked_by", side.show()));
    }
    if let Some(changed) = capture.changed.as_ref().filter(|_| !dated) {
        fields.push(("changed", changed.target.clone()));
        fields.push(("before", changed.before.clone()));
        fields.push(("after", changed.after.clone()));
    }
    let noted = Note {
        list: list.into(),
        text,
        fields,
    };
    note(workspace, review, &noted, fresh)
}
