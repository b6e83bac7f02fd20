//! Figures: their geometry has its home here, and everything that shows one only paints its marks.

mod figure;

pub use figure::{Anchor, Figure, Mark, MarkRole, Shape};
