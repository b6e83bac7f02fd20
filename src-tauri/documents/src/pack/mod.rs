//! The pack: a whole workspace as canonical JSON, complete but for drafts, with a published schema.
//!
//! Each workspace has one spelling: keys in a fixed order, two spaces of indentation, one line feed at the end. What is
//! read and written again is the same byte for byte. Reading has two stages: as given, where every value goes through its
//! own constructor, and admitted, where the domain has looked at the whole.

mod digest;
mod error;
mod read;
#[cfg(all(test, feature = "schema"))]
mod schema;
mod write;

pub use digest::digest;
pub use error::PackError;
pub use read::read;
pub use write::write;

/// The JSON Schema of packs of this version.
pub const SCHEMA: &str = include_str!("schema.json");

/// The word every pack says it is.
const FORMAT: &str = "accord";

/// The version of the format. A pack of a higher one is refused, since reading it would drop what is new in it.
const VERSION: i64 = 1;

/// The longest pack that is written or read, in bytes; some hundred reviews.
pub const LONGEST: usize = 16 * 1024 * 1024;
