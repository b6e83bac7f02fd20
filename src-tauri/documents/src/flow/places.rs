//! Places: which page each band comes to stand on and how far down, headings with what follows them. A page that would hold
//! next to nothing is taken back by drawing the blocks before it a little together.

use std::ops::Range;

use super::band::{Band, Bands};
use crate::theme;

/// A page filled less than this share looks left over.
const SCANT: f32 = 0.2;
/// What the spaces between blocks may shrink to so that such a page goes, tried in this order.
const DRAWN: [f32; 4] = [0.92, 0.84, 0.76, 0.7];
/// The longest stretch of pages that is drawn together: in a longer one nobody misses the paper.
const MOST_DRAWN: usize = 16;

/// Where a band stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot {
    /// The page, from 0.
    pub(super) page: usize,
    /// Its top edge, below the margin.
    pub(super) top: f32,
    /// Whether the head of its table is repeated right above it.
    pub(super) headed: bool,
}

/// The place of every band.
pub(super) fn find(bands: &Bands, size: (f32, f32)) -> Vec<Spot> {
    let body = size.1 - theme::TOP - theme::BOTTOM;
    let mut spots = Vec::with_capacity(bands.bands.len());
    let (mut start, mut page, mut used) = (0, 0, 0.0);
    while start < bands.bands.len() {
        let rest = &bands.bands[start + 1..];
        let end = rest
            .iter()
            .position(|band| band.breaks)
            .map_or(bands.bands.len(), |at| start + 1 + at);
        let first = if used > 0.0 { page + 1 } else { page };
        let chapter = Chapter {
            bands,
            range: start..end,
            body,
            first,
        };
        let found = chapter.drawn_together();
        (page, used) = (found.last, found.used);
        spots.extend(found.spots);
        start = end;
    }
    spots
}

/// The bands from one forced break to the next.
struct Chapter<'a> {
    bands: &'a Bands,
    range: Range<usize>,
    /// The height of a page.
    body: f32,
    /// The page it starts on.
    first: usize,
}

/// The places of a chapter's bands.
struct Found {
    spots: Vec<Spot>,
    /// The last page of it, and how far that is filled.
    last: usize,
    used: f32,
}

impl Chapter<'_> {
    /// The places with the spaces as they are, or as little smaller as makes a scant last page go.
    fn drawn_together(&self) -> Found {
        let loose = self.find(1.0);
        let pages = loose.last - self.first;
        if !(1..MOST_DRAWN).contains(&pages) || loose.used > self.body * SCANT {
            return loose;
        }
        let tighter = DRAWN.iter().map(|space| self.find(*space));
        tighter
            .into_iter()
            .find(|found| found.last < loose.last)
            .unwrap_or(loose)
    }

    /// The places with every space above a band times `space`.
    fn find(&self, space: f32) -> Found {
        let bands = &self.bands.bands[self.range.clone()];
        let (mut page, mut y) = (self.first, 0.0);
        let mut spots = Vec::with_capacity(bands.len());
        let mut before: Option<&Band> = None;
        for (index, band) in bands.iter().enumerate() {
            let chain = chain_height(&bands[index..], self.body, space);
            let mut headed = false;
            if y > 0.0 && y + band.before * space + chain > self.body {
                page += 1;
                y = 0.0;
                let goes_on = before.is_some_and(|before| before.table == band.table);
                if let Some(head) = head(self.bands, band).filter(|_| goes_on) {
                    headed = true;
                    y = head.height;
                }
            }
            let top = if y > 0.0 { y + band.before * space } else { 0.0 };
            spots.push(Spot { page, top, headed });
            y = top + band.height;
            before = Some(band);
        }
        Found {
            spots,
            last: page,
            used: y,
        }
    }
}

fn head<'a>(bands: &'a Bands, band: &Band) -> Option<&'a Band> {
    bands.heads.get(band.head?)
}

/// The height of a band and all it must stay with, as far as a page can hold them.
fn chain_height(bands: &[Band], body: f32, space: f32) -> f32 {
    let mut height = bands[0].height;
    for pair in bands.windows(2) {
        let next = height + pair[1].before * space + pair[1].height;
        if !pair[0].keep || pair[1].breaks || next > body {
            break;
        }
        height = next;
    }
    height
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: (f32, f32) = (600.0, 400.0 + theme::TOP + theme::BOTTOM);

    /// Blocks of 90 points with 20 above each: four a page and three spaces between them.
    fn blocks(count: usize) -> Bands {
        let band = || Band {
            before: 20.0,
            height: 90.0,
            ..Band::default()
        };
        Bands {
            bands: (0..count).map(|_| band()).collect(),
            ..Bands::default()
        }
    }

    fn pages(bands: &Bands) -> Vec<usize> {
        find(bands, SIZE).iter().map(|spot| spot.page).collect()
    }

    #[test]
    fn a_page_with_next_to_nothing_on_it_is_drawn_into_the_one_before() {
        let mut bands = blocks(4);
        bands.bands[3].height = 45.0;
        // 90 + 110 + 110 + 65 = 375 fits; with a little more it does not, and 0.92 of the spaces is enough.
        assert_eq!(pages(&bands), [0, 0, 0, 0]);
        bands.bands[3].height = 74.0;
        assert_eq!(pages(&bands), [0, 0, 0, 0]);
        let spots = find(&bands, SIZE);
        assert!(
            (spots[1].top - (90.0 + 20.0 * 0.92)).abs() < 0.01,
            "as little as is enough"
        );
    }

    #[test]
    fn a_page_that_holds_something_stays_and_so_do_the_spaces() {
        let mut bands = blocks(4);
        bands.bands[3].height = 85.0;
        assert_eq!(pages(&bands), [0, 0, 0, 1]);
        assert!((find(&bands, SIZE)[1].top - 110.0).abs() < 0.01);
    }

    #[test]
    fn only_the_chapter_with_the_scant_page_is_drawn_together() {
        let mut bands = blocks(7);
        bands.bands[3].breaks = true;
        bands.bands[6].height = 74.0;
        let spots = find(&bands, SIZE);
        assert_eq!(pages(&bands), [0, 0, 0, 1, 1, 1, 1]);
        assert!((spots[1].top - 110.0).abs() < 0.01 && spots[4].top < 109.0);
    }
}
