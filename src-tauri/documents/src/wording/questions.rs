//! What a review leaves open: each gap as a question, with the place it belongs to.

use domain::{Commitment, Goal, Review, Side, Stage, Workspace};

/// Every question a reader would ask, in reading order: where, and what.
pub(crate) fn questions(workspace: &Workspace, review: &Review) -> Vec<(String, String)> {
    let mut found = Found::default();
    found.ask(
        "The review",
        review.effective.is_none(),
        "From when do the definitions hold?",
    );
    found.ask(
        "The review",
        review.middle_owner.is_none(),
        "Who owns the middle, from MQL to SQO?",
    );
    for side in [Side::Marketing, Side::Sales] {
        let question = format!("Who answers for {}?", side.label().to_lowercase());
        found.ask("People", workspace.leader(side).is_none(), &question);
    }
    let number = &review.shared_number;
    found.ask(
        "The shared number",
        number.choice.is_none(),
        "Which number do both sides answer for?",
    );
    found.ask(
        "The shared number",
        number.target.is_none(),
        "What is it to reach this quarter?",
    );
    found.ask("The shared number", number.checked_by.is_none(), "Who checks it?");
    found.ask(
        "The shared number",
        number.marketing_stops.is_empty(),
        "What does marketing stop being judged on?",
    );
    found.ask(
        "The shared number",
        number.sales_stops.is_empty(),
        "What does sales stop being judged on?",
    );
    review.stages.iter().for_each(|stage| found.stage(stage));
    review.commitments.iter().for_each(|promise| found.promise(promise));
    review.goals.iter().for_each(|goal| found.goal(goal));
    found.questions
}

#[derive(Default)]
struct Found {
    questions: Vec<(String, String)>,
}

impl Found {
    fn ask(&mut self, place: &str, open: bool, question: &str) {
        if open {
            self.questions.push((place.to_owned(), question.to_owned()));
        }
    }

    fn stage(&mut self, stage: &Stage) {
        let place = stage.abbreviation.as_str();
        self.ask(place, stage.statement.is_empty(), "What is it, in one sentence?");
        self.ask(place, stage.owner.is_none(), "Who answers for it?");
        self.ask(
            place,
            stage.criteria.is_empty() && stage.rule.is_empty(),
            "What puts a record in it?",
        );
        let split = stage.examples.iter().filter(|example| example.is_split()).count();
        self.ask(
            place,
            split == 1,
            "Which call is right on the example that is read differently?",
        );
        self.ask(
            place,
            split > 1,
            &format!("Which calls are right on the {split} examples that are read differently?"),
        );
        self.ask(place, !stage.open_question.is_empty(), stage.open_question.as_str());
    }

    fn promise(&mut self, promise: &Commitment) {
        let place = format!("{}: {}", promise.side.label(), promise.promise);
        self.ask(&place, promise.metric.is_none(), "What is it measured by?");
        self.ask(&place, promise.target.is_none(), "What exactly is promised?");
        self.ask(&place, promise.source.is_empty(), "Where is the number read?");
        self.ask(
            &place,
            promise.consequence.is_empty(),
            "What happens when it is missed?",
        );
    }

    fn goal(&mut self, goal: &Goal) {
        let place = goal.name.as_str();
        self.ask(place, goal.owner.is_none(), "Who owns it?");
        self.ask(place, goal.target.is_none(), "What is to be reached?");
        self.ask(place, goal.due.is_none(), "By when?");
    }
}
