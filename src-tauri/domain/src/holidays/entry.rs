//! One entry of a calendar: on which whole days it is.

use std::ops::RangeInclusive;

use chrono::{Datelike, Days, NaiveDate};

use super::Why;
use super::lines::ContentLine;
use crate::fault::shortened;
use crate::value::clean;

/// The most days a holiday lasts.
const LONGEST: i64 = 31;

/// What the lines of an entry say.
#[derive(Debug, Default)]
pub(super) struct Entry {
    summary: String,
    starts: Option<ContentLine>,
    ends: Option<ContentLine>,
    lasts: Option<String>,
    rule: Option<String>,
    exception: Option<&'static str>,
    cancelled: bool,
}

/// Whole days in a row: from the first up to the second, without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span(NaiveDate, NaiveDate);

impl Span {
    /// Its days.
    pub(super) fn days(&self) -> impl Iterator<Item = NaiveDate> + use<> {
        let ends = self.1;
        self.0.iter_days().take_while(move |day| *day < ends)
    }
}

impl Entry {
    /// Takes a line in; what says nothing about days is passed over.
    pub(super) fn hear(&mut self, line: &ContentLine) {
        match line.name.as_str() {
            "SUMMARY" => self.summary.clone_from(&line.value),
            "DTSTART" => self.starts = Some(line.clone()),
            "DTEND" => self.ends = Some(line.clone()),
            "DURATION" => self.lasts = Some(line.value.clone()),
            "RRULE" => self.rule = Some(line.value.trim().to_owned()),
            "EXDATE" => self.exception = Some("EXDATE"),
            "RDATE" => self.exception = Some("RDATE"),
            "RECURRENCE-ID" => self.exception = Some("RECURRENCE-ID"),
            "STATUS" => self.cancelled = line.value.trim().eq_ignore_ascii_case("CANCELLED"),
            _ => {}
        }
    }

    /// What the calendar calls it, as far as it has room on a line.
    pub(super) fn name(&self) -> String {
        let plain = self.summary.replace("\\n", " ").replace("\\N", " ");
        let mut name = String::with_capacity(plain.len());
        let mut escaped = false;
        for c in plain.chars() {
            if c == '\\' && !escaped {
                escaped = true;
                continue;
            }
            escaped = false;
            name.push(c);
        }
        shortened(&clean(&name).replace('\n', " "))
    }

    /// The days it is on, in these years when it is every year.
    pub(super) fn spans(&self, years: &RangeInclusive<i32>) -> Result<Vec<Span>, Why> {
        if self.cancelled {
            return Err(Why::Cancelled);
        }
        let first = self.first()?;
        if let Some(exception) = self.exception {
            return Err(Why::Repeats(exception.to_owned()));
        }
        let Some(rule) = &self.rule else {
            return Ok(vec![first]);
        };
        let repeats = || Why::Repeats(shortened(&clean(rule)));
        let yearly = Yearly::read(rule, first.0).ok_or_else(repeats)?;
        Ok(yearly.of(first, years))
    }

    fn first(&self) -> Result<Span, Why> {
        let starts = self.starts.as_ref().ok_or(Why::NoDay)?;
        let first = whole_day(starts)?;
        let length = |days: i64| -> Result<Span, Why> {
            match days {
                ..=0 => Err(Why::PartOfADay),
                1..=LONGEST => {
                    let ends = first.checked_add_days(Days::new(days.unsigned_abs()));
                    Ok(Span(first, ends.ok_or(Why::TooLong)?))
                }
                _ => Err(Why::TooLong),
            }
        };
        let timed = starts.value.contains(['T', 't']);
        match (&self.ends, &self.lasts) {
            (Some(ends), _) => match whole_day(ends)?.signed_duration_since(first).num_days() {
                // Some calendars write the day itself as the end of a single day.
                0 if !timed => length(1),
                days => length(days),
            },
            (None, Some(lasts)) => length(days_in(lasts).ok_or(Why::PartOfADay)?),
            (None, None) if timed => Err(Why::PartOfADay),
            (None, None) => length(1),
        }
    }
}

/// A day, or midnight at its beginning; midnight elsewhere in the world is none here.
fn whole_day(line: &ContentLine) -> Result<NaiveDate, Why> {
    let text = line.value.trim();
    let unreadable = || match text {
        "" => Why::NoDay,
        text => Why::Unreadable(shortened(&clean(text))),
    };
    let (day, time) = text.split_once(['T', 't']).unwrap_or((text, "000000"));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if day.len() != 8 || !digits(day) {
        return Err(unreadable());
    }
    let day = NaiveDate::parse_from_str(day, "%Y%m%d").map_err(|_| unreadable())?;
    match time {
        "000000" => Ok(day),
        time if time.len() >= 6 && time.is_char_boundary(6) && digits(&time[..6]) => Err(Why::PartOfADay),
        _ => Err(unreadable()),
    }
}

/// Whole days or weeks, such as `P1D`.
fn days_in(text: &str) -> Option<i64> {
    let text = text.trim().to_ascii_uppercase();
    let body = text.strip_prefix('P')?;
    let (number, days) = match (body.strip_suffix('D'), body.strip_suffix('W')) {
        (Some(number), _) => (number, 1),
        (_, Some(number)) => (number, 7),
        _ => return None,
    };
    number.parse::<i64>().ok()?.checked_mul(days)
}

/// The same day every year, perhaps up to a day or for a number of years.
struct Yearly {
    until: Option<NaiveDate>,
    times: Option<i32>,
}

impl Yearly {
    /// Reads a rule that says no more than that; none for any other.
    fn read(rule: &str, first: NaiveDate) -> Option<Self> {
        let mut found = Self {
            until: None,
            times: None,
        };
        let mut yearly = false;
        for part in rule.split(';').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=')?;
            match name.to_ascii_uppercase().as_str() {
                "FREQ" => yearly = value.eq_ignore_ascii_case("YEARLY"),
                "INTERVAL" if value == "1" => {}
                "WKST" => {}
                "BYMONTH" if value.parse() == Ok(first.month()) => {}
                "BYMONTHDAY" if value.parse() == Ok(first.day()) => {}
                "UNTIL" => found.until = Some(NaiveDate::parse_from_str(value.get(..8)?, "%Y%m%d").ok()?),
                "COUNT" => found.times = Some(value.parse().ok().filter(|times| *times > 0)?),
                _ => return None,
            }
        }
        yearly.then_some(found)
    }

    fn of(&self, first: Span, years: &RangeInclusive<i32>) -> Vec<Span> {
        let lasts = first.1.signed_duration_since(first.0);
        // An entry that begins in the last days of a year reaches into the next one.
        let from = (years.start() - 1).max(first.0.year());
        let last = self.times.and_then(|times| first.0.year().checked_add(times - 1));
        let until = last.map_or(*years.end(), |last| last.min(*years.end()));
        let each = (from..=until).filter_map(|year| first.0.with_year(year));
        let each = each.filter(|day| self.until.is_none_or(|until| *day <= until));
        each.filter_map(|day| Some(Span(day, day.checked_add_signed(lasts)?)))
            .collect()
    }
}
