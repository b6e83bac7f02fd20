//! The kinds of open points: a stable name for programs, a weight, and the words for several of them.

use serde::{Deserialize, Serialize};

use crate::fault::{Fault, shortened};
use crate::value::choices;

choices! {
    /// How much a point weighs.
    Severity {
        /// Blocks signing, unless both leaders waive it with a reason.
        Error = "error", "Blocks signing";
        /// Is printed as open.
        Warning = "warning", "Printed as open";
        /// Is worth a look.
        Note = "note", "Worth a look";
    }
}

/// Declares the codes: `Variant = "code", Weight, "several of them, after their number";`.
macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $word:literal, $severity:ident, $many:literal;)+) => {
        /// What kind of open point it is (product.md, The checker).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum Code { $($(#[$doc])* #[serde(rename = $word)] $variant,)+ }

        impl Code {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in commands, JSON and waivers; it never changes.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// How much such a point weighs.
            pub fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity),+ }
            }

            /// Several such points in one sentence: “7 stages have no owner”.
            pub fn many(self, count: usize) -> String {
                format!("{count} {}", match self { $(Self::$variant => $many),+ })
            }
        }
    };
}

codes! {
    /// Nobody owns the middle.
    MiddleWithoutOwner = "middle-without-owner", Error, "reviews have no owner of the middle";
    /// Nobody answers for a stage.
    StageWithoutOwner = "stage-without-owner", Error, "stages have no owner";
    /// Nothing says what puts a record in a stage.
    StageWithoutEntry = "stage-without-entry", Error, "stages have no entry";
    /// Nothing takes a record out of a stage that is not the last.
    StageWithoutExit = "stage-without-exit", Error, "stages have no exit";
    /// Nothing says how long a stage may take. The first stage waits for nobody and the last one for nothing.
    StageWithoutLimit = "stage-without-limit", Error, "stages have no time limit";
    /// A promise is not measured.
    PromiseWithoutMetric = "promise-without-metric", Error, "promises have no metric";
    /// A promise has no number.
    PromiseWithoutTarget = "promise-without-target", Error, "promises have no target";
    /// Nobody knows where a promise's number is read.
    PromiseWithoutSource = "promise-without-source", Error, "promises have no data source";
    /// Nothing follows when a promise is missed.
    PromiseWithoutConsequence = "promise-without-consequence", Error, "promises have no consequence";
    /// The one number both answer for is not chosen.
    SharedNumberOpen = "shared-number-open", Error, "choices of the shared number are open";
    /// The original source decides, and no source is listed.
    SourcesMissing = "sources-missing", Error, "lists of sources are empty";
    /// Nobody has said which side a source counts for.
    SourceUnassigned = "source-unassigned", Error, "sources count for no side yet";
    /// A word is used that nothing defines.
    TermUndefined = "term-undefined", Error, "words are used but not defined";
    /// A stage does not have two yeses to its words.
    StageNotAgreed = "stage-not-agreed", Error, "stages are not agreed";
    /// A promise does not have two yeses to its words.
    PromiseNotAgreed = "promise-not-agreed", Error, "promises are not agreed";
    /// Packet and reasons do not have two yeses to their words.
    HandoffNotAgreed = "handoff-not-agreed", Error, "parts of the handoff are not agreed";
    /// The shared number does not have two yeses to its words.
    SharedNumberNotAgreed = "shared-number-not-agreed", Error, "shared numbers are not agreed";
    /// The plan does not have two yeses to its words.
    PlanNotAgreed = "plan-not-agreed", Error, "plans are not agreed";
    /// The goals do not have two yeses to their words.
    GoalsNotAgreed = "goals-not-agreed", Error, "sets of goals are not agreed";
    /// A stage is not said in a sentence.
    StageWithoutStatement = "stage-without-statement", Warning, "stages have no statement";
    /// No way through the funnel leads to a stage.
    StageUnreachable = "stage-unreachable", Warning, "stages can’t be reached";
    /// A way out leads nowhere.
    ExitWithoutDestination = "exit-without-destination", Warning, "exits lead nowhere yet";
    /// A recycled record comes back at once.
    CircleWithoutWait = "circle-without-wait", Warning, "ways back have no waiting days";
    /// A record may go round without end.
    CircleWithoutEnd = "circle-without-end", Warning, "ways back have no most times";
    /// A rule lets nobody into a stage.
    EntryImpossible = "entry-impossible", Warning, "entries can’t be met by anyone";
    /// A lead leaves a stage and is not taken in where it goes.
    Gap = "gap", Warning, "exits let out leads that are not taken in";
    /// Two exits let a lead out at once.
    Overlap = "overlap", Warning, "pairs of exits are true at once";
    /// Words ask for fit and engagement, a rule for one of them.
    AxisAlone = "axis-alone", Warning, "entries are passed by one axis alone";
    /// No lead has so many points.
    ThresholdOutOfReach = "threshold-out-of-reach", Warning, "thresholds can’t be reached";
    /// A lead without a point reaches a threshold.
    ThresholdForNothing = "threshold-for-nothing", Warning, "thresholds are reached with nothing";
    /// One stage asks for the same in two places with two numbers.
    ThresholdTwice = "threshold-twice", Warning, "thresholds differ from place to place";
    /// A score or a named rule is asked for nowhere.
    TermUnused = "term-unused", Warning, "words are defined but used nowhere";
    /// A word is defined twice.
    TermTwice = "term-twice", Warning, "words are defined twice";
    /// A criterion stands twice in one alternative.
    CriterionTwice = "criterion-twice", Warning, "criteria stand there twice";
    /// A criterion is not read from any field of the CRM.
    CriterionWithoutField = "criterion-without-crm-field", Warning, "criteria name no CRM field";
    /// Both sides judge an example differently.
    ExampleSplit = "example-split", Warning, "examples are split";
    /// The room left a question open.
    QuestionOpen = "question-open", Warning, "questions are open";
    /// A limit passes and nobody is told until later.
    EscalationLate = "escalation-late", Warning, "limits pass without anyone being told";
    /// A reminder comes when it is too late.
    ReminderLate = "reminder-late", Warning, "reminders come after the limit";
    /// There are no promises, or one side makes none.
    SlaOneSided = "sla-one-sided", Warning, "sides promise nothing";
    /// Nobody reviews a promise.
    PromiseWithoutReviewer = "promise-without-reviewer", Warning, "promises have nobody who reviews them";
    /// The people on duty can't keep what is promised.
    PromiseOutOfReach = "promise-out-of-reach", Warning, "promises can’t be kept by the rota";
    /// No reason says that the data was bad.
    NoReasonForBadData = "no-reason-for-bad-data", Warning, "reasons for bad data are missing";
    /// Nothing happens after a lead was turned down for a reason.
    ReasonWithoutAction = "reason-without-action", Warning, "reasons have no return date";
    /// Nobody mends what a reason is about.
    ReasonWithoutOwner = "reason-without-owner", Warning, "reasons have nobody who fixes the cause";
    /// A side keeps being judged on what it was.
    StopsOpen = "stops-open", Warning, "sides don’t say what they stop being judged on";
    /// The quarter has no goal.
    NoGoal = "no-goal", Warning, "goals are missing";
    /// Nobody owns a goal.
    GoalWithoutOwner = "goal-without-owner", Warning, "goals have no owner";
    /// A goal has no number.
    GoalWithoutTarget = "goal-without-target", Warning, "goals have no target";
    /// A goal is not due.
    GoalWithoutDate = "goal-without-date", Warning, "goals have no due date";
    /// A goal asks for less than the plan counts on.
    GoalBelowPlan = "goal-below-plan", Warning, "goals ask for less than the plan needs";
    /// A promise brings less than the plan counts on.
    PromiseBelowPlan = "promise-below-plan", Warning, "promises bring less than the plan needs";
    /// More is to be handed over than can be worked.
    CapacityShort = "capacity-short", Warning, "volumes are above what sales can work";
    /// Cells of the plan are held that can't all hold.
    LocksContradict = "locks-contradict", Warning, "locks of the plan contradict each other";
    /// Leads would have had to come earlier than they can.
    LeadsTooLate = "leads-too-late", Warning, "plans need leads that had to come earlier";
    /// Nobody owns an initiative.
    InitiativeWithoutOwner = "initiative-without-owner", Warning, "initiatives have no owner";
    /// Nothing says when an initiative is stopped.
    InitiativeWithoutKillRule = "initiative-without-kill-rule", Warning, "initiatives have no kill rule";
    /// Nobody watches a risk.
    RiskWithoutOwner = "risk-without-owner", Warning, "risks are watched by nobody";
    /// Nothing would tell in time that a risk comes true.
    RiskWithoutTripWire = "risk-without-trip-wire", Warning, "risks have no trip-wire";
    /// Nothing is done when a risk comes true.
    RiskWithoutResponse = "risk-without-response", Warning, "risks have no response";
    /// A trip-wire that could not trip.
    TripWireIncomplete = "trip-wire-incomplete", Warning, "parts of trip-wires are missing";
    /// A parked issue that nothing has become of.
    IssueParked = "issue-parked", Warning, "parked issues wait for an end";
    /// Nobody brings an issue to an end.
    IssueWithoutOwner = "issue-without-owner", Warning, "issues have no owner";
    /// An issue is not due.
    IssueWithoutDate = "issue-without-date", Warning, "issues have no due date";
    /// Two owners disagree and nobody decides.
    IssueWithoutTieBreaker = "issue-without-tie-breaker", Warning, "disagreements have nobody who decides";
    /// Nobody answers for a decision.
    DecisionWithoutOwner = "decision-without-owner", Warning, "decisions have no owner";
    /// Nobody does an action.
    ActionWithoutOwner = "action-without-owner", Warning, "actions have no owner";
    /// An action is not due.
    ActionWithoutDate = "action-without-date", Warning, "actions have no due date";
    /// Nobody runs a meeting.
    RitualWithoutOwner = "ritual-without-owner", Warning, "meetings are run by nobody";
    /// A meeting has no first date.
    RitualWithoutDate = "ritual-without-date", Warning, "meetings have no first date";
    /// More than one wording is put forward for the same words.
    RivalWordings = "rival-wordings", Warning, "fields have rival wordings";
    /// The rules do not allow an answer.
    CannotTell = "cannot-tell", Note, "questions can’t be told from the rules";
    /// Words that put blame on somebody would be printed.
    Blame = "blame", Note, "texts put blame on somebody";
}

impl Code {
    /// Whether what stands at the target says it already: a question that is open, an example that is split.
    pub fn is_plain(self) -> bool {
        matches!(self, Code::QuestionOpen | Code::ExampleSplit)
    }
}

impl std::str::FromStr for Code {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        let known = Self::ALL.iter().copied().find(|code| code.word() == text);
        known.ok_or_else(|| Fault::Unknown {
            kind: "open point",
            given: shortened(text),
        })
    }
}
