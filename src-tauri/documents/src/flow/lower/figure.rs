//! Figures: the marks of their geometry as shapes and words, whole, with their sentence below.

use super::{Lowering, Nodes, halves, place};
use crate::chart::{Anchor, Figure, Mark, MarkRole, Shape};
use crate::flow::band::Band;
use crate::flow::pages::{Area, FieldArea, Item, Tag};
use crate::model::{Inline, Role, Text};
use crate::text::{Line, PathStep, clean};
use crate::theme::{self, Colour, palette, style};

impl Lowering<'_> {
    pub(super) fn figure(&mut self, figure: &Figure) {
        let parent = self.tree.here();
        let whole = self.tree.add_from(Tag::Division, parent, figure.source.as_ref());
        let node = self.tree.add(Tag::Figure(figure.alt.clone()), whole);
        let mut band = Band {
            height: figure.height,
            ..Band::default()
        };
        for mark in &figure.marks {
            let items = self.drawn(mark, node);
            if let Some(source) = &mark.source {
                band.fields.extend(Area::around(&items).map(|area| FieldArea {
                    area,
                    source: source.clone(),
                    node,
                }));
            }
            band.items.extend(items);
        }
        let caption = self.tree.add(Tag::Caption, whole);
        let text = Text::new(Role::Note, figure.reading.as_str());
        let mut y = figure.height + theme::CAPTION_SPACE;
        for (height, items) in self.stack(&text, self.width, caption, false) {
            band.items.extend(items.into_iter().map(|item| item.moved(0.0, y)));
            y += height;
            band.height = y;
        }
        self.push_all(vec![band], theme::FACTS_SPACE, theme::FACTS_SPACE);
    }

    /// One mark as items that belong to the node `whole`.
    fn drawn(&mut self, mark: &Mark, whole: usize) -> Vec<Item> {
        let (colour, node) = (colour(mark.role), Some(whole));
        let filled = |steps| Item::Path {
            steps,
            fill: Some(colour),
            stroke: None,
            node,
        };
        match &mark.shape {
            &Shape::Bar { x, y, width, height } => vec![Item::Rect {
                x,
                y,
                width,
                height,
                colour,
                node,
            }],
            Shape::Line { points, thickness } => vec![Item::Path {
                steps: through(points),
                fill: None,
                stroke: Some((colour, *thickness)),
                node,
            }],
            Shape::Area { points } => {
                let mut steps = through(points);
                steps.push(PathStep::Close);
                vec![filled(steps)]
            }
            &Shape::Dot { x, y, radius } => vec![filled(halves::circle(x, y, radius))],
            Shape::Text {
                x,
                y,
                text,
                anchor,
                room,
            } => {
                let Some(line) = self.one_line(text, words(mark.role), *room) else {
                    return Vec::new();
                };
                let x = match anchor {
                    Anchor::Start => *x,
                    Anchor::Middle => x - line.width / 2.0,
                    Anchor::End => x - line.width,
                };
                place(line, x, *y, &Nodes::all(whole))
            }
        }
    }

    /// `text` on one line; what does not fit is left out behind an ellipsis.
    fn one_line(&mut self, text: &str, role: Role, room: f32) -> Option<Line> {
        let words = [Inline::plain(text)];
        let mut lines = self.setter.set(&words, role, room);
        if lines.len() > 1 {
            let words = [Inline::plain(clean(text))];
            let narrower = (room - style(role).size).max(1.0);
            lines = self.setter.set(&words, role, narrower);
            let first: String = lines.first()?.runs.iter().map(|run| run.glyphs.text.as_str()).collect();
            let cut = format!("{}\u{2026}", first.trim_end());
            lines = self.setter.set(&[Inline::plain(cut)], role, f32::MAX);
        }
        lines.into_iter().next()
    }
}

/// The colour of a mark.
fn colour(role: MarkRole) -> Colour {
    match role {
        MarkRole::Value | MarkRole::Note => palette::SECOND,
        MarkRole::Marketing => palette::MARKETING,
        MarkRole::Sales => palette::SALES,
        MarkRole::Agreed => palette::AGREED,
        MarkRole::Target | MarkRole::Name | MarkRole::Number => palette::INK,
        MarkRole::Compared | MarkRole::Past | MarkRole::Between => palette::PALE,
        MarkRole::Guide => palette::LINE,
    }
}

/// How the words of a mark are set.
fn words(role: MarkRole) -> Role {
    match role {
        MarkRole::Name => Role::DetailEntry,
        MarkRole::Number => Role::Figure,
        _ => Role::Key,
    }
}

fn through(points: &[(f32, f32)]) -> Vec<PathStep> {
    let step = |(index, &(x, y)): (usize, &(f32, f32))| {
        if index == 0 {
            PathStep::Move(x, y)
        } else {
            PathStep::Line(x, y)
        }
    };
    points.iter().enumerate().map(step).collect()
}
