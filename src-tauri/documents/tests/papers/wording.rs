//! What the documents of the sample say.

use chrono::DateTime;
use documents::flow::Item;
use documents::lay_out;
use documents::model::Paper;
use domain::agreement::{Said, answer};
use domain::{Figure, Language, Line, Side, Typed, Vote};

use crate::gaps::bare;
use crate::sample::{Counting, both, only, reading, told, weekly, words};

#[test]
fn the_definitions_of_the_sample_read_as_reviewed() {
    let [definitions, _] = both(&told().0, Paper::A4);
    insta::assert_snapshot!(reading(&lay_out(&definitions)));
}

#[test]
fn the_plan_of_the_sample_reads_as_reviewed() {
    let [_, plan] = both(&told().0, Paper::A4);
    insta::assert_snapshot!(reading(&lay_out(&plan)));
}

#[test]
fn the_documents_of_an_almost_empty_review_read_as_reviewed() {
    let pages = both(&bare(), Paper::A4).map(|document| reading(&lay_out(&document)));
    insta::assert_snapshot!(pages.concat());
}

#[test]
fn page_one_of_the_plan_stands_alone_on_either_paper() {
    let (workspace, _) = told();
    for paper in [Paper::A4, Paper::Letter] {
        let [_, plan] = both(&workspace, paper);
        let pages = words(&plan);
        let mut wanted = vec![
            "Both sides answer for",
            "USD 4,494,000",
            "is no longer judged on",
            "for marketing",
            "for sales",
        ];
        wanted.extend(only(&workspace).goals.iter().map(|goal| goal.name.as_str()));
        for words in wanted {
            assert!(
                pages[0].contains(words),
                "on {paper:?} page one lacks “{words}”: {}",
                pages[0]
            );
        }
        assert!(
            pages[1].starts_with("Goals in full"),
            "on {paper:?} page one runs over: {}",
            pages[1]
        );
    }
}

/// The sample with far more of everything than a page holds.
fn crowded() -> domain::Workspace {
    let mut workspace = told().0;
    let review = &mut workspace.reviews[0];
    review.measures = vec![review.measures[0].clone(); 60];
    review.overdue = vec![review.overdue[0].clone(); 60];
    let long = "What nobody would read to its end. ".repeat(8);
    review.commitments = vec![review.commitments[0].clone(); 60];
    for promise in &mut review.commitments {
        promise.promise = Typed::read(long.trim(), "Promise").expect("it has room");
    }
    workspace
}

#[test]
fn the_weekly_sheet_takes_one_page_whatever_a_review_holds_and_counts_what_it_leaves_out() {
    for (workspace, most) in [(told().0, 0), (bare(), 0), (crowded(), 3)] {
        for (paper, language) in [(Paper::A4, Language::English), (Paper::Letter, Language::German)] {
            let mut workspace = workspace.clone();
            workspace.company.language = language;
            let pages = words(&weekly(&workspace, paper));
            assert_eq!(pages.len(), 1, "on {paper:?} in {language:?}: {}", pages[1]);
            let counted = ["more, in Accord", "weitere, in Accord"].map(|words| pages[0].matches(words).count());
            assert!(counted.iter().sum::<usize>() >= most, "{}", pages[0]);
        }
    }
}

#[test]
fn each_stage_of_the_sample_fills_one_page_on_either_paper() {
    let (workspace, _) = told();
    for paper in [Paper::A4, Paper::Letter] {
        let [definitions, _] = both(&workspace, paper);
        let pages = lay_out(&definitions);
        let starts = pages.outline.iter().filter(|mark| mark.level == 1);
        let starts: Vec<(&str, usize)> = starts.map(|mark| (mark.title.as_str(), mark.page)).collect();
        for stage in &only(&workspace).stages {
            let name = stage.abbreviation.as_str();
            let place = starts
                .iter()
                .position(|(title, _)| *title == name)
                .expect("it has a page");
            let taken = starts[place + 1].1 - starts[place].1;
            assert_eq!(taken, 1, "{name} takes {taken} pages on {paper:?}");
        }
    }
}

#[test]
fn a_stage_of_thirteen_criteria_still_fills_one_page_on_either_paper() {
    let (mut workspace, _) = told();
    let stages = &mut workspace.reviews[0].stages;
    let sqo = stages.iter_mut().find(|stage| stage.abbreviation.as_str() == "SQO");
    let sqo = sqo.expect("the sample has one");
    for number in sqo.criteria.len()..13 {
        let mut criterion = sqo.criteria[1].clone();
        criterion.text =
            Typed::read(&format!("Criterion {number} holds on the day of entry"), "Text").expect("readable");
        criterion.crm_field = Typed::read(&format!("Field {number}"), "Field").expect("readable");
        sqo.criteria.push(criterion);
    }
    for paper in [Paper::A4, Paper::Letter] {
        let [definitions, _] = both(&workspace, paper);
        let pages = lay_out(&definitions);
        let at = |title: &str| {
            let mark = pages.outline.iter().find(|mark| mark.title == title);
            mark.expect("it has a page").page
        };
        assert_eq!(at("Customer") - at("SQO"), 1, "on {paper:?}");
    }
}

#[test]
fn large_amounts_are_printed_whole_and_keep_their_currency() {
    let (mut workspace, _) = told();
    let review = &mut workspace.reviews[0];
    for (goal, amount) in review
        .goals
        .iter_mut()
        .zip(["money 150000000", "98765432", "money 1250000000"])
    {
        let figure = Figure::read(amount, "Figure").expect("readable");
        (goal.baseline, goal.floor, goal.target, goal.stretch) =
            (Some(figure), Some(figure), Some(figure), Some(figure));
    }
    review.shared_number.target = review.goals[0].target;
    for (language, end) in [(Language::English, "USD"), (Language::German, "1.250.000.000")] {
        workspace.company.language = language;
        let [_, plan] = both(&workspace, Paper::Letter);
        for page in lay_out(&plan).pages.iter().take(3) {
            let words = page.words();
            assert!(!words.contains('\u{2026}'), "{words}");
            for item in &page.items {
                let Item::Glyphs { run, node: Some(_), .. } = item else {
                    continue;
                };
                assert!(!run.text.trim_end().ends_with(end), "{}", run.text);
            }
        }
    }
}

#[test]
fn the_version_rises_with_the_meaning_of_a_stage_and_is_printed() {
    let (mut workspace, _) = told();
    let review = &mut workspace.reviews[0];
    review.stages.iter_mut().for_each(|stage| stage.version = 1);
    assert_eq!(review.version(), 1);
    review.stages[1].version = 3;
    review.stages[2].version = 6;
    assert_eq!(review.version(), 8);
    let [definitions, plan] = both(&workspace, Paper::A4);
    assert_eq!(plan.running.foot, "Version 8, 21 January 2027, digest 7f3a 91c2 04be");
    let cover = &words(&definitions)[0];
    assert!(cover.contains("DRAFT, version 8, 21 January 2027"), "{cover}");
}

#[test]
fn every_page_says_draft() {
    for document in both(&told().0, Paper::Letter) {
        for (number, page) in lay_out(&document).pages.iter().enumerate() {
            let says = |item: &Item| matches!(item, Item::Glyphs { run, .. } if run.text.contains("DRAFT"));
            assert!(
                page.items.iter().any(says),
                "page {} of {} does not say DRAFT",
                number + 1,
                document.title
            );
        }
    }
}

#[test]
fn agreement_stands_beside_each_item_in_words() {
    let [definitions, plan] = both(&told().0, Paper::A4);
    let all = words(&definitions).join(" ");
    assert!(all.contains("marketing yes, sales yes to earlier words"), "{all}");
    assert!(all.contains("a source we can trace. agreed Maya Lindqvist"), "{all}");
    assert!(all.contains("Amara Osei: yes, said in the room, recorded by"), "{all}");
    let all = words(&plan).join(" ");
    assert!(all.contains("The goals marketing yes, sales not yet"), "{all}");
}

#[test]
fn a_no_prints_what_it_would_take() {
    let (workspace, review) = told();
    let mql = only(&workspace)
        .stages
        .iter()
        .find(|stage| stage.abbreviation.as_str() == "MQL")
        .expect("there");
    let item = domain::Item::Stage(mql.id);
    let wish = Line::read("a score of 70", "Wish").expect("readable");
    let said = Said {
        side: Side::Sales,
        vote: Vote::No,
        wish,
    };
    let workspace = answer(
        &workspace,
        review,
        &[item],
        &[said],
        DateTime::UNIX_EPOCH,
        &mut Counting::default(),
    );
    let [definitions, _] = both(&workspace.expect("taken"), Paper::A4);
    let all = words(&definitions).join(" ");
    assert!(
        all.contains("marketing yes, sales no Daniel Brandt, it would take: a score of 70"),
        "{all}"
    );
    assert!(
        all.contains("Daniel Brandt: no; it would take: a score of 70, said in the room"),
        "{all}"
    );
}

#[test]
fn words_the_product_does_not_use_are_not_printed() {
    for document in both(&told().0, Paper::A4) {
        let all = words(&document).join(" ").to_lowercase();
        for word in ["revision", "finding", "first touch", "approve", "confirm ", "commit"] {
            assert!(!all.contains(word), "{} says “{word}”", document.title);
        }
    }
}
