//! Questions of the plan alone: goals, what is done for them, what could go wrong, and who takes part.

use domain::ActionState;

use super::Found;
use crate::brief::Brief;

impl Brief<'_> {
    pub(super) fn of_goals(&self, found: &mut Found) {
        let (say, goals) = (self.say, &self.review.goals);
        found.ask(&say.goals(), goals.is_empty(), say.ask_goals(), "goals");
        for goal in goals {
            let mut ask = |open, question, field| {
                found.ask(goal.name.as_str(), open, question, &format!("goal/{}/{field}", goal.id))
            };
            ask(goal.owner.is_none(), say.ask_goal_owner(), "owner");
            ask(goal.target.is_none(), say.ask_goal_target(), "target");
            ask(goal.due.is_none(), say.ask_due(), "due");
            let unread = goal.baseline.is_some() && goal.baseline_source.is_empty();
            ask(unread, say.ask_baseline_source(), "baseline_source");
        }
    }

    /// What is told each segment, what is done, and what could make both miss.
    pub(super) fn of_aims(&self, found: &mut Found) {
        let (say, review) = (self.say, self.review);
        for segment in &review.segments {
            let path = format!("segment/{}/message", segment.id);
            found.ask(
                segment.name.as_str(),
                segment.message.is_empty(),
                say.ask_message(),
                &path,
            );
        }
        for initiative in &review.initiatives {
            let mut ask = |open, question, field| {
                let path = format!("initiative/{}/{field}", initiative.id);
                found.ask(initiative.name.as_str(), open, question, &path);
            };
            ask(initiative.kill_rule.is_empty(), say.ask_kill_rule(), "kill_rule");
            ask(initiative.owner.is_none(), say.ask_goal_owner(), "owner");
            ask(initiative.budget.is_none(), say.ask_budget_of(), "budget");
            ask(initiative.sqos.is_none(), say.ask_sqos_of(), "sqos");
            let undated = initiative.start.is_none() && initiative.end.is_none();
            ask(undated, say.ask_runs(), "start");
        }
        for risk in &review.risks {
            let mut ask = |open, question, field| {
                found.ask(risk.text.as_str(), open, question, &format!("risk/{}/{field}", risk.id))
            };
            ask(risk.response.is_empty(), say.ask_response(), "response");
            ask(risk.trip_wire.metric.is_none(), say.ask_trip(), "trip_metric");
            ask(risk.owner.is_none(), say.ask_goal_owner(), "owner");
        }
        let wanted = review
            .actions
            .iter()
            .filter(|action| action.state != ActionState::Dropped);
        for action in wanted {
            let mut ask = |open, question, field| {
                let path = format!("action/{}/{field}", action.id);
                found.ask(action.text.as_str(), open, question, &path);
            };
            ask(action.owner.is_none(), say.ask_who_does(), "owner");
            ask(action.due.is_none(), say.ask_due(), "due");
        }
    }

    pub(super) fn of_people(&self, found: &mut Found) {
        let (say, people) = (self.say, &self.workspace.people);
        found.ask(&say.people(), people.is_empty(), say.ask_people(), "people");
        for person in people {
            let path = format!("person/{}/title", person.id);
            found.ask(person.name.as_str(), person.title.is_empty(), say.ask_title(), &path);
        }
    }
}
