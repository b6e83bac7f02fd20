//! Rows of `plan` and of the scenarios beside it: the plan is one row a review, under the review's identity.

pub(super) mod scenario;

use std::collections::HashMap;

use domain::plan::{Ahead, AheadQuarter};
use domain::{Plan, ReviewId};
use rusqlite::Connection;

use super::{Columns, Row, Table};
use crate::StoreError;

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "plan",
    put: include_str!("plan/put_plan.sql"),
};

/// The columns of the quarters ahead: target and renewals of each, in order.
const AHEAD: [[&str; 2]; 7] = [
    ["target_2", "renewals_2"],
    ["target_3", "renewals_3"],
    ["target_4", "renewals_4"],
    ["target_5", "renewals_5"],
    ["target_6", "renewals_6"],
    ["target_7", "renewals_7"],
    ["target_8", "renewals_8"],
];

/// Writes a review's plan as its row.
pub(crate) fn row(review: &ReviewId, plan: &Plan) -> Row {
    let Plan {
        target,
        floor,
        stretch,
        target_locked,
        renewals,
        won,
        open_pipeline,
        win_rate,
        win_rate_locked,
        slip,
        average_deal,
        average_deal_locked,
        sourcing_share,
        sourcing_share_locked,
        sales_win_rate,
        cost_per_lead,
        budget,
        solve_for,
        solve_stage,
        reps,
        days,
        selling_hours,
        utilisation,
        attempts,
        attempt_minutes,
        connect_rate,
        conversation_minutes,
        last_average_deal,
        last_sourcing_share,
        last_win_rate,
        revenue_source,
        pipeline_source,
        rates_source,
        cost_source,
        capacity_source,
        ahead,
    } = plan;
    let mut row = TABLE
        .row(review)
        .set("target", target)
        .set("floor", floor)
        .set("stretch", stretch)
        .set("target_locked", target_locked)
        .set("renewals", renewals)
        .set("won", won)
        .set("open_pipeline", open_pipeline)
        .set("win_rate", win_rate)
        .set("win_rate_locked", win_rate_locked)
        .set("slip", slip)
        .set("average_deal", average_deal)
        .set("average_deal_locked", average_deal_locked)
        .set("sourcing_share", sourcing_share)
        .set("sourcing_share_locked", sourcing_share_locked)
        .set("sales_win_rate", sales_win_rate)
        .set("cost_per_lead", cost_per_lead)
        .set("budget", budget)
        .set("solve_for", solve_for)
        .set("solve_stage", solve_stage)
        .set("reps", reps)
        .set("days", days)
        .set("selling_hours", selling_hours)
        .set("utilisation", utilisation)
        .set("attempts", attempts)
        .set("attempt_minutes", attempt_minutes)
        .set("connect_rate", connect_rate)
        .set("conversation_minutes", conversation_minutes)
        .set("last_average_deal", last_average_deal)
        .set("last_sourcing_share", last_sourcing_share)
        .set("last_win_rate", last_win_rate)
        .set("revenue_source", revenue_source)
        .set("pipeline_source", pipeline_source)
        .set("rates_source", rates_source)
        .set("cost_source", cost_source)
        .set("capacity_source", capacity_source);
    for ([target, renewals], quarter) in AHEAD.into_iter().zip(ahead.all()) {
        row = row.set(target, &quarter.target).set(renewals, &quarter.renewals);
    }
    row
}

/// Reads every review's plan.
pub(crate) fn by_review(connection: &Connection) -> Result<HashMap<ReviewId, Plan>, StoreError> {
    let rows = TABLE.read_each(connection, |columns| Ok((columns.get("id")?, read(columns)?)))?;
    Ok(rows.into_iter().collect())
}

fn read(columns: &Columns<'_>) -> Result<Plan, StoreError> {
    let quarter = |[target, renewals]: [&str; 2]| -> Result<AheadQuarter, StoreError> {
        Ok(AheadQuarter {
            target: columns.get(target)?,
            renewals: columns.get(renewals)?,
        })
    };
    let [second, third, fourth, fifth, sixth, seventh, eighth] = AHEAD;
    Ok(Plan {
        target: columns.get("target")?,
        floor: columns.get("floor")?,
        stretch: columns.get("stretch")?,
        target_locked: columns.flag("target_locked")?,
        renewals: columns.get("renewals")?,
        won: columns.get("won")?,
        open_pipeline: columns.get("open_pipeline")?,
        win_rate: columns.get("win_rate")?,
        win_rate_locked: columns.flag("win_rate_locked")?,
        slip: columns.get("slip")?,
        average_deal: columns.get("average_deal")?,
        average_deal_locked: columns.flag("average_deal_locked")?,
        sourcing_share: columns.get("sourcing_share")?,
        sourcing_share_locked: columns.flag("sourcing_share_locked")?,
        sales_win_rate: columns.get("sales_win_rate")?,
        cost_per_lead: columns.get("cost_per_lead")?,
        budget: columns.get("budget")?,
        solve_for: columns.get("solve_for")?,
        solve_stage: columns.get("solve_stage")?,
        reps: columns.get("reps")?,
        days: columns.get("days")?,
        selling_hours: columns.get("selling_hours")?,
        utilisation: columns.get("utilisation")?,
        attempts: columns.get("attempts")?,
        attempt_minutes: columns.get("attempt_minutes")?,
        connect_rate: columns.get("connect_rate")?,
        conversation_minutes: columns.get("conversation_minutes")?,
        last_average_deal: columns.get("last_average_deal")?,
        last_sourcing_share: columns.get("last_sourcing_share")?,
        last_win_rate: columns.get("last_win_rate")?,
        revenue_source: columns.get("revenue_source")?,
        pipeline_source: columns.get("pipeline_source")?,
        rates_source: columns.get("rates_source")?,
        cost_source: columns.get("cost_source")?,
        capacity_source: columns.get("capacity_source")?,
        ahead: Ahead {
            second: quarter(second)?,
            third: quarter(third)?,
            fourth: quarter(fourth)?,
            fifth: quarter(fifth)?,
            sixth: quarter(sixth)?,
            seventh: quarter(seventh)?,
            eighth: quarter(eighth)?,
        },
    })
}
