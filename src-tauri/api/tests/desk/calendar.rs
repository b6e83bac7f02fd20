//! Holidays from a calendar file, as a window is given them: shown first, added as one step, known afterwards.

use api::{CalendarRead, ChangeRequest, Nothing, ReadCalendar, Refusal, verbs};
use domain::Change;

use crate::Office;

impl Office {
    fn read(&mut self, text: &str) -> Result<CalendarRead, Refusal> {
        verbs::read_calendar(&mut self.desk, ReadCalendar { text: text.to_owned() })
    }
}

const CALENDAR: &str = "BEGIN:VCALENDAR
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270326
DTEND;VALUE=DATE:20270327
SUMMARY:Good Friday
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270101
SUMMARY:New Year
END:VEVENT
BEGIN:VEVENT
DTSTART:20270105T120000
DTEND:20270105T130000
SUMMARY:Team lunch
END:VEVENT
END:VCALENDAR
";

#[test]
fn a_calendar_is_shown_before_it_is_added_and_added_as_one_step() {
    let mut office = Office::new();
    office.prepare().expect("prepared");
    let read = office.read(CALENDAR).expect("a calendar");
    assert_eq!(read.sentence, "2 days to add.");
    assert_eq!(read.left_out, ["“Team lunch” takes only part of a day."]);
    let days: Vec<&str> = read.days.iter().map(|day| day.said.as_str()).collect();
    assert_eq!(days, ["Fri 1 Jan 2027", "Fri 26 Mar 2027"]);
    let view = verbs::view(&mut office.desk, Nothing {}).expect("open");
    assert_eq!(view.company.holidays.days().len(), 0, "reading adds nothing");
    let change = Change::Set {
        target: "company/holidays".into(),
        value: read.holidays,
    };
    let view = verbs::change(&mut office.desk, ChangeRequest { change }).expect("taken");
    assert_eq!(view.company.holidays.days().len(), 2);
    assert_eq!(view.undo.map(|step| step.name).as_deref(), Some("edit holidays"));
    let again = office.read(CALENDAR).expect("a calendar");
    assert_eq!(
        (again.new, again.sentence.as_str()),
        (0, "2 days of this calendar, and all are there already.")
    );
    assert!(again.days.iter().all(|day| day.known));
}

#[test]
fn what_is_no_calendar_is_refused_in_words() {
    let mut office = Office::new();
    office.prepare().expect("prepared");
    for text in ["", "a picture", "<html></html>"] {
        let refused = office.read(text).expect_err("no calendar");
        assert_eq!(
            (refused.code.as_ref(), refused.message.as_str()),
            ("unreadable", "This file is no calendar.")
        );
    }
}
