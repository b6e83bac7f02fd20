//! The company whose workspace it is: its money, its fiscal year and its working calendar.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::value::Name;
use crate::value::{Count, Currency, Dates, DayHours, TimeOfDay, WorkingDays, Zone, choices};

choices! {
    /// The language of the documents' fixed words; what people typed stays as typed.
    Language {
        /// English.
        English = "en", "English";
        /// German.
        German = "de", "Deutsch";
    }
}

/// The company and the calendar its promises are measured on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Company {
    /// What the company is called.
    pub name: Name,
    /// The currency of all money.
    pub currency: Currency,
    /// The month the fiscal year starts in, 1 to 12.
    pub fiscal_year_start: Count,
    /// The IANA time zone of the office.
    pub zone: Zone,
    /// The days on which people work.
    pub working_days: WorkingDays,
    /// When the working day starts.
    pub day_starts: TimeOfDay,
    /// When the working day ends.
    pub day_ends: TimeOfDay,
    /// Hours of days that differ: a lunch break, a short Friday.
    pub other_hours: DayHours,
    /// Days on which nobody works.
    pub holidays: Dates,
    /// The language the documents are written in.
    pub language: Language,
}

impl Company {
    /// The day itself when people work on it, else the next one they do; a year without one leaves it as it is.
    pub fn next_working_day(&self, day: NaiveDate) -> NaiveDate {
        day.iter_days().take(366).find(|day| self.works_on(*day)).unwrap_or(day)
    }

    /// Whether people work on that day: on a working day or one with hours of its own, but no holiday.
    pub fn works_on(&self, day: NaiveDate) -> bool {
        let weekday = day.weekday();
        let open = self.other_hours.on(weekday).is_some() || self.working_days.contains(weekday);
        open && !self.holidays.contains(day)
    }

    /// How many days people work from one day up to and with another.
    pub fn working_days_in(&self, first: NaiveDate, last: NaiveDate) -> usize {
        let works = |day: &NaiveDate| self.working_days.contains(day.weekday()) && !self.holidays.contains(*day);
        first.iter_days().take_while(|day| *day <= last).filter(works).count()
    }
}

fields! {
    /// A field of [`Company`].
    CompanyField of Company {
        Name = "name", "Company" => name;
        Currency = "currency", "Currency" => currency;
        FiscalYearStart = "fiscal_year_start", "First month of the fiscal year" => fiscal_year_start;
        Zone = "zone", "Time zone" => zone;
        WorkingDays = "working_days", "Working days" => working_days;
        DayStarts = "day_starts", "Day starts" => day_starts;
        DayEnds = "day_ends", "Day ends" => day_ends;
        OtherHours = "other_hours", "Other hours" => other_hours;
        Holidays = "holidays", "Holidays" => holidays;
        Language = "language", "Language of the documents" => language;
    }
}
