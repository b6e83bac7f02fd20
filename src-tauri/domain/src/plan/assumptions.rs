//! What the plan starts from, as typed.

use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::StageId;
use crate::value::{Estimate, Line, Money, Quantity, Share, choices};

use super::Lag;

choices! {
    /// Which cell of the plan follows from the others.
    SolveFor {
        /// Every stage, and so the leads.
        Leads = "leads", "Leads";
        /// The revenue target.
        Target = "target", "Revenue target";
        /// The average deal.
        AverageDeal = "average_deal", "Average deal";
        /// The share of deals that comes from marketing.
        SourcingShare = "sourcing_share", "Share from marketing";
        /// The win rate by value.
        WinRate = "win_rate", "Win rate";
        /// The rate of one stage.
        Rate = "rate", "Rate of a stage";
    }
}

/// The assumptions of one review's plan.
///
/// Money is in the company's currency. A blank is unknown: what needs it stays away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Plan {
    /// The revenue of the quarter.
    pub target: Option<Money>,
    /// What must be reached at the least.
    pub floor: Option<Money>,
    /// What would be more than expected.
    pub stretch: Option<Money>,
    /// Whether the target must stay as it is.
    pub target_locked: bool,
    /// What renewals and expansion bring.
    pub renewals: Option<Estimate<Money>>,
    /// What is won already.
    pub won: Option<Money>,
    /// Qualified open pipeline that closes in the quarter.
    pub open_pipeline: Option<Money>,
    /// What part of its value is won.
    pub win_rate: Option<Estimate<Share>>,
    /// Whether the win rate must stay as it is.
    pub win_rate_locked: bool,
    /// What part slips into a later quarter; blank when the win rate is measured on pipeline open at a quarter's start.
    pub slip: Option<Estimate<Share>>,
    /// What a deal brings on average.
    pub average_deal: Option<Estimate<Money>>,
    /// Whether the average deal must stay as it is.
    pub average_deal_locked: bool,
    /// What part of the deals comes from marketing; all of them when blank.
    pub sourcing_share: Option<Estimate<Share>>,
    /// Whether that share must stay as it is.
    pub sourcing_share_locked: bool,
    /// What part of the SQOs that sales finds is won.
    pub sales_win_rate: Option<Estimate<Share>>,
    /// What a lead costs.
    pub cost_per_lead: Option<Estimate<Money>>,
    /// What may be spent on leads, when that is fixed.
    pub budget: Option<Money>,
    /// Which cell follows from the others.
    pub solve_for: SolveFor,
    /// The stage whose rate follows, when one does.
    pub solve_stage: Option<StageId>,
    /// People who work leads.
    pub reps: Option<Quantity>,
    /// Working days; those left of the quarter when blank.
    pub days: Option<Quantity>,
    /// Hours a day for selling.
    pub selling_hours: Option<Quantity>,
    /// What part of those goes into new leads.
    pub utilisation: Option<Estimate<Share>>,
    /// Attempts a lead gets.
    pub attempts: Option<Quantity>,
    /// Minutes of an attempt.
    pub attempt_minutes: Option<Quantity>,
    /// What part of the leads is reached.
    pub connect_rate: Option<Estimate<Share>>,
    /// Minutes of a conversation.
    pub conversation_minutes: Option<Quantity>,
    /// Last quarter's average deal.
    pub last_average_deal: Option<Estimate<Money>>,
    /// Last quarter's share from marketing.
    pub last_sourcing_share: Option<Estimate<Share>>,
    /// Last quarter's win rate by value.
    pub last_win_rate: Option<Estimate<Share>>,
    /// Where the revenue was read.
    pub revenue_source: Line,
    /// Where the pipeline was read.
    pub pipeline_source: Line,
    /// Where deals and rates were read.
    pub rates_source: Line,
    /// Where the cost was read.
    pub cost_source: Line,
    /// Where the capacity was read.
    pub capacity_source: Line,
    /// The quarters after this one.
    pub ahead: Ahead,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            target: None,
            floor: None,
            stretch: None,
            target_locked: false,
            renewals: None,
            won: None,
            open_pipeline: None,
            win_rate: None,
            win_rate_locked: false,
            slip: None,
            average_deal: None,
            average_deal_locked: false,
            sourcing_share: None,
            sourcing_share_locked: false,
            sales_win_rate: None,
            cost_per_lead: None,
            budget: None,
            solve_for: SolveFor::Leads,
            solve_stage: None,
            reps: None,
            days: None,
            selling_hours: None,
            utilisation: None,
            attempts: None,
            attempt_minutes: None,
            connect_rate: None,
            conversation_minutes: None,
            last_average_deal: None,
            last_sourcing_share: None,
            last_win_rate: None,
            revenue_source: Line::default(),
            pipeline_source: Line::default(),
            rates_source: Line::default(),
            cost_source: Line::default(),
            capacity_source: Line::default(),
            ahead: Ahead::default(),
        }
    }
}

/// The quarters after the planned one, as far as a lag may reach.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Ahead {
    /// The quarter after this one.
    pub second: AheadQuarter,
    /// The one after that.
    pub third: AheadQuarter,
    /// The fourth, counting this one.
    pub fourth: AheadQuarter,
    /// The fifth.
    pub fifth: AheadQuarter,
    /// The sixth.
    pub sixth: AheadQuarter,
    /// The seventh.
    pub seventh: AheadQuarter,
    /// The eighth.
    pub eighth: AheadQuarter,
}

impl Ahead {
    /// All of them in order.
    pub fn all(&self) -> [&AheadQuarter; 7] {
        [
            &self.second,
            &self.third,
            &self.fourth,
            &self.fifth,
            &self.sixth,
            &self.seventh,
            &self.eighth,
        ]
    }
}

/// What a later quarter is to bring.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AheadQuarter {
    /// Its revenue.
    pub target: Option<Money>,
    /// What renewals and expansion bring in it.
    pub renewals: Option<Money>,
}

/// What the plan knows of one stage.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StageFigures {
    /// How many entered it last quarter.
    pub volume: Option<Quantity>,
    /// What part goes on to the next stage of the chain.
    pub rate: Option<Estimate<Share>>,
    /// Whether that rate must stay as it is.
    pub rate_locked: bool,
    /// How many there are to be, when that is fixed.
    pub count: Option<Quantity>,
    /// How long it takes to the next stage of the chain.
    pub lag: Option<Lag>,
}

fields! {
    /// A field of [`Plan`].
    PlanField of Plan {
        Target = "target", "Revenue target" => target;
        Floor = "floor", "Floor" => floor;
        Stretch = "stretch", "Stretch" => stretch;
        TargetLocked = "target_locked", "Revenue target is locked" => target_locked;
        Renewals = "renewals", "Renewals and expansion" => renewals;
        Won = "won", "Won so far" => won;
        OpenPipeline = "open_pipeline", "Open pipeline" => open_pipeline;
        WinRate = "win_rate", "Win rate by value" => win_rate;
        WinRateLocked = "win_rate_locked", "Win rate is locked" => win_rate_locked;
        Slip = "slip", "Slips out of the quarter" => slip;
        AverageDeal = "average_deal", "Average deal" => average_deal;
        AverageDealLocked = "average_deal_locked", "Average deal is locked" => average_deal_locked;
        SourcingShare = "sourcing_share", "Share from marketing" => sourcing_share;
        SourcingShareLocked = "sourcing_share_locked", "Share from marketing is locked" => sourcing_share_locked;
        SalesWinRate = "sales_win_rate", "Won of sales’ own SQOs" => sales_win_rate;
        CostPerLead = "cost_per_lead", "Cost of a lead" => cost_per_lead;
        Budget = "budget", "Budget for leads" => budget;
        SolveFor = "solve_for", "Solve for" => solve_for;
        SolveStage = "solve_stage", "Solve for the rate of" => solve_stage;
        Reps = "reps", "People who work leads" => reps;
        Days = "days", "Working days" => days;
        SellingHours = "selling_hours", "Selling hours a day" => selling_hours;
        Utilisation = "utilisation", "Part of them for new leads" => utilisation;
        Attempts = "attempts", "Attempts a lead" => attempts;
        AttemptMinutes = "attempt_minutes", "Minutes an attempt" => attempt_minutes;
        ConnectRate = "connect_rate", "Reached" => connect_rate;
        ConversationMinutes = "conversation_minutes", "Minutes a conversation" => conversation_minutes;
        LastAverageDeal = "last_average_deal", "Last quarter’s average deal" => last_average_deal;
        LastSourcingShare = "last_sourcing_share", "Last quarter’s share from marketing" => last_sourcing_share;
        LastWinRate = "last_win_rate", "Last quarter’s win rate" => last_win_rate;
        RevenueSource = "revenue_source", "Revenue read from" => revenue_source;
        PipelineSource = "pipeline_source", "Pipeline read from" => pipeline_source;
        RatesSource = "rates_source", "Deals and rates read from" => rates_source;
        CostSource = "cost_source", "Cost read from" => cost_source;
        CapacitySource = "capacity_source", "Capacity read from" => capacity_source;
        Target2 = "target_2", "Revenue target, next quarter" => ahead.second.target;
        Target3 = "target_3", "Revenue target, third quarter" => ahead.third.target;
        Target4 = "target_4", "Revenue target, fourth quarter" => ahead.fourth.target;
        Target5 = "target_5", "Revenue target, fifth quarter" => ahead.fifth.target;
        Target6 = "target_6", "Revenue target, sixth quarter" => ahead.sixth.target;
        Target7 = "target_7", "Revenue target, seventh quarter" => ahead.seventh.target;
        Target8 = "target_8", "Revenue target, eighth quarter" => ahead.eighth.target;
        Renewals2 = "renewals_2", "Renewals and expansion, next quarter" => ahead.second.renewals;
        Renewals3 = "renewals_3", "Renewals and expansion, third quarter" => ahead.third.renewals;
        Renewals4 = "renewals_4", "Renewals and expansion, fourth quarter" => ahead.fourth.renewals;
        Renewals5 = "renewals_5", "Renewals and expansion, fifth quarter" => ahead.fifth.renewals;
        Renewals6 = "renewals_6", "Renewals and expansion, sixth quarter" => ahead.sixth.renewals;
        Renewals7 = "renewals_7", "Renewals and expansion, seventh quarter" => ahead.seventh.renewals;
        Renewals8 = "renewals_8", "Renewals and expansion, eighth quarter" => ahead.eighth.renewals;
    }
}
