//! Attributes: what an element says about itself beyond its name.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, dictionary};

use crate::flow::{Area, Item, Node, Pages, Tag};

/// What the attributes of some elements follow from: where figures stand and what their labels say.
#[derive(Default)]
pub(super) struct Attributes {
    /// The area of each figure on its page.
    figures: BTreeMap<usize, Area>,
    /// How each list counts, where it does.
    counting: BTreeMap<usize, &'static str>,
    height: f32,
}

impl Attributes {
    pub(super) fn of(pages: &Pages) -> Self {
        let mut found = Self {
            height: pages.size.1,
            ..Self::default()
        };
        let nodes = &pages.nodes;
        for item in pages.pages.iter().flat_map(|page| &page.items) {
            let Some(node) = item.node() else { continue };
            match &nodes[node].tag {
                Tag::Figure(_) => {
                    let area = item.area();
                    let known = found.figures.entry(node).or_insert(area);
                    *known = with(*known, area);
                }
                Tag::Label => found.count(nodes, node, item),
                _ => {}
            }
        }
        found
    }

    /// Learns from one label how its list counts.
    fn count(&mut self, nodes: &[Node], label: usize, item: &Item) {
        let list = nodes[label].parent.and_then(|entry| nodes[entry].parent);
        let (Some(list), Item::Glyphs { run, .. }) = (list, item) else {
            return;
        };
        let sign = run.text.trim();
        let counting = if sign == "\u{2022}" {
            "Disc"
        } else if sign.trim_end_matches('.').parse::<u32>().is_ok() {
            "Decimal"
        } else {
            "Description"
        };
        self.counting.entry(list).or_insert(counting);
    }

    /// The attributes of one element, if it has any.
    pub(super) fn get(&self, node: usize, tag: &Tag) -> Option<Dictionary> {
        match tag {
            Tag::ColumnHead => Some(dictionary! { "O" => "Table", "Scope" => "Column" }),
            Tag::List => {
                // ISO 32000-1 has no name for lists of terms; to it they are lists without a sign.
                let counting = self.counting.get(&node).filter(|name| **name != "Description")?;
                Some(dictionary! { "O" => "List", "ListNumbering" => *counting })
            }
            Tag::Figure(_) => {
                let area = self.figures.get(&node)?;
                let (left, bottom) = (area.x, self.height - area.y - area.height);
                let corners = [left, bottom, left + area.width, bottom + area.height];
                let corners: Vec<Object> = corners.map(Object::Real).to_vec();
                Some(dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => corners })
            }
            _ => None,
        }
    }
}

fn with(one: Area, other: Area) -> Area {
    let (x, y) = (one.x.min(other.x), one.y.min(other.y));
    Area {
        x,
        y,
        width: (one.x + one.width).max(other.x + other.width) - x,
        height: (one.y + one.height).max(other.y + other.height) - y,
    }
}
