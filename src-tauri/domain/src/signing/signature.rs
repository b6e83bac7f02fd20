//! Signatures: a leader's name under both documents, taken back by name, or ended by reopening the review.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::agreement::{Digest, Words, recorder};
use crate::checker::points;
use crate::fault::Fault;
use crate::id::{Fresh, PersonId, ReviewId, SignatureId};
use crate::review::Review;
use crate::value::{Line, Name, Typed, choices};
use crate::workspace::{Side, Workspace};

use super::snapshot::Snapshot;
use super::{Digests, Signed, blocking, digests, status};

choices! {
    /// How a signature was given.
    Manner {
        /// The leader typed the name, on this computer.
        Own = "own", "in person";
        /// The leader said it; whoever recorded it typed the name.
        Room = "room", "said in the room";
        /// Somebody else signed for the leader, for a reason.
        Proxy = "proxy", "by proxy";
    }
}

/// A name under both documents, for one side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Signature {
    /// Identity.
    pub id: SignatureId,
    /// For which side.
    pub side: Side,
    /// Who answers for that side.
    pub person: PersonId,
    /// That person's name at the time.
    pub leader: Name,
    /// That person's title at the time; may be empty.
    pub title: Line,
    /// The name as it was typed; by proxy, that of who signed instead.
    pub name: Name,
    /// How it was given.
    pub manner: Manner,
    /// Why somebody else signed; empty otherwise.
    pub reason: Line,
    /// Who recorded it.
    pub recorded_by: Line,
    /// When.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub at: DateTime<Utc>,
    /// The digest of the definitions document.
    pub definitions: Digest,
    /// The digest of the quarterly plan.
    pub plan: Digest,
    /// Everything that was signed, as JSON.
    pub content: Words,
    /// When it ended: taken back, signed anew, or the review reopened.
    #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
    pub ended_at: Option<DateTime<Utc>>,
    /// Who recorded that; empty while it stands.
    pub ended_by: Line,
    /// Why the review was reopened; empty for any other end.
    pub reopened_because: Line,
}

impl Signature {
    /// The digests of both documents as they were signed.
    pub fn digests(&self) -> Digests {
        Digests {
            definitions: self.definitions.clone(),
            plan: self.plan.clone(),
        }
    }

    fn end(&mut self, at: DateTime<Utc>, by: &Line) {
        self.ended_at = Some(at);
        self.ended_by = by.clone();
    }
}

impl Review {
    /// The signature of a side that was not taken back, whatever it was given to.
    pub fn signature(&self, side: Side) -> Option<&Signature> {
        let mut newest = self.signatures.iter().rev();
        newest.find(|signature| signature.side == side && signature.ended_at.is_none())
    }

    /// Whether both sides have signed the same: nothing changes then until the review is reopened.
    pub fn is_signed(&self) -> bool {
        let [marketing, sales] = [Side::Marketing, Side::Sales].map(|side| self.signature(side));
        matches!((marketing, sales), (Some(one), Some(other)) if one.digests() == other.digests())
    }
}

/// What is said when a side signs.
#[derive(Clone, Copy, Debug)]
pub struct Ask<'a> {
    /// The side.
    pub side: Side,
    /// The name, as typed.
    pub name: &'a str,
    /// How it is given.
    pub manner: Manner,
    /// Why somebody else signs; empty otherwise.
    pub reason: &'a str,
}

/// Signs the review as it stands for a side. A signature of that side to earlier words ends with it.
///
/// # Errors
/// [`Fault::Empty`] without a name, or without a reason for a proxy; [`Fault::Blocked`] while an error of the checker is
/// neither mended nor waived; [`Fault::AlreadySigned`] when the side has signed these words.
pub fn sign(
    workspace: &Workspace,
    id: ReviewId,
    ask: Ask<'_>,
    at: DateTime<Utc>,
    fresh: &mut dyn Fresh,
) -> Result<Workspace, Fault> {
    let name = Name::read(ask.name, "Your name")?;
    let review = found(workspace, id)?;
    if matches!(status(workspace, review).of(ask.side), Signed::These(_)) {
        return Err(Fault::AlreadySigned { side: ask.side });
    }
    let all = points(workspace, review);
    let open = blocking(workspace, review, &all).len();
    if open > 0 {
        return Err(Fault::Blocked { points: open });
    }
    let leader = workspace.leader(ask.side).ok_or(Fault::Needed {
        what: "Who answers for a side",
    })?;
    let reason = match ask.manner {
        Manner::Proxy => Line::read(ask.reason, "The reason")?,
        Manner::Own | Manner::Room => Line::default(),
    };
    if ask.manner == Manner::Proxy && reason.is_empty() {
        return Err(Fault::Empty { what: "The reason" });
    }
    let recorded_by = recorder(workspace)?;
    let Digests { definitions, plan } = digests(workspace, review);
    let signature = Signature {
        id: SignatureId::fresh(fresh),
        side: ask.side,
        person: leader.id,
        leader: leader.name.clone(),
        title: leader.title.clone(),
        name,
        manner: ask.manner,
        reason,
        recorded_by: recorded_by.clone(),
        at,
        definitions,
        plan,
        content: Snapshot::of(workspace, review).words(),
        ended_at: None,
        ended_by: Line::default(),
        reopened_because: Line::default(),
    };
    Ok(with(workspace, id, |review| {
        standing(review, |side| side == ask.side).for_each(|earlier| earlier.end(at, &recorded_by));
        review.signatures.push(signature);
    }))
}

/// Takes a side's signature back, while the other side has not signed the same; the record of it stays.
///
/// # Errors
/// [`Fault::Signed`] once both have signed: it is reopened then; [`Fault::Unknown`] when the side has none.
pub fn withdraw(workspace: &Workspace, id: ReviewId, side: Side, at: DateTime<Utc>) -> Result<Workspace, Fault> {
    let review = unsigned(workspace, id)?;
    if review.signature(side).is_none() {
        return Err(Fault::Unknown {
            kind: "signature of",
            given: side.label().into(),
        });
    }
    let by = recorder(workspace)?;
    Ok(with(workspace, id, |review| {
        standing(review, |signed| signed == side).for_each(|signature| signature.end(at, &by));
    }))
}

/// Reopens a signed review for an amendment: both signatures end, and the review can be changed again.
///
/// # Errors
/// [`Fault::Empty`] without a reason, [`Fault::Unsigned`] when the review is not signed.
pub fn reopen(workspace: &Workspace, id: ReviewId, because: &str, at: DateTime<Utc>) -> Result<Workspace, Fault> {
    let because = Line::read(because, "The reason")?;
    if because.is_empty() {
        return Err(Fault::Empty { what: "The reason" });
    }
    let review = found(workspace, id)?;
    if !review.is_signed() {
        return Err(Fault::Unsigned {
            quarter: review.quarter,
        });
    }
    let by = recorder(workspace)?;
    Ok(with(workspace, id, |review| {
        standing(review, |_| true).for_each(|signature| {
            signature.end(at, &by);
            signature.reopened_because = because.clone();
        });
    }))
}

/// The review with this identity.
pub(super) fn found(workspace: &Workspace, id: ReviewId) -> Result<&Review, Fault> {
    workspace
        .review(id)
        .ok_or_else(|| Fault::Nowhere { path: "review".into() })
}

/// The review with this identity, which may be changed.
///
/// # Errors
/// [`Fault::Signed`] when both sides have signed it.
pub(crate) fn unsigned(workspace: &Workspace, id: ReviewId) -> Result<&Review, Fault> {
    let review = found(workspace, id)?;
    if review.is_signed() {
        return Err(Fault::Signed {
            quarter: review.quarter,
        });
    }
    Ok(review)
}

/// The workspace with one review changed.
pub(super) fn with(workspace: &Workspace, id: ReviewId, change: impl FnOnce(&mut Review)) -> Workspace {
    let mut next = workspace.clone();
    if let Some(review) = next.reviews.iter_mut().find(|review| review.id == id) {
        change(review);
    }
    next
}

fn standing(review: &mut Review, wanted: impl Fn(Side) -> bool) -> impl Iterator<Item = &mut Signature> {
    let signatures = review.signatures.iter_mut();
    signatures.filter(move |signature| signature.ended_at.is_none() && wanted(signature.side))
}
