//! From rows that people type to instants: when the leads of a week arrive, and who is on duty when.

use chrono::{Datelike, Days, NaiveDate, NaiveTime, TimeDelta};
use chrono_tz::Tz;

use super::Staffing;
use crate::review::{Shift, Wave};
use crate::sla::instant;
use crate::value::{TimeOfDay, WorkingDays};

/// People in the same hours of some days of the week: a shift, or one that is tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Duty {
    pub(super) days: WorkingDays,
    pub(super) starts: TimeOfDay,
    pub(super) ends: TimeOfDay,
    pub(super) people: u32,
}

impl Duty {
    pub(super) fn of(shift: &Shift) -> Self {
        Self {
            days: shift.days.clone(),
            starts: shift.starts,
            ends: shift.ends,
            people: shift.people.get(),
        }
    }

    /// How many minutes people are on duty in a week, all together.
    pub(super) fn minutes(&self) -> u64 {
        let length = self.ends.minutes().saturating_sub(self.starts.minutes());
        u64::from(length) * u64::from(self.people) * self.days.count() as u64
    }
}

/// When the leads of a row arrive: those of a week are spread evenly over its hours, week after week. A row that ends before
/// it starts has none.
pub(super) fn arrivals(wave: &Wave, first: NaiveDate, weeks: u64, zone: Tz) -> Vec<i64> {
    let from = i64::from(wave.starts.minutes()) * 60;
    let length = (i64::from(wave.ends.minutes()) * 60 - from).max(0);
    let leads = i64::from(wave.leads.get());
    let mut arrivals = Vec::new();
    for week in 0..weeks {
        let days = (0..7).filter_map(|day| first.checked_add_days(Days::new(week * 7 + day)));
        let days: Vec<NaiveDate> = days.filter(|day| wave.days.contains(day.weekday())).collect();
        let open = length * i64::try_from(days.len()).unwrap_or(0);
        if open == 0 {
            continue;
        }
        for lead in 0..leads {
            let into = (2 * lead + 1) * open / (2 * leads);
            let day = days[usize::try_from(into / length).unwrap_or(0).min(days.len() - 1)];
            arrivals.push(at(day, from + into % length, zone));
        }
    }
    arrivals
}

/// How many people are on duty over these days.
pub(super) fn staffing<'a>(
    duties: impl Iterator<Item = &'a Duty> + Clone,
    days: impl Iterator<Item = NaiveDate>,
    zone: Tz,
) -> Staffing {
    let mut changes: Vec<(i64, i64)> = Vec::new();
    for day in days {
        for duty in duties.clone().filter(|duty| duty.days.contains(day.weekday())) {
            if duty.starts < duty.ends {
                let time = |time: TimeOfDay| at(day, i64::from(time.minutes()) * 60, zone);
                changes.push((time(duty.starts), duty.people.into()));
                changes.push((time(duty.ends), -i64::from(duty.people)));
            }
        }
    }
    changes.sort_unstable();
    let mut people = 0_i64;
    let steps = changes.into_iter().map(|(instant, change)| {
        people += change;
        (instant, u32::try_from(people).unwrap_or(0))
    });
    Staffing::new(steps.collect())
}

/// The instant of a second of the day on the office's wall clock.
pub(super) fn at(day: NaiveDate, second: i64, zone: Tz) -> i64 {
    instant(zone, day.and_time(NaiveTime::MIN) + TimeDelta::seconds(second)).timestamp()
}
