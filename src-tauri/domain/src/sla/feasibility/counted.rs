//! Time counted under a limit between any two instants of a replay, looked up instead of walked day by day.

use chrono::DateTime;

use crate::sla::WorkingCalendar;
use crate::value::Limit;

/// The openings of a calendar over the time of a replay, each with the seconds counted before it.
#[derive(Debug)]
pub(super) struct Counted(Vec<(i64, i64, i64)>);

impl Counted {
    /// What `calendar` counts from one instant up to the other, in seconds of UTC.
    pub(super) fn new(calendar: &WorkingCalendar, from: i64, until: i64) -> Self {
        let Some(start) = DateTime::from_timestamp(from, 0) else {
            return Self(Vec::new());
        };
        let openings = calendar.openings(start, &[]);
        let seconds = openings.map(|(opens, closes)| (opens.timestamp(), closes.timestamp()));
        let mut before = 0;
        let counted = seconds.take_while(|(opens, _)| *opens < until).map(|(opens, closes)| {
            let opening = (opens, closes, before);
            before += closes - opens;
            opening
        });
        Self(counted.collect())
    }

    /// Seconds counted under the limit from one instant up to the other; day and night for one that never stands still.
    pub(super) fn elapsed(&self, limit: Limit, from: i64, to: i64) -> i64 {
        if limit.is_working() {
            self.until(to) - self.until(from)
        } else {
            to - from
        }
    }

    fn until(&self, instant: i64) -> i64 {
        let begun = self.0.partition_point(|(opens, _, _)| *opens <= instant);
        begun.checked_sub(1).map_or(0, |last| {
            let (opens, closes, before) = self.0[last];
            before + instant.min(closes) - opens
        })
    }
}
