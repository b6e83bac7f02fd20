//! What changed: since each side's last yes in a first review, since last quarter afterwards.

use documents::lay_out;
use documents::model::{Block, Paper};
use domain::{Quarter, Review, ReviewId, Typed, Workspace};

use crate::huge::huge;
use crate::sample::{Counting, both, told, words};

fn definitions(workspace: &Workspace) -> String {
    words(&both(workspace, Paper::A4)[0]).join(" ")
}

#[test]
fn a_first_review_says_what_changed_since_a_side_last_said_yes() {
    let all = definitions(&told().0);
    let section = "What changed Every change of meaning since a side last said yes.";
    assert!(all.contains(section), "{all}");
    let note = "Changed since the yes of Daniel Brandt: time limit 24 working hours to 4 working hours";
    // On the page of the funnel and on that of the stage.
    assert_eq!(all.matches(note).count(), 2, "{all}");
}

#[test]
fn a_later_review_says_what_changed_since_last_quarter() {
    let (mut workspace, _) = told();
    let mut earlier: Review = workspace.reviews[0].clone();
    earlier.id = ReviewId::fresh(&mut Counting::beyond());
    earlier.quarter = Quarter::read("Q4 2026", "Quarter").expect("readable");
    earlier.answers.clear();
    earlier.stages[0].statement = Typed::read("Someone who visited us.", "Statement").expect("readable");
    earlier.commitments.remove(0);
    workspace.reviews[0].stages.pop();
    workspace.reviews.insert(0, earlier);
    let document = {
        let review = &workspace.reviews[1];
        let edition = documents::Edition {
            paper: Paper::A4,
            language: workspace.company.language,
            version: 1,
            date: review.date,
            digest: String::new(),
        };
        documents::definitions(&workspace, review, &edition)
    };
    let all = words(&document).join(" ");
    assert!(all.contains("Every change of meaning since Q4 2026"), "{all}");
    assert!(all.contains("visited us."), "the old words are not shown: {all}");
    assert!(all.contains("Customer no longer there"), "{all}");
    assert!(
        all.contains("107 SQOs worth USD 4,494,000 come from marketing. new"),
        "{all}"
    );
    assert!(all.contains("Changed since Q4 2026: statement"), "{all}");
}

#[test]
fn what_changed_names_its_item_on_every_page_and_no_row_twice() {
    let (workspace, _) = huge();
    let [definitions, _] = both(&workspace, Paper::A4);
    let pages = lay_out(&definitions);
    let from = pages.outline.iter().position(|mark| mark.title == "What changed");
    let (from, to) = from.map_or((0, 0), |at| (pages.outline[at].page, pages.outline[at + 1].page));
    assert!(to > from + 3, "it takes several pages");
    let stages = workspace.reviews[0]
        .stages
        .iter()
        .map(|stage| stage.abbreviation.as_str());
    let others = ["The", "Handoff", "Marketing:", "Sales:"];
    let names: Vec<&str> = stages.chain(others).collect();
    for page in &pages.pages[from..to] {
        let words = page.words_with_places();
        let head = words.iter().find(|word| word.text == "Before").expect("a head");
        // What stands right below the head, at the left: the name of what changed.
        let below = words.iter().filter(|word| word.area.y > head.area.y + 2.0);
        let first = below.min_by(|one, other| {
            one.area
                .y
                .total_cmp(&other.area.y)
                .then(one.area.x.total_cmp(&other.area.x))
        });
        let first = first.map(|word| word.text.as_str());
        assert!(
            first.is_some_and(|first| names.contains(&first)),
            "a page goes on with {first:?}"
        );
    }
    for block in &definitions.blocks {
        let Block::Table(table) = block else { continue };
        if table.head != ["What", "Before", "Now"] {
            continue;
        }
        let said: Vec<_> = table.rows.iter().map(|row| (&row.about, &row.cells[1..])).collect();
        let twice = said.iter().enumerate().find(|(at, row)| said[..*at].contains(row));
        assert!(twice.is_none(), "{twice:?}");
    }
}

#[test]
fn where_nothing_changed_there_is_no_section() {
    let (mut workspace, _) = told();
    workspace.reviews[0].answers.clear();
    assert!(!definitions(&workspace).contains("What changed"));
}
