//! Cases of the plan side by side: the plan, last quarter's rates, floor and stretch, and named scenarios.

use domain::plan::{Case, Worked, rounded_up, worked};

use super::Desk;
use super::numbers::{amount, grouped};
use crate::view::{CaseRow, CaseView};

pub(super) fn cases(desk: &Desk<'_>) -> Vec<CaseView> {
    let plan = &desk.plan;
    let counted = desk.worked.model.links.iter().filter_map(|link| link.rate);
    let mut all = vec![("plan".to_owned(), "Plan".to_owned(), None, Case::Plan)];
    if counted.into_iter().any(|rate| rate.was.is_some()) {
        let name = "Last quarter’s rates".to_owned();
        all.insert(0, ("last_quarter".to_owned(), name, None, Case::LastQuarter));
    }
    if plan.floor.is_some() {
        all.push(("floor".to_owned(), "Floor".to_owned(), None, Case::Floor));
    }
    if plan.stretch.is_some() {
        all.push(("stretch".to_owned(), "Stretch".to_owned(), None, Case::Stretch));
    }
    for scenario in &desk.review.scenarios {
        let (id, name) = (scenario.id.to_string(), scenario.name.to_string());
        all.push((id, name, Some(scenario.clone()), Case::Named(scenario)));
    }
    let views = all.into_iter().map(|(id, name, scenario, case)| CaseView {
        rows: match case {
            Case::Plan => rows(desk, &desk.worked),
            other => rows(desk, &worked(desk.workspace, desk.review, other)),
        },
        id,
        name,
        scenario,
    });
    views.collect()
}

/// Revenue, still to win and deals, then each stage of the plan's own chain from the last back to the first.
fn rows(desk: &Desk<'_>, case: &Worked) -> Vec<CaseRow> {
    let plan = &desk.worked;
    let row = |label: &str, value: Option<f64>, planned: Option<f64>, show: fn(f64) -> String| CaseRow {
        label: label.to_owned(),
        value: value.map_or_else(|| "–".to_owned(), show),
        apart: apart(value, planned, show),
    };
    let count = |count: f64| grouped(rounded_up(count));
    let mut rows = vec![
        row("Revenue target", case.model.target, plan.model.target, amount),
        row("Still to win", case.still, plan.still, amount),
        row("Deals", case.deals, plan.deals, count),
    ];
    for stage in plan.stages.iter().rev() {
        let same = case.stages.iter().find(|other| other.stage == stage.stage);
        let value = same.and_then(|same| same.count);
        rows.push(row(&desk.name(stage.stage), value, stage.count, count));
    }
    rows.push(row("The leads cost", case.budget, plan.budget, |units| {
        amount(units.round())
    }));
    rows
}

/// “+323” against the plan, of the figures as shown.
fn apart(value: Option<f64>, planned: Option<f64>, show: fn(f64) -> String) -> String {
    let (Some(value), Some(planned)) = (value, planned) else {
        return String::new();
    };
    if show(value) == show(planned) {
        return String::new();
    }
    let whole = |figure: f64| show(figure).replace(',', "").parse::<f64>().unwrap_or_default();
    let apart = whole(value) - whole(planned);
    let sign = if apart < 0.0 { "−" } else { "+" };
    format!("{sign}{}", amount(apart.abs()))
}
