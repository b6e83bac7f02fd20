//! The words of the plan: what it starts from, and what it comes to. Where figures were read, what they were last quarter and
//! which are locked is no part of them.

use crate::id::StageId;
use crate::plan::{Basis, Case, Plan, PlanField, worked};
use crate::review::Review;
use crate::value::{Currency, Figure, FigureUnit, Typed};
use crate::workspace::Workspace;

use super::{Meaning, Row, row};

/// What the revenue and the deals follow from, in reading order.
const ASSUMED: &[PlanField] = &[
    PlanField::Target,
    PlanField::Floor,
    PlanField::Stretch,
    PlanField::Renewals,
    PlanField::Won,
    PlanField::OpenPipeline,
    PlanField::WinRate,
    PlanField::Slip,
    PlanField::AverageDeal,
    PlanField::SourcingShare,
    PlanField::SalesWinRate,
    PlanField::CostPerLead,
    PlanField::Budget,
];

/// Those of them that are money.
const MONEY: &[PlanField] = &[
    PlanField::Target,
    PlanField::Floor,
    PlanField::Stretch,
    PlanField::Renewals,
    PlanField::Won,
    PlanField::OpenPipeline,
    PlanField::AverageDeal,
    PlanField::CostPerLead,
    PlanField::Budget,
];

/// What sales can work follows from these.
const CAPACITY: &[PlanField] = &[
    PlanField::Reps,
    PlanField::Days,
    PlanField::SellingHours,
    PlanField::Utilisation,
    PlanField::Attempts,
    PlanField::AttemptMinutes,
    PlanField::ConnectRate,
    PlanField::ConversationMinutes,
];

pub(super) fn of_plan(workspace: &Workspace, review: &Review) -> Meaning {
    let (plan, currency) = (&review.plan, &workspace.company.currency);
    let mut meaning = Meaning::default();
    for field in ASSUMED {
        meaning.push(field.name(), field.label(), said(plan, *field, currency), path(*field));
    }
    let worked = worked(workspace, review, Case::Plan);
    let name = |stage: StageId| review.stage(stage).map_or("", |stage| stage.abbreviation.as_str());
    let links = &worked.model.links;
    let rates = links.iter().filter_map(|link| {
        let rate = link.rate?;
        let text = match rate.basis {
            Basis::Typed(share) => share.show(),
            Basis::LastQuarter => format!("{}, as last quarter", Figure::tenths_of_percent(rate.value)?),
            // Both follow from what is told elsewhere.
            Basis::WinRate | Basis::Solved => return None,
        };
        let target = format!("stage/{}/rate", link.stage);
        Some(row(format!("{} {text}", name(link.stage)), target))
    });
    let rates: Vec<Row> = rates.collect();
    let lags = links.iter().filter(|link| link.rate.is_some()).filter_map(|link| {
        let lag = link.lag.as_ref()?;
        Some(row(
            format!("{} {lag}", name(link.stage)),
            format!("stage/{}/lag", link.stage),
        ))
    });
    let lags: Vec<Row> = lags.collect();
    let needed = worked.stages.iter().filter_map(|stage| {
        let count = Figure::new(i64::try_from(stage.shown?).ok()?.checked_mul(100)?, FigureUnit::Count)?;
        let target = format!("stage/{}/count", stage.stage);
        Some(row(format!("{} {count}", name(stage.stage)), target))
    });
    let needed: Vec<Row> = needed.collect();
    meaning.push_groups("rates", "Rates to the next stage", vec![rates]);
    meaning.push_groups("lags", "Time to the next stage", vec![lags]);
    meaning.push_groups("needed", "Needed", vec![needed]);
    let capacity = CAPACITY.iter().filter_map(|field| {
        let text = plan.get(*field);
        let label = field.label().to_lowercase();
        (!text.is_empty()).then(|| row(format!("{label} {text}"), path(*field)))
    });
    meaning.push_groups("capacity", "Capacity", vec![capacity.collect()]);
    let mut quarter = review.quarter;
    let ahead = plan.ahead.all().into_iter().zip(2..).filter_map(|(ahead, at)| {
        quarter = quarter.next();
        let target = ahead.target?;
        let renewals = ahead.renewals.map(|renewals| format!(", renewals {}", renewals.show()));
        let text = format!("{quarter} {currency} {}{}", target.show(), renewals.unwrap_or_default());
        Some(row(text, format!("plan/target_{at}")))
    });
    meaning.push_groups("ahead", "Quarters ahead", vec![ahead.collect()]);
    meaning
}

fn said(plan: &Plan, field: PlanField, currency: &Currency) -> String {
    let text = plan.get(field);
    if text.is_empty() || !MONEY.contains(&field) {
        text
    } else {
        format!("{currency} {text}")
    }
}

fn path(field: PlanField) -> String {
    format!("plan/{}", field.name())
}
