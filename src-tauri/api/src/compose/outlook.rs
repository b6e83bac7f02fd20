//! Composing initiatives and risks.

use chrono::NaiveDate;
use domain::Initiative;

use super::Scene;
use super::record::threshold;
use crate::view::{InitiativeView, InitiativesTotal, RiskView};

/// The initiatives, each with its place in the quarter.
pub(super) fn initiatives(scene: &Scene<'_>) -> Vec<InitiativeView> {
    let month = scene.workspace.company.fiscal_year_start.get();
    let quarter = &scene.review.quarter;
    let (first, last) = (quarter.first_day(month), quarter.last_day(month));
    let view = |initiative: &Initiative| InitiativeView {
        budget: initiative
            .budget
            .map(|budget| budget.with_currency(&scene.workspace.company.currency))
            .unwrap_or_default(),
        span: span(initiative, first, last),
        initiative: initiative.clone(),
    };
    scene.review.initiatives.iter().map(view).collect()
}

/// Thousandths of the quarter, cut at its ends; an initiative wholly outside it has none.
fn span(initiative: &Initiative, first: NaiveDate, last: NaiveDate) -> Option<[u32; 2]> {
    let (start, end) = (initiative.start?, initiative.end?);
    if end < first || start > last {
        return None;
    }
    let days = (last - first).num_days() + 1;
    let at = |days_in: i64| u32::try_from((days_in.clamp(0, days) * 1_000) / days).unwrap_or_default();
    Some([at((start - first).num_days()), at((end - first).num_days() + 1)])
}

/// What all initiatives come to.
pub(super) fn total(scene: &Scene<'_>) -> InitiativesTotal {
    let rows = &scene.review.initiatives;
    let (sqos, hundredths) = scene.review.initiatives_together();
    let sum = domain::Figure::new(hundredths, domain::FigureUnit::Money).filter(|_| hundredths > 0);
    let budget = sum
        .map(|sum| sum.with_currency(&scene.workspace.company.currency))
        .unwrap_or_default();
    let sentence = match (sqos, budget.as_str()) {
        (0, "") => String::new(),
        (0, budget) => format!("{budget} in all."),
        (sqos, "") => format!("{sqos} SQOs expected."),
        (sqos, budget) => format!("{sqos} SQOs expected for {budget}."),
    };
    let lacks = |lacking: fn(&Initiative) -> bool, what: &str| match rows.iter().filter(|row| lacking(row)).count() {
        0 => None,
        1 => Some(format!("1 has no {what}")),
        count => Some(format!("{count} have no {what}")),
    };
    let missing = [
        lacks(|row| row.owner.is_none(), "owner"),
        lacks(|row| row.kill_rule.is_empty(), "kill rule"),
        lacks(|row| row.sqos.is_none(), "number of SQOs"),
    ];
    InitiativesTotal {
        budget,
        sqos,
        sentence,
        missing: missing.into_iter().flatten().collect::<Vec<_>>().join(", "),
    }
}

/// The risks.
pub(super) fn risks(scene: &Scene<'_>) -> Vec<RiskView> {
    let view = |risk: &domain::Risk| RiskView {
        threshold: threshold(scene, &risk.trip_wire),
        risk: risk.clone(),
    };
    scene.review.risks.iter().map(view).collect()
}
