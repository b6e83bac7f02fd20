//! Composing the answer to whether the rota can keep the time limits.

use documents::chart::{Figure, Queue};
use domain::sla::feasibility::{Feasibility, HOURS, InTime, MOST_LEADS, Remedy, Step, Unasked};
use domain::{Review, Typed, WorkingDays};

use super::Scene;
use crate::view::{ChosenLimit, FeasibilityView, RemedyView, WaveView};

const DAYS: [(&str, &str); 7] = [
    ("Mon", "Mondays"),
    ("Tue", "Tuesdays"),
    ("Wed", "Wednesdays"),
    ("Thu", "Thursdays"),
    ("Fri", "Fridays"),
    ("Sat", "Saturdays"),
    ("Sun", "Sundays"),
];

/// What the replay says of the open review.
pub(super) fn feasibility(scene: &Scene<'_>) -> FeasibilityView {
    let review = scene.review;
    let mut memory = scene.open.checked.borrow_mut();
    let answer = memory.feasibility(scene.workspace, review);
    let row = |(at, wave): (usize, &domain::Wave)| {
        let reached = answer.as_ref().ok().and_then(|found| found.waves.get(at)?.1);
        let limit = wave.clock_in(review).and_then(|clock| clock.limit);
        let within = limit.map(|limit| format!(" within {limit}"));
        WaveView {
            wave: wave.clone(),
            limit,
            name: format!("{}{}", wave.name, within.unwrap_or_default()),
            share: reached.and_then(of_hundred).unwrap_or_default(),
            never: reached.map(never).unwrap_or_default(),
        }
    };
    let blank = FeasibilityView {
        sentence: String::new(),
        reached: None,
        how: Vec::new(),
        waves: review.waves.iter().enumerate().map(row).collect(),
        limits: limits(review),
        shifts: review.shifts.clone(),
        remedies: Vec::new(),
        none_enough: String::new(),
        chart: None,
    };
    let said = |sentence: String| FeasibilityView {
        sentence,
        ..blank.clone()
    };
    let found = match answer {
        Ok(found) => found,
        Err(Unasked::NoArrivals) if review.waves.is_empty() => return blank,
        Err(Unasked::NoArrivals) => return said("No lead arrives in these hours.".to_owned()),
        Err(Unasked::NoHours) => return said("No working hours are set, so no limit is ever over.".to_owned()),
        Err(Unasked::TooMany) => {
            return said(format!(
                "More than {} leads a week can’t be replayed.",
                grouped(MOST_LEADS)
            ));
        }
    };
    let Some(reached) = found.all.of_hundred() else {
        return said("No arrivals have a time limit yet.".to_owned());
    };
    if found.duty == 0 {
        return said("Nobody is on duty, so no lead is attempted.".to_owned());
    }
    let promised = promised(found);
    FeasibilityView {
        sentence: format!("Of 100 leads, {reached} get their first attempt in time; {promised}."),
        reached: Some(found.is_reached()),
        how: how(found),
        remedies: found.remedies.iter().map(|one| remedy(one, review)).collect(),
        none_enough: match (found.is_reached(), found.remedies.is_empty()) {
            (false, true) => "No single change of the rota or of a limit would be enough.".to_owned(),
            _ => String::new(),
        },
        chart: Some(queue(found)),
        ..blank
    }
}

/// The limits of the stage that is handed over, and those that a row is under already.
fn limits(review: &Review) -> Vec<ChosenLimit> {
    let handed_over = review.handed_over().into_iter().flat_map(|stage| &stage.clocks);
    let mut limits: Vec<ChosenLimit> = Vec::new();
    let under = review.waves.iter().filter_map(|wave| wave.clock_in(review));
    for clock in handed_over.chain(under) {
        if limits.iter().all(|limit| limit.clock != clock.id) {
            limits.push(ChosenLimit {
                clock: clock.id,
                name: clock.name.to_string(),
            });
        }
    }
    limits
}

fn promised(found: &Feasibility) -> String {
    let target = domain::Figure::new(found.target, domain::FigureUnit::Count);
    let target = target.map(|target| target.show()).unwrap_or_default();
    match found.promise {
        Some(_) => format!("{target} are promised"),
        None => format!("{target} are usual, and nothing is promised yet"),
    }
}

fn how(found: &Feasibility) -> Vec<String> {
    let leads = match found.all.leads {
        1 => "1 lead".to_owned(),
        leads => format!("{} leads", grouped(leads)),
    };
    let replayed = match found.weeks {
        13 => format!("{leads} of the quarter, replayed first come, first served, by whoever is free."),
        1 => format!("{leads} of the first week, replayed first come, first served, by whoever is free."),
        weeks => {
            format!("{leads} of the first {weeks} weeks, replayed first come, first served, by whoever is free.")
        }
    };
    let load = format!(
        "They bring {} of work a week; people are on duty {}.",
        time(found.work),
        time(found.duty)
    );
    [replayed, load, never(found.all)]
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect()
}

fn never(reached: InTime) -> String {
    match reached.never {
        0 => String::new(),
        never if never == reached.leads => "None is ever attempted.".to_owned(),
        1 => format!("1 of {} is never attempted.", grouped(reached.leads)),
        never => format!("{} of {} are never attempted.", grouped(never), grouped(reached.leads)),
    }
}

fn of_hundred(reached: InTime) -> Option<String> {
    Some(format!("{} of 100", reached.of_hundred()?))
}

fn remedy(remedy: &Remedy, review: &Review) -> RemedyView {
    let (sentence, action) = match &remedy.step {
        Step::More {
            days,
            starts,
            ends,
            people,
        } => {
            let people = match people {
                1 => "One more person".to_owned(),
                people => format!("{people} more people"),
            };
            let sentence = format!("{people} on {}, {starts} to {ends}", on(days));
            (sentence, "Put on the rota".to_owned())
        }
        Step::Longer { clock, limit } => {
            let clock = review.clock(*clock);
            let name = clock.map_or("", |clock| clock.name.as_str());
            let instead = clock.and_then(|clock| clock.limit);
            let instead = instead.map(|limit| format!(" instead of {limit}")).unwrap_or_default();
            (format!("{name}: {limit}{instead}"), format!("Promise {limit}"))
        }
    };
    RemedyView {
        key: remedy.step.key(),
        sentence,
        reaches: of_hundred(remedy.reaches)
            .map(|share| format!("reaches {share}"))
            .unwrap_or_default(),
        action,
    }
}

/// “Mondays”, “every working day”.
fn on(days: &WorkingDays) -> String {
    let days = days.show();
    let one = DAYS.iter().find(|(short, _)| *short == days);
    one.map_or("every working day", |(_, plural)| plural).to_owned()
}

fn queue(found: &Feasibility) -> Figure {
    // The end of the longest queue: the hour after which fewer wait.
    let waiting = |hour: usize| found.hours[hour % HOURS].waiting;
    let most = (0..HOURS).map(waiting).max().unwrap_or(0);
    let longest = (0..HOURS).find(|hour| waiting(*hour) == most && waiting(hour + 1) < most);
    let longest = longest.unwrap_or(0);
    let reading = match most {
        0 => "No lead ever waits at the end of an hour.".to_owned(),
        most => format!(
            "On average {} leads wait at most, on {} at {:02}:00.",
            tenths(most),
            DAYS[longest / 24].1,
            longest % 24 + 1
        ),
    };
    let rows = DAYS.iter().enumerate().map(|(day, (name, _))| {
        let hours = &found.hours[day * 24..(day + 1) * 24];
        let at = (0..24).max_by_key(|hour| hours[*hour].waiting).unwrap_or(0);
        let people = hours.iter().map(|hour| hour.people).max().unwrap_or(0);
        let when = match hours[at].waiting {
            0 => "–".to_owned(),
            _ => format!("{:02}:00", at + 1),
        };
        vec![(*name).to_owned(), tenths(hours[at].waiting), when, people.to_string()]
    });
    let figure = Queue {
        days: DAYS.map(|(short, _)| short.to_owned()),
        hours: found.hours.iter().map(|hour| (hour.waiting, hour.people > 0)).collect(),
        most: format!("{} waiting", tenths(most)),
        reading,
        head: ["Day", "Most waiting", "At", "People at most"]
            .map(str::to_owned)
            .to_vec(),
        rows: rows.collect(),
        path: "waves".to_owned(),
    };
    figure.figure()
}

/// “4.2”, halves up.
fn tenths(hundredths: u64) -> String {
    let tenths = hundredths.saturating_add(5) / 10;
    match tenths % 10 {
        0 => grouped(tenths / 10),
        rest => format!("{}.{rest}", grouped(tenths / 10)),
    }
}

/// “45 min”, “22 h 20 min”, “1,240 h”.
fn time(minutes: u64) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{} h", grouped(hours)),
        (hours, minutes) => format!("{} h {minutes} min", grouped(hours)),
    }
}

fn grouped(number: u64) -> String {
    let hundredths = i64::try_from(number).ok().and_then(|number| number.checked_mul(100));
    let figure = hundredths.and_then(|hundredths| domain::Figure::new(hundredths, domain::FigureUnit::Count));
    figure.map_or_else(|| number.to_string(), |figure| figure.show())
}
