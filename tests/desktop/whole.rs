//! A whole review of the sample in the real window, from last quarter to the next one: by mouse, and again by keyboard alone.

use crate::hand::{By, Hand};
use crate::harness::Window;
use crate::journey::text_of;
use crate::steps;

const BOTH: [(&str, bool); 2] = [("Amara Osei for marketing", true), ("Daniel Brandt for sales", true)];

fn gets_ready(hand: &Hand<'_>) {
    hand.go("Last quarter", None);
    hand.window.paints("4 of 13 goals and promises reached.");
    hand.press("Make it an issue: Marketing-sourced pipeline");
    hand.window.paints("Under Issues");
    hand.go("Record", None);
    hand.tab("What changed");
    hand.window.paints("Since Q4 2026");
    hand.press("Start meeting");
    hand.window.has("press", "Adjourn");
}

fn agrees_on_the_stages(hand: &Hand<'_>) {
    hand.go("Stages", Some("SAL"));
    hand.window.has("field", "Statement of SAL");
    hand.ask([BOTH[0], (BOTH[1].0, false)]);
    hand.window.paints("No, ");
    hand.capture("Park", "Who takes leads that answer on a Saturday?");
    hand.window.paints("Who takes leads that answer on a Saturday?");
    hand.fill("Time limit of SAL", "8 working days");
    hand.window.paints("8 working days");
    hand.capture("Decision", "");
    hand.window.paints("SAL: time limit 10 to 8 working days");
    for stage in ["MQL", "SAL", "SQL", "SQO"] {
        hand.go("Stages", Some(stage));
        hand.window.has("field", &format!("Statement of {stage}"));
        hand.ask(BOTH);
    }
}

fn agrees_on_the_rest(hand: &Hand<'_>) {
    hand.go("Targets", None);
    hand.tab("Goals");
    hand.fill("Stretch of “SQOs from marketing”", "118");
    hand.ask(BOTH);
    hand.go("Handoff and SLA", None);
    for tab in ["Promises", "Reasons"] {
        hand.tab(tab);
        hand.ask(BOTH);
    }
}

fn waives_what_is_left(hand: &Hand<'_>) {
    let window = hand.window;
    hand.go(if window.sees("press", "Close") { "Close" } else { "Sign" }, None);
    hand.tab("Open points");
    while window.sees("press", "Waive with a reason") {
        let left = window.count("Waive with a reason");
        hand.press("Waive with a reason");
        hand.enter("Why may it stay open?");
        window.write("It is measured from March on.");
        hand.press("Both waive it");
        window.until("it is waived", |_| window.count("Waive with a reason") < left);
    }
    window.paints("Nothing is left that blocks signing.");
}

fn signs(hand: &Hand<'_>) {
    hand.tab("Signatures");
    for (side, name) in [("marketing", "Amara Osei"), ("sales", "Daniel Brandt")] {
        hand.enter(&format!("Type your name, to sign for {side}"));
        hand.window.write(name);
        hand.press(&format!("Sign for {side}"));
        hand.press(&format!("Sign as {name}"));
    }
    hand.window.paints("Both sides have signed.");
}

fn exports(hand: &Hand<'_>) {
    hand.go("Documents", None);
    hand.press("Export both");
    hand.window.says("Exported");
    let folder = std::fs::read_dir(hand.window.exports()).expect("the folder can be listed");
    let files: Vec<_> = folder.map(|file| file.expect("it can be listed").path()).collect();
    assert_eq!(files.len(), 2, "both documents and nothing else: {files:?}");
    for file in files {
        let words = text_of(&file);
        assert!(
            words.contains("Amara Osei") && words.contains("Daniel Brandt"),
            "{words}"
        );
        assert!(!words.contains("DRAFT"), "it is signed: {words}");
    }
}

fn starts_the_next_quarter(hand: &Hand<'_>) {
    // The second signature has ended the sitting.
    hand.press("Start Q2 2027");
    hand.window.has("press", "Start meeting");
    hand.go("Last quarter", None);
    hand.window.paints("What Q1 2027 promised, and what came of it.");
    hand.go("Record", None);
    hand.tab("What changed");
    hand.window.paints("Since Q1 2027");
}

/// The whole review of the sample.
fn reviews(by: By) {
    let window = Window::open();
    steps::sample(&window);
    let hand = Hand::new(&window, by);
    gets_ready(&hand);
    agrees_on_the_stages(&hand);
    agrees_on_the_rest(&hand);
    waives_what_is_left(&hand);
    signs(&hand);
    exports(&hand);
    starts_the_next_quarter(&hand);
}

#[test]
fn a_whole_review_goes_from_last_quarter_to_the_next_by_mouse() {
    reviews(By::Mouse);
}

#[test]
fn a_whole_review_goes_from_last_quarter_to_the_next_by_keyboard_alone() {
    reviews(By::Keys);
}

#[test]
fn from_a_changed_field_to_its_recorded_decision_takes_three_key_presses() {
    let window = Window::open();
    steps::sample(&window);
    let hand = Hand::new(&window, By::Keys);
    hand.go("Stages", Some("SAL"));
    hand.enter("Time limit of SAL");
    window.overwrite("9 working days");
    let presses = ["Mod Enter", "d", "Enter"];
    window.chord(presses[0]);
    // The time a person takes to look up.
    window.paints("9 working days");
    window.chord(presses[1]);
    window.has("field", "Decision, then Enter");
    window.holds("Decision, then Enter", "SAL: time limit 10 to 9 working days");
    window.chord(presses[2]);
    window.has("field", "Decide, park or act");
    window.paints("SAL: time limit 10 to 9 working days");
}
