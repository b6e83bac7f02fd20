//! Answering: both sides' answers on items that were read back, and taking one back.

use chrono::{DateTime, Utc};

use crate::fault::Fault;
use crate::id::{AnswerId, Fresh, ReviewId};
use crate::signing::unsigned;
use crate::value::{Line, Name, Typed};
use crate::workspace::Workspace;
use crate::workspace::{Role, Side};

use super::meaning::meaning;
use super::{Answer, How, Item, Vote, last_answer};

/// What one side says: the vote, and what it would take or the dissent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Which side.
    pub side: Side,
    /// The vote.
    pub vote: Vote,
    /// What it would take, or the dissent; may be empty.
    pub wish: Line,
}

/// Records what the sides said in the room about items read back together, bound to the words as they stand.
///
/// # Errors
/// [`Fault::Nowhere`] for an item that is not there, [`Fault::Empty`] when no side said anything, [`Fault::Signed`] once
/// both have signed the whole.
pub fn answer(
    workspace: &Workspace,
    review: ReviewId,
    items: &[Item],
    said: &[Said],
    at: DateTime<Utc>,
    fresh: &mut dyn Fresh,
) -> Result<Workspace, Fault> {
    if items.is_empty() || said.is_empty() {
        return Err(Fault::Empty { what: "An answer" });
    }
    let open = unsigned(workspace, review)?;
    let mut answers = Vec::new();
    for item in items {
        let words = meaning(workspace, open, *item).ok_or_else(|| Fault::Nowhere { path: item.to_string() })?;
        for said in said {
            let leader = workspace.leader(said.side).ok_or(Fault::Needed {
                what: "Who answers for a side",
            })?;
            answers.push(Answer {
                id: AnswerId::fresh(fresh),
                item: *item,
                side: said.side,
                person: leader.id,
                name: leader.name.clone(),
                vote: said.vote,
                wish: said.wish.clone(),
                how: How::Room,
                recorded_by: recorder(workspace)?,
                at,
                words: words.words(),
                digest: words.digest(),
            });
        }
    }
    let mut next = workspace.clone();
    if let Some(open) = next.reviews.iter_mut().find(|open| open.id == review) {
        open.answers.extend(answers);
    }
    Ok(next)
}

/// Takes a side's answer on an item back; the record of it stays.
///
/// # Errors
/// [`Fault::Unknown`] when the side has no answer on the item that could be taken back; [`Fault::Signed`] once both have
/// signed the whole.
pub fn take_back(
    workspace: &Workspace,
    review: ReviewId,
    item: Item,
    side: Side,
    at: DateTime<Utc>,
    fresh: &mut dyn Fresh,
) -> Result<Workspace, Fault> {
    let nothing = || Fault::Unknown {
        kind: "answer of",
        given: side.label().into(),
    };
    let open = unsigned(workspace, review)?;
    let last = last_answer(open, item, side).ok_or_else(nothing)?;
    let taken = Answer {
        id: AnswerId::fresh(fresh),
        vote: Vote::TakenBack,
        wish: Line::default(),
        recorded_by: recorder(workspace)?,
        at,
        ..last.clone()
    };
    let mut next = workspace.clone();
    if let Some(open) = next.reviews.iter_mut().find(|open| open.id == review) {
        open.answers.push(taken);
    }
    Ok(next)
}

/// Who writes down what is said: the facilitator, or where none is named, the words “the facilitator”.
pub(crate) fn recorder(workspace: &Workspace) -> Result<Line, Fault> {
    let facilitator = workspace.people.iter().find(|person| person.role == Role::Facilitator);
    let name = facilitator
        .map(|person| &person.name)
        .map_or("the facilitator", Name::as_str);
    Line::read(name, "Recorded by")
}
