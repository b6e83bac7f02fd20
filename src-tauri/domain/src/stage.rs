//! A stage of the funnel: one plain sentence, who answers for it, what puts a record in it and what takes it out.

mod clock;
mod example;
mod exit;
mod lists;
mod rule;

use serde::{Deserialize, Serialize};

use crate::change::FieldPath;
use crate::field::{fields, reference};
use crate::id::{LineageId, PersonId, StageId};
use crate::plan::StageFigures;
use crate::rule::RuleText;
use crate::value::{Limit, choices};
use crate::value::{Line, Name, Prose, Refers};
use crate::workspace::Side;

pub use clock::{Act, Clock, ClockField, EscalationStep, EscalationStepField};
pub use example::{Call, Example, ExampleField};
pub use exit::{Exit, ExitField, ExitKind, ExitTo};
pub use lists::{LineKind, StageLine, StageLineField};
pub use rule::{Criterion, CriterionField, Joined};

choices! {
    /// What a stage counts.
    Unit {
        /// People, until an opportunity is qualified.
        Person = "person", "Person";
        /// Opportunities.
        Opportunity = "opportunity", "Opportunity";
    }
}

/// The words in a statement that stand for the stage's time limit, so that words and number cannot disagree.
pub const TIME_LIMIT: &str = "{time limit}";

/// A stage of one review's funnel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Stage {
    /// Identity.
    pub id: StageId,
    /// The same in every quarter.
    pub lineage: LineageId,
    /// Short name, such as “MQL”; unlike that of any other stage of the review.
    pub abbreviation: Name,
    /// Name in full, such as “Marketing qualified lead”; may be empty.
    pub name: Line,
    /// The stage in one plain sentence; may hold [`TIME_LIMIT`].
    pub statement: Prose,
    /// The question the room answers.
    pub guiding_question: Line,
    /// The side that answers for what enters.
    pub side: Side,
    /// The role of the owner, such as “SDR”.
    pub owner_role: Line,
    /// The person who answers for the stage.
    pub owner: Option<PersonId>,
    /// What the stage counts.
    pub unit: Unit,
    /// The entry rule as one text, when it is written as one.
    pub rule: Prose,
    /// Who gets a record that enters, as a rule.
    pub assignment: Line,
    /// Who gets it when the rule finds nobody.
    pub fallback: Option<PersonId>,
    /// The object in the CRM that shows the stage.
    pub evidence_object: Line,
    /// The field of that object.
    pub evidence_field: Line,
    /// The value of that field.
    pub evidence_value: Line,
    /// The time stamp that says when.
    pub evidence_stamp: Line,
    /// What the room has not settled.
    pub open_question: Line,
    /// Anything else; no part of what is agreed.
    pub notes: Prose,
    /// How often the meaning has changed, from 1.
    pub version: u32,
    /// What must hold for a record to enter.
    pub criteria: Vec<Criterion>,
    /// The ways out.
    pub exits: Vec<Exit>,
    /// Cases both sides judge.
    pub examples: Vec<Example>,
    /// Time limits; the first is the stage's own.
    pub clocks: Vec<Clock>,
    /// What happens as the first limit runs out.
    pub escalation: Vec<EscalationStep>,
    /// Exclusions, route-arounds, actions on entry and required fields.
    pub lines: Vec<StageLine>,
    /// What the plan knows of it; no part of what is agreed about the stage.
    pub figures: StageFigures,
}

impl Stage {
    /// The stage's own time limit, if it has one.
    pub fn limit(&self) -> Option<Limit> {
        self.clocks.first().and_then(|clock| clock.limit)
    }

    /// The statement as it reads, with the limit in its place; “no time limit” where none is set.
    pub fn statement_in_words(&self) -> String {
        let limit = self
            .limit()
            .map_or_else(|| "no time limit".to_owned(), |limit| limit.to_string());
        self.statement.as_str().replace(TIME_LIMIT, &limit)
    }

    /// Every rule of the stage with the field it stands in: of its criteria, its exits, its lines.
    pub fn rules(&self) -> impl Iterator<Item = (FieldPath, &RuleText)> {
        let criteria = self.criteria.iter();
        let criteria = criteria.map(|row| (FieldPath::Criterion(row.id, CriterionField::Rule), &row.rule));
        let exits = self.exits.iter();
        let exits = exits.map(|row| (FieldPath::Exit(row.id, ExitField::Rule), &row.rule));
        let lines = self.lines.iter();
        let lines = lines.map(|row| (FieldPath::Line(row.id, StageLineField::Rule), &row.rule));
        let all = criteria.chain(exits).chain(lines);
        all.filter_map(|(path, rule)| Some((path, rule.as_ref()?)))
    }

    /// Every rule of the stage, to be changed.
    pub(crate) fn rules_mut(&mut self) -> impl Iterator<Item = &mut RuleText> {
        let criteria = self.criteria.iter_mut().map(|row| &mut row.rule);
        let exits = self.exits.iter_mut().map(|row| &mut row.rule);
        let lines = self.lines.iter_mut().map(|row| &mut row.rule);
        criteria.chain(exits).chain(lines).flatten()
    }

    /// The entry rule as its alternatives, each of criteria that must all hold.
    pub fn alternatives(&self) -> Vec<Vec<&Criterion>> {
        let mut alternatives: Vec<Vec<&Criterion>> = Vec::new();
        for (position, criterion) in self.criteria.iter().enumerate() {
            match alternatives.last_mut() {
                Some(alternative) if position > 0 && criterion.joined == Joined::And => alternative.push(criterion),
                _ => alternatives.push(vec![criterion]),
            }
        }
        alternatives
    }

    /// The lines of one kind, in order.
    pub fn lines_of(&self, kind: LineKind) -> impl Iterator<Item = &StageLine> {
        self.lines.iter().filter(move |line| line.kind == kind)
    }
}

fields! {
    /// A field of [`Stage`].
    StageField of Stage {
        Abbreviation = "abbreviation", "Short name" => abbreviation;
        Name = "name", "Name" => name;
        Statement = "statement", "Statement" => statement;
        GuidingQuestion = "guiding_question", "Guiding question" => guiding_question;
        Side = "side", "Answers for it" => side;
        OwnerRole = "owner_role", "Owner's role" => owner_role;
        Owner = "owner", "Owner" => owner;
        Unit = "unit", "Counts" => unit;
        Rule = "rule", "Entry rule" => rule;
        Assignment = "assignment", "Assigned to" => assignment;
        Fallback = "fallback", "Otherwise assigned to" => fallback;
        EvidenceObject = "evidence_object", "CRM object" => evidence_object;
        EvidenceField = "evidence_field", "CRM field" => evidence_field;
        EvidenceValue = "evidence_value", "CRM value" => evidence_value;
        EvidenceStamp = "evidence_stamp", "CRM time stamp" => evidence_stamp;
        OpenQuestion = "open_question", "Open question" => open_question;
        Notes = "notes", "Notes" => notes;
        Volume = "volume", "Last quarter" => figures.volume;
        Rate = "rate", "Rate to the next stage" => figures.rate;
        RateLocked = "rate_locked", "Rate is locked" => figures.rate_locked;
        Count = "count", "Fixed at" => figures.count;
        Lag = "lag", "Time to the next stage" => figures.lag;
    }
}

reference!(StageId, Refers::Stage, "the short name of a stage");
