//! A stage as the screen paints it.

use domain::agreement::{Standing, standing};
use domain::words::{PieceKind, diff};
use domain::{
    Act, EscalationStep, Exit, ExitTo, Item, Review, Side, Stage, TIME_LIMIT, Workspace, capitalised, lowered,
};

use super::{Scene, agreement};
use crate::Refusal;
use crate::view::{AgreementView, ExitView, Run, StageView};

/// How many stages each side and both agree on.
pub(crate) struct StagesAgreed {
    pub(crate) marketing: usize,
    pub(crate) sales: usize,
    pub(crate) both: usize,
}

/// Counts the stages each side and both agree on.
pub(crate) fn stages_agreed(workspace: &Workspace, review: &Review) -> StagesAgreed {
    let mut agreed = StagesAgreed {
        marketing: 0,
        sales: 0,
        both: 0,
    };
    for stage in &review.stages {
        let yes = |side| standing(workspace, review, Item::Stage(stage.id), side) == Standing::Agreed;
        let (marketing, sales) = (yes(Side::Marketing), yes(Side::Sales));
        agreed.marketing += usize::from(marketing);
        agreed.sales += usize::from(sales);
        agreed.both += usize::from(marketing && sales);
    }
    agreed
}

/// A stage with what is worked out from it.
pub(super) fn stage(scene: &Scene<'_>, stage: &Stage) -> Result<StageView, Refusal> {
    let agreement = agreement::agreement(scene, Item::Stage(stage.id))?;
    let (missed, missed_note) = missed(scene.workspace, stage);
    Ok(StageView {
        runs: runs(stage, &agreement),
        missed,
        missed_note,
        exits: stage
            .exits
            .iter()
            .map(|exit| ExitView {
                leads: leads(scene.review, exit),
            })
            .collect(),
        splits: stage.examples.iter().filter(|example| example.is_split()).count(),
        agreement,
        stage: stage.clone(),
    })
}

/// The statement in pieces: plain words, words that changed, and the time limit in its place.
fn runs(stage: &Stage, agreement: &AgreementView) -> Vec<Run> {
    let marked = |target: &str| agreement.marks.iter().find(|mark| mark.target == target);
    let clock = stage
        .clocks
        .first()
        .map(|clock| format!("clock/{}/limit", clock.id))
        .unwrap_or_default();
    let limit = stage
        .limit()
        .map_or_else(|| "no time limit yet".to_owned(), |limit| limit.to_string());
    let statement = stage.statement.as_str();
    let pieces = match marked(&format!("stage/{}/statement", stage.id)) {
        Some(mark) => diff(&mark.old, statement),
        None => diff(statement, statement),
    };
    let mut runs = Vec::new();
    for piece in pieces.iter().filter(|piece| piece.kind != PieceKind::Gone) {
        let changed = piece.kind == PieceKind::New;
        let mut rest = piece.text.as_str();
        while let Some((before, after)) = rest.split_once(TIME_LIMIT) {
            push_words(&mut runs, before, changed);
            let changed = changed || marked(&clock).is_some();
            runs.push(Run {
                text: limit.clone(),
                live: true,
                changed,
                target: clock.clone(),
            });
            rest = after;
        }
        push_words(&mut runs, rest, changed);
    }
    runs
}

fn push_words(runs: &mut Vec<Run>, text: &str, changed: bool) {
    if !text.is_empty() {
        runs.push(Run {
            text: text.to_owned(),
            live: false,
            changed,
            target: String::new(),
        });
    }
}

/// What happens when the limit is missed: the hardest step as a headline, the others as a note.
fn missed(workspace: &Workspace, stage: &Stage) -> (String, String) {
    let when = |step: &EscalationStep| match stage.limit() {
        Some(limit) => limit.at_percent(step.at.get()),
        None => format!("{}% of the limit", step.at.get()),
    };
    let who = |step: &EscalationStep| {
        let name = workspace.name_of(step.person);
        if name.is_empty() {
            lowered(step.role.as_str())
        } else {
            name.to_owned()
        }
    };
    let mut told = stage.escalation.iter().filter(|step| step.act == Act::Tell);
    let reassigned = stage.escalation.iter().find(|step| step.act == Act::Reassign);
    let first = told
        .next()
        .map(|step| capitalised(&format!("{} {} at {}", who(step), step.act.label(), when(step))));
    let others = told.map(|step| format!("{} at {}", who(step), when(step)));
    let (headline, first) = match reassigned {
        Some(step) => (format!("Reassigned at {}", when(step)), first),
        None => (first.unwrap_or_default(), None),
    };
    (headline, first.into_iter().chain(others).collect::<Vec<_>>().join(", "))
}

/// “to SAL”, “to Recycle, 90 days”.
fn leads(review: &Review, exit: &Exit) -> String {
    let to = match exit.to {
        Some(ExitTo::Stage(id)) => review
            .stage(id)
            .map(|stage| stage.abbreviation.to_string())
            .unwrap_or_default(),
        Some(ExitTo::Recycle) => "Recycle".to_owned(),
        Some(ExitTo::Disqualified) => "Disqualified".to_owned(),
        None => return String::new(),
    };
    match exit.wait {
        Some(wait) => format!("to {to}, {} days", wait.get()),
        None => format!("to {to}"),
    }
}
