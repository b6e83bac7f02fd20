//! What the gap between the sides costs in a year, worked out from the team's own figures alone.
//!
//! Two figures on one year that are never added: **money spent** (leads bought that nobody works, work done twice) and
//! **revenue at risk** (what late follow-up loses, as gross margin). Each end takes the inputs at the end that makes it
//! so, and each term can be shown with its arithmetic. A figure from outside is a [`Claim`], shown with its source and
//! grade or not at all.

mod claim;
mod term;

pub use claim::{CLAIMS, Claim, Grade};
pub use term::{Arithmetic, Factor, Input, Term, TermKind, Worked};

use crate::review::Cost;
use crate::value::{Figure, FigureUnit};

/// The share of revenue that the top-down claim speaks of, in per cent. No primary source could be found.
const TOP_DOWN_PERCENT: i64 = 10;

/// All that follows from the inputs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weighed {
    /// The three terms.
    pub terms: Vec<Term>,
    /// What was spent for nothing.
    pub spent: Sum,
    /// The gross margin that is at risk.
    pub at_risk: Sum,
    /// How far the forecast was off, either way; shown, never part of a sum.
    pub forecast_error: Option<Figure>,
    /// A tenth of the year's revenue, as the claim says; shown with its grade only.
    pub top_down: Option<Figure>,
}

/// Terms together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    /// Low, likely and high; none while no term is known or when they come to more than a figure holds.
    pub ends: Option<[Figure; 3]>,
    /// The terms that are not in it because an input is missing.
    pub without: Vec<TermKind>,
}

/// Works out what the gap costs.
pub fn weigh(cost: &Cost) -> Weighed {
    let terms: Vec<Term> = TermKind::ALL.iter().map(|kind| Term::of(*kind, cost)).collect();
    let money = |hundredths: i64| Figure::new(hundredths, FigureUnit::Money);
    let forecast_error = cost.forecast.zip(cost.actual);
    Weighed {
        spent: sum(&terms, TermKind::is_spent),
        at_risk: sum(&terms, |kind| !kind.is_spent()),
        terms,
        forecast_error: forecast_error
            .and_then(|(forecast, actual)| money((forecast.hundredths() - actual.hundredths()).abs())),
        top_down: cost.revenue.and_then(|revenue| {
            money(whole(
                i128::from(revenue.hundredths()) * i128::from(TOP_DOWN_PERCENT),
                100,
            )?)
        }),
    }
}

fn sum(terms: &[Term], belongs: impl Fn(TermKind) -> bool) -> Sum {
    let (mut ends, mut without) = (None, Vec::new());
    for term in terms.iter().filter(|term| belongs(term.kind)) {
        match term.results() {
            Some(results) => {
                let before = ends.unwrap_or([0; 3]);
                ends = Some([0, 1, 2].map(|at| before[at] + results[at].hundredths()));
            }
            None => without.push(term.kind),
        }
    }
    let [low, likely, high] = ends.unwrap_or_default().map(|end| Figure::new(end, FigureUnit::Money));
    let known = low
        .zip(likely)
        .zip(high)
        .map(|((low, likely), high)| [low, likely, high]);
    Sum {
        ends: known.filter(|_| ends.is_some()),
        without,
    }
}

/// `numerator` over `scale` in hundredths of the currency, rounded once, for show, to the whole unit of the currency;
/// halves go up. None beyond what a figure holds.
pub(crate) fn whole(numerator: i128, scale: i128) -> Option<i64> {
    let unit = scale.checked_mul(100)?;
    let units = numerator.checked_add(unit / 2)?.div_euclid(unit);
    i64::try_from(units.checked_mul(100)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::CostField;

    fn cost(inputs: &[(&str, &str)]) -> Cost {
        let mut cost = Cost::default();
        for (name, text) in inputs {
            let field = CostField::named(name).expect("a field");
            cost.set(field, text).expect("readable");
        }
        cost
    }

    fn told(sum: &Sum) -> Option<[String; 3]> {
        sum.ends.map(|ends| ends.map(|end| end.to_string()))
    }

    fn same(text: &str) -> Option<[String; 3]> {
        Some([text, text, text].map(str::to_owned))
    }

    #[test]
    fn leads_that_nobody_works_cost_what_was_paid_for_them() {
        let cost = cost(&[("leads", "1,000"), ("lead_cost", "50"), ("worked", "20%")]);
        assert_eq!(told(&weigh(&cost).spent), same("money 40,000"));
        assert_eq!(weigh(&cost).spent.without, [TermKind::DuplicateEffort]);
    }

    #[test]
    fn work_done_twice_costs_its_hours() {
        let cost = cost(&[("people", "20"), ("hours", "4"), ("hourly_cost", "50"), ("weeks", "50")]);
        assert_eq!(told(&weigh(&cost).spent), same("money 200,000"));
    }

    const LATE: [(&str, &str); 6] = [
        ("late_leads", "400"),
        ("in_time", "20%"),
        ("late", "12.5%"),
        ("later", "25%"),
        ("deal", "40,000"),
        ("margin", "75%"),
    ];

    #[test]
    fn late_follow_up_risks_the_customers_it_loses_as_margin() {
        // 400 x 7.5% = 30 SQLs, x 25% = 7.5 customers, x 40,000 = 300,000, x 75% = 225,000.
        let weighed = weigh(&cost(&LATE));
        assert_eq!(told(&weighed.at_risk), same("money 225,000"));
        assert_eq!(weighed.spent.ends, None, "what is at risk is never spent");
    }

    #[test]
    fn each_end_takes_the_inputs_that_make_it_so() {
        let mut inputs = LATE.to_vec();
        inputs.extend([("in_time_low", "15%"), ("late_high", "14%"), ("late_low", "10%")]);
        // Low: 400 x (15% - 14%) x 25% x 40,000 x 75% = 30,000. High: 400 x (20% - 10%) ... = 300,000.
        let expected = ["money 30,000", "money 225,000", "money 300,000"].map(str::to_owned);
        assert_eq!(told(&weigh(&cost(&inputs)).at_risk), Some(expected));
        let spent = cost(&[
            ("leads", "1,000"),
            ("lead_cost", "50"),
            ("worked_low", "10%"),
            ("worked", "20%"),
            ("worked_high", "30%"),
        ]);
        let expected = ["money 35,000", "money 40,000", "money 45,000"].map(str::to_owned);
        assert_eq!(told(&weigh(&spent).spent), Some(expected));
    }

    #[test]
    fn a_difference_that_may_be_none_starts_at_zero() {
        let mut inputs = LATE.to_vec();
        inputs.push(("late_high", "25%"));
        let ends = weigh(&cost(&inputs)).at_risk.ends.expect("known");
        assert_eq!(ends.map(|end| end.hundredths()), [0, 22_500_000, 22_500_000]);
    }

    #[test]
    fn what_is_missing_is_named_and_never_taken_for_nothing() {
        let weighed = weigh(&cost(&[("leads", "1,000"), ("worked_low", "10%")]));
        assert_eq!(
            weighed.terms[0].worked,
            Worked::Needs(vec![Input::LeadCost, Input::Worked])
        );
        assert_eq!(weighed.spent.ends, None);
        assert_eq!(weighed.at_risk.without, [TermKind::LateFollowUp]);
    }

    #[test]
    fn more_than_a_figure_holds_is_said_and_not_cut() {
        let most = "1,000,000,000";
        let inputs = [
            ("people", most),
            ("hours", most),
            ("hourly_cost", "1m"),
            ("weeks", most),
        ];
        assert_eq!(weigh(&cost(&inputs)).terms[1].worked, Worked::TooMuch);
    }

    #[test]
    fn the_forecast_is_off_either_way_and_a_tenth_of_revenue_is_no_sum() {
        for [forecast, actual] in [["4m", "5m"], ["5m", "4m"]] {
            let weighed = weigh(&cost(&[("forecast", forecast), ("actual", actual), ("revenue", "50m")]));
            assert_eq!(
                weighed.forecast_error.map(|off| off.to_string()),
                Some("money 1,000,000".into())
            );
            assert_eq!(
                weighed.top_down.map(|tenth| tenth.to_string()),
                Some("money 5,000,000".into())
            );
            assert_eq!((weighed.spent.ends, weighed.at_risk.ends), (None, None));
        }
    }

    #[test]
    fn halves_of_the_currencys_unit_go_up_once() {
        assert_eq!(whole(149, 1), Some(100));
        assert_eq!(whole(150, 1), Some(200));
        assert_eq!(whole(0, 7), Some(0));
        assert_eq!(whole(i128::MAX, 1), None);
    }
}
