//! A figure as the window paints it: the marks the documents have, with their places.

use serde::Serialize;

/// A figure; points, origin at its top left corner.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ChartView {
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// What is drawn, back to front.
    pub marks: Vec<ChartMark>,
    /// What someone who does not see it is told.
    pub alt: String,
    /// What it shows, in a sentence.
    pub reading: String,
    /// The columns of the table that says the same.
    pub head: Vec<String>,
    /// Its rows.
    pub rows: Vec<Vec<String>>,
}

/// One thing in a figure.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ChartMark {
    /// What it is: “value”, “target”, “guide”, “number”, …
    pub role: String,
    /// Its words; empty for what only guides the eye.
    pub label: String,
    /// Its shape and place.
    pub shape: ChartShape,
}

/// A shape with its place.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum ChartShape {
    /// A filled rectangle.
    Bar {
        /// Left edge.
        x: f32,
        /// Top edge.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
    },
    /// A line through points.
    Line {
        /// “x,y x,y …”.
        points: String,
        /// Its thickness.
        thickness: f32,
    },
    /// A filled shape with these corners.
    Area {
        /// “x,y x,y …”.
        points: String,
    },
    /// A filled disc.
    Dot {
        /// Its middle.
        x: f32,
        /// Its middle.
        y: f32,
        /// Its radius.
        radius: f32,
    },
    /// Words on one line.
    Text {
        /// The place of its anchor.
        x: f32,
        /// The baseline.
        y: f32,
        /// The words.
        text: String,
        /// Which end stands at `x`: “start”, “middle”, “end”.
        anchor: String,
    },
}
