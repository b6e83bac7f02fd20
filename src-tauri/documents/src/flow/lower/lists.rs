//! Lists behind bullets or numbers, and what stands out beside a bar.

use super::{Lowering, keep_ends, keep_if_low};
use crate::flow::band::Band;
use crate::flow::pages::{Item, Tag};
use crate::model::{Callout, Inline, List, Role, Text};
use crate::theme::{self, palette, style};

impl Lowering<'_> {
    pub(super) fn list(&mut self, list: &List) {
        let parent = self.tree.here();
        let whole = self.tree.add(Tag::List, parent);
        let width = self.width - theme::INDENT;
        let mut bands: Vec<Band> = Vec::new();
        let count = list.items.len();
        for (number, item) in list.items.iter().enumerate() {
            let entry = self.tree.add(Tag::Entry, whole);
            let label = self.tree.add(Tag::Label, entry);
            let body = self.tree.add(Tag::Body, entry);
            let role = item.first().map_or(Role::Body, |text| text.role);
            let sign = if list.numbered {
                format!("{}.", number + 1)
            } else {
                "\u{2022}".to_owned()
            };
            let sign = Text::of(role, vec![Inline::quiet(sign)]);
            let mut sign = self.stack(&sign, theme::INDENT, label, false).into_iter();
            for text in item {
                let node = self.tree.add_from(Tag::Paragraph, body, text.source.as_ref());
                let mut lines: Vec<Band> = Vec::new();
                let mut before = if bands.is_empty() { 0.0 } else { style(text.role).before };
                for (height, items) in self.stack(text, width, node, false) {
                    let mut placed = sign.next().map_or_else(Vec::new, |(_, items)| items);
                    placed.extend(items.into_iter().map(|item| item.moved(theme::INDENT, 0.0)));
                    lines.push(Band {
                        before,
                        height,
                        items: placed,
                        ..Band::default()
                    });
                    before = 0.0;
                }
                keep_ends(&mut lines);
                // An entry alone at the top or the foot of a page reads like a mistake.
                if let Some(last) = lines
                    .last_mut()
                    .filter(|_| number == 0 && count > 1 || number + 2 == count)
                {
                    last.keep = true;
                }
                bands.extend(lines);
            }
        }
        keep_if_low(&mut bands);
        self.push_all(bands, theme::TABLE_SPACE, theme::TABLE_SPACE);
    }

    pub(super) fn callout(&mut self, callout: &Callout) {
        let parent = self.tree.here();
        let whole = self.tree.add(Tag::Division, parent);
        let (thickness, indent) = theme::CALLOUT;
        let width = self.width - indent;
        let mut bands: Vec<Band> = Vec::new();
        for (number, text) in callout.texts.iter().enumerate() {
            let node = self.tree.add_from(Tag::Paragraph, whole, text.source.as_ref());
            let mut lines: Vec<Band> = Vec::new();
            // The space above is part of the line, so that the bar runs through it.
            let mut above = if bands.is_empty() { 0.0 } else { style(text.role).before };
            for (height, items) in self.stack(text, width, node, false) {
                let bar = Item::Rect {
                    x: 0.0,
                    y: 0.0,
                    width: thickness,
                    height: height + above,
                    colour: palette::OUTLINE,
                    node: None,
                };
                let moved = items.into_iter().map(|item| item.moved(indent, above));
                lines.push(Band {
                    height: height + above,
                    items: std::iter::once(bar).chain(moved).collect(),
                    ..Band::default()
                });
                above = 0.0;
            }
            keep_ends(&mut lines);
            // What comes first says what the rest is about, and never stands alone at the foot of a page.
            if let Some(last) = lines.last_mut().filter(|_| number == 0 && callout.texts.len() > 1) {
                last.keep = true;
            }
            bands.extend(lines);
        }
        self.push_all(bands, theme::FACTS_SPACE, theme::FACTS_SPACE);
    }
}
