//! Rules and records at random, over one small dictionary.

use chrono::NaiveDate;
use domain::rule::{
    Case, Comparison, Decay, DecayKind, Dictionary, FieldKind, Held, Measure, Measured, Model, Number, Points, Record,
    Rule, Subject, Term, Test, Value, parse,
};
use proptest::prelude::*;

/// A day of January 2027.
pub(crate) fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 1, day).expect("a day of January")
}

pub(crate) fn number(whole: i64) -> Number {
    Number::whole(whole).expect("small")
}

/// The names that the rules at random use.
pub(crate) fn dictionary() -> Dictionary {
    let mut names = Dictionary::default();
    names.add_field("Company size", FieldKind::Number, None);
    names.add_field("Share", FieldKind::Number, Some(Measure::Percent));
    names.add_field("Industry", FieldKind::Text, None);
    names.add_field("Last visit", FieldKind::Date, None);
    names.add_field("First call", FieldKind::Date, None);
    names.add_field("Opted out", FieldKind::YesNo, None);
    names.add_field("Products", FieldKind::List, None);
    let rule = |text: &str| parse(text).expect("a rule");
    let part = |points, text: &str, decay| Points {
        points: number(points),
        rule: rule(text),
        decay,
    };
    let halved = Decay {
        kind: DecayKind::Halved,
        days: 3,
        since: "Last visit".into(),
    };
    let fit = Model {
        parts: vec![
            part(30, "[Company size] >= 3", None),
            part(15, "[Industry] = \"a\"", None),
        ],
        threshold: Some(number(40)),
    };
    let engagement = Model {
        parts: vec![part(20, "[Opted out] = NO", Some(halved)), part(-5, "excluded", None)],
        threshold: Some(number(10)),
    };
    names.add_term("fit", Term::Model(fit));
    names.add_term("engagement", Term::Model(engagement));
    names.add_term("excluded", Term::Rule(rule("[Industry] = \"b\" OR [Opted out] = YES")));
    names
}

fn case() -> impl Strategy<Value = Case> {
    prop_oneof![3 => Just(Case::Exact), 1 => Just(Case::Ignored)]
}

fn comparison() -> impl Strategy<Value = Comparison> {
    prop_oneof![
        Just(Comparison::Equal),
        Just(Comparison::NotEqual),
        Just(Comparison::Less),
        Just(Comparison::AtMost),
        Just(Comparison::More),
        Just(Comparison::AtLeast),
    ]
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![8 => "[abA]{1,2}", 1 => Just("say \"so\"".to_owned()), 1 => Just("Größe, 日本]".to_owned())]
}

fn numbers() -> impl Strategy<Value = Value> + Clone {
    (-1_i64..6).prop_map(|whole| Value::Number(Measured::plain(number(whole))))
}

fn dates() -> impl Strategy<Value = Value> + Clone {
    (1_u32..8).prop_map(|number| Value::Date(day(number)))
}

fn ordered(value: impl Strategy<Value = Value> + Clone) -> impl Strategy<Value = Test> {
    let list = prop::collection::vec(value.clone(), 1..4);
    prop_oneof![
        4 => (comparison(), value.clone()).prop_map(|(by, value)| Test::Compare { by, value, case: Case::Exact }),
        1 => list.clone().prop_map(|values| Test::In { values, case: Case::Exact }),
        1 => list.prop_map(|values| Test::NotIn { values, case: Case::Exact }),
        1 => (value.clone(), value).prop_map(|(a, b)| {
            let (low, high) = if a <= b { (a, b) } else { (b, a) };
            Test::Between { low, high }
        }),
    ]
}

fn emptiness() -> impl Strategy<Value = Test> {
    prop_oneof![Just(Test::Empty), Just(Test::NotEmpty)]
}

fn equality(value: impl Strategy<Value = Value>, case: impl Strategy<Value = Case>) -> impl Strategy<Value = Test> {
    let by = prop_oneof![Just(Comparison::Equal), Just(Comparison::NotEqual)];
    (by, value, case).prop_map(|(by, value, case)| Test::Compare { by, value, case })
}

fn of_text() -> impl Strategy<Value = Test> {
    let list = || (prop::collection::vec(texts().prop_map(Value::Text), 1..4), case());
    prop_oneof![
        equality(texts().prop_map(Value::Text), case()),
        list().prop_map(|(values, case)| Test::In { values, case }),
        list().prop_map(|(values, case)| Test::NotIn { values, case }),
        (texts(), case()).prop_map(|(text, case)| Test::Contains { text, case }),
        (texts(), case()).prop_map(|(text, case)| Test::StartsWith { text, case }),
        emptiness(),
    ]
}

fn of_date() -> impl Strategy<Value = Test> {
    let of = prop_oneof![Just(None), Just(Some("First call".to_owned()))];
    prop_oneof![
        2 => ordered(dates()),
        1 => (0_u32..5, of).prop_map(|(days, of)| Test::Within { days, of }),
        1 => emptiness(),
    ]
}

fn leaf() -> impl Strategy<Value = Rule> {
    let percent = (0_i64..6).prop_map(|whole| {
        Value::Number(Measured {
            amount: number(whole),
            measure: Some(Measure::Percent),
        })
    });
    prop_oneof![
        3 => prop_oneof![3 => ordered(numbers()), 1 => emptiness()].prop_map(|test| Rule::of_field("Company size", test)),
        1 => ordered(percent).prop_map(|test| Rule::of_field("Share", test)),
        3 => of_text().prop_map(|test| Rule::of_field("Industry", test)),
        3 => of_date().prop_map(|test| Rule::of_field("Last visit", test)),
        1 => equality(any::<bool>().prop_map(Value::YesNo), Just(Case::Exact))
            .prop_map(|test| Rule::of_field("Opted out", test)),
        1 => (texts(), case()).prop_map(|(text, case)| Rule::of_field("Products", Test::Contains { text, case })),
        1 => prop_oneof![Just("fit"), Just("engagement"), Just("excluded")].prop_map(|name| Rule::Named(name.into())),
        1 => ordered((-10_i64..50).prop_map(|whole| Value::Number(Measured::plain(number(whole)))))
            .prop_map(|test| Rule::Test { subject: Subject::Score("engagement".into()), test }),
    ]
}

fn points(rule: impl Strategy<Value = Rule>) -> impl Strategy<Value = Points> {
    let kind = prop_oneof![Just(DecayKind::Halved), Just(DecayKind::Ends)];
    let decay = (kind, 1_u32..4).prop_map(|(kind, days)| Decay {
        kind,
        days,
        since: "Last visit".into(),
    });
    (-2_i64..4, rule, prop::option::of(decay)).prop_map(|(whole, rule, decay)| Points {
        points: number(whole),
        rule,
        decay,
    })
}

/// Rules at random in normal form, all of which make sense with the dictionary.
pub(crate) fn rules() -> impl Strategy<Value = Rule> {
    leaf().prop_recursive(4, 24, 3, |inner| {
        prop_oneof![
            3 => prop::collection::vec(inner.clone(), 2..4).prop_map(|rules| Rule::all(rules).expect("two or more")),
            3 => prop::collection::vec(inner.clone(), 2..4).prop_map(|rules| Rule::any(rules).expect("two or more")),
            2 => inner.clone().prop_map(Rule::negated),
            1 => (prop::collection::vec(points(inner), 1..3), ordered(numbers())).prop_map(|(parts, test)| Rule::Test {
                subject: Subject::Points(parts),
                test,
            }),
        ]
    })
}

/// Records at random, many of whose fields are blank.
pub(crate) fn records() -> impl Strategy<Value = Record> {
    let blank_or = |held: BoxedStrategy<Held>| prop_oneof![1 => Just(None), 2 => held.prop_map(Some)];
    let date = || (1_u32..9).prop_map(|number| Held::Date(day(number))).boxed();
    (
        4_u32..8,
        blank_or((-1_i64..6).prop_map(|whole| Held::Number(number(whole))).boxed()),
        blank_or((0_i64..6).prop_map(|whole| Held::Number(number(whole))).boxed()),
        blank_or(texts().prop_map(Held::Text).boxed()),
        blank_or(date()),
        blank_or(date()),
        blank_or(any::<bool>().prop_map(Held::YesNo).boxed()),
        blank_or(prop::collection::vec(texts(), 0..3).prop_map(Held::List).boxed()),
    )
        .prop_map(|(today, size, share, industry, visit, call, opted, products)| {
            let mut record = Record::blank(day(today));
            let fields = [
                ("Company size", size),
                ("Share", share),
                ("Industry", industry),
                ("Last visit", visit),
                ("First call", call),
                ("Opted out", opted),
                ("Products", products),
            ];
            for (name, held) in fields {
                if let Some(held) = held {
                    record.fill(name, held);
                }
            }
            record
        })
}
