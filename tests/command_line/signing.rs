//! Signing on the command line: waived, signed by both, the same bytes each time, reopened, and the next quarter started.

use serde_json::{Value, json};

use crate::environment::{Environment, words};

/// Says yes for both to everything, then waives what is still open.
fn agree_and_waive(machine: &Environment) {
    let view = machine.show();
    let review = &view["review"];
    let item = |row: &Value| row["agreement"]["item"].clone();
    let mut items: Vec<Value> = vec![json!("handoff"), json!("shared_number"), json!("goals")];
    for list in ["stages", "commitments"] {
        items.extend(review[list].as_array().expect("a list").iter().map(item));
    }
    let yes = json!({ "vote": "yes", "wish": "" });
    let said = machine.apply(&json!([{ "answer": { "items": items, "marketing": yes, "sales": yes } }]));
    said.ok();
    let view = machine.show();
    let points = view["signing"]["points"].as_array().expect("points").clone();
    let steps = points.iter().filter(|point| point["severity"] == "error").map(|point| {
        json!({ "waive": { "code": point["code"], "target": point["target"], "reason": "It comes in March." } })
    });
    machine.apply(&Value::Array(steps.collect())).ok();
}

#[test]
fn a_review_is_signed_by_both_printed_alike_each_time_reopened_and_continued() {
    let machine = Environment::with_review();
    let early = machine.run(&["sign", "marketing", "--name", "Amara Osei"]).refused();
    assert!(early.contains("open points block signing"), "{early}");
    agree_and_waive(&machine);
    assert_eq!(machine.run(&["check"]).code, 0, "what both waived blocks nothing");
    let soon = machine.run(&["next"]).refused();
    assert!(soon.contains("not signed by both"), "{soon}");

    machine.run(&["sign", "marketing", "--name", "Amara Osei"]).ok();
    machine.run(&["unsign", "marketing"]).ok();
    machine.run(&["sign", "marketing", "--name", "Amara Osei"]).ok();
    let shown = machine
        .run(&["sign", "sales", "--name", "Daniel Brandt", "--manner", "room"])
        .ok();
    assert!(shown.contains("Sales: Daniel Brandt"), "{shown}");
    let refused = machine
        .apply(&json!([{ "set": { "target": "review/purpose", "value": "Another." } }]))
        .refused();
    assert!(
        refused.contains("is signed by both sides") && refused.contains("Reopen"),
        "{refused}"
    );

    for folder in ["one", "two"] {
        machine.run(&["export", "--to", folder]).ok();
    }
    for name in [
        "Kestrel, Definitions, Q1 2027.pdf",
        "Kestrel, Quarterly plan, Q1 2027.pdf",
    ] {
        let [one, two] = ["one", "two"].map(|folder| machine.path(folder).join(name));
        let said = words(&one);
        assert!(said.contains("Amara Osei") && !said.contains("DRAFT"), "{said}");
        assert_eq!(
            std::fs::read(&one).expect("written"),
            std::fs::read(&two).expect("written"),
            "{name}"
        );
    }

    machine.run(&["next"]).ok();
    let listed = machine.run(&["reviews"]).ok();
    assert!(
        listed.contains("Kestrel/Q2 2027") && listed.contains("Signed"),
        "{listed}"
    );
    let shown = machine.run(&["show", "--review", "Q2 2027"]).ok();
    assert!(shown.contains("As both signed in Q1 2027, not asked yet"), "{shown}");

    let blank = machine
        .run(&["reopen", "--review", "Q1 2027", "--because", " "])
        .refused();
    assert!(blank.contains("can't be empty"), "{blank}");
    let because = "The Nordics moved to sales.";
    let open = machine
        .run(&["reopen", "--review", "Q1 2027", "--because", because])
        .ok();
    assert!(open.contains("Reopened, to be signed again"), "{open}");
}
