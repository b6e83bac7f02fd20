//! Pagination: bands onto pages, headings with what follows them, table heads again after a break, and the numbers that
//! only the finished pages know.

use super::band::{Band, Bands};
use super::furniture::Furniture;
use super::lower::{Entry, Lowering, anchor};
use super::pages::{Anchor, Area, FieldArea, Item, OutlineMark, Page, Pages};
use crate::model::{Block, Document};
use crate::text::{FontSet, Setter};
use crate::theme;

/// How often the pages are set again until the numbers in the table of contents stand still.
const PASSES: usize = 4;

/// Sets a document on pages with the bundled fonts.
pub fn lay_out(document: &Document) -> Pages {
    lay_out_with(document, &FontSet::bundled())
}

/// Sets a document on pages with the given fonts.
pub fn lay_out_with(document: &Document, fonts: &FontSet) -> Pages {
    let mut setter = Setter::new(fonts.clone());
    let size = document.paper.size();
    let width = size.0 - 2.0 * theme::SIDE;
    let mut contents = expected_contents(document);
    let mut placed = Placed::default();
    let mut nodes = Vec::new();
    for _ in 0..PASSES {
        setter.recount();
        let (bands, pass_nodes) = Lowering::new(&mut setter, width, &contents).run(document);
        placed = place(&bands, size);
        nodes = pass_nodes;
        let found = found_contents(&placed);
        let settled = found == contents;
        contents = found;
        if settled {
            break;
        }
    }
    let furniture = Furniture::new(&document.running, &mut setter, size);
    let count = placed.pages.len();
    for (index, (page, cover)) in placed.pages.iter_mut().enumerate() {
        if !*cover {
            furniture.add(page, &mut setter, index + 1, count);
        }
    }
    let mut pages = Pages {
        title: document.title.clone(),
        author: document.author.clone(),
        subject: document.subject.clone(),
        language: document.language.clone(),
        size,
        pages: placed.pages.into_iter().map(|(page, _)| page).collect(),
        outline: placed.outline,
        nodes,
        anchors: placed.anchors,
        missing: setter.missing().collect(),
        removed: setter.removed(),
        fonts: fonts.clone(),
    };
    pages.find_areas();
    pages
}

/// The contents before any page is known: the right words with a number as wide as the real one.
fn expected_contents(document: &Document) -> Vec<Entry> {
    let headings = document.blocks.iter().filter_map(|block| match block {
        Block::Heading(heading) => Some(heading),
        _ => None,
    });
    let titles = headings.enumerate().filter(|(_, heading)| heading.level <= 1);
    titles
        .map(|(number, heading)| Entry {
            words: heading.entry().to_owned(),
            page: "00".to_owned(),
            anchor: anchor(heading, number),
        })
        .collect()
}

fn found_contents(placed: &Placed) -> Vec<Entry> {
    let headings = placed.outline.iter().zip(&placed.anchors);
    let titles = headings.filter(|(mark, _)| mark.level <= 1);
    titles
        .map(|(mark, anchor)| Entry {
            words: mark.title.clone(),
            page: (mark.page + 1).to_string(),
            anchor: anchor.name.clone(),
        })
        .collect()
}

/// Pages, each with whether it is a cover, and the headings found on them.
#[derive(Default)]
struct Placed {
    pages: Vec<(Page, bool)>,
    outline: Vec<OutlineMark>,
    /// The places of the same headings.
    anchors: Vec<Anchor>,
    /// How far down the last page is filled.
    y: f32,
}

fn place(bands: &Bands, size: (f32, f32)) -> Placed {
    let body = size.1 - theme::TOP - theme::BOTTOM;
    let mut placed = Placed {
        pages: vec![(Page::default(), false)],
        ..Placed::default()
    };
    for (index, band) in bands.bands.iter().enumerate() {
        let starts = bands
            .bands
            .get(index.wrapping_sub(1))
            .is_none_or(|before| before.table != band.table);
        let head = band
            .table
            .filter(|_| !starts)
            .and_then(|table| bands.heads.get(table)?.as_ref());
        let chain = chain_height(&bands.bands[index..], body);
        let fits = placed.y + band.before + chain <= body;
        if placed.y > 0.0 && (band.breaks || !fits) {
            placed.pages.push((Page::default(), false));
            placed.y = 0.0;
            if let Some(head) = head {
                let repeated = Band {
                    items: head.items.iter().map(Item::repeated).collect(),
                    before: 0.0,
                    ..head.clone()
                };
                placed.add(&repeated);
            }
        }
        placed.add(band);
    }
    placed
}

/// The height of a band and all it must stay with, as far as a page can hold them.
fn chain_height(bands: &[Band], body: f32) -> f32 {
    let mut height = bands[0].height;
    for pair in bands.windows(2) {
        let next = height + pair[1].before + pair[1].height;
        if !pair[0].keep || pair[1].breaks || next > body {
            break;
        }
        height = next;
    }
    height
}

impl Placed {
    fn add(&mut self, band: &Band) {
        let top = if self.y > 0.0 { self.y + band.before } else { 0.0 };
        let number = self.pages.len() - 1;
        if let Some((page, cover)) = self.pages.last_mut() {
            *cover |= band.cover;
            page.items
                .extend(band.items.iter().map(|item| item.moved(theme::SIDE, theme::TOP + top)));
            page.fields.extend(band.fields.iter().map(|field| FieldArea {
                area: Area {
                    x: field.area.x + theme::SIDE,
                    y: field.area.y + theme::TOP + top,
                    ..field.area
                },
                ..field.clone()
            }));
        }
        if let Some((mark, anchor)) = &band.mark {
            self.outline.push(OutlineMark {
                page: number,
                y: theme::TOP + top,
                ..mark.clone()
            });
            self.anchors.push(Anchor {
                name: anchor.clone(),
                page: number,
                y: theme::TOP + top,
            });
        }
        self.y = top + band.height;
    }
}
