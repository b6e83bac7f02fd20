//! What the room put aside becomes something to do, and what was not done something to talk about.

use chrono::{DateTime, Utc};

use crate::change::{Applied, Change, Note, apply, note};
use crate::fault::Fault;
use crate::id::{ActionId, Fresh, IssueId, ReviewId};
use crate::review::{ActionState, Fate};
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
    let fate = Fate::Solved.show();
    let settled = [("fate", fate.as_str()), ("solved_by", SOLVED_BY)];
    let mut done = turn(workspace, review, &made, &target, &settled, fresh)?;
    done.name = "make an action of an issue".to_owned();
    Ok(done)
}

/// Makes an issue of an action, with its words and its owner; the action is dropped by that. One step.
///
/// # Errors
/// [`Fault::Nowhere`] for an action the review has not; that of a change otherwise.
pub fn make_issue(
    workspace: &Workspace,
    review: ReviewId,
    action: ActionId,
    at: DateTime<Utc>,
    fresh: &mut dyn Fresh,
) -> Result<Applied, Fault> {
    let actions = workspace.review(review).map(|review| review.actions.as_slice());
    let target = format!("action/{action}");
    let unknown = || Fault::Nowhere { path: target.clone() };
    let action = actions
        .unwrap_or_default()
        .iter()
        .find(|row| row.id == action)
        .ok_or_else(unknown)?;
    let made = Note {
        list: "issues/live".into(),
        text: action.text.to_string(),
        fields: vec![("at", at.show()), ("owner", action.owner.show())],
    };
    let state = ActionState::Dropped.show();
    let mut done = turn(workspace, review, &made, &target, &[("state", state.as_str())], fresh)?;
    done.name = "make an issue of an action".to_owned();
    Ok(done)
}

/// Notes what something becomes, and says of itself that it is settled.
fn turn(
    workspace: &Workspace,
    review: ReviewId,
    made: &Note,
    target: &str,
    settled: &[(&str, &str)],
    fresh: &mut dyn Fresh,
) -> Result<Applied, Fault> {
    let mut done = note(workspace, review, made, fresh)?;
    for (field, value) in settled {
        let change = Change::Set {
            target: format!("{target}/{field}"),
            value: (*value).to_owned(),
        };
        // What stands there already changes nothing.
        if let Some(applied) = apply(&done.workspace, review, &change, fresh)? {
            done.workspace = applied.workspace;
        }
    }
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

    #[test]
    fn an_action_becomes_an_issue_with_its_owner_and_is_dropped_by_it() {
        let mut fresh = Counting::default();
        let made = sample(&mut fresh).expect("taken");
        let before = made.workspace.review(made.review).expect("there");
        let action = before.actions.first().expect("there is one").clone();
        let at = DateTime::from_timestamp(1_800_000_000, 0).expect("in range");
        let after = make_issue(&made.workspace, made.review, action.id, at, &mut fresh).expect("made");
        let review = after.workspace.review(made.review).expect("there");
        assert_eq!(review.issues.len(), before.issues.len() + 1);
        let issue = review.issues.last().expect("one more");
        assert_eq!(issue.text.to_string(), action.text.to_string());
        assert_eq!((issue.owner, issue.fate), (action.owner, Fate::Open));
        let dropped = review.actions.iter().find(|one| one.id == action.id).expect("it stays");
        assert_eq!(dropped.state, ActionState::Dropped);
        let nowhere = make_issue(
            &after.workspace,
            made.review,
            ActionId::fresh(&mut fresh),
            at,
            &mut fresh,
        );
        assert!(matches!(nowhere, Err(Fault::Nowhere { .. })), "{nowhere:?}");
    }
}
