//! What is still open: not agreed, not owned, not clean.

use domain::Stage;

use super::Scene;
use crate::view::{AgreementView, OpenPoint, Place, ReviewView};

/// The open points of the review, screen by screen.
pub(super) fn open_points(scene: &Scene<'_>, view: &ReviewView) -> Vec<OpenPoint> {
    let mut points = Points(Vec::new());
    if scene.review.middle_owner.is_none() {
        points.add(
            Place::Agenda,
            "review/middle_owner",
            "Nobody owns the middle, MQL to SQO",
        );
    }
    for (position, stage) in view.stages.iter().enumerate() {
        stage_points(&mut points, &stage.stage, position + 1 == view.stages.len());
        points.agreement(Place::Stages, &stage.agreement);
    }
    targets(scene, view, &mut points);
    handoff(view, &mut points);
    points.0
}

fn stage_points(points: &mut Points, stage: &Stage, last: bool) {
    let name = stage.abbreviation.as_str();
    let at = |field: &str| format!("stage/{}/{field}", stage.id);
    let mut missing = |absent: bool, target: String, what: &str| {
        if absent {
            points.add(Place::Stages, &target, &format!("{name} has no {what}"));
        }
    };
    missing(stage.statement.is_empty(), at("statement"), "statement");
    missing(stage.owner.is_none(), at("owner"), "owner");
    missing(stage.criteria.is_empty(), at("criteria"), "entry");
    missing(stage.exits.is_empty() && !last, at("exits"), "exit");
    if let Some(clock) = stage.clocks.first() {
        missing(
            clock.limit.is_none(),
            format!("clock/{}/limit", clock.id),
            "time limit yet",
        );
    }
    for example in stage.examples.iter().filter(|example| example.is_split()) {
        points.add(
            Place::Stages,
            &format!("example/{}", example.id),
            &format!("Split on {name}: {}", example.text),
        );
    }
    if !stage.open_question.is_empty() {
        points.add(
            Place::Stages,
            &at("open_question"),
            stage.open_question.as_str().trim_end_matches('.'),
        );
    }
}

fn targets(scene: &Scene<'_>, view: &ReviewView, points: &mut Points) {
    if scene.review.shared_number.choice.is_none() {
        points.add(
            Place::Targets,
            "shared_number/choice",
            "The shared number is not chosen",
        );
    }
    let stops = &scene.review.shared_number;
    for (empty, field, side) in [
        (stops.marketing_stops.is_empty(), "marketing_stops", "marketing"),
        (stops.sales_stops.is_empty(), "sales_stops", "sales"),
    ] {
        if empty {
            points.add(
                Place::Targets,
                &format!("shared_number/{field}"),
                &format!("What {side} stops being judged on is not named"),
            );
        }
    }
    points.agreement(Place::Targets, &view.shared_agreement);
    if view.goals.is_empty() {
        points.add(Place::Targets, "goals", "No goal is set");
        return;
    }
    for goal in view.goals.iter().map(|view| &view.goal) {
        for (empty, field, what) in [
            (goal.owner.is_none(), "owner", "no owner"),
            (goal.target.is_none(), "target", "no target"),
            (goal.due.is_none(), "due", "no due date"),
        ] {
            if empty {
                points.add(
                    Place::Targets,
                    &format!("goal/{}/{field}", goal.id),
                    &format!("{} has {what}", goal.name),
                );
            }
        }
    }
    points.agreement(Place::Targets, &view.goals_agreement);
}

fn handoff(view: &ReviewView, points: &mut Points) {
    if view.balance.starts_with("Binds") || view.commitments.is_empty() {
        points.add(Place::Handoff, "commitments", &view.balance);
    }
    for promise in view.commitments.iter() {
        let commitment = &promise.commitment;
        let gaps = [
            (commitment.metric.is_none(), "metric", "no metric"),
            (commitment.target.is_none(), "target", "no target"),
            (commitment.source.is_empty(), "source", "no data source"),
            (
                commitment.consequence.is_empty(),
                "consequence",
                "nothing that follows when it is missed",
            ),
            (commitment.reviewer.is_none(), "reviewer", "nobody who reviews it"),
        ];
        for (_, field, what) in gaps.into_iter().filter(|(empty, ..)| *empty) {
            let target = format!("commitment/{}/{field}", commitment.id);
            points.add(
                Place::Handoff,
                &target,
                &format!("“{}” has {what}", commitment.promise.as_str().trim_end_matches('.')),
            );
        }
        points.agreement(Place::Handoff, &promise.agreement);
    }
    points.agreement(Place::Handoff, &view.handoff);
}

struct Points(Vec<OpenPoint>);

impl Points {
    fn add(&mut self, place: Place, target: &str, text: &str) {
        self.0.push(OpenPoint {
            place,
            target: target.to_owned(),
            text: text.to_owned(),
        });
    }

    fn agreement(&mut self, place: Place, agreement: &AgreementView) {
        if !agreement.agreed {
            let mut sentence = agreement.sentence.chars();
            let first = sentence
                .next()
                .map(|c| c.to_lowercase().to_string())
                .unwrap_or_default();
            let text = format!(
                "{}: {first}{}",
                agreement.title.trim_end_matches('.'),
                sentence.as_str()
            );
            self.add(place, &agreement.item.to_string(), &text);
        }
    }
}
