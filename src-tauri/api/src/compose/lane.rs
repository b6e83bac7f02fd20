//! The lane of a handed-over lead, ready to be painted.

use domain::sla::Lane;

use super::Scene;
use crate::view::{LaneView, NodeView, Run, StageView};

/// The lane of the review, changes marked as on its stage; none while no stage is marketing's.
pub(super) fn lane(scene: &Scene<'_>, stages: &[StageView]) -> Option<LaneView> {
    let lane = Lane::of(scene.workspace, scene.review)?;
    let view = stages.iter().find(|view| view.stage.id == lane.stage.id)?;
    let changed = |target: &str| view.agreement.marks.iter().any(|mark| mark.target == target);
    let next = lane.next.map(|next| format!(" to {}", next.abbreviation));
    let runs = lane.sentence().into_iter().map(|piece| Run {
        live: !piece.target.is_empty(),
        changed: changed(&piece.target),
        text: piece.text,
        target: piece.target,
    });
    let leads = |node: &domain::sla::Node| {
        let clock = lane.stage.clocks.iter().find(|clock| Some(clock.id) == node.clock)?;
        clock.limit.map(|_| clock.applies_to.to_string())
    };
    Some(LaneView {
        stage: lane.stage.id,
        title: format!("{}{}", lane.stage.abbreviation, next.unwrap_or_default()),
        runs: runs.collect(),
        nodes: lane
            .nodes
            .iter()
            .map(|node| NodeView {
                leads: leads(node),
                changed: changed(&node.target),
                name: node.name.clone(),
                sentence: node.sentence.clone(),
                side: node.side,
                who: node.who.clone(),
                time: node.time.clone(),
                proof: node.proof.clone(),
                target: node.target.clone(),
            })
            .collect(),
    })
}
