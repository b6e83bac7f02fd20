//! Figures of the documents as the window paints them: the same marks in the same places.

use documents::chart::{Anchor, Figure, Mark, MarkRole, Shape};

use crate::view::{ChartMark, ChartShape, ChartView};

/// The figure, ready to be painted.
pub(crate) fn chart(figure: &Figure) -> ChartView {
    ChartView {
        width: figure.width,
        height: figure.height,
        marks: figure.marks.iter().map(mark).collect(),
        alt: figure.alt.clone(),
        reading: figure.reading.clone(),
        head: figure.head.clone(),
        rows: figure.rows.clone(),
    }
}

fn mark(mark: &Mark) -> ChartMark {
    let role = match mark.role {
        MarkRole::Value => "value",
        MarkRole::Marketing => "marketing",
        MarkRole::Sales => "sales",
        MarkRole::Agreed => "agreed",
        MarkRole::Target => "target",
        MarkRole::Compared => "compared",
        MarkRole::Guide => "guide",
        MarkRole::Name => "name",
        MarkRole::Number => "number",
        MarkRole::Note => "note",
    };
    ChartMark {
        role: role.to_owned(),
        label: mark.label.clone(),
        shape: shape(&mark.shape),
    }
}

fn shape(shape: &Shape) -> ChartShape {
    let listed = |points: &[(f32, f32)]| {
        let points = points.iter().map(|(x, y)| format!("{x:.2},{y:.2}"));
        points.collect::<Vec<_>>().join(" ")
    };
    match shape {
        Shape::Bar { x, y, width, height } => ChartShape::Bar {
            x: *x,
            y: *y,
            width: *width,
            height: *height,
        },
        Shape::Line { points, thickness } => ChartShape::Line {
            points: listed(points),
            thickness: *thickness,
        },
        Shape::Area { points } => ChartShape::Area { points: listed(points) },
        Shape::Dot { x, y, radius } => ChartShape::Dot {
            x: *x,
            y: *y,
            radius: *radius,
        },
        Shape::Text { x, y, text, anchor, .. } => ChartShape::Text {
            x: *x,
            y: *y,
            text: text.clone(),
            anchor: match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            }
            .to_owned(),
        },
    }
}
