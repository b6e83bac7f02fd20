//! Reading the whole workspace from the tables.

use domain::Workspace;
use rusqlite::Connection;

use super::{company, review};
use crate::{Damage, StoreError};

/// Reads the workspace.
///
/// # Errors
/// `Damaged` when there is not exactly one, or a value is none its field lets in.
pub(crate) fn load(connection: &Connection) -> Result<Workspace, StoreError> {
    let (id, lineage, sample) = only(
        company::WORKSPACE.read_each(connection, company::read_workspace)?,
        "workspace",
    )?;
    Ok(Workspace {
        id,
        lineage,
        sample,
        company: only(
            company::COMPANY.read_each(connection, company::read_company)?,
            "company",
        )?,
        people: company::person::TABLE.read(connection, company::person::read)?,
        reviews: review::read(connection)?,
    })
}

fn only<T>(mut rows: Vec<T>, table: &str) -> Result<T, StoreError> {
    match (rows.pop(), rows.pop()) {
        (Some(row), None) => Ok(row),
        _ => Err(Damage::Schema(table.to_owned()).into()),
    }
}
