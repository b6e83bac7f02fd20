//! Holidays from a calendar file, shown before anything is added.

use chrono::{Datelike, NaiveDate};
use domain::holidays::{LeftOut, Why, holidays};
use domain::{Fault, Typed};

use crate::compose::day_in_words;
use crate::desk::Desk;
use crate::view::{CalendarDay, CalendarRead};
use crate::{ReadCalendar, Refusal};

/// How many entries that give no holiday are named one by one.
const NAMED: usize = 12;

/// Says which holidays a calendar file would add to those of the company; nothing is kept. Only days of the year the quarter
/// lies in and of the years beside it are taken.
///
/// # Errors
/// `nothing_open`; `unreadable` for a file that is no calendar, `too_many` for one beyond what is read.
pub fn read_calendar(desk: &mut Desk, request: ReadCalendar) -> Result<CalendarRead, Refusal> {
    let open = desk.opened()?;
    let company = &open.workspace().company;
    let year = open.review()?.quarter.first_day(company.fiscal_year_start.get()).year();
    let years = year - 1..=year + 1;
    let found = holidays(&request.text, years.clone()).map_err(|fault| match fault {
        Fault::Unreadable { .. } => Refusal::input("unreadable", "This file is no calendar.")
            .hint("Export the holidays from a calendar as iCalendar (.ics) and choose that file."),
        other => Refusal::from(other),
    })?;
    let days: Vec<CalendarDay> = found
        .days
        .iter()
        .map(|one| CalendarDay {
            day: one.day.show(),
            said: day_in_words(one.day),
            name: one.name.clone(),
            known: company.holidays.contains(one.day),
        })
        .collect();
    let new = days.iter().filter(|day| !day.known).count();
    let mut all: Vec<NaiveDate> = company.holidays.days().to_vec();
    all.extend(
        found
            .days
            .iter()
            .map(|one| one.day)
            .filter(|day| !company.holidays.contains(*day)),
    );
    all.sort_unstable();
    let holidays = all.iter().map(Typed::show).collect::<Vec<_>>().join(" ");
    let elsewhere = match found.elsewhere {
        0 => String::new(),
        1 => format!(" 1 entry lies outside {} to {}.", years.start(), years.end()),
        more => format!(" {more} entries lie outside {} to {}.", years.start(), years.end()),
    };
    Ok(CalendarRead {
        sentence: format!("{}{elsewhere}", sentence(new, days.len() - new)),
        new,
        days,
        left_out: found.left_out.iter().take(NAMED).map(left_out).collect(),
        more_left_out: found.left_out.len().saturating_sub(NAMED),
        holidays,
    })
}

fn sentence(new: usize, known: usize) -> String {
    let counted = |count: usize| match count {
        1 => "1 day".to_owned(),
        more => format!("{more} days"),
    };
    match (new, known) {
        (0, 0) => "This calendar has no whole day to add.".to_owned(),
        (0, known) => format!("{} of this calendar, and all are there already.", counted(known)),
        (new, 0) => format!("{} to add.", counted(new)),
        (new, known) => format!("{} to add; {} already there.", counted(new), counted(known)),
    }
}

/// “Team lunch”: takes only part of a day.
fn left_out(one: &LeftOut) -> String {
    let name = match one.name.as_str() {
        "" => "An entry without a name".to_owned(),
        name => format!("“{name}”"),
    };
    let why = match &one.why {
        Why::NoDay => "says no day".to_owned(),
        Why::Unreadable(text) => format!("has “{text}” where its day should be"),
        Why::PartOfADay => "takes only part of a day".to_owned(),
        Why::Repeats(rule) => format!("repeats in a way that is not read ({rule})"),
        Why::TooLong => "lasts longer than a month".to_owned(),
        Why::Cancelled => "was cancelled".to_owned(),
        Why::CutShort => "is cut short".to_owned(),
    };
    format!("{name} {why}.")
}
