//! Reasoning about rules against trying every record of a small world: no gap, overlap or dead end that is not there, and
//! none overlooked.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::checker::reasoning::{Verdict, find};
use domain::rule::{
    Case, Comparison, Dictionary, FieldKind, Held, Measured, Model, Number, Points, Record, Rule, Subject, Term, Test,
    Value, holds,
};
use proptest::prelude::*;

const NUMBERS: [&str; 2] = ["Seats", "Visits"];
const TEXT: &str = "Industry";
const SCORE: &str = "Score";

fn number(whole: i64) -> Number {
    Number::whole(whole).expect("small")
}

fn value(whole: i64) -> Value {
    Value::Number(Measured::plain(number(whole)))
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![Just("Software".to_owned()), Just("soft".to_owned())]
}

fn case() -> impl Strategy<Value = Case> {
    prop_oneof![Just(Case::Exact), Just(Case::Ignored)]
}

fn of_number() -> impl Strategy<Value = Test> {
    let by = prop_oneof![
        Just(Comparison::Equal),
        Just(Comparison::NotEqual),
        Just(Comparison::Less),
        Just(Comparison::AtMost),
        Just(Comparison::More),
        Just(Comparison::AtLeast),
    ];
    prop_oneof![
        4 => (by, 0_i64..4).prop_map(|(by, at)| Test::Compare { by, value: value(at), case: Case::Exact }),
        1 => (0_i64..4, 0_i64..4).prop_map(|(low, high)| Test::Between { low: value(low), high: value(high) }),
        1 => prop::collection::vec(0_i64..4, 1..3).prop_map(|values| Test::In {
            values: values.into_iter().map(value).collect(),
            case: Case::Exact,
        }),
        1 => Just(Test::Empty),
        1 => Just(Test::NotEmpty),
    ]
}

fn of_text() -> impl Strategy<Value = Test> {
    prop_oneof![
        (text(), case()).prop_map(|(text, case)| Test::Compare {
            by: Comparison::Equal,
            value: Value::Text(text),
            case
        }),
        (text(), case()).prop_map(|(text, case)| Test::NotIn {
            values: vec![Value::Text(text)],
            case
        }),
        (text(), case()).prop_map(|(text, case)| Test::Contains { text, case }),
        (text(), case()).prop_map(|(text, case)| Test::StartsWith { text, case }),
        Just(Test::NotEmpty),
    ]
}

fn leaf() -> impl Strategy<Value = Rule> {
    prop_oneof![
        4 => (0_usize..2, of_number()).prop_map(|(at, test)| Rule::of_field(NUMBERS[at], test)),
        2 => of_text().prop_map(|test| Rule::of_field(TEXT, test)),
    ]
}

fn rule(leaf: impl Strategy<Value = Rule> + 'static) -> impl Strategy<Value = Rule> {
    leaf.prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 2..4).prop_map(Rule::All),
            prop::collection::vec(inner.clone(), 2..4).prop_map(Rule::Any),
            inner.prop_map(Rule::negated),
        ]
    })
}

fn points() -> impl Strategy<Value = Vec<Points>> {
    let part = (-3_i64..6, rule(leaf())).prop_map(|(points, rule)| Points {
        points: number(points),
        rule,
        decay: None,
    });
    prop::collection::vec(part, 1..4)
}

/// A rule that may look at the score.
fn scored() -> impl Strategy<Value = Rule> {
    let of_score = of_number().prop_map(|test| Rule::Test {
        subject: Subject::Score(SCORE.into()),
        test,
    });
    rule(prop_oneof![6 => leaf(), 1 => Just(Rule::Named(SCORE.into())), 1 => of_score])
}

fn dictionary(parts: Vec<Points>, threshold: i64) -> Dictionary {
    let mut dictionary = Dictionary::default();
    for name in NUMBERS {
        dictionary.add_field(name, FieldKind::Number, None);
    }
    dictionary.add_field(TEXT, FieldKind::Text, None);
    let threshold = Some(number(threshold));
    dictionary.add_term(SCORE, Term::Model(Model { parts, threshold }));
    dictionary
}

/// Every record of the small world.
fn world() -> Vec<Record> {
    let day = NaiveDate::default();
    let counts = || (0..5).map(|whole| Some(Held::Number(number(whole)))).chain([None]);
    let texts = [
        "Software",
        "SOFTWARE",
        "software",
        "soft",
        "SOFT",
        "sOFT",
        "my Software soft",
        "MY SOFT",
        "x",
    ];
    let mut world = Vec::new();
    for seats in counts() {
        for visits in counts() {
            for industry in texts.iter().map(|text| Some(Held::Text((*text).into()))).chain([None]) {
                let mut record = Record::blank(day);
                let fields = [(NUMBERS[0], &seats), (NUMBERS[1], &visits), (TEXT, &industry)];
                for (name, held) in fields {
                    if let Some(held) = held {
                        record.fill(name, held.clone());
                    }
                }
                world.push(record);
            }
        }
    }
    world
}

fn filled(fields: &[(String, Option<Held>)]) -> Record {
    let mut record = Record::blank(NaiveDate::default());
    for (name, held) in fields {
        if let Some(held) = held {
            record.fill(name, held.clone());
        }
    }
    record
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, ..ProptestConfig::default() })]

    #[test]
    fn a_record_is_found_exactly_where_there_is_one(
        takes in scored(),
        leaves in scored(),
        parts in points(),
        threshold in 0_i64..8,
    ) {
        thread_local! { static WORLD: Vec<Record> = world(); }
        let dictionary = dictionary(parts, threshold);
        let fits = |record: &Record| {
            holds(&takes, record, &dictionary).holds() && !holds(&leaves, record, &dictionary).holds()
        };
        match find(&[&takes], &[&leaves], &dictionary) {
            Verdict::Record(fields) => {
                let record = filled(&fields);
                prop_assert!(fits(&record), "{takes} without {leaves}: {fields:?}");
            }
            Verdict::Never => {
                let missed = WORLD.with(|world| world.iter().find(|record| fits(record)).cloned());
                prop_assert!(missed.is_none(), "{takes} without {leaves}: overlooked {missed:?}");
            }
            Verdict::CannotTell => prop_assert!(false, "{takes} without {leaves} can be told"),
        }
    }
}

#[test]
fn what_two_fields_say_of_each_other_cannot_be_told() {
    let mut dictionary = Dictionary::default();
    for name in ["Won on", "Met on"] {
        dictionary.add_field(name, FieldKind::Date, None);
    }
    let within = Rule::of_field(
        "Won on",
        Test::Within {
            days: 30,
            of: Some("Met on".into()),
        },
    );
    assert_eq!(find(&[&within], &[], &dictionary), Verdict::CannotTell);
}

#[test]
fn the_fields_that_make_no_difference_are_left_out_of_the_record() {
    let dictionary = dictionary(Vec::new(), 0);
    let at_least = |name: &str, at: i64| {
        let by = Comparison::AtLeast;
        let case = Case::Exact;
        Rule::of_field(
            name,
            Test::Compare {
                by,
                value: value(at),
                case,
            },
        )
    };
    let visits = Rule::Any(vec![at_least("Visits", 3), at_least("Seats", 1)]);
    let takes = Rule::All(vec![visits, at_least("Seats", 50)]);
    let leaves = at_least("Seats", 60);
    let Verdict::Record(fields) = find(&[&takes], &[&leaves], &dictionary) else {
        panic!("there is one");
    };
    let fields: BTreeMap<_, _> = fields.into_iter().collect();
    assert_eq!(fields.get("Seats"), Some(&Some(Held::Number(number(50)))));
    assert_eq!(fields.len(), 1);
}

#[test]
fn names_that_double_with_each_step_are_not_spelt_out_but_said_to_be_beyond_an_answer() {
    let mut dictionary = Dictionary::default();
    dictionary.add_field(NUMBERS[0], FieldKind::Number, None);
    let step = |at: usize| format!("step {at}");
    dictionary.add_term(step(0), Term::Rule(Rule::of_field(NUMBERS[0], Test::NotEmpty)));
    for at in 1..22 {
        let before = Rule::Named(step(at - 1));
        dictionary.add_term(step(at), Term::Rule(Rule::Any(vec![before.clone(), before])));
    }
    let last = Rule::Named(step(21));
    assert_eq!(find(&[&last], &[], &dictionary), Verdict::CannotTell);
    assert!(matches!(
        find(&[&Rule::Named(step(3))], &[], &dictionary),
        Verdict::Record(_)
    ));
}
