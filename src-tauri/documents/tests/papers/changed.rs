//! What changed: since each side's last yes in a first review, since last quarter afterwards.

use documents::model::Paper;
use domain::{Quarter, Review, ReviewId, Typed, Workspace};

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
fn where_nothing_changed_there_is_no_section() {
    let (mut workspace, _) = told();
    workspace.reviews[0].answers.clear();
    assert!(!definitions(&workspace).contains("What changed"));
}
