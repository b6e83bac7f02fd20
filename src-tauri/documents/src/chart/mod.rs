//! Figures: their geometry has its home here, and everything that shows one only paints its marks.

mod against;
mod columns;
mod figure;
mod funnel;
mod queue;
mod trend;

pub(crate) use against::{Against, Pair};
pub(crate) use columns::{Columns, Standing};
pub use figure::{Anchor, Figure, Mark, MarkRole, Shape};
pub(crate) use funnel::{Funnel, Step};
pub use queue::Queue;
pub use trend::Trend;
