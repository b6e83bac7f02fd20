//! What was signed, whole: the review with its company and people as they were, kept with each signature.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::agreement::Words;
use crate::fault::Fault;
use crate::id::ReviewId;
use crate::review::Review;
use crate::workspace::{Company, Person, Workspace};

use super::{Signature, digests};

/// Everything that one signature was given to. What the sides said of single items is kept with their answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Snapshot {
    company: Company,
    people: Vec<Person>,
    review: Review,
}

impl Snapshot {
    /// What is signed now.
    pub(super) fn of(workspace: &Workspace, review: &Review) -> Self {
        Self {
            company: workspace.company.clone(),
            people: workspace.people.clone(),
            review: Review {
                answers: Vec::new(),
                meeting: Vec::new(),
                signatures: Vec::new(),
                ..review.clone()
            },
        }
    }

    /// As it is kept.
    pub(super) fn words(&self) -> Words {
        Words::stored(serde_json::to_string(self).unwrap_or_default())
    }

    fn read(signature: &Signature) -> Option<Self> {
        serde_json::from_str(signature.content.as_str()).ok()
    }

    /// The workspace as far as it was signed.
    fn workspace(self, within: &Workspace) -> Workspace {
        Workspace {
            id: within.id,
            lineage: within.lineage,
            sample: within.sample,
            company: self.company,
            people: self.people,
            reviews: vec![self.review],
        }
    }
}

/// A workspace as one of its reviews reads: a signed review with company and people as they were when it was signed.
pub fn as_signed(workspace: &Workspace, review: ReviewId) -> Cow<'_, Workspace> {
    let given = workspace.review(review).and_then(last_given);
    let then: Option<Named> = given.and_then(|given| serde_json::from_str(given.content.as_str()).ok());
    let Some(then) = then else {
        return Cow::Borrowed(workspace);
    };
    if then.company == workspace.company && then.people == workspace.people {
        return Cow::Borrowed(workspace);
    }
    Cow::Owned(Workspace {
        company: then.company,
        people: then.people,
        ..workspace.clone()
    })
}

/// The newer of both signatures; none while one is missing.
fn last_given(review: &Review) -> Option<&Signature> {
    let mut newest = review.signatures.iter().rev();
    newest.find(|one| review.is_signed() && one.ended_at.is_none())
}

/// Company and people of a snapshot, without reading the review that stands between them.
#[derive(Deserialize)]
struct Named {
    company: Company,
    people: Vec<Person>,
}

/// A review as both have signed it; none while one signature is missing.
pub(super) fn last_signed(review: &Review) -> Option<Review> {
    last_given(review).and_then(Snapshot::read).map(|then| then.review)
}

/// The workspace as a signature was given to it, with that one review; none when its content can't be read.
pub fn signed_review(workspace: &Workspace, signature: &Signature) -> Option<Workspace> {
    Some(Snapshot::read(signature)?.workspace(workspace))
}

/// Checks signatures that come from elsewhere: each was given to content that has its digests, and a signed review says
/// what was signed. Gives the contents, to be let in like any other workspace.
///
/// # Errors
/// [`Fault::OtherContent`] with the name of who signed.
pub(crate) fn sound(workspace: &Workspace, review: &Review) -> Result<Vec<Workspace>, Fault> {
    let mut contents = Vec::new();
    for signature in &review.signatures {
        let other = || Fault::OtherContent {
            name: signature.name.to_string(),
        };
        let then = Snapshot::read(signature).ok_or_else(other)?.workspace(workspace);
        let there = then.reviews.first().ok_or_else(other)?;
        let alone = there.answers.is_empty() && there.signatures.is_empty() && there.id == review.id;
        if !alone || digests(&then, there) != signature.digests() {
            return Err(other());
        }
        contents.push(then);
    }
    if review.is_signed() {
        let shown = as_signed(workspace, review.id);
        let now = digests(&shown, review);
        if let Some(other) = review
            .signatures
            .iter()
            .find(|one| one.ended_at.is_none() && one.digests() != now)
        {
            return Err(Fault::OtherContent {
                name: other.name.to_string(),
            });
        }
    }
    Ok(contents)
}
