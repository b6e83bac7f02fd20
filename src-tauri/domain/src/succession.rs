//! The next quarter's review, started from one that both sides have signed.
//!
//! What lives on is copied with its lineage, so that the two reviews can be compared: definitions, promises, the shared number, the
//! profile, meetings, standing promises, goals with where they stood, initiatives that go on, open actions and unsettled
//! issues. What belongs to one quarter is not: answers, signatures, decisions, risks, wins, targets still to be agreed.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use crate::agreement::{Item, Standing, Told, counterpart, previous};
use crate::change::check::check;
use crate::fault::Fault;
use crate::id::{
    ActionId, BlockId, ClockId, CommitmentId, CriterionId, DecisionId, EscalationStepId, ExampleId, ExitId, FieldId,
    Fresh, GoalId, InitiativeId, IssueId, MeasureId, NamedRuleId, OverdueId, PacketFieldId, ProfileLineId, ReasonId,
    ReviewId, RiskId, RitualId, ScenarioId, ScoreLineId, SegmentId, ShiftId, SourceId, StageId, StageLineId,
    StandingPromiseId, WaveId, WinId,
};
use crate::plan::Plan;
use crate::review::{ActionState, Diagnosis, Fate, Goal, Review, Ritual, Wave};
use crate::signing::as_signed;
use crate::stage::{ExitTo, Stage};
use crate::template::{Agenda, Script, write_agenda};
use crate::value::Weeks;
use crate::value::{Line, Quarter};
use crate::workspace::{Company, Side, Workspace};

/// Days from one quarterly meeting to the next: 13 weeks.
const A_QUARTER: Days = Days::new(13 * 7);

/// The quarter that would follow a review, if it is signed and that quarter has no review yet.
pub fn successor(workspace: &Workspace, review: &Review) -> Option<Quarter> {
    let next = review.quarter.next();
    let free = workspace.reviews.iter().all(|other| other.quarter != next);
    (review.is_signed() && free).then_some(next)
}

/// Starts the next quarter from a signed review.
///
/// # Errors
/// [`Fault::Unsigned`] while it is not signed, [`Fault::Taken`] when the next quarter has a review.
pub fn start_next(workspace: &Workspace, id: ReviewId, fresh: &mut dyn Fresh) -> Result<(Workspace, ReviewId), Fault> {
    let review = workspace
        .review(id)
        .ok_or_else(|| Fault::Nowhere { path: "review".into() })?;
    if !review.is_signed() {
        return Err(Fault::Unsigned {
            quarter: review.quarter,
        });
    }
    if successor(workspace, review).is_none() {
        return Err(Fault::Taken {
            kind: "review",
            name: review.quarter.next().to_string(),
        });
    }
    let copied = copy(review, &workspace.company, fresh);
    let (next_id, quarter) = (copied.id, copied.quarter);
    let mut next = workspace.clone();
    // Reviews stand in the order of their quarters.
    let place = next.reviews.iter().filter(|other| other.quarter < quarter).count();
    next.reviews.insert(place, copied);
    let mut script = Script::new(&mut next, next_id, fresh);
    write_agenda(&mut script, Agenda::Repeat)?;
    check(&next, next_id)?;
    Ok((next, next_id))
}

/// The newest earlier review, where both sides signed it: what it says, worked out once for all that ask after it.
#[derive(Debug)]
pub struct Before {
    id: ReviewId,
    told: Told,
}

impl Before {
    /// What both signed before this review; none where they did not.
    pub fn of(workspace: &Workspace, review: &Review) -> Option<Self> {
        let before = previous(workspace, review).filter(|other| other.is_signed())?;
        let told = Told::of(&as_signed(workspace, before.id), before);
        Some(Self { id: before.id, told })
    }

    /// That review, if an item of the present one says word for word what both agreed to there; `now` is what the present says.
    pub fn unchanged<'a>(
        &self,
        workspace: &'a Workspace,
        review: &Review,
        item: Item,
        now: &Told,
    ) -> Option<&'a Review> {
        let before = workspace.review(self.id)?;
        let same = counterpart(review, before, item)?;
        let agreed = |side: &Side| self.told.standing(before, same, *side) == Standing::Agreed;
        let digests = self.told.digest(same).zip(now.digest(item));
        let alike = digests.is_some_and(|(then, now)| then == now);
        (alike && Side::ALL.iter().all(agreed)).then_some(before)
    }
}

/// Rows with identities of their own.
macro_rules! anew {
    ($fresh:expr, $id:ident, $rows:expr) => {
        $rows
            .into_iter()
            .map(|row| {
                let mut row = row.clone();
                row.id = $id::fresh($fresh);
                row
            })
            .collect()
    };
}

/// What lives on of a review, as the review of the next quarter.
fn copy(review: &Review, company: &Company, fresh: &mut dyn Fresh) -> Review {
    let quarter = review.quarter.next();
    let month = company.fiscal_year_start.get();
    let (first, last) = (quarter.first_day(month), quarter.last_day(month));
    let date = company.next_working_day(review.date + A_QUARTER);
    let mut next = Review {
        quarter,
        date,
        effective: None,
        blocks: Vec::new(),
        risks: Vec::new(),
        decisions: Vec::new(),
        wins: Vec::new(),
        diagnosis: Diagnosis::default(),
        scenarios: Vec::new(),
        overdue: Vec::new(),
        ..twin(review, fresh)
    };
    next.plan = planned_anew(&next.plan);
    for measure in &mut next.measures {
        measure.weeks = Weeks::default();
        measure.target = None;
    }
    next.shared_number.target = None;
    next.goals.iter_mut().for_each(to_be_set_anew);
    for promise in &mut next.commitments {
        promise.missed_because = Line::default();
    }
    next.initiatives.retain(|row| row.end.is_some_and(|end| end >= first));
    next.issues.retain(|row| matches!(row.fate, Fate::Open | Fate::Carried));
    next.issues.iter_mut().for_each(|issue| issue.fate = Fate::Open);
    next.actions
        .retain(|row| matches!(row.state, ActionState::Open | ActionState::Carried));
    next.actions
        .iter_mut()
        .for_each(|action| action.state = ActionState::Open);
    for ritual in &mut next.rituals {
        ritual.first = held_after(ritual, date, last + A_QUARTER, company).or(ritual.first);
    }
    next
}

/// The plan as it is carried: its assumptions, with those of this quarter as what was; nothing is locked or to be reached yet.
fn planned_anew(plan: &Plan) -> Plan {
    Plan {
        target: None,
        floor: None,
        stretch: None,
        target_locked: false,
        won: None,
        open_pipeline: None,
        win_rate_locked: false,
        average_deal_locked: false,
        sourcing_share_locked: false,
        last_average_deal: plan.average_deal,
        last_sourcing_share: plan.sourcing_share,
        last_win_rate: plan.win_rate,
        ..plan.clone()
    }
}

/// The same review with identities of its own, and nothing of what was said or signed.
pub(crate) fn twin(review: &Review, fresh: &mut dyn Fresh) -> Review {
    let copied = stages(&review.stages, fresh);
    let place = |id| review.stages.iter().position(|stage| stage.id == id);
    let clocks = |stages: &[Stage]| -> Vec<ClockId> {
        let clocks = stages.iter().flat_map(|stage| &stage.clocks);
        clocks.map(|clock| clock.id).collect()
    };
    let own: BTreeMap<ClockId, ClockId> = clocks(&review.stages).into_iter().zip(clocks(&copied)).collect();
    let mut waves: Vec<Wave> = anew!(fresh, WaveId, &review.waves);
    for wave in &mut waves {
        wave.clock = wave.clock.and_then(|id| own.get(&id).copied());
    }
    let solve_stage = review.plan.solve_stage.and_then(place).map(|place| copied[place].id);
    Review {
        id: ReviewId::fresh(fresh),
        quarter: review.quarter,
        date: review.date,
        starts: review.starts,
        purpose: review.purpose.clone(),
        effective: review.effective,
        middle_owner: review.middle_owner,
        stages: copied,
        fields: anew!(fresh, FieldId, &review.fields),
        named_rules: anew!(fresh, NamedRuleId, &review.named_rules),
        scores: anew!(fresh, ScoreLineId, &review.scores),
        fit_threshold: review.fit_threshold,
        engagement_threshold: review.engagement_threshold,
        reasons: anew!(fresh, ReasonId, &review.reasons),
        packet: anew!(fresh, PacketFieldId, &review.packet),
        commitments: anew!(fresh, CommitmentId, &review.commitments),
        shared_number: review.shared_number.clone(),
        sources: anew!(fresh, SourceId, &review.sources),
        goals: anew!(fresh, GoalId, &review.goals),
        blocks: anew!(fresh, BlockId, &review.blocks),
        profile: anew!(fresh, ProfileLineId, &review.profile),
        segments: anew!(fresh, SegmentId, &review.segments),
        initiatives: anew!(fresh, InitiativeId, &review.initiatives),
        risks: anew!(fresh, RiskId, &review.risks),
        issues: anew!(fresh, IssueId, &review.issues),
        decisions: anew!(fresh, DecisionId, &review.decisions),
        actions: anew!(fresh, ActionId, &review.actions),
        // Another wording belongs to the row it was set beside.
        rivals: Vec::new(),
        wins: anew!(fresh, WinId, &review.wins),
        diagnosis: review.diagnosis.clone(),
        cost: review.cost.clone(),
        plan: Plan {
            solve_stage,
            ..review.plan.clone()
        },
        scenarios: anew!(fresh, ScenarioId, &review.scenarios),
        measures: anew!(fresh, MeasureId, &review.measures),
        overdue: anew!(fresh, OverdueId, &review.overdue),
        shifts: anew!(fresh, ShiftId, &review.shifts),
        waves,
        rituals: anew!(fresh, RitualId, &review.rituals),
        standing_promises: anew!(fresh, StandingPromiseId, &review.standing_promises),
        answers: Vec::new(),
        meeting: Vec::new(),
        signatures_due: None,
        waivers: Vec::new(),
        signatures: Vec::new(),
    }
}

/// A goal as it is carried: what it measures and where it stood; what is to be reached is agreed again.
fn to_be_set_anew(goal: &mut Goal) {
    goal.missed_because = Line::default();
    goal.floor = None;
    goal.target = None;
    goal.stretch = None;
    goal.due = None;
}

/// The first day a meeting falls due after the next review.
fn held_after(ritual: &Ritual, date: NaiveDate, last: NaiveDate, company: &Company) -> Option<NaiveDate> {
    let held = ritual.held_in(date, last, company).into_iter();
    let mut due = held.map(|held| held.instead_of.unwrap_or(held.on));
    due.find(|day| *day > date)
}

/// The stages with identities of their own; exits lead to the copies.
fn stages(stages: &[Stage], fresh: &mut dyn Fresh) -> Vec<Stage> {
    let ids: BTreeMap<StageId, StageId> = stages.iter().map(|stage| (stage.id, StageId::fresh(fresh))).collect();
    let copied = stages.iter().map(|stage| {
        let mut copied = Stage {
            id: ids.get(&stage.id).copied().unwrap_or(stage.id),
            criteria: anew!(fresh, CriterionId, &stage.criteria),
            exits: anew!(fresh, ExitId, &stage.exits),
            examples: anew!(fresh, ExampleId, &stage.examples),
            clocks: anew!(fresh, ClockId, &stage.clocks),
            escalation: anew!(fresh, EscalationStepId, &stage.escalation),
            lines: anew!(fresh, StageLineId, &stage.lines),
            ..stage.clone()
        };
        for exit in &mut copied.exits {
            if let Some(ExitTo::Stage(id)) = exit.to {
                exit.to = ids.get(&id).copied().map(ExitTo::Stage);
            }
        }
        copied
    });
    copied.collect()
}
