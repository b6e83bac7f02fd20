//! Text nobody should send, an empty review and a long one, through every format: PDF, the picture of a page, Markdown, pack
//! and shared file.

use std::time::Instant;

use chrono::DateTime;
use documents::model::{Block, Document, Paper, Role, Table, Text};
use documents::shared_file::SharedFile;
use documents::{Edition, definitions, lay_out, markdown, pack, pdf, quarterly_plan, svg, weekly_sheet};
use domain::{Change, Decision, DecisionId, Workspace, apply};

use crate::sample::{Counting, origin, told};

/// Seconds any of these may take, in a build for tests on a machine with other work.
const SOON: u64 = 60;
/// What no format may carry: it would be run, or would hide or turn round what stands beside it.
const NEVER: [&str; 6] = ["<script", "<img", "\u{202e}", "\u{0}", "\u{8}", "\u{1b}"];

/// Text as hostile people, or slides, would have it.
fn hostile() -> [(&'static str, String); 7] {
    [
        (
            "script tags",
            "</text><script>alert(1)</script><img src=x onerror=y>".into(),
        ),
        ("control characters", "a\u{0}b\u{8}c\u{b}d\u{1b}[31me\u{7f}".into()),
        ("a word of 200,000 characters", "x".repeat(200_000)),
        ("10,000 line breaks", format!("above{}below", "\n".repeat(10_000))),
        (
            "a direction override",
            "invoice\u{202e}fdp.exe \u{2066}x\u{2069}".into(),
        ),
        (
            "stacked marks",
            format!("Z{}y", "\u{351}\u{36b}\u{343}\u{36a}".repeat(50_000)),
        ),
        ("file names", format!("../x CON {}", "n".repeat(300))),
    ]
}

/// A document that says a text in every kind of block.
fn saying(text: &str) -> Document {
    let [mut document, ..] = documents(&told());
    let mut table = Table::new(&[1.0, 3.0]).with_head(&["Left", "Right"]);
    table.push(vec![
        vec![Text::new(Role::Body, text).into()],
        vec![Text::new(Role::Statement, text).into()],
    ]);
    document.title = text.to_owned();
    document.blocks = vec![Block::title(text), Block::text(Role::Lead, text), Block::Table(table)];
    document
}

fn documents(workspace: &Workspace) -> [Document; 3] {
    let edition = Edition {
        paper: Paper::A4,
        language: workspace.company.language,
        version: 8,
        date: "2026-12-18".parse().expect("a day"),
        digest: "7f3a 91c2 04be".to_owned(),
    };
    let review = &workspace.reviews[0];
    [
        definitions(workspace, review, &edition),
        quarterly_plan(workspace, review, &edition),
        weekly_sheet(workspace, review, &edition),
    ]
}

/// Writes a document in each format made for reading, and holds it to what none may carry.
fn read_by_people(what: &str, document: &Document) {
    let started = Instant::now();
    let pages = lay_out(document);
    let bytes = pdf::write(&pages, DateTime::UNIX_EPOCH).unwrap_or_else(|error| panic!("{what}: {error}"));
    assert_eq!(pdf::pages_in(&bytes), Ok(pages.pages.len()), "{what}");
    let said: String = pages.pages.iter().map(|page| page.words()).collect();
    let text = markdown::write(document);
    for harmful in NEVER {
        // On a page a tag is a word like any other.
        assert!(
            harmful.starts_with('<') || !said.contains(harmful),
            "{what}: {harmful:?} is on a page"
        );
        let bare = text
            .match_indices(harmful)
            .filter(|(at, _)| !text[..*at].ends_with('\\'));
        assert_eq!(bare.count(), 0, "{what}: {harmful:?} stands bare in Markdown");
        for page in pages.pages.iter().take(3) {
            assert!(
                !svg::page(&pages, page).contains(harmful),
                "{what}: {harmful:?} is in a picture"
            );
        }
    }
    assert!(!text.contains("\n\n\n\n"), "{what}: endless blank lines");
    assert_eq!(
        markdown::left_out(document),
        pages.removed,
        "{what}: pages and Markdown leave out the same and say so"
    );
    assert!(
        started.elapsed().as_secs() < SOON,
        "{what} took {:?}",
        started.elapsed()
    );
}

/// Passes a workspace on in each format made for that, and takes it in again.
fn passed_on(what: &str, workspace: &Workspace) {
    let started = Instant::now();
    let bytes = pack::write(workspace);
    let read = pack::read(&bytes).unwrap_or_else(|error| panic!("{what}: {error}"));
    assert!(
        read == *workspace && pack::write(&read) == bytes,
        "{what} came back otherwise"
    );
    let (workspace, origin) = (workspace.clone(), origin(3));
    let file = SharedFile { workspace, origin };
    let read = SharedFile::read(&file.write().expect("written"));
    assert!(read.as_ref() == Ok(&file), "{what} came back otherwise");
    assert!(
        started.elapsed().as_secs() < SOON,
        "{what} took {:?}",
        started.elapsed()
    );
}

#[test]
fn hostile_text_is_harmless_in_every_format_made_for_reading() {
    for (what, text) in hostile() {
        read_by_people(what, &saying(&text));
    }
}

#[test]
fn hostile_text_is_refused_by_a_field_or_goes_through_every_format() {
    let workspace = told();
    for (what, text) in hostile() {
        let mut spoiled = workspace.clone();
        let mut taken = 0;
        for target in ["company/name", "review/purpose"] {
            let (target, value) = (target.to_owned(), text.clone());
            let change = Change::Set { target, value };
            let Ok(applied) = apply(&spoiled, workspace.reviews[0].id, &change, &mut Counting(1_000_000)) else {
                continue;
            };
            spoiled = applied.expect("it changes something").workspace;
            taken += 1;
        }
        assert!(taken > 0 || text.len() > 4_000, "{what} is no field's fault");
        passed_on(what, &spoiled);
        documents(&spoiled)
            .iter()
            .for_each(|document| read_by_people(what, document));
    }
}

#[test]
fn an_empty_review_and_one_with_5000_decisions_go_through_every_format() {
    let mut empty = told();
    let review = &mut empty.reviews[0];
    let known = std::mem::take(&mut review.decisions);
    review.answers.clear();
    review.issues.clear();
    review.actions.clear();
    review.risks.clear();
    review.initiatives.clear();
    review.goals.clear();
    review.commitments.clear();
    passed_on("an empty review", &empty);
    documents(&empty)
        .iter()
        .for_each(|document| read_by_people("an empty review", document));

    let mut long = told();
    let fresh = &mut Counting(1_000_000);
    long.reviews[0].decisions = known.iter().cycle().take(Decision::MOST + 1).cloned().collect();
    long.reviews[0]
        .decisions
        .iter_mut()
        .for_each(|decision| decision.id = DecisionId::fresh(fresh));
    let refused = pack::read(&pack::write(&long)).expect_err("more than a review may hold");
    assert_eq!(refused.to_string(), "Q1 2027: There can be at most 5000 decisions.");
    long.reviews[0].decisions.truncate(Decision::MOST);
    passed_on("as many decisions as there can be", &long);
    let [document, ..] = documents(&long);
    read_by_people("as many decisions as there can be", &document);
    let text = markdown::write(&document);
    assert!(
        text.matches("MQL: time limit 24 to 4 working hours").count() >= 1_600,
        "each is there"
    );
}
