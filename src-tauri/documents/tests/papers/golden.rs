//! Golden pages: what the documents look like, small and grey. They are compared with a small tolerance, since readers
//! smooth edges differently; a line that moved is far beyond it.

use std::path::{Path, PathBuf};

use chrono::DateTime;
use documents::export;
use documents::model::{Document, Paper};

use crate::gaps::bare;
use crate::huge::huge;
use crate::picture::Picture;
use crate::sample::{Counting, both, told, weekly};
use crate::signed::signed;

/// Which share of a page's dots may be off.
const SHARE: f64 = 0.002;

#[test]
fn the_pages_of_the_sample_look_as_reviewed() {
    let [definitions, plan] = both(&told().0, Paper::A4);
    look(&definitions, "sample-definitions", &[1, 2, 3, 5, 8, 14, 15, 18]);
    look(&plan, "sample-plan", &[1, 2, 3, 4, 5]);
}

#[test]
fn the_pages_that_both_signed_look_as_reviewed() {
    let [definitions, _] = both(&signed(&mut Counting::beyond()).0, Paper::A4);
    look(&definitions, "signed-definitions", &[1]);
}

#[test]
fn the_pages_of_an_almost_empty_review_look_as_reviewed() {
    let [definitions, plan] = both(&bare(), Paper::A4);
    look(&definitions, "empty-definitions", &[1, 2, 3, 4]);
    look(&plan, "empty-plan", &[1, 2]);
}

#[test]
fn typical_pages_of_a_huge_review_look_as_reviewed() {
    let [definitions, plan] = both(&huge().0, Paper::A4);
    look(&definitions, "huge-definitions", &[2, 4, 12]);
    look(&plan, "huge-plan", &[9, 40]);
}

#[test]
fn the_weekly_sheet_looks_as_reviewed() {
    let mut workspace = told().0;
    look(&weekly(&workspace, Paper::A4), "sample-weekly", &[1]);
    workspace.company.language = domain::Language::German;
    look(&weekly(&workspace, Paper::Letter), "sample-weekly-german", &[1]);
    look(&weekly(&bare(), Paper::A4), "empty-weekly", &[1]);
}

/// Writes every page of the sample, of an almost empty and of a huge review in both languages, for `cargo xtask pages`.
#[test]
#[ignore = "writes files for people to look at"]
fn all_pages_are_written() {
    let folder = std::env::var_os("ACCORD_PAGES_DIR").expect("ACCORD_PAGES_DIR names the folder");
    for (name, mut workspace) in [
        ("sample", told().0),
        ("signed", signed(&mut Counting::beyond()).0),
        ("empty", bare()),
        ("huge", huge().0),
    ] {
        for language in domain::Language::ALL {
            workspace.company.language = *language;
            for (document, kind) in both(&workspace, Paper::A4).iter().zip(["definitions", "plan"]) {
                let file = Path::new(&folder).join(format!("{name}-{kind}-{}.pdf", language.word()));
                std::fs::write(&file, written(document)).expect("the file is written");
            }
        }
    }
}

fn written(document: &Document) -> Vec<u8> {
    export(document, DateTime::UNIX_EPOCH).expect("it is written")
}

/// Compares pages, counted from 1, with what was reviewed.
fn look(document: &Document, name: &str, pages: &[u32]) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("document.pdf");
    std::fs::write(&file, written(document)).expect("the file is written");
    let renewing = std::env::var_os("ACCORD_GOLDENS").is_some_and(|word| word == "write");
    let mut wrong = Vec::new();
    for page in pages {
        let seen = Picture::of(&file, *page);
        let golden = golden(name, *page);
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

fn golden(name: &str, page: u32) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join("papers")
        .join("golden");
    folder.join(format!("{name}-{page:02}.png"))
}
