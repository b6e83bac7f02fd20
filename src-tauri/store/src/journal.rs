//! The journal: one entry for each change, chained by hash, with the images of every row the change touched. It is the log of
//! who changed what, the memory of undo, and the witness against damage.

mod append;
mod capture;
mod entry;
mod history;
mod image;
mod recital;
mod table;
mod verify;

pub(crate) use append::{append, replay, seal_drafts};
pub(crate) use capture::{guard, take, watch};
pub(crate) use entry::{Entry, Head, Kind, Line};
pub(crate) use history::{History, Reversible};
pub(crate) use image::Image;
pub(crate) use recital::{follow, nothing, recite};
pub(crate) use table::{Table, tables};
pub(crate) use verify::{drafts_match_seal, rows_match};
