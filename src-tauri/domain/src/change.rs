//! Changes: every edit of a workspace as a value, applied whole or refused whole.

mod add;
pub(crate) mod check;
mod naming;
mod note;
mod path;
mod place;
mod put_back;

use serde::{Deserialize, Serialize};

use crate::agreement::{Item, meaning};
use crate::fault::{Fault, shortened};
use crate::id::{Fresh, PersonId, ReviewId};
use crate::review::RivalState;
use crate::signing::{lives_on, unsigned};
use crate::value::{Prose, Refers, Typed, clean, lowered};
use crate::workspace::Workspace;
use crate::workspace::{PersonField, Role, Side};

pub use note::{Note, note};
pub use path::{FieldPath, ListPath, RowPath};
pub use put_back::put_back;

/// One edit, as a screen or a command gives it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Change {
    /// Reads a text into a field.
    Set {
        /// The field's path.
        target: String,
        /// The text as typed; people and stages may be given by name.
        value: String,
    },
    /// Adds a row to a list.
    Add {
        /// The list's path.
        list: String,
        /// The row's first field: its text, name or label.
        value: String,
        /// The row behind which it goes; the end of the list if there is none.
        #[serde(default)]
        #[cfg_attr(feature = "typescript", ts(optional = nullable))]
        after: Option<String>,
    },
    /// Removes a row.
    Remove {
        /// The row's path.
        target: String,
    },
    /// Takes a rival wording: it becomes the words of its field, and those that stood there are put aside in its place.
    Take {
        /// The wording's path.
        target: String,
    },
    /// Moves a row within its list.
    Move {
        /// The row's path.
        target: String,
        /// Its new position, counted from 0; beyond the end means the end.
        to: usize,
    },
}

/// A change that was applied: the new workspace, and what to call the step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// The workspace after it.
    pub workspace: Workspace,
    /// The step's name, as in “Undo edit statement”.
    pub name: String,
    /// The path of the field or row it touched: a new row's first field, a removed row's own path.
    pub target: String,
}

/// Applies a change to a workspace with one of its reviews open; `None` when it changes nothing.
///
/// # Errors
/// The [`Fault`] that says why the change makes no sense; the workspace is as before.
pub fn apply(
    workspace: &Workspace,
    review: ReviewId,
    change: &Change,
    fresh: &mut dyn Fresh,
) -> Result<Option<Applied>, Fault> {
    let mut next = workspace.clone();
    let (name, target) = edit(&mut next, review, change, fresh)?;
    if next == *workspace {
        return Ok(None);
    }
    check::check(&next, review)?;
    naming::check(workspace, &next, review)?;
    raise_versions(workspace, &mut next, review);
    Ok(Some(Applied {
        workspace: next,
        name,
        target,
    }))
}

/// Edits a workspace in place, without looking at it as a whole; names the step and its target.
pub(crate) fn edit(
    next: &mut Workspace,
    review: ReviewId,
    change: &Change,
    fresh: &mut dyn Fresh,
) -> Result<(String, String), Fault> {
    if !lives_on(change) {
        unsigned(next, review)?;
    }
    Ok(match change {
        Change::Set { target, value } => {
            let path: FieldPath = target.parse()?;
            set(next, review, path, value)?;
            (format!("edit {}", lowered(path.label())), path.to_string())
        }
        Change::Add { list, value, after } => {
            let list: ListPath = list.parse()?;
            let after: Option<RowPath> = after.as_deref().map(str::parse).transpose()?;
            let added = add::add(next, review, list, value, after, fresh)?;
            (
                format!("add {}", added.row.noun()),
                format!("{}/{}", added.row, added.first_field),
            )
        }
        Change::Remove { target } => {
            let row: RowPath = target.parse()?;
            place::remove(next, review, row)?;
            (format!("remove {}", row.noun()), row.to_string())
        }
        Change::Take { target } => {
            let path = take(next, review, target)?;
            (
                format!("take other words for {}", lowered(path.label())),
                path.to_string(),
            )
        }
        Change::Move { target, to } => {
            let row: RowPath = target.parse()?;
            place::shift(next, review, row, *to)?;
            (format!("move {}", row.noun()), row.to_string())
        }
    })
}

/// What a field's value points to.
///
/// # Errors
/// [`Fault::Nowhere`] when there is no such field.
pub(crate) fn refers_of(workspace: &Workspace, review: ReviewId, path: FieldPath) -> Result<Refers, Fault> {
    place::refers(workspace, review, path)
}

/// A text of a field as people say it: a choice by its label.
///
/// # Errors
/// [`Fault::Nowhere`] when there is no such field.
pub(crate) fn said_of(workspace: &Workspace, review: ReviewId, path: FieldPath, text: &str) -> Result<String, Fault> {
    place::said(workspace, review, path, text)
}

/// The text a field holds, as it would be typed.
///
/// # Errors
/// [`Fault::Nowhere`] when there is no such field.
pub fn value_of(workspace: &Workspace, review: ReviewId, path: FieldPath) -> Result<String, Fault> {
    place::get(workspace, review, path)
}

fn set(next: &mut Workspace, review: ReviewId, path: FieldPath, value: &str) -> Result<(), Fault> {
    let value = match place::refers(next, review, path)? {
        Refers::Nothing => value.to_owned(),
        Refers::Person => person_named(next, value)?,
        Refers::Stage => stage_named(next, review, value)?,
        Refers::Clock => clock_named(next, review, value)?,
        Refers::Rule => naming::rule(next, review, path, value)?,
        Refers::Decay => naming::decay(next, review, path, value)?,
    };
    let before = place::get(next, review, path)?;
    place::set(next, review, path, &value)?;
    naming::follow(next, review, path, &before)?;
    if let FieldPath::Person(id, PersonField::Role | PersonField::Side) = path {
        yield_lead(next, id);
    }
    Ok(())
}

/// Swaps a wording with the words of its field; the field it is now in.
fn take(next: &mut Workspace, review: ReviewId, target: &str) -> Result<FieldPath, Fault> {
    let nowhere = || Fault::Nowhere {
        path: shortened(target),
    };
    let RowPath::Rival(id) = target.parse()? else {
        return Err(nowhere());
    };
    let rivals = next.review(review).map(|review| review.rivals.as_slice());
    let rival = rivals.and_then(|rivals| rivals.iter().find(|rival| rival.id == id));
    let rival = rival.cloned().ok_or_else(nowhere)?;
    let path = rival.of.field();
    let stood = place::get(next, review, path)?;
    set(next, review, path, rival.text.as_str())?;
    let stood = Prose::read(&stood, "Other wording")?;
    let reviews = next.reviews.iter_mut().filter(|open| open.id == review);
    for row in reviews
        .flat_map(|open| open.rivals.iter_mut())
        .filter(|row| row.id == id)
    {
        row.text = stood.clone();
        row.state = RivalState::PutAside;
    }
    Ok(path)
}

/// Who becomes the leader of a side takes the place of the leader before.
fn yield_lead(next: &mut Workspace, id: PersonId) {
    let led: Vec<Side> = Side::ALL
        .iter()
        .copied()
        .filter(|s| next.person(id).is_some_and(|p| p.leads(*s)))
        .collect();
    for person in next.people.iter_mut().filter(|person| person.id != id) {
        if led.iter().any(|side| person.leads(*side)) {
            person.role = Role::Member;
        }
    }
}

fn person_named(workspace: &Workspace, text: &str) -> Result<String, Fault> {
    let given = clean(text);
    let known = |person: &&crate::Person| person.id.to_string() == given || person.name.as_str() == given;
    match workspace.people.iter().find(known) {
        Some(person) => Ok(person.id.to_string()),
        None if given.is_empty() => Ok(given),
        None => Err(Fault::Unknown {
            kind: "person",
            given: shortened(&given),
        }),
    }
}

fn stage_named(workspace: &Workspace, review: ReviewId, text: &str) -> Result<String, Fault> {
    let given = clean(text);
    if given.is_empty() || ["recycle", "disqualified"].contains(&given.to_lowercase().as_str()) {
        return Ok(given);
    }
    let stages = workspace
        .review(review)
        .map(|review| review.stages.as_slice())
        .unwrap_or_default();
    let known = |stage: &&crate::Stage| stage.id.to_string() == given || stage.abbreviation.as_str() == given;
    let stage = stages.iter().find(known).ok_or_else(|| Fault::Unknown {
        kind: "stage",
        given: shortened(&given),
    })?;
    Ok(stage.id.to_string())
}

fn clock_named(workspace: &Workspace, review: ReviewId, text: &str) -> Result<String, Fault> {
    let given = clean(text);
    let open = workspace.review(review).filter(|_| !given.is_empty());
    let Some(open) = open else { return Ok(given) };
    let known = given.parse().ok().and_then(|id| open.clock(id));
    let clock = known
        .or_else(|| open.clock_named(&given))
        .ok_or_else(|| Fault::Unknown {
            kind: "time limit",
            given: shortened(&given),
        })?;
    Ok(clock.id.to_string())
}

/// A change of meaning raises the version of each stage it touches; order, examples and notes do not.
fn raise_versions(before: &Workspace, next: &mut Workspace, id: ReviewId) {
    let (Some(old), Some(new)) = (before.review(id), next.review(id)) else {
        return;
    };
    let changed: Vec<_> = new
        .stages
        .iter()
        .filter(|stage| old.stage(stage.id).is_some())
        .map(|stage| stage.id)
        .filter(|stage| {
            let digest = |w, r| meaning(w, r, Item::Stage(*stage)).map(|meaning| meaning.digest());
            digest(before, old) != digest(next, new)
        })
        .collect();
    if let Some(review) = next.reviews.iter_mut().find(|review| review.id == id) {
        for stage in review.stages.iter_mut().filter(|stage| changed.contains(&stage.id)) {
            stage.version = stage.version.saturating_add(1);
        }
    }
}
