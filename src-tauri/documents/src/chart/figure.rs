//! A figure as plain data: marks with their places, words that say the same, and the numbers behind it as rows.

use serde::{Deserialize, Serialize};

/// A figure. Points, origin at its top left corner, y downwards.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "Chart"))]
pub struct Figure {
    /// Its width, at most the width of the text.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// What is drawn, back to front.
    pub marks: Vec<Mark>,
    /// What someone who does not see it is told.
    pub alt: String,
    /// What it shows, in a sentence; it stands below as the caption.
    pub reading: String,
    /// The names of the columns of `rows`.
    pub head: Vec<String>,
    /// The numbers behind it, for formats without drawings.
    pub rows: Vec<Vec<String>>,
    /// The path of what it shows, such as `stages`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// One thing in a figure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "ChartMark"))]
pub struct Mark {
    /// Its shape and place.
    pub shape: Shape,
    /// What it is; the painter gives it its colour and type.
    pub role: MarkRole,
    /// The words for this mark alone, such as “MQL, 412”; empty for what only guides the eye.
    pub label: String,
    /// The series it belongs to, empty when there is one only.
    pub series: String,
    /// The path of what it shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// A shape with its place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "ChartShape"))]
pub enum Shape {
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
        /// The points as x and y.
        points: Vec<(f32, f32)>,
        /// Its thickness.
        thickness: f32,
    },
    /// A filled shape with these corners.
    Area {
        /// The corners as x and y.
        points: Vec<(f32, f32)>,
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
        /// Which end of them stands at `x`.
        anchor: Anchor,
        /// The widest they may be; what does not fit is left out behind an ellipsis.
        room: f32,
    },
}

/// The end of a line of words that stands at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "ChartAnchor"))]
pub enum Anchor {
    /// Its left end.
    #[default]
    Start,
    /// Its middle.
    Middle,
    /// Its right end.
    End,
}

/// What a mark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "ChartRole"))]
pub enum MarkRole {
    /// A value both sides share.
    #[default]
    Value,
    /// A value of marketing.
    Marketing,
    /// A value of sales.
    Sales,
    /// What is agreed.
    Agreed,
    /// What is to be reached.
    Target,
    /// What is compared with, such as last quarter.
    Compared,
    /// What lies in the past and can no longer be changed.
    Past,
    /// What lies between the least and the most that may come.
    Between,
    /// An axis, a guide, a tick.
    Guide,
    /// The name of a row or a step.
    Name,
    /// A number beside its mark.
    Number,
    /// Words that explain.
    Note,
}
