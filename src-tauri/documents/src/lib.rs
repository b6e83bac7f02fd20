//! Accord's documents: a review as pages to read, sign and keep.
//!
//! Layers, each knowing only those before it: [`chart`] gives figures their geometry, [`model`] says what a document holds,
//! [`theme`] how it looks, [`text`] sets words into lines, [`flow`] puts lines on pages, [`pdf`] writes pages as a file and
//! [`svg`] as images. [`markdown`] reads the model alone; [`pack`] and [`shared_file`] know none of them and pass a whole
//! workspace on. Nothing here reads a system font, a clock or the network: the same document, fonts and time give the
//! same bytes on every machine.
//!
//! ```
//! use documents::model::{Block, Document, Paper, Role, Running};
//!
//! let document = Document {
//!     title: "Definitions".to_owned(),
//!     author: "Kestrel".to_owned(),
//!     subject: "What each stage means".to_owned(),
//!     language: "en".to_owned(),
//!     paper: Paper::A4,
//!     running: Running { head: "Kestrel".to_owned(), foot: "Version 8".to_owned(), draft: true },
//!     blocks: vec![Block::title("The funnel"), Block::text(Role::Body, "Seven stages.")],
//! };
//! let bytes = documents::export(&document, chrono::DateTime::UNIX_EPOCH)?;
//! assert!(bytes.starts_with(b"%PDF-1.7"));
//! # Ok::<(), documents::ExportError>(())
//! ```

mod brief;
pub mod chart;
mod definitions;
mod edition;
mod export;
pub mod flow;
pub mod markdown;
pub mod model;
pub mod pack;
mod parts;
pub mod pdf;
mod plan;
mod questions;
pub mod shared_file;
pub mod svg;
pub mod text;
pub mod theme;
mod weekly;
mod wording;

pub use definitions::definitions;
pub use edition::Edition;
pub use export::{ExportError, export};
pub use flow::{Typesetter, lay_out, lay_out_with};
pub use plan::quarterly_plan;
pub use weekly::weekly_sheet;
