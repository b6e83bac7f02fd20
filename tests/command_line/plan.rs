//! The plan on the command line: the same figures as everywhere, each with its arithmetic.

use serde_json::json;

use crate::environment::Environment;

#[test]
fn the_plan_of_the_sample_is_printed_with_its_arithmetic() {
    let machine = Environment::new();
    machine.run(&["sample"]).ok();
    insta::assert_snapshot!(machine.run(&["plan"]).ok());
}

#[test]
fn figures_are_typed_as_people_type_them_and_locks_that_contradict_are_named() {
    let machine = Environment::with_review();
    let steps = json!([
        { "set": { "target": "plan/target", "value": "1.2m" } },
        { "set": { "target": "plan/average_deal", "value": "€12k" } },
        { "set": { "target": "plan/win_rate", "value": "20 of 80" } },
    ]);
    machine.apply(&steps).ok();
    let said = machine.run(&["plan"]).ok();
    assert!(
        said.starts_with("To reach USD 1,200,000 we still have to win USD 1,200,000: 100 deals, out of 400 SQOs."),
        "{said}"
    );
    assert!(said.contains("between 2.8 and 6.0"), "{said}");
    let plan = machine.run(&["plan", "--json"]).json();
    assert_eq!(plan["chain"][0]["number"], 400.0);
    let refused = machine
        .apply(&json!([{ "set": { "target": "plan/target", "value": "much" } }]))
        .refused();
    assert!(
        refused.contains("Revenue target can't be read from “much”."),
        "{refused}"
    );
}

#[test]
fn ranges_say_how_likely_the_target_is_and_what_matters_most() {
    let machine = Environment::with_review();
    let steps = json!([
        { "set": { "target": "plan/target", "value": "1.2m" } },
        { "set": { "target": "plan/win_rate", "value": "25%" } },
        { "set": { "target": "plan/average_deal", "value": "10k-12k-14k" } },
    ]);
    machine.apply(&steps).ok();
    let said = machine.run(&["plan"]).ok();
    assert!(
        said.contains("Of 100 quarters played through with these ranges, 50 reach USD 1,200,000."),
        "{said}"
    );
    assert!(
        said.contains("Average deal matters most: between its ends lie 400,000."),
        "{said}"
    );
    let plan = machine.run(&["plan", "--json"]).json();
    assert_eq!(
        plan,
        machine.run(&["plan", "--json"]).json(),
        "the same figures in every run"
    );
    assert!(plan["uncertainty"]["revenue"][0].as_f64() < plan["uncertainty"]["revenue"][2].as_f64());
    assert_eq!(plan["uncertainty"]["months"]["rows"][2][0], "Mar");
}
