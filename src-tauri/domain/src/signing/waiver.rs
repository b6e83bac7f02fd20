//! Waivers: an error that both leaders let stand, with their reason.
//!
//! A waiver holds for one point as it was: what it says, at its place, of these words. It falls away when any of that
//! changes, and the point blocks again.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::agreement::{Digest, Item, meaning, recorder};
use crate::checker::{Code, Point, Severity, points};
use crate::fault::{Fault, shortened};
use crate::id::{Fresh, ReviewId, WaiverId};
use crate::review::Review;
use crate::value::{Line, Name, Prose, Sentence, Typed};
use crate::workspace::{Side, Workspace};

use super::signature::{unsigned, with};

/// What both leaders said of one error, as recorded in the room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Waiver {
    /// Identity.
    pub id: WaiverId,
    /// What kind of point it is.
    pub code: Code,
    /// The path it stands at.
    pub target: Line,
    /// The point as it read.
    pub sentence: Prose,
    /// The digest of the point and of the words it is about.
    pub bound: Digest,
    /// Why it may stay open.
    pub reason: Sentence,
    /// The name of marketing's leader at the time.
    pub marketing: Name,
    /// The name of sales' leader at the time.
    pub sales: Name,
    /// Who recorded it.
    pub recorded_by: Line,
    /// When.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub at: DateTime<Utc>,
    /// When it was taken back.
    #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
    pub ended_at: Option<DateTime<Utc>>,
}

/// The waiver of a point, if both leaders have waived this very point and not taken that back.
pub fn waiver_of<'a>(workspace: &Workspace, review: &'a Review, point: &Point) -> Option<&'a Waiver> {
    if point.code.severity() != Severity::Error {
        return None;
    }
    let mut newest = review.waivers.iter().rev();
    newest.find(|waiver| {
        waiver.ended_at.is_none()
            && (waiver.code, waiver.target.as_str()) == (point.code, point.target.as_str())
            && waiver.bound == bound(workspace, review, point)
    })
}

/// Of a review's open points, those that keep both sides from signing: errors neither mended nor waived.
pub fn blocking<'p>(workspace: &Workspace, review: &Review, points: &'p [Point]) -> Vec<&'p Point> {
    let blocks =
        |point: &&Point| point.code.severity() == Severity::Error && waiver_of(workspace, review, point).is_none();
    points.iter().filter(blocks).collect()
}

/// Records that both leaders waive an error, given by its code and target.
///
/// # Errors
/// [`Fault::Empty`] without a reason, [`Fault::Unknown`] for a point that is not there or blocks nothing.
pub fn waive(
    workspace: &Workspace,
    id: ReviewId,
    (code, target): (Code, &str),
    reason: &str,
    at: DateTime<Utc>,
    fresh: &mut dyn Fresh,
) -> Result<Workspace, Fault> {
    let reason = Sentence::read(reason, "The reason")?;
    let review = unsigned(workspace, id)?;
    let all = points(workspace, review);
    let mut open = blocking(workspace, review, &all).into_iter();
    let point = open.find(|point| (point.code, point.target.as_str()) == (code, target));
    let point = point.ok_or_else(|| unknown(target))?;
    let leader = |side: Side| {
        let leader = workspace.leader(side).map(|leader| leader.name.clone());
        leader.ok_or(Fault::Needed {
            what: "Who answers for a side",
        })
    };
    let waiver = Waiver {
        id: WaiverId::fresh(fresh),
        code,
        target: Line::read(target, "Target")?,
        sentence: Prose::read(&point.sentence, "Point")?,
        bound: bound(workspace, review, point),
        reason,
        marketing: leader(Side::Marketing)?,
        sales: leader(Side::Sales)?,
        recorded_by: recorder(workspace)?,
        at,
        ended_at: None,
    };
    Ok(with(workspace, id, |review| review.waivers.push(waiver)))
}

/// Takes a waiver back: the error blocks signing again. The record of it stays.
///
/// # Errors
/// [`Fault::Unknown`] when there is none that stands.
pub fn take_back_waiver(
    workspace: &Workspace,
    id: ReviewId,
    (code, target): (Code, &str),
    at: DateTime<Utc>,
) -> Result<Workspace, Fault> {
    let review = unsigned(workspace, id)?;
    let stands =
        |waiver: &&Waiver| waiver.ended_at.is_none() && (waiver.code, waiver.target.as_str()) == (code, target);
    let last = review
        .waivers
        .iter()
        .rev()
        .find(stands)
        .ok_or_else(|| unknown(target))?
        .id;
    Ok(with(workspace, id, |review| {
        let waivers = review.waivers.iter_mut();
        waivers
            .filter(|waiver| waiver.id == last)
            .for_each(|waiver| waiver.ended_at = Some(at));
    }))
}

/// What a waiver is bound to: the point, its place, and where it is about an agreement, the words to agree on.
fn bound(workspace: &Workspace, review: &Review, point: &Point) -> Digest {
    let item = point.target.parse::<Item>().ok();
    let words = item.and_then(|item| meaning(workspace, review, item));
    let words = words.map(|words| String::from(words.digest())).unwrap_or_default();
    Digest::of(&[point.code.word(), &point.target, &point.sentence, &words].join("\n"))
}

fn unknown(target: &str) -> Fault {
    Fault::Unknown {
        kind: "open point that blocks signing at",
        given: shortened(target),
    }
}
