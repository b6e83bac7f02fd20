//! Questions of the definitions alone: how the shared number is read, the stages, the handoff, and the rules behind the words.

use domain::{Axis, Stage, most_points};

use super::Found;
use crate::brief::Brief;
use crate::definitions::fields_read;

impl Brief<'_> {
    pub(super) fn of_readings(&self, found: &mut Found) {
        let (say, number) = (self.say, &self.review.shared_number);
        let place = say.shared_number();
        let mut ask = |open, question, field| found.ask(&place, open, question, &format!("shared_number/{field}"));
        ask(number.amount_as_of.is_empty(), say.ask_as_of(), "amount_as_of");
        ask(number.blank_amounts.is_empty(), say.ask_blank(), "blank_amounts");
        ask(number.exclusions.is_empty(), say.ask_exclusions(), "exclusions");
        ask(number.report.is_empty(), say.ask_report(), "report");
    }

    pub(super) fn of_stages(&self, found: &mut Found) {
        let (say, stages) = (self.say, &self.review.stages);
        found.ask(&say.funnel_long(), stages.is_empty(), say.ask_stages(), "stages");
        for (at, stage) in stages.iter().enumerate() {
            self.of_stage(stage, at + 1 == stages.len(), found);
        }
        let timeless = stages.iter().all(|stage| stage.limit().is_none());
        found.ask(&say.escalation(), timeless, say.ask_limits(), "stages");
    }

    fn of_stage(&self, stage: &Stage, last: bool, found: &mut Found) {
        let (say, place) = (self.say, stage.abbreviation.as_str());
        let mut ask = |open, question, field| found.ask(place, open, question, &format!("stage/{}/{field}", stage.id));
        ask(stage.statement.is_empty(), say.ask_statement(), "statement");
        ask(stage.owner.is_none(), say.ask_owner(), "owner");
        let ruleless = stage.criteria.is_empty() && stage.rule.is_empty();
        ask(ruleless, say.ask_entry(), "criteria");
        ask(stage.exits.is_empty() && !last, say.ask_exits(), "exits");
        let evidence = [&stage.evidence_object, &stage.evidence_field, &stage.evidence_stamp];
        let unseen = evidence.iter().all(|part| part.is_empty()) && stage.evidence_value.is_empty();
        ask(unseen, say.ask_evidence(), "evidence_field");
        let unmissed = !stage.clocks.is_empty() && self.if_missed(stage).is_empty();
        ask(unmissed, say.ask_limit_missed(), "escalation");
        let split = stage.examples.iter().filter(|example| example.is_split()).count();
        ask(split == 1, say.ask_split_one(), "examples");
        ask(split > 1, say.ask_split(split), "examples");
        let open = stage.open_question.as_str();
        ask(!open.is_empty(), open.to_owned(), "open_question");
        for clock in &stage.clocks {
            let path = format!("clock/{}/limit", clock.id);
            found.ask(place, clock.limit.is_none(), say.ask_limit_of(&clock.name), &path);
        }
    }

    pub(super) fn of_handoff(&self, found: &mut Found) {
        let (say, review) = (self.say, self.review);
        let (place, packet) = (say.packet(), &review.packet);
        found.ask(&place, packet.is_empty(), say.ask_packet(), "packet");
        let unread = packet.iter().all(|field| field.crm_field.is_empty());
        found.ask(&place, unread && !packet.is_empty(), say.ask_crm_fields(), "packet");
        for field in packet.iter().filter(|field| !unread && field.crm_field.is_empty()) {
            let path = format!("packet/{}/crm_field", field.id);
            found.ask(&place, true, say.ask_read_from(&field.label), &path);
        }
        let place = say.reasons();
        let mut active = review.reasons.iter().filter(|reason| reason.active).peekable();
        found.ask(&place, active.peek().is_none(), say.ask_reasons(), "reasons");
        for reason in active {
            let path = format!("reason/{}/fixed_by", reason.id);
            found.ask(
                &place,
                reason.fixed_by.is_empty(),
                say.ask_who_fixes(&reason.label),
                &path,
            );
        }
    }

    pub(super) fn of_rules(&self, found: &mut Found) {
        let (say, review) = (self.say, self.review);
        for &axis in Axis::ALL {
            let scored = review.scores.iter().any(|line| line.axis == axis);
            let open = scored && review.threshold(axis).is_none();
            let question = say.ask_threshold(say.number_of(most_points(review, axis)));
            found.ask(
                say.axis(axis),
                open,
                question,
                &format!("review/{}_threshold", axis.word()),
            );
        }
        let place = say.rules_behind();
        for rule in &review.named_rules {
            let path = format!("named_rule/{}/rule", rule.id);
            found.ask(&place, rule.rule.is_none(), say.ask_rule_of(&rule.name), &path);
        }
        for field in fields_read(self) {
            let path = format!("field/{}/crm_property", field.id);
            found.ask(
                &place,
                field.crm_property.is_empty(),
                say.ask_property_of(&field.name),
                &path,
            );
        }
    }
}
