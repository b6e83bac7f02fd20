//! What must hold across nouns after every change.

use std::collections::HashSet;

use crate::change::RowPath;
use crate::fault::{Fault, shortened};
use crate::id::{ClockId, PersonId, ReviewId, StageId};
use crate::plan::Scenario;
use crate::review::Decision;
use crate::review::Direction;
use crate::review::Goal;
use crate::review::Issue;
use crate::review::Reason;
use crate::review::Review;
use crate::review::{DataField, NamedRule, ScoreLine};
use crate::review::{MOST_RIVALS, RivalState};
use crate::stage::{ExitTo, Stage};
use crate::workspace::Side;
use crate::workspace::Workspace;

const MOST_PEOPLE: usize = 200;
const MOST_STAGES: usize = 40;
const MOST_ROWS: usize = 200;

/// Checks a workspace after a change to one review.
pub(crate) fn check(workspace: &Workspace, id: ReviewId) -> Result<(), Fault> {
    few(workspace.people.len(), MOST_PEOPLE, "people")?;
    unlike(workspace.people.iter().map(|person| person.name.as_str()), "person")?;
    for side in Side::ALL {
        if workspace.leader(*side).is_none() {
            let what = match side {
                Side::Marketing => "Who answers for marketing",
                Side::Sales => "Who answers for sales",
            };
            return Err(Fault::Needed { what });
        }
    }
    let Some(review) = workspace.review(id) else {
        return Err(Fault::Nowhere { path: "review".into() });
    };
    if review.signatures_due.is_some_and(|due| due < review.date) {
        return Err(Fault::Backwards {
            end: "The day signatures are due",
            start: "the meeting",
        });
    }
    few(review.stages.len(), MOST_STAGES, "stages")?;
    unlike(review.stages.iter().map(|stage| stage.abbreviation.as_str()), "stage")?;
    for stage in &review.stages {
        within(stage)?;
    }
    few(review.reasons.len(), MOST_ROWS, "reasons")?;
    unlike(review.reasons.iter().map(|reason| reason.label.as_str()), "reason")?;
    few(
        review.reasons.iter().filter(|reason| reason.active).count(),
        Reason::MOST_ACTIVE,
        "reasons in use",
    )?;
    few(review.fields.len(), DataField::MOST, "fields")?;
    few(review.named_rules.len(), NamedRule::MOST, "named rules")?;
    few(review.scores.len(), ScoreLine::MOST, "lines of scores")?;
    few(review.packet.len(), MOST_ROWS, "packet fields")?;
    unlike(review.packet.iter().map(|field| field.label.as_str()), "packet field")?;
    few(review.commitments.len(), MOST_ROWS, "promises")?;
    few(review.blocks.len(), MOST_ROWS, "blocks")?;
    few(review.sources.len(), MOST_ROWS, "sources")?;
    unlike(review.sources.iter().map(|source| source.name.as_str()), "source")?;
    few(review.goals.len(), MOST_ROWS, "goals")?;
    unlike(review.goals.iter().map(|goal| goal.name.as_str()), "goal")?;
    beside(review)?;
    if let Some(what) = review.cost.disordered() {
        return Err(Fault::Disordered { what });
    }
    for commitment in &review.commitments {
        promises_something(commitment.target, commitment.direction)?;
    }
    for goal in &review.goals {
        promises_something(goal.target, goal.direction)?;
        ordered(goal)?;
        let start = review.quarter.first_day(workspace.company.fiscal_year_start.get());
        if goal.due.is_some_and(|due| due < start) {
            return Err(Fault::BeforeQuarter {
                what: "The due date",
                start,
            });
        }
    }
    let month = workspace.company.fiscal_year_start.get();
    if !(1..=12).contains(&month) {
        return Err(Fault::OutOfRange {
            what: "First month of the fiscal year",
            low: 1,
            high: 12,
        });
    }
    Ok(())
}

/// What stands beside the agreed items.
fn beside(review: &Review) -> Result<(), Fault> {
    few(review.profile.len(), MOST_ROWS, "lines")?;
    few(review.segments.len(), MOST_ROWS, "segments")?;
    unlike(review.segments.iter().map(|row| row.name.as_str()), "segment")?;
    few(review.initiatives.len(), MOST_ROWS, "initiatives")?;
    unlike(review.initiatives.iter().map(|row| row.name.as_str()), "initiative")?;
    few(review.scenarios.len(), Scenario::MOST, "scenarios")?;
    unlike(review.scenarios.iter().map(|row| row.name.as_str()), "scenario")?;
    few(review.risks.len(), MOST_ROWS, "risks")?;
    few(review.issues.len(), MOST_ROWS, "issues")?;
    few(review.decisions.len(), Decision::MOST, "decisions")?;
    few(review.actions.len(), MOST_ROWS, "actions")?;
    few(review.measures.len(), MOST_ROWS, "measures")?;
    few(review.overdue.len(), MOST_ROWS, "reasons for leads past their limit")?;
    few(review.shifts.len(), MOST_ROWS, "shifts")?;
    few(review.waves.len(), MOST_ROWS, "rows of arrivals")?;
    few(review.wins.len(), MOST_ROWS, "wins")?;
    few(review.rivals.len(), MOST_ROWS, "other wordings")?;
    for rival in review.rivals.iter().filter(|rival| rival.state == RivalState::Open) {
        few(
            review.rivals_of(rival.of).count(),
            MOST_RIVALS,
            "other wordings of a field",
        )?;
    }
    unlike(review.measures.iter().map(|row| row.name.as_str()), "measure")?;
    unlike(review.overdue.iter().map(|row| row.reason.as_str()), "reason")?;
    few(review.rituals.len(), MOST_ROWS, "meetings")?;
    unlike(review.rituals.iter().map(|row| row.name.as_str()), "meeting")?;
    few(review.standing_promises.len(), MOST_ROWS, "standing promises")?;
    for initiative in &review.initiatives {
        if let (Some(start), Some(end)) = (initiative.start, initiative.end)
            && end < start
        {
            return Err(Fault::Backwards {
                end: "The end",
                start: "the start",
            });
        }
    }
    Ok(())
}

/// Checks that nothing points to a row that is to go, and that the review can do without it.
pub(super) fn removable(workspace: &Workspace, review: ReviewId, row: RowPath) -> Result<(), Fault> {
    let Some(open) = workspace.review(review) else {
        return Err(Fault::Nowhere { path: row.to_string() });
    };
    match row {
        RowPath::Stage(id) => {
            if let (Some(by), Some(stage)) = (points_to_stage(open, id), open.stage(id)) {
                return Err(Fault::PointedTo {
                    name: shortened(stage.abbreviation.as_str()),
                    by,
                });
            }
            if open.stages.len() == 1 {
                return Err(Fault::Needed { what: "The last stage" });
            }
        }
        RowPath::Clock(id) => {
            if let (Some(by), Some(clock)) = (points_to_clock(open, id), open.clock(id)) {
                return Err(Fault::PointedTo {
                    name: shortened(clock.name.as_str()),
                    by,
                });
            }
        }
        RowPath::Person(id) => {
            if let (Some(by), Some(person)) = (points_to_person(workspace, id), workspace.person(id)) {
                return Err(Fault::PointedTo {
                    name: shortened(person.name.as_str()),
                    by,
                });
            }
        }
        _ => {}
    }
    Ok(())
}

fn points_to_stage(review: &Review, id: StageId) -> Option<String> {
    let others = review.stages.iter().filter(|stage| stage.id != id);
    if review.plan.solve_stage == Some(id) {
        return Some("what the plan solves for".into());
    }
    let clocks = review.stage(id).into_iter().flat_map(|stage| &stage.clocks);
    if let Some(by) = clocks.filter_map(|clock| points_to_clock(review, clock.id)).next() {
        return Some(by);
    }
    let pointing = |stage: &&Stage| stage.exits.iter().any(|exit| exit.to == Some(ExitTo::Stage(id)));
    others
        .into_iter()
        .find(pointing)
        .map(|stage| format!("an exit of {}", stage.abbreviation))
}

fn points_to_clock(review: &Review, id: ClockId) -> Option<String> {
    let wave = review.waves.iter().find(|wave| wave.clock == Some(id))?;
    Some(format!("“{}” among the arrivals", shortened(wave.name.as_str())))
}

fn points_to_person(workspace: &Workspace, id: PersonId) -> Option<String> {
    let person = Some(id);
    if workspace
        .person(id)
        .is_some_and(|p| Side::ALL.iter().any(|side| p.leads(*side)))
    {
        return Some("a side they answer for".into());
    }
    for review in &workspace.reviews {
        if review.middle_owner == person {
            return Some(format!("the middle of {}", review.quarter));
        }
        for stage in &review.stages {
            let steps = stage.escalation.iter().any(|step| step.person == person);
            if stage.owner == person || stage.fallback == person || steps {
                return Some(format!("the stage {}", stage.abbreviation));
            }
        }
        if let Some(goal) = review.goals.iter().find(|goal| goal.owner == person) {
            return Some(format!("the goal “{}”", shortened(goal.name.as_str())));
        }
        if let Some(promise) = review.commitments.iter().find(|promise| promise.reviewer == person) {
            return Some(format!("the promise “{}”", shortened(promise.promise.as_str())));
        }
        if let Some(by) = beside_points_to(review, person) {
            return Some(by);
        }
        if review.shared_number.checked_by == person {
            return Some("the shared number".into());
        }
        if review.answers.iter().any(|answer| Some(answer.person) == person) {
            return Some("an answer they gave".into());
        }
        if review
            .signatures
            .iter()
            .any(|signature| Some(signature.person) == person)
        {
            return Some("a signature they gave".into());
        }
    }
    None
}

fn beside_points_to(review: &Review, person: Option<PersonId>) -> Option<String> {
    let named = |noun: &str, text: &str| Some(format!("the {noun} “{}”", shortened(text)));
    let initiatives = review.initiatives.iter().find(|row| row.owner == person);
    let risks = review.risks.iter().find(|row| row.owner == person);
    let theirs = |row: &&Issue| [row.owner, row.second_owner, row.tie_breaker].contains(&person);
    let issues = review.issues.iter().find(theirs);
    let decisions = review.decisions.iter().find(|row| row.owner == person);
    let actions = review.actions.iter().find(|row| row.owner == person);
    let rituals = review.rituals.iter().find(|row| row.owner == person);
    let overdue = review.overdue.iter().find(|row| row.owner == person);
    None.or_else(|| initiatives.and_then(|row| named("initiative", row.name.as_str())))
        .or_else(|| risks.and_then(|row| named("risk", row.text.as_str())))
        .or_else(|| issues.and_then(|row| named("issue", row.text.as_str())))
        .or_else(|| decisions.and_then(|row| named("decision", row.text.as_str())))
        .or_else(|| overdue.and_then(|row| named("line of late leads", row.reason.as_str())))
        .or_else(|| actions.and_then(|row| named("action", row.text.as_str())))
        .or_else(|| rituals.and_then(|row| named("meeting", row.name.as_str())))
}

fn within(stage: &Stage) -> Result<(), Fault> {
    few(stage.criteria.len(), MOST_ROWS, "criteria")?;
    few(stage.exits.len(), MOST_ROWS, "exits")?;
    few(stage.examples.len(), MOST_ROWS, "examples")?;
    few(stage.clocks.len(), MOST_ROWS, "time limits")?;
    few(stage.escalation.len(), MOST_ROWS, "escalation steps")?;
    few(stage.lines.len(), MOST_ROWS, "lines")?;
    unlike(stage.clocks.iter().map(|clock| clock.name.as_str()), "time limit")
}

fn promises_something(target: Option<crate::Figure>, direction: Direction) -> Result<(), Fault> {
    match target {
        Some(target) if target.hundredths() == 0 && direction == Direction::AtLeast => {
            Err(Fault::Zero { what: "A target" })
        }
        _ => Ok(()),
    }
}

fn ordered(goal: &Goal) -> Result<(), Fault> {
    let steps = [
        ("The floor", goal.floor),
        ("the target", goal.target),
        ("the stretch", goal.stretch),
    ];
    let given: Vec<_> = steps
        .into_iter()
        .filter_map(|(label, figure)| Some((label, figure?)))
        .collect();
    for pair in given.windows(2) {
        let ((lower, easier), (upper, harder)) = (pair[0], pair[1]);
        let beyond = match goal.direction {
            Direction::AtLeast => easier.hundredths() > harder.hundredths(),
            Direction::AtMost => easier.hundredths() < harder.hundredths(),
        };
        if easier.unit() == harder.unit() && beyond {
            return Err(Fault::Order { lower, upper });
        }
    }
    Ok(())
}

fn few(given: usize, limit: usize, what: &'static str) -> Result<(), Fault> {
    if given > limit {
        Err(Fault::TooMany { what, limit })
    } else {
        Ok(())
    }
}

fn unlike<'a>(names: impl Iterator<Item = &'a str>, kind: &'static str) -> Result<(), Fault> {
    let mut seen = HashSet::new();
    for name in names {
        if !seen.insert(name.to_lowercase()) {
            return Err(Fault::Taken {
                kind,
                name: shortened(name),
            });
        }
    }
    Ok(())
}
