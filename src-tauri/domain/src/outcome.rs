//! What came of the quarter before: each goal, promise and trip-wire of the review that both sides signed, held against
//! what was reached.
//!
//! A result is the newest figure of the scorecard of that quarter; where nothing was watched, what this review says that
//! it stands at today, once somebody has typed another figure than the one of a quarter ago. Nothing is guessed.

use crate::agreement::previous;
use crate::review::{Action, Commitment, Direction, Goal, Measure, Metric, Review, TripWire};
use crate::scorecard::read;
use crate::value::{Figure, FigureUnit};
use crate::workspace::Workspace;

/// How a promise or a goal came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The target was reached.
    Hit,
    /// The floor was reached, the target not.
    AboveFloor,
    /// It was not reached.
    Missed,
    /// There is no figure to tell by.
    Unknown,
}

/// A figure that was reached, and where it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached<'a> {
    /// The scorecard's newest figure, of this week, from 1.
    Watched(Figure, usize),
    /// What this review says that it stands at today, and where that was read.
    Today(Figure, &'a str),
}

impl Reached<'_> {
    /// The figure.
    pub fn figure(self) -> Figure {
        match self {
            Reached::Watched(figure, _) | Reached::Today(figure, _) => figure,
        }
    }
}

/// What was promised and what came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome<'a, T> {
    /// What was promised then.
    pub then: &'a T,
    /// The same in this review; none when it is gone.
    pub now: Option<&'a T>,
    /// What was reached.
    pub reached: Option<Reached<'a>>,
    /// How that compares.
    pub verdict: Verdict,
}

/// The newest review before this one, if both sides signed it.
pub fn last_signed<'a>(workspace: &'a Workspace, review: &Review) -> Option<&'a Review> {
    previous(workspace, review).filter(|before| before.is_signed())
}

/// What came of the goals of the review before.
pub fn goals<'a>(before: &'a Review, review: &'a Review) -> Vec<Outcome<'a, Goal>> {
    let outcome = |then: &'a Goal| {
        let now = review.goals.iter().find(|goal| goal.lineage == then.lineage);
        let source = |goal: &'a Goal| (goal.baseline, goal.baseline_source.as_str());
        let today = now.filter(|goal| source(goal) != source(then)).map(source);
        let watched = watched(before, Some(then.name.as_str()), then.metric, then.target);
        let reached = watched.or_else(|| today_of(today));
        Outcome {
            then,
            now,
            verdict: verdict(reached, then.direction, then.target, then.floor),
            reached,
        }
    };
    before.goals.iter().map(outcome).collect()
}

/// What came of the promises of the review before.
pub fn promises<'a>(before: &'a Review, review: &'a Review) -> Vec<Outcome<'a, Commitment>> {
    let outcome = |then: &'a Commitment| {
        let now = review
            .commitments
            .iter()
            .find(|promise| promise.lineage == then.lineage);
        let today = now.filter(|promise| promise.baseline != then.baseline);
        let watched = watched(before, None, then.metric, then.target);
        let reached = watched.or_else(|| today_of(today.map(|promise| (promise.baseline, promise.source.as_str()))));
        Outcome {
            then,
            now,
            verdict: verdict(reached, then.direction, then.target, None),
            reached,
        }
    };
    before.commitments.iter().map(outcome).collect()
}

/// The actions of the review before, each as far as it is now: here, where it was carried over, else there.
pub fn actions<'a>(before: &'a Review, review: &'a Review) -> Vec<&'a Action> {
    let now = |action: &'a Action| {
        let carried = review.actions.iter().find(|row| row.lineage == action.lineage);
        carried.unwrap_or(action)
    };
    before.actions.iter().map(now).collect()
}

/// Whether a trip-wire of the review before was reached by its last figure; none without a figure to tell by.
pub fn tripped(before: &Review, wire: &TripWire) -> Option<(Figure, bool)> {
    let (metric, direction, threshold) = (wire.metric?, wire.direction?, wire.threshold?);
    let reached = watched(before, None, Some(metric), Some(threshold))?.figure();
    let threshold = like(threshold, reached)?;
    Some((reached, keeps(reached, direction, threshold)))
}

/// The newest figure of the measure of that name, else of that metric, if it is of the target's unit.
fn watched<'a>(
    before: &Review,
    name: Option<&str>,
    metric: Option<Metric>,
    target: Option<Figure>,
) -> Option<Reached<'a>> {
    let named = |measure: &&Measure| name.is_some_and(|name| measure.name.as_str().eq_ignore_ascii_case(name));
    let of_metric = |measure: &&Measure| metric.is_some() && measure.metric == metric;
    let measures = || before.measures.iter();
    let measure = measures().find(named).or_else(|| measures().find(of_metric))?;
    let (week, figure) = read(measure).last?;
    target
        .is_none_or(|target| like(target, figure).is_some())
        .then_some(Reached::Watched(figure, week))
}

fn today_of(today: Option<(Option<Figure>, &str)>) -> Option<Reached<'_>> {
    let (figure, source) = today?;
    Some(Reached::Today(figure?, source))
}

/// A figure in the unit of another: a bare number takes it, unless the other is money, which nobody types bare.
fn like(figure: Figure, other: Figure) -> Option<Figure> {
    if figure.unit() == FigureUnit::Count && other.unit() != FigureUnit::Money {
        return Figure::new(figure.hundredths(), other.unit());
    }
    (figure.unit() == other.unit()).then_some(figure)
}

fn verdict(reached: Option<Reached<'_>>, way: Direction, target: Option<Figure>, floor: Option<Figure>) -> Verdict {
    let Some(figure) = reached.map(Reached::figure) else {
        return Verdict::Unknown;
    };
    let kept = |due: Option<Figure>| due.and_then(|due| like(due, figure)).map(|due| keeps(figure, way, due));
    match (kept(target), kept(floor)) {
        (None, _) => Verdict::Unknown,
        (Some(true), _) => Verdict::Hit,
        (Some(false), Some(true)) => Verdict::AboveFloor,
        (Some(false), _) => Verdict::Missed,
    }
}

fn keeps(figure: Figure, way: Direction, due: Figure) -> bool {
    match way {
        Direction::AtLeast => figure.hundredths() >= due.hundredths(),
        Direction::AtMost => figure.hundredths() <= due.hundredths(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::Counting;
    use crate::sample::sample;

    fn told<T>(all: &[Outcome<'_, T>]) -> Vec<(String, Verdict)> {
        let figure = |one: &Outcome<'_, T>| one.reached.map(|reached| reached.figure().to_string());
        all.iter()
            .map(|one| (figure(one).unwrap_or_default(), one.verdict))
            .collect()
    }

    fn two_quarters() -> (Workspace, crate::ReviewId) {
        let made = sample(&mut Counting::default()).expect("taken");
        (made.workspace, made.review)
    }

    #[test]
    fn each_goal_and_promise_of_last_quarter_is_held_against_what_was_reached() {
        let (workspace, id) = two_quarters();
        let review = workspace.review(id).expect("there");
        let before = last_signed(&workspace, review).expect("signed in October");
        let said = |all: Vec<(String, Verdict)>| -> Vec<String> {
            all.iter()
                .map(|(figure, verdict)| format!("{figure} {verdict:?}"))
                .collect()
        };
        assert_eq!(
            said(told(&goals(before, review))),
            [
                "money 4,074,000 AboveFloor",
                "97 AboveFloor",
                "money 2,436,000 Hit",
                "64% Missed",
                "71% Hit"
            ]
        );
        assert_eq!(
            said(told(&promises(before, review))),
            [
                "97 Missed",
                "71% Hit",
                "92% Missed",
                "412 Hit",
                "64% Missed",
                "68% Missed",
                "3.1 Missed",
                "88% Missed"
            ]
        );
        let from_week = matches!(goals(before, review)[0].reached, Some(Reached::Watched(_, 13)));
        assert!(from_week, "the last week that was watched");
        assert!(matches!(
            goals(before, review)[2].reached,
            Some(Reached::Today(_, "HubSpot, Q4 2026"))
        ));
    }

    #[test]
    fn a_figure_of_a_quarter_ago_is_no_result() {
        let (mut workspace, id) = two_quarters();
        let then = workspace.reviews[0].goals.clone();
        let review = workspace
            .reviews
            .iter_mut()
            .find(|review| review.id == id)
            .expect("there");
        review.goals[2].baseline = then[2].baseline;
        review.goals[2].baseline_source = then[2].baseline_source.clone();
        let review = workspace.review(id).expect("there");
        let before = last_signed(&workspace, review).expect("signed");
        let all = goals(before, review);
        let revenue = &all[2];
        assert_eq!((revenue.reached, revenue.verdict), (None, Verdict::Unknown));
    }

    #[test]
    fn a_carried_action_is_as_far_as_it_is_here_and_a_trip_wire_tells_by_its_last_figure() {
        let (workspace, id) = two_quarters();
        let review = workspace.review(id).expect("there");
        let before = last_signed(&workspace, review).expect("signed");
        let all = actions(before, review);
        assert_eq!(all.len(), before.actions.len());
        let here = |now: &Action| review.actions.iter().any(|row| row.id == now.id);
        assert_eq!(all.iter().filter(|now| here(now)).count(), 1, "one was carried over");
        let wires: Vec<_> = before
            .decisions
            .iter()
            .filter_map(|row| tripped(before, &row.trip_wire))
            .collect();
        assert_eq!(
            wires
                .iter()
                .map(|(now, hit)| (now.to_string(), *hit))
                .collect::<Vec<_>>(),
            [("64%".to_owned(), true)]
        );
    }

    #[test]
    fn a_review_before_that_was_never_signed_promised_nothing() {
        let (mut workspace, id) = two_quarters();
        workspace.reviews[0].signatures.clear();
        let review = workspace.review(id).expect("there");
        assert!(last_signed(&workspace, review).is_none());
    }
}
