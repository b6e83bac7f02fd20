//! The main job from the row on disk to the printed page.

use serde_json::json;

use crate::environment::{Environment, words};

#[test]
fn the_sample_shows_half_a_meeting() {
    let machine = Environment::new();
    insta::assert_snapshot!(machine.run(&["sample"]).ok());
    let again = machine.run(&["show"]).ok();
    assert!(
        again.contains("3 of 7 agreed"),
        "the sample stays for the next command: {again}"
    );
}

#[test]
fn a_review_goes_from_the_template_to_both_documents() {
    let machine = Environment::with_review();
    let steps = json!([
        { "set": { "target": "stage/MQL/statement", "value": "Someone worth a call within {time limit}." } },
        { "set": { "target": "stage/MQL/owner", "value": "Amara Osei" } },
        { "add": { "list": "commitments/sales", "value": "We call back on the day." }, "as": "call" },
        { "set": { "target": "{call}/target", "value": "95%" } },
        { "add": { "list": "goals", "value": "Won revenue" }, "as": "won" },
        { "set": { "target": "{won}/target", "value": "$2.6m" } },
        { "set": { "target": "goal/Won revenue/owner", "value": "Daniel Brandt" } },
        { "answer": { "items": ["stage/MQL"], "marketing": { "vote": "yes", "wish": "" }, "sales": { "vote": "can_live", "wish": "" } } },
    ]);
    let shown = machine.apply(&steps).ok();
    assert!(
        shown.contains("Someone worth a call within 4 working hours."),
        "{shown}"
    );
    assert!(shown.contains("1 of 7 agreed"), "{shown}");
    assert!(shown.contains("Won revenue USD 2,600,000"), "{shown}");

    let out = machine.path("out");
    let files = machine.run(&["export", "--to", "out", "--json"]).json();
    assert_eq!(files.as_array().map(Vec::len), Some(2));
    let definitions = words(&out.join("Kestrel, Definitions, Q1 2027.pdf"));
    assert!(
        definitions.contains("Someone worth a call within 4 working hours."),
        "{definitions}"
    );
    assert!(definitions.contains("DRAFT"));
    let plan = words(&out.join("Kestrel, Quarterly plan, Q1 2027.pdf"));
    assert!(plan.contains("Won revenue"), "{plan}");
    assert!(plan.contains("USD 2,600,000"), "{plan}");
}

#[test]
fn other_words_make_an_answer_stale_and_undo_brings_it_back() {
    let machine = Environment::with_review();
    let agree = json!([{ "answer": { "items": ["stage/Lead"], "marketing": { "vote": "yes", "wish": "" }, "sales": { "vote": "yes", "wish": "" } } }]);
    machine.apply(&agree).ok();
    let standing = |machine: &Environment| {
        let view = machine.show();
        let stages = view["review"]["stages"].as_array().expect("stages").clone();
        let lead = stages
            .iter()
            .find(|s| s["stage"]["abbreviation"] == "Lead")
            .expect("there")
            .clone();
        [
            lead["agreement"]["marketing"]["standing"].clone(),
            lead["agreement"]["sales"]["standing"].clone(),
        ]
    };
    assert_eq!(standing(&machine), ["agreed", "agreed"]);
    machine
        .apply(&json!([{ "set": { "target": "stage/Lead/statement", "value": "Other words." } }]))
        .ok();
    assert_eq!(standing(&machine), ["earlier", "earlier"]);
    machine.run(&["undo"]).ok();
    assert_eq!(
        standing(&machine),
        ["agreed", "agreed"],
        "a return to the agreed words revives the answers"
    );
    machine.run(&["redo"]).ok();
    assert_eq!(standing(&machine), ["earlier", "earlier"]);
}

#[test]
fn examples_order_and_notes_leave_the_version_and_the_answers_alone() {
    let machine = Environment::with_review();
    let version = |machine: &Environment| machine.show()["review"]["stages"][2]["stage"]["version"].clone();
    assert_eq!(version(&machine), 1);
    let exits = machine.show()["review"]["stages"][2]["stage"]["exits"].clone();
    let last = format!("exit/{}", exits[2]["id"].as_str().expect("an identity"));
    let steps = json!([
        { "add": { "list": "stage/MQL/examples", "value": "A student" } },
        { "set": { "target": "stage/MQL/notes", "value": "Said by everyone" } },
        { "move": { "target": last, "to": 0 } },
    ]);
    machine.apply(&steps).ok();
    assert_eq!(version(&machine), 1);
    machine
        .apply(&json!([{ "set": { "target": "stage/MQL/owner_role", "value": "SDR" } }]))
        .ok();
    assert_eq!(version(&machine), 2);
}

#[test]
fn the_same_content_gives_the_same_bytes_in_two_processes() {
    let machine = Environment::with_review();
    machine.run(&["export", "--to", "one"]).ok();
    machine.run(&["export", "--to", "two"]).ok();
    for name in [
        "Kestrel, Definitions, Q1 2027.pdf",
        "Kestrel, Quarterly plan, Q1 2027.pdf",
    ] {
        let read = |folder: &str| std::fs::read(machine.path(folder).join(name)).expect("written");
        assert!(read("one") == read("two"), "{name}");
    }
}

#[test]
fn check_says_what_is_open_and_exits_1_while_something_blocks_signing() {
    let machine = Environment::with_review();
    let checked = machine.run(&["check"]);
    assert_eq!(checked.code, 1, "{}", checked.err);
    insta::assert_snapshot!(checked.out);
    let named = machine.run(&["check", "Kestrel/Q1 2027", "--json"]);
    assert_eq!(named.code, 1);
    let points: serde_json::Value = serde_json::from_str(&named.out).expect("one JSON value");
    assert_eq!(points[0]["code"], "middle-without-owner");
    assert_eq!(points[0]["each"][0]["target"], "review/middle_owner");
}
