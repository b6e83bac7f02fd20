//! Letting a workspace in that was made elsewhere: every field once more through its own constructor, and everything
//! that edits made here keep true by themselves.

use std::collections::HashSet;

use crate::agreement::{Answer, Meaning};
use crate::change::check;
use crate::fault::{Fault, shortened};
use crate::id::{ClockId, StageId};
use crate::meeting::MOST_EVENTS;
use crate::plan::{PlanField, ScenarioField};
use crate::review::{
    ActionField, BlockField, CommitmentField, CostField, DataFieldField, DecisionField, DiagnosisField, GoalField,
    InitiativeField, IssueField, MeasureField, NamedRuleField, OverdueField, PacketFieldField, ProfileLineField,
    ReasonField, Review, ReviewField, RiskField, RitualField, RivalField, ScoreLineField, SegmentField,
    SharedNumberField, ShiftField, SourceField, StandingPromiseField, WaveField, WinField,
};
use crate::signing;
use crate::stage::{
    ClockField, CriterionField, EscalationStepField, ExampleField, ExitField, Stage, StageField, StageLineField,
};
use crate::value::Refers;
use crate::workspace::{CompanyField, PersonField, Side, Workspace};

const MOST_REVIEWS: usize = 200;

/// The longest words an answer holds, in bytes.
const LONGEST_WORDS: usize = 1_000_000;

/// The most signatures and the most waivers of a review, those that ended among them.
const MOST_SIGNED: usize = 1_000;

/// Why a workspace made elsewhere can't be let in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {fault}")]
pub struct Misfit {
    /// Where in the workspace, such as “Q1 2027, MQL”.
    pub place: String,
    /// What is wrong there.
    pub fault: Fault,
}

/// Passes each field of a noun through its constructor again, and looks up what it points to.
macro_rules! hold {
    ($known:expr, $field:ty, $noun:expr) => {{
        let noun = $noun;
        let mut again = noun.clone();
        for field in <$field>::ALL.iter().copied() {
            let text = noun.get(field);
            again.set(field, &text)?;
            $known.has(noun.refers(field), &text)?;
        }
        if again != *noun {
            return Err(Fault::Unreadable {
                what: "A value",
                given: String::new(),
                example: "a value as Accord writes it",
            });
        }
    }};
}

/// Checks a workspace made elsewhere as a whole.
///
/// # Errors
/// The first [`Misfit`]: a reference that leads nowhere, a name or identity given twice, a list too long, a value no
/// field takes.
pub fn admit(workspace: &Workspace) -> Result<(), Misfit> {
    let at = |place: &str| {
        let place = place.to_owned();
        move |fault| Misfit { place, fault }
    };
    few(workspace).map_err(at("Workspace"))?;
    for review in &workspace.reviews {
        check::check(workspace, review.id).map_err(at(&review.quarter.to_string()))?;
    }
    company_and_people(workspace).map_err(at("Company and people"))?;
    for review in &workspace.reviews {
        let known = Known {
            workspace,
            review: Some(review),
        };
        let quarter = review.quarter.to_string();
        whole_review(&known, review).map_err(at(&quarter))?;
        for stage in &review.stages {
            whole_stage(&known, stage).map_err(at(&format!("{quarter}, {}", stage.abbreviation)))?;
        }
        for answer in &review.answers {
            on_its_words(answer).map_err(at(&format!("{quarter}, answers")))?;
        }
        few_signed(review).map_err(at(&format!("{quarter}, signatures")))?;
        for then in signing::sound(workspace, review).map_err(at(&format!("{quarter}, signatures")))? {
            admit(&then)?;
        }
    }
    one_identity_each(workspace).map_err(at("Workspace"))
}

/// What references may point to.
struct Known<'a> {
    workspace: &'a Workspace,
    review: Option<&'a Review>,
}

impl Known<'_> {
    fn has(&self, refers: Refers, id: &str) -> Result<(), Fault> {
        let (kind, known) = match refers {
            // The names in rules are looked at all together.
            Refers::Nothing | Refers::Rule | Refers::Decay => return Ok(()),
            Refers::Person => {
                let mut people = self.workspace.people.iter();
                ("person", people.any(|person| person.id.to_string() == id))
            }
            Refers::Clock => ("time limit", id.parse::<ClockId>().is_ok_and(|id| self.clock(id))),
            // A side state is no stage, and stands for itself.
            Refers::Stage => ("stage", id.parse::<StageId>().map_or(true, |id| self.stage(id))),
        };
        if known || id.is_empty() {
            Ok(())
        } else {
            Err(Fault::Unknown {
                kind,
                given: shortened(id),
            })
        }
    }

    fn clock(&self, id: ClockId) -> bool {
        self.review.is_some_and(|review| review.clock(id).is_some())
    }

    fn stage(&self, id: StageId) -> bool {
        self.review.is_some_and(|review| review.stage(id).is_some())
    }
}

fn few(workspace: &Workspace) -> Result<(), Fault> {
    let reviews = &workspace.reviews;
    if reviews.is_empty() {
        return Err(Fault::Empty {
            what: "List of reviews",
        });
    }
    if reviews.len() > MOST_REVIEWS {
        return Err(Fault::TooMany {
            what: "reviews",
            limit: MOST_REVIEWS,
        });
    }
    for (position, review) in reviews.iter().enumerate() {
        if reviews[..position].iter().any(|other| other.quarter == review.quarter) {
            return Err(Fault::Taken {
                kind: "review",
                name: review.quarter.to_string(),
            });
        }
    }
    Ok(())
}

fn company_and_people(workspace: &Workspace) -> Result<(), Fault> {
    let known = Known {
        workspace,
        review: None,
    };
    hold!(known, CompanyField, &workspace.company);
    for person in &workspace.people {
        hold!(known, PersonField, person);
    }
    for side in Side::ALL {
        let mut leaders = workspace.people.iter().filter(|person| person.leads(*side));
        if let (Some(_), Some(second)) = (leaders.next(), leaders.next()) {
            return Err(Fault::Taken {
                kind: "leader of that side beside the one",
                name: shortened(second.name.as_str()),
            });
        }
    }
    Ok(())
}

fn whole_review(known: &Known<'_>, review: &Review) -> Result<(), Fault> {
    hold!(known, ReviewField, review);
    hold!(known, SharedNumberField, &review.shared_number);
    hold!(known, DiagnosisField, &review.diagnosis);
    hold!(known, CostField, &review.cost);
    hold!(known, PlanField, &review.plan);
    for scenario in &review.scenarios {
        hold!(known, ScenarioField, scenario);
    }
    for field in &review.fields {
        hold!(known, DataFieldField, field);
    }
    for named in &review.named_rules {
        hold!(known, NamedRuleField, named);
    }
    for line in &review.scores {
        hold!(known, ScoreLineField, line);
    }
    crate::names::check(known.workspace, review)?;
    for reason in &review.reasons {
        hold!(known, ReasonField, reason);
    }
    for field in &review.packet {
        hold!(known, PacketFieldField, field);
    }
    for commitment in &review.commitments {
        hold!(known, CommitmentField, commitment);
    }
    for source in &review.sources {
        hold!(known, SourceField, source);
    }
    for goal in &review.goals {
        hold!(known, GoalField, goal);
    }
    for block in &review.blocks {
        hold!(known, BlockField, block);
    }
    if review.meeting.len() > MOST_EVENTS {
        return Err(Fault::TooMany {
            what: "acts of a meeting",
            limit: MOST_EVENTS,
        });
    }
    outlook(known, review)?;
    record(known, review)
}

/// Whom the quarter is for, what is tried in it, what may go wrong and when it is talked about.
fn outlook(known: &Known<'_>, review: &Review) -> Result<(), Fault> {
    for line in &review.profile {
        hold!(known, ProfileLineField, line);
    }
    for segment in &review.segments {
        hold!(known, SegmentField, segment);
    }
    for initiative in &review.initiatives {
        hold!(known, InitiativeField, initiative);
    }
    for risk in &review.risks {
        hold!(known, RiskField, risk);
    }
    for ritual in &review.rituals {
        hold!(known, RitualField, ritual);
    }
    for promise in &review.standing_promises {
        hold!(known, StandingPromiseField, promise);
    }
    Ok(())
}

/// What the room settled, parked and handed out.
fn record(known: &Known<'_>, review: &Review) -> Result<(), Fault> {
    for issue in &review.issues {
        hold!(known, IssueField, issue);
    }
    for decision in &review.decisions {
        hold!(known, DecisionField, decision);
    }
    for action in &review.actions {
        hold!(known, ActionField, action);
    }
    for row in &review.measures {
        hold!(known, MeasureField, row);
    }
    for row in &review.overdue {
        hold!(known, OverdueField, row);
    }
    for row in &review.shifts {
        hold!(known, ShiftField, row);
    }
    for row in &review.waves {
        hold!(known, WaveField, row);
    }
    for win in &review.wins {
        hold!(known, WinField, win);
    }
    for rival in &review.rivals {
        hold!(known, RivalField, rival);
    }
    Ok(())
}

fn whole_stage(known: &Known<'_>, stage: &Stage) -> Result<(), Fault> {
    hold!(known, StageField, stage);
    for criterion in &stage.criteria {
        hold!(known, CriterionField, criterion);
    }
    for exit in &stage.exits {
        hold!(known, ExitField, exit);
    }
    for example in &stage.examples {
        hold!(known, ExampleField, example);
    }
    for clock in &stage.clocks {
        hold!(known, ClockField, clock);
    }
    for step in &stage.escalation {
        hold!(known, EscalationStepField, step);
    }
    for line in &stage.lines {
        hold!(known, StageLineField, line);
    }
    Ok(())
}

/// An answer stays what it was given on: its words are those of its digest, and can be shown as they are.
///
/// Person and item may be gone since; an answer outlives both.
fn on_its_words(answer: &Answer) -> Result<(), Fault> {
    let words = answer.words.as_str();
    if words.len() > LONGEST_WORDS {
        return Err(Fault::TooLong {
            what: "An answer's text",
            given: words.chars().count(),
            limit: LONGEST_WORDS,
        });
    }
    let meaning = Meaning::of(&answer.words);
    let unshowable = |c: char| c.is_control() && c != '\n';
    let rows = meaning.parts.iter().flat_map(|part| part.rows());
    if meaning.digest() == answer.digest && !rows.into_iter().any(|row| row.text.contains(unshowable)) {
        Ok(())
    } else {
        Err(Fault::OtherWords {
            name: answer.name.to_string(),
        })
    }
}

/// What comes from elsewhere has no more signatures than a room would give.
fn few_signed(review: &Review) -> Result<(), Fault> {
    let given = [
        (review.signatures.len(), "signatures"),
        (review.waivers.len(), "waivers"),
    ];
    match given.into_iter().find(|(count, _)| *count > MOST_SIGNED) {
        Some((_, what)) => Err(Fault::TooMany {
            what,
            limit: MOST_SIGNED,
        }),
        None => Ok(()),
    }
}

/// No two rows of any kind carry one identity: each would take the other's place.
fn one_identity_each(workspace: &Workspace) -> Result<(), Fault> {
    let whole = serde_json::to_value(workspace).unwrap_or_default();
    let mut seen = HashSet::new();
    let mut ahead = vec![&whole];
    while let Some(value) = ahead.pop() {
        match value {
            serde_json::Value::Object(fields) => {
                if let Some(id) = fields.get("id").and_then(|id| id.as_str())
                    && !seen.insert(id)
                {
                    return Err(Fault::Twice { id: id.to_owned() });
                }
                ahead.extend(fields.values());
            }
            serde_json::Value::Array(rows) => ahead.extend(rows),
            _ => {}
        }
    }
    Ok(())
}
