//! Cells of the plan: what is typed with its path, what is worked out with its arithmetic.

use domain::plan::{Case, Worked, worked};
use domain::{Plan, PlanField, Typed};

use super::Desk;
use super::numbers::{amount, decimal, percent};
use crate::view::{AheadView, CellView};

/// A cell that is typed.
fn typed(plan: &Plan, field: PlanField, note: impl Into<String>) -> CellView {
    CellView {
        label: field.label().to_owned(),
        value: plan.get(field),
        target: format!("plan/{}", field.name()),
        note: note.into(),
        how: String::new(),
        lock: String::new(),
        locked: false,
        solved: false,
    }
}

/// A cell that can be locked and solved for.
fn lockable(
    plan: &Plan,
    field: PlanField,
    lock: PlanField,
    note: impl Into<String>,
    solved: Option<String>,
) -> CellView {
    let mut cell = typed(plan, field, note);
    cell.lock = format!("plan/{}", lock.name());
    cell.locked = plan.get(lock) == true.show();
    if let Some(value) = solved {
        cell.how = format!("{} follows from what is locked.", cell.label);
        cell.solved = true;
        cell.value = value;
    }
    cell
}

/// A cell that is worked out.
fn computed(label: &str, value: Option<String>, note: impl Into<String>, how: impl Into<String>) -> CellView {
    CellView {
        label: label.to_owned(),
        value: value.unwrap_or_default(),
        target: String::new(),
        note: note.into(),
        how: how.into(),
        lock: String::new(),
        locked: false,
        solved: false,
    }
}

/// The value of a cell when it is the one that was solved for.
fn solved(worked: &Worked, cell: domain::plan::Cell, show: fn(f64) -> String) -> Option<String> {
    let solved = worked.solved.filter(|solved| solved.cell == cell);
    solved.map(|solved| show(solved.value))
}

/// Revenue target − renewals − won − open pipeline = still to win.
pub(super) fn revenue(desk: &Desk<'_>) -> Vec<CellView> {
    let (plan, worked) = (&desk.review.plan, &desk.worked);
    let asked = plan
        .ahead
        .all()
        .iter()
        .filter(|quarter| quarter.target.is_some())
        .count()
        + 1;
    let quarters = match (plan.target, asked) {
        (None, _) | (_, 1) => "for this quarter".to_owned(),
        (_, quarters) => format!("typed for {quarters} quarters"),
    };
    let target = solved(worked, domain::plan::Cell::Target, amount);
    let open = plan.open_pipeline.map(|open| open.show()).unwrap_or_default();
    let bring = match (plan.open_pipeline, worked.model.win_rate) {
        (Some(_), Some(rate)) => format!("{open} at {}", percent(rate)),
        (Some(_), None) => format!("{open} at which win rate?"),
        (None, _) => "no open pipeline typed".to_owned(),
    };
    let deals = worked.deals.map(domain::plan::rounded_up);
    let deals = deals.map(|deals| format!("{} deals", super::grouped(deals)));
    let source = plan.revenue_source.as_str();
    let source = if source.is_empty() {
        String::new()
    } else {
        format!("from {source}")
    };
    let how = worked.model.target.map(|target| {
        format!(
            "{} − {} − {} = {}, never below 0",
            amount(target),
            amount(worked.model.fixed),
            amount(worked.from_open),
            worked.still.map(amount).unwrap_or_default()
        )
    });
    vec![
        lockable(plan, PlanField::Target, PlanField::TargetLocked, quarters, target),
        typed(plan, PlanField::Renewals, source),
        typed(plan, PlanField::Won, ""),
        computed(
            "Open pipeline will bring",
            plan.open_pipeline.map(|_| amount(worked.from_open)),
            bring,
            format!("Open pipeline × win rate by value = {}", amount(worked.from_open)),
        ),
        computed(
            "Still to win",
            worked.still.map(amount),
            deals.unwrap_or_default(),
            how.unwrap_or_default(),
        ),
    ]
}

/// Open pipeline, average deal, share, win rate, slip; coverage had and needed.
pub(super) fn assumptions(desk: &Desk<'_>) -> Vec<CellView> {
    use domain::plan::Cell;
    let (plan, worked) = (&desk.review.plan, &desk.worked);
    let was = |last: Option<String>| last.map(|last| format!("last quarter {last}")).unwrap_or_default();
    let deal = was(plan.last_average_deal.map(|last| last.show()));
    let share = match plan.last_sourcing_share {
        Some(share) if share.counted().is_some() => format!("last quarter {share} deals"),
        other => was(other.map(|share| share.show())),
    };
    let win = match worked
        .coverage_between
        .zip(plan.win_rate.and_then(domain::plan::Share::bounds))
    {
        Some((_, [low, high])) => format!(
            "between {low:.1}% and {high:.1}%",
            low = low * 100.0,
            high = high * 100.0
        ),
        None => was(plan.last_win_rate.map(|last| last.show())),
    };
    let had = match (plan.open_pipeline, worked.before_open) {
        (Some(open), Some(before)) => format!("{} of {}", open.show(), amount(before)),
        _ => String::new(),
    };
    let slip = plan.slip.map(domain::plan::Share::value);
    let needed_how = worked.model.win_rate.map(|rate| match slip {
        Some(slip) => format!("1 ÷ ({} × (1 − {}))", percent(rate), percent(slip)),
        None => format!("1 ÷ {}", percent(rate)),
    });
    let needed_note = match worked.coverage_between {
        Some([low, high]) => format!("between {low:.1} and {high:.1}"),
        None => needed_how.clone().unwrap_or_default(),
    };
    vec![
        lockable(
            plan,
            PlanField::AverageDeal,
            PlanField::AverageDealLocked,
            deal,
            solved(worked, Cell::AverageDeal, amount),
        ),
        lockable(
            plan,
            PlanField::SourcingShare,
            PlanField::SourcingShareLocked,
            share,
            solved(worked, Cell::SourcingShare, percent),
        ),
        lockable(
            plan,
            PlanField::WinRate,
            PlanField::WinRateLocked,
            win,
            solved(worked, Cell::WinRate, percent),
        ),
        computed(
            "Coverage had",
            worked.coverage_had.map(|had| decimal(had, 1)),
            had,
            "Open pipeline closing in the quarter ÷ still to win before it is counted",
        ),
        computed(
            "Coverage needed",
            worked.coverage_needed.map(|needed| decimal(needed, 1)),
            needed_note,
            needed_how.unwrap_or_default(),
        ),
    ]
}

/// What is typed for capacity.
pub(super) fn capacity(desk: &Desk<'_>) -> Vec<CellView> {
    let plan = &desk.review.plan;
    let days = match (plan.days, desk.worked.capacity) {
        (None, Some(capacity)) => format!("{} left in the quarter", decimal(capacity.days, 0)),
        _ => "those left when blank".to_owned(),
    };
    [
        (PlanField::Reps, String::new()),
        (PlanField::Days, days),
        (PlanField::SellingHours, "hours a day for selling".to_owned()),
        (PlanField::Utilisation, "of those, for new leads".to_owned()),
        (PlanField::Attempts, String::new()),
        (PlanField::AttemptMinutes, String::new()),
        (PlanField::ConnectRate, "of the leads worked".to_owned()),
        (PlanField::ConversationMinutes, String::new()),
    ]
    .map(|(field, note)| typed(plan, field, note))
    .to_vec()
}

/// Open pipeline and what slips of it; cost of a lead, the budget it comes to, and the budget there is.
pub(super) fn budget(desk: &Desk<'_>) -> Vec<CellView> {
    let (plan, worked) = (&desk.review.plan, &desk.worked);
    let first = worked.stages.first().and_then(|first| first.count);
    let how = first
        .zip(plan.cost_per_lead)
        .map(|(count, cost)| format!("{} × {}", decimal(count, 2), cost.show()));
    vec![
        typed(plan, PlanField::OpenPipeline, "closing in the quarter"),
        typed(plan, PlanField::Slip, "blank if the rate has it"),
        typed(plan, PlanField::CostPerLead, plan.cost_source.to_string()),
        computed(
            "The leads cost",
            worked.budget.map(amount),
            how.clone().unwrap_or_default(),
            how.map(|how| format!("Leads × cost of a lead: {how}"))
                .unwrap_or_default(),
        ),
        typed(plan, PlanField::Budget, "fixes the leads"),
    ]
}

/// What the plan is compared with, and what sales finds itself.
pub(super) fn more(desk: &Desk<'_>) -> Vec<CellView> {
    let plan = &desk.review.plan;
    let sales = match desk.worked.sales_sqos {
        Some(sqos) => format!("sales finds {} itself", super::grouped(domain::plan::rounded_up(sqos))),
        None => "for deals not from marketing".to_owned(),
    };
    vec![
        typed(plan, PlanField::SalesWinRate, sales),
        typed(plan, PlanField::LastAverageDeal, ""),
        typed(plan, PlanField::LastSourcingShare, "such as 38 of 58"),
        typed(plan, PlanField::LastWinRate, ""),
        typed(plan, PlanField::Floor, "of the revenue"),
        typed(plan, PlanField::Stretch, "of the revenue"),
    ]
}

/// Where each group of figures was read.
pub(super) fn sources(desk: &Desk<'_>) -> Vec<CellView> {
    let plan = &desk.review.plan;
    [
        PlanField::RevenueSource,
        PlanField::PipelineSource,
        PlanField::RatesSource,
        PlanField::CostSource,
        PlanField::CapacitySource,
    ]
    .map(|field| typed(plan, field, ""))
    .to_vec()
}

/// Last quarter's volume of every stage.
pub(super) fn figures(desk: &Desk<'_>) -> Vec<CellView> {
    let stages = desk.review.stages.iter();
    let cells = stages.map(|stage| CellView {
        label: stage.abbreviation.to_string(),
        value: stage.figures.volume.show(),
        target: format!("stage/{}/volume", stage.id),
        note: stage.name.to_string(),
        how: String::new(),
        lock: String::new(),
        locked: false,
        solved: false,
    });
    cells.collect()
}

/// The quarters ahead: at least four with this one, and as many as the lag reaches.
pub(super) fn ahead(desk: &Desk<'_>) -> Vec<AheadView> {
    const TARGETS: [(PlanField, PlanField); 7] = [
        (PlanField::Target2, PlanField::Renewals2),
        (PlanField::Target3, PlanField::Renewals3),
        (PlanField::Target4, PlanField::Renewals4),
        (PlanField::Target5, PlanField::Renewals5),
        (PlanField::Target6, PlanField::Renewals6),
        (PlanField::Target7, PlanField::Renewals7),
        (PlanField::Target8, PlanField::Renewals8),
    ];
    let plan = &desk.review.plan;
    let reach = desk
        .worked
        .arrivals
        .as_ref()
        .map_or(0, |arrivals| arrivals.reach.div_ceil(3));
    let typed_for = plan.ahead.all().iter().rposition(|quarter| quarter.target.is_some());
    let asked = reach
        .max(3)
        .max(typed_for.map_or(0, |last| last + 1))
        .min(TARGETS.len());
    let mut quarter = desk.review.quarter;
    let quarters = TARGETS.into_iter().take(asked).map(|(target, renewals)| {
        quarter = quarter.next();
        AheadView {
            quarter: quarter.to_string(),
            target: typed(plan, target, ""),
            renewals: typed(plan, renewals, ""),
        }
    });
    quarters.collect()
}

/// The numbers of one case, for the comparison.
pub(super) fn case(desk: &Desk<'_>, case: Case<'_>) -> Worked {
    worked(desk.workspace, desk.review, case)
}
