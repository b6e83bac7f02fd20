//! Calendars as they come: whole, broken, and made to do harm.

use proptest::prelude::*;

use super::*;

fn calendar(entries: &[&str]) -> String {
    let entries: String = entries
        .iter()
        .map(|lines| format!("BEGIN:VEVENT\r\n{}\r\nEND:VEVENT\r\n", lines.replace('\n', "\r\n")))
        .collect();
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{entries}END:VCALENDAR\r\n")
}

fn read(entries: &[&str]) -> Almanac {
    holidays(&calendar(entries), 2026..=2028).expect("a calendar")
}

fn days(found: &Almanac) -> Vec<String> {
    found
        .days
        .iter()
        .map(|one| format!("{} {}", one.day, one.name))
        .collect()
}

#[test]
fn whole_days_are_read_once_several_in_a_row_and_every_year() {
    let found = read(&[
        "DTSTART;VALUE=DATE:20270101\nDTEND;VALUE=DATE:20270102\nSUMMARY:New Year\\, all day",
        "DTSTART;VALUE=DATE:20270326\nDTEND;VALUE=DATE:20270330\nSUMMARY:Easter",
        "DTSTART:20270501T000000\nDTEND:20270502T000000\nSUMMARY:Labour Day",
        "DTSTART;VALUE=DATE:20270614\nDURATION:P1D\nSUMMARY:Works outing",
        "DTSTART;VALUE=DATE:19491003\nRRULE:FREQ=YEARLY;UNTIL=20270101\nSUMMARY:Unity",
        "DTSTART;VALUE=DATE:20201224\nDTEND;VALUE=DATE:20201224\nRRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24;INTERVAL=1\nSUMMARY:Christmas\n Eve",
    ]);
    let expected = [
        "2026-10-03 Unity",
        "2026-12-24 ChristmasEve",
        "2027-01-01 New Year, all day",
        "2027-03-26 Easter",
        "2027-03-27 Easter",
        "2027-03-28 Easter",
        "2027-03-29 Easter",
        "2027-05-01 Labour Day",
        "2027-06-14 Works outing",
        "2027-12-24 ChristmasEve",
        "2028-12-24 ChristmasEve",
    ];
    assert_eq!(
        (days(&found), found.left_out, found.elsewhere),
        (expected.map(str::to_owned).into(), Vec::new(), 0)
    );
}

#[test]
fn an_entry_that_gives_no_whole_day_is_named_with_why() {
    let cases = [
        ("SUMMARY:x", Why::NoDay),
        ("DTSTART:\nSUMMARY:x", Why::NoDay),
        (
            "DTSTART;VALUE=DATE:2027-01-01\nSUMMARY:x",
            Why::Unreadable("2027-01-01".into()),
        ),
        (
            "DTSTART;VALUE=DATE:20270230\nSUMMARY:x",
            Why::Unreadable("20270230".into()),
        ),
        (
            "DTSTART:20270101T090000\nDTEND:20270101T100000\nSUMMARY:x",
            Why::PartOfADay,
        ),
        (
            "DTSTART:20270101T000000Z\nDTEND:20270102T000000Z\nSUMMARY:x",
            Why::PartOfADay,
        ),
        ("DTSTART:20270101T000000\nSUMMARY:x", Why::PartOfADay),
        (
            "DTSTART;VALUE=DATE:20270105\nDTEND;VALUE=DATE:20270101\nSUMMARY:x",
            Why::PartOfADay,
        ),
        ("DTSTART;VALUE=DATE:20270101\nDURATION:PT4H\nSUMMARY:x", Why::PartOfADay),
        (
            "DTSTART;VALUE=DATE:20270101\nDTEND;VALUE=DATE:20280101\nSUMMARY:x",
            Why::TooLong,
        ),
        (
            "DTSTART;VALUE=DATE:20270101\nSTATUS:CANCELLED\nSUMMARY:x",
            Why::Cancelled,
        ),
        (
            "DTSTART;VALUE=DATE:20271125\nRRULE:FREQ=YEARLY;BYDAY=4TH;BYMONTH=11\nSUMMARY:x",
            Why::Repeats("FREQ=YEARLY;BYDAY=4TH;BYMONTH=11".into()),
        ),
        (
            "DTSTART;VALUE=DATE:20270101\nRRULE:FREQ=WEEKLY\nSUMMARY:x",
            Why::Repeats("FREQ=WEEKLY".into()),
        ),
        (
            "DTSTART;VALUE=DATE:20270101\nRRULE:FREQ=YEARLY\nEXDATE:20280101\nSUMMARY:x",
            Why::Repeats("EXDATE".into()),
        ),
    ];
    for (entry, why) in cases {
        let found = read(&[entry]);
        let name = "x".to_owned();
        assert_eq!(
            (found.left_out, found.days),
            (vec![LeftOut { name, why }], Vec::new()),
            "{entry}"
        );
    }
}

#[test]
fn a_file_cut_short_gives_what_was_whole_and_names_the_rest() {
    let whole = calendar(&[
        "DTSTART;VALUE=DATE:20270101\nSUMMARY:New Year",
        "DTSTART;VALUE=DATE:20270106\nSUMMARY:Kings",
    ]);
    let cut = &whole[..whole.find("SUMMARY:Kings").expect("there") + "SUMMARY:Ki".len()];
    let found = holidays(cut, 2027..=2027).expect("a calendar");
    assert_eq!(days(&found), ["2027-01-01 New Year"]);
    let name = "Ki".to_owned();
    assert_eq!(
        found.left_out,
        [LeftOut {
            name,
            why: Why::CutShort
        }]
    );
}

#[test]
fn a_reminder_within_an_entry_is_not_the_entry() {
    let found = read(&[
        "DTSTART;VALUE=DATE:20270101\nBEGIN:VALARM\nSUMMARY:Wake up\nDURATION:PT5M\nEND:VALARM\nSUMMARY:New Year",
    ]);
    assert_eq!(days(&found), ["2027-01-01 New Year"]);
}

#[test]
fn what_is_no_calendar_or_too_large_is_refused_and_other_years_are_counted() {
    for text in ["", "hello", "<html>", "BEGIN:VCARD\nEND:VCARD", "\u{feff}"] {
        assert!(
            matches!(holidays(text, 2027..=2027), Err(Fault::Unreadable { .. })),
            "{text:?}"
        );
    }
    let huge = format!("BEGIN:VCALENDAR\n{}", "x".repeat(MOST));
    assert!(matches!(holidays(&huge, 2027..=2027), Err(Fault::TooMany { .. })));
    let found = read(&[
        "DTSTART;VALUE=DATE:19990101\nSUMMARY:x",
        "DTSTART;VALUE=DATE:20990101\nSUMMARY:x",
    ]);
    assert_eq!((found.elsewhere, found.days.len(), found.left_out.len()), (2, 0, 0));
    let marked = format!("\u{feff}{}", calendar(&["DTSTART;VALUE=DATE:20270101"]));
    assert_eq!(holidays(&marked, 2027..=2027).expect("a calendar").days.len(), 1);
}

proptest! {
    #[test]
    fn no_text_breaks_the_reader_and_no_entry_is_lost(
        lines in prop::collection::vec(
            prop_oneof![
                Just("BEGIN:VEVENT".to_owned()), Just("END:VEVENT".to_owned()), Just("BEGIN:VALARM".to_owned()),
                Just("END:VALARM".to_owned()), "DTSTART[;:=0-9TZ]{0,20}", "DTEND[;:=0-9TZ]{0,20}", "RRULE:[A-Z0-9=;]{0,30}",
                "DURATION:P[0-9]{0,20}[DW]", "SUMMARY:\\PC{0,20}",
                "NOTE:\\PC{0,15}\n \\PC{0,15}", "[\\PC&&[^ ]]\\PC{0,30}", Just(String::new()),
            ],
            0..40,
        ),
    ) {
        // No line begins with a space: it would go on with the one before it, which then begins no entry.
        let text = format!("BEGIN:VCALENDAR\n{}", lines.join("\n"));
        let found = holidays(&text, 2026..=2028).expect("a calendar");
        prop_assert!(found.days.iter().all(|one| (2026..=2028).contains(&one.day.year())));
        let begun = lines.iter().filter(|line| *line == "BEGIN:VEVENT").count();
        prop_assert!(found.left_out.len() + found.elsewhere <= begun);
        prop_assert!(begun == 0 || found.left_out.len() + found.elsewhere + found.days.len() > 0);
    }

    #[test]
    fn lines_that_go_on_with_any_other_break_nothing(
        lines in prop::collection::vec(
            prop_oneof![
                Just("BEGIN:VCALENDAR".to_owned()), Just("BEGIN:VEVENT".to_owned()), Just("END:VEVENT".to_owned()),
                "DTSTART:[0-9]{8}", "[ \t]\\PC{0,10}", "\\PC{0,30}",
            ],
            0..20,
        ),
    ) {
        if let Ok(found) = holidays(&lines.join("\n"), 2026..=2028) {
            prop_assert!(found.days.iter().all(|one| (2026..=2028).contains(&one.day.year())));
        }
    }
}
