//! Composing the plan: figures with where they come from, and sentences about them.

mod cases;
mod cells;
mod chain;
mod clashes;
mod months;
mod notes;
mod numbers;
#[cfg(test)]
mod paper;
mod uncertainty;

use domain::plan::{Case, Plan, SolveFor, Worked, worked};
use domain::{Review, Workspace};

use crate::view::{Mark, PlanView, Run, SolvableView};
use numbers::{amount, grouped, named, plural};

/// A plan with what it was worked out from.
struct Desk<'a> {
    workspace: &'a Workspace,
    review: &'a Review,
    marks: &'a [Mark],
    /// The assumptions of the case.
    plan: Plan,
    worked: Worked,
}

/// The plan of a review; `marks` is what changed in it since a side's last yes.
pub(crate) fn plan(workspace: &Workspace, review: &Review, marks: &[Mark]) -> PlanView {
    plan_of(workspace, review, marks, Case::Plan)
}

/// The same of any of its cases.
pub(crate) fn plan_of(workspace: &Workspace, review: &Review, marks: &[Mark], case: Case<'_>) -> PlanView {
    let desk = &Desk {
        workspace,
        review,
        marks,
        plan: case.of(&review.plan),
        worked: worked(workspace, review, case),
    };
    // One case is read by itself: it is compared with no other.
    let whole = case == Case::Plan;
    let customers = desk.worked.stages.last();
    let title = customers.and_then(|last| {
        let count = last.shown?;
        let name = desk.name(last.stage);
        Some(format!("Working back from {} {}", grouped(count), plural(&name, count)))
    });
    PlanView {
        plan: desk.plan.clone(),
        sentence: sentence(desk),
        revenue: cells::revenue(desk),
        assumptions: cells::assumptions(desk),
        title: title.unwrap_or_else(|| "Working back from revenue".to_owned()),
        chain: chain::chain(desk),
        notes: notes::notes(desk),
        clashes: clashes::clashes(desk),
        solved: clashes::solved(desk),
        solvable: solvable(desk),
        months: months::months(desk),
        creation: months::creation(desk),
        uncertainty: uncertainty::uncertainty(desk),
        cases: if whole { cases::cases(desk) } else { Vec::new() },
        ahead: cells::ahead(desk),
        capacity: cells::capacity(desk),
        capacity_sentence: notes::capacity_worked_out(desk),
        budget: cells::budget(desk),
        more: cells::more(desk),
        sources: cells::sources(desk),
        figures: cells::figures(desk),
    }
}

impl Desk<'_> {
    /// The short name of a stage.
    fn name(&self, stage: domain::StageId) -> String {
        let stage = self.review.stage(stage);
        stage.map(|stage| stage.abbreviation.to_string()).unwrap_or_default()
    }

    /// What changed in the field of this path since a side's last yes.
    fn mark(&self, target: &str) -> Option<&Mark> {
        self.marks.iter().find(|mark| mark.target == target)
    }

    /// The same, as it was then without what stands before it; empty where it is new.
    fn was(&self, target: &str, before: &str) -> Option<String> {
        let old = &self.mark(target)?.old;
        let old = old.strip_prefix(before).unwrap_or(old).trim_start();
        Some(old.to_owned())
    }

    /// An amount with the company's currency.
    fn money(&self, units: f64) -> String {
        format!("{} {}", self.workspace.company.currency, amount(units))
    }
}

/// “To reach USD 5,190,000 we still have to win USD 2,604,000: 62 deals, 41 of them from marketing, out of 4,028 leads.”
fn sentence(desk: &Desk<'_>) -> Vec<Run> {
    let worked = &desk.worked;
    let words = |text: &str| Run {
        text: text.to_owned(),
        live: false,
        changed: false,
        target: String::new(),
    };
    // It is marked where this changed.
    let live = |text: String, target: &str, says: &str| Run {
        text,
        live: true,
        changed: desk.mark(says).is_some(),
        target: target.to_owned(),
    };
    let Some(target) = worked.model.target else {
        return vec![words(&format!("What revenue is {} to bring?", desk.review.quarter))];
    };
    let mut runs = vec![
        words("To reach "),
        live(desk.money(target), "plan/target", "plan/target"),
    ];
    match worked.still {
        Some(still) if still > 0.0 => runs.extend([
            words(" we still have to win "),
            live(desk.money(still), "plan/open_pipeline", ""),
        ]),
        _ => {
            runs.push(words(" nothing more has to be won."));
            return runs;
        }
    }
    let Some(deals) = worked.deals.map(domain::plan::rounded_up) else {
        runs.push(words(". What does a deal bring on average?"));
        return runs;
    };
    let mut rest = format!(": {} {}", grouped(deals), if deals == 1 { "deal" } else { "deals" });
    if let Some(customers) = worked.customers.map(domain::plan::rounded_up)
        && worked.model.share < 1.0
    {
        rest.push_str(&format!(", {} of them from marketing", grouped(customers)));
    }
    match worked.stages.first().filter(|_| worked.stages.len() > 1) {
        Some(first) => {
            let name = desk.name(first.stage);
            runs.push(words(&format!("{rest}, out of ")));
            let said = first.shown.map_or_else(
                || format!("an unknown number of {}", plural(&name, 2)),
                |count| named(&name, count),
            );
            let counted = format!("stage/{}/count", first.stage);
            runs.push(live(said, &format!("stage/{}/rate", first.stage), &counted));
            runs.push(words("."));
        }
        None => runs.push(words(&format!("{rest}. No stage has a rate yet."))),
    }
    runs
}

/// What can be solved for: every cell that others follow from.
fn solvable(desk: &Desk<'_>) -> Vec<SolvableView> {
    let plan = &desk.review.plan;
    let first = desk
        .worked
        .stages
        .first()
        .map(|stage| plural(&desk.name(stage.stage), 2));
    let one = |free: SolveFor, name: &str| SolvableView {
        id: free.word().to_owned(),
        name: format!("Solve for {name}"),
        chosen: plan.solve_for == free,
    };
    let mut all = vec![
        one(SolveFor::Leads, first.as_deref().unwrap_or("leads")),
        one(SolveFor::Target, "revenue target"),
        one(SolveFor::AverageDeal, "average deal"),
        one(SolveFor::SourcingShare, "share from marketing"),
        one(SolveFor::WinRate, "win rate"),
    ];
    let rates = desk.worked.model.links.iter().filter(|link| link.rate.is_some());
    all.extend(rates.map(|link| SolvableView {
        id: link.stage.to_string(),
        name: format!("Solve for the rate of {}", desk.name(link.stage)),
        chosen: plan.solve_for == SolveFor::Rate && plan.solve_stage == Some(link.stage),
    }));
    all
}
