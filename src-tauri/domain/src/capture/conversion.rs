//! What the room put aside becomes something to do.

use chrono::{DateTime, Utc};

use crate::change::{Applied, Change, Note, apply, note};
use crate::fault::Fault;
use crate::id::{Fresh, IssueId, ReviewId};
use crate::review::Fate;
use crate::value::Typed;
use crate::workspace::Workspace;

/// What is said to have solved an issue that is an action now.
const SOLVED_BY: &str = "made an action";

/// Makes an action of an issue, with its words, its owner and its day; the issue is solved by that. One step.
///
/// # Errors
/// [`Fault::Nowhere`] for an issue the review has not; that of a change otherwise.
pub fn make_action(
    workspace: &Workspace,
    review: ReviewId,
    issue: IssueId,
    at: DateTime<Utc>,
    fresh: &mut dyn Fresh,
) -> Result<Applied, Fault> {
    let issues = workspace.review(review).map(|review| review.issues.as_slice());
    let target = format!("issue/{issue}");
    let unknown = || Fault::Nowhere { path: target.clone() };
    let issue = issues
        .unwrap_or_default()
        .iter()
        .find(|row| row.id == issue)
        .ok_or_else(unknown)?;
    let made = Note {
        list: "actions".into(),
        text: issue.text.to_string(),
        fields: vec![
            ("at", at.show()),
            ("owner", issue.owner.show()),
            ("due", issue.due.show()),
        ],
    };
    let mut done = note(workspace, review, &made, fresh)?;
    let fate = Fate::Solved.show();
    for (field, value) in [("fate", fate.as_str()), ("solved_by", SOLVED_BY)] {
        let change = Change::Set {
            target: format!("{target}/{field}"),
            value: value.to_owned(),
        };
        // What stands there already changes nothing.
        if let Some(applied) = apply(&done.workspace, review, &change, fresh)? {
            done.workspace = applied.workspace;
        }
    }
    done.name = "make an action of an issue".to_owned();
    Ok(done)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::Counting;
    use crate::sample::sample;

    #[test]
    fn an_issue_becomes_an_action_with_its_owner_and_its_day_and_is_solved_by_it() {
        let mut fresh = Counting::default();
        let made = sample(&mut fresh).expect("taken");
        let before = made.workspace.review(made.review).expect("there");
        let issue = before
            .issues
            .iter()
            .find(|one| one.fate == Fate::Open)
            .expect("one is open")
            .clone();
        let at = DateTime::from_timestamp(1_800_000_000, 0).expect("in range");
        let after = make_action(&made.workspace, made.review, issue.id, at, &mut fresh).expect("made");
        let review = after.workspace.review(made.review).expect("there");
        assert_eq!(review.actions.len(), before.actions.len() + 1);
        let action = review.actions.last().expect("one more");
        assert_eq!(action.text.to_string(), issue.text.to_string());
        assert_eq!((action.owner, action.due), (issue.owner, issue.due));
        let solved = review.issues.iter().find(|one| one.id == issue.id).expect("it stays");
        assert_eq!((solved.fate, solved.solved_by.as_str()), (Fate::Solved, SOLVED_BY));
        assert!(after.target.starts_with("action/"), "{}", after.target);
    }
}
