//! Rules on the command line: read, explained, tried on a record.

use std::fs;

use serde_json::{Value, json};

use crate::environment::{Environment, shown};

/// A machine with the sample, whose fields and scores the rules use.
fn sample() -> Environment {
    let machine = Environment::new();
    machine.run(&["sample"]).ok();
    machine
}

fn explained(machine: &Environment, rule: &str) -> String {
    machine.run(&["--review", "sample", "rule", "explain", rule]).ok()
}

#[test]
fn a_rule_is_explained_in_its_one_spelling_and_as_a_sentence() {
    let machine = sample();
    assert_eq!(
        explained(&machine, "[company size]>=200 and fit or High Intent"),
        "[Company size] >= 200 AND fit OR high intent\n\
         Company size is at least 200, and the fit score reaches its threshold of 70; or “high intent” holds.\n"
    );
}

#[test]
fn a_wrong_rule_is_underlined_where_it_is_wrong() {
    let refused = sample()
        .run(&["--review", "sample", "rule", "explain", "fit AND [Compny size] >= 50"])
        .refused();
    assert_eq!(
        refused,
        "fit AND [Compny size] >= 50\n        ^^^^^^^^^^^^^\nThere is no field [Compny size].\nDid you mean [Company size]?\n"
    );
}

#[test]
fn a_rule_is_tried_on_a_record_part_by_part() {
    let machine = sample();
    let file = machine.path("record.json");
    let record = json!({ "Company size": 400, "Industry": "Logistics", "Last action": "Webinar", "Last action date": "2027-01-10" });
    fs::write(&file, record.to_string()).expect("written");
    let rule = "fit AND NOT engagement OR [Country] = \"Norway\"";
    let file = shown(&file);
    let arguments = [
        "--review",
        "sample",
        "rule",
        "test",
        rule,
        "--record",
        &file,
        "--day",
        "2027-01-21",
    ];
    assert_eq!(
        machine.run(&arguments).ok(),
        "fit AND NOT engagement OR [Country] = \"Norway\"\n\
         takes it\n  \
           yes     any of\n    \
             yes     all of\n      \
               yes     fit  <- 70 points\n      \
               yes     not\n        \
                 no      engagement  <- 35 points\n    \
             unknown [Country] = \"Norway\"  <- (blank)\n"
    );
    let json: Value = machine.run(&[&["--json"], &arguments[..]].concat()).json();
    assert_eq!((&json["takes"], &json["holds"]), (&json!(true), &json!("yes")));
}

#[test]
fn a_record_that_does_not_fit_the_fields_is_refused() {
    let machine = sample();
    let file = machine.path("record.json");
    for (record, said) in [
        ("{\"Compny\": 1}", "There is no field “Compny” here."),
        (
            "{\"Company size\": \"many\"}",
            "The record can't be read from “Company size: \"many\"”.",
        ),
        ("[]", "can’t be read as a record"),
    ] {
        fs::write(&file, record).expect("written");
        let refused = machine
            .run(&["--review", "sample", "rule", "test", "fit", "--record", &shown(&file)])
            .refused();
        assert!(refused.contains(said), "{record}: {refused}");
    }
}
