//! What the gap costs, asked on the command line.

use serde_json::json;

use crate::environment::Environment;

fn machine() -> Environment {
    let machine = Environment::with_review();
    let set = |target: &str, value: &str| json!({ "set": { "target": format!("cost/{target}"), "value": value } });
    let steps = json!([
        set("leads", "1,000"),
        set("lead_cost", "50"),
        set("worked", "20%"),
        set("worked_high", "30%"),
        set("people", "20"),
    ]);
    machine.apply(&steps).ok();
    machine
}

#[test]
fn each_figure_comes_with_its_arithmetic_and_with_what_is_missing() {
    let machine = machine();
    let said = machine.run(&["cost"]).ok();
    assert_eq!(
        said,
        "Leads that nobody works\n  \
           Leads handed over × cost of a lead × share that nobody works\n  \
           Low     1,000 × USD 50 × (100% − 30%) = USD 35,000\n  \
           Likely  1,000 × USD 50 × (100% − 20%) = USD 40,000\n  \
           High    1,000 × USD 50 × (100% − 20%) = USD 40,000\n\
         Work done twice\n  \
           People × hours a week × cost of an hour × weeks\n  \
           Still needed: hours a week, cost of an hour, weeks\n\
         Late follow-up\n  \
           Leads worked late × (SQL when in time − SQL when late) × SQL to customer × average deal × gross margin\n  \
           Still needed: leads worked late, SQL when in time, SQL when late, SQL to customer, average deal, gross margin\n\
         \n\
         Money spent: USD 40,000 (USD 35,000 to 40,000)\n  \
           Without work done twice: its inputs are not complete.\n\
         Revenue at risk, as gross margin: not known yet\n\
         The two are never added.\n"
    );
    let said = machine.run(&["cost", "--json"]).json();
    assert_eq!(said["terms"][0]["lines"][1]["result"], "USD 40,000");
    assert_eq!(said["sentence"], "In a year the gap costs USD\u{a0}40,000.");
}

#[test]
fn ends_that_cross_are_refused_where_they_are_typed() {
    let machine = machine();
    let steps = json!([{ "set": { "target": "cost/worked_low", "value": "25%" } }]);
    let said = machine.apply(&steps).refused();
    assert!(
        said.contains("Share of them that is worked: low, likely and high must follow each other."),
        "{said}"
    );
}
