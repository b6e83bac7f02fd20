//! The reverse funnel: from revenue to deals, and stage by stage back to leads; and forward again.

use crate::id::StageId;
use crate::review::Review;
use crate::stage::Stage;

use super::coverage::SMALL;
use super::{Case, Lag, Plan, Rates, rounded_up};
use crate::value::share::wilson;
use crate::value::{Estimate, Money, Quantity, Share};

/// What a rate was taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// It was typed.
    Typed(Estimate<Share>),
    /// It is the plan's win rate by value.
    WinRate,
    /// It is last quarter's: so many entered the next stage, over so many that entered this one.
    LastQuarter,
    /// It follows from what is locked.
    Solved,
}

/// What part of a stage goes on to the next one of the chain.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    /// The part, 0 to 1.
    pub value: f64,
    /// What it was taken from.
    pub basis: Basis,
    /// Last quarter's, where both stages were counted.
    pub was: Option<f64>,
    /// The 95% interval of what was counted: of the rate itself where it was, else of last quarter's where these were few.
    pub between: Option<[f64; 2]>,
    /// Whether it must stay as it is.
    pub locked: bool,
}

impl Rate {
    /// Whether more is expected than last quarter showed.
    pub fn is_optimistic(&self) -> bool {
        self.was.is_some_and(|was| self.value > was + 1e-9)
    }
}

/// One stage of the chain.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// The stage.
    pub stage: StageId,
    /// The rate to the next stage; none at the last one.
    pub rate: Option<Rate>,
    /// How many entered it last quarter.
    pub last: Option<f64>,
    /// How many there are to be, when that is fixed.
    pub locked: Option<f64>,
    /// The time to the next stage.
    pub lag: Option<Lag>,
}

/// The plan as numbers: every formula works on this. Money is in units of the currency.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The revenue of the quarter.
    pub target: Option<f64>,
    /// Renewals and expansion, and what is won already.
    pub fixed: f64,
    /// Qualified open pipeline that closes in the quarter.
    pub open: f64,
    /// What part of its value is won.
    pub win_rate: Option<f64>,
    /// What a deal brings.
    pub deal: Option<f64>,
    /// What part of the deals comes from marketing.
    pub share: f64,
    /// What a lead costs.
    pub cost: Option<f64>,
    /// The stages of the chain, in the order of the funnel.
    pub links: Vec<Link>,
    /// Stages without a rate, which the chain leaves out.
    pub skipped: Vec<StageId>,
}

impl Model {
    /// The numbers of a review in one of its cases.
    pub fn of(review: &Review, case: Case<'_>) -> Self {
        let plan = case.of(&review.plan);
        let rates = case.rates();
        let amount = |amount: Option<Estimate<Money>>| amount.map(Estimate::value);
        let money = |money: Option<Money>| money.map(units);
        let win_rate = plan.win_rate.map(|share| at(share, rates));
        let (links, skipped) = links(review, &plan, win_rate, rates);
        Self {
            target: money(plan.target),
            fixed: amount(plan.renewals).unwrap_or(0.0) + money(plan.won).unwrap_or(0.0),
            open: money(plan.open_pipeline).unwrap_or(0.0),
            win_rate,
            deal: amount(plan.average_deal),
            share: plan.sourcing_share.map_or(1.0, |share| at(share, rates)),
            cost: amount(plan.cost_per_lead),
            links,
            skipped,
        }
    }

    /// Still to win before open pipeline is counted; never below 0.
    pub fn before_open(&self) -> Option<f64> {
        Some((self.target? - self.fixed).max(0.0))
    }

    /// What open pipeline will bring.
    pub fn from_open(&self) -> f64 {
        self.open * self.win_rate.unwrap_or(0.0)
    }

    /// Still to win: target − renewals and expansion − won − open pipeline × win rate; never below 0.
    pub fn still(&self) -> Option<f64> {
        Some((self.target? - self.fixed - self.from_open()).max(0.0))
    }

    /// Deals: still to win / average deal.
    pub fn deals(&self) -> Option<f64> {
        self.deal
            .filter(|deal| *deal > 0.0)
            .and_then(|deal| Some(self.still()? / deal))
    }

    /// Deals that come from marketing: only these run down the chain.
    pub fn customers(&self) -> Option<f64> {
        Some(self.deals()? * self.share)
    }

    /// Backward: count(stage) = count(next) / rate(stage to next); what a rate of zero hides is not measurable.
    pub fn backward(&self, customers: f64) -> Vec<Option<f64>> {
        let mut next = Some(customers);
        let mut counts: Vec<Option<f64>> = self
            .links
            .iter()
            .rev()
            .map(|link| {
                if let Some(rate) = link.rate {
                    next = next.filter(|_| rate.value > 0.0).map(|count| count / rate.value);
                }
                next
            })
            .collect();
        counts.reverse();
        counts
    }

    /// Forward: so many of a stage become so many customers.
    pub fn forward(&self, link: usize, count: f64) -> f64 {
        let rates = self.links[link..].iter().filter_map(|link| link.rate);
        rates.fold(count, |count, rate| count * rate.value)
    }

    /// The revenue that so many customers from marketing come to.
    pub fn revenue(&self, customers: f64) -> Option<f64> {
        let deals = (self.share > 0.0).then(|| customers / self.share)?;
        Some(deals * self.deal? + self.fixed + self.from_open())
    }

    /// Sets a rate that follows from others.
    pub(super) fn solve_rate(&mut self, link: usize, value: f64) {
        if let Some(rate) = &mut self.links[link].rate {
            rate.value = value;
            rate.basis = Basis::Solved;
        }
    }

    /// Sets the win rate, and the last rate where it follows it.
    pub(super) fn solve_win_rate(&mut self, value: f64) {
        self.win_rate = Some(value);
        let following = self.links.iter_mut().filter_map(|link| link.rate.as_mut());
        for rate in following.filter(|rate| rate.basis == Basis::WinRate) {
            rate.value = value;
        }
    }
}

/// Money in units of the currency.
pub(super) fn units(money: Money) -> f64 {
    money.figure().value()
}

/// A share as the chosen rates have it.
fn at(share: Estimate<Share>, rates: Rates) -> f64 {
    let [low, high] = share.bounds().unwrap_or([share.value(); 2]);
    match rates {
        Rates::Low => low,
        Rates::High => high,
        Rates::Planned | Rates::LastQuarter => share.value(),
    }
}

/// The chain, from the last stage back: a stage without a rate drops out, so nothing is divided by the same step twice.
fn links(review: &Review, plan: &Plan, win_rate: Option<f64>, rates: Rates) -> (Vec<Link>, Vec<StageId>) {
    let mut links: Vec<Link> = Vec::new();
    let mut skipped = Vec::new();
    let figure = |stage: &Stage| stage.figures.volume.map(Quantity::value);
    for (place, stage) in review.stages.iter().enumerate().rev() {
        let last = figure(stage);
        let mut rate = None;
        if let Some(next) = links.last() {
            let counted = last.zip(next.last).filter(|(here, there)| *here > 0.0 && there <= here);
            let was = counted.map(|(here, there)| there / here);
            let few = counted.map(|(here, there)| (rounded_up(here), rounded_up(there)));
            let few = few.filter(|(here, _)| *here < SMALL);
            let interval = few.and_then(|(here, there)| wilson(there, here));
            let closes = place + 2 == review.stages.len() && plan.win_rate.is_some();
            let typed = stage.figures.rate.map(|share| (at(share, rates), Basis::Typed(share)));
            let planned = typed.or_else(|| win_rate.filter(|_| closes).map(|rate| (rate, Basis::WinRate)));
            let past = was.filter(|was| *was > 0.0).map(|was| (was, Basis::LastQuarter));
            let chosen = match rates {
                Rates::LastQuarter => past.or(planned),
                _ => planned.or(past),
            };
            let Some((value, basis)) = chosen else {
                skipped.push(stage.id);
                continue;
            };
            rate = Some(Rate {
                value,
                basis,
                was,
                between: match basis {
                    Basis::Typed(share) if share.counted().is_some() => share.bounds(),
                    _ => interval,
                },
                locked: stage.figures.rate_locked,
            });
        }
        links.push(Link {
            stage: stage.id,
            rate,
            last,
            locked: stage.figures.count.map(Quantity::value),
            lag: stage.figures.lag.clone(),
        });
    }
    links.reverse();
    skipped.reverse();
    (links, skipped)
}
