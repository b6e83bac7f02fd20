//! Keeps one workspace in one SQLite file: opens or refuses it, never repairs in silence, and loses nothing that it has
//! acknowledged.
//!
//! The domain changes a [`domain::Workspace`] as a plain value; [`Store::transact`] writes the difference to the tables, adds
//! one entry to the journal, and only then makes the new value the present one. The journal is the log of who changed what,
//! the memory of undo and, as a chain of hashes with the images of every row, the witness against damage.
//!
//! Undo goes through steps alone. What a side answered and what both waived is journalled too, but undo passes over it; it
//! stops at a signature.
//!
//! ```
//! use domain::{Fresh, Uuid};
//! use store::{Op, OpKind, Store};
//!
//! struct Counting(u8);
//!
//! impl Fresh for Counting {
//!     fn uuid(&mut self) -> Uuid {
//!         self.0 += 1;
//!         Uuid::v7(chrono::DateTime::UNIX_EPOCH, [self.0; 10])
//!     }
//! }
//!
//! let folder = tempfile::tempdir()?;
//! let leaders = [("Ana", "CMO"), ("Ben", "CRO")];
//! let workspace = domain::template::workspace("Northwind", leaders, &mut Counting(0))?;
//! let now = chrono::DateTime::UNIX_EPOCH;
//! let mut store = Store::create(folder.path(), &workspace, now)?;
//!
//! let mut next = store.workspace().clone();
//! next.people[0].title = domain::Typed::read("Chief Marketing Officer", "Title")?;
//! let op = Op { name: "edit title".into(), target: "person/title".into(), side: None, kind: OpKind::Step };
//! store.transact(op, now, next)?;
//! drop(store);
//!
//! let mut store = Store::open(folder.path(), now)?;
//! assert_eq!(store.undo(now)?.map(|step| step.name), Some("edit title".into()));
//! assert_eq!(*store.workspace(), workspace);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod backup;
mod database;
mod error;
mod journal;
mod kept;
mod ledger;
mod migration;
mod rows;
mod time;

// The same workspace for tests inside and outside the crate.
#[cfg(test)]
extern crate self as store;
#[cfg(test)]
#[path = "../tests/keeping/fixture.rs"]
mod fixture;

pub use backup::Backup;
pub use error::{Damage, StoreError};
pub use kept::{Draft, Op, OpKind, Step, Store, Touch, Touched};
