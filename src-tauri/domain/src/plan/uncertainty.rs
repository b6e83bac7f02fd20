//! Uncertainty: the chance to reach the target when assumptions are ranges, and which of them matters most.
//!
//! Many quarters are played through with the leads the plan asks for. A range from low over likely to high is drawn from its
//! triangle; what was counted is drawn so that 95 of 100 draws lie in the interval that is shown beside it. Draws do not
//! depend on each other, and the luck of single deals is not in them. The sequence of random numbers is part of the program:
//! the same plan gives the same figures in every run and on every machine.

mod random;

use crate::id::StageId;
use crate::review::Review;

use self::random::Sequence;
use super::chain::units;
use super::lag::triangular;
use super::{Basis, Cell, Worked};
use crate::value::share::{SURE, wilson_at};
use crate::value::{Estimate, Money, Share};

/// Quarters that are played through.
pub const RUNS: usize = 10_000;

/// Months of a quarter; deals close evenly over them.
const MONTHS: u32 = 3;

/// What may come of a plan whose assumptions are ranges. Money is in units of the currency.
#[derive(Clone, Debug, PartialEq)]
pub struct Uncertainty {
    /// The part of the quarters played in which the target is reached, 0 to 1.
    pub chance: f64,
    /// Revenue that 10, 50 and 90 of 100 quarters stay below.
    pub revenue: [f64; 3],
    /// The same at the end of each month of the quarter.
    pub by_month: Vec<[f64; 3]>,
    /// The same when all is as likely.
    pub likely: f64,
    /// What matters most, the widest swing first.
    pub matters: Vec<Matter>,
}

/// An assumption that may be a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assumed {
    /// The win rate by value.
    WinRate,
    /// The average deal.
    AverageDeal,
    /// Renewals and expansion.
    Renewals,
    /// What part of sales' own SQOs is won.
    SalesWinRate,
    /// The rate of a stage to the next.
    Rate(StageId),
}

/// How far one assumption moves the revenue, all others as likely.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Matter {
    /// The assumption.
    pub assumed: Assumed,
    /// Revenue with its low and with its high end.
    pub revenue: [f64; 2],
}

impl Matter {
    /// What lies between the two.
    pub fn swing(&self) -> f64 {
        (self.revenue[1] - self.revenue[0]).abs()
    }
}

/// An assumption as it may turn out.
#[derive(Clone, Copy, Debug)]
enum Spread {
    Fixed(f64),
    Triangle([f64; 3]),
    Counted([u32; 2]),
}

impl Spread {
    fn share(share: Estimate<Share>) -> Self {
        match (share.range(), share.counted()) {
            (Some(range), _) => Spread::Triangle(range),
            (None, Some((reached, of))) => Spread::Counted([reached, of]),
            (None, None) => Spread::Fixed(share.value()),
        }
    }

    fn amount(amount: Estimate<Money>) -> Self {
        amount.range().map_or(Spread::Fixed(amount.value()), Spread::Triangle)
    }

    fn is_open(self) -> bool {
        !matches!(self, Spread::Fixed(_))
    }

    fn likely(self) -> f64 {
        match self {
            Spread::Fixed(value) | Spread::Triangle([_, value, _]) => value,
            Spread::Counted(counted) => counted_at(counted, 0.0),
        }
    }

    fn ends(self) -> [f64; 2] {
        match self {
            Spread::Fixed(value) => [value; 2],
            Spread::Triangle([low, _, high]) => [low, high],
            Spread::Counted(counted) => [-SURE, SURE].map(|end| counted_at(counted, end)),
        }
    }

    fn draw(self, sequence: &mut Sequence) -> f64 {
        match self {
            Spread::Fixed(value) => value,
            Spread::Triangle(range) => triangular(range, sequence.part()),
            Spread::Counted(counted) => counted_at(counted, sequence.deviation()),
        }
    }
}

fn counted_at([reached, of]: [u32; 2], deviations: f64) -> f64 {
    wilson_at(f64::from(reached), f64::from(of), deviations)
}

/// What is the same in every quarter played, and what is drawn anew.
struct Played {
    leads: f64,
    won: f64,
    open: f64,
    target: f64,
    /// Deals that marketing does not bring, or the SQOs that sales finds for them where these have a win rate of their own.
    others: f64,
    win_rate: Spread,
    deal: Spread,
    renewals: Spread,
    of_others: Spread,
    rates: Vec<(StageId, Spread)>,
    /// Whether the last rate is the win rate itself.
    closes_at_win_rate: bool,
}

impl Played {
    fn of(review: &Review, worked: &Worked) -> Option<Self> {
        let (plan, model) = (&review.plan, &worked.model);
        let is_solved = |cell: Cell| worked.solved.is_some_and(|solved| solved.cell == cell);
        let rates = model.links.iter().filter_map(|link| {
            let rate = link.rate?;
            let spread = match rate.basis {
                Basis::WinRate => return None,
                Basis::Typed(share) => Spread::share(share),
                Basis::LastQuarter | Basis::Solved => Spread::Fixed(rate.value),
            };
            Some((link.stage, spread))
        });
        let (others, of_others) = match worked.sales_sqos.zip(plan.sales_win_rate) {
            Some((sqos, rate)) => (sqos, Spread::share(rate)),
            None => (worked.deals? - worked.customers?, Spread::Fixed(1.0)),
        };
        let follows = |rate: super::Rate| rate.basis == Basis::WinRate;
        Some(Self {
            leads: worked.stages.first()?.count?,
            won: plan.won.map_or(0.0, units),
            open: model.open,
            target: model.target?,
            others,
            win_rate: match plan.win_rate.filter(|_| !is_solved(Cell::WinRate)) {
                Some(share) => Spread::share(share),
                None => Spread::Fixed(model.win_rate.unwrap_or(0.0)),
            },
            deal: match plan.average_deal.filter(|_| !is_solved(Cell::AverageDeal)) {
                Some(deal) => Spread::amount(deal),
                None => Spread::Fixed(model.deal?),
            },
            renewals: plan.renewals.map_or(Spread::Fixed(0.0), Spread::amount),
            of_others,
            rates: rates.collect(),
            closes_at_win_rate: model.links.iter().filter_map(|link| link.rate).any(follows),
        })
    }

    /// Every assumption, in the order that [`Played::revenue`] takes their values in.
    fn spreads(&self) -> Vec<(Assumed, Spread)> {
        let rates = self
            .rates
            .iter()
            .map(|(stage, spread)| (Assumed::Rate(*stage), *spread));
        [
            (Assumed::WinRate, self.win_rate),
            (Assumed::AverageDeal, self.deal),
            (Assumed::Renewals, self.renewals),
            (Assumed::SalesWinRate, self.of_others),
        ]
        .into_iter()
        .chain(rates)
        .collect()
    }

    /// What was won at the start, and what the quarter brings with these values.
    fn revenue(&self, values: &[f64]) -> f64 {
        let [win_rate, deal, renewals, of_others, rates @ ..] = values else {
            return 0.0;
        };
        let mut customers = rates.iter().fold(self.leads, |count, rate| count * rate);
        if self.closes_at_win_rate {
            customers *= win_rate;
        }
        self.won + renewals + self.open * win_rate + (customers + self.others * of_others) * deal
    }

    fn matters(&self, spreads: &[(Assumed, Spread)], likely: &[f64]) -> Vec<Matter> {
        let open = spreads.iter().enumerate().filter(|(_, (_, spread))| spread.is_open());
        let each = open.map(|(at, (assumed, spread))| Matter {
            assumed: *assumed,
            revenue: spread.ends().map(|end| {
                let mut values = likely.to_vec();
                values[at] = end;
                self.revenue(&values)
            }),
        });
        let mut matters: Vec<Matter> = each.collect();
        matters.sort_by(|a, b| b.swing().total_cmp(&a.swing()));
        matters
    }
}

/// Plays a plan through; none while no assumption is a range, or while the plan is not measurable.
pub fn uncertainty(review: &Review, worked: &Worked) -> Option<Uncertainty> {
    let played = Played::of(review, worked)?;
    let spreads = played.spreads();
    if !spreads.iter().any(|(_, spread)| spread.is_open()) {
        return None;
    }
    let likely: Vec<f64> = spreads.iter().map(|(_, spread)| spread.likely()).collect();
    let mut sequence = Sequence::start();
    let mut drawn = likely.clone();
    let mut revenues: Vec<f64> = (0..RUNS)
        .map(|_| {
            for (value, (_, spread)) in drawn.iter_mut().zip(&spreads) {
                *value = spread.draw(&mut sequence);
            }
            played.revenue(&drawn)
        })
        .collect();
    let reached = revenues.iter().filter(|revenue| **revenue >= played.target - 0.005);
    let reached = reached.count();
    let revenue = [10, 50, 90].map(|percent| below(&mut revenues, RUNS * percent / 100));
    #[expect(clippy::cast_precision_loss, reason = "at most ten thousand runs")]
    let chance = reached as f64 / RUNS as f64;
    let by_month = (1..=MONTHS).map(|month| {
        let part = f64::from(month) / f64::from(MONTHS);
        revenue.map(|whole| played.won + (whole - played.won) * part)
    });
    Some(Uncertainty {
        chance,
        revenue,
        by_month: by_month.collect(),
        likely: played.revenue(&likely),
        matters: played.matters(&spreads, &likely),
    })
}

/// The value that so many of the others are not above.
fn below(revenues: &mut [f64], rank: usize) -> f64 {
    *revenues.select_nth_unstable_by(rank, f64::total_cmp).1
}
