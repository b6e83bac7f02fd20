//! What lives on in a signed review: how far its actions are, and what is watched week by week.
//!
//! None of it is part of what was signed, so it can be typed without reopening; the documents go on saying what they said
//! on the day of the signatures.

use std::borrow::Cow;

use crate::change::{Change, FieldPath, ListPath, RowPath};
use crate::review::{ActionField, MeasureField, Review};

use super::snapshot::last_signed;

/// Whether a change may be made to a review that both sides have signed.
pub(crate) fn lives_on(change: &Change) -> bool {
    let late_leads = |row: &str| matches!(row.parse(), Ok(RowPath::Overdue(_)));
    match change {
        Change::Set { target, .. } => target.parse().is_ok_and(is_living),
        Change::Add { list, .. } => matches!(list.parse(), Ok(ListPath::Overdue)),
        Change::Remove { target } | Change::Move { target, .. } => late_leads(target),
        Change::Take { .. } => false,
    }
}

fn is_living(path: FieldPath) -> bool {
    use MeasureField::{AddsUp, Direction, Metric, Name, Side, Target};
    match path {
        FieldPath::Action(_, field) => field == ActionField::State,
        // What is watched was there when they signed; the figures of its weeks come after.
        FieldPath::Measure(_, field) => !matches!(field, Name | Metric | Side | Direction | Target | AddsUp),
        FieldPath::Overdue(..) => true,
        _ => false,
    }
}

/// A review as its documents print it: where both have signed, with what lives on as it was that day.
pub fn as_printed(review: &Review) -> Cow<'_, Review> {
    let Some(then) = last_signed(review) else {
        return Cow::Borrowed(review);
    };
    Cow::Owned(Review {
        actions: then.actions,
        measures: then.measures,
        overdue: then.overdue,
        ..review.clone()
    })
}
