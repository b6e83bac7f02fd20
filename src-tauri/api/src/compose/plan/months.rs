//! Months of the plan: when leads must arrive, and what has to be created.

use chrono::{Datelike, NaiveDate};
use documents::chart::{Columns, Standing};
use domain::plan::rounded_up;

use super::Desk;
use super::numbers::{decimal, grouped, named, plural};
use crate::view::{MonthView, MonthsView};

pub(super) fn months(desk: &Desk<'_>) -> Option<MonthsView> {
    let worked = &desk.worked;
    let arrivals = worked.arrivals.as_ref()?;
    let first = worked.stages.first()?;
    let many = plural(&desk.name(first.stage), 2);
    let one = plural(&desk.name(first.stage), 1);
    let last_day = arrivals.last_day;
    let months = arrivals.months.iter().enumerate().map(|(at, month)| MonthView {
        name: name(at, month.first, last_day),
        count: grouped(month.shown),
        number: month.count,
        before: month.before,
    });
    let quarter = desk
        .review
        .quarter
        .first_day(desk.workspace.company.fiscal_year_start.get());
    let before = if arrivals.before > 0 {
        format!(
            "{} of the {} had to arrive before {}. ",
            grouped(arrivals.before),
            first.shown.map(grouped).unwrap_or_default(),
            quarter.format("%B")
        )
    } else {
        String::new()
    };
    let months: Vec<MonthView> = months.collect();
    let title = format!("When the {many} must arrive");
    let columns = months.iter().map(|month| Standing {
        name: month.name.clone(),
        value: month.number,
        said: month.count.clone(),
        past: month.before,
    });
    let chart = Columns {
        columns: columns.collect(),
        head: ["Month".to_owned(), many],
        reading: format!("{title}."),
        path: format!("stage/{}/lag", first.stage),
    };
    Some(MonthsView {
        sentence: format!(
            "{before}After {} a new {one} can no longer close this quarter.",
            last_day.format("%-d %B")
        ),
        chart: chart.figure(),
        title,
        months,
    })
}

/// “Oct 2026”, “Nov”; the last month in which a record still counts says up to which day: “to 12 Mar”.
fn name(at: usize, first: NaiveDate, last_day: NaiveDate) -> String {
    let year = at == 0 || first.month() == 1;
    let name = first.format(if year { "%b %Y" } else { "%b" }).to_string();
    let same = (first.year(), first.month()) == (last_day.year(), last_day.month());
    match last_day.succ_opt() {
        Some(next) if same && next.month() == last_day.month() => format!("to {} {name}", last_day.day()),
        _ => name,
    }
}

/// “The deals of this quarter need 107 SQOs, some of them created before it; with those for later quarters, 124 have to be created
/// this quarter: 41 in January, …”
pub(super) fn creation(desk: &Desk<'_>) -> String {
    let worked = &desk.worked;
    let Some((creation, stage)) = worked
        .creation
        .as_ref()
        .zip(worked.stages.len().checked_sub(2).and_then(|at| worked.stages.get(at)))
    else {
        return String::new();
    };
    let name = desk.name(stage.stage);
    let months: Vec<String> = creation
        .months
        .iter()
        .map(|month| format!("{} in {}", grouped(month.shown), month.first.format("%B")))
        .collect();
    let worth = worked
        .model
        .deal
        .map(|deal| format!(", worth {}", desk.money((creation.count * deal).round())))
        .unwrap_or_default();
    let mut said = format!(
        "The deals of this quarter need {}, some of them created before it; with those for later quarters, {} ({}) have to \
         be created this quarter{worth}: {}.",
        named(&name, stage.shown.unwrap_or_default()),
        grouped(rounded_up(creation.count)),
        decimal(creation.count, 2),
        super::numbers::listed(&months)
    );
    let mut quarter = desk.review.quarter;
    let mut unknown = Vec::new();
    for later in 1..=7 {
        quarter = quarter.next();
        if creation.unknown.contains(&later) {
            unknown.push(quarter.to_string());
        }
    }
    if !unknown.is_empty() {
        let verb = if unknown.len() == 1 { "has" } else { "have" };
        said.push_str(&format!(
            " {} {verb} no revenue target, so deals that close then are not counted.",
            super::numbers::listed(&unknown)
        ));
    }
    said
}
