//! The theme: how each role is set, which colours exist and how wide the margins are. Points throughout.

mod colour;
mod style;

pub use colour::{Colour, palette};
pub use style::{Face, Style, style};

/// Space left and right of the text.
pub const SIDE: f32 = 66.0;
/// Where the text starts, from the top edge.
pub const TOP: f32 = 64.0;
/// What the text leaves free at the bottom edge.
pub const BOTTOM: f32 = 56.0;
/// The baseline of the running head, from the top edge.
pub const HEAD_BASELINE: f32 = 45.0;
/// The baseline of the foot, from the bottom edge.
pub const FOOT_BASELINE: f32 = 35.0;
/// Where the cover's mark stands, from the top edge.
pub const COVER_TOP: f32 = 190.0;
/// The size of the cover's mark.
pub const COVER_MARK: f32 = 64.0;
/// Thickness of a hairline.
pub const HAIRLINE: f32 = 0.75;
/// Space between a hairline and the row below and above it.
pub const ROW_PAD: f32 = 6.0;
/// The same in a tight table.
pub const TIGHT_PAD: f32 = 2.5;
/// Space above and below a table.
pub const TABLE_SPACE: f32 = 4.0;
/// The same for facts between two hairlines.
pub const FACTS_SPACE: f32 = 8.0;
/// The same for tight facts, which belong to the words above them.
pub const TIGHT_FACTS_SPACE: f32 = 4.0;
/// A list or a table lower than this stays on one page.
pub const KEPT_WHOLE: f32 = 180.0;
/// Space between two columns.
pub const GUTTER: f32 = 14.0;
/// How far left of the text the bar of a change stands, and its thickness.
pub const CHANGE_BAR: (f32, f32) = (14.0, 2.0);
/// How far the entries of a list stand in behind their bullets.
pub const INDENT: f32 = 14.0;
/// The thickness of a callout's bar, and how far its words stand in.
pub const CALLOUT: (f32, f32) = (2.0, 12.0);
/// Space between a figure and its sentence.
pub const CAPTION_SPACE: f32 = 8.0;
/// The height left for a hand to sign above a line.
pub const SIGNING_HEIGHT: f32 = 36.0;
