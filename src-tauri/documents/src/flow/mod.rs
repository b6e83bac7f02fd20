//! Flow: blocks onto pages. Everything has a place here, and nothing here knows a file format.

mod band;
mod furniture;
mod halves;
mod lower;
mod pages;
mod paginate;
mod rows;

pub use pages::{Item, Node, OutlineMark, Page, Pages};
pub use paginate::lay_out;
