//! Hours that differ by day: a lunch break, a short Friday.

use chrono::Weekday;
use serde::{Deserialize, Serialize};

use super::date::DAYS;
use super::{TimeOfDay, as_text};
use crate::fault::{Fault, shortened};
use crate::value::{Typed, clean};

/// Working hours of some days of the week, written `Mon-Thu 09:00-12:30 13:30-18:00; Fri 09:00-15:00`; the other days keep
/// the usual hours. Spans are in order, do not touch and end after they start; `24:00` is the end of a day.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
pub struct DayHours(Vec<(Vec<Weekday>, Vec<Span>)>);

/// Part of a day, in minutes since midnight: from the first up to the second, which is at most 1,440.
pub type Span = (u32, u32);

const EXAMPLE: &str = "Fri 09:00-15:00; Mon-Thu 09:00-12:30 13:30-18:00";
/// The last minute a span can end at.
const MIDNIGHT: u32 = 24 * 60;

impl DayHours {
    /// The spans of a day of the week, when it differs from the usual hours.
    pub fn on(&self, day: Weekday) -> Option<&[Span]> {
        let (_, spans) = self.0.iter().find(|(days, _)| days.contains(&day))?;
        Some(spans)
    }

    /// Whether no day differs.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Typed for DayHours {
    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        let text = clean(text).replace(['–', '—'], "-");
        let unreadable = || Fault::Unreadable {
            what,
            given: shortened(&text),
            example: EXAMPLE,
        };
        let mut entries: Vec<(Vec<Weekday>, Vec<Span>)> = Vec::new();
        for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            let mut days = Vec::new();
            let mut spans: Vec<Span> = Vec::new();
            for word in part
                .split(|c: char| c == ',' || c.is_whitespace())
                .filter(|w| !w.is_empty())
            {
                if word.starts_with(|c: char| c.is_ascii_digit()) {
                    let span = span(word).ok_or_else(unreadable)?;
                    if spans.last().is_some_and(|before| before.1 >= span.0) {
                        return Err(unreadable());
                    }
                    spans.push(span);
                } else if spans.is_empty() {
                    days.extend(weekdays(word).ok_or_else(unreadable)?);
                } else {
                    return Err(unreadable());
                }
            }
            let twice = |day: &Weekday| entries.iter().any(|(days, _)| days.contains(day));
            if days.is_empty() || spans.is_empty() || days.iter().any(twice) {
                return Err(unreadable());
            }
            entries.push((days, spans));
        }
        Ok(Self(entries))
    }

    fn show(&self) -> String {
        let entry = |(days, spans): &(Vec<Weekday>, Vec<Span>)| {
            let spans = spans.iter().map(|&(from, to)| format!("{}-{}", at(from), at(to)));
            let mut words = vec![days_in_words(days)];
            words.extend(spans);
            words.join(" ")
        };
        self.0.iter().map(entry).collect::<Vec<_>>().join("; ")
    }
}

fn span(word: &str) -> Option<Span> {
    let (from, to) = word.split_once('-')?;
    let from = TimeOfDay::read(from, "Hours").ok()?.minutes();
    let to = if to == "24:00" {
        MIDNIGHT
    } else {
        TimeOfDay::read(to, "Hours").ok()?.minutes()
    };
    (from < to).then_some((from, to))
}

fn weekdays(word: &str) -> Option<Vec<Weekday>> {
    let known = |name: &str| DAYS.iter().position(|(_, day)| day.eq_ignore_ascii_case(name));
    let (first, last) = word.split_once('-').unwrap_or((word, word));
    let (first, last) = (known(first)?, known(last)?);
    (first <= last).then(|| DAYS[first..=last].iter().map(|(day, _)| *day).collect())
}

fn days_in_words(days: &[Weekday]) -> String {
    let places: Vec<usize> = days.iter().map(|day| day.num_days_from_monday() as usize).collect();
    let row = places.windows(2).all(|pair| pair[1] == pair[0] + 1);
    match (places.as_slice(), row) {
        ([first, .., last], true) => format!("{}-{}", DAYS[*first].1, DAYS[*last].1),
        (places, _) => places.iter().map(|&place| DAYS[place].1).collect::<Vec<_>>().join(" "),
    }
}

fn at(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

as_text!(DayHours: "DayHours");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_of_days_read_as_people_write_them_and_show_one_way() {
        let cases = [
            ("fri 09:00-15:00", "Fri 09:00-15:00"),
            (
                "Mon-Thu 09:00–12:30, 13:30–18:00; Fri 9:00-15:00",
                "Mon-Thu 09:00-12:30 13:30-18:00; Fri 09:00-15:00",
            ),
            ("Mon Wed 00:00-24:00", "Mon Wed 00:00-24:00"),
            (" ", ""),
        ];
        for (given, shown) in cases {
            let read = DayHours::read(given, "Hours").map(|hours| hours.show());
            assert_eq!(read, Ok(shown.into()), "{given}");
            assert_eq!(
                DayHours::read(shown, "Hours").map(|hours| hours.show()),
                Ok(shown.into()),
                "{shown}"
            );
        }
    }

    #[test]
    fn hours_that_overlap_end_early_or_name_a_day_twice_are_refused() {
        for given in [
            "Fri",
            "09:00-15:00",
            "Fri 15:00-09:00",
            "Fri 09:00-09:00",
            "Fri 09:00-12:00 11:00-13:00",
            "Fri 09:00-12:00 12:00-13:00",
            "Fri-Mon 09:00-12:00",
            "Fri 09:00-12:00; Fri 13:00-14:00",
            "Fri 09:00-25:00",
        ] {
            assert!(DayHours::read(given, "Hours").is_err(), "{given:?} must be refused");
        }
    }
}
