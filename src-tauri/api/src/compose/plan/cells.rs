//! Cells of the plan: what is typed with its path, what is worked out with its arithmetic.

use domain::plan::Worked;
use domain::{Estimate, PlanField, Share, Typed};

use super::Desk;
use super::numbers::{amount, decimal, interval, percent};
use crate::view::{AheadView, CellView};

/// A cell that is typed.
fn typed(desk: &Desk<'_>, field: PlanField, note: impl Into<String>) -> CellView {
    let target = format!("plan/{}", field.name());
    let was = desk.was(&target, desk.workspace.company.currency.show().as_str());
    CellView {
        label: field.label().to_owned(),
        value: desk.plan.get(field),
        changed: was.is_some(),
        was: was.unwrap_or_default(),
        target,
        note: note.into(),
        how: String::new(),
        lock: String::new(),
        locked: false,
        solved: false,
    }
}

/// “between 15.0% and 31.1%”: the interval of a share that was counted, or the ends of a range; empty where neither is known.
fn between(share: Option<Estimate<Share>>) -> String {
    let bounds = share.and_then(Estimate::bounds);
    bounds.map(interval).unwrap_or_default()
}

/// A note with the interval of what was counted behind it.
fn with_between(share: Option<Estimate<Share>>, note: String) -> String {
    let counted = share.filter(|share| share.counted().is_some());
    match (between(counted), note.as_str()) {
        (between, "") => between,
        (between, _) if between.is_empty() => note,
        (between, _) => format!("{note}, {between}"),
    }
}

/// A cell that can be locked and solved for.
fn lockable(
    desk: &Desk<'_>,
    field: PlanField,
    lock: PlanField,
    note: impl Into<String>,
    solved: Option<String>,
) -> CellView {
    let mut cell = typed(desk, field, note);
    cell.lock = format!("plan/{}", lock.name());
    cell.locked = desk.plan.get(lock) == true.show();
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
        changed: false,
        was: String::new(),
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
    let (plan, worked) = (&desk.plan, &desk.worked);
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
        lockable(desk, PlanField::Target, PlanField::TargetLocked, quarters, target),
        typed(desk, PlanField::Renewals, source),
        typed(desk, PlanField::Won, ""),
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
    let (plan, worked) = (&desk.plan, &desk.worked);
    let deal = plan.last_average_deal.map(|last| format!("last quarter {last}"));
    let was = |share: Estimate<Share>, of: &str| with_between(Some(share), format!("last quarter {share}{of}"));
    let share = match (plan.sourcing_share, plan.last_sourcing_share) {
        (Some(share), _) if share.bounds().is_some() => between(Some(share)),
        (_, Some(last)) if last.counted().is_some() => was(last, " deals"),
        (_, last) => last.map(|last| was(last, "")).unwrap_or_default(),
    };
    let win = match (plan.win_rate, plan.last_win_rate) {
        (Some(rate), _) if rate.bounds().is_some() => between(Some(rate)),
        (_, last) => last.map(|last| was(last, "")).unwrap_or_default(),
    };
    let had = match (plan.open_pipeline, worked.before_open) {
        (Some(open), Some(before)) => format!("{} of {}", open.show(), amount(before)),
        _ => String::new(),
    };
    let slip = plan.slip.map(Estimate::value);
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
            desk,
            PlanField::AverageDeal,
            PlanField::AverageDealLocked,
            deal.unwrap_or_default(),
            solved(worked, Cell::AverageDeal, amount),
        ),
        lockable(
            desk,
            PlanField::SourcingShare,
            PlanField::SourcingShareLocked,
            share,
            solved(worked, Cell::SourcingShare, percent),
        ),
        lockable(
            desk,
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
    let plan = &desk.plan;
    let days = match (plan.days, desk.worked.capacity) {
        (None, Some(capacity)) => format!("{} left in the quarter", decimal(capacity.days, 0)),
        _ => "those left when blank".to_owned(),
    };
    [
        (PlanField::Reps, String::new()),
        (PlanField::Days, days),
        (PlanField::SellingHours, "hours a day for selling".to_owned()),
        (
            PlanField::Utilisation,
            with_between(plan.utilisation, "of those, for new leads".to_owned()),
        ),
        (PlanField::Attempts, String::new()),
        (PlanField::AttemptMinutes, String::new()),
        (
            PlanField::ConnectRate,
            with_between(plan.connect_rate, "of the leads worked".to_owned()),
        ),
        (PlanField::ConversationMinutes, String::new()),
    ]
    .map(|(field, note)| typed(desk, field, note))
    .to_vec()
}

/// Open pipeline and what slips of it; cost of a lead, the budget it comes to, and the budget there is.
pub(super) fn budget(desk: &Desk<'_>) -> Vec<CellView> {
    let (plan, worked) = (&desk.plan, &desk.worked);
    let first = worked.stages.first().and_then(|first| first.count);
    let how = first
        .zip(plan.cost_per_lead)
        .map(|(count, cost)| format!("{} × {}", decimal(count, 2), cost.show()));
    vec![
        typed(desk, PlanField::OpenPipeline, "closing in the quarter"),
        typed(
            desk,
            PlanField::Slip,
            with_between(plan.slip, "blank if the rate has it".to_owned()),
        ),
        typed(desk, PlanField::CostPerLead, plan.cost_source.to_string()),
        computed(
            "The leads cost",
            worked.budget.map(|cost| amount(cost.round())),
            how.clone().unwrap_or_default(),
            how.map(|how| format!("Leads × cost of a lead: {how}"))
                .unwrap_or_default(),
        ),
        typed(desk, PlanField::Budget, "fixes the leads"),
    ]
}

/// What the plan is compared with, and what sales finds itself.
pub(super) fn more(desk: &Desk<'_>) -> Vec<CellView> {
    let plan = &desk.plan;
    let sales = match desk.worked.sales_sqos {
        Some(sqos) => format!("sales finds {} itself", super::grouped(domain::plan::rounded_up(sqos))),
        None => "for deals not from marketing".to_owned(),
    };
    vec![
        typed(desk, PlanField::SalesWinRate, with_between(plan.sales_win_rate, sales)),
        typed(desk, PlanField::LastAverageDeal, ""),
        typed(
            desk,
            PlanField::LastSourcingShare,
            with_between(plan.last_sourcing_share, "such as 38 of 58".to_owned()),
        ),
        typed(desk, PlanField::LastWinRate, between(plan.last_win_rate)),
        typed(desk, PlanField::Floor, "of the revenue"),
        typed(desk, PlanField::Stretch, "of the revenue"),
    ]
}

/// Where each group of figures was read.
pub(super) fn sources(desk: &Desk<'_>) -> Vec<CellView> {
    [
        PlanField::RevenueSource,
        PlanField::PipelineSource,
        PlanField::RatesSource,
        PlanField::CostSource,
        PlanField::CapacitySource,
    ]
    .map(|field| typed(desk, field, ""))
    .to_vec()
}

/// Last quarter's volume of every stage.
pub(super) fn figures(desk: &Desk<'_>) -> Vec<CellView> {
    let stages = desk.review.stages.iter();
    let cells = stages.map(|stage| CellView {
        label: stage.abbreviation.to_string(),
        value: stage.figures.volume.show(),
        changed: false,
        was: String::new(),
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
    let plan = &desk.plan;
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
            target: typed(desk, target, ""),
            renewals: typed(desk, renewals, ""),
        }
    });
    quarters.collect()
}
