//! The replay of arrivals on the rota: worked cases, properties, and agreement with a replay that looks at every minute.

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, TimeZone, Timelike, Utc};
use domain::sla::feasibility::{Feasibility, Lead, Question, Staffing, Step, Unasked, adopt, replay};
use domain::{Change, Company, Limit, LimitUnit, Review, Typed};
use proptest::prelude::*;

use crate::fixture::Room;

/// Everyone and everything of one minute after the other; times in minutes. Written the plain way: who works on what is a
/// list of ends, and who waits is looked for anew each time.
fn minute_by_minute(leads: &[Lead], on_duty: impl Fn(i64) -> u32, minutes: i64) -> Vec<Option<i64>> {
    let mut attempts: Vec<Option<i64>> = vec![None; leads.len()];
    let mut ends: Vec<i64> = Vec::new();
    for now in 0..=minutes {
        if attempts.iter().all(Option::is_some) {
            break;
        }
        ends.retain(|end| *end > now);
        if leads.iter().all(|lead| lead.arrives > now) || on_duty(now) == 0 {
            continue;
        }
        loop {
            let waits = |at: &usize| attempts[*at].is_none() && leads[*at].arrives <= now;
            let next = (0..leads.len())
                .filter(waits)
                .min_by_key(|at| (leads[*at].class, leads[*at].arrives, *at));
            let Some(next) = next.filter(|_| ends.len() < on_duty(now) as usize) else {
                break;
            };
            attempts[next] = Some(now);
            if leads[next].work > 0 {
                ends.push(now + leads[next].work);
            }
        }
    }
    attempts
}

const HOUR: i64 = 60;
const DAY: i64 = 24 * HOUR;

fn lead() -> impl Strategy<Value = Lead> {
    (0..HOUR * 5, 0..3_usize, 0..90_i64).prop_map(|(arrives, class, work)| Lead { arrives, class, work })
}

fn steps() -> impl Strategy<Value = Vec<(i64, u32)>> {
    prop::collection::vec((0..HOUR * 10, 0..4_u32), 0..8)
}

fn on_duty(steps: &[(i64, u32)], at: i64) -> u32 {
    let begun = steps.iter().filter(|(from, _)| *from <= at);
    // Of two at one instant the later one counts.
    begun
        .reduce(|one, next| if next.0 >= one.0 { next } else { one })
        .map_or(0, |(_, people)| *people)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, ..ProptestConfig::default() })]

    #[test]
    fn the_queue_agrees_with_one_that_looks_at_every_minute(
        leads in prop::collection::vec(lead(), 0..12),
        steps in steps(),
    ) {
        let expected = minute_by_minute(&leads, |at| on_duty(&steps, at), HOUR * 36);
        prop_assert_eq!(replay(&leads, &Staffing::new(steps)), expected);
    }

    #[test]
    fn within_one_class_more_people_never_make_anyone_wait_longer(
        leads in prop::collection::vec(lead(), 0..16),
        steps in steps(),
        more in steps(),
    ) {
        let one_class: Vec<Lead> = leads.into_iter().map(|lead| Lead { class: 0, ..lead }).collect();
        let mut both: Vec<i64> = steps.iter().chain(&more).map(|(at, _)| *at).collect();
        both.sort_unstable();
        let both = both.into_iter().map(|at| (at, on_duty(&steps, at) + on_duty(&more, at))).collect();
        let now = replay(&one_class, &Staffing::new(steps));
        let then = replay(&one_class, &Staffing::new(both));
        for (now, then) in now.into_iter().zip(then) {
            prop_assert!(now.is_none() || then.is_some_and(|then| Some(then) <= now), "{:?} to {:?}", now, then);
        }
    }
}

/// A room whose rota and arrivals are these: rows of their fields in order.
fn room(shifts: &[[&str; 4]], waves: &[[&str; 6]]) -> Room {
    let mut room = Room::new();
    let (old_shifts, old_waves) = (room.review().shifts.clone(), room.review().waves.clone());
    let rows = old_shifts.iter().map(|row| format!("shift/{}", row.id));
    for target in rows.chain(old_waves.iter().map(|row| format!("wave/{}", row.id))) {
        room.change(&Change::Remove { target }).expect("removed");
    }
    for (at, fields) in shifts.iter().enumerate() {
        add(
            &mut room,
            "shifts",
            &format!("Shift {at}"),
            &["days", "starts", "ends", "people"],
            fields,
        );
    }
    for (at, fields) in waves.iter().enumerate() {
        let [of_its_own @ .., limit] = fields;
        let names = ["days", "starts", "ends", "leads", "minutes"];
        add(&mut room, "waves", &format!("Wave {at}"), &names, of_its_own);
        let row = room.review().waves[at].id;
        room.set(format!("wave/{row}/clock"), "");
        if !limit.is_empty() {
            under(&mut room, at, &format!("Limit {at}"), limit);
        }
    }
    room
}

/// Puts a row of arrivals under a time limit of the stage that is handed over.
fn under(room: &mut Room, wave: usize, name: &str, limit: &str) {
    let stage = room.review().handed_over().expect("there").id;
    let there = |room: &Room| {
        let mut clocks = room.review().stages.iter().flat_map(|stage| &stage.clocks);
        clocks.find(|clock| clock.name.as_str() == name).map(|clock| clock.id)
    };
    if there(room).is_none() {
        let (list, value) = (format!("stage/{stage}/clocks"), name.to_owned());
        room.change(&Change::Add {
            list,
            value,
            after: None,
        })
        .expect("added");
    }
    let clock = there(room).expect("added");
    room.set(format!("clock/{clock}/limit"), limit);
    let row = room.review().waves[wave].id;
    room.set(format!("wave/{row}/clock"), name);
}

fn add(room: &mut Room, list: &str, name: &str, fields: &[&str], values: &[&str]) {
    let (list, value) = (list.to_owned(), name.to_owned());
    let kind = list.trim_end_matches('s').to_owned();
    room.change(&Change::Add {
        list,
        value,
        after: None,
    })
    .expect("added");
    let id = match kind.as_str() {
        "shift" => room.review().shifts.last().map(|row| row.id.to_string()),
        _ => room.review().waves.last().map(|row| row.id.to_string()),
    };
    let id = id.expect("there");
    for (field, value) in fields.iter().zip(values) {
        room.set(format!("{kind}/{id}/{field}"), value);
    }
}

fn answer(room: &Room) -> Result<Feasibility, Unasked> {
    Question::of(&room.workspace, room.review()).answer()
}

/// Kept, leads and never attempted, of each row.
fn told(found: &Feasibility) -> Vec<Option<(u64, u64, u64)>> {
    let rows = found.waves.iter();
    rows.map(|(_, row)| row.map(|row| (row.kept, row.leads, row.never)))
        .collect()
}

#[test]
fn what_arrives_while_nobody_is_on_duty_is_late_by_the_working_time_that_passed() {
    // The sample works 09:00 to 18:00. One lead comes each day at 12:00, and nobody is there before 14:00.
    let arrivals = ["Mon Tue", "11:00", "13:00", "2", "10", "1 working hour"];
    let late = room(&[["Mon Tue Wed Thu Fri", "14:00", "18:00", "1"]], &[arrivals]);
    assert_eq!(told(&answer(&late).expect("asked")), [Some((0, 26, 0))]);
    let longer = [
        arrivals[0],
        arrivals[1],
        arrivals[2],
        arrivals[3],
        arrivals[4],
        "2 working hours",
    ];
    let kept = room(&[["Mon Tue Wed Thu Fri", "14:00", "18:00", "1"]], &[longer]);
    assert_eq!(told(&answer(&kept).expect("asked")), [Some((26, 26, 0))]);
}

#[test]
fn the_shortest_limit_and_the_smallest_shift_that_are_enough_are_found_and_are_the_smallest() {
    let tried = |limit: &str| {
        room(
            &[["Mon Tue Wed Thu Fri", "14:00", "18:00", "1"]],
            &[
                ["Mon", "11:00", "13:00", "2", "10", limit],
                ["Tue", "15:00", "16:00", "3", "10", "1 working hour"],
            ],
        )
    };
    let mut room = tried("1 working hour");
    let found = answer(&room).expect("asked");
    let steps: Vec<&Step> = found.remedies.iter().map(|remedy| &remedy.step).collect();
    let [
        Step::More {
            days,
            starts,
            ends,
            people: 1,
        },
        Step::Longer { limit, .. },
    ] = steps.as_slice()
    else {
        panic!("{steps:?}");
    };
    // Leads come at 11:30 and 12:30: the first waits two and a half hours.
    assert_eq!(
        (days.show(), starts.to_string(), ends.to_string()),
        ("Mon".into(), "09:00".into(), "13:30".into())
    );
    assert_eq!(limit.to_string(), "3 working hours");
    assert!(!answer(&tried("2 working hours")).expect("asked").is_reached());
    assert!(answer(&tried("3 working hours")).expect("asked").is_reached());
    for remedy in found.remedies {
        let key = remedy.step.key();
        let applied = adopt(&room.workspace, room.id, &key, &mut room.fresh)
            .expect("taken")
            .expect("a change");
        let review = applied.workspace.review(room.id).expect("open");
        let now = Question::of(&applied.workspace, review).answer().expect("asked");
        assert_eq!(now.all, remedy.reaches, "{key}");
        assert!(now.is_reached() && now.remedies.is_empty(), "{key}");
    }
    assert!(adopt(&room.workspace, room.id, "more/1/09:00-13:30/Tue", &mut room.fresh).is_err());
}

#[test]
fn a_limit_that_rows_share_is_stretched_for_all_of_them_and_is_the_one_that_is_promised() {
    let arrivals = ["Mon", "11:00", "13:00", "2", "10", "1 working hour"];
    let mut room = room(
        &[["Mon Tue", "14:00", "18:00", "1"]],
        &[arrivals, ["Tue", arrivals[1], arrivals[2], "2", "10", ""]],
    );
    under(&mut room, 1, "Limit 0", "1 working hour");
    let found = answer(&room).expect("asked");
    assert_eq!(told(&found), [Some((0, 26, 0)), Some((0, 26, 0))]);
    let longer = found.remedies.iter().find_map(|remedy| match &remedy.step {
        Step::Longer { clock, limit } => Some((*clock, limit.to_string(), remedy.reaches.kept)),
        Step::More { .. } => None,
    });
    let clock = room.review().waves[0].clock.expect("under a limit");
    assert_eq!(longer, Some((clock, "3 working hours".into(), 52)));
    room.set(format!("clock/{clock}/limit"), "3 working hours");
    assert_eq!(
        told(&answer(&room).expect("asked")),
        [Some((26, 26, 0)), Some((26, 26, 0))]
    );
}

#[test]
fn a_limit_that_arrivals_are_under_stays_and_an_unknown_one_is_refused() {
    let mut room = Room::new();
    let row = format!("wave/{}/clock", room.review().waves[0].id);
    let clock = room.review().waves[0].clock.expect("under a limit");
    let target = format!("clock/{clock}");
    let gone = room.change(&Change::Remove { target }).expect_err("it is needed");
    assert_eq!(
        gone.to_string(),
        "“First attempt, hand-raisers” can't be removed: “Hand-raisers” among the arrivals points to it."
    );
    for unknown in ["Second attempt", "clock/1", &room.review().stages[0].id.to_string()] {
        let value = unknown.to_owned();
        let target = row.clone();
        assert!(room.change(&Change::Set { target, value }).is_err(), "{unknown}");
    }
    room.set(&row, "");
    assert_eq!(room.review().waves[0].clock, None);
}

#[test]
fn a_holiday_brings_leads_and_nobody_who_works_them() {
    let day = |room: &mut Room, days: &str| {
        room.set("company/holidays", days);
        told(&answer(room).expect("asked"))
    };
    let mut room = room(
        &[["Mon Tue Wed Thu Fri", "09:00", "18:00", "5"]],
        &[["Wed", "09:00", "18:00", "4", "10", "8 hours"]],
    );
    assert_eq!(day(&mut room, ""), [Some((52, 52, 0))]);
    // The leads of that Wednesday are taken on Thursday at nine: the last one came at 16:52, 16 hours before.
    assert_eq!(day(&mut room, "2027-01-20"), [Some((48, 52, 0))]);
}

#[test]
fn absurd_rotas_and_arrivals_are_answered_or_said_to_be_unanswerable() {
    let shift = ["Mon Tue Wed Thu Fri", "09:00", "18:00", "1"];
    let wave = ["Mon Tue Wed Thu Fri", "09:00", "18:00", "10", "15", "1 working hour"];
    let asked = |shifts: &[[&str; 4]], waves: &[[&str; 6]]| answer(&room(shifts, waves));
    assert_eq!(asked(&[shift], &[]), Err(Unasked::NoArrivals));
    assert_eq!(asked(&[], &[]), Err(Unasked::NoArrivals));
    // Nobody there, no people in a shift, or one that ends before it starts: every lead is missed, and a shift would do.
    for shifts in [
        &[][..],
        &[[shift[0], shift[1], shift[2], "0"]],
        &[[shift[0], "18:00", "09:00", "9"]],
    ] {
        let found = asked(shifts, &[wave]).expect("asked");
        assert_eq!(told(&found), [Some((0, 130, 130))], "{shifts:?}");
        assert!(
            found
                .remedies
                .iter()
                .any(|remedy| matches!(remedy.step, Step::More { .. })),
            "{shifts:?}"
        );
    }
    let with = |at: usize, text: &'static str| {
        let mut row = wave;
        row[at] = text;
        row
    };
    assert_eq!(asked(&[shift], &[with(3, "0")]), Err(Unasked::NoArrivals));
    assert_eq!(asked(&[shift], &[with(1, "18:00")]), Err(Unasked::NoArrivals));
    assert_eq!(
        asked(&[shift], &[with(3, "10000"), with(3, "10000"), with(3, "1")]),
        Err(Unasked::TooMany)
    );
    // A row without a limit keeps people busy and is not measured.
    let found = asked(&[shift], &[with(5, "")]).expect("asked");
    assert_eq!((told(&found), found.all.of_hundred()), (vec![None], None));
    // As much as may be typed: no number of people that is tried is enough.
    let flood = ["Mon", "09:00", "09:01", "10000", "720", "1 working minute"];
    let found = asked(&[["Mon", "09:00", "18:00", "1"]], &[flood]).expect("asked");
    assert_eq!((found.weeks, found.remedies.len()), (2, 0));
    let crowd = asked(&[["Mon", "09:00", "18:00", "10000"]], &[flood]).expect("asked");
    assert!(crowd.is_reached(), "{:?}", crowd.all);
    // No working hours: no limit in working time is ever over.
    let mut closed = room(&[shift], &[wave]);
    closed.set("company/other_hours", "");
    closed.set("company/day_ends", "09:00");
    assert_eq!(answer(&closed), Err(Unasked::NoHours));
}

/// Leads of a row as the quarter brings them, worked out by shares of the week rather than by instants.
fn brute(company: &Company, review: &Review, weeks: u64) -> Vec<Option<(u64, u64, u64)>> {
    let first = review.quarter.first_day(company.fiscal_year_start.get());
    let zone = company.zone.rules();
    let instant = |day: NaiveDate, minute: u32| -> DateTime<Utc> {
        let time = day.and_hms_opt(minute / 60, minute % 60, 0).expect("a time");
        zone.from_local_datetime(&time)
            .earliest()
            .expect("a time the clock shows")
            .to_utc()
    };
    let start = instant(first, 0);
    let minute_of = |at: DateTime<Utc>| (at - start).num_minutes();
    let mut leads = Vec::new();
    for (class, wave) in review.waves.iter().enumerate() {
        let n = wave.leads.get();
        let days: Vec<u64> = (0..7)
            .filter(|day| wave.days.contains((first + Days::new(*day)).weekday()))
            .collect();
        let length = wave.ends.minutes() - wave.starts.minutes();
        for week in 0..weeks {
            for k in 0..n {
                let into = (2 * k + 1) * length * 60 * days.len() as u32 / (2 * n);
                let day = first + Days::new(week * 7 + days[(into / (length * 60)) as usize]);
                let at = instant(day, wave.starts.minutes()) + TimeDelta::seconds((into % (length * 60)).into());
                assert_eq!(at.second(), 0, "rows are chosen so that leads come at full minutes");
                leads.push(Lead {
                    arrives: minute_of(at),
                    class,
                    work: wave.minutes.get().into(),
                });
            }
        }
    }
    let local = |minute: i64| (start + TimeDelta::minutes(minute)).with_timezone(&zone).naive_local();
    let minutes = i64::try_from(weeks + 5).expect("few") * 7 * DAY;
    let duty: Vec<u32> = (0..=minutes)
        .map(|minute| {
            let now = local(minute);
            let after = now.date() >= first + Days::new((weeks + 4) * 7);
            let shifts = review.shifts.iter().filter(|shift| {
                let hours = shift.starts.minutes()..shift.ends.minutes();
                shift.days.contains(now.weekday()) && hours.contains(&(now.hour() * 60 + now.minute()))
            });
            let people = shifts.map(|shift| shift.people.get()).sum();
            if after || company.holidays.contains(now.date()) {
                0
            } else {
                people
            }
        })
        .collect();
    let open: Vec<bool> = (0..=minutes)
        .map(|minute| {
            let now = local(minute);
            let hours = company.day_starts.minutes()..company.day_ends.minutes();
            let works = company.working_days.contains(now.weekday()) && !company.holidays.contains(now.date());
            works && hours.contains(&(now.hour() * 60 + now.minute()))
        })
        .collect();
    let attempts = minute_by_minute(&leads, |at| duty[at as usize], minutes);
    let rows = review.waves.iter().enumerate();
    rows.map(|(class, wave)| {
        let limit = wave.clock_in(review)?.limit?;
        let mut told = (0, 0, 0);
        for (lead, attempt) in leads.iter().zip(&attempts).filter(|(lead, _)| lead.class == class) {
            told.1 += 1;
            let Some(at) = *attempt else {
                told.2 += 1;
                continue;
            };
            let all = lead.arrives..at;
            let (counted, most) = match limit.unit() {
                LimitUnit::Hours => (all.count(), limit.count() as usize * 60),
                _ => (
                    all.filter(|minute| open[*minute as usize]).count(),
                    limit.count() as usize * 60,
                ),
            };
            told.0 += u64::from(counted <= most);
        }
        Some(told)
    })
    .collect()
}

#[test]
fn a_whole_quarter_agrees_with_one_that_looks_at_every_minute() {
    // Five leads a week over 450, 540 or 900 minutes come at full minutes; the quarter has holidays and a change of the clocks.
    let days = ["Mon", "Mon Tue Wed Thu Fri", "Fri Sat Sun", "Sun Wed"];
    let hours = [("08:00", "15:30"), ("09:00", "18:00"), ("06:00", "21:00")];
    let limits = ["1 working hour", "5 working hours", "6 hours", ""];
    for case in 0..12_usize {
        let pick = |list: &[&'static str], by: usize| list[(case * 7 + by * 5 + case / 3) % list.len()];
        let span = |by: usize| hours[(case + by) % hours.len()];
        let people = ["1", "2", "0", "1"][case % 4];
        let shifts = [
            [pick(&days, 1), span(1).0, span(1).1, people],
            [pick(&days, 2), span(2).0, span(2).1, "1"],
        ];
        let waves = [
            [
                pick(&days, 0),
                span(0).0,
                span(0).1,
                "5",
                ["30", "240", "7"][case % 3],
                pick(&limits, 0),
            ],
            [pick(&days, 3), span(1).0, span(1).1, "5", "45", pick(&limits, 1)],
        ];
        let mut room = room(&shifts, &waves);
        room.set("company/other_hours", "");
        room.set("company/holidays", "2027-01-01 2027-03-26 2027-03-29");
        room.set("company/zone", ["Europe/Berlin", "America/New_York", "UTC"][case % 3]);
        let found = answer(&room).expect("asked");
        let expected = brute(&room.workspace.company, room.review(), found.weeks);
        assert_eq!(told(&found), expected, "case {case}: {shifts:?} {waves:?}");
        for remedy in found.remedies {
            let key = remedy.step.key();
            let applied = adopt(&room.workspace, room.id, &key, &mut room.fresh)
                .expect("taken")
                .expect("a change");
            let review = applied.workspace.review(room.id).expect("open");
            let now = Question::of(&applied.workspace, review).share().expect("asked");
            assert_eq!(now.all, remedy.reaches, "case {case}: {key}");
        }
    }
}

#[test]
fn a_longer_limit_never_keeps_fewer() {
    let mut kept_before = 0;
    let mut room = room(
        &[["Mon Tue Wed Thu Fri", "10:00", "17:00", "1"]],
        &[
            [
                "Mon Tue Wed Thu Fri Sat",
                "07:00",
                "21:00",
                "35",
                "35",
                "1 working hour",
            ],
            ["Mon Tue Wed Thu Fri", "09:00", "18:00", "20", "25", "4 working hours"],
        ],
    );
    let clock = room.review().waves[0].clock.expect("under a limit");
    let target = format!("clock/{clock}/limit");
    for hours in 1..60 {
        let limit = Limit::new(hours, LimitUnit::WorkingHours).expect("in range");
        room.set(&target, &limit.to_string());
        let kept = answer(&room).expect("asked").all.kept;
        assert!(kept >= kept_before, "{limit}: {kept} after {kept_before}");
        kept_before = kept;
    }
}
