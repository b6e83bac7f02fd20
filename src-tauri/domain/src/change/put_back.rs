//! Putting a removed row back where it stood, with all that was in it.

use super::{Applied, RowPath, naming, raise_versions};
use crate::admission::admit;
use crate::fault::Fault;
use crate::id::ReviewId;
use crate::signing::unsigned;
use crate::workspace::Workspace;

/// Copies a row of `$then` into `$now`, behind the row it stood behind as far as that is still there.
macro_rules! again {
    ($then:expr, $now:expr, $id:ident, $nowhere:ident) => {{
        let place = $then.iter().position(|row| row.id == $id).ok_or_else($nowhere)?;
        if $now.iter().any(|row| row.id == $id) {
            return Err(Fault::OutOfTurn {
                what: "It is already back",
            });
        }
        let ahead = $then[..place].iter().rev();
        let behind = ahead
            .filter_map(|row| $now.iter().position(|other| other.id == row.id))
            .next();
        $now.insert(behind.map_or(0, |behind| behind + 1), $then[place].clone());
    }};
}

/// The same for a row of one of a stage's lists; its stage has to be there still.
macro_rules! again_in_its_stage {
    ($then:expr, $now:expr, $list:ident, $id:ident, $nowhere:ident) => {{
        let holds = |stage: &&crate::Stage| stage.$list.iter().any(|row| row.id == $id);
        let then = $then.stages.iter().find(holds).ok_or_else($nowhere)?;
        let mut stages = $now.stages.iter_mut();
        let now = stages.find(|stage| stage.id == then.id).ok_or_else($nowhere)?;
        again!(then.$list, now.$list, $id, $nowhere);
    }};
}

/// Puts a row back as it was in an earlier value of the workspace, one step, whatever else has changed since.
///
/// # Errors
/// [`Fault::Nowhere`] for a row that was not there either, or whose stage is gone; [`Fault::OutOfTurn`] when it is back
/// already; any fault of a workspace that could not be with it, such as a name that somebody has used meanwhile or an owner who is gone.
pub fn put_back(workspace: &Workspace, review: ReviewId, earlier: &Workspace, row: RowPath) -> Result<Applied, Fault> {
    unsigned(workspace, review)?;
    let nowhere = || Fault::Nowhere { path: row.to_string() };
    let mut next = workspace.clone();
    if let RowPath::Person(id) = row {
        again!(earlier.people, next.people, id, nowhere);
    }
    let then = earlier.review(review).ok_or_else(nowhere)?;
    let mut reviews = next.reviews.iter_mut();
    let now = reviews.find(|open| open.id == review).ok_or_else(nowhere)?;
    match row {
        RowPath::Person(_) => {}
        RowPath::Reason(id) => again!(then.reasons, now.reasons, id, nowhere),
        RowPath::Packet(id) => again!(then.packet, now.packet, id, nowhere),
        RowPath::Commitment(id) => again!(then.commitments, now.commitments, id, nowhere),
        RowPath::Source(id) => again!(then.sources, now.sources, id, nowhere),
        RowPath::Goal(id) => again!(then.goals, now.goals, id, nowhere),
        RowPath::Block(id) => again!(then.blocks, now.blocks, id, nowhere),
        RowPath::Decision(id) => again!(then.decisions, now.decisions, id, nowhere),
        RowPath::Issue(id) => again!(then.issues, now.issues, id, nowhere),
        RowPath::Action(id) => again!(then.actions, now.actions, id, nowhere),
        RowPath::Win(id) => again!(then.wins, now.wins, id, nowhere),
        RowPath::Rival(id) => again!(then.rivals, now.rivals, id, nowhere),
        RowPath::Risk(id) => again!(then.risks, now.risks, id, nowhere),
        RowPath::Initiative(id) => again!(then.initiatives, now.initiatives, id, nowhere),
        RowPath::Scenario(id) => again!(then.scenarios, now.scenarios, id, nowhere),
        RowPath::ProfileLine(id) => again!(then.profile, now.profile, id, nowhere),
        RowPath::Segment(id) => again!(then.segments, now.segments, id, nowhere),
        RowPath::Ritual(id) => again!(then.rituals, now.rituals, id, nowhere),
        RowPath::StandingPromise(id) => again!(then.standing_promises, now.standing_promises, id, nowhere),
        RowPath::Measure(id) => again!(then.measures, now.measures, id, nowhere),
        RowPath::Overdue(id) => again!(then.overdue, now.overdue, id, nowhere),
        RowPath::Shift(id) => again!(then.shifts, now.shifts, id, nowhere),
        RowPath::Wave(id) => again!(then.waves, now.waves, id, nowhere),
        RowPath::DataField(id) => again!(then.fields, now.fields, id, nowhere),
        RowPath::NamedRule(id) => again!(then.named_rules, now.named_rules, id, nowhere),
        RowPath::ScoreLine(id) => again!(then.scores, now.scores, id, nowhere),
        RowPath::Stage(id) => again!(then.stages, now.stages, id, nowhere),
        RowPath::Criterion(id) => again_in_its_stage!(then, now, criteria, id, nowhere),
        RowPath::Exit(id) => again_in_its_stage!(then, now, exits, id, nowhere),
        RowPath::Example(id) => again_in_its_stage!(then, now, examples, id, nowhere),
        RowPath::Clock(id) => again_in_its_stage!(then, now, clocks, id, nowhere),
        RowPath::Escalation(id) => again_in_its_stage!(then, now, escalation, id, nowhere),
        RowPath::Line(id) => again_in_its_stage!(then, now, lines, id, nowhere),
    }
    admit(&next).map_err(|misfit| misfit.fault)?;
    naming::check(workspace, &next, review)?;
    raise_versions(workspace, &mut next, review);
    Ok(Applied {
        workspace: next,
        name: format!("put back {}", row.noun()),
        target: row.to_string(),
    })
}
