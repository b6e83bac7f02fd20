//! German documents: every fixed word is German, and what people typed stays as typed.

use documents::lay_out;
use documents::model::Paper;
use domain::Language;

use crate::gaps::bare;
use crate::sample::{both, reading, told, weekly, words};

#[test]
fn the_plan_of_the_sample_reads_in_german_as_reviewed() {
    let mut workspace = told().0;
    workspace.company.language = Language::German;
    let [_, plan] = both(&workspace, Paper::A4);
    assert_eq!(plan.language, "de");
    insta::assert_snapshot!(reading(&lay_out(&plan)));
}

#[test]
fn nothing_english_is_left_where_nobody_typed_anything() {
    let mut workspace = bare();
    workspace.company.language = Language::German;
    workspace.reviews[0].measures.clear();
    workspace.reviews[0].overdue.clear();
    let [definitions, plan] = both(&workspace, Paper::A4);
    for document in [definitions, plan, weekly(&workspace, Paper::A4)] {
        let all = words(&document).join(" ");
        let english = [
            " the ", " is ", " what ", " which ", " who ", " and ", " yet", " not ", " of ",
        ];
        for word in english {
            assert!(
                !all.to_lowercase().contains(word),
                "{} says “{word}”: {all}",
                document.title
            );
        }
    }
}

#[test]
fn the_frame_of_a_german_page_is_german() {
    let mut workspace = bare();
    workspace.company.language = Language::German;
    let [_, plan] = both(&workspace, Paper::A4);
    let page = &lay_out(&plan).pages[0];
    let frame: Vec<&str> = page
        .items
        .iter()
        .filter_map(|item| match item {
            documents::flow::Item::Glyphs { run, node: None, .. } => Some(run.text.as_str()),
            _ => None,
        })
        .collect();
    let frame = frame.join(" ");
    assert!(frame.contains("ENTWURF") && frame.contains("1 von "), "{frame}");
    assert!(!frame.contains("DRAFT"), "{frame}");
}
