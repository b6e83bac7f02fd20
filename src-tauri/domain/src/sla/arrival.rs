//! When a lead arrives, as people type it.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use crate::Fault;
use crate::fault::shortened;
use crate::value::{Typed, clean, day_of_month};

const EXAMPLE: &str = "“Fri 17:40” or “2027-01-22 17:40”";

/// Reads “Fri 17:40”, “fri 5:40 pm” or “2027-01-22 17:40” as wall-clock time; a weekday and a day without a year are
/// the first on or after `near`.
///
/// # Errors
/// [`Fault::Unreadable`] with an example.
pub fn arrival(text: &str, near: NaiveDate) -> Result<NaiveDateTime, Fault> {
    let text = clean(text).replace(',', " ");
    let unreadable = || Fault::Unreadable {
        what: "The arrival",
        given: shortened(&text),
        example: EXAMPLE,
    };
    let at = time_start(&text).ok_or_else(unreadable)?;
    let (day, time) = text.split_at(at);
    let time = time_of_day(time).ok_or_else(unreadable)?;
    let day = day_of(day.trim(), near).ok_or_else(unreadable)?;
    Ok(day.and_time(time))
}

/// Where the time begins: at the last word that has a colon in it.
fn time_start(text: &str) -> Option<usize> {
    let colon = text.rfind(':')?;
    Some(text[..colon].rfind(char::is_whitespace).map_or(0, |space| space + 1))
}

fn time_of_day(text: &str) -> Option<NaiveTime> {
    let text = text.trim().to_lowercase();
    let (digits, half) = match text.find(['a', 'p']) {
        Some(at) => (text[..at].trim(), Some(text[at..].replace('.', ""))),
        None => (text.as_str(), None),
    };
    let (hour, minute) = digits.split_once(':')?;
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    let hour = match half.as_deref() {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some("am") => hour % 12,
        Some("pm") => hour % 12 + 12,
        Some(_) => return None,
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

fn day_of(text: &str, near: NaiveDate) -> Option<NaiveDate> {
    match text.parse::<Weekday>() {
        Ok(weekday) => {
            let ahead = (7 + weekday.num_days_from_monday() - near.weekday().num_days_from_monday()) % 7;
            near.checked_add_days(Days::new(ahead.into()))
        }
        // “Fri 22 Jan 2027”: the weekday says nothing that the date does not.
        Err(_) => {
            let without_weekday = text.split_once(' ').filter(|(word, _)| word.parse::<Weekday>().is_ok());
            let text = without_weekday.map_or(text, |(_, rest)| rest);
            let without_year = || {
                let (one, other) = text.split_once(' ')?;
                day_of_month(one, other, near).or_else(|| day_of_month(other, one, near))
            };
            NaiveDate::read(text, "Day").ok().or_else(without_year)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrivals_read_as_people_type_them() {
        let thursday = NaiveDate::from_ymd_opt(2027, 1, 21).expect("a day");
        let cases = [
            ("Fri 17:40", "2027-01-22T17:40:00"),
            ("friday 5:40 pm", "2027-01-22T17:40:00"),
            ("Thu 00:05", "2027-01-21T00:05:00"),
            ("wed, 9:00", "2027-01-27T09:00:00"),
            ("2027-03-28 02:30", "2027-03-28T02:30:00"),
            ("Fri 22 Jan, 17:40", "2027-01-22T17:40:00"),
            ("22 January 2027 12:00 am", "2027-01-22T00:00:00"),
            ("2 Jan 10:00", "2028-01-02T10:00:00"),
            ("Jan 21 10:00", "2027-01-21T10:00:00"),
        ];
        for (text, expected) in cases {
            assert_eq!(arrival(text, thursday), Ok(expected.parse().expect("a time")), "{text}");
        }
        for text in [
            "",
            "Fri",
            "17:40",
            "Fri 25:00",
            "Fri 13:00 pm",
            "someday 10:00",
            "Fri 17:40 xm",
            "Fri :",
        ] {
            assert!(arrival(text, thursday).is_err(), "{text:?} must be refused");
        }
    }
}
