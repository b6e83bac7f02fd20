//! A review as large as one can get: 40 stages, 500 criteria, 5,000 decisions, made from the sample.

use domain::{
    CriterionId, Decision, DecisionId, Line, Name, Prose, ReviewId, Sentence, Stage, StageId, Typed, Workspace,
};

use crate::sample::{Counting, told};

const STAGES: usize = 40;
const CRITERIA: usize = 500;
const DECISIONS: usize = Decision::MOST;

/// The sample grown to that size.
pub(crate) fn huge() -> (Workspace, ReviewId) {
    let (mut workspace, id) = told();
    let fresh = &mut Counting::beyond();
    let review = &mut workspace.reviews[0];
    let known = review.stages.clone();
    while review.stages.len() < STAGES {
        let number = review.stages.len() + 1;
        let mut stage = known[number % known.len()].clone();
        stage.id = StageId::fresh(fresh);
        stage.name = read(&format!("{}, kind {number}", stage.abbreviation));
        stage.abbreviation = read(&format!("S{number}"));
        // The chain of the plan stays that of the sample: rates multiplied forty times over say nothing.
        stage.figures.rate = None;
        review.stages.push(stage);
    }
    let mut criteria = review.stages.iter().map(|stage| stage.criteria.len()).sum::<usize>();
    for at in (0..STAGES).cycle() {
        if criteria == CRITERIA {
            break;
        }
        if review.stages[at].criteria.is_empty() {
            continue;
        }
        criteria += 1;
        grow(&mut review.stages[at], criteria, fresh);
    }
    let decided: Vec<Decision> = review.decisions.clone();
    review.decisions = (0..DECISIONS)
        .map(|number| {
            let mut decision = decided[number % decided.len()].clone();
            decision.id = DecisionId::fresh(fresh);
            decision.text = read::<Sentence>(&format!("Decision {}: {}", number + 1, decision.text));
            if number % 7 == 0 {
                decision.dissent = read::<Prose>("Sales would rather have waited for the figures of the first month.");
            }
            decision
        })
        .collect();
    (workspace, id)
}

fn grow(stage: &mut Stage, number: usize, fresh: &mut Counting) {
    let mut criterion = stage.criteria[0].clone();
    criterion.id = CriterionId::fresh(fresh);
    criterion.text = read::<Sentence>(&format!("Criterion {number} holds on the day of entry"));
    criterion.crm_field = read::<Line>(&format!("Field {number}"));
    stage.criteria.push(criterion);
}

fn read<T: Typed>(text: &str) -> T {
    T::read(text, "Text").expect("readable")
}

#[test]
fn the_huge_review_is_as_large_as_it_says() {
    let (workspace, id) = huge();
    let review = workspace.review(id).expect("there");
    let criteria = review.stages.iter().map(|stage| stage.criteria.len()).sum::<usize>();
    assert_eq!(
        (review.stages.len(), criteria, review.decisions.len()),
        (STAGES, CRITERIA, DECISIONS)
    );
    let names: std::collections::BTreeSet<&Name> = review.stages.iter().map(|stage| &stage.abbreviation).collect();
    assert_eq!(names.len(), STAGES);
}
