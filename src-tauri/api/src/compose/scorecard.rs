//! Composing the scorecard: each measure with its sentence and its figure.

use std::cmp::Reverse;

use documents::chart::Trend;
use domain::scorecard::{Reading, Wire, read, shared, week, wires};
use domain::{Currency, Direction, Figure, FigureUnit, Measure, Typed, lowered};

use super::{Scene, periods};
use crate::view::{MeasureView, ScorecardView};

/// The scorecard of the open review.
pub(super) fn scorecard(scene: &Scene<'_>) -> ScorecardView {
    let (review, currency) = (scene.review, &scene.workspace.company.currency);
    let wires = wires(review);
    let mut overdue = review.overdue.clone();
    overdue.sort_by_key(|row| Reverse(row.oldest.map_or(0, |days| days.get())));
    ScorecardView {
        week: week(review).unwrap_or(0),
        sentence: sentence(scene),
        measures: review
            .measures
            .iter()
            .map(|measure| {
                let near = wires.iter().any(|wire| wire.measure.id == measure.id);
                measure_view(scene, measure, near)
            })
            .collect(),
        wires: wires.iter().map(|wire| wire_said(wire, currency)).collect(),
        overdue_sentence: overdue_sentence(&overdue),
        overdue,
    }
}

fn measure_view(scene: &Scene<'_>, measure: &Measure, near: bool) -> MeasureView {
    let currency = &scene.workspace.company.currency;
    let reading = read(measure);
    let shown = |figure: Figure| figure.with_currency(currency);
    let said = said(measure, &reading, currency);
    let known = (1..).zip(reading.weeks);
    let rows = known.filter_map(|(week, figure): (usize, _)| Some([format!("Week {week}"), shown(figure?)]));
    let trend = Trend {
        name: measure.name.to_string(),
        weeks: reading
            .weeks
            .map(|week| week.map(|figure| figure.hundredths()))
            .to_vec(),
        target: reading.target.map(|target| target.hundredths()),
        adds_up: measure.adds_up,
        last: reading
            .last
            .map(|(_, figure)| short(figure, currency))
            .unwrap_or_default(),
        reading: said.clone(),
        head: ["Week".to_owned(), measure.name.to_string()],
        rows: rows.collect(),
        path: format!("measure/{}/name", measure.id),
    };
    MeasureView {
        aim: reading
            .target
            .map(|target| aim(measure, target, currency))
            .unwrap_or_default(),
        weeks: measure
            .weeks
            .all()
            .map(|week| week.map(|figure| bare(figure, reading.target)).unwrap_or_default())
            .to_vec(),
        reading: said,
        kept: reading.kept,
        near,
        chart: trend.figure(),
        formula: measure.metric.map_or("", domain::Metric::formula).to_owned(),
        months: periods::by_month(scene, measure, &reading),
        quarters: periods::by_quarter(scene, measure, &reading),
        measure: measure.clone(),
    }
}

/// “USD 2.27 m” where a figure stands beside its point and the whole of it is in the sentence.
pub(super) fn short(figure: Figure, currency: &Currency) -> String {
    let whole = figure.with_currency(currency);
    let hundredths = figure.hundredths();
    // A share or a time keeps its unit, so it is never cut.
    let counted = matches!(figure.unit(), FigureUnit::Money | FigureUnit::Count);
    let (divisor, unit) = match hundredths {
        100_000_000_000.. if counted => (1_000_000_000, "bn"),
        100_000_000.. if counted => (1_000_000, "m"),
        _ => return whole,
    };
    let prefix = whole.find(|c: char| c.is_ascii_digit()).map_or("", |at| &whole[..at]);
    format!(
        "{prefix}{}.{:02} {unit}",
        hundredths / (divisor * 100),
        hundredths / divisor % 100
    )
}

/// A figure as it is typed beside its target, which gives its unit; a share keeps its sign.
fn bare(figure: Figure, target: Option<Figure>) -> String {
    if figure.unit() == FigureUnit::Percent || target.map(Figure::unit) != Some(figure.unit()) {
        return figure.show();
    }
    let number = Figure::new(figure.hundredths(), FigureUnit::Count);
    number.map(|number| number.show()).unwrap_or_default()
}

fn aim(measure: &Measure, target: Figure, currency: &Currency) -> String {
    let target = target.with_currency(currency);
    if measure.adds_up {
        return format!("target {target}");
    }
    format!("{} {target}", lowered(measure.direction.label()))
}

/// What a measure says, in one or two sentences.
fn said(measure: &Measure, reading: &Reading, currency: &Currency) -> String {
    let Some((week, last)) = reading.last else {
        return match reading.other_unit {
            Some(week) => format!("Week {week} is in another unit."),
            None => "Nothing typed yet.".to_owned(),
        };
    };
    let shown = |figure: Figure| figure.with_currency(currency);
    let first = match (reading.target, reading.due) {
        (Some(target), Some(due)) if measure.adds_up => {
            format!(
                "{} of {}; the pace for week {week} is {}.",
                shown(last),
                shown(target),
                shown(due)
            )
        }
        (Some(target), _) => format!(
            "{}, to be {} {}.",
            shown(last),
            lowered(measure.direction.label()),
            shown(target)
        ),
        _ => format!("{} in week {week}.", shown(last)),
    };
    let steps = reading.rising.unsigned_abs();
    let way = if reading.rising > 0 { "Rising" } else { "Falling" };
    let second = match (reading.other_unit, reading.kept, reading.kept_for, steps) {
        (Some(week), ..) => format!(" Week {week} is in another unit and left out."),
        (None, Some(true), 2.., _) => format!(" Kept for {} weeks.", reading.kept_for),
        (None, _, _, 2..) if !measure.adds_up => format!(" {way} for {} weeks.", steps + 1),
        _ => String::new(),
    };
    first + &second
}

/// Where the shared number stands, or how many measures are where they should be.
fn sentence(scene: &Scene<'_>) -> String {
    let review = scene.review;
    let Some(week) = week(review) else {
        return String::new();
    };
    let after = |week: usize| match week {
        1 => "After one week".to_owned(),
        week => format!("After {} weeks", in_words(week)),
    };
    let currency = &scene.workspace.company.currency;
    let held = shared(review)
        .map(read)
        .and_then(|reading| Some((reading.last?, reading.due?)));
    if let Some(((week, last), due)) = held {
        // The shared number is held against the week it was typed for, whatever else is newer.
        let after = after(week);
        let off = Figure::new((last.hundredths() - due.hundredths()).abs(), last.unit());
        let off = off
            .map(|off| off.with_currency(currency).replace(' ', "\u{a0}"))
            .unwrap_or_default();
        return match last.hundredths().cmp(&due.hundredths()) {
            std::cmp::Ordering::Less => format!("{after} the shared number is {off} behind its pace."),
            std::cmp::Ordering::Equal => format!("{after} the shared number is at its pace."),
            std::cmp::Ordering::Greater => format!("{after} the shared number is {off} ahead of its pace."),
        };
    }
    let readings: Vec<bool> = review
        .measures
        .iter()
        .filter_map(|measure| read(measure).kept)
        .collect();
    let kept = readings.iter().filter(|kept| **kept).count();
    let after = after(week);
    match readings.len() {
        0 => format!("{after} no measure has a target to be held against."),
        all => format!("{after} {kept} of {all} measures are where they should be."),
    }
}

/// A week of the quarter in words.
fn in_words(week: usize) -> &'static str {
    const WORDS: [&str; 13] = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    ];
    WORDS.get(week.saturating_sub(1)).copied().unwrap_or("thirteen")
}

fn wire_said(wire: &Wire<'_>, currency: &Currency) -> String {
    let threshold = wire
        .wire
        .threshold
        .map(|figure| figure.with_currency(currency))
        .unwrap_or_default();
    let direction = wire.wire.direction.map_or("", Direction::label);
    let on = wire
        .wire
        .date
        .map(|date| date.format(" on %-d %b").to_string())
        .unwrap_or_default();
    let then = if wire.then.is_empty() {
        String::new()
    } else {
        format!(": {}", wire.then.trim_end_matches('.'))
    };
    let state = if wire.reached { "Reached: now" } else { "Now" };
    format!(
        "{} {} {threshold}{on}{then}. {state} {}.",
        wire.measure.name,
        lowered(direction),
        wire.now.with_currency(currency)
    )
}

fn grouped(count: u32) -> String {
    let figure = Figure::new(i64::from(count) * 100, FigureUnit::Count);
    figure.map_or_else(|| count.to_string(), |figure| figure.show())
}

fn overdue_sentence(overdue: &[domain::Overdue]) -> String {
    let leads: u32 = overdue
        .iter()
        .filter_map(|row| row.leads)
        .map(|leads| leads.get())
        .sum();
    let oldest = overdue.iter().filter_map(|row| row.oldest).map(|days| days.get()).max();
    let leads = match leads {
        0 => return String::new(),
        1 => "1 lead is past its limit".to_owned(),
        more => format!("{} leads are past their limit", grouped(more)),
    };
    match oldest {
        None => format!("{leads}."),
        Some(1) => format!("{leads}, the oldest by 1 day."),
        Some(days) => format!("{leads}, the oldest by {days} days."),
    }
}
