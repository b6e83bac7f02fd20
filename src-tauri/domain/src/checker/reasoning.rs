//! Deciding what rules do to all records there could be: whether some record is taken by these rules and by none of those.
//!
//! Every test looks at one field, so a field's values fall into few classes that no test of the question tells apart. One
//! value stands for each class, and what a test says of it is worked out by the language's own evaluation. The search goes
//! through the classes field by field and leaves a branch as soon as the bounds of what it can still become (possible
//! truths of conditions, least and most points of sums) rule the answer out. So it finds a record where there is one, and
//! none where there is none; where a test compares two fields, orders texts, or the search grows too long, it says that it
//! can't tell.
//!
//! Two things are taken for granted of numbers, since records count things: none is below zero unless a rule says so, and a
//! field that is compared with whole numbers only holds whole numbers.

mod classes;
mod memory;
mod node;
mod search;

use crate::rule::{Dictionary, Held, Rule};

pub use memory::Memory;
pub(super) use memory::{Known, Reasoner};

/// What is asked: a record that all of `takes` take and none of `leaves`.
#[derive(Clone, Copy)]
pub(super) struct Question<'a> {
    pub(super) takes: &'a [&'a Rule],
    pub(super) leaves: &'a [&'a Rule],
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Such a record: the fields that matter and what they hold, nothing where they have to be blank.
    Record(Vec<(String, Option<Held>)>),
    /// There is no such record.
    Never,
    /// The rules do not allow an answer.
    CannotTell,
}

/// Looks for a record that every one of `takes` takes and none of `leaves` does.
pub fn find(takes: &[&Rule], leaves: &[&Rule], dictionary: &Dictionary) -> Verdict {
    search::decide(Question { takes, leaves }, dictionary)
}
