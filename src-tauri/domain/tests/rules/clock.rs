//! The clock of the promises: worked cases, properties, and agreement with a clock that looks at every minute.

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, TimeZone, Timelike, Utc, Weekday};
use domain::sla::{Pause, WorkingCalendar};
use domain::{DayHours, Limit, Typed, Zone};
use proptest::prelude::*;

fn calendar(zone: &str, hours: &str, holidays: &[&str]) -> WorkingCalendar {
    let holidays: Vec<NaiveDate> = holidays.iter().map(|day| day.parse().expect("a day")).collect();
    let zone = Zone::read(zone, "Zone").expect("a zone");
    WorkingCalendar::new(zone, &DayHours::read(hours, "Hours").expect("hours"), &holidays)
}

fn local(calendar: &WorkingCalendar, time: &str) -> DateTime<Utc> {
    let time = time.parse().expect("a time");
    let at = calendar
        .zone()
        .from_local_datetime(&time)
        .earliest()
        .expect("a time the clock shows");
    at.with_timezone(&Utc)
}

fn shown(calendar: &WorkingCalendar, at: DateTime<Utc>) -> String {
    at.with_timezone(&calendar.zone())
        .format("%a %Y-%m-%d %H:%M")
        .to_string()
}

#[test]
fn limits_are_due_when_the_worked_cases_say() {
    let cases = [
        // (zone, hours, holidays, arrives, limit, due)
        (
            "UTC",
            "Mon-Fri 08:00-17:00",
            &[][..],
            "2027-01-22T16:00:00",
            "4 working hours",
            "Mon 2027-01-25 11:00",
        ),
        (
            "UTC",
            "Mon-Fri 09:00-18:00",
            &[],
            "2027-01-22T17:40:00",
            "4 working hours",
            "Mon 2027-01-25 12:40",
        ),
        // The earliest instant at which the limit has passed, not the next opening.
        (
            "UTC",
            "Mon-Fri 09:00-17:00",
            &[],
            "2027-01-22T13:00:00",
            "4 working hours",
            "Fri 2027-01-22 17:00",
        ),
        // 24 working hours of a nine-to-five week are three working days.
        (
            "UTC",
            "Mon-Fri 09:00-17:00",
            &[],
            "2027-01-18T09:00:00",
            "24 working hours",
            "Wed 2027-01-20 17:00",
        ),
        (
            "UTC",
            "Mon-Fri 09:00-17:00",
            &[],
            "2027-01-18T09:00:00",
            "3 working days",
            "Wed 2027-01-20 17:00",
        ),
        (
            "UTC",
            "Mon-Fri 09:00-17:00",
            &[],
            "2027-01-18T11:30:00",
            "2 working days",
            "Wed 2027-01-20 11:30",
        ),
        // A holiday is passed over; a weekend arrival starts at the next opening.
        (
            "UTC",
            "Mon-Fri 09:00-17:00",
            &["2027-01-25"],
            "2027-01-23T12:00:00",
            "1 working hours",
            "Tue 2027-01-26 10:00",
        ),
        // Lunch does not count.
        (
            "UTC",
            "Mon-Fri 09:00-12:00 13:00-17:00",
            &[],
            "2027-01-20T11:30:00",
            "1 working hours",
            "Wed 2027-01-20 13:30",
        ),
        // The clocks go forward in the night, and back, in working hours that never close.
        (
            "Europe/Berlin",
            "Mon-Sun 00:00-24:00",
            &[],
            "2027-03-28T01:30:00",
            "1 working hours",
            "Sun 2027-03-28 03:30",
        ),
        (
            "Europe/Berlin",
            "Mon-Sun 00:00-24:00",
            &[],
            "2027-10-31T01:30:00",
            "2 working hours",
            "Sun 2027-10-31 02:30",
        ),
        (
            "Europe/Berlin",
            "Mon-Fri 09:00-17:00",
            &[],
            "2027-03-26T16:00:00",
            "2 working hours",
            "Mon 2027-03-29 10:00",
        ),
        // Day and night: 24 hours are 24 hours whatever the wall shows.
        (
            "Europe/Berlin",
            "Mon-Fri 09:00-17:00",
            &[],
            "2027-03-27T12:00:00",
            "24 hours",
            "Sun 2027-03-28 13:00",
        ),
        // Over the end of a year.
        (
            "America/New_York",
            "Mon-Fri 09:00-17:00",
            &["2027-01-01"],
            "2026-12-31T16:00:00",
            "2 working hours",
            "Mon 2027-01-04 10:00",
        ),
    ];
    for (zone, hours, holidays, arrives, limit, due) in cases {
        let calendar = calendar(zone, hours, holidays);
        let limit = Limit::read(limit, "Limit").expect("a limit");
        let timeline = limit
            .timeline(&calendar, local(&calendar, arrives), &[], &[])
            .expect("it is due");
        assert_eq!(
            shown(&calendar, timeline.due),
            due,
            "{limit} from {arrives} in {hours}, {zone}"
        );
    }
}

#[test]
fn a_calendar_that_never_opens_has_no_due_time_and_no_working_time() {
    let closed = calendar("UTC", "", &[]);
    let from = local(&closed, "2027-01-22T16:00:00");
    assert_eq!(closed.due(from, TimeDelta::hours(1), &[]), None);
    assert_eq!(closed.due(from, TimeDelta::zero(), &[]), Some(from));
    assert_eq!(
        closed.elapsed(from, from + TimeDelta::days(4_000), &[]),
        TimeDelta::zero()
    );
}

#[test]
fn a_pause_stops_the_clock_once_however_often_it_is_named() {
    let calendar = calendar("UTC", "Mon-Fri 09:00-17:00", &[]);
    let at = |time: &str| local(&calendar, time);
    let pauses = [
        (at("2027-01-20T10:00:00"), at("2027-01-20T12:00:00")),
        (at("2027-01-20T11:00:00"), at("2027-01-20T12:00:00")),
        (at("2027-01-20T16:00:00"), at("2027-01-21T10:00:00")),
    ];
    let due = calendar
        .due(at("2027-01-20T09:00:00"), TimeDelta::hours(6), &pauses)
        .expect("it opens");
    assert_eq!(shown(&calendar, due), "Thu 2027-01-21 11:00");
    assert_eq!(
        calendar.elapsed(at("2027-01-20T09:00:00"), due, &pauses),
        TimeDelta::hours(6)
    );
}

/// The second clock: looks at the wall at the start of every minute, knows nothing of spans.
#[derive(Debug)]
struct MinuteByMinute {
    calendar: WorkingCalendar,
    hours: DayHours,
    holidays: Vec<NaiveDate>,
}

impl MinuteByMinute {
    fn counts(&self, at: DateTime<Utc>, pauses: &[Pause]) -> bool {
        // A time shown again as the clocks go back opens and closes nothing: it is as the minute before it was.
        let mut shown_first = at;
        while self.shows_again(shown_first) {
            shown_first -= TimeDelta::minutes(1);
        }
        let wall = shown_first.with_timezone(&self.calendar.zone()).naive_local();
        let minute = wall.hour() * 60 + wall.minute();
        let spans = self.hours.on(wall.weekday()).unwrap_or_default();
        let open = spans.iter().any(|&(from, to)| (from..to).contains(&minute));
        let paused = pauses.iter().any(|&(from, to)| from <= at && at < to);
        open && !self.holidays.contains(&wall.date()) && !paused
    }

    fn shows_again(&self, at: DateTime<Utc>) -> bool {
        let zone = self.calendar.zone();
        let wall = at.with_timezone(&zone).naive_local();
        let first = zone
            .from_local_datetime(&wall)
            .earliest()
            .expect("a time the clock shows");
        first.with_timezone(&Utc) != at
    }

    fn elapsed(&self, from: DateTime<Utc>, to: DateTime<Utc>, pauses: &[Pause]) -> TimeDelta {
        let mut at = from;
        let mut minutes = 0;
        while at < to {
            minutes += i64::from(self.counts(at, pauses));
            at += TimeDelta::minutes(1);
        }
        TimeDelta::minutes(minutes)
    }
}

const ZONES: [&str; 6] = [
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "America/Santiago",
];
/// Days around which clocks change somewhere, a year ends, or nothing happens.
const DAYS: [&str; 6] = [
    "2027-03-27",
    "2027-10-30",
    "2027-04-03",
    "2026-12-30",
    "2027-06-08",
    "2027-09-04",
];

fn week() -> impl Strategy<Value = String> {
    let spans = prop_oneof![
        Just(vec![(0_u32, 1_440)]),
        (0_u32..1_430)
            .prop_flat_map(|from| (Just(from), from + 1..=1_440))
            .prop_map(|span| vec![span]),
        (0_u32..600, 1_u32..60, 1_u32..120, 1_u32..600).prop_map(|(from, first, gap, second)| {
            let break_starts = from + first;
            vec![(from, break_starts), (break_starts + gap, break_starts + gap + second)]
        }),
    ];
    let at = |minutes: u32| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let hours = spans.prop_map(move |spans| {
        spans
            .iter()
            .map(|&(from, to)| format!("{}-{}", at(from), at(to)))
            .collect::<Vec<_>>()
            .join(" ")
    });
    proptest::collection::vec(proptest::option::weighted(0.8, hours), 7).prop_map(|days| {
        let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
        let named = names
            .iter()
            .zip(days)
            .filter_map(|(name, hours)| Some(format!("{name} {}", hours?)));
        named.collect::<Vec<_>>().join("; ")
    })
}

prop_compose! {
    fn case()(
        zone in proptest::sample::select(&ZONES[..]),
        hours in week(),
        day in proptest::sample::select(&DAYS[..]),
        holiday in proptest::option::of(0_u64..5),
        starts in 0_i64..2_880,
        lasts in 0_i64..3_000,
        pauses in proptest::collection::vec((0_i64..5_000, 0_i64..900), 0..3),
    ) -> (MinuteByMinute, DateTime<Utc>, DateTime<Utc>, Vec<Pause>) {
        let day: NaiveDate = day.parse().expect("a day");
        let holidays: Vec<NaiveDate> = holiday.map(|after| day + chrono::Days::new(after)).into_iter().collect();
        let hours = DayHours::read(&hours, "Hours").expect("hours");
        let zone = Zone::read(zone, "Zone").expect("a zone");
        let calendar = WorkingCalendar::new(zone, &hours, &holidays);
        let from = day.and_time(chrono::NaiveTime::MIN).and_utc() + TimeDelta::minutes(starts);
        let pauses = pauses.into_iter().map(|(after, minutes)| {
            let starts = from + TimeDelta::minutes(after);
            (starts, starts + TimeDelta::minutes(minutes))
        }).collect();
        (MinuteByMinute { calendar, hours, holidays }, from, from + TimeDelta::minutes(lasts), pauses)
    }
}

/// At least a thousand cases; `cargo xtask cases N` asks for more.
fn cases() -> ProptestConfig {
    let asked = ProptestConfig::default();
    ProptestConfig {
        cases: asked.cases.max(1_000),
        ..asked
    }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn elapsed_agrees_with_a_clock_that_looks_at_every_minute((second, from, to, pauses) in case()) {
        prop_assert_eq!(second.calendar.elapsed(from, to, &pauses), second.elapsed(from, to, &pauses));
    }

    #[test]
    fn due_is_the_earliest_instant_at_which_elapsed_equals_the_limit((second, from, _, pauses) in case(), minutes in 1_i64..3_000) {
        let limit = TimeDelta::minutes(minutes);
        let calendar = &second.calendar;
        if let Some(due) = calendar.due(from, limit, &pauses) {
            prop_assert_eq!(calendar.elapsed(from, due, &pauses), limit);
            let before = due - TimeDelta::seconds(1);
            prop_assert_eq!(calendar.elapsed(from, before, &pauses), limit - TimeDelta::seconds(1));
        } else {
            prop_assert!(second.hours.is_empty());
        }
    }

    #[test]
    fn adding_hours_in_two_parts_equals_adding_them_at_once((second, from, _, pauses) in case(), one in 0_i64..2_000, two in 0_i64..2_000) {
        let calendar = &second.calendar;
        let (one, two) = (TimeDelta::minutes(one), TimeDelta::minutes(two));
        let parts = calendar.due(from, one, &pauses).and_then(|middle| calendar.due(middle, two, &pauses));
        prop_assert_eq!(parts, calendar.due(from, one + two, &pauses));
    }

    #[test]
    fn working_time_adds_up_and_never_runs_backwards((second, from, to, pauses) in case(), share in 0_i64..=100) {
        let calendar = &second.calendar;
        let middle = from + (to - from) * i32::try_from(share).expect("a share") / 100;
        let parts = calendar.elapsed(from, middle, &pauses) + calendar.elapsed(middle, to, &pauses);
        prop_assert_eq!(parts, calendar.elapsed(from, to, &pauses));
        prop_assert!(parts >= TimeDelta::zero() && parts <= to - from);
    }
}

#[test]
fn the_days_of_the_cases_are_those_on_which_clocks_change() {
    let berlin = calendar("Europe/Berlin", "Mon-Sun 00:00-24:00", &[]);
    let saturday: NaiveDate = DAYS[0].parse().expect("a day");
    assert_eq!(saturday.weekday(), Weekday::Sat);
    let day = local(&berlin, "2027-03-28T00:00:00")..local(&berlin, "2027-03-29T00:00:00");
    assert_eq!(
        berlin.elapsed(day.start, day.end, &[]),
        TimeDelta::hours(23),
        "a day an hour short"
    );
}
