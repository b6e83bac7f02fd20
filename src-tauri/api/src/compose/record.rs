//! Composing the record.

use chrono::NaiveDate;
use domain::agreement::{Meaning, deltas, meaning};
use domain::capture;
use domain::words::diff;
use domain::{ActionState, Decision, Fate, FieldPath, Figure, FigureUnit, Item, Review, RowPath, TripWire, Typed};

use super::Scene;
use super::time::said_at;
use crate::view::{ActionView, ComparedView, DecisionView, IssueView, PreviousView, Since};

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
    let earlier = scene
        .workspace
        .reviews
        .iter()
        .filter(|review| review.quarter < scene.review.quarter);
    let before = earlier.max_by_key(|review| review.quarter)?;
    let now = items(scene.review);
    let mut then = items(before);
    let mut changed = Vec::new();
    for named in &now {
        let kin = then.iter().position(|other| other.is_kin_of(named));
        let earlier = kin.map(|at| then.remove(at));
        let old = earlier
            .as_ref()
            .and_then(|other| meaning(scene.workspace, before, other.item))
            .unwrap_or_default();
        let since = since(
            &old,
            &meaning(scene.workspace, scene.review, named.item).unwrap_or_default(),
        );
        if !since.is_empty() {
            changed.push(ComparedView {
                title: named.title.clone(),
                target: named.target.clone(),
                new: earlier.is_none(),
                since,
            });
        }
    }
    Some(PreviousView {
        quarter: before.quarter.to_string(),
        changed,
        gone: then.into_iter().map(|named| named.title).collect(),
    })
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
    };
    deltas(old, new).into_iter().map(view).collect()
}

/// An item with what finds it again in another review.
struct Named {
    item: Item,
    title: String,
    target: String,
    lineage: String,
}

impl Named {
    /// The same noun in another quarter: by lineage, else by its kind and name.
    fn is_kin_of(&self, other: &Named) -> bool {
        let kind = |named: &Named| std::mem::discriminant(&named.item);
        kind(self) == kind(other) && (self.lineage == other.lineage || self.title == other.title)
    }
}

/// Everything both sides agree on in a review.
fn items(review: &Review) -> Vec<Named> {
    let stages = review.stages.iter().map(|stage| Named {
        item: Item::Stage(stage.id),
        title: stage.abbreviation.to_string(),
        target: RowPath::Stage(stage.id).to_string(),
        lineage: stage.lineage.to_string(),
    });
    let promises = review.commitments.iter().map(|promise| Named {
        item: Item::Commitment(promise.id),
        title: promise.promise.to_string(),
        target: RowPath::Commitment(promise.id).to_string(),
        lineage: promise.lineage.to_string(),
    });
    let whole = [
        (Item::Handoff, "Reasons and packet"),
        (Item::SharedNumber, "Shared number"),
        (Item::Goals, "Goals"),
    ];
    let whole = whole.into_iter().map(|(item, title)| Named {
        item,
        title: title.to_owned(),
        target: item.to_string(),
        lineage: item.to_string(),
    });
    stages.chain(promises).chain(whole).collect()
}
