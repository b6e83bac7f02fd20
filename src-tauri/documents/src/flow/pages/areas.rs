//! Areas of a page that mean something: links to follow, fields to jump to, words to find. All follow from where glyphs
//! stand and which node they belong to.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Item, Node, Page, Pages, Tag};
use crate::model::Link;

/// How far letters reach above and below their baseline, in parts of their size.
const REACH: (f32, f32) = (0.93, 0.27);

/// A rectangle on a page, from its top left corner, in points.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Area {
    /// Left edge.
    pub x: f32,
    /// Top edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// An area that leads somewhere.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LinkArea {
    /// Where it is.
    pub area: Area,
    /// Where it leads.
    pub target: Target,
    /// Its node, a [`Tag::Link`].
    pub node: usize,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// An address outside the document.
    Web(String),
    /// A place in it.
    Place {
        /// The page, from 0.
        page: usize,
        /// How far down.
        y: f32,
    },
}

/// A place links lead to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Anchor {
    /// Its name.
    pub name: String,
    /// The page, from 0.
    pub page: usize,
    /// Its top edge.
    pub y: f32,
}

/// An area that shows a field of the review.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FieldArea {
    /// Where it is.
    pub area: Area,
    /// The path of the field.
    pub source: String,
    /// Its node.
    pub node: usize,
}

/// A word with its place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Word {
    /// The word.
    pub text: String,
    /// Where it is.
    pub area: Area,
    /// Its node, or none for what repeats on every page.
    pub node: Option<usize>,
}

impl Area {
    /// The smallest area that holds all `items`; none without any.
    pub(in crate::flow) fn around(items: &[Item]) -> Option<Self> {
        items.iter().map(Item::area).reduce(Self::with)
    }

    /// The smallest area that holds both.
    fn with(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        Self {
            x,
            y,
            width: (self.x + self.width).max(other.x + other.width) - x,
            height: (self.y + self.height).max(other.y + other.height) - y,
        }
    }
}

impl Item {
    /// The area it covers: of glyphs from the top of the tallest letters to the foot of the deepest.
    pub fn area(&self) -> Area {
        match self {
            Self::Glyphs { run, y, .. } => Area {
                x: run.x,
                y: y - run.size * REACH.0,
                width: run.width,
                height: run.size * (REACH.0 + REACH.1),
            },
            &Self::Rect {
                x, y, width, height, ..
            } => Area { x, y, width, height },
            Self::Path { steps, .. } => {
                let points = steps.iter().flat_map(|step| step.points());
                let area = points.map(|(x, y)| Area {
                    x,
                    y,
                    width: 0.0,
                    height: 0.0,
                });
                area.reduce(Area::with).unwrap_or_default()
            }
        }
    }

    /// The area, node and baseline of glyphs that belong to a node.
    fn letters(&self) -> Option<(Area, usize, f32)> {
        match self {
            Self::Glyphs { y, node, .. } => Some((self.area(), (*node)?, *y)),
            Self::Rect { .. } | Self::Path { .. } => None,
        }
    }
}

impl Page {
    /// The words of the page in reading order, each with its place; a word that runs on over two runs of glyphs comes in
    /// its parts.
    pub fn words_with_places(&self) -> Vec<Word> {
        let mut words: Vec<Word> = Vec::new();
        for item in &self.items {
            let Item::Glyphs { run, y, node } = item else {
                continue;
            };
            let mut inside = false;
            let ends = run.glyphs.iter().skip(1).map(|glyph| glyph.x).chain([run.width]);
            for ((glyph, text), end) in run.glyphs_with_text().zip(ends) {
                if !text.is_empty() && text.trim().is_empty() {
                    inside = false;
                    continue;
                }
                if !inside {
                    words.push(Word {
                        text: String::new(),
                        area: Area {
                            x: run.x + glyph.x,
                            y: y - run.size * REACH.0,
                            width: 0.0,
                            height: run.size * (REACH.0 + REACH.1),
                        },
                        node: *node,
                    });
                    inside = true;
                }
                if let Some(word) = words.last_mut() {
                    word.text.push_str(text);
                    word.area.width = run.x + end - word.area.x;
                }
            }
        }
        words
    }

    /// The areas of the page's links, one a line.
    pub(in crate::flow) fn find_links(&self, nodes: &[Node], anchors: &[Anchor]) -> Vec<LinkArea> {
        let mut found: Vec<(LinkArea, f32)> = Vec::new();
        for (area, node, y) in self.items.iter().filter_map(Item::letters) {
            let Some((node, link)) = link_of(nodes, node) else {
                continue;
            };
            match found.last_mut() {
                Some((last, line)) if last.node == node && *line == y => last.area = last.area.with(area),
                _ => {
                    if let Some(target) = target(link, anchors) {
                        found.push((LinkArea { area, target, node }, y));
                    }
                }
            }
        }
        found.into_iter().map(|(link, _)| link).collect()
    }

    /// The areas of the page's fields, those around others first.
    pub(in crate::flow) fn find_fields(&self, nodes: &[Node]) -> Vec<FieldArea> {
        let mut found: BTreeMap<usize, Area> = BTreeMap::new();
        for item in &self.items {
            let area = item.area();
            let mut at = item.node();
            while let Some(node) = at {
                if nodes[node].source.is_some() {
                    found
                        .entry(node)
                        .and_modify(|known| *known = known.with(area))
                        .or_insert(area);
                }
                at = nodes[node].parent;
            }
        }
        let areas = found.into_iter().filter_map(|(node, area)| {
            let source = nodes[node].source.clone()?;
            Some(FieldArea { area, source, node })
        });
        areas.collect()
    }
}

impl Pages {
    /// Finds the links and fields of every page anew.
    pub(in crate::flow) fn find_areas(&mut self) {
        for page in &mut self.pages {
            page.links = page.find_links(&self.nodes, &self.anchors);
            let fields = page.find_fields(&self.nodes);
            page.fields.splice(..0, fields);
        }
    }
}

/// The link a node is or stands in.
fn link_of(nodes: &[Node], node: usize) -> Option<(usize, &Link)> {
    let mut at = Some(node);
    while let Some(node) = at {
        if let Tag::Link(link) = &nodes[node].tag {
            return Some((node, link));
        }
        at = nodes[node].parent;
    }
    None
}

/// Where a link leads; nowhere when it is not safe or its place is not in the document.
fn target(link: &Link, anchors: &[Anchor]) -> Option<Target> {
    match link {
        Link::Web(address) => link.is_safe().then(|| Target::Web(address.clone())),
        Link::Section(name) => {
            let anchor = anchors.iter().find(|anchor| anchor.name == *name)?;
            Some(Target::Place {
                page: anchor.page,
                y: anchor.y,
            })
        }
    }
}
