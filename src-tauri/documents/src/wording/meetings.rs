//! How often a meeting is held and how far an action is, in the language of the document.

use chrono::{Datelike, NaiveDate, Weekday};
use domain::{ActionState, Cadence};

use super::Wording;

/// Names of the places a weekday can have in a month; the fifth is called the last.
const PLACES: [(&str, &str); 5] = [
    ("First", "ersten"),
    ("Second", "zweiten"),
    ("Third", "dritten"),
    ("Fourth", "vierten"),
    ("Last", "letzten"),
];

impl Wording<'_> {
    /// How often, from its first date: “Every Tuesday”, “Third Thursday of the month”.
    pub(crate) fn cadence(self, cadence: Cadence, first: NaiveDate) -> String {
        let weekday = self.weekday(first.weekday());
        match cadence {
            Cadence::Weekly => self.every(weekday),
            Cadence::Monthly => {
                let (english, german) = PLACES[(first.day0() / 7) as usize];
                self.nth_of_month(self.pick(english, german), weekday)
            }
            Cadence::Quarterly => self.once_a_quarter(),
        }
    }

    /// How far an action is.
    pub(crate) fn action_state(self, state: ActionState) -> &'static str {
        match state {
            ActionState::Open => self.pick("open", "offen"),
            ActionState::Done => self.pick("done", "erledigt"),
            ActionState::Dropped => self.pick("dropped", "fallen gelassen"),
            ActionState::Carried => self.pick("carried over", "übertragen"),
        }
    }

    /// A day of the week.
    pub(super) fn weekday(self, day: Weekday) -> &'static str {
        match day {
            Weekday::Mon => self.pick("Monday", "Montag"),
            Weekday::Tue => self.pick("Tuesday", "Dienstag"),
            Weekday::Wed => self.pick("Wednesday", "Mittwoch"),
            Weekday::Thu => self.pick("Thursday", "Donnerstag"),
            Weekday::Fri => self.pick("Friday", "Freitag"),
            Weekday::Sat => self.pick("Saturday", "Samstag"),
            Weekday::Sun => self.pick("Sunday", "Sonntag"),
        }
    }

    /// Working days as people write them: “Monday to Friday”, “Monday, Thursday”.
    pub(crate) fn weekdays(self, works: impl Fn(Weekday) -> bool) -> String {
        const WEEK: [Weekday; 7] = [
            Weekday::Mon,
            Weekday::Tue,
            Weekday::Wed,
            Weekday::Thu,
            Weekday::Fri,
            Weekday::Sat,
            Weekday::Sun,
        ];
        let on: Vec<usize> = (0..WEEK.len()).filter(|&day| works(WEEK[day])).collect();
        let name = |day: usize| self.weekday(WEEK[day]);
        match on.as_slice() {
            [first, .., last] if on.len() > 2 && last - first + 1 == on.len() => {
                self.day_to_day(name(*first), name(*last))
            }
            _ => on.iter().map(|&day| name(day)).collect::<Vec<_>>().join(", "),
        }
    }
}
