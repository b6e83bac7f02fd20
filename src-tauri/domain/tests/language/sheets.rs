//! Rules as sheets to fill in: what a sheet says is what its rule says.

use domain::rule::{Asks, Sheet, SheetLine, parse, read};
use proptest::prelude::*;

use crate::fixture::{dictionary, rules};

fn line(subject: &str, asks: Asks, value: &str) -> SheetLine {
    SheetLine {
        subject: subject.into(),
        asks,
        value: value.into(),
        any_capitals: false,
    }
}

fn text(lines: Vec<Vec<SheetLine>>) -> String {
    Sheet { alternatives: lines }.text(&dictionary()).0
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn a_sheet_made_of_a_rule_says_the_same(rule in rules()) {
        let names = dictionary();
        if let Some(sheet) = Sheet::of(&rule) {
            prop_assert_eq!(read(&sheet.text(&names).0, &names), Ok(rule));
        }
    }
}

#[test]
fn what_is_typed_into_a_sheet_needs_no_quotation_marks() {
    let cases = [
        (line("Company size", Asks::AtLeast, "1,500"), "[Company size] >= 1500"),
        (
            line("Company size", Asks::Between, "50 and 200"),
            "[Company size] BETWEEN 50 AND 200",
        ),
        (line("Industry", Asks::Is, "Software"), "[Industry] = \"Software\""),
        (
            line("Industry", Asks::OneOf, "Software, \"Oil, gas\""),
            "[Industry] IN (\"Software\", \"Oil, gas\")",
        ),
        (
            line("Industry", Asks::ContainsNot, "edu"),
            "NOT [Industry] CONTAINS \"edu\"",
        ),
        (
            line("Last visit", Asks::Within, "30 days"),
            "[Last visit] WITHIN 30 DAYS",
        ),
        (
            line("Last visit", Asks::AtLeast, "21 Jan 2027"),
            "[Last visit] >= 2027-01-21",
        ),
        (line("Opted out", Asks::Is, "no"), "[Opted out] = NO"),
        (line("fit", Asks::HoldsNot, ""), "NOT fit"),
        (line("engagement", Asks::Above, "40"), "engagement > 40"),
    ];
    for (line, expected) in cases {
        assert_eq!(text(vec![vec![line]]), expected);
        read(expected, &dictionary()).expect("a rule");
    }
}

#[test]
fn each_line_of_a_sheet_knows_its_place_in_the_text() {
    let sheet = Sheet {
        alternatives: vec![
            vec![
                line("fit", Asks::Holds, ""),
                line("Company size", Asks::AtLeast, "many"),
            ],
            vec![line("Opted out", Asks::Is, "maybe")],
        ],
    };
    let (text, places) = sheet.text(&dictionary());
    let shown: Vec<Vec<&str>> = places
        .iter()
        .map(|lines| lines.iter().map(|place| &text[place.clone()]).collect())
        .collect();
    assert_eq!(
        shown,
        [vec!["fit", "[Company size] >= many"], vec!["[Opted out] = MAYBE"]]
    );
    assert!(parse(&text).is_err());
}
