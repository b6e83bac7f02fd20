//! What may come of the plan, in sentences and figures a room can read.

use chrono::Months;
use documents::chart::{Fan, Figure, Reached, Swing, Swings};
use domain::Typed;
use domain::plan::{Assumed, RUNS, Uncertainty, rounded_up, uncertainty as played};

use super::Desk;
use super::numbers::{amount, grouped};
use crate::view::UncertaintyView;

pub(super) fn uncertainty(desk: &Desk<'_>) -> Option<UncertaintyView> {
    let played = played(desk.review, &desk.worked)?;
    let target = desk.worked.model.target?;
    let of_100 = match rounded_up(played.chance * 100.0 - 0.5) {
        0 if played.chance > 0.0 => "fewer than one reaches".to_owned(),
        100 if played.chance < 1.0 => "more than 99 reach".to_owned(),
        0 => "none reaches".to_owned(),
        1 => "1 reaches".to_owned(),
        count => format!("{count} reach"),
    };
    let [low, _, high] = played.revenue.map(rough);
    Some(UncertaintyView {
        sentence: format!(
            "Of 100 quarters played through with these ranges, {of_100} {}.",
            desk.money(target)
        ),
        how: format!(
            "{} quarters are played through with the same leads. Each takes every range at random: likely values more often than its \
             ends, and what was counted, such as 22 of 100, within what such a count allows. No range depends on another, and the \
             luck of single deals is not in it. 10 of 100 bring less than {low}, and 10 more than {high}. The same plan gives \
             the same figures every time. Not printed: no range was read from records.",
            grouped(RUNS as u64),
        ),
        months: months(desk, &played, target),
        matters: matters(desk, &played),
        chance: played.chance,
        revenue: played.revenue,
    })
}

fn months(desk: &Desk<'_>, played: &Uncertainty, target: f64) -> Figure {
    let first = desk
        .review
        .quarter
        .first_day(desk.workspace.company.fiscal_year_start.get());
    let months = played.by_month.iter().zip(0..).filter_map(|(ends, month)| {
        let month = first.checked_add_months(Months::new(month))?;
        Some(Reached {
            name: month.format("%b").to_string(),
            ends: *ends,
            said: ends.map(rough),
        })
    });
    let [low, middle, high] = played.revenue.map(rough);
    let fan = Fan {
        start: desk.plan.won.map_or(0.0, |won| {
            #[expect(clippy::cast_precision_loss, reason = "amounts stay below 10^15 hundredths")]
            let hundredths = won.hundredths() as f64;
            hundredths / 100.0
        }),
        target,
        target_said: format!("target {}", amount(target)),
        months: months.collect(),
        head: ["End of", "10 of 100 below", "Half below", "90 of 100 below"].map(str::to_owned),
        reading: format!("80 of 100 end between {low} and {high}, half of all below {middle}."),
        path: "plan/target".to_owned(),
    };
    fan.figure()
}

fn matters(desk: &Desk<'_>, played: &Uncertainty) -> Figure {
    let widest = played.matters.first().map(|widest| {
        let name = assumed(desk, widest.assumed).0;
        format!("{name} matters most: between its ends lie {}.", rough(widest.swing()))
    });
    let likely = played.likely;
    let swings = played.matters.iter().map(|matter| {
        let (name, range, path) = assumed(desk, matter.assumed);
        Swing {
            name,
            range,
            ends: matter.revenue,
            said: matter.revenue.map(|revenue| apart(revenue - likely)),
            path,
        }
    });
    let figure = Swings {
        likely,
        likely_said: format!("all as likely: {}", rough(likely)),
        swings: swings.collect(),
        head: ["Assumption", "At its low end", "At its high end"].map(str::to_owned),
        reading: widest.unwrap_or_default(),
        path: "plan/target".to_owned(),
    };
    figure.figure()
}

/// The name of an assumption, its range as typed, and its path.
fn assumed(desk: &Desk<'_>, assumed: Assumed) -> (String, String, String) {
    let plan = &desk.plan;
    let of = |name: &str, range: String, field: &str| (name.to_owned(), range, format!("plan/{field}"));
    match assumed {
        Assumed::WinRate => of("Win rate", plan.win_rate.show(), "win_rate"),
        Assumed::AverageDeal => of("Average deal", plan.average_deal.show(), "average_deal"),
        Assumed::Renewals => of("Renewals", plan.renewals.show(), "renewals"),
        Assumed::SalesWinRate => of("Sales’ own win rate", plan.sales_win_rate.show(), "sales_win_rate"),
        Assumed::Rate(id) => {
            let rate = desk.review.stage(id).and_then(|stage| stage.figures.rate);
            (
                format!("{} rate", desk.name(id)),
                rate.show(),
                format!("stage/{id}/rate"),
            )
        }
    }
}

/// An amount to three figures, which is as much as ranges can say: “5,460,000”.
fn rough(units: f64) -> String {
    let mut step = 1.0;
    while units.abs() / step >= 1_000.0 {
        step *= 10.0;
    }
    amount((units / step).round() * step)
}

/// “+312,000”, “−298,000”.
fn apart(units: f64) -> String {
    match rough(units.abs()) {
        none if none == "0" => none,
        some if units < 0.0 => format!("−{some}"),
        some => format!("+{some}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_said_as_roughly_as_they_are_known() {
        assert_eq!(rough(5_460_641.0), "5,460,000");
        assert_eq!(rough(999_600.0), "1,000,000");
        assert_eq!(rough(312.4), "312");
        assert_eq!(rough(0.0), "0");
        assert_eq!(apart(-298_412.0), "−298,000");
        assert_eq!(apart(0.2), "0");
    }
}
