//! Scenarios: the same plan with a few assumptions changed, side by side.

use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::ScenarioId;
use crate::value::{Estimate, Money, Name, Share, choices};

use super::Plan;

choices! {
    /// Which rates a scenario counts with.
    Rates {
        /// Those of the plan.
        Planned = "planned", "As planned";
        /// Last quarter's, where they are known.
        LastQuarter = "last_quarter", "Last quarter’s";
        /// The low ends of their ranges.
        Low = "low", "Low ends";
        /// The high ends of their ranges.
        High = "high", "High ends";
    }
}

/// A named way in which the quarter may go. A blank is as in the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Scenario {
    /// Identity.
    pub id: ScenarioId,
    /// What it is called; unlike any other of the review.
    pub name: Name,
    /// Its revenue.
    pub target: Option<Money>,
    /// Its average deal.
    pub average_deal: Option<Estimate<Money>>,
    /// Its win rate by value.
    pub win_rate: Option<Estimate<Share>>,
    /// Its share from marketing.
    pub sourcing_share: Option<Estimate<Share>>,
    /// Which rates it counts with.
    pub rates: Rates,
}

impl Scenario {
    /// The most that can be read side by side.
    pub const MOST: usize = 6;

    /// A scenario that is as the plan.
    pub(crate) fn new(id: ScenarioId, name: Name) -> Self {
        Self {
            id,
            name,
            target: None,
            average_deal: None,
            win_rate: None,
            sourcing_share: None,
            rates: Rates::Planned,
        }
    }
}

fields! {
    /// A field of [`Scenario`].
    ScenarioField of Scenario {
        Name = "name", "Scenario" => name;
        Target = "target", "Revenue target" => target;
        AverageDeal = "average_deal", "Average deal" => average_deal;
        WinRate = "win_rate", "Win rate by value" => win_rate;
        SourcingShare = "sourcing_share", "Share from marketing" => sourcing_share;
        Rates = "rates", "Rates" => rates;
    }
}

/// One column of the comparison: the plan itself, one of its own steps, or a named scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case<'a> {
    /// The plan as typed.
    Plan,
    /// With last quarter's rates in the place of the planned ones.
    LastQuarter,
    /// With the floor as its revenue.
    Floor,
    /// With the stretch as its revenue.
    Stretch,
    /// A named scenario.
    Named(&'a Scenario),
}

impl Case<'_> {
    /// The assumptions of this case.
    pub fn of(self, plan: &Plan) -> Plan {
        let mut plan = plan.clone();
        match self {
            Case::Plan | Case::LastQuarter => {}
            Case::Floor => plan.target = plan.floor,
            Case::Stretch => plan.target = plan.stretch,
            Case::Named(scenario) => {
                plan.target = scenario.target.or(plan.target);
                plan.average_deal = scenario.average_deal.or(plan.average_deal);
                plan.win_rate = scenario.win_rate.or(plan.win_rate);
                plan.sourcing_share = scenario.sourcing_share.or(plan.sourcing_share);
            }
        }
        plan
    }

    /// The rates it counts with.
    pub(super) fn rates(self) -> Rates {
        match self {
            Case::LastQuarter => Rates::LastQuarter,
            Case::Named(scenario) => scenario.rates,
            _ => Rates::Planned,
        }
    }
}
