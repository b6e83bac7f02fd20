//! Reviews that lack things: each gap is a question on paper, never an empty table.

use documents::model::{Block, Paper};
use documents::{export, lay_out};
use domain::{Cost, Diagnosis, Prose, SharedNumber, Typed, Workspace};

use crate::sample::{both, told, words};

#[test]
fn a_review_with_nothing_in_it_prints_questions() {
    let [definitions, plan] = both(&bare(), Paper::A4);
    let asked = [
        "What are these definitions for?",
        "Who owns the middle, from MQL to SQO?",
        "Which stages does the funnel have?",
        "What must sales know about a lead that is handed over?",
        "What does each side promise the other?",
        "Why may a lead be turned down",
        "Who signs for marketing?",
        "Who signs for sales?",
        "from when is not yet agreed",
    ];
    let all = words(&definitions).join(" ");
    for question in asked {
        assert!(all.contains(question), "the definitions do not ask “{question}”: {all}");
    }
    let all = words(&plan).join(" ");
    for question in [
        "What is the quarter to reach?",
        "What does sales promise?",
        "Who takes part?",
        "What is it to reach?",
    ] {
        assert!(all.contains(question), "the plan does not ask “{question}”: {all}");
    }
}

#[test]
fn without_goals_no_page_is_spent_on_them() {
    let (mut workspace, _) = told();
    workspace.reviews[0].goals.clear();
    let [_, plan] = both(&workspace, Paper::A4);
    let pages = words(&plan);
    assert!(pages[0].contains("What is the quarter to reach?"), "{}", pages[0]);
    assert!(pages[1].starts_with("From revenue back to leads"), "{}", pages[1]);
}

#[test]
fn a_review_nobody_answered_says_so_in_a_line() {
    let (mut workspace, _) = told();
    workspace.reviews[0].answers.clear();
    let all = words(&both(&workspace, Paper::A4)[0]).join(" ");
    assert!(
        all.contains("Answers so far Neither side has said anything yet."),
        "{all}"
    );
}

#[test]
fn a_stage_with_only_a_name_prints_questions() {
    let mut workspace = bare();
    let mut stage = told().0.reviews[0].stages[0].clone();
    stage.statement = Prose::default();
    stage.owner = None;
    stage.owner_role = Default::default();
    stage.evidence_object = Default::default();
    stage.evidence_field = Default::default();
    stage.evidence_stamp = Default::default();
    stage.criteria.clear();
    stage.exits.clear();
    workspace.reviews[0].stages.push(stage);
    let [definitions, _] = both(&workspace, Paper::Letter);
    let all = words(&definitions).join(" ");
    for question in [
        "What counts as having raised a hand?",
        "Who answers for it?",
        "What must hold for a record to enter?",
        "Nothing leaves it, or what does?",
        "Which field of the CRM shows it?",
    ] {
        assert!(all.contains(question), "the stage does not ask “{question}”: {all}");
    }
}

#[test]
fn sections_without_anything_in_them_are_left_out() {
    for document in both(&bare(), Paper::A4) {
        let titles: Vec<&str> = document
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading(heading) if heading.level == 1 => Some(heading.text.as_str()),
                _ => None,
            })
            .collect();
        for absent in [
            "What changed",
            "Exclusions and route-arounds",
            "Measurement rules",
            "Decisions",
            "Review rhythm",
            "Calendar",
            "Who we want",
            "Initiatives",
            "Risks and trip-wires",
            "Actions",
            "Assumptions and their sources",
        ] {
            assert!(!titles.contains(&absent), "{} has an empty “{absent}”", document.title);
        }
    }
}

#[test]
fn no_document_holds_an_empty_table() {
    for workspace in [bare(), told().0] {
        for document in both(&workspace, Paper::A4) {
            for block in &document.blocks {
                let Block::Table(table) = block else { continue };
                assert!(
                    table
                        .rows
                        .iter()
                        .any(|row| row.cells.iter().any(|cell| !cell.is_empty())),
                    "{}",
                    document.title
                );
            }
        }
    }
}

#[test]
fn texts_as_long_as_they_may_be_are_printed_whole() {
    let (mut workspace, _) = told();
    let long = "Überlange Wörter stehen hier. ".repeat(130);
    let long = Prose::read(&long, "Statement").expect("a statement may be this long");
    // Without answers nothing is said of what changed.
    workspace.reviews[0].answers.clear();
    for stage in &mut workspace.reviews[0].stages {
        stage.statement = long.clone();
        stage.rule = long.clone();
    }
    workspace.reviews[0].purpose = Prose::read(&"x".repeat(4_000), "Purpose").expect("a purpose may be this long");
    for document in both(&workspace, Paper::Letter) {
        let pages = lay_out(&document);
        assert!(pages.missing.is_empty());
        export(&document, chrono::DateTime::UNIX_EPOCH).expect("it is written");
    }
    let all = words(&both(&workspace, Paper::A4)[0]).join(" ");
    let stages = workspace.reviews[0].stages.len();
    // Each stage says it on the funnel page, on its own page twice and in the glossary.
    assert_eq!(all.matches("Überlange").count(), stages * 4 * 130);
}

/// The sample's workspace without people and with an empty review.
pub(crate) fn bare() -> Workspace {
    let (mut workspace, _) = told();
    workspace.people.clear();
    let review = &mut workspace.reviews[0];
    review.purpose = Prose::default();
    review.effective = None;
    review.middle_owner = None;
    review.shared_number = SharedNumber::default();
    review.cost = Cost::default();
    review.diagnosis = Diagnosis::default();
    review.stages.clear();
    review.scores.clear();
    (review.fit_threshold, review.engagement_threshold) = (None, None);
    review.named_rules.clear();
    review.fields.clear();
    review.reasons.clear();
    review.packet.clear();
    review.commitments.clear();
    review.goals.clear();
    review.profile.clear();
    review.segments.clear();
    review.initiatives.clear();
    review.risks.clear();
    review.issues.clear();
    review.decisions.clear();
    review.actions.clear();
    review.sources.clear();
    review.wins.clear();
    review.rituals.clear();
    review.standing_promises.clear();
    review.answers.clear();
    workspace
}
