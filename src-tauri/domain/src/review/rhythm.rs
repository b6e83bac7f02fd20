//! Rhythm: the meetings that keep the agreement alive between reviews, and what the leaders promise in person.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::{LineageId, PersonId, RitualId, StandingPromiseId};
use crate::value::{Line, Minutes, Name, Prose, Sentence, TimeOfDay, choices};
use crate::workspace::{Company, Side};

choices! {
    /// How often a meeting is held.
    Cadence {
        /// Every week, on the weekday of its first date.
        Weekly = "weekly", "Weekly";
        /// Every month, on the same weekday of the month: the second Thursday stays the second Thursday.
        Monthly = "monthly", "Monthly";
        /// Every three months, on the same weekday of the month.
        Quarterly = "quarterly", "Quarterly";
    }
}

/// A meeting that returns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Ritual {
    /// Identity.
    pub id: RitualId,
    /// The same in every quarter.
    pub lineage: LineageId,
    /// What it is called.
    pub name: Name,
    /// How often it is held.
    pub cadence: Cadence,
    /// What it is for.
    pub purpose: Line,
    /// What it goes through, a line each.
    pub covers: Prose,
    /// Who is there.
    pub attendees: Line,
    /// Who runs it.
    pub owner: Option<PersonId>,
    /// Its first date; the others follow from it.
    pub first: Option<NaiveDate>,
    /// When it starts.
    pub starts: Option<TimeOfDay>,
    /// How long it lasts.
    pub minutes: Minutes,
}

/// A date of a ritual.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// The day it is held.
    pub on: NaiveDate,
    /// The day it would be held, when nobody works then.
    pub instead_of: Option<NaiveDate>,
}

impl Ritual {
    /// A weekly half hour with no more than a name.
    pub(crate) fn new(id: RitualId, lineage: LineageId, name: Name, minutes: Minutes) -> Self {
        Self {
            id,
            lineage,
            name,
            cadence: Cadence::Weekly,
            purpose: Line::default(),
            covers: Prose::default(),
            attendees: Line::default(),
            owner: None,
            first: None,
            starts: None,
            minutes,
        }
    }

    /// The dates it is held on from `first` to `last`, both included. Where nobody works it is put off to the next working
    /// day; none of its dates depends on where another one was put.
    pub fn held_in(&self, first: NaiveDate, last: NaiveDate, company: &Company) -> Vec<Held> {
        let Some(begins) = self.first else { return Vec::new() };
        (0..)
            .map_while(|turn| self.turn(begins, turn))
            .take_while(|due| *due <= last)
            .map(|due| match company.next_working_day(due) {
                on if on == due => Held { on, instead_of: None },
                on => Held {
                    on,
                    instead_of: Some(due),
                },
            })
            .filter(|held| (first..=last).contains(&held.on))
            .collect()
    }

    /// The date of that turn, counted from 0.
    fn turn(&self, first: NaiveDate, turn: u32) -> Option<NaiveDate> {
        match self.cadence {
            Cadence::Weekly => first.checked_add_days(Days::new(7 * u64::from(turn))),
            Cadence::Monthly => same_weekday(first, turn),
            Cadence::Quarterly => same_weekday(first, turn.checked_mul(3)?),
        }
    }

    /// The weekday and its place in the month, as said: “Every Tuesday”, “Second Thursday of the month”; empty before
    /// there is a first date.
    pub fn when(&self) -> String {
        let Some(first) = self.first else { return String::new() };
        let weekday = first.format("%A");
        match self.cadence {
            Cadence::Weekly => format!("Every {weekday}"),
            Cadence::Monthly => format!("{} {weekday} of the month", PLACES[place(first)]),
            Cadence::Quarterly => format!("Once a quarter, next on {}", first.format("%a %-d %b %Y")),
        }
    }
}

/// Names of the places a weekday can have in a month; the fifth is called the last.
const PLACES: [&str; 5] = ["First", "Second", "Third", "Fourth", "Last"];

/// Which of its weekday in the month a day is, from 0.
fn place(day: NaiveDate) -> usize {
    (day.day0() / 7) as usize
}

/// The same weekday of the month, that many months later; where a month has no fifth one, its last.
fn same_weekday(first: NaiveDate, months: u32) -> Option<NaiveDate> {
    let month = first.with_day(1)?.checked_add_months(Months::new(months))?;
    let nth = u8::try_from(place(first) + 1).ok()?;
    let on = |nth| NaiveDate::from_weekday_of_month_opt(month.year(), month.month(), first.weekday(), nth);
    on(nth).or_else(|| on(nth - 1))
}

fields! {
    /// A field of [`Ritual`].
    RitualField of Ritual {
        Name = "name", "Meeting" => name;
        Cadence = "cadence", "How often" => cadence;
        Purpose = "purpose", "Purpose" => purpose;
        Covers = "covers", "What it goes through" => covers;
        Attendees = "attendees", "Who is there" => attendees;
        Owner = "owner", "Run by" => owner;
        First = "first", "First date" => first;
        Starts = "starts", "Time" => starts;
        Minutes = "minutes", "Minutes" => minutes;
    }
}

/// What a leader promises in person, quarter after quarter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StandingPromise {
    /// Identity.
    pub id: StandingPromiseId,
    /// The same in every quarter.
    pub lineage: LineageId,
    /// Whose leader.
    pub side: Side,
    /// The promise, in the first person.
    pub text: Sentence,
}

fields! {
    /// A field of [`StandingPromise`].
    StandingPromiseField of StandingPromise {
        Text = "text", "Standing promise" => text;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::Counting;
    use crate::value::Typed;

    fn day(text: &str) -> NaiveDate {
        NaiveDate::read(text, "Date").expect("readable")
    }

    fn company() -> Company {
        let leaders = [("Amara Osei", ""), ("Daniel Brandt", "")];
        let mut made = crate::template::workspace("Kestrel", leaders, &mut Counting::default()).expect("taken");
        made.company.holidays = Typed::read("2027-02-11", "Holidays").expect("readable");
        made.company
    }

    fn held(cadence: Cadence, first: &str, within: (&str, &str)) -> (String, Vec<String>) {
        let fresh = &mut Counting::default();
        let (id, lineage) = (RitualId::fresh(fresh), LineageId::fresh(fresh));
        let name = Name::read("Sync", "Meeting").expect("readable");
        let mut ritual = Ritual::new(id, lineage, name, Minutes::read("30", "Minutes").expect("readable"));
        (ritual.cadence, ritual.first) = (cadence, Some(day(first)));
        let held = ritual.held_in(day(within.0), day(within.1), &company());
        let told = held.iter().map(|held| match held.instead_of {
            Some(due) => format!("{} instead of {}", held.on.show(), due.show()),
            None => held.on.show(),
        });
        (ritual.when(), told.collect())
    }

    #[test]
    fn a_weekly_meeting_is_put_off_over_a_holiday_and_then_back_on_its_weekday() {
        let (when, dates) = held(Cadence::Weekly, "2027-02-04", ("2027-02-01", "2027-02-18"));
        assert_eq!(when, "Every Thursday");
        assert_eq!(dates, ["2027-02-04", "2027-02-12 instead of 2027-02-11", "2027-02-18"]);
    }

    #[test]
    fn a_monthly_meeting_keeps_its_weekday_of_the_month() {
        let (when, dates) = held(Cadence::Monthly, "2027-02-18", ("2027-02-01", "2027-04-30"));
        assert_eq!(when, "Third Thursday of the month");
        assert_eq!(dates, ["2027-02-18", "2027-03-18", "2027-04-15"]);
        // January 2027 has a fifth Friday, February and March have none.
        let (when, dates) = held(Cadence::Monthly, "2027-01-29", ("2027-01-01", "2027-04-30"));
        assert_eq!(when, "Last Friday of the month");
        assert_eq!(dates, ["2027-01-29", "2027-02-26", "2027-03-26", "2027-04-30"]);
    }

    #[test]
    fn a_quarterly_meeting_is_held_once_in_three_months() {
        let (_, dates) = held(Cadence::Quarterly, "2027-01-21", ("2027-01-01", "2027-07-31"));
        assert_eq!(dates, ["2027-01-21", "2027-04-15", "2027-07-15"]);
    }

    #[test]
    fn dates_before_and_after_the_time_asked_for_are_none_of_it() {
        let (_, dates) = held(Cadence::Monthly, "2026-10-15", ("2027-01-01", "2027-03-31"));
        assert_eq!(dates, ["2027-01-21", "2027-02-18", "2027-03-18"]);
        let (_, dates) = held(Cadence::Quarterly, "2027-04-15", ("2027-01-01", "2027-03-31"));
        assert!(dates.is_empty(), "{dates:?}");
        // Due on the last day asked for and put off past it; due the day before the first one and put off into it.
        let (_, dates) = held(Cadence::Weekly, "2027-02-11", ("2027-02-01", "2027-02-11"));
        assert!(dates.is_empty(), "{dates:?}");
        let (_, dates) = held(Cadence::Weekly, "2027-02-11", ("2027-02-12", "2027-02-12"));
        assert_eq!(dates, ["2027-02-12 instead of 2027-02-11"]);
    }
}
