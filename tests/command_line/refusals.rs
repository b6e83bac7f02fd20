//! Bad input: one clear sentence that says what and where, exit 1, nothing lost.

use std::fs;

use serde_json::{Value, json};

use crate::environment::{Environment, shown};

fn set(target: &str, value: &str) -> Value {
    json!([{ "set": { "target": target, "value": value } }])
}

#[test]
fn what_a_person_types_wrong_is_said_in_one_sentence_and_changes_nothing() {
    let machine = Environment::with_review();
    machine.apply(&json!([{ "add": { "list": "goals", "value": "Won" } }, { "add": { "list": "commitments/sales", "value": "We call." }, "as": "c" }])).ok();
    let before = machine.show();
    let promises = before["review"]["commitments"].as_array().expect("promises");
    let call = promises
        .iter()
        .find(|p| p["commitment"]["promise"] == "We call.")
        .expect("there");
    let call = format!(
        "commitment/{}/target",
        call["commitment"]["id"].as_str().expect("an identity")
    );
    let long = "x".repeat(10_000_000);
    let cases = [
        (set("person/Amara Osei/name", " \u{b} "), "Step 1: Name can't be empty."),
        (
            set("stage/MQL/statement", &long),
            "Step 1: Statement is too long: 10000000 characters, at most 4000.",
        ),
        (
            set("stage/MQL/abbreviation", "lead"),
            "Step 1: There is already a stage called “lead”.",
        ),
        (
            json!([{ "remove": { "target": "stage/SAL" } }]),
            "Step 1: “SAL” can't be removed: an exit of MQL points to it.",
        ),
        (
            json!([{ "remove": { "target": "person/Amara Osei" } }]),
            "Step 1: “Amara Osei” can't be removed: a side they answer for points to it.",
        ),
        (set(&call, "0"), "Step 1: A target of zero promises nothing."),
        (set("goal/Won/target", "-$5"), "Step 1: Target can't be negative."),
        (
            set("goal/Won/due", "2026-12-31"),
            "Step 1: The due date lies before the quarter, which starts on 2027-01-01.",
        ),
        (
            set("stage/MQL/owner", "Nobody Known"),
            "Step 1: There is no person “Nobody Known” here.",
        ),
        (
            set("stage/Nowhere/statement", "x"),
            "Step 1: There is no “stage/Nowhere/statement” here.",
        ),
        (
            set("review/date", "someday"),
            "Step 1: Date can't be read from “someday”.",
        ),
        (
            set("person/Daniel Brandt/role", "member"),
            "Step 1: Who answers for sales can't be removed: a review needs it.",
        ),
    ];
    for (steps, sentence) in cases {
        let said = machine.apply(&steps).refused();
        assert!(said.starts_with(sentence), "{said}\nshould start with\n{sentence}");
        assert_eq!(machine.show()["review"], before["review"], "{sentence}");
    }
}

#[test]
fn control_characters_from_slides_are_cleaned_not_refused() {
    let machine = Environment::with_review();
    machine
        .apply(&set("stage/MQL/statement", "One\u{b}two\u{0}\u{7}\r\nthree"))
        .ok();
    assert_eq!(
        machine.show()["review"]["stages"][2]["stage"]["statement"],
        "One\ntwo\nthree"
    );
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let machine = Environment::with_review();
    let blocked = machine.path("blocked");
    fs::write(&blocked, "a file where a folder should be").expect("written");
    let said = machine.run(&["export", "--to", &shown(&blocked)]).refused();
    assert!(
        said.contains(&shown(&blocked)) && said.contains("can’t be written"),
        "{said}"
    );
    let said = machine.run(&["export", "--to", "one.pdf"]).refused();
    assert!(said.starts_with("One file can’t hold two documents."), "{said}");
}

#[test]
fn a_store_that_is_not_ours_is_refused_and_left_alone() {
    let machine = Environment::with_review();
    let workspaces = machine.path("data/workspaces");
    let folder = fs::read_dir(workspaces)
        .expect("there")
        .next()
        .expect("one")
        .expect("readable")
        .path();
    let store = folder.join("store.db");
    fs::write(
        &store,
        "not a store at all, but long enough to have a header of a hundred bytes, or so it would seem to be....",
    )
    .expect("written");
    let _journal = fs::remove_file(folder.join("store.db-wal"));
    let before = fs::read(&store).expect("readable");
    let said = machine.run(&["show"]).refused();
    assert!(said.contains("is not an Accord workspace"), "{said}");
    assert!(fs::read(&store).expect("readable") == before, "not a byte was changed");
}

#[test]
fn a_second_program_is_told_that_the_workspace_is_in_use() {
    let machine = Environment::with_review();
    let mut holder = crate::rpc::Conversation::start(&machine);
    let home = holder.ok("home", json!({}));
    let workspace = &home["workspaces"][0];
    holder.ok(
        "open_review",
        json!({ "workspace": workspace["id"], "review": workspace["reviews"][0]["id"] }),
    );
    let said = machine.run(&["show", "--json"]);
    assert_eq!(said.code, 1);
    let said: Value = serde_json::from_str(&said.out).expect("JSON");
    assert_eq!(said["error"]["code"], "in_use");
}

#[test]
fn files_that_are_no_steps_are_refused() {
    let machine = Environment::with_review();
    for (text, sentence) in [
        ("", "is not an array of steps"),
        ("{}", "is not an array of steps"),
        ("[{\"fly\":1}]", "The request can’t be read"),
    ] {
        let file = machine.path("steps.json");
        fs::write(&file, text).expect("written");
        let said = machine.run(&["apply", &shown(&file)]).refused();
        assert!(said.contains(sentence), "{text:?}: {said}");
    }
    let said = machine.run(&["apply", "nowhere.json"]).refused();
    assert!(said.starts_with("“nowhere.json” can’t be read"), "{said}");
    let usage = machine.run(&["fly"]);
    assert_eq!(usage.code, 1, "an unknown verb is the input's fault");
}
