//! What a new value of the workspace changes in the tables: rows to put and rows to remove, nothing else.

use std::collections::{HashMap, HashSet};

use domain::Workspace;
use rusqlite::Connection;

use super::{Row, company, is_passed, is_signed, review};
use crate::StoreError;

/// Writes the difference between two values of the workspace; from nothing, all of it.
pub(crate) fn write(connection: &Connection, old: Option<&Workspace>, new: &Workspace) -> Result<(), StoreError> {
    let before = old.map(|old| rows(old, new)).unwrap_or_default();
    let after = match old {
        Some(old) => rows(new, old),
        None => all(new),
    };
    if let Some((table, id)) = shared_identity(&after) {
        return Err(StoreError::Sqlite(format!("two of {table} have the identity {id}")));
    }
    let mut gone: HashMap<_, _> = before.iter().map(|row| (row.key(), row)).collect();
    for row in &after {
        if gone.remove(&row.key()) != Some(row) {
            row.put(connection)?;
        }
    }
    for row in before
        .iter()
        .rev()
        .filter(|row| gone.contains_key(&row.key()) && !stays(row, new))
    {
        row.remove(connection)?;
    }
    Ok(())
}

/// Finds two rows of one table under one id: the second would silently take the place of the first.
fn shared_identity(rows: &[Row]) -> Option<(&'static str, &str)> {
    let mut seen = HashSet::new();
    rows.iter().map(Row::key).find(|key| !seen.insert(*key))
}

/// What undo passes over or stops at outlives its review, so that the review's return finds it again.
fn stays(row: &Row, new: &Workspace) -> bool {
    let kept_by = |review: &domain::Review| Some(review.id.to_string().as_str()) == row.text("review");
    let table = row.key().0;
    (is_passed(table) || is_signed(table)) && !new.reviews.iter().any(kept_by)
}

fn all(workspace: &Workspace) -> Vec<Row> {
    rows_of(workspace, |_, _| true)
}

/// Rows of a workspace, without the reviews that are the same and stand at the same place in the other.
fn rows(workspace: &Workspace, other: &Workspace) -> Vec<Row> {
    rows_of(workspace, |place, review| other.reviews.get(place) != Some(review))
}

fn rows_of(workspace: &Workspace, wanted: impl Fn(usize, &domain::Review) -> bool) -> Vec<Row> {
    let mut rows = vec![
        company::workspace_row(workspace),
        company::company_row(&workspace.id, &workspace.company),
    ];
    rows.extend(
        workspace
            .people
            .iter()
            .enumerate()
            .map(|(place, person)| company::person::row(place, person)),
    );
    let reviews = workspace
        .reviews
        .iter()
        .enumerate()
        .filter(|(place, review)| wanted(*place, review));
    rows.extend(reviews.flat_map(|(place, review)| review::rows(place, review)));
    rows
}
