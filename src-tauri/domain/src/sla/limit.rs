//! A time limit on a calendar: when it is due, and when its steps are.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Pause, WorkingCalendar};
use crate::stage::EscalationStep;
use crate::value::{Limit, LimitUnit};

/// One record's way along a limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// When the clock started.
    pub starts: DateTime<Utc>,
    /// When the limit is reached.
    pub due: DateTime<Utc>,
    /// The openings in which the limit runs, in order.
    pub openings: Vec<Opening>,
    /// The escalation steps with their times, earliest first.
    pub steps: Vec<Escalated>,
}

/// One opening of the calendar and the part of it in which the limit runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    /// When it opens; the start of the day for hours that never close.
    pub opens: DateTime<Utc>,
    /// When it closes.
    pub closes: DateTime<Utc>,
    /// From the first instant up to the second.
    pub runs: Pause,
}

/// An escalation step at its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Escalated {
    /// When it is taken.
    pub at: DateTime<Utc>,
    /// What is done.
    pub step: EscalationStep,
}

impl Limit {
    /// The limit as time on its calendar: working units count working hours, a working day being as long as the calendar's
    /// usual day; hours and days count around the clock, a day being 24 hours.
    pub fn time(self, calendar: &WorkingCalendar) -> TimeDelta {
        let count = i32::try_from(self.count()).expect("a limit is at most 2,000 of its unit");
        match self.unit() {
            LimitUnit::WorkingMinutes => TimeDelta::minutes(count.into()),
            LimitUnit::WorkingHours | LimitUnit::Hours => TimeDelta::hours(count.into()),
            LimitUnit::WorkingDays => calendar.day() * count,
            LimitUnit::Days => TimeDelta::days(count.into()),
        }
    }

    /// Whether it counts working hours, rather than day and night.
    pub fn is_working(self) -> bool {
        !matches!(self.unit(), LimitUnit::Hours | LimitUnit::Days)
    }

    /// Working time, or time of day and night, that has passed under this limit.
    pub fn elapsed(
        self,
        calendar: &WorkingCalendar,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
        pauses: &[Pause],
    ) -> TimeDelta {
        self.counted(calendar).elapsed(from, to, pauses)
    }

    /// When a record that starts at `starts` is due, and when each step of the escalation is taken. None when the calendar
    /// never opens for so long.
    pub fn timeline(
        self,
        calendar: &WorkingCalendar,
        starts: DateTime<Utc>,
        pauses: &[Pause],
        escalation: &[EscalationStep],
    ) -> Option<Timeline> {
        let counted = self.counted(calendar);
        let time = self.time(calendar);
        let due = counted.due(starts, time, pauses)?;
        let mut steps = Vec::with_capacity(escalation.len());
        for step in escalation {
            let share = TimeDelta::seconds(time.num_seconds() * i64::from(step.at.get()) / 100);
            let at = counted.due(starts, share, pauses)?;
            steps.push(Escalated { at, step: step.clone() });
        }
        steps.sort_by_key(|escalated| escalated.at);
        let openings = openings(&counted, starts, due);
        Some(Timeline {
            starts,
            due,
            openings,
            steps,
        })
    }

    fn counted(self, calendar: &WorkingCalendar) -> std::borrow::Cow<'_, WorkingCalendar> {
        if self.is_working() {
            std::borrow::Cow::Borrowed(calendar)
        } else {
            std::borrow::Cow::Owned(calendar.unbroken())
        }
    }
}

fn openings(calendar: &WorkingCalendar, starts: DateTime<Utc>, due: DateTime<Utc>) -> Vec<Opening> {
    let of_the_day = calendar.openings(calendar.midnight_before(starts), &[]);
    let until_due = of_the_day.take_while(|&(opens, _)| opens < due);
    let runs = until_due.map(|(opens, closes)| Opening {
        opens,
        closes,
        runs: (opens.max(starts), closes.min(due)),
    });
    runs.filter(|opening| opening.runs.0 < opening.runs.1).collect()
}
