//! The drawn marks: two halves, marketing left and sales right, or a disc with a tick when both agree.

use crate::flow::pages::Item;
use crate::model::{Half, Mark};
use crate::text::PathStep;
use crate::theme::{Colour, palette};

/// The mark's own grid: it is drawn on 20 units a side.
const GRID: f32 = 20.0;
/// How far a control handle stands from the end of a quarter circle of radius 1.
const KAPPA: f32 = 0.552_285;

/// The outline of a disc.
pub(super) fn circle(x: f32, y: f32, r: f32) -> Vec<PathStep> {
    let k = r * KAPPA;
    vec![
        PathStep::Move(x, y - r),
        PathStep::Curve([x + k, y - r, x + r, y - k, x + r, y]),
        PathStep::Curve([x + r, y + k, x + k, y + r, x, y + r]),
        PathStep::Curve([x - k, y + r, x - r, y + k, x - r, y]),
        PathStep::Curve([x - r, y - k, x - k, y - r, x, y - r]),
        PathStep::Close,
    ]
}

/// Draws `mark` into a square of `size` points whose top left corner is at `x`, `y`.
pub(in crate::flow) fn draw(mark: Mark, x: f32, y: f32, size: f32) -> Vec<Item> {
    let scale = size / GRID;
    let items = match mark {
        Mark::Agreed => vec![disc(), tick(scale)],
        Mark::Halves { marketing, sales } => {
            let thin = size >= 20.0;
            vec![
                half(marketing, -1.0, palette::MARKETING, thin, scale),
                half(sales, 1.0, palette::SALES, thin, scale),
            ]
        }
    };
    items.into_iter().map(|item| scaled(item, scale).moved(x, y)).collect()
}

fn disc() -> Item {
    Item::Path {
        steps: circle(10.0, 10.0, 9.0),
        fill: Some(palette::AGREED),
        stroke: None,
        node: None,
    }
}

fn tick(scale: f32) -> Item {
    let steps = vec![
        PathStep::Move(6.0, 10.3),
        PathStep::Line(8.8, 13.1),
        PathStep::Line(14.1, 7.2),
    ];
    Item::Path {
        steps,
        fill: None,
        stroke: Some((palette::WHITE, 2.1 * scale)),
        node: None,
    }
}

/// Half a disc, `side` -1 at the left and 1 at the right of the middle.
fn half(state: Half, side: f32, colour: Colour, thin: bool, scale: f32) -> Item {
    let (edge, r) = (10.0 + side * 1.2, 8.3);
    let k = r * KAPPA;
    let mut steps = vec![
        PathStep::Move(edge, 10.0 - r),
        PathStep::Curve([
            edge + side * k,
            10.0 - r,
            edge + side * r,
            10.0 - k,
            edge + side * r,
            10.0,
        ]),
        PathStep::Curve([edge + side * r, 10.0 + k, edge + side * k, 10.0 + r, edge, 10.0 + r]),
    ];
    let thickness = scale * if thin { 1.1 } else { 1.5 };
    match state {
        Half::Full => {
            steps.push(PathStep::Close);
            Item::Path {
                steps,
                fill: Some(colour),
                stroke: Some((colour, thickness)),
                node: None,
            }
        }
        Half::Stale => {
            steps.push(PathStep::Close);
            Item::Path {
                steps,
                fill: None,
                stroke: Some((colour, thickness)),
                node: None,
            }
        }
        Half::Empty => Item::Path {
            steps,
            fill: None,
            stroke: Some((palette::OUTLINE, thickness)),
            node: None,
        },
    }
}

fn scaled(item: Item, by: f32) -> Item {
    let Item::Path {
        steps,
        fill,
        stroke,
        node,
    } = item
    else {
        return item;
    };
    let steps = steps.into_iter().map(|step| step.map(|x, y| (x * by, y * by)));
    Item::Path {
        steps: steps.collect(),
        fill,
        stroke,
        node,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_stays_in_its_square() {
        let halves = Mark::Halves {
            marketing: Half::Full,
            sales: Half::Empty,
        };
        for mark in [Mark::Agreed, halves] {
            for item in draw(mark, 100.0, 50.0, 11.0) {
                let Item::Path { steps, .. } = item else {
                    panic!("marks are paths")
                };
                for step in steps {
                    let points = match step {
                        PathStep::Move(x, y) | PathStep::Line(x, y) => vec![(x, y)],
                        PathStep::Curve(p) => vec![(p[0], p[1]), (p[2], p[3]), (p[4], p[5])],
                        PathStep::Close => vec![],
                    };
                    for (x, y) in points {
                        assert!(
                            (100.0..=111.0).contains(&x) && (50.0..=61.0).contains(&y),
                            "{x}, {y} lies outside"
                        );
                    }
                }
            }
        }
    }
}
