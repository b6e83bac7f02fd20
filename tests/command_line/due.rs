//! The clock of the promises, asked on the command line.

use serde_json::json;

use crate::environment::Environment;

fn machine() -> Environment {
    let machine = Environment::with_review();
    let steps = json!([
        { "set": { "target": "company/zone", "value": "Europe/Berlin" } },
        { "set": { "target": "company/holidays", "value": "2027-02-01" } },
    ]);
    machine.apply(&steps).ok();
    machine
}

#[test]
fn a_lead_typed_as_people_say_it_is_due_when_working_hours_say() {
    let machine = machine();
    let cases = [
        (
            ["due", "Fri 17:40", "4 working hours"],
            "Arrives Fri 22 Jan, 17:40, due Mon 25 Jan, 12:40.\n\
             20 min on Fri 22 Jan from 17:40 to 18:00, 3 h 40 min on Mon 25 Jan from 09:00 to 12:40.\n",
        ),
        (
            ["due", "2027-01-29 16:00", "3 working hours"],
            "Arrives Fri 29 Jan, 16:00, due Tue 2 Feb, 10:00.\n\
             2 h on Fri 29 Jan from 16:00 to 18:00, 1 h on Tue 2 Feb from 09:00 to 10:00.\n",
        ),
    ];
    for (arguments, expected) in cases {
        assert_eq!(machine.run(&arguments).ok(), expected, "{arguments:?}");
    }
    let said = machine.run(&["due", "Fri 17:40", "4 working hours", "--json"]).json();
    assert_eq!(said["due_at"], "2027-01-25T12:40:00+01:00");
}

#[test]
fn what_is_no_arrival_or_no_limit_is_refused_with_an_example() {
    let machine = machine();
    let cases = [
        (
            ["due", "soon", "4 working hours"],
            "The arrival can't be read from “soon”.",
        ),
        (
            ["due", "Fri 17:40", "quickly"],
            "The time limit can't be read from “quickly”.",
        ),
        (["due", "Fri 17:40", "-4 hours"], "The time limit can't be negative."),
        (
            ["due", "Fri 17:40", "1000000000 hours"],
            "The time limit must be between 1 and 2000.",
        ),
    ];
    for (arguments, message) in cases {
        let said = machine.run(&arguments).refused();
        assert!(said.contains(message), "{said}");
    }
}
