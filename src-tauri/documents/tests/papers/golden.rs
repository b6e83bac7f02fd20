//! Golden pages: what the documents look like, small and grey. They are compared with a small tolerance, since readers
//! smooth edges differently; a line that moved is far beyond it.
//!
//! Every page of the sample, of an almost empty review and of the weekly sheet is held, those that show most of the design
//! finer than the others; of a signed and of a huge review those that look different.

use std::path::{Path, PathBuf};

use crate::picture::Picture;
use crate::printed::{Printed, named, printed, printed_huge};

/// Which share of a page's dots may be off.
const SHARE: f64 = 0.002;
/// Dots per inch of pages that show the design.
const FINE: u32 = 60;
/// Dots per inch of all others.
const COARSE: u32 = 40;

#[test]
fn the_pages_of_the_sample_look_as_reviewed() {
    every("sample-definitions", &[1, 2, 3, 5, 8, 14, 15, 18]);
    every("sample-plan", &[1, 2, 3, 4, 5]);
}

#[test]
fn the_pages_that_both_signed_look_as_reviewed() {
    look(named("signed-definitions"), &[(1, FINE), (21, COARSE)]);
    look(named("signed-plan"), &[(1, COARSE)]);
}

#[test]
fn the_pages_of_an_almost_empty_review_look_as_reviewed() {
    every("empty-definitions", &[1, 2, 3, 4]);
    every("empty-plan", &[1, 2]);
}

#[test]
fn typical_pages_of_a_huge_review_look_as_reviewed() {
    look(named("huge-definitions"), &[(2, FINE), (4, FINE), (12, FINE)]);
    look(named("huge-plan"), &[(9, FINE), (40, FINE)]);
}

#[test]
fn the_weekly_sheet_looks_as_reviewed() {
    for name in ["sample-weekly", "sample-weekly-german", "empty-weekly"] {
        every(name, &[1]);
    }
}

/// Writes every page of the sample, of a signed, an almost empty and a huge review, for `cargo xtask pages`.
#[test]
#[ignore = "writes files for people to look at"]
fn all_pages_are_written() {
    let folder = std::env::var_os("ACCORD_PAGES_DIR").expect("ACCORD_PAGES_DIR names the folder");
    for one in printed().iter().chain(printed_huge()) {
        let file = Path::new(&folder).join(format!("{}.pdf", one.name));
        std::fs::write(&file, &one.bytes).expect("the file is written");
    }
}

/// Compares every page of the document called so with what was reviewed; some of them finely.
fn every(name: &str, fine: &[u32]) {
    let one = named(name);
    let pages = (1..).take(one.pages.pages.len());
    let pages: Vec<(u32, u32)> = pages
        .map(|page| (page, if fine.contains(&page) { FINE } else { COARSE }))
        .collect();
    look(one, &pages);
}

/// Compares pages, counted from 1 and with so many dots an inch, with what was reviewed.
fn look(one: &Printed, pages: &[(u32, u32)]) {
    let name = &one.name;
    let renewing = std::env::var_os("ACCORD_GOLDENS").is_some_and(|word| word == "write");
    let mut wrong = Vec::new();
    for (page, seen) in drawn(one, pages) {
        let golden = golden(name, page);
        if renewing {
            seen.save(&golden);
            continue;
        }
        let Some(known) = Picture::load(&golden) else {
            wrong.push(format!("page {page} has no picture yet"));
            continue;
        };
        let off = known.differs(&seen);
        if off > SHARE {
            let now = tempfile::tempdir()
                .expect("a folder")
                .keep()
                .join(format!("{name}-{page}.png"));
            seen.save(&now);
            wrong.push(format!(
                "page {page} differs in {:.2}% of its dots; it now looks like {}",
                off * 100.0,
                now.display()
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{name}: {}. When that is how it should look, look at every page (cargo xtask pages DIR) and renew the pictures: \
         ACCORD_GOLDENS=write cargo test -p documents --test papers look_as_reviewed",
        wrong.join("; ")
    );
}

/// Pages as they are drawn now; neighbours of one fineness at once, since starting the reader costs more than a page.
fn drawn(one: &Printed, pages: &[(u32, u32)]) -> Vec<(u32, Picture)> {
    let runs = pages.chunk_by(|(page, fine), (next, same)| page + 1 == *next && fine == same);
    let pictures = runs.flat_map(|run| {
        let (first, fine) = run[0];
        let last = run[run.len() - 1].0;
        let pictures = Picture::of(&one.file, (first, last), fine);
        assert_eq!(pictures.len(), run.len(), "{} has pages {first} to {last}", one.name);
        (first..).zip(pictures)
    });
    pictures.collect()
}

fn golden(name: &str, page: u32) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join("papers")
        .join("golden");
    folder.join(format!("{name}-{page:02}.png"))
}
