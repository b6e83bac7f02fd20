//! How records flow: stages no way leads to, ways out that lead nowhere, and circles without an end.

use std::collections::{HashMap, HashSet};

use crate::change::Change;
use crate::id::StageId;
use crate::review::Review;
use crate::stage::{Exit, ExitKind, ExitTo, Stage};

use crate::checker::{Code, Found, Place, quoted};

/// Days a recycled record waits where nothing else is said (product.md, default reasons).
const USUAL_WAIT: u32 = 90;
/// How often a record may come back where nothing else is said.
const USUAL_PASSES: u32 = 2;

pub(super) fn look(review: &Review, found: &mut Found) {
    let ways = Ways::of(review);
    for (position, stage) in review.stages.iter().enumerate() {
        for exit in &stage.exits {
            ways_out(&ways, stage, exit, found);
        }
        if position > 0 && !ways.reached.contains(&stage.id) {
            unreached(stage, &review.stages[position - 1], found);
        }
    }
}

/// Which stages follow which, over exits.
struct Ways {
    place: HashMap<StageId, usize>,
    next: HashMap<StageId, Vec<StageId>>,
    reached: HashSet<StageId>,
}

impl Ways {
    fn of(review: &Review) -> Self {
        let place = review
            .stages
            .iter()
            .enumerate()
            .map(|(at, stage)| (stage.id, at))
            .collect();
        let leads = |exit: &Exit| match exit.to {
            Some(ExitTo::Stage(id)) => Some(id),
            _ => None,
        };
        let next = review
            .stages
            .iter()
            .map(|stage| (stage.id, stage.exits.iter().filter_map(leads).collect()))
            .collect();
        let mut ways = Self {
            place,
            next,
            reached: HashSet::new(),
        };
        ways.reached = review
            .stages
            .first()
            .map(|first| ways.from(first.id))
            .unwrap_or_default();
        ways
    }

    /// The stages that can be reached from one, itself included.
    fn from(&self, start: StageId) -> HashSet<StageId> {
        let mut reached = HashSet::from([start]);
        let mut open = vec![start];
        while let Some(id) = open.pop() {
            for next in self.next.get(&id).into_iter().flatten() {
                if reached.insert(*next) {
                    open.push(*next);
                }
            }
        }
        reached
    }

    /// Whether an exit goes back to a stage from which its own can be reached again. Every circle has such an exit.
    fn goes_back(&self, stage: &Stage, exit: &Exit) -> bool {
        let Some(ExitTo::Stage(to)) = exit.to else { return false };
        self.place.get(&to) <= self.place.get(&stage.id) && self.from(to).contains(&stage.id)
    }
}

fn ways_out(ways: &Ways, stage: &Stage, exit: &Exit, found: &mut Found) {
    let name = stage.abbreviation.as_str();
    let text = quoted(exit.text.as_str());
    let at = |field: &str| format!("exit/{}/{field}", exit.id);
    if exit.to.is_none() {
        found.at(Place::Stages, at("to"), name).add(
            Code::ExitWithoutDestination,
            format!("{text} of {name} leads nowhere yet"),
        );
    }
    let recycled = exit.to == Some(ExitTo::Recycle);
    if recycled && exit.wait.is_none() {
        found.at(Place::Stages, at("wait"), name).add_with(
            Code::CircleWithoutWait,
            format!("{text} of {name} comes back without waiting days"),
            format!("Set the waiting days to {USUAL_WAIT}"),
            USUAL_WAIT.to_string(),
        );
    }
    if (recycled || ways.goes_back(stage, exit)) && exit.passes.is_none() {
        found.at(Place::Stages, at("passes"), name).add_with(
            Code::CircleWithoutEnd,
            format!("{text} of {name} may circle without end"),
            format!("Let it pass {USUAL_PASSES} times at most"),
            USUAL_PASSES.to_string(),
        );
    }
}

/// A stage nobody can reach; where the stage before it has one advance that leads nowhere, that is the missing way.
fn unreached(stage: &Stage, before: &Stage, found: &mut Found) {
    let name = stage.abbreviation.as_str();
    let sentence = format!("No exit leads to {name}");
    let at = found.at(Place::Stages, format!("stage/{}/abbreviation", stage.id), name);
    let mut dangling = before
        .exits
        .iter()
        .filter(|exit| exit.kind == ExitKind::Advance && exit.to.is_none());
    match (dangling.next(), dangling.next()) {
        (Some(exit), None) => at.add_with_fix(
            Code::StageUnreachable,
            sentence,
            format!("Lead {} of {} here", quoted(exit.text.as_str()), before.abbreviation),
            vec![Change::Set {
                target: format!("exit/{}/to", exit.id),
                value: stage.id.to_string(),
            }],
        ),
        _ => at.add(Code::StageUnreachable, sentence),
    }
}
