//! Text: words into lines of placed glyphs, from bundled fonts only. Knows nothing of pages or PDF.

mod binds;
mod clean;
mod fonts;
mod gather;
mod hyphens;
mod line;
mod outline;
mod runs;
mod setter;

pub use clean::clean;
pub(crate) use clean::count_dropped;
pub use fonts::{FontSet, advances, drawn_by};
pub use line::{Glyph, GlyphRun, Line, LineRun, PlacedMark};
pub use outline::{PathStep, outline};
pub use setter::Setter;
