//! Months: when leads must arrive for deals to close in time, and how much pipeline each month has to create.

use chrono::{Datelike, Months, NaiveDate};

use crate::review::Review;

use super::chain::units;
use super::{Model, Shortest, rounded_up};

/// A calendar month with what it has to bring.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Month {
    /// Its first day.
    pub first: NaiveDate,
    /// What has to arrive in it.
    pub count: f64,
    /// The same as shown: the months add up to the whole as shown.
    pub shown: u64,
    /// Whether it lies before the quarter.
    pub before: bool,
}

/// When the records of the first stage must arrive for deals that close in the quarter.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrivals {
    /// The months, from the first that counts to the last of the quarter.
    pub months: Vec<Month>,
    /// What had to arrive before the quarter.
    pub before: u64,
    /// The last day on which a new record can still close in the quarter.
    pub last_day: NaiveDate,
    /// The longest time from the first stage to the last, in months.
    pub reach: usize,
}

/// What has to be created in each month of the quarter, for deals that close in it and later.
#[derive(Clone, Debug, PartialEq)]
pub struct Creation {
    /// The months of the quarter.
    pub months: Vec<Month>,
    /// All of them together.
    pub count: f64,
    /// Later quarters that a lag reaches and that have no target; their deals are not counted. 1 is the next quarter.
    pub unknown: Vec<usize>,
}

/// Months of the calendar that a quarter closes deals in; each takes its third of them.
const CLOSING: u32 = 3;

/// When records of the first stage must arrive, the last day first of the quarter's days given.
pub(super) fn arrivals(model: &Model, customers: f64, days: [NaiveDate; 2]) -> Option<Arrivals> {
    let [first_day, last_day] = days;
    let lag = total_lag(model, 0)?;
    let whole = (*model.backward(customers).first()?)?;
    let reach = lag.len() - 1;
    let mut counts = vec![0.0; reach + CLOSING as usize];
    for close in 0..CLOSING as usize {
        for (months, part) in lag.iter().enumerate() {
            counts[reach + close - months] += whole / f64::from(CLOSING) * part;
        }
    }
    let start = first_day.checked_sub_months(Months::new(u32::try_from(reach).ok()?))?;
    let months = months_from(start, &counts, first_day);
    let mut shortest = Shortest::default();
    for link in &model.links[..model.links.len() - 1] {
        let one = link.lag.as_ref().map(super::Lag::shortest).unwrap_or_default();
        shortest.months += one.months;
        shortest.days += one.days;
    }
    let last_day = last_day
        .checked_sub_months(Months::new(shortest.months))?
        .checked_sub_days(chrono::Days::new(shortest.days.into()))?;
    Some(Arrivals {
        before: months
            .iter()
            .filter(|month| month.before)
            .map(|month| month.shown)
            .sum(),
        months,
        last_day,
        reach,
    })
}

/// What the stage before the last has to create: sum over close months of deals / win rate × lag, for this quarter and those
/// after it.
pub(super) fn creation(review: &Review, model: &Model, customers: f64, first_day: NaiveDate) -> Option<Creation> {
    let at = model.links.len().checked_sub(2)?;
    let rate = model.links[at].rate?.value;
    let lag = total_lag(model, at)?;
    let reach = lag.len() - 1;
    let later = later_customers(review, model);
    let quarters = 1 + reach.div_ceil(CLOSING as usize).min(later.len());
    let mut unknown = Vec::new();
    let mut counts = vec![0.0; CLOSING as usize];
    for quarter in 0..quarters {
        let closing = match quarter {
            0 => Some(customers),
            later_one => later[later_one - 1],
        };
        let Some(closing) = closing else {
            unknown.push(quarter);
            continue;
        };
        for close in 0..CLOSING as usize {
            let close_month = quarter * CLOSING as usize + close;
            for (month, count) in counts.iter_mut().enumerate() {
                let part = close_month.checked_sub(month).and_then(|months| lag.get(months));
                if rate > 0.0 {
                    *count += closing / f64::from(CLOSING) / rate * part.copied().unwrap_or(0.0);
                }
            }
        }
    }
    Some(Creation {
        count: counts.iter().sum(),
        months: months_from(first_day, &counts, first_day),
        unknown,
    })
}

/// Customers from marketing that each later quarter needs; none where it has no target.
fn later_customers(review: &Review, model: &Model) -> Vec<Option<f64>> {
    let quarters = review.plan.ahead.all();
    let needed = quarters.iter().map(|quarter| {
        let still = (units(quarter.target?) - quarter.renewals.map_or(0.0, units)).max(0.0);
        let deal = model.deal.filter(|deal| *deal > 0.0)?;
        Some(still / deal * model.share)
    });
    needed.collect()
}

/// The lag from a link to the last stage, by month; none while a step's lag is not known.
fn total_lag(model: &Model, from: usize) -> Option<Vec<f64>> {
    let steps = model.links.get(from..model.links.len().checked_sub(1)?)?;
    let mut whole = vec![1.0];
    for link in steps {
        let step = link.lag.as_ref()?.by_month();
        let mut next = vec![0.0; whole.len() + step.len() - 1];
        for (before, part) in whole.iter().enumerate() {
            for (months, share) in step.iter().enumerate() {
                next[before + months] += part * share;
            }
        }
        whole = next;
    }
    Some(whole)
}

/// Months with their counts rounded so that they add up to the whole, rounded up once: the largest remainders go up.
fn months_from(start: NaiveDate, counts: &[f64], quarter: NaiveDate) -> Vec<Month> {
    let whole = rounded_up(counts.iter().sum());
    let mut shown: Vec<u64> = counts.iter().map(|count| super::rounded_down(*count)).collect();
    let mut order: Vec<usize> = (0..counts.len()).collect();
    let rest = |at: usize| counts[at] - counts[at].floor();
    order.sort_by(|a, b| rest(*b).total_cmp(&rest(*a)));
    let lacking = whole.saturating_sub(shown.iter().sum());
    for at in order.into_iter().take(usize::try_from(lacking).unwrap_or(0)) {
        shown[at] += 1;
    }
    let months = counts.iter().zip(shown).zip(0_u32..);
    let months = months.filter_map(|((count, shown), at)| {
        let first = start.with_day(1)?.checked_add_months(Months::new(at))?;
        Some(Month {
            first,
            count: *count,
            shown,
            before: first < quarter,
        })
    });
    // Months in which nothing needs to arrive are left away at the start.
    months.skip_while(|month| month.shown == 0 && month.before).collect()
}
