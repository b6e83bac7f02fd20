//! The hours that count: a week of working hours in a time zone, less holidays.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc, Weekday};
use chrono_tz::Tz;

use super::instant::instant;
use crate::value::{DayHours, Span, Zone};
use crate::workspace::Company;

/// A time during which a clock stands still: from the first instant up to the second.
pub type Pause = (DateTime<Utc>, DateTime<Utc>);

/// The days looked ahead for an opening before the calendar counts as closed for good: a leap year.
const LOOK_AHEAD: u32 = 366;
/// The days of a week, from Monday.
pub(super) const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// Which instants are working hours. It opens and closes when the wall clock of its zone first shows the time; a time shown
/// again as the clocks go back changes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkingCalendar {
    zone: Tz,
    /// Spans of each day of the week from Monday, in order and apart.
    week: [Vec<Span>; 7],
    /// In order.
    holidays: Vec<NaiveDate>,
}

impl WorkingCalendar {
    /// A calendar that is open in the hours of each named day, and closed on the days not named and on holidays.
    pub fn new(zone: Zone, hours: &DayHours, holidays: &[NaiveDate]) -> Self {
        let week = WEEK.map(|day| hours.on(day).unwrap_or_default().to_vec());
        Self::of_week(zone, week, holidays)
    }

    /// The company's calendar: its usual hours on its working days, but where a day has hours of its own.
    pub fn of(company: &Company) -> Self {
        let usual = (company.day_starts.minutes(), company.day_ends.minutes());
        let week = WEEK.map(|day| match company.other_hours.on(day) {
            Some(spans) => spans.to_vec(),
            None if company.working_days.contains(day) && usual.0 < usual.1 => vec![usual],
            None => Vec::new(),
        });
        Self::of_week(company.zone, week, company.holidays.days())
    }

    /// The calendar of the same zone that never closes.
    pub fn unbroken(&self) -> Self {
        Self {
            zone: self.zone,
            week: WEEK.map(|_| vec![(0, 24 * 60)]),
            holidays: Vec::new(),
        }
    }

    fn of_week(zone: Zone, week: [Vec<Span>; 7], holidays: &[NaiveDate]) -> Self {
        let mut holidays = holidays.to_vec();
        holidays.sort_unstable();
        Self {
            zone: zone.rules(),
            week,
            holidays,
        }
    }

    /// The zone whose wall clock opens and closes it.
    pub fn zone(&self) -> Tz {
        self.zone
    }

    /// How long a usual working day is: the length most days that are open have, the longer one where two are as common.
    pub fn day(&self) -> TimeDelta {
        let length = |spans: &Vec<Span>| spans.iter().map(|(from, to)| to - from).sum::<u32>();
        let lengths = || self.week.iter().map(length).filter(|&minutes| minutes > 0);
        let common = lengths().max_by_key(|&minutes| (lengths().filter(|&other| other == minutes).count(), minutes));
        TimeDelta::minutes(common.unwrap_or_default().into())
    }

    /// Whether it is open at `at`.
    pub fn is_open(&self, at: DateTime<Utc>) -> bool {
        self.elapsed(at, at + TimeDelta::seconds(1), &[]) > TimeDelta::zero()
    }

    /// Working time from `from` up to `to` outside the pauses; zero when `to` is not later.
    pub fn elapsed(&self, from: DateTime<Utc>, to: DateTime<Utc>, pauses: &[Pause]) -> TimeDelta {
        let mut passed = TimeDelta::zero();
        for (opens, closes) in self.openings(from, pauses) {
            if opens >= to {
                break;
            }
            passed += closes.min(to) - opens;
        }
        passed
    }

    /// The earliest instant at which the working time since `from` outside the pauses has reached `time`: Friday 17:00
    /// rather than Monday 09:00. None when the calendar is closed for good before that.
    pub fn due(&self, from: DateTime<Utc>, time: TimeDelta, pauses: &[Pause]) -> Option<DateTime<Utc>> {
        if time <= TimeDelta::zero() {
            return Some(from);
        }
        let mut left = time;
        for (opens, closes) in self.openings(from, pauses) {
            if closes - opens >= left {
                return Some(opens + left);
            }
            left -= closes - opens;
        }
        None
    }

    /// The spans of working time from `from` on, outside the pauses, in order; it ends when no opening is ahead.
    pub fn openings(&self, from: DateTime<Utc>, pauses: &[Pause]) -> impl Iterator<Item = Pause> {
        let pauses = united(pauses);
        let first = self.zone.from_utc_datetime(&from.naive_utc()).date_naive();
        // The wall may show a day again after the clocks went back over midnight: start a day early.
        let first = first.checked_sub_days(Days::new(1)).unwrap_or(first);
        self.days(first)
            .flat_map(move |day| self.of_day(day))
            .filter_map(move |(opens, closes)| (closes > from).then_some((opens.max(from), closes)))
            .flat_map(move |span| outside(span, &pauses))
    }

    /// The start of the day on which the wall clock stands at `at`.
    pub fn midnight_before(&self, at: DateTime<Utc>) -> DateTime<Utc> {
        let day = self.zone.from_utc_datetime(&at.naive_utc()).date_naive();
        instant(self.zone, day.and_time(NaiveTime::MIN))
    }

    /// The days on which it opens.
    fn days(&self, first: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        let mut closed = 0;
        first
            .iter_days()
            .map_while(move |day| {
                let open = !self.spans(day).is_empty();
                closed = if open { 0 } else { closed + 1 };
                (closed <= LOOK_AHEAD).then_some(open.then_some(day))
            })
            .flatten()
    }

    fn spans(&self, day: NaiveDate) -> &[Span] {
        if self.holidays.binary_search(&day).is_ok() {
            return &[];
        }
        &self.week[day.weekday().num_days_from_monday() as usize]
    }

    fn of_day(&self, day: NaiveDate) -> impl Iterator<Item = Pause> {
        let at = move |minutes: u32| {
            let midnight = day.and_time(NaiveTime::MIN);
            instant(self.zone, midnight + TimeDelta::minutes(minutes.into()))
        };
        let spans = self.spans(day).iter();
        spans
            .map(move |&(from, to)| (at(from), at(to)))
            .filter(|(opens, closes)| opens < closes)
    }
}

/// The pauses in order, those that overlap as one.
fn united(pauses: &[Pause]) -> Vec<Pause> {
    let mut sorted: Vec<Pause> = pauses.iter().copied().filter(|(from, to)| from < to).collect();
    sorted.sort_unstable();
    let mut united: Vec<Pause> = Vec::with_capacity(sorted.len());
    for (from, to) in sorted {
        match united.last_mut() {
            Some(last) if last.1 >= from => last.1 = last.1.max(to),
            _ => united.push((from, to)),
        }
    }
    united
}

/// The parts of a span outside the pauses.
fn outside(span: Pause, pauses: &[Pause]) -> Vec<Pause> {
    let (mut from, to) = span;
    let mut parts = Vec::new();
    for &(starts, ends) in pauses.iter().filter(|(starts, ends)| *ends > span.0 && *starts < to) {
        if starts > from {
            parts.push((from, starts));
        }
        from = from.max(ends);
    }
    if from < to {
        parts.push((from, to));
    }
    parts
}
