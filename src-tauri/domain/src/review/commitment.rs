//! Commitments: what each side promises the other, with a number, a source and a consequence.

use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::{CommitmentId, LineageId, PersonId};
use crate::value::{Figure, choices};
use crate::value::{Line, Sentence};
use crate::workspace::Side;

choices! {
    /// A measure of the catalogue; its formula is frozen.
    Metric {
        /// SQOs and their value sourced by marketing.
        SourcedPipeline = "sourced_pipeline", "Marketing-sourced pipeline";
        /// Closed-won with a marketing touch inside the window.
        InfluencedRevenue = "influenced_revenue", "Marketing-influenced revenue";
        /// Accepted of handed over whose decision limit has passed.
        Acceptance = "acceptance", "Acceptance";
        /// Rejected by reason of decided.
        Rejection = "rejection", "Rejection";
        /// Handovers with every required field filled.
        PacketComplete = "packet_complete", "Complete handovers";
        /// MQLs handed over against the agreed capacity.
        Volume = "volume", "Volume within capacity";
        /// First attempts within the limit, of leads whose limit has passed.
        FollowUp = "follow_up", "Follow-up";
        /// Median and p90 of the time to the first attempt.
        FirstAttempt = "first_attempt", "Time to first attempt";
        /// Decided within the limit, with a reason when rejected.
        Decided = "decided", "Decided in time";
        /// Attempts before a lead is called unreachable.
        Attempts = "attempts", "Attempts before giving up";
        /// SQOs whose outcome is recorded.
        OutcomeRecorded = "outcome_recorded", "SQO outcome recorded";
        /// Those that reached the next stage within a fixed time.
        Conversion = "conversion", "Conversion";
        /// Won of won and lost.
        WinRate = "win_rate", "Win rate";
        /// Median days of marketing-sourced against sales-sourced.
        CycleConvergence = "cycle_convergence", "Cycle convergence";
        /// Would recommend working with the other team.
        TeamNps = "team_nps", "Team NPS";
        /// CRM MQLs that fail the agreed rule.
        DefinitionDrift = "definition_drift", "Definition drift";
        /// Won revenue.
        Revenue = "revenue", "Revenue";
    }
}

impl Metric {
    /// The frozen formula, as printed (product.md, Metric catalogue).
    pub fn formula(self) -> &'static str {
        match self {
            Metric::SourcedPipeline => "value of the SQOs whose sourcing rule says marketing",
            Metric::InfluencedRevenue => "closed-won with a marketing touch inside the window",
            Metric::Acceptance => {
                "accepted ÷ handed over whose decision limit has passed; undecided counts as not accepted"
            }
            Metric::Rejection => "rejected by reason ÷ decided",
            Metric::PacketComplete => "handovers with every required field ÷ handovers",
            Metric::Volume => "MQLs handed over, never above the agreed capacity",
            Metric::FollowUp => {
                "first attempts within the limit ÷ leads whose limit has passed; never attempted is a miss"
            }
            Metric::FirstAttempt => "median and p90; never attempted shown beside",
            Metric::Decided => {
                "accepted or rejected with a reason within the limit ÷ handed over whose limit has passed"
            }
            Metric::Attempts => "attempts made before “unreachable”, over the working days agreed",
            Metric::OutcomeRecorded => "SQOs with an outcome ÷ SQOs",
            Metric::Conversion => "those that reached the next stage within N days ÷ members at least N days old",
            Metric::WinRate => "won ÷ (won + lost) closed in the period",
            Metric::CycleConvergence => "median days to won, marketing-sourced minus sales-sourced, over sales-sourced",
            Metric::TeamNps => "% 9 to 10 minus % 0 to 6",
            Metric::DefinitionDrift => "CRM MQLs that fail the agreed rule ÷ CRM MQLs, and the reverse",
            Metric::Revenue => "value of deals closed-won in the quarter",
        }
    }
}

choices! {
    /// On which side of the target is good.
    Direction {
        /// The target or more.
        AtLeast = "at_least", "At least";
        /// The target or less.
        AtMost = "at_most", "At most";
    }
}

/// One promise of one side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Commitment {
    /// Identity.
    pub id: CommitmentId,
    /// The same in every quarter.
    pub lineage: LineageId,
    /// Who promises.
    pub side: Side,
    /// The promise in one sentence.
    pub promise: Sentence,
    /// What it is measured by.
    pub metric: Option<Metric>,
    /// Where it stands today.
    pub baseline: Option<Figure>,
    /// Why the quarter before fell short of it, in the room's words; empty where it did not.
    pub missed_because: Line,
    /// Which way is good.
    pub direction: Direction,
    /// What is promised.
    pub target: Option<Figure>,
    /// Over which time.
    pub window: Line,
    /// Where the number is read.
    pub source: Line,
    /// What this side does when it misses.
    pub consequence: Line,
    /// Who reviews it.
    pub reviewer: Option<PersonId>,
}

fields! {
    /// A field of [`Commitment`].
    CommitmentField of Commitment {
        Promise = "promise", "Promise" => promise;
        Metric = "metric", "Metric" => metric;
        Baseline = "baseline", "Today" => baseline;
        MissedBecause = "missed_because", "Missed because" => missed_because;
        Direction = "direction", "Direction" => direction;
        Target = "target", "Target" => target;
        Window = "window", "Measured over" => window;
        Source = "source", "Data source" => source;
        Consequence = "consequence", "If missed" => consequence;
        Reviewer = "reviewer", "Reviewed by" => reviewer;
    }
}
