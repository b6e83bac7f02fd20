//! Composing the scorecard by month and by quarter.

use documents::chart::Trend;
use domain::scorecard::{Gathered, Past, Reading, gathered, months, quarters};
use domain::{Currency, Figure, Measure};

use super::Scene;
use crate::view::PeriodView;

/// A measure by month: where it stood at the end of each, and what each came to.
pub(super) fn by_month(scene: &Scene<'_>, measure: &Measure, reading: &Reading) -> PeriodView {
    let currency = &scene.workspace.company.currency;
    let shown = |figure: Figure| figure.with_currency(currency);
    let (review, start) = (scene.review, scene.workspace.company.fiscal_year_start.get());
    let all = months(measure, review.quarter.first_day(start), review.quarter.last_day(start));
    let mut weeks = vec![None; reading.weeks.len()];
    for (week, figure) in all.iter().filter_map(|month| month.stood) {
        weeks[week - 1] = Some(figure.hundredths());
    }
    let known = all.iter().filter(|month| month.stood.is_some());
    let rows: Vec<[String; 2]> = known
        .map(|month| {
            let figure = month.figure.map_or_else(|| "less than before".to_owned(), shown);
            [month.first.format("%B").to_string(), figure]
        })
        .collect();
    let sums = gathered(measure) == Gathered::Sum;
    let said = match (rows.last(), sums) {
        (None, _) => "Nothing typed yet.".to_owned(),
        (Some([month, figure]), true) => format!("{month} added {figure}. {}", how(measure)),
        (Some([month, figure]), false) => format!("{figure} in {month}. {}", how(measure)),
    };
    let last = reading.last.map(|(_, figure)| figure);
    view(measure, currency, weeks, (reading, last), said, "Month", rows)
}

fn how(measure: &Measure) -> &'static str {
    match gathered(measure) {
        Gathered::Sum => "A month is the sum of its weeks.",
        Gathered::LatestShare => "A month is its newest share: without the counts behind them, shares are not added.",
        Gathered::Latest => "A month is its newest figure.",
    }
}

/// A measure by quarter: the newest figure of each. What adds up is not comparable before its quarter is over, so until then
/// it is told and not drawn.
pub(super) fn by_quarter(scene: &Scene<'_>, measure: &Measure, reading: &Reading) -> PeriodView {
    let currency = &scene.workspace.company.currency;
    let shown = |figure: Figure| figure.with_currency(currency);
    let past = quarters(scene.workspace, scene.review, measure);
    let so_far = reading
        .last
        .map(|(week, _)| week)
        .filter(|week| *week < reading.weeks.len());
    let so_far = so_far.filter(|_| measure.adds_up);
    let running = |quarter: &Past| so_far.filter(|_| quarter.quarter == scene.review.quarter);
    let rows: Vec<[String; 2]> = past
        .iter()
        .map(|quarter| match running(quarter) {
            Some(week) => [format!("{}, week {week}", quarter.quarter), shown(quarter.figure)],
            None => [quarter.quarter.to_string(), shown(quarter.figure)],
        })
        .collect();
    let said = match rows.as_slice() {
        [] => "Nothing typed yet.".to_owned(),
        [[quarter, figure]] if reading.last.is_some() => {
            format!("{figure} in {quarter}, the first quarter it is watched.")
        }
        [.., [quarter, figure]] if reading.last.is_none() => {
            format!("Nothing typed this quarter; {figure} in {quarter}.")
        }
        [[quarter, figure]] => format!("{figure} in {quarter}."),
        [.., [before, then], [now, figure]] => format!("{figure} in {now}; {then} in {before}."),
    };
    let drawn: Vec<Option<i64>> = past
        .iter()
        .map(|quarter| match running(quarter) {
            Some(_) => None,
            None => Some(quarter.figure.hundredths()),
        })
        .collect();
    let last = past.iter().rev().find(|quarter| running(quarter).is_none());
    let last = last.map(|quarter| quarter.figure);
    view(measure, currency, drawn, (reading, last), said, "Quarter", rows)
}

fn view(
    measure: &Measure,
    currency: &Currency,
    weeks: Vec<Option<i64>>,
    (reading, last): (&Reading, Option<Figure>),
    said: String,
    head: &str,
    rows: Vec<[String; 2]>,
) -> PeriodView {
    let trend = Trend {
        name: measure.name.to_string(),
        // A quarter is over when it is compared: its pace is its target.
        adds_up: measure.adds_up && head == "Month",
        weeks,
        target: reading.target.map(Figure::hundredths),
        last: last
            .map(|figure| super::scorecard::short(figure, currency))
            .unwrap_or_default(),
        reading: said.clone(),
        head: [head.to_owned(), measure.name.to_string()],
        rows,
        path: format!("measure/{}/name", measure.id),
    };
    PeriodView {
        reading: said,
        chart: trend.figure(),
    }
}
