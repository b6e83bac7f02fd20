//! Composing what came of the quarter before.

use domain::outcome::{self, Outcome, Reached, Verdict, last_signed};
use domain::signing::{State, as_signed};
use domain::{Decision, Direction, Figure, GoalSide, IssueKind, Review, Risk, Side, TripWire, Workspace};

use super::Scene;
use super::signing::signed_in_words;
use super::time::day_in_words;
use crate::view::{LastQuarterView, OutcomeView, PastActionView, PastDecisionView, PastPromiseView, VerdictView};

/// What came of the quarter before; none where no review before was signed by both sides.
pub(super) fn last_quarter(scene: &Scene<'_>) -> Option<LastQuarterView> {
    let before = last_signed(scene.workspace, scene.review)?;
    // Its people are called as they were when they signed.
    let then = as_signed(scene.workspace, before.id);
    let past = Past {
        scene,
        then: then.as_ref(),
        before,
    };
    let goals: Vec<OutcomeView> = outcome::goals(before, scene.review)
        .iter()
        .map(|one| past.goal(one))
        .collect();
    let promises = outcome::promises(before, scene.review);
    let promises: Vec<OutcomeView> = promises.iter().map(|one| past.promise(one)).collect();
    let (sentence, note) = counted(goals.iter().chain(&promises));
    Some(LastQuarterView {
        quarter: before.quarter.to_string(),
        signed: signed_in_words(scene.desk.host(), before, State::Signed),
        sentence,
        note,
        goals,
        promises,
        actions: past.actions(),
        decisions: before.decisions.iter().map(|row| past.decision(row)).collect(),
        standing: past.standing(),
        risks: before.risks.iter().filter_map(|row| past.risk(row)).collect(),
    })
}

/// How many were reached, as a sentence and in few words.
fn counted<'a>(all: impl Iterator<Item = &'a OutcomeView>) -> (String, String) {
    let verdicts: Vec<VerdictView> = all.map(|one| one.verdict).collect();
    let count = |wanted: VerdictView| verdicts.iter().filter(|verdict| **verdict == wanted).count();
    let (hit, of) = (count(VerdictView::Hit), verdicts.len());
    let told = format!("{hit} of {of} goals and promises reached");
    let sentence = match count(VerdictView::Unknown) {
        0 => format!("{told}."),
        1 => format!("{told}; one has no figure yet."),
        more => format!("{told}; {more} have no figure yet."),
    };
    (sentence, format!("{hit} of {of} reached"))
}

struct Past<'a> {
    scene: &'a Scene<'a>,
    then: &'a Workspace,
    before: &'a Review,
}

impl Past<'_> {
    fn goal(&self, one: &Outcome<'_, domain::Goal>) -> OutcomeView {
        let promised = (one.then.direction, one.then.target);
        let now = one
            .now
            .map(|goal| (format!("goal/{}", goal.id), goal.missed_because.as_str()));
        self.outcome(one, now, (one.then.name.as_str(), one.then.side), promised)
    }

    fn promise(&self, one: &Outcome<'_, domain::Commitment>) -> OutcomeView {
        let side = match one.then.side {
            Side::Marketing => GoalSide::Marketing,
            Side::Sales => GoalSide::Sales,
        };
        let promised = (one.then.direction, one.then.target);
        let now = one
            .now
            .map(|now| (format!("commitment/{}", now.id), now.missed_because.as_str()));
        self.outcome(one, now, (one.then.promise.as_str(), side), promised)
    }

    fn outcome<T>(
        &self,
        one: &Outcome<'_, T>,
        now: Option<(String, &str)>,
        (text, side): (&str, GoalSide),
        (way, wanted): (Direction, Option<Figure>),
    ) -> OutcomeView {
        let promised = wanted.map(|figure| format!("{} {}", way.label().to_lowercase(), self.shown(figure)));
        let promised = promised.unwrap_or_default();
        let reached = one
            .reached
            .map(|reached| self.shown(reached.figure()))
            .unwrap_or_default();
        let (row, because) = now.unwrap_or_default();
        let field = |name: &str| {
            if row.is_empty() {
                String::new()
            } else {
                format!("{row}/{name}")
            }
        };
        let fell_short = matches!(one.verdict, Verdict::Missed | Verdict::AboveFloor);
        let issue = match one.verdict {
            Verdict::Missed | Verdict::AboveFloor => {
                let text = text.trim_end_matches('.');
                format!(
                    "{}: {text}. Promised {promised}, reached {reached}.",
                    self.before.quarter
                )
            }
            Verdict::Hit | Verdict::Unknown => String::new(),
        };
        let (verdict, said) = match one.verdict {
            Verdict::Hit => (VerdictView::Hit, "Reached"),
            Verdict::AboveFloor => (VerdictView::AboveFloor, "Above the floor"),
            Verdict::Missed => (VerdictView::Missed, "Missed"),
            Verdict::Unknown => (VerdictView::Unknown, "No figure yet"),
        };
        let noted = |text: &str| {
            let mut live = self
                .scene
                .review
                .issues
                .iter()
                .filter(|row| row.kind == IssueKind::Live);
            live.any(|row| row.text.as_str() == text)
        };
        OutcomeView {
            target: field("baseline"),
            because: because.to_owned(),
            because_target: if fell_short {
                field("missed_because")
            } else {
                String::new()
            },
            text: text.to_owned(),
            side,
            promised,
            reached,
            source: source(one.reached),
            verdict,
            said: said.to_owned(),
            noted: !issue.is_empty() && noted(&issue),
            issue,
        }
    }

    fn actions(&self) -> Vec<PastActionView> {
        let all = outcome::actions(self.before, self.scene.review).into_iter();
        let view = |now: &domain::Action| {
            let here = self.scene.review.actions.iter().any(|row| row.id == now.id);
            PastActionView {
                target: if here {
                    format!("action/{}/state", now.id)
                } else {
                    String::new()
                },
                owner: self.scene.workspace.name_of(now.owner).to_owned(),
                due: now.due.map(day_in_words).unwrap_or_default(),
                state: now.state.label().to_owned(),
                action: now.clone(),
            }
        };
        all.map(view).collect()
    }

    fn decision(&self, row: &Decision) -> PastDecisionView {
        self.wired(row.text.as_str(), row.owner, &row.trip_wire)
    }

    fn risk(&self, row: &Risk) -> Option<PastDecisionView> {
        row.trip_wire.metric?;
        Some(self.wired(row.text.as_str(), row.owner, &row.trip_wire))
    }

    fn wired(&self, text: &str, owner: Option<domain::PersonId>, wire: &TripWire) -> PastDecisionView {
        let told = outcome::tripped(self.before, wire);
        let said = wire.metric.zip(wire.direction).zip(wire.threshold);
        let said = said.map(|((metric, way), threshold)| {
            let at = match way {
                Direction::AtLeast => "or more",
                Direction::AtMost => "or less",
            };
            let limit = format!("{} at {} {at}", metric.label(), self.shown(threshold));
            match told {
                Some((now, true)) => format!("{limit}: it came to {}, so this is open again", self.shown(now)),
                Some((now, false)) => format!("{limit}: not reached, it came to {}", self.shown(now)),
                None => format!("{limit}: no figure to tell by"),
            }
        });
        PastDecisionView {
            text: text.to_owned(),
            owner: self.then.name_of(owner).to_owned(),
            wire: said.unwrap_or_default(),
            tripped: told.map(|(_, reached)| reached),
        }
    }

    fn standing(&self) -> Vec<PastPromiseView> {
        let rows = self.before.standing_promises.iter().filter(|row| !row.text.is_empty());
        let view = |row: &domain::StandingPromise| PastPromiseView {
            side: row.side,
            name: self
                .then
                .leader(row.side)
                .map(|leader| leader.name.to_string())
                .unwrap_or_default(),
            text: row.text.to_string(),
        };
        rows.map(view).collect()
    }

    fn shown(&self, figure: Figure) -> String {
        figure.with_currency(&self.then.company.currency)
    }
}

fn source(reached: Option<Reached<'_>>) -> String {
    match reached {
        Some(Reached::Watched(_, week)) => format!("scorecard, week {week}"),
        Some(Reached::Today(_, "")) => "typed as where it stands today".to_owned(),
        Some(Reached::Today(_, source)) => source.to_owned(),
        None => String::new(),
    }
}
