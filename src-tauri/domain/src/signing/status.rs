//! Where a review stands: a draft, agreed in the room, signed, or reopened and to be signed again.

use chrono::{DateTime, Utc};

use crate::checker::Point;
use crate::review::Review;
use crate::value::choices;
use crate::workspace::{Side, Workspace};

use super::{Digests, Signature, blocking, digests};

choices! {
    /// Where a review stands as a whole.
    State {
        /// Something still blocks signing.
        Draft = "draft", "Draft";
        /// Nothing blocks signing any more; both sides have still to sign.
        Agreed = "agreed", "Agreed in the room";
        /// Both sides have signed.
        Signed = "signed", "Signed";
        /// It was signed, then reopened; both sides have to sign again.
        Amended = "amended", "Being amended";
    }
}

/// Where a side stands with its signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signed<'a> {
    /// Not signed, or taken back.
    NotYet,
    /// Signed what the review says now.
    These(&'a Signature),
    /// Signed what it said before.
    Earlier(&'a Signature),
}

/// Where both sides stand with their signatures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status<'a> {
    /// Marketing's.
    pub marketing: Signed<'a>,
    /// Sales'.
    pub sales: Signed<'a>,
}

impl<'a> Status<'a> {
    /// A side's own.
    pub fn of(&self, side: Side) -> Signed<'a> {
        match side {
            Side::Marketing => self.marketing,
            Side::Sales => self.sales,
        }
    }
}

/// Where both sides stand with their signatures under a review.
pub fn status<'a>(workspace: &Workspace, review: &'a Review) -> Status<'a> {
    let given = Side::ALL.iter().any(|side| review.signature(*side).is_some());
    let now = (given && !review.is_signed()).then(|| digests(workspace, review));
    status_given(review, now.as_ref())
}

/// The same where the digests of what the review says now are known, or not asked for because nobody has signed.
pub fn status_given<'a>(review: &'a Review, now: Option<&Digests>) -> Status<'a> {
    let [marketing, sales] = [Side::Marketing, Side::Sales].map(|side| review.signature(side));
    // What both have signed stays signed, whatever people are called since.
    let now = now.filter(|_| !review.is_signed());
    let of = |signature: Option<&'a Signature>| match signature {
        None => Signed::NotYet,
        Some(signature) if is_earlier(signature, now) => Signed::Earlier(signature),
        Some(signature) => Signed::These(signature),
    };
    Status {
        marketing: of(marketing),
        sales: of(sales),
    }
}

fn is_earlier(signature: &Signature, now: Option<&Digests>) -> bool {
    now.is_some_and(|now| *now != signature.digests())
}

/// Where a review stands by its signatures alone; nothing while that depends on what is open.
pub fn settled(review: &Review) -> Option<State> {
    match () {
        () if review.is_signed() => Some(State::Signed),
        () if !amendments(review).is_empty() => Some(State::Amended),
        () => None,
    }
}

/// Where a review stands; `points` are its open points.
pub fn state(workspace: &Workspace, review: &Review, points: &[Point]) -> State {
    settled(review).unwrap_or_else(|| {
        if blocking(workspace, review, points).is_empty() {
            State::Agreed
        } else {
            State::Draft
        }
    })
}

/// A signed review that was opened again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amendment<'a> {
    /// When both had signed.
    pub signed: DateTime<Utc>,
    /// When it was reopened.
    pub reopened: DateTime<Utc>,
    /// Why.
    pub because: &'a str,
    /// Who recorded it.
    pub recorded_by: &'a str,
    /// The newer of the two signatures that ended.
    pub signature: &'a Signature,
}

/// When a review was reopened, oldest first.
pub fn amendments(review: &Review) -> Vec<Amendment<'_>> {
    let mut found: Vec<Amendment<'_>> = Vec::new();
    for signature in &review.signatures {
        let Some(reopened) = signature.ended_at.filter(|_| !signature.reopened_because.is_empty()) else {
            continue;
        };
        match found.iter_mut().find(|other| other.reopened == reopened) {
            Some(other) if other.signed >= signature.at => {}
            Some(other) => {
                other.signed = signature.at;
                other.signature = signature;
            }
            None => found.push(Amendment {
                signed: signature.at,
                reopened,
                because: signature.reopened_because.as_str(),
                recorded_by: signature.ended_by.as_str(),
                signature,
            }),
        }
    }
    found.sort_by_key(|amendment| amendment.reopened);
    found
}
