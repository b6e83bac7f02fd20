//! Figures: their geometry has its home here, and everything that shows one only paints its marks.

mod against;
mod columns;
mod fan;
mod figure;
mod funnel;
mod queue;
mod swings;
mod trend;

pub(crate) use against::Against;
pub use against::Pair;
pub use columns::{Columns, Standing};
pub use fan::{Fan, Reached};
pub use figure::{Anchor, Figure, Mark, MarkRole, Shape};
pub(crate) use funnel::{Funnel, Step};
pub use queue::Queue;
pub use swings::{Swing, Swings};
pub use trend::Trend;
