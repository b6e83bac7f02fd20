//! The main job once through the real window: from the first run to both documents, by mouse and keyboard.

use std::path::Path;
use std::process::Command;

use crate::harness::Window;
use crate::steps::{open, prepare, stage, COMPANY, MARKETING, SALES};

const STATEMENT: &str =
    "Someone at a company we can serve who asked us a question, first attempted within {time limit}.";
const PAINTED: &str = "Someone at a company we can serve who asked us a question, first attempted within";
const CRITERION: &str = "Named a project for this year";
const PROMISES: [(&str, &str); 2] = [
    (
        "marketing",
        "Seventy of 100 leads that marketing hands over are accepted.",
    ),
    ("sales", "Sales calls every lead back before the day ends."),
];
/// Name, target, stretch as typed and stretch as the review then says it.
const GOALS: [(&str, &str, &str, &str); 2] = [
    ("Sourced pipeline of the north", "$4.5m", "$5m", "USD 5,000,000"),
    ("Accepted leads of the north", "107", "120", "120"),
];

/// Both sides answer yes to the read-back that is open, and the halves close.
fn both_say_yes(window: &Window) {
    window.press_in(&format!("{MARKETING} for marketing"), "Yes");
    window.press_in(&format!("{SALES} for sales"), "Yes");
    window.chord("Mod Enter");
    window.has("press", "Ask both sides");
}

fn defines_a_stage(window: &Window) {
    stage(window, "MQL");
    window.fill("Statement of MQL", STATEMENT);
    window.paints(PAINTED);
    window.press("Add a criterion");
    window.has("field", "New criterion");
    window.write(CRITERION);
    window.chord("Enter");
    window.until("the criterion is one of the stage's", |_| {
        window.words().matches(CRITERION).count() >= 1 && window.value("New criterion").as_deref() == Some("")
    });
    window.chord("Esc");
    // Both sides hear the words and answer them.
    window.has("press", "Add a criterion");
    window.chord("y");
    window.has("press", "Back to the sheet");
    // In the sentence that is read out it begins in lower case.
    window.paints(&CRITERION[1..]);
    both_say_yes(window);
    window.paints("Yes, ");
}

fn goes_stale_and_is_revived(window: &Window) {
    let agreed = window.value("Time limit of MQL").expect("MQL has a time limit");
    window.fill("Time limit of MQL", "7 working hours");
    window.paints("Yes to earlier words");
    window.has("tab", "MQL changed");
    window.paints("7 working hours");
    window.fill("Time limit of MQL", &agreed);
    window.until("the agreed words are agreed again", |_| {
        !window.words().contains("Yes to earlier words")
    });
}

fn promises_and_goals(window: &Window) {
    window.go("Handoff and SLA");
    window.tab("Promises");
    for (side, promise) in PROMISES {
        window.press(&format!("Add a promise of {side}"));
        window.has("field", &format!("New promise of {side}"));
        window.write(promise);
        window.chord("Enter");
        // Its own row is open, and empty, when there is room for the next promise.
        window.has("press", &format!("Add a promise of {side}"));
        window.holds("Data source", "");
        window.says(promise);
        window.fill("Target", "70%");
        window.holds("Target", "70%");
        window.fill("If missed", &format!("{side} says so on Friday"));
        window.says(&format!("{side} says so on Friday"));
    }
    window.go("Targets");
    window.tab("Goals");
    for (name, target, stretch, said) in GOALS {
        window.press("Add a goal");
        window.has("field", "New goal");
        window.write(name);
        window.chord("Enter");
        window.holds("New goal", "");
        window.chord("Esc");
        window.fill(&format!("Target of “{name}”"), target);
        window.fill(&format!("Stretch of “{name}”"), stretch);
        window.holds(&format!("Stretch of “{name}”"), said);
    }
}

fn undoes_and_redoes(window: &Window) {
    let (name, _, _, stretch) = GOALS[1];
    let field = format!("Stretch of “{name}”");
    window.chord("Mod z");
    window.holds(&field, "");
    window.has("press", "Redo");
    window.chord("Mod Shift z");
    window.holds(&field, stretch);
}

/// The words of a PDF, as another program reads them.
pub(crate) fn text_of(file: &Path) -> String {
    let read = Command::new("pdftotext").arg(file).arg("-").output();
    let read = read.expect("pdftotext has to be installed");
    assert!(
        read.status.success(),
        "{}: {}",
        file.display(),
        String::from_utf8_lossy(&read.stderr)
    );
    String::from_utf8_lossy(&read.stdout)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn exports_both(window: &Window) {
    window.go("Documents");
    window.press("Export both");
    window.says("Exported");
    let folder = std::fs::read_dir(window.exports()).expect("the folder can be listed");
    let mut files: Vec<_> = folder.map(|file| file.expect("it can be listed").path()).collect();
    files.sort();
    assert_eq!(files.len(), 2, "both documents and nothing else: {files:?}");
    let definitions = files
        .iter()
        .find(|file| named(file, "Definitions"))
        .expect("the definitions were written");
    let plan = files
        .iter()
        .find(|file| !named(file, "Definitions"))
        .expect("the plan was written");
    for file in &files {
        let name = file
            .file_name()
            .and_then(|name| name.to_str())
            .expect("names are plain");
        window.says(name);
    }
    let (definitions, plan) = (text_of(definitions), text_of(plan));
    for words in [COMPANY, MARKETING, SALES, "DRAFT", PAINTED, CRITERION] {
        assert!(
            definitions.contains(words),
            "{words:?} is not in the definitions:\n{definitions}"
        );
    }
    for (_, promise) in PROMISES {
        assert!(definitions.contains(promise), "{promise:?} is not in the definitions");
        assert!(plan.contains(promise), "{promise:?} is not in the plan:\n{plan}");
    }
    for (name, ..) in GOALS {
        assert!(plan.contains(name), "{name:?} is not in the plan:\n{plan}");
    }
}

fn named(file: &Path, part: &str) -> bool {
    file.file_name()
        .is_some_and(|name| name.to_string_lossy().contains(part))
}

fn finds_everything_again(window: &Window) {
    open(window);
    stage(window, "MQL");
    window.paints(PAINTED);
    window.says(CRITERION);
    window.paints("Yes, ");
    window.go("Handoff and SLA");
    window.tab("Promises");
    for (_, promise) in PROMISES {
        window.says(promise);
    }
    window.go("Targets");
    window.tab("Goals");
    for (name, _, _, stretch) in GOALS {
        window.holds(&format!("Stretch of “{name}”"), stretch);
    }
}

#[test]
fn a_review_is_prepared_defined_promised_planned_undone_exported_and_found_again() {
    let mut window = Window::open();
    prepare(&window);
    defines_a_stage(&window);
    goes_stale_and_is_revived(&window);
    promises_and_goals(&window);
    undoes_and_redoes(&window);
    exports_both(&window);
    window.reopen();
    finds_everything_again(&window);
}
