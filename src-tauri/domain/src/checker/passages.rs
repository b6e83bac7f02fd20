//! Everything that will be printed, passage by passage, with the field it stands in.

use crate::review::Review;
use crate::stage::Stage;

use super::Place;

/// A text of the review that others will read.
pub(super) struct Passage<'a> {
    pub(super) place: Place,
    pub(super) subject: &'a str,
    pub(super) target: String,
    pub(super) text: &'a str,
}

/// All passages, in reading order.
pub(super) fn passages(review: &Review) -> Vec<Passage<'_>> {
    let mut all = Passages(Vec::new());
    all.push(Place::Agenda, "Purpose", "review/purpose", review.purpose.as_str());
    for stage in &review.stages {
        all.stage(stage);
    }
    let number = &review.shared_number;
    for (field, text) in [
        ("exclusions", &number.exclusions),
        ("report", &number.report),
        ("marketing_stops", &number.marketing_stops),
        ("sales_stops", &number.sales_stops),
    ] {
        all.push(
            Place::Targets,
            "Shared number",
            format!("shared_number/{field}"),
            text.as_str(),
        );
    }
    for goal in &review.goals {
        let name = goal.name.as_str();
        all.push(Place::Targets, name, format!("goal/{}/name", goal.id), name);
    }
    for promise in &review.commitments {
        let at = |field: &str| format!("commitment/{}/{field}", promise.id);
        let subject = promise.promise.as_str();
        all.push(Place::Handoff, subject, at("promise"), subject);
        all.push(Place::Handoff, subject, at("window"), promise.window.as_str());
        all.push(Place::Handoff, subject, at("consequence"), promise.consequence.as_str());
    }
    for initiative in &review.initiatives {
        let name = initiative.name.as_str();
        let at = |field: &str| format!("initiative/{}/{field}", initiative.id);
        all.push(Place::Campaigns, name, at("name"), name);
        all.push(Place::Campaigns, name, at("kill_rule"), initiative.kill_rule.as_str());
    }
    for reason in review.reasons.iter().filter(|reason| reason.active) {
        let label = reason.label.as_str();
        all.push(Place::Handoff, label, format!("reason/{}/label", reason.id), label);
    }
    all.0
}

struct Passages<'a>(Vec<Passage<'a>>);

impl<'a> Passages<'a> {
    fn push(&mut self, place: Place, subject: &'a str, target: impl Into<String>, text: &'a str) {
        if !text.is_empty() {
            self.0.push(Passage {
                place,
                subject,
                target: target.into(),
                text,
            });
        }
    }

    fn stage(&mut self, stage: &'a Stage) {
        let name = stage.abbreviation.as_str();
        let mut push = |target: String, text: &'a str| self.push(Place::Stages, name, target, text);
        push(format!("stage/{}/statement", stage.id), stage.statement.as_str());
        push(format!("stage/{}/rule", stage.id), stage.rule.as_str());
        for row in &stage.criteria {
            push(format!("criterion/{}/text", row.id), row.text.as_str());
        }
        for row in &stage.exits {
            push(format!("exit/{}/text", row.id), row.text.as_str());
        }
        for row in &stage.examples {
            push(format!("example/{}/text", row.id), row.text.as_str());
        }
        for row in &stage.clocks {
            push(format!("clock/{}/starts", row.id), row.starts.as_str());
            push(format!("clock/{}/stops", row.id), row.stops.as_str());
        }
        for row in &stage.lines {
            push(format!("line/{}/text", row.id), row.text.as_str());
        }
    }
}
