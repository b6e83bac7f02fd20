//! The clock of the promises, asked about one lead.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use domain::sla::{Opening, WorkingCalendar, arrival, instant};
use domain::{Limit, Typed};

use crate::desk::Desk;
use crate::view::{LeadTested, OpeningView};
use crate::{Refusal, TestLead};

/// The openings shown at the start of a long row, before some are left out; the last is always shown.
const SHOWN_FIRST: usize = 3;

/// Says when a lead that arrives as typed is due, on the calendar of the open workspace.
///
/// # Errors
/// `nothing_open`; `unreadable` for an arrival or a limit, `never_due` when no working hour is ahead.
pub fn test_lead(desk: &mut Desk, request: TestLead) -> Result<LeadTested, Refusal> {
    let open = desk.opened()?;
    let calendar = WorkingCalendar::of(&open.workspace().company);
    let arrives = arrival(&request.arrives, open.review()?.date)?;
    let limit = Limit::read(&request.limit, "The time limit")?;
    let starts = instant(calendar.zone(), arrives);
    let timeline = limit.timeline(&calendar, starts, &[], &[]).ok_or_else(|| {
        Refusal::input("never_due", "No working hours are set, so nothing is ever due.")
            .hint("Set working days and hours under Agenda, Company.")
            .at("company/working_days")
    })?;
    let zone = calendar.zone();
    Ok(LeadTested {
        arrives: moment(timeline.starts, zone),
        due: moment(timeline.due, zone),
        due_at: timeline.due.with_timezone(&zone).to_rfc3339(),
        reading: reading(&timeline.openings, zone),
        openings: shown(&timeline.openings, zone),
    })
}

/// “Fri 22 Jan, 17:40”.
fn moment(at: DateTime<Utc>, zone: Tz) -> String {
    at.with_timezone(&zone).format("%a %-d %b, %H:%M").to_string()
}

fn reading(openings: &[Opening], zone: Tz) -> String {
    let piece = |opening: &Opening| {
        let local = |at: DateTime<Utc>| at.with_timezone(&zone);
        let (from, to) = (local(opening.runs.0), local(opening.runs.1));
        format!(
            "{} on {} to {}",
            time(opening.runs.1 - opening.runs.0),
            from.format("%a %-d %b from %H:%M"),
            to.format("%H:%M")
        )
    };
    match openings {
        [] => String::new(),
        [one] => piece(one),
        [first, last] => format!("{}, {}", piece(first), piece(last)),
        [first, middle @ .., last] => {
            let between = middle.iter().map(|opening| opening.runs.1 - opening.runs.0).sum();
            let days = middle.len();
            let days = if days == 1 {
                "1 day".to_owned()
            } else {
                format!("{days} days")
            };
            format!("{}, {} on {days} between, {}", piece(first), time(between), piece(last))
        }
    }
}

fn shown(openings: &[Opening], zone: Tz) -> Vec<OpeningView> {
    let skipped = openings.len().saturating_sub(SHOWN_FIRST + 1);
    let mut shown: Vec<OpeningView> = openings
        .iter()
        .take(SHOWN_FIRST)
        .map(|opening| view(opening, zone))
        .collect();
    if let Some(last) = shown.last_mut() {
        last.skipped = skipped;
    }
    if openings.len() > SHOWN_FIRST {
        shown.extend(openings.last().map(|opening| view(opening, zone)));
    }
    shown
}

fn view(opening: &Opening, zone: Tz) -> OpeningView {
    let local = |at: DateTime<Utc>, format: &str| at.with_timezone(&zone).format(format).to_string();
    let length = (opening.closes - opening.opens).num_seconds().max(1);
    let share = |at: DateTime<Utc>| u32::try_from((at - opening.opens).num_seconds() * 1_000 / length).unwrap_or(0);
    OpeningView {
        opens: local(opening.opens, "%a %H:%M"),
        closes: local(opening.closes, "%H:%M"),
        used: time(opening.runs.1 - opening.runs.0),
        from: share(opening.runs.0),
        to: share(opening.runs.1),
        skipped: 0,
    }
}

/// “20 min”, “3 h 40 min”, “4 h”.
fn time(time: TimeDelta) -> String {
    let minutes = time.num_minutes();
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}
