//! The week hour by hour: how many leads wait, and how many people are on duty.

use chrono::{Datelike, Days, NaiveDate};
use chrono_tz::Tz;

use super::week::{Duty, at};
use crate::sla::calendar::WEEK;

/// Hours of a week, from Monday 00:00 on the office's wall clock.
pub const HOURS: usize = 7 * 24;

/// One hour of the week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hour {
    /// Leads that wait at the end of it, in hundredths, on average over the weeks of the replay.
    pub waiting: u64,
    /// The most people who are on duty in any part of it; holidays are not looked at.
    pub people: u32,
}

/// The hours of the week from Monday 00:00 on, over this many weeks.
pub(super) fn hours(
    arrivals: impl Iterator<Item = i64>,
    attempts: impl Iterator<Item = i64>,
    duties: &[Duty],
    first: NaiveDate,
    weeks: u64,
    zone: Tz,
) -> Vec<Hour> {
    let mut hours = vec![Hour::default(); HOURS];
    let (mut come, mut gone): (Vec<i64>, Vec<i64>) = (arrivals.collect(), attempts.collect());
    come.sort_unstable();
    gone.sort_unstable();
    for day in (0..weeks * 7).filter_map(|day| first.checked_add_days(Days::new(day))) {
        for hour in 0..24 {
            let ends = at(day, (hour as i64 + 1) * 3_600, zone);
            let by = |instants: &[i64]| instants.partition_point(|instant| *instant <= ends) as u64;
            let slot = day.weekday().num_days_from_monday() as usize * 24 + hour;
            hours[slot].waiting += by(&come) - by(&gone);
        }
    }
    for (slot, hour) in hours.iter_mut().enumerate() {
        hour.waiting = hour.waiting * 100 / weeks.max(1);
        hour.people = people(duties, slot);
    }
    hours
}

/// The most people on duty at any minute of an hour of the week: that can only be when a shift starts, or at its beginning.
fn people(duties: &[Duty], slot: usize) -> u32 {
    let (day, from) = (WEEK[slot / 24], (slot % 24) as u32 * 60);
    let today = || duties.iter().filter(move |duty| duty.days.contains(day));
    let at = |minute: u32| -> u32 {
        let on = today().filter(|duty| (duty.starts.minutes()..duty.ends.minutes()).contains(&minute));
        on.map(|duty| duty.people).sum()
    };
    let starts = today().map(|duty| duty.starts.minutes());
    let starts = starts.filter(|minute| (from..from + 60).contains(minute));
    starts.chain([from]).map(at).max().unwrap_or(0)
}
