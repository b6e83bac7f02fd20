//! Times and days as people say them, on this machine's clock.

use chrono::{DateTime, NaiveDate, Utc};

use super::Scene;
use crate::host::Host;

/// “10:36”.
pub(crate) fn clock_time(host: &dyn Host, at: DateTime<Utc>) -> String {
    host.local(at).format("%H:%M").to_string()
}

/// “10:36” today, “21 Jan, 10:36” on any other day.
pub(super) fn day_and_time(host: &dyn Host, at: DateTime<Utc>) -> String {
    let local = host.local(at);
    if local.date() == host.local(host.now()).date() {
        clock_time(host, at)
    } else {
        local.format("%-d %b, %H:%M").to_string()
    }
}

/// “Thu 21 Jan 2027”.
pub(crate) fn day_in_words(day: NaiveDate) -> String {
    day.format("%a %-d %b %Y").to_string()
}

/// “10:35” on the day of the meeting and today, “21 Jan, 10:35” on any other.
pub(super) fn said_at(scene: &Scene<'_>, at: DateTime<Utc>) -> String {
    let host = scene.desk.host();
    let local = host.local(at);
    let today = host.local(host.now()).date();
    if local.date() == today || local.date() == scene.review.date {
        clock_time(host, at)
    } else {
        local.format("%-d %b, %H:%M").to_string()
    }
}
