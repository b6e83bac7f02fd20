//! What a review leaves open: each gap as a question, with the place it belongs to.

use domain::{Commitment, Goal, SourcingRule, Stage};

use super::answers::SIDES;
use crate::brief::Brief;

/// A question nobody has answered.
pub(crate) struct Question {
    /// Where it belongs.
    pub(crate) place: String,
    /// The question.
    pub(crate) asked: String,
    /// The path of the field that answers it.
    pub(crate) path: String,
}

impl Brief<'_> {
    /// Every question a reader would ask, in reading order.
    pub(crate) fn questions(&self) -> Vec<Question> {
        let mut found = Found::default();
        let (say, review, number) = (self.say, self.review, &self.review.shared_number);
        let place = say.the_review();
        found.ask(
            &place,
            review.effective.is_none(),
            say.ask_effective(),
            "review/effective",
        );
        found.ask(
            &place,
            review.middle_owner.is_none(),
            say.ask_middle(),
            "review/middle_owner",
        );
        for side in SIDES {
            let question = say.ask_leader(say.for_side(side));
            found.ask(&say.people(), self.leader(side).is_none(), question, "people");
        }
        let place = say.shared_number();
        let mut ask = |open, question, field| found.ask(&place, open, question, &format!("shared_number/{field}"));
        ask(number.choice.is_none(), say.ask_choice(), "choice");
        ask(number.target.is_none(), say.ask_target(), "target");
        ask(number.checked_by.is_none(), say.ask_checker(), "checked_by");
        let sourced = number.sourcing_rule == Some(SourcingRule::OriginalSource);
        found.ask(
            &place,
            sourced && review.sources.is_empty(),
            say.ask_sources(),
            "sources",
        );
        for source in &review.sources {
            let open = source.counts_for.is_none();
            let path = format!("source/{}/counts_for", source.id);
            found.ask(&place, open, say.ask_side_of(&source.name), &path);
        }
        let mut ask = |open, question, field| found.ask(&place, open, question, &format!("shared_number/{field}"));
        ask(
            number.marketing_stops.is_empty(),
            say.ask_marketing_stops(),
            "marketing_stops",
        );
        ask(number.sales_stops.is_empty(), say.ask_sales_stops(), "sales_stops");
        review.stages.iter().for_each(|stage| self.of_stage(stage, &mut found));
        review
            .commitments
            .iter()
            .for_each(|promise| self.of_promise(promise, &mut found));
        review.goals.iter().for_each(|goal| self.of_goal(goal, &mut found));
        found.0
    }

    fn of_stage(&self, stage: &Stage, found: &mut Found) {
        let (say, place) = (self.say, stage.abbreviation.as_str());
        let mut ask = |open, question, field| found.ask(place, open, question, &format!("stage/{}/{field}", stage.id));
        ask(stage.statement.is_empty(), say.ask_statement(), "statement");
        ask(stage.owner.is_none(), say.ask_owner(), "owner");
        let ruleless = stage.criteria.is_empty() && stage.rule.is_empty();
        ask(ruleless, say.ask_entry(), "criteria");
        let split = stage.examples.iter().filter(|example| example.is_split()).count();
        ask(split == 1, say.ask_split_one(), "examples");
        ask(split > 1, say.ask_split(split), "examples");
        let open = stage.open_question.as_str();
        ask(!open.is_empty(), open.to_owned(), "open_question");
    }

    fn of_promise(&self, promise: &Commitment, found: &mut Found) {
        let say = self.say;
        let place = format!("{}: {}", say.side(promise.side), promise.promise);
        let mut ask =
            |open, question, field| found.ask(&place, open, question, &format!("commitment/{}/{field}", promise.id));
        ask(promise.metric.is_none(), say.ask_metric(), "metric");
        ask(promise.target.is_none(), say.ask_promised(), "target");
        ask(promise.source.is_empty(), say.ask_source(), "source");
        ask(promise.consequence.is_empty(), say.ask_consequence(), "consequence");
    }

    fn of_goal(&self, goal: &Goal, found: &mut Found) {
        let (say, place) = (self.say, goal.name.as_str());
        let mut ask = |open, question, field| found.ask(place, open, question, &format!("goal/{}/{field}", goal.id));
        ask(goal.owner.is_none(), say.ask_goal_owner(), "owner");
        ask(goal.target.is_none(), say.ask_goal_target(), "target");
        ask(goal.due.is_none(), say.ask_due(), "due");
    }
}

#[derive(Default)]
struct Found(Vec<Question>);

impl Found {
    fn ask(&mut self, place: &str, open: bool, question: String, path: &str) {
        if open {
            self.0.push(Question {
                place: place.to_owned(),
                asked: question,
                path: path.to_owned(),
            });
        }
    }
}
