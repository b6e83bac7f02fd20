//! The plan against what hangs on it: locks, goals and promises, capacity, and leads that had to come earlier.
//!
//! Coverage below what is needed is no point of its own: it is so whenever anything is still to be won.

use chrono::Months;

use crate::plan::{Case, Cell, Clash, Lock, Worked, rounded_up, worked};
use crate::review::{Commitment, Direction, Goal, GoalSide, Metric, Review};
use crate::value::{Figure, FigureUnit, day_in_full};
use crate::workspace::Workspace;

use super::{Code, Found, Place, quoted};

pub(super) fn look(workspace: &Workspace, review: &Review, found: &mut Found) {
    let look = Look {
        workspace,
        review,
        worked: &worked(workspace, review, Case::Plan),
    };
    for clash in &look.worked.clashes {
        look.lock(clash, found);
    }
    for goal in &review.goals {
        look.goal(goal, found);
    }
    for promise in &review.commitments {
        look.promise(promise, found);
    }
    look.capacity(found);
    look.late(found);
}

struct Look<'a> {
    workspace: &'a Workspace,
    review: &'a Review,
    worked: &'a Worked,
}

impl Look<'_> {
    fn lock(&self, clash: &Clash, found: &mut Found) {
        let (cell, sentence) = match clash {
            Clash::Apart {
                from, held, comes_to, ..
            } => {
                let comes = Lock {
                    cell: held.cell,
                    value: *comes_to,
                };
                let sentence = format!(
                    "{} is fixed at {}, but {} of {} comes to {}",
                    self.cell(held.cell),
                    self.value(*held),
                    self.cell(from.cell),
                    self.value(*from),
                    self.value(comes)
                );
                (held.cell, sentence)
            }
            Clash::Impossible { solved } => {
                let sentence = format!("Locks leave {} no value that it can have", self.cell(solved.cell));
                (solved.cell, sentence)
            }
            Clash::Held { cell } => (
                *cell,
                format!("{} is locked, and it is what is solved for", self.cell(*cell)),
            ),
            Clash::Free { cell } => {
                let sentence = format!(
                    "{} is solved for, but nothing is fixed that it follows from",
                    self.cell(*cell)
                );
                (*cell, sentence)
            }
        };
        found
            .at(Place::Targets, path(cell), "Plan")
            .add(Code::LocksContradict, sentence);
    }

    /// A goal asks for less than the plan counts on.
    fn goal(&self, goal: &Goal, found: &mut Found) {
        let Some((metric, target)) = goal.metric.zip(goal.target) else {
            return;
        };
        if goal.direction == Direction::AtMost {
            return;
        }
        if let Some(needed) = self.needed(metric, target, goal.side) {
            let sentence = format!(
                "{} asks for {}, and the plan needs {}",
                goal.name,
                self.said(target),
                self.said(needed)
            );
            found
                .at(Place::Targets, format!("goal/{}/target", goal.id), goal.name.as_str())
                .add(Code::GoalBelowPlan, sentence);
        }
    }

    /// A promise for the quarter brings less than the plan counts on, or more than can be worked.
    fn promise(&self, promise: &Commitment, found: &mut Found) {
        let Some((metric, target)) = promise.metric.zip(promise.target) else {
            return;
        };
        if !promise.window.as_str().to_lowercase().contains("quarter") {
            return;
        }
        let text = quoted(promise.promise.as_str());
        let mut at = |code: Code, sentence: String| {
            found
                .at(Place::Handoff, format!("commitment/{}/target", promise.id), &text)
                .add(code, sentence);
        };
        if let Some(needed) = self.needed(metric, target, GoalSide::Marketing) {
            let (target, needed) = (self.said(target), self.said(needed));
            at(
                Code::PromiseBelowPlan,
                match promise.direction {
                    Direction::AtLeast => format!("{text} promises {target}, and the plan needs {needed}"),
                    Direction::AtMost => format!("{text} allows {target}, and the plan needs {needed}"),
                },
            );
        }
        let capacity = self.worked.capacity.and_then(|capacity| count(capacity.leads));
        let is_volume = metric == Metric::Volume && target.unit() == FigureUnit::Count;
        if let Some(capacity) = capacity.filter(|capacity| is_volume && target.hundredths() > capacity.hundredths()) {
            at(
                Code::CapacityShort,
                format!("{text} allows {target}, and sales can work {capacity}"),
            );
        }
    }

    /// What the plan needs of a metric, where that is more than a target for it.
    fn needed(&self, metric: Metric, target: Figure, side: GoalSide) -> Option<Figure> {
        let worked = self.worked;
        let before_last = worked.stages.len().checked_sub(2).and_then(|at| worked.stages.get(at));
        let needed = match (metric, target.unit()) {
            (Metric::SourcedPipeline, FigureUnit::Count) => count(before_last?.shown?),
            (Metric::SourcedPipeline, FigureUnit::Money) => money(before_last?.count? * worked.model.deal?),
            (Metric::Volume, FigureUnit::Count) => count(worked.stages.get(worked.handed_over?)?.shown?),
            (Metric::Revenue, FigureUnit::Money) => match side {
                GoalSide::Marketing => money(worked.customers? * worked.model.deal?),
                GoalSide::Sales | GoalSide::Both => money(worked.still?),
            },
            (Metric::WinRate, FigureUnit::Percent) => Figure::tenths_of_percent(worked.model.win_rate?),
            _ => None,
        };
        // A hundredth more or less is rounding.
        needed.filter(|needed| needed.hundredths() > target.hundredths() + 1)
    }

    fn capacity(&self, found: &mut Found) {
        let Some((capacity, at)) = self.worked.capacity.zip(self.worked.handed_over) else {
            return;
        };
        let stage = &self.worked.stages[at];
        let needed = stage.shown.filter(|needed| *needed > capacity.leads);
        if let Some((needed, can)) = needed.and_then(count).zip(count(capacity.leads)) {
            let name = self.name(stage.stage);
            found.at(Place::Targets, "plan/reps", "Plan").add(
                Code::CapacityShort,
                format!("Sales can work {can} of the {needed} {name}s needed"),
            );
        }
    }

    /// Leads that had to come before now, and did not.
    fn late(&self, found: &mut Found) {
        let Some((arrivals, first)) = self.worked.arrivals.as_ref().zip(self.worked.stages.first()) else {
            return;
        };
        let start = self.workspace.company.fiscal_year_start.get();
        let opens = self.review.quarter.first_day(start);
        let name = self.name(first.stage);
        let target = format!("stage/{}/lag", first.stage);
        let mut at = |sentence: String| {
            found
                .at(Place::Targets, target.clone(), "Plan")
                .add(Code::LeadsTooLate, sentence);
        };
        if first.count.is_some_and(|count| count > 0.0) && arrivals.last_day < opens.max(self.review.date) {
            at(format!(
                "A new {name} can no longer close in {}: the last day was {}",
                self.review.quarter,
                day_in_full(arrivals.last_day)
            ));
            return;
        }
        let quarter_before = opens.checked_sub_months(Months::new(3)).unwrap_or(opens);
        let due = arrivals
            .months
            .iter()
            .filter(|month| month.before && month.first >= quarter_before);
        let due: u64 = due.map(|month| month.shown).sum();
        let came = first.last.map(rounded_up).filter(|came| *came < due);
        if let Some((came, due)) = came.and_then(count).zip(count(due)) {
            at(format!("{due} {name}s had to come in the last quarter, and {came} did"));
        }
    }

    fn name(&self, stage: crate::StageId) -> &str {
        self.review.stage(stage).map_or("", |stage| stage.abbreviation.as_str())
    }

    fn said(&self, figure: Figure) -> String {
        figure.with_currency(&self.workspace.company.currency)
    }

    fn cell(&self, cell: Cell) -> String {
        match cell {
            Cell::Target => "Revenue target".to_owned(),
            Cell::AverageDeal => "Average deal".to_owned(),
            Cell::SourcingShare => "Share from marketing".to_owned(),
            Cell::WinRate => "Win rate".to_owned(),
            Cell::Rate(stage) => format!("Rate of {}", self.name(stage)),
            Cell::Count(stage) => self.name(stage).to_owned(),
            Cell::Budget => "Budget".to_owned(),
        }
    }

    fn value(&self, lock: Lock) -> String {
        let figure = match lock.cell {
            Cell::Target | Cell::AverageDeal | Cell::Budget => money(lock.value),
            Cell::SourcingShare | Cell::WinRate | Cell::Rate(_) => Figure::tenths_of_percent(lock.value),
            Cell::Count(_) => count(rounded_up(lock.value)),
        };
        figure.map(|figure| self.said(figure)).unwrap_or_default()
    }
}

/// Where a cell is typed.
fn path(cell: Cell) -> String {
    match cell {
        Cell::Target => "plan/target".to_owned(),
        Cell::AverageDeal => "plan/average_deal".to_owned(),
        Cell::SourcingShare => "plan/sourcing_share".to_owned(),
        Cell::WinRate => "plan/win_rate".to_owned(),
        Cell::Rate(stage) => format!("stage/{stage}/rate"),
        Cell::Count(stage) => format!("stage/{stage}/count"),
        Cell::Budget => "plan/budget".to_owned(),
    }
}

fn count(count: u64) -> Option<Figure> {
    Figure::new(i64::try_from(count).ok()?.checked_mul(100)?, FigureUnit::Count)
}

fn money(units: f64) -> Option<Figure> {
    Figure::new(hundredths(units), FigureUnit::Money)
}

#[expect(clippy::cast_possible_truncation, reason = "held within what a figure holds")]
fn hundredths(units: f64) -> i64 {
    (units * 100.0).round().clamp(-1.0, 1e15 + 1.0) as i64
}
