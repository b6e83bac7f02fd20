//! Reviews that lack things: each gap is a question on paper, never an empty table.

use documents::model::{Block, Inline, Paper, Piece, Role, Text};
use documents::{export, lay_out};
use domain::{Cost, Diagnosis, Language, Prose, SharedNumber, StageId, Typed, Workspace};

use crate::sample::{Counting, both, told, words};

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
    let mut last = stage.clone();
    last.id = StageId::fresh(&mut Counting::beyond());
    workspace.reviews[0].stages.extend([stage, last]);
    let [definitions, _] = both(&workspace, Paper::Letter);
    let all = words(&definitions).join(" ");
    assert!(all.contains("Leaves when Nothing leaves the last stage"), "{all}");
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
fn every_question_that_stands_in_a_document_is_listed_among_those_without_an_answer() {
    for workspace in [bare(), told().0, hollow()] {
        for document in both(&workspace, Paper::A4) {
            let at = document.blocks.iter().position(
                |block| matches!(block, Block::Heading(heading) if heading.text == "Questions without an answer"),
            );
            let (before, listed) = document.blocks.split_at(at.expect("there are open questions"));
            let Some(Block::Table(table)) = listed.get(1) else {
                panic!("a table below the heading");
            };
            assert_eq!(table.head, ["Where", "Question"]);
            let listed: Vec<&str> = table.rows.iter().filter_map(|row| row.source.as_deref()).collect();
            assert_eq!(listed.len(), table.rows.len());
            let asked = asked_in(before);
            assert!(asked.len() > 2, "{} asks nothing", document.title);
            for (path, question) in asked {
                assert!(
                    listed.contains(&path.as_str()),
                    "{} leaves out {path}: {question}",
                    document.title
                );
            }
        }
    }
}

/// The questions in italics among these blocks, each with the path of what would answer it.
fn asked_in(blocks: &[Block]) -> Vec<(String, String)> {
    let mut asked = Vec::new();
    let mut see = |text: &Text| {
        let words: String = text
            .inlines
            .iter()
            .filter_map(|inline| match inline {
                Inline::Words { text, .. } => Some(text.as_str()),
                Inline::Mark(_) => None,
            })
            .collect();
        if matches!(text.role, Role::Open | Role::Question)
            && words.ends_with('?')
            && let Some(path) = &text.source
        {
            asked.push((path.clone(), words));
        }
    };
    for block in blocks {
        match block {
            Block::Text(text) => see(text),
            Block::Table(table) => {
                let pieces = table.rows.iter().flat_map(|row| row.cells.iter().flatten());
                for piece in pieces {
                    if let Piece::Text(text) = piece {
                        see(text);
                    }
                }
            }
            _ => {}
        }
    }
    asked
}

/// The sample with every row it has, but next to nothing said in any of them.
fn hollow() -> Workspace {
    let (mut workspace, _) = told();
    workspace
        .people
        .iter_mut()
        .for_each(|person| person.title = Default::default());
    let review = &mut workspace.reviews[0];
    review.answers.clear();
    review.purpose = Prose::default();
    (review.effective, review.middle_owner) = (None, None);
    review.shared_number = SharedNumber::default();
    (review.fit_threshold, review.engagement_threshold) = (None, None);
    review.named_rules.iter_mut().for_each(|rule| rule.rule = None);
    review
        .fields
        .iter_mut()
        .for_each(|field| field.crm_property = Default::default());
    for stage in &mut review.stages {
        stage.statement = Prose::default();
        (stage.owner, stage.owner_role) = (None, Default::default());
        stage.rule = Default::default();
        stage.criteria.clear();
        stage.exits.clear();
        stage.escalation.clear();
        stage.clocks.iter_mut().for_each(|clock| clock.limit = None);
        stage.evidence_object = Default::default();
        stage.evidence_field = Default::default();
        stage.evidence_value = Default::default();
        stage.evidence_stamp = Default::default();
    }
    review
        .packet
        .iter_mut()
        .skip(1)
        .for_each(|field| field.crm_field = Default::default());
    review.packet[0].crm_field = Typed::read("Lead source", "Field").expect("readable");
    review
        .reasons
        .iter_mut()
        .for_each(|reason| reason.fixed_by = Default::default());
    for promise in &mut review.commitments {
        (promise.metric, promise.target, promise.reviewer) = (None, None, None);
        promise.source = Default::default();
        promise.consequence = Default::default();
        promise.window = Default::default();
    }
    for goal in &mut review.goals {
        (goal.owner, goal.target, goal.due) = (None, None, None);
        goal.baseline_source = Default::default();
    }
    review
        .segments
        .iter_mut()
        .for_each(|segment| segment.message = Prose::default());
    for initiative in &mut review.initiatives {
        (initiative.owner, initiative.budget, initiative.sqos) = (None, None, None);
        (initiative.start, initiative.end) = (None, None);
        initiative.kill_rule = Default::default();
    }
    for risk in &mut review.risks {
        risk.owner = None;
        risk.trip_wire = Default::default();
        risk.response = Default::default();
    }
    for issue in &mut review.issues {
        (issue.owner, issue.second_owner, issue.due) = (None, None, None);
    }
    review.decisions.iter_mut().for_each(|decision| decision.owner = None);
    for action in &mut review.actions {
        (action.owner, action.due) = (None, None);
    }
    for ritual in &mut review.rituals {
        ritual.first = None;
        ritual.attendees = Default::default();
    }
    review.sources.iter_mut().for_each(|source| source.counts_for = None);
    workspace
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

/// Words that begin what follows them: twice in a row they come from a label and from the question behind it.
const JOINING: [&str; 15] = [
    "a", "at", "by", "for", "from", "in", "of", "on", "the", "to", "auf", "für", "im", "von", "zu",
];

#[test]
fn no_word_that_joins_two_others_stands_twice_in_a_row() {
    let mut seen = 0;
    for mut workspace in [bare(), told().0, hollow()] {
        for language in [Language::English, Language::German] {
            workspace.company.language = language;
            for document in both(&workspace, Paper::A4) {
                let text = words(&document).join(" ");
                let all: Vec<&str> = text.split_whitespace().collect();
                seen += all.len();
                for pair in all.windows(2).filter(|pair| pair[0] == pair[1]) {
                    assert!(
                        !JOINING.contains(&pair[0]),
                        "{}: “{} {}”",
                        document.title,
                        pair[0],
                        pair[1]
                    );
                }
            }
        }
    }
    assert!(seen > 5_000, "the documents say something: {seen} words");
}
