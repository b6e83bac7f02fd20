//! Where the measures of the quarter stand, asked on the command line.

use crate::environment::Environment;

#[test]
fn the_scorecard_of_the_sample_says_what_is_kept_and_which_trip_wires_are_near() {
    let machine = Environment::new();
    machine.run(&["sample"]).ok();
    let said = machine.run(&["scorecard"]).ok().replace('\u{a0}', " ");
    for line in [
        "After three weeks the shared number is USD 52,077 behind its pace.\n",
        "  short  New deals won: 9 of 62; the pace for week 3 is 14.\n",
        "  kept   Follow-up: 91%, to be at least 90%. Rising for 3 weeks.\n",
        "Trip-wire: Acceptance at most 65% on 12 Mar: Fair contacts need a higher score",
        "6 leads are past their limit, the oldest by 3 days.\n",
    ] {
        assert!(said.contains(line), "no “{line}” in: {said}");
    }
    let said = machine.run(&["scorecard", "--json"]).json();
    assert_eq!(said["week"], 3);
    assert_eq!(said["measures"][8]["weeks"][0], "6.5");
    assert_eq!(said["measures"][0]["chart"]["rows"][2][1], "USD 985,000");
}
