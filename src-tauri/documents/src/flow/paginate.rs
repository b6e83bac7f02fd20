//! Pagination: bands onto pages at the places found for them, table heads again after a break, and the numbers that only the
//! finished pages know.

use super::band::{Band, Bands};
use super::furniture::Furniture;
use super::lower::{Lowering, contents_bands};
use super::pages::{Anchor, Item, OutlineMark, Page, Pages};
use super::places::{Spot, find};
use crate::model::Document;
use crate::text::{FontSet, Setter};
use crate::theme;

/// How often places are found again until the numbers in the table of contents stand still.
const PASSES: usize = 4;

/// Sets a document on pages with the bundled fonts.
pub fn lay_out(document: &Document) -> Pages {
    lay_out_with(document, &FontSet::bundled())
}

/// Sets a document on pages with the given fonts.
pub fn lay_out_with(document: &Document, fonts: &FontSet) -> Pages {
    lay_out_by(&mut Setter::new(fonts.clone()).speaking(&document.language), document)
}

/// Sets a document on pages by a setter that speaks its language.
pub(super) fn lay_out_by(setter: &mut Setter, document: &Document) -> Pages {
    setter.begin();
    let size = document.paper.size();
    let width = size.0 - 2.0 * theme::SIDE;
    let (mut bands, nodes) = Lowering::new(setter, width, document).run(document);
    let mut spots = find(&bands, size);
    for _ in 1..PASSES {
        if !renumber(&mut bands, &spots, setter, width) {
            break;
        }
        spots = find(&bands, size);
    }
    let mut placed = Placed::default();
    placed.fill(bands, &spots);
    let furniture = Furniture::new(&document.running, &document.language, setter, size);
    let count = placed.pages.len();
    for (index, (page, cover)) in placed.pages.iter_mut().enumerate() {
        if !*cover {
            furniture.add(page, setter, index + 1, count);
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
        fonts: setter.fonts().clone(),
    };
    pages.find_areas();
    pages
}

/// Puts the numbers of pages as found into the tables of contents; tells whether any was another.
fn renumber(bands: &mut Bands, spots: &[Spot], setter: &mut Setter, width: f32) -> bool {
    let marked = bands.bands.iter().zip(spots).filter_map(|(band, spot)| {
        let (mark, _) = band.mark.as_ref()?;
        (mark.level <= 1).then(|| (spot.page + 1).to_string())
    });
    let numbers: Vec<String> = marked.collect();
    let mut changed = false;
    // From the last to the first, so that the places of those before stay true when one grows.
    for which in (0..bands.contents.len()).rev() {
        let contents = &mut bands.contents[which];
        let same = contents.entries.iter().map(|entry| &entry.page).eq(&numbers);
        if same {
            continue;
        }
        changed = true;
        for (entry, number) in contents.entries.iter_mut().zip(&numbers) {
            entry.page.clone_from(number);
        }
        let mut new = contents_bands(setter, width, &contents.entries);
        let old = contents.bands.clone();
        if let (Some(new), Some(old)) = (new.first_mut(), bands.bands.get(old.start)) {
            (new.before, new.breaks) = (old.before, old.breaks);
        }
        let grown = new.len();
        contents.bands = old.start..old.start + grown;
        bands.bands.splice(old.clone(), new);
        for later in &mut bands.contents[which + 1..] {
            let start = later.bands.start - old.len() + grown;
            later.bands = start..start + later.bands.len();
        }
    }
    changed
}

/// Pages, each with whether it is a cover, and the headings found on them.
#[derive(Default)]
struct Placed {
    pages: Vec<(Page, bool)>,
    outline: Vec<OutlineMark>,
    /// The places of the same headings.
    anchors: Vec<Anchor>,
}

impl Placed {
    /// Puts every band at its place.
    fn fill(&mut self, bands: Bands, spots: &[Spot]) {
        let count = spots.last().map_or(0, |spot| spot.page) + 1;
        self.pages.resize_with(count, Default::default);
        for (band, spot) in bands.bands.into_iter().zip(spots) {
            let head = band.head.filter(|_| spot.headed);
            if let Some(head) = head.and_then(|head| bands.heads.get(head)) {
                let items = head.items.iter().cloned().map(Item::repeated);
                self.pages[spot.page]
                    .0
                    .items
                    .extend(items.map(|item| item.moved(theme::SIDE, theme::TOP)));
            }
            self.add(band, *spot);
        }
    }

    fn add(&mut self, band: Band, spot: Spot) {
        let y = theme::TOP + spot.top;
        let (page, cover) = &mut self.pages[spot.page];
        *cover |= band.cover;
        let items = band.items.into_iter();
        page.items.extend(items.map(|item| item.moved(theme::SIDE, y)));
        page.fields.extend(band.fields.into_iter().map(|mut field| {
            field.area.x += theme::SIDE;
            field.area.y += y;
            field
        }));
        if let Some((mark, name)) = band.mark {
            let page = spot.page;
            self.outline.push(OutlineMark { page, y, ..mark });
            self.anchors.push(Anchor { name, page, y });
        }
    }
}
