//! Both documents of the sample as Markdown, read by a person, and whatever is typed staying text.

use documents::model::Paper;
use documents::{Edition, definitions, markdown, quarterly_plan};
use domain::{Change, apply};

use crate::sample::{Counting, told};

fn edition() -> Edition {
    Edition {
        paper: Paper::A4,
        language: told().company.language,
        version: 8,
        date: "2026-12-18".parse().expect("a day"),
        digest: "7f3a 91c2 04be".to_owned(),
    }
}

#[test]
fn the_definitions_of_the_sample_read_as_reviewed() {
    let workspace = told();
    insta::assert_snapshot!(markdown::write(&definitions(
        &workspace,
        &workspace.reviews[0],
        &edition()
    )));
}

#[test]
fn the_plan_of_the_sample_reads_as_reviewed() {
    let workspace = told();
    insta::assert_snapshot!(markdown::write(&quarterly_plan(
        &workspace,
        &workspace.reviews[0],
        &edition()
    )));
}

#[test]
fn typed_text_stays_text_wherever_it_stands() {
    let workspace = told();
    let review = &workspace.reviews[0];
    let typed = "<img onerror=x> | [a](javascript:b) `c` **d**";
    let mut spoiled = workspace.clone();
    for target in [
        "company/name".to_owned(),
        "review/purpose".to_owned(),
        format!("stage/{}/statement", review.stages[2].id),
        format!("goal/{}/name", review.goals[0].id),
    ] {
        let value = typed.to_owned();
        let change = Change::Set { target, value };
        let applied = apply(&spoiled, review.id, &change, &mut Counting(1_000_000)).expect("taken");
        spoiled = applied.expect("it changes something").workspace;
    }
    for document in [definitions, quarterly_plan] {
        let text = markdown::write(&document(&spoiled, &spoiled.reviews[0], &edition()));
        assert!(text.contains("\\<img onerror=x\\> \\| \\[a\\](javascript:b) \\`c\\` \\*\\*d\\*\\*"));
        for harmful in ["<img", "[a](", "`c`"] {
            let bare = text
                .match_indices(harmful)
                .filter(|(at, _)| !text[..*at].ends_with('\\'));
            assert_eq!(bare.count(), 0, "{harmful} stands bare");
        }
    }
}
