//! Holidays from a calendar file (iCalendar, RFC 5545): the whole days it names, and every entry that is none, with why.
//!
//! Only what a holiday calendar needs is read: whole days, one or several, once or every year. Nothing is swallowed: an entry
//! that repeats by another rule, takes part of a day or is cut short is named. A calendar from elsewhere may be anything, so
//! every line is looked at once and no line is trusted.

mod entry;
mod lines;

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use crate::fault::{Fault, shortened};
use entry::{Entry, Span};
use lines::lines;

/// The most bytes of a calendar file that are read.
pub const MOST: usize = 2_000_000;

/// What a calendar file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Almanac {
    /// The days within the years asked for, earliest first, each once.
    pub days: Vec<Holiday>,
    /// Entries that are no whole days, or could not be read, in the order of the file.
    pub left_out: Vec<LeftOut>,
    /// How many entries lie in other years altogether.
    pub elsewhere: usize,
}

/// A day off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// The day.
    pub day: NaiveDate,
    /// What the calendar calls it; may be empty.
    pub name: String,
}

/// An entry that gives no holiday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// What the calendar calls it; may be empty.
    pub name: String,
    /// Why.
    pub why: Why,
}

/// Why an entry gives no holiday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It says no day.
    NoDay,
    /// This stands where a day should.
    Unreadable(String),
    /// It takes only part of a day, or begins and ends within days.
    PartOfADay,
    /// It repeats by a rule that is not read, or one of its days is an exception.
    Repeats(String),
    /// It lasts more days than a holiday does.
    TooLong,
    /// It was called off.
    Cancelled,
    /// The file ends, or another entry begins, in the middle of it.
    CutShort,
}

/// Reads the days of a calendar file from the first of January of one year up to the end of another.
///
/// # Errors
/// [`Fault::TooMany`] for a file beyond [`MOST`], [`Fault::Unreadable`] for one that is no calendar.
pub fn holidays(text: &str, years: std::ops::RangeInclusive<i32>) -> Result<Almanac, Fault> {
    if text.len() > MOST {
        return Err(Fault::TooMany {
            what: "characters in a calendar file",
            limit: MOST,
        });
    }
    let mut lines = lines(text).peekable();
    if lines.peek().is_none_or(|line| !line.is("BEGIN", "VCALENDAR")) {
        return Err(Fault::Unreadable {
            what: "The calendar file",
            given: shortened(text.trim_start().lines().next().unwrap_or_default()),
            example: "a file that begins with BEGIN:VCALENDAR, as calendars export it",
        });
    }
    let mut found = Almanac::default();
    let mut days: BTreeMap<NaiveDate, String> = BTreeMap::new();
    let mut take = |entry: Entry, whole: bool| {
        let name = entry.name();
        let spans = if whole { entry.spans(&years) } else { Err(Why::CutShort) };
        match spans {
            Err(why) => found.left_out.push(LeftOut { name, why }),
            Ok(spans) => {
                let within = spans
                    .iter()
                    .flat_map(Span::days)
                    .filter(|day| years.contains(&day.year()));
                let mut within = within.peekable();
                found.elsewhere += usize::from(within.peek().is_none());
                for day in within {
                    days.entry(day).or_insert_with(|| name.clone());
                }
            }
        }
    };
    // What a reminder within an entry says is not said of the entry.
    let mut entry: Option<Entry> = None;
    let mut inner = 0_usize;
    for line in lines {
        if line.is("BEGIN", "VEVENT") {
            inner = 0;
            if let Some(cut) = entry.replace(Entry::default()) {
                take(cut, false);
            }
        } else if line.is("END", "VEVENT") {
            if let Some(whole) = entry.take() {
                take(whole, true);
            }
        } else if line.name == "BEGIN" {
            inner += 1;
        } else if line.name == "END" {
            inner = inner.saturating_sub(1);
        } else if let Some(entry) = entry.as_mut().filter(|_| inner == 0) {
            entry.hear(&line);
        }
    }
    if let Some(cut) = entry {
        take(cut, false);
    }
    found.days = days.into_iter().map(|(day, name)| Holiday { day, name }).collect();
    Ok(found)
}

#[cfg(test)]
mod tests;
