//! The reverse funnel, stage by stage.

use documents::chart::{Figure, Pair};
use domain::Typed;
use domain::plan::{Basis, Link, Needed, Rate, rounded_up};

use super::Desk;
use super::numbers::{decimal, grouped, percent, rough_interval};
use crate::view::{LinkView, PaceView, RateView};

/// A dash for what is not measurable.
const UNKNOWN: &str = "–";

pub(super) fn chain(desk: &Desk<'_>) -> Vec<LinkView> {
    let worked = &desk.worked;
    let links = worked.model.links.iter().zip(&worked.stages).enumerate();
    let view = links.map(|(at, (link, stage))| {
        let next = worked.stages.get(at + 1);
        let was = desk.was(&format!("stage/{}/count", link.stage), &desk.name(link.stage));
        LinkView {
            stage: link.stage,
            name: desk.name(link.stage),
            count: stage.shown.map_or_else(|| UNKNOWN.to_owned(), grouped),
            exact: stage.count.map(|count| decimal(count, 2)).unwrap_or_default(),
            number: stage.count,
            how: how(desk, link, stage, next),
            paces: [3.0, 13.0].map(|parts| pace(stage, parts)),
            fixed: link.locked.map(|count| decimal(count, 0)).unwrap_or_default(),
            last: last(stage),
            gap: gap(stage),
            short: short(stage).is_some_and(|apart| apart > 0),
            bars: bars(&desk.name(link.stage), stage),
            rate: link.rate.map(|rate| rate_view(desk, link, rate)),
            lag: link.lag.show(),
            lag_changed: desk.mark(&format!("stage/{}/lag", link.stage)).is_some(),
            changed: was.is_some(),
            was: was.unwrap_or_default(),
        }
    });
    view.collect()
}

/// Needed less last quarter's, in whole records.
fn short(stage: &Needed) -> Option<i64> {
    let needed = i64::try_from(stage.shown?).ok()?;
    let last = i64::try_from(rounded_up(stage.last?)).ok()?;
    Some(needed - last)
}

fn gap(stage: &Needed) -> String {
    match short(stage) {
        None => String::new(),
        Some(0) => "as many".to_owned(),
        Some(apart) if apart > 0 => format!("{} short", grouped(apart.unsigned_abs())),
        Some(apart) => format!("{} to spare", grouped(apart.unsigned_abs())),
    }
}

/// Both bars on the scale of the longer one.
fn bars(name: &str, stage: &Needed) -> Figure {
    let hundredths = |count: f64| i64::try_from(rounded_up(count * 100.0)).unwrap_or(i64::MAX);
    let pair = Pair {
        name: name.to_owned(),
        values: [stage.last, stage.count].map(|count| count.map_or(0, hundredths)),
        said: [
            last(stage),
            stage
                .shown
                .map_or_else(|| UNKNOWN.to_owned(), |count| format!("{} needed", grouped(count))),
        ],
        path: format!("stage/{}/count", stage.stage),
    };
    let mut figure = pair.figure();
    if stage.last.is_none() {
        figure.marks.truncate(1);
        figure.alt = format!("{name}: {}", pair.said[1]);
    }
    figure
}

/// A stage in one of so many even parts of the quarter, last quarter's beside it.
fn pace(stage: &Needed, parts: f64) -> PaceView {
    let count = stage.count.map(|count| count / parts);
    let stage = Needed {
        stage: stage.stage,
        count,
        shown: count.map(rounded_up),
        last: stage.last.map(|last| last / parts),
    };
    PaceView {
        count: stage.shown.map_or_else(|| UNKNOWN.to_owned(), grouped),
        exact: count.map(|count| decimal(count, 2)).unwrap_or_default(),
        last: last(&stage),
        gap: gap(&stage),
        short: short(&stage).is_some_and(|apart| apart > 0),
    }
}

/// “4,312 last quarter”; empty when it was not counted.
fn last(stage: &Needed) -> String {
    let last = stage
        .last
        .map(|last| format!("{} last quarter", grouped(rounded_up(last))));
    last.unwrap_or_default()
}

fn how(desk: &Desk<'_>, link: &Link, stage: &Needed, next: Option<&Needed>) -> String {
    match (link.rate, next, stage.count) {
        (Some(rate), Some(next), Some(count)) => format!(
            "{} {} ÷ {} = {}, rounded up once for show",
            next.count.map(|count| decimal(count, 2)).unwrap_or_default(),
            desk.name(next.stage),
            percent(rate.value),
            decimal(count, 2)
        ),
        (Some(_), ..) => "Not measurable: a rate of zero leads nowhere".to_owned(),
        (None, _, Some(count)) => match desk.worked.deals {
            Some(deals) => format!(
                "{} deals × {} from marketing = {}",
                decimal(deals, 2),
                percent(desk.worked.model.share),
                decimal(count, 2)
            ),
            None => String::new(),
        },
        (None, ..) => String::new(),
    }
}

fn rate_view(desk: &Desk<'_>, link: &Link, rate: Rate) -> RateView {
    let stage = desk.review.stage(link.stage);
    let typed = stage.and_then(|stage| stage.figures.rate);
    let typed = typed.filter(|_| rate.basis != Basis::LastQuarter);
    let was = rate.was.map(|was| format!("was {}", percent(was)));
    let note = match (rate.basis, was) {
        (Basis::LastQuarter, _) => "as last quarter".to_owned(),
        (Basis::WinRate, None) => "the win rate".to_owned(),
        (_, was) => was.unwrap_or_default(),
    };
    let was = desk.was(&format!("stage/{}/rate", link.stage), &desk.name(link.stage));
    RateView {
        value: percent(rate.value),
        typed: typed.show(),
        note,
        optimistic: rate.is_optimistic(),
        locked: rate.locked,
        solved: rate.basis == Basis::Solved,
        between: rate.between.map(rough_interval).unwrap_or_default(),
        counted: matches!(rate.basis, Basis::Typed(share) if share.counted().is_some()),
        changed: was.is_some(),
        was: was.unwrap_or_default(),
    }
}
