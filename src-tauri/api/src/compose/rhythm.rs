//! Composing the rhythm: the meetings that return, and the strip of the quarter's weeks.

use chrono::{Days, NaiveDate};
use domain::{Held, Ritual};

use super::Scene;
use super::time::day_in_words;
use crate::view::{HeldView, RitualView, WeekView};

/// The meetings with their dates in the quarter.
pub(super) fn rituals(scene: &Scene<'_>) -> Vec<RitualView> {
    let today = scene.desk.host().local(scene.desk.host().now()).date();
    let view = |ritual: &Ritual| {
        let held = in_quarter(scene, ritual);
        let next = held.iter().find(|held| held.on >= today).or(held.last());
        let dates = match (held.len(), next) {
            (0, _) | (_, None) => String::new(),
            (1, Some(next)) => format!("Once this quarter, on {}", day_in_words(next.on)),
            (times, Some(next)) if next.on >= today => {
                format!("{times} times this quarter, next on {}", day_in_words(next.on))
            }
            (times, Some(last)) => format!("{times} times this quarter, the last on {}", day_in_words(last.on)),
        };
        RitualView {
            when: ritual.when(),
            hours: ritual
                .starts
                .map(|starts| format!("{starts} to {}", starts.plus(ritual.minutes.get())))
                .unwrap_or_default(),
            dates,
            ritual: ritual.clone(),
        }
    };
    scene.review.rituals.iter().map(view).collect()
}

/// The 13 weeks of the quarter, counted from its first day, with the meetings in each; the last one takes the odd days.
pub(super) fn weeks(scene: &Scene<'_>) -> Vec<WeekView> {
    let (first, last) = days(scene);
    let mut held: Vec<(usize, &Ritual, Held)> = Vec::new();
    for (place, ritual) in scene.review.rituals.iter().enumerate() {
        held.extend(in_quarter(scene, ritual).into_iter().map(|held| (place, ritual, held)));
    }
    held.sort_by_key(|(place, _, held)| (held.on, *place));
    (0..WEEKS)
        .map(|week| {
            let start = first + Days::new(7 * week);
            let end = if week + 1 == WEEKS { last } else { start + Days::new(6) };
            let within = held.iter().filter(|(_, _, held)| (start..=end).contains(&held.on));
            WeekView {
                number: week + 1,
                starts: start.format("%-d %b").to_string(),
                held: within
                    .map(|(place, ritual, held)| held_view(*place, ritual, *held))
                    .collect(),
            }
        })
        .collect()
}

/// Weeks in a quarter.
const WEEKS: u64 = 13;

fn held_view(place: usize, ritual: &Ritual, held: Held) -> HeldView {
    let day = |day: NaiveDate| day.format("%a %-d %b").to_string();
    HeldView {
        ritual: place,
        text: format!("{}, {}", ritual.name, day(held.on)),
        day: held.on.format("%-d").to_string(),
        put_off: held
            .instead_of
            .map(|due| format!("put off from {}", day(due)))
            .unwrap_or_default(),
    }
}

fn in_quarter(scene: &Scene<'_>, ritual: &Ritual) -> Vec<Held> {
    let (first, last) = days(scene);
    ritual.held_in(first, last, &scene.workspace.company)
}

fn days(scene: &Scene<'_>) -> (NaiveDate, NaiveDate) {
    let month = scene.workspace.company.fiscal_year_start.get();
    let quarter = &scene.review.quarter;
    (quarter.first_day(month), quarter.last_day(month))
}
