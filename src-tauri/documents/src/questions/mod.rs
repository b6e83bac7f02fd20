//! What a review leaves open: each gap as a question, with the place it belongs to. A document lists at its end every question
//! that stands in it.

mod of_definitions;
mod of_plan;

use domain::{Commitment, Decision, Fate, SourcingRule};

use crate::brief::Brief;
use crate::wording::SIDES;

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
    /// Every question that the definitions ask, in reading order.
    pub(crate) fn questions_of_definitions(&self) -> Vec<Question> {
        let mut found = Found::default();
        let say = self.say;
        let purpose = self.review.purpose.is_empty();
        found.ask(&say.the_review(), purpose, say.ask_purpose(), "review/purpose");
        self.of_both(&mut found);
        self.of_readings(&mut found);
        self.of_stages(&mut found);
        self.of_handoff(&mut found);
        self.of_promises(&mut found);
        self.of_rules(&mut found);
        self.of_record(&mut found);
        found.0
    }

    /// Every question that the plan asks, in reading order.
    pub(crate) fn questions_of_plan(&self) -> Vec<Question> {
        let mut found = Found::default();
        self.of_both(&mut found);
        // Signed with the definitions, it says what the stages leave open as well.
        self.of_stages(&mut found);
        self.of_goals(&mut found);
        self.of_promises(&mut found);
        self.of_aims(&mut found);
        self.of_record(&mut found);
        self.of_people(&mut found);
        found.0
    }

    /// What both documents say of the review and its shared number.
    fn of_both(&self, found: &mut Found) {
        let (say, review, number) = (self.say, self.review, &self.review.shared_number);
        let place = say.the_review();
        let effective = review.effective.is_none();
        found.ask(&place, effective, say.ask_effective(), "review/effective");
        let middle = review.middle_owner.is_none();
        found.ask(&place, middle, say.ask_middle(), "review/middle_owner");
        for side in SIDES {
            let question = say.ask_leader(say.for_side(side));
            found.ask(&say.people(), self.leader(side).is_none(), question, "people");
        }
        let place = say.shared_number();
        let mut ask = |open, question, field| found.ask(&place, open, question, &format!("shared_number/{field}"));
        ask(number.choice.is_none(), say.ask_choice(), "choice");
        ask(number.target.is_none(), say.ask_target(), "target");
        ask(number.checked_by.is_none(), say.ask_checker(), "checked_by");
        let marketing = number.marketing_stops.is_empty();
        ask(marketing, say.ask_marketing_stops(), "marketing_stops");
        ask(number.sales_stops.is_empty(), say.ask_sales_stops(), "sales_stops");
        let sourced = number.sourcing_rule == Some(SourcingRule::OriginalSource);
        let none = sourced && review.sources.is_empty();
        found.ask(&place, none, say.ask_sources(), "sources");
        for source in &review.sources {
            let path = format!("source/{}/counts_for", source.id);
            found.ask(
                &place,
                source.counts_for.is_none(),
                say.ask_side_of(&source.name),
                &path,
            );
        }
    }

    fn of_promises(&self, found: &mut Found) {
        let (say, promises) = (self.say, &self.review.commitments);
        for (side, question, path) in [
            (SIDES[0], say.ask_marketing_promises(), "commitments/marketing"),
            (SIDES[1], say.ask_sales_promises(), "commitments/sales"),
        ] {
            let none = !promises.iter().any(|promise| promise.side == side);
            found.ask(&say.promises_short(), none, question, path);
        }
        promises.iter().for_each(|promise| self.of_promise(promise, found));
    }

    fn of_promise(&self, promise: &Commitment, found: &mut Found) {
        let say = self.say;
        let place = format!("{}: {}", say.side(promise.side), promise.promise);
        let mut ask =
            |open, question, field| found.ask(&place, open, question, &format!("commitment/{}/{field}", promise.id));
        ask(promise.metric.is_none(), say.ask_metric(), "metric");
        ask(promise.target.is_none(), say.ask_promised(), "target");
        ask(promise.window.is_empty(), say.ask_over_which_time(), "window");
        ask(promise.source.is_empty(), say.ask_source(), "source");
        ask(promise.consequence.is_empty(), say.ask_consequence(), "consequence");
        ask(promise.reviewer.is_none(), say.ask_who_reviews(), "reviewer");
    }

    /// What the record of the room and the meetings leave open.
    fn of_record(&self, found: &mut Found) {
        let (say, review) = (self.say, self.review);
        for Decision { id, text, owner, .. } in &review.decisions {
            let path = format!("decision/{id}/owner");
            found.ask(text.as_str(), owner.is_none(), say.ask_owner(), &path);
        }
        let open = |fate| matches!(fate, Fate::Open | Fate::Carried);
        for issue in review.issues.iter().filter(|issue| open(issue.fate)) {
            let mut ask = |open, question, field| {
                found.ask(
                    issue.text.as_str(),
                    open,
                    question,
                    &format!("issue/{}/{field}", issue.id),
                )
            };
            let nobody = issue.owner.is_none() && issue.second_owner.is_none();
            ask(nobody, say.ask_goal_owner(), "owner");
            ask(issue.due.is_none(), say.ask_due(), "due");
        }
        for ritual in &review.rituals {
            let mut ask = |open, question, field| {
                found.ask(
                    ritual.name.as_str(),
                    open,
                    question,
                    &format!("ritual/{}/{field}", ritual.id),
                );
            };
            ask(ritual.first.is_none(), say.ask_first(), "first");
            ask(ritual.attendees.is_empty(), say.ask_who_is_there(), "attendees");
        }
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
