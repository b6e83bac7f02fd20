//! What rules mean: against the oracle, and case by case where it matters most.

use domain::rule::{
    Dictionary, Evaluation, FieldKind, Held, Model, Points, Record, Rule, Term, Truth, holds, parse, read,
};
use proptest::prelude::*;

use crate::fixture::{day, dictionary, number, records, rules};
use crate::oracle;

fn three(truth: Truth) -> oracle::Three {
    match truth {
        Truth::No => 0,
        Truth::Unknown => 1,
        Truth::Yes => 2,
    }
}

/// A record on 8 January 2027 with these fields.
fn record(fields: &[(&str, Held)]) -> Record {
    let mut record = Record::blank(day(8));
    for (name, held) in fields {
        record.fill(*name, held.clone());
    }
    record
}

fn truth(text: &str, record: &Record) -> Truth {
    let rule = read(text, &dictionary()).unwrap_or_else(|misread| panic!("{text}: {misread}"));
    holds(&rule, record, &dictionary())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn a_rule_means_what_the_truth_tables_say(rule in rules(), record in records()) {
        let names = dictionary();
        prop_assert_eq!(three(holds(&rule, &record, &names)), oracle::holds(&rule, &record, &names), "{}", rule);
    }

    #[test]
    fn nothing_is_taken_by_a_rule_and_by_its_negation(rule in rules(), record in records()) {
        let names = dictionary();
        let (plain, negated) = (holds(&rule, &record, &names), holds(&rule.negated(), &record, &names));
        prop_assert!(!(plain.holds() && negated.holds()));
    }
}

#[test]
fn a_blank_satisfies_no_test_and_no_negation_of_one() {
    let blank = record(&[("Industry", Held::Text("  ".into())), ("Products", Held::List(vec![]))]);
    for test in [
        "[Company size] = 5",
        "[Company size] != 5",
        "[Company size] IN (1, 2)",
        "[Company size] NOT IN (1, 2)",
        "[Company size] BETWEEN 1 AND 5",
        "[Industry] CONTAINS \"a\"",
        "[Industry] STARTS WITH \"a\" IGNORING CASE",
        "[Last visit] WITHIN 30 DAYS",
        "[Last visit] WITHIN 30 DAYS OF [First call]",
        "[Opted out] = NO",
        "[Products] CONTAINS \"a\"",
    ] {
        assert_eq!(truth(test, &blank), Truth::Unknown, "{test}");
        assert_eq!(truth(&format!("NOT {test}"), &blank), Truth::Unknown, "NOT {test}");
    }
    assert_eq!(truth("[Industry] IS EMPTY", &blank), Truth::Yes);
    assert_eq!(truth("[Products] IS NOT EMPTY", &blank), Truth::No);
    assert_eq!(truth("[Industry] IS EMPTY OR [Company size] > 5", &blank), Truth::Yes);
    assert_eq!(
        truth("[Industry] IS NOT EMPTY AND [Company size] > 5", &blank),
        Truth::No
    );
}

#[test]
fn and_binds_tighter_than_or_and_not_tighter_than_both() {
    let five = record(&[("Company size", Held::Number(number(5)))]);
    assert_eq!(
        truth("[Company size] = 5 OR [Company size] = 5 AND [Company size] = 1", &five),
        Truth::Yes
    );
    assert_eq!(
        truth(
            "([Company size] = 5 OR [Company size] = 5) AND [Company size] = 1",
            &five
        ),
        Truth::No
    );
    assert_eq!(
        truth("NOT [Company size] = 1 AND [Company size] = 5", &five),
        Truth::Yes
    );
}

#[test]
fn both_ends_of_a_span_of_days_are_included() {
    let seen = |date| {
        record(&[
            ("Last visit", Held::Date(day(date))),
            ("First call", Held::Date(day(6))),
        ])
    };
    let cases = [
        (8, "[Last visit] WITHIN 0 DAYS", Truth::Yes),
        (3, "[Last visit] WITHIN 5 DAYS", Truth::Yes),
        (2, "[Last visit] WITHIN 5 DAYS", Truth::No),
        (9, "[Last visit] WITHIN 5 DAYS", Truth::No),
        (3, "[Last visit] WITHIN 3 DAYS OF [First call]", Truth::Yes),
        (9, "[Last visit] WITHIN 3 DAYS OF [First call]", Truth::Yes),
        (2, "[Last visit] WITHIN 3 DAYS OF [First call]", Truth::No),
    ];
    for (date, text, expected) in cases {
        assert_eq!(truth(text, &seen(date)), expected, "{date} January: {text}");
    }
}

#[test]
fn texts_compare_exactly_unless_capitals_are_ignored() {
    let upper = record(&[("Industry", Held::Text("SOFTWARE".into()))]);
    assert_eq!(truth("[Industry] = \"Software\"", &upper), Truth::No);
    assert_eq!(truth("[Industry] = \"Software\" IGNORING CASE", &upper), Truth::Yes);
    assert_eq!(
        truth("[Industry] NOT IN (\"Software\") IGNORING CASE", &upper),
        Truth::No
    );
    assert_eq!(truth("[Industry] = \"SOFTWARE \"", &upper), Truth::No);
}

#[test]
fn points_are_for_what_is_known_and_fade_as_they_say() {
    let text = "POINTS(30 IF [Opted out] = NO, 8 IF [Industry] IS NOT EMPTY HALVED EVERY 2 DAYS SINCE [Last visit], \
                5 IF [Industry] IS NOT EMPTY FOR 4 DAYS SINCE [Last visit])";
    let sum = |fields: &[(&str, Held)]| {
        let rule = read(&format!("{text} > 0"), &dictionary()).expect("a rule");
        let Rule::Test {
            subject: domain::rule::Subject::Points(parts),
            ..
        } = &rule
        else {
            panic!("a sum of points")
        };
        Evaluation::new(&record(fields), &dictionary()).sum(parts).to_string()
    };
    let (text, date) = (Held::Text("a".into()), |date| Held::Date(day(date)));
    assert_eq!(sum(&[]), "0", "blanks give nothing");
    assert_eq!(sum(&[("Opted out", Held::YesNo(false))]), "30");
    assert_eq!(
        sum(&[("Industry", text.clone())]),
        "0",
        "without a date nothing is left"
    );
    for (visit, left) in [(8, "13"), (7, "13"), (6, "9"), (4, "7"), (3, "2"), (1, "1"), (9, "0")] {
        assert_eq!(
            sum(&[("Industry", text.clone()), ("Last visit", date(visit))]),
            left,
            "{visit} January"
        );
    }
}

#[test]
fn a_score_alone_means_its_threshold() {
    let known = |size| {
        record(&[
            ("Company size", Held::Number(number(size))),
            ("Industry", Held::Text("a".into())),
        ])
    };
    assert_eq!(truth("fit", &known(3)), Truth::Yes);
    assert_eq!(truth("fit", &known(2)), Truth::No);
    assert_eq!(truth("fit >= 46", &known(3)), Truth::No);
}

#[test]
fn a_circle_of_names_ends_and_many_names_are_worked_out_once() {
    let mut names = Dictionary::default();
    names.add_field("a", FieldKind::Number, None);
    names.add_term("one", Term::Rule(parse("two").expect("a rule")));
    names.add_term("two", Term::Rule(parse("one OR NOT one").expect("a rule")));
    let itself = Points {
        points: number(1),
        rule: parse("score > 0").expect("a rule"),
        decay: None,
    };
    names.add_term(
        "score",
        Term::Model(Model {
            parts: vec![itself],
            threshold: None,
        }),
    );
    let empty = Record::blank(day(1));
    for text in ["one", "two", "nobody", "nobody > 1"] {
        assert_eq!(
            holds(&parse(text).expect("a rule"), &empty, &names),
            Truth::Unknown,
            "{text}"
        );
    }
    let alone = holds(&parse("score = 0").expect("a rule"), &empty, &names);
    assert_eq!(
        alone,
        Truth::Yes,
        "what a score asks of itself is unknown, and gives no points"
    );
    names.add_term("x0", Term::Rule(parse("[a] = 1").expect("a rule")));
    for step in 1..60 {
        let text = format!("x{} OR x{}", step - 1, step - 1);
        names.add_term(format!("x{step}"), Term::Rule(parse(&text).expect("a rule")));
    }
    let rule = parse("x59").expect("a rule");
    assert_eq!(
        holds(&rule, &record(&[("a", Held::Number(number(1)))]), &names),
        Truth::Yes
    );
}
