//! Agreement: what a side said about an item, bound to the very words it was said about.
//!
//! An answer holds the canonical words of the item and their SHA-256. It is current while the item's words still have
//! that digest: other words make it one to earlier words, a return to the agreed words revives it. There are no counters.

mod answering;
mod items;
mod meaning;
mod read_back;
mod status;
mod told;

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::fault::{Fault, shortened};
use crate::id::{AnswerId, CommitmentId, PersonId, StageId};
use crate::value::choices;
use crate::value::{Line, Name};
use crate::workspace::Side;

pub(crate) use answering::recorder;
pub use answering::{Said, answer, take_back};
pub use items::{counterpart, items, previous};
pub use meaning::{Meaning, Part, Row, meaning};
pub use read_back::read_back;
pub use status::{Delta, Standing, deltas, last_answer, standing};
pub use told::Told;

/// Something both sides agree on as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Item {
    /// One stage's definition.
    Stage(StageId),
    /// One promise.
    Commitment(CommitmentId),
    /// Packet and reasons of the handoff.
    Handoff,
    /// The shared number.
    SharedNumber,
    /// The plan.
    Plan,
    /// All goals of the quarter.
    Goals,
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Item::Stage(id) => write!(f, "stage/{id}"),
            Item::Commitment(id) => write!(f, "commitment/{id}"),
            Item::Handoff => f.write_str("handoff"),
            Item::SharedNumber => f.write_str("shared_number"),
            Item::Plan => f.write_str("plan"),
            Item::Goals => f.write_str("goals"),
        }
    }
}

impl FromStr for Item {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        let nowhere = || Fault::Nowhere { path: shortened(text) };
        match text.split_once('/') {
            Some(("stage", id)) => id.parse().map(Item::Stage).map_err(|_| nowhere()),
            Some(("commitment", id)) => id.parse().map(Item::Commitment).map_err(|_| nowhere()),
            _ => match text {
                "handoff" => Ok(Item::Handoff),
                "shared_number" => Ok(Item::SharedNumber),
                "plan" => Ok(Item::Plan),
                "goals" => Ok(Item::Goals),
                _ => Err(nowhere()),
            },
        }
    }
}

impl TryFrom<String> for Item {
    type Error = Fault;

    fn try_from(text: String) -> Result<Self, Fault> {
        text.parse()
    }
}

impl From<Item> for String {
    fn from(item: Item) -> Self {
        item.to_string()
    }
}

choices! {
    /// What a side said.
    Vote {
        /// Agreed.
        Yes = "yes", "Yes";
        /// Agreed, with dissent noted.
        CanLive = "can_live", "Can live with it";
        /// Not agreed.
        No = "no", "No";
        /// An earlier answer taken back.
        TakenBack = "taken_back", "Taken back";
    }
}

impl Vote {
    /// Whether it agrees, with or without doubts.
    pub fn is_yes(self) -> bool {
        matches!(self, Vote::Yes | Vote::CanLive)
    }
}

choices! {
    /// How an answer came to be recorded.
    How {
        /// Said in the room, recorded by the facilitator.
        Room = "room", "said in the room";
        /// Given under the leader's own code.
        OwnCode = "own_code", "given under their own code";
        /// Given by somebody else, with a reason.
        ByProxy = "by_proxy", "given by proxy";
    }
}

/// What a side said about an item at one time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Answer {
    /// Identity.
    pub id: AnswerId,
    /// About what.
    pub item: Item,
    /// Which side.
    pub side: Side,
    /// Whose answer it is.
    pub person: PersonId,
    /// That person's name at the time.
    pub name: Name,
    /// What was said.
    pub vote: Vote,
    /// After a no: what it would take; after a yes with doubts: the dissent.
    pub wish: Line,
    /// How it was recorded.
    pub how: How,
    /// Who recorded it.
    pub recorded_by: Line,
    /// When.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub at: DateTime<Utc>,
    /// The canonical words it was said about.
    pub words: Words,
    /// Their SHA-256.
    pub digest: Digest,
}

/// The canonical words of an item: the JSON of its [`Meaning`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Words(pub(crate) String);

impl Words {
    /// Takes words read from a store or file; their meaning is checked where it is needed.
    pub fn stored(text: String) -> Self {
        Self(text)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A SHA-256 digest in lower-case hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("pattern" = r"^[0-9a-f]{64}$")))]
pub struct Digest(String);

impl Digest {
    /// The digest of a text.
    pub fn of(text: &str) -> Self {
        Self(
            Sha256::digest(text.as_bytes())
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect(),
        )
    }

    /// The first twelve digits in groups of four, as printed: “7f3a 91c2 04be”.
    pub fn short(&self) -> String {
        format!("{} {} {}", &self.0[..4], &self.0[4..8], &self.0[8..12])
    }

    /// All 64 digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Digest {
    type Error = Fault;

    fn try_from(text: String) -> Result<Self, Fault> {
        if text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
            Ok(Self(text))
        } else {
            Err(Fault::Unreadable {
                what: "Digest",
                given: shortened(&text),
                example: "64 hexadecimal digits",
            })
        }
    }
}

impl From<Digest> for String {
    fn from(digest: Digest) -> Self {
        digest.0
    }
}
