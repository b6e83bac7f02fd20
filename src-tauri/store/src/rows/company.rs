//! Rows of `workspace` and `company`, one of each, and of the people.

pub(super) mod person;

use domain::{Company, LineageId, Workspace, WorkspaceId};

use super::{Columns, Row, Table};
use crate::StoreError;

/// The workspace itself.
pub(super) const WORKSPACE: Table = Table {
    name: "workspace",
    put: include_str!("company/put_workspace.sql"),
};
/// Its company.
pub(super) const COMPANY: Table = Table {
    name: "company",
    put: include_str!("company/put_company.sql"),
};

/// Writes the workspace's own fields.
pub(super) fn workspace_row(workspace: &Workspace) -> Row {
    let Workspace {
        id,
        lineage,
        sample,
        company: _,
        people: _,
        reviews: _,
    } = workspace;
    WORKSPACE.row(id).set("lineage", lineage).set("sample", sample)
}

/// Reads the workspace's own fields.
pub(super) fn read_workspace(columns: &Columns<'_>) -> Result<(WorkspaceId, LineageId, bool), StoreError> {
    Ok((columns.get("id")?, columns.get("lineage")?, columns.flag("sample")?))
}

/// Writes the company under the identity of its workspace.
pub(super) fn company_row(workspace: &WorkspaceId, company: &Company) -> Row {
    let Company {
        name,
        currency,
        fiscal_year_start,
        zone,
        working_days,
        day_starts,
        day_ends,
        other_hours,
        holidays,
        language,
    } = company;
    COMPANY
        .row(workspace)
        .set("name", name)
        .set("currency", currency)
        .set("fiscal_year_start", fiscal_year_start)
        .set("zone", zone)
        .set("working_days", working_days)
        .set("day_starts", day_starts)
        .set("day_ends", day_ends)
        .set("other_hours", other_hours)
        .set("holidays", holidays)
        .set("language", language)
}

/// Reads the company.
pub(super) fn read_company(columns: &Columns<'_>) -> Result<Company, StoreError> {
    Ok(Company {
        name: columns.get("name")?,
        currency: columns.get("currency")?,
        fiscal_year_start: columns.get("fiscal_year_start")?,
        zone: columns.get("zone")?,
        working_days: columns.get("working_days")?,
        day_starts: columns.get("day_starts")?,
        day_ends: columns.get("day_ends")?,
        other_hours: columns.get("other_hours")?,
        holidays: columns.get("holidays")?,
        language: columns.get("language")?,
    })
}
