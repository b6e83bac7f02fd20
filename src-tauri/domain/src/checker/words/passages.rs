//! Everything that others will read, passage by passage, with the field it stands in.

use crate::checker::Place;
use crate::review::Review;
use crate::stage::Stage;

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
    all.at(Place::Agenda, "Purpose", "review".into())
        .say("purpose", review.purpose.as_str());
    wanted(review, &mut all);
    for stage in &review.stages {
        of_stage(stage, &mut all);
    }
    names(review, &mut all);
    targets(review, &mut all);
    handoff(review, &mut all);
    for row in &review.initiatives {
        all.at(Place::Campaigns, row.name.as_str(), format!("initiative/{}", row.id))
            .say("name", row.name.as_str())
            .say("kill_rule", row.kill_rule.as_str());
    }
    issues(review, &mut all);
    record(review, &mut all);
    all.0
}

/// The passages found so far.
struct Passages<'a>(Vec<Passage<'a>>);

impl<'a> Passages<'a> {
    /// Reads the fields of a row from here on.
    fn at<'b>(&'b mut self, place: Place, subject: &'a str, row: String) -> Row<'a, 'b> {
        Row {
            all: self,
            place,
            subject,
            row,
        }
    }
}

/// A row whose fields are being read.
struct Row<'a, 'b> {
    all: &'b mut Passages<'a>,
    place: Place,
    subject: &'a str,
    row: String,
}

impl<'a> Row<'a, '_> {
    fn say(self, field: &str, text: &'a str) -> Self {
        if !text.is_empty() {
            self.all.0.push(Passage {
                place: self.place,
                subject: self.subject,
                target: format!("{}/{field}", self.row),
                text,
            });
        }
        self
    }
}

fn wanted<'a>(review: &'a Review, all: &mut Passages<'a>) {
    for row in &review.profile {
        let text = row.text.as_str();
        all.at(Place::Wanted, text, format!("profile_line/{}", row.id))
            .say("text", text);
    }
    for row in &review.segments {
        let name = row.name.as_str();
        all.at(Place::Wanted, name, format!("segment/{}", row.id))
            .say("name", name)
            .say("message", row.message.as_str());
    }
}

fn of_stage<'a>(stage: &'a Stage, all: &mut Passages<'a>) {
    let name = stage.abbreviation.as_str();
    all.at(Place::Stages, name, format!("stage/{}", stage.id))
        .say("statement", stage.statement.as_str())
        .say("rule", stage.rule.as_str())
        .say("owner_role", stage.owner_role.as_str())
        .say("assignment", stage.assignment.as_str())
        .say("open_question", stage.open_question.as_str());
    for row in &stage.criteria {
        all.at(Place::Stages, name, format!("criterion/{}", row.id))
            .say("text", row.text.as_str());
    }
    for row in &stage.exits {
        all.at(Place::Stages, name, format!("exit/{}", row.id))
            .say("text", row.text.as_str());
    }
    for row in &stage.examples {
        all.at(Place::Stages, name, format!("example/{}", row.id))
            .say("text", row.text.as_str());
    }
    for row in &stage.clocks {
        all.at(Place::Stages, name, format!("clock/{}", row.id))
            .say("name", row.name.as_str())
            .say("applies_to", row.applies_to.as_str())
            .say("starts", row.starts.as_str())
            .say("stops", row.stops.as_str())
            .say("pauses", row.pauses.as_str());
    }
    for row in &stage.escalation {
        all.at(Place::Stages, name, format!("escalation/{}", row.id))
            .say("role", row.role.as_str());
    }
    for row in &stage.lines {
        all.at(Place::Stages, name, format!("line/{}", row.id))
            .say("text", row.text.as_str());
    }
}

fn names<'a>(review: &'a Review, all: &mut Passages<'a>) {
    for row in &review.scores {
        let text = row.text.as_str();
        all.at(Place::Names, text, format!("score/{}", row.id))
            .say("text", text);
    }
    for row in &review.named_rules {
        all.at(Place::Names, row.name.as_str(), format!("named_rule/{}", row.id))
            .say("name", row.name.as_str())
            .say("meaning", row.meaning.as_str());
    }
    for row in &review.fields {
        all.at(Place::Names, row.name.as_str(), format!("field/{}", row.id))
            .say("meaning", row.meaning.as_str());
    }
}

fn targets<'a>(review: &'a Review, all: &mut Passages<'a>) {
    let number = &review.shared_number;
    all.at(Place::Targets, "Shared number", "shared_number".into())
        .say("amount_as_of", number.amount_as_of.as_str())
        .say("blank_amounts", number.blank_amounts.as_str())
        .say("exclusions", number.exclusions.as_str())
        .say("report", number.report.as_str())
        .say("marketing_stops", number.marketing_stops.as_str())
        .say("sales_stops", number.sales_stops.as_str());
    for row in &review.goals {
        let name = row.name.as_str();
        all.at(Place::Targets, name, format!("goal/{}", row.id))
            .say("name", name)
            .say("baseline_source", row.baseline_source.as_str());
    }
}

fn handoff<'a>(review: &'a Review, all: &mut Passages<'a>) {
    for row in &review.commitments {
        all.at(Place::Handoff, row.promise.as_str(), format!("commitment/{}", row.id))
            .say("promise", row.promise.as_str())
            .say("window", row.window.as_str())
            .say("source", row.source.as_str())
            .say("consequence", row.consequence.as_str());
    }
    for row in review.reasons.iter().filter(|reason| reason.active) {
        all.at(Place::Handoff, row.label.as_str(), format!("reason/{}", row.id))
            .say("label", row.label.as_str())
            .say("fixed_by", row.fixed_by.as_str());
    }
    for row in &review.packet {
        let label = row.label.as_str();
        all.at(Place::Handoff, label, format!("packet/{}", row.id))
            .say("label", label);
    }
    for row in &review.rituals {
        all.at(Place::Handoff, row.name.as_str(), format!("ritual/{}", row.id))
            .say("name", row.name.as_str())
            .say("purpose", row.purpose.as_str())
            .say("covers", row.covers.as_str())
            .say("attendees", row.attendees.as_str());
    }
    for row in &review.standing_promises {
        let text = row.text.as_str();
        all.at(Place::Handoff, text, format!("standing_promise/{}", row.id))
            .say("text", text);
    }
}

fn issues<'a>(review: &'a Review, all: &mut Passages<'a>) {
    for row in &review.issues {
        all.at(Place::Issues, row.text.as_str(), format!("issue/{}", row.id))
            .say("text", row.text.as_str())
            .say("solved_by", row.solved_by.as_str());
    }
    for row in &review.risks {
        all.at(Place::Issues, row.text.as_str(), format!("risk/{}", row.id))
            .say("text", row.text.as_str())
            .say("response", row.response.as_str());
    }
}

fn record<'a>(review: &'a Review, all: &mut Passages<'a>) {
    for row in &review.decisions {
        all.at(Place::Record, row.text.as_str(), format!("decision/{}", row.id))
            .say("text", row.text.as_str())
            .say("rationale", row.rationale.as_str())
            .say("dissent", row.dissent.as_str());
    }
    for row in &review.actions {
        let text = row.text.as_str();
        all.at(Place::Record, text, format!("action/{}", row.id))
            .say("text", text);
    }
    for row in &review.wins {
        let text = row.text.as_str();
        all.at(Place::Record, text, format!("win/{}", row.id)).say("text", text);
    }
}
