//! Composing the record.

use chrono::{Datelike, NaiveDate};
use domain::agreement::{self, Meaning, counterpart, deltas, meaning};
use domain::capture;
use domain::words::diff;
use domain::{ActionState, Decision, Fate, FieldPath, Figure, FigureUnit, Review, Rival, TripWire, Typed, Workspace};

use super::Scene;
use super::time::said_at;
use crate::view::{ActionView, ComparedView, DecisionView, IssueView, PreviousView, RivalView, Since};

/// The decisions.
pub(super) fn decisions(scene: &Scene<'_>) -> Vec<DecisionView> {
    let view = |decision: &Decision| {
        let path: Option<FieldPath> = decision.changed.as_str().parse().ok();
        let said = |text: &str| {
            path.map(|path| capture::said(scene.workspace, scene.review, path, text))
                .unwrap_or_default()
        };
        DecisionView {
            at: said_at(scene, decision.at),
            field: path
                .and_then(|path| capture::name_of_field(scene.review, path))
                .unwrap_or_default(),
            before: said(decision.before.as_str()),
            after: said(decision.after.as_str()),
            threshold: threshold(scene, &decision.trip_wire),
            decision: decision.clone(),
        }
    };
    scene.review.decisions.iter().map(view).collect()
}

/// The actions.
pub(super) fn actions(scene: &Scene<'_>) -> Vec<ActionView> {
    let view = |action: &domain::Action| ActionView {
        at: said_at(scene, action.at),
        late: action.state == ActionState::Open && passed(scene, action.due),
        this_week: action.state == ActionState::Open && in_this_week(scene, action.due),
        action: action.clone(),
    };
    scene.review.actions.iter().map(view).collect()
}

/// The issues, live and parked.
pub(super) fn issues(scene: &Scene<'_>) -> Vec<IssueView> {
    let view = |issue: &domain::Issue| IssueView {
        at: said_at(scene, issue.at),
        late: issue.fate == Fate::Open && passed(scene, issue.due),
        issue: issue.clone(),
    };
    scene.review.issues.iter().map(view).collect()
}

/// The other wordings, those put aside too.
pub(super) fn rivals(scene: &Scene<'_>) -> Vec<RivalView> {
    let view = |rival: &Rival| {
        let place = scene.review.rivals_of(rival.of).position(|open| open.id == rival.id);
        RivalView {
            letter: place.and_then(|place| ["B", "C"].get(place)).unwrap_or(&"").to_string(),
            title: capture::name_of_field(scene.review, rival.of.field()).unwrap_or_default(),
            rival: rival.clone(),
        }
    };
    scene.review.rivals.iter().map(view).collect()
}

/// Whether a day lies in the week it is now, which begins on Monday.
fn in_this_week(scene: &Scene<'_>, day: Option<NaiveDate>) -> bool {
    let today = scene.desk.host().local(scene.desk.host().now()).date();
    day.is_some_and(|day| day.iso_week() == today.iso_week())
}

fn passed(scene: &Scene<'_>, due: Option<NaiveDate>) -> bool {
    let host = scene.desk.host();
    due.is_some_and(|due| due < host.local(host.now()).date())
}

/// A trip-wire's threshold as shown.
pub(super) fn threshold(scene: &Scene<'_>, wire: &TripWire) -> String {
    let shown = |figure: Figure| match figure.unit() {
        FigureUnit::Money => figure.with_currency(&scene.workspace.company.currency),
        _ => figure.show(),
    };
    wire.threshold.map(shown).unwrap_or_default()
}

/// This review against the one of the newest quarter before it; `None` when there is none.
pub(super) fn previous(scene: &Scene<'_>) -> Option<PreviousView> {
    let before = agreement::previous(scene.workspace, scene.review)?;
    let (changed, gone) = compared(scene, (scene.workspace, before));
    Some(PreviousView {
        quarter: before.quarter.to_string(),
        changed,
        gone,
    })
}

/// What changed from another review to this one, item by item, and the items that are gone.
pub(super) fn compared(
    scene: &Scene<'_>,
    (earlier_workspace, before): (&Workspace, &Review),
) -> (Vec<ComparedView>, Vec<String>) {
    let (review, nothing) = (scene.review, Meaning::default());
    let changed = agreement::items(review).filter_map(|item| {
        let earlier = counterpart(review, before, item);
        let old = earlier.and_then(|item| meaning(earlier_workspace, before, item));
        let new = scene.told.meaning(item).unwrap_or(&nothing);
        let since = since(&old.unwrap_or_default(), new);
        (!since.is_empty()).then(|| ComparedView {
            title: item.title(review).to_owned(),
            target: item.to_string(),
            new: earlier.is_none(),
            since,
        })
    });
    let gone = agreement::items(before).filter(|item| counterpart(before, review, *item).is_none());
    (
        changed.collect(),
        gone.map(|item| item.title(before).to_owned()).collect(),
    )
}

fn since(old: &Meaning, new: &Meaning) -> Vec<Since> {
    let view = |delta: domain::agreement::Delta| Since {
        pieces: diff(
            delta.old.as_deref().unwrap_or_default(),
            delta.new.as_deref().unwrap_or_default(),
        ),
        label: delta.label,
        at: String::new(),
        target: delta.target,
        asked_by: None,
    };
    deltas(old, new).into_iter().map(view).collect()
}
