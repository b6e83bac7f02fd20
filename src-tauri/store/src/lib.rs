//! Keeps one workspace in one SQLite file: opens or refuses it, never repairs in silence, and loses nothing that it has
//! acknowledged.
//!
//! The domain changes a [`domain::Workspace`] as a plain value; [`Store::transact`] writes the difference to the tables, adds
//! one entry to the journal, and only then makes the new value the present one. The journal is the log of who changed what,
//! the memory of undo and, as a chain of hashes with the images of every row, the witness against damage.
//!
//! Undo goes through steps alone. What a side answered is journalled too, but undo passes over it.

mod backup;
mod database;
mod draft;
mod error;
mod folder;
mod header;
mod journal;
mod kept;
mod ledger;
mod migration;
mod op;
mod rows;
mod time;

// The same workspace for tests inside and outside the crate.
#[cfg(test)]
extern crate self as store;
#[cfg(test)]
#[path = "../tests/keeping/fixture.rs"]
mod fixture;

pub use backup::Backup;
pub use draft::Draft;
pub use error::{Damage, StoreError};
pub use kept::Store;
pub use op::{Op, OpKind, Step, Touch, Touched};
