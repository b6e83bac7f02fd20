//! Flow: blocks onto pages. Everything has a place here, and nothing here knows a file format.

mod band;
mod furniture;
mod lower;
mod pages;
mod paginate;
mod places;
mod typesetter;

pub use pages::{Anchor, Area, FieldArea, Item, LinkArea, Node, OutlineMark, Page, Pages, Tag, Target, Word};
pub use paginate::{lay_out, lay_out_with};
pub use typesetter::Typesetter;
