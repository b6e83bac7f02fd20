//! The plan worked out: all that follows from what was typed, for one case.

use chrono::NaiveDate;

use crate::id::StageId;
use crate::review::{GoalSide, Review};
use crate::value::Estimate;
use crate::workspace::{Side, Workspace};

use super::{
    Arrivals, Capacity, Case, Cell, Clash, Creation, Lock, Model, SolveFor, capacity, coverage, months, rounded_up,
    solve,
};

/// A stage of the worked plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Needed {
    /// The stage.
    pub stage: StageId,
    /// How many are needed; none where it is not measurable.
    pub count: Option<f64>,
    /// The same as shown.
    pub shown: Option<u64>,
    /// Last quarter's volume.
    pub last: Option<f64>,
}

/// What the rates that are more optimistic than last quarter's hide.
#[derive(Clone, Debug, PartialEq)]
pub struct Optimism {
    /// How many rates are.
    pub rates: usize,
    /// Each stage with last quarter's rates in the place of those, as shown.
    pub shown: Vec<Option<u64>>,
}

/// A plan with everything that follows from it. Money is in units of the currency.
#[derive(Clone, Debug, PartialEq)]
pub struct Worked {
    /// The numbers it was worked out from, with what was solved for.
    pub model: Model,
    /// What was solved for.
    pub solved: Option<Lock>,
    /// Locks that contradict each other.
    pub clashes: Vec<Clash>,
    /// Still to win before open pipeline is counted.
    pub before_open: Option<f64>,
    /// What open pipeline will bring.
    pub from_open: f64,
    /// Still to win.
    pub still: Option<f64>,
    /// Deals for that.
    pub deals: Option<f64>,
    /// Deals of those from marketing.
    pub customers: Option<f64>,
    /// SQOs that sales finds for the other deals.
    pub sales_sqos: Option<f64>,
    /// The stages of the chain, in the order of the funnel.
    pub stages: Vec<Needed>,
    /// What optimistic rates hide; none when no rate is.
    pub optimism: Option<Optimism>,
    /// Coverage needed.
    pub coverage_needed: Option<f64>,
    /// Coverage needed at the ends of the win rate's interval, the least first.
    pub coverage_between: Option<[f64; 2]>,
    /// Coverage had.
    pub coverage_had: Option<f64>,
    /// When leads must arrive; none while a lag is not known.
    pub arrivals: Option<Arrivals>,
    /// What has to be created in the quarter; none while a lag is not known.
    pub creation: Option<Creation>,
    /// What sales can work.
    pub capacity: Option<Capacity>,
    /// The stage that marketing hands over, by its place in `stages`.
    pub handed_over: Option<usize>,
    /// Leads that will not be worked.
    pub not_worked: Option<u64>,
    /// What the leads cost.
    pub budget: Option<f64>,
    /// SQOs that marketing's initiatives expect.
    pub initiatives: u32,
}

/// Works out the plan of a review.
pub fn worked(workspace: &Workspace, review: &Review, case: Case<'_>) -> Worked {
    let plan = case.of(&review.plan);
    let month = workspace.company.fiscal_year_start.get();
    let days = [review.quarter.first_day(month), review.quarter.last_day(month)];
    let model = Model::of(review, case);
    let held = held(review);
    let budget = plan.budget.map(super::chain::units);
    // A scenario has a target of its own: what is solved for in the plan is held in it.
    let free = match case {
        Case::Plan => plan.solve_for,
        _ => SolveFor::Leads,
    };
    let solution = solve(model, free, plan.solve_stage, &held, budget);
    let model = solution.model;
    let counts = solution.customers.map(|customers| model.backward(customers));
    let count = |at: usize| counts.as_ref().and_then(|counts| counts[at]);
    let stages: Vec<Needed> = model
        .links
        .iter()
        .enumerate()
        .map(|(at, link)| Needed {
            stage: link.stage,
            count: count(at),
            shown: count(at).map(rounded_up),
            last: link.last,
        })
        .collect();
    let deals = match (model.deals(), solution.customers) {
        (None, Some(customers)) if model.share > 0.0 => Some(customers / model.share),
        (deals, _) => deals,
    };
    let of_sales = deals.and_then(|deals| Some(deals - solution.customers?));
    let sales_rate = plan.sales_win_rate.map(Estimate::value).filter(|rate| *rate > 0.0);
    let slip = plan.slip.map_or(0.0, Estimate::value);
    let bounds = plan.win_rate.and_then(Estimate::bounds);
    let handed_over = handed_over(review, &model);
    let capacity = capacity::workable(&plan, days_left(workspace, review, days));
    let needed = handed_over.and_then(|at| stages[at].shown);
    Worked {
        before_open: model.before_open(),
        from_open: model.from_open(),
        still: model.still(),
        deals,
        customers: solution.customers,
        sales_sqos: of_sales.zip(sales_rate).map(|(deals, rate)| deals / rate),
        optimism: solution.customers.and_then(|customers| optimism(&model, customers)),
        coverage_needed: model.win_rate.and_then(|rate| coverage::needed(rate, slip)),
        coverage_between: bounds
            .and_then(|[low, high]| Some([coverage::needed(high, slip)?, coverage::needed(low, slip)?])),
        coverage_had: model.before_open().and_then(|before| coverage::had(model.open, before)),
        arrivals: solution
            .customers
            .and_then(|customers| months::arrivals(&model, customers, days)),
        creation: solution
            .customers
            .and_then(|customers| months::creation(review, &model, customers, days[0])),
        not_worked: needed
            .zip(capacity)
            .map(|(needed, capacity)| needed.saturating_sub(capacity.leads)),
        capacity,
        handed_over,
        budget: stages.first().and_then(|first| Some(first.count? * model.cost?)),
        initiatives: initiatives(review),
        stages,
        solved: solution.solved,
        clashes: solution.clashes,
        model,
    }
}

/// Cells that are locked in the plan.
fn held(review: &Review) -> Vec<Cell> {
    let plan = &review.plan;
    let mut held = Vec::new();
    for (locked, cell) in [
        (plan.target_locked, Cell::Target),
        (plan.average_deal_locked, Cell::AverageDeal),
        (plan.sourcing_share_locked, Cell::SourcingShare),
        (plan.win_rate_locked, Cell::WinRate),
    ] {
        if locked {
            held.push(cell);
        }
    }
    let stages = review.stages.iter().filter(|stage| stage.figures.rate_locked);
    held.extend(stages.map(|stage| Cell::Rate(stage.id)));
    held
}

/// The chain once more with last quarter's rates where those of the plan are more optimistic.
fn optimism(model: &Model, customers: f64) -> Option<Optimism> {
    let mut sober = model.clone();
    let mut rates = 0;
    for rate in sober.links.iter_mut().filter_map(|link| link.rate.as_mut()) {
        if let Some(was) = rate.was.filter(|_| rate.is_optimistic()) {
            rate.value = was;
            rates += 1;
        }
    }
    let counts = sober.backward(customers);
    (rates > 0).then(|| Optimism {
        rates,
        shown: counts.into_iter().map(|count| count.map(rounded_up)).collect(),
    })
}

/// The last stage of the chain that marketing answers for.
fn handed_over(review: &Review, model: &Model) -> Option<usize> {
    let marketing = |id: StageId| review.stage(id).is_some_and(|stage| stage.side == Side::Marketing);
    model.links.iter().rposition(|link| marketing(link.stage))
}

/// Working days of the quarter that are left on the day of the review.
#[expect(clippy::cast_precision_loss, reason = "at most a hundred days")]
fn days_left(workspace: &Workspace, review: &Review, [first, last]: [NaiveDate; 2]) -> f64 {
    workspace.company.working_days_in(first.max(review.date), last) as f64
}

/// SQOs expected of the initiatives that marketing runs or has a part in.
fn initiatives(review: &Review) -> u32 {
    let marketing = review.initiatives.iter().filter(|row| row.side != GoalSide::Sales);
    marketing.filter_map(|row| row.sqos).map(crate::Count::get).sum()
}
