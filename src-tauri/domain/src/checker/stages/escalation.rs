//! Escalation that comes too late for the limit it serves. Reminders before the limit are what they are for.

use crate::review::Review;
use crate::stage::{Act, EscalationStep, Stage};

use crate::checker::{Code, Found, Place};

/// The limit itself, in per cent.
const LIMIT: u32 = 100;
/// When a rep is reminded where nothing else is said (product.md, default escalation).
const USUAL_REMINDER: u32 = 50;

pub(super) fn look(review: &Review, found: &mut Found) {
    for stage in review.stages.iter().filter(|stage| stage.limit().is_some()) {
        told_late(stage, found);
        for step in stage.escalation.iter().filter(|step| step.act == Act::Remind) {
            if step.at.get() >= LIMIT {
                reminded_late(stage, step, found);
            }
        }
    }
}

fn told_late(stage: &Stage, found: &mut Found) {
    let steps = stage.escalation.iter().filter(|step| step.act != Act::Remind);
    let Some(first) = steps.min_by_key(|step| step.at.get()) else {
        return;
    };
    if first.at.get() > LIMIT {
        let name = stage.abbreviation.as_str();
        found
            .at(Place::Stages, format!("escalation/{}/at", first.id), name)
            .add_with(
                Code::EscalationLate,
                format!(
                    "When the limit of {name} passes, nobody is told before {}% of it",
                    first.at.get()
                ),
                "Take the first step at 100%",
                LIMIT.to_string(),
            );
    }
}

fn reminded_late(stage: &Stage, step: &EscalationStep, found: &mut Found) {
    let name = stage.abbreviation.as_str();
    found
        .at(Place::Stages, format!("escalation/{}/at", step.id), name)
        .add_with(
            Code::ReminderLate,
            format!(
                "The reminder of {name} comes at {}% of the limit, when it is too late",
                step.at.get()
            ),
            format!("Remind at {USUAL_REMINDER}%"),
            USUAL_REMINDER.to_string(),
        );
}
