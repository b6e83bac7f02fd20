//! From the time a wall clock shows to the instant it stands for.

use chrono::{DateTime, LocalResult, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

/// How far wall clocks run behind UTC, and ahead of it, at the most anywhere on earth, in seconds.
const BEHIND: i64 = 12 * 3_600;
const AHEAD: i64 = 14 * 3_600;

/// The instant at which a wall clock first shows `local`; a time that is skipped stands for the instant of the skip. The
/// answer never decreases as `local` grows, so spans that touch on the wall touch in time.
pub fn instant(zone: Tz, local: NaiveDateTime) -> DateTime<Utc> {
    match zone.from_local_datetime(&local) {
        LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => at.with_timezone(&Utc),
        LocalResult::None => skip(zone, local),
    }
}

/// The first instant at which the wall clock has passed `local`, found by halving the hours in which it must lie.
fn skip(zone: Tz, local: NaiveDateTime) -> DateTime<Utc> {
    let wanted = local.and_utc().timestamp();
    let start = local.and_utc() - TimeDelta::seconds(AHEAD);
    let passed = |seconds: i64| {
        let at = start + TimeDelta::seconds(seconds);
        let offset = zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc();
        at.timestamp() + i64::from(offset) >= wanted
    };
    let (mut not_yet, mut passed_at) = (0, AHEAD + BEHIND);
    while passed_at - not_yet > 1 {
        let middle = not_yet.midpoint(passed_at);
        if passed(middle) {
            passed_at = middle;
        } else {
            not_yet = middle;
        }
    }
    start + TimeDelta::seconds(passed_at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wall_clock_time_is_an_instant_even_when_it_is_shown_twice_or_never() {
        let cases = [
            ("Europe/Berlin", "2027-01-22T16:00:00", "2027-01-22T15:00:00Z"),
            // Clocks go forward at 02:00 on 28 March 2027: 02:30 is never shown.
            ("Europe/Berlin", "2027-03-28T02:30:00", "2027-03-28T01:00:00Z"),
            ("Europe/Berlin", "2027-03-28T03:00:00", "2027-03-28T01:00:00Z"),
            // And back at 03:00 on 31 October: 02:30 is shown twice, and the first counts.
            ("Europe/Berlin", "2027-10-31T02:30:00", "2027-10-31T00:30:00Z"),
            // Half an hour on Lord Howe Island, and a whole day skipped on Samoa.
            ("Australia/Lord_Howe", "2027-10-03T02:15:00", "2027-10-02T15:30:00Z"),
            ("Pacific/Apia", "2011-12-30T12:00:00", "2011-12-30T10:00:00Z"),
        ];
        for (zone, local, expected) in cases {
            let zone: Tz = zone.parse().expect("a zone");
            let local = local.parse().expect("a time");
            let expected: DateTime<Utc> = expected.parse().expect("an instant");
            assert_eq!(instant(zone, local), expected, "{local} in {zone}");
        }
    }
}
