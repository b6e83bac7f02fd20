//! A workspace: one company, its people and its reviews.

mod company;
mod person;
mod private;

use serde::{Deserialize, Serialize};

use crate::id::{LineageId, PersonId, ReviewId, WorkspaceId};
use crate::review::Review;

pub use company::{Company, CompanyField, Language};
pub use person::{Person, PersonField, Role, Side, Stance};

/// Everything one company's store holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Workspace {
    /// Identity.
    pub id: WorkspaceId,
    /// The same in every copy.
    pub lineage: LineageId,
    /// Whether it is the sample, in which nothing is kept.
    pub sample: bool,
    /// The company.
    pub company: Company,
    /// Its people.
    pub people: Vec<Person>,
    /// Its reviews, oldest first.
    pub reviews: Vec<Review>,
}

impl Workspace {
    /// The person with this identity.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    /// The person who answers for a side.
    pub fn leader(&self, side: Side) -> Option<&Person> {
        self.people.iter().find(|person| person.leads(side))
    }

    /// The review with this identity.
    pub fn review(&self, id: ReviewId) -> Option<&Review> {
        self.reviews.iter().find(|review| review.id == id)
    }

    /// A person's name, or the empty text for nobody.
    pub fn name_of(&self, id: Option<PersonId>) -> &str {
        id.and_then(|id| self.person(id))
            .map_or("", |person| person.name.as_str())
    }
}
