//! Another way to say whether a rule holds: truth tables written out, numbers as floats, dates as day numbers, and names
//! written out where they stand.

use chrono::{Datelike, NaiveDate};
use domain::rule::{Case, Comparison, DecayKind, Dictionary, Held, Points, Record, Rule, Subject, Term, Test, Value};

/// 0 is no, 1 is unknown, 2 is yes.
pub(crate) type Three = usize;

const NOT: [Three; 3] = [2, 1, 0];
const AND: [[Three; 3]; 3] = [[0, 0, 0], [0, 1, 1], [0, 1, 2]];
const OR: [[Three; 3]; 3] = [[0, 1, 2], [1, 1, 2], [2, 2, 2]];

pub(crate) fn holds(rule: &Rule, record: &Record, names: &Dictionary) -> Three {
    match rule {
        Rule::All(rules) => rules
            .iter()
            .fold(2, |truth, rule| AND[truth][holds(rule, record, names)]),
        Rule::Any(rules) => rules
            .iter()
            .fold(0, |truth, rule| OR[truth][holds(rule, record, names)]),
        Rule::Not(rule) => NOT[holds(rule, record, names)],
        Rule::Named(name) => match names.term(name).expect("known") {
            Term::Rule(rule) => holds(rule, record, names),
            Term::Model(model) => {
                let threshold = float(&model.threshold.expect("set").to_string());
                yes_or_no(sum(&model.parts, record, names) >= threshold)
            }
        },
        Rule::Test {
            subject: Subject::Field(name),
            test,
        } => match (record.held(name), test) {
            (None, Test::Empty) | (Some(_), Test::NotEmpty) => 2,
            (Some(_), Test::Empty) | (None, Test::NotEmpty) => 0,
            (None, _) => 1,
            (Some(held), test) => of_held(held, test, record),
        },
        Rule::Test {
            subject: Subject::Score(name),
            test,
        } => match names.term(name).expect("known") {
            Term::Model(model) => of_float(sum(&model.parts, record, names), test),
            Term::Rule(_) => 1,
        },
        Rule::Test {
            subject: Subject::Points(parts),
            test,
        } => of_float(sum(parts, record, names), test),
    }
}

fn yes_or_no(holds: bool) -> Three {
    if holds { 2 } else { 0 }
}

fn float(text: &str) -> f64 {
    text.parse().expect("a number")
}

fn day_number(date: &NaiveDate) -> i32 {
    date.num_days_from_ce()
}

fn sum(parts: &[Points], record: &Record, names: &Dictionary) -> f64 {
    let given = parts.iter().filter(|part| holds(&part.rule, record, names) == 2);
    given
        .map(|part| {
            let points = float(&part.points.to_string());
            let Some(decay) = &part.decay else { return points };
            let Some(Held::Date(since)) = record.held(&decay.since) else {
                return 0.0;
            };
            let passed = day_number(&record.day) - day_number(since);
            let days = i32::try_from(decay.days).expect("few");
            match decay.kind {
                _ if passed < 0 => 0.0,
                DecayKind::Ends => {
                    if passed > days {
                        0.0
                    } else {
                        points
                    }
                }
                // A quarter of what the rules at random give is still a whole number of ten-thousandths.
                DecayKind::Halved => points * 0.5_f64.powi(passed / days),
            }
        })
        .sum()
}

fn of_float(held: f64, test: &Test) -> Three {
    let value = |value: &Value| match value {
        Value::Number(quantity) => float(&quantity.amount.to_string()),
        _ => f64::NAN,
    };
    yes_or_no(match test {
        Test::Compare { by, value: given, .. } => compared(held, *by, value(given)),
        Test::In { values, .. } => values.iter().any(|given| value(given) == held),
        Test::NotIn { values, .. } => values.iter().all(|given| value(given) != held),
        Test::Between { low, high } => (value(low)..=value(high)).contains(&held),
        _ => return 1,
    })
}

fn compared(held: f64, by: Comparison, value: f64) -> bool {
    match by {
        Comparison::Equal => held == value,
        Comparison::NotEqual => held != value,
        Comparison::Less => held < value,
        Comparison::AtMost => held <= value,
        Comparison::More => held > value,
        Comparison::AtLeast => held >= value,
    }
}

fn of_held(held: &Held, test: &Test, record: &Record) -> Three {
    match (held, test) {
        (Held::Number(number), test) => of_float(float(&number.to_string()), test),
        (Held::Date(date), Test::Within { days, of: None }) => {
            let passed = day_number(&record.day) - day_number(date);
            yes_or_no(passed >= 0 && i64::from(passed) <= i64::from(*days))
        }
        (Held::Date(date), Test::Within { days, of: Some(other) }) => match record.held(other) {
            Some(Held::Date(other)) => {
                let apart = day_number(date).abs_diff(day_number(other));
                yes_or_no(apart <= *days)
            }
            _ => 1,
        },
        (Held::Date(date), test) => of_float(f64::from(day_number(date)), &in_day_numbers(test)),
        (Held::YesNo(held), Test::Compare { by, value, .. }) => {
            yes_or_no((*value == Value::YesNo(*held)) == (*by == Comparison::Equal))
        }
        (Held::Text(held), Test::Compare { by, value, case }) => {
            yes_or_no(same(held, value, *case) == (*by == Comparison::Equal))
        }
        (Held::Text(held), Test::In { values, case }) => yes_or_no(values.iter().any(|value| same(held, value, *case))),
        (Held::Text(held), Test::NotIn { values, case }) => {
            yes_or_no(!values.iter().any(|value| same(held, value, *case)))
        }
        (Held::Text(held), Test::Contains { text, case }) => {
            let (held, text) = (letters(held, *case), letters(text, *case));
            yes_or_no(held.windows(text.len()).any(|window| window == text))
        }
        (Held::Text(held), Test::StartsWith { text, case }) => {
            let (held, text) = (letters(held, *case), letters(text, *case));
            yes_or_no(held.get(..text.len()) == Some(&text[..]))
        }
        (Held::List(entries), Test::Contains { text, case }) => {
            let found = entries
                .iter()
                .filter(|entry| same(entry, &Value::Text(text.clone()), *case));
            yes_or_no(found.count() > 0)
        }
        _ => 1,
    }
}

fn in_day_numbers(test: &Test) -> Test {
    let turned = |value: &Value| match value {
        Value::Date(date) => {
            let days = domain::rule::Number::whole(day_number(date).into()).expect("small");
            Value::Number(domain::rule::Measured::plain(days))
        }
        other => other.clone(),
    };
    match test {
        Test::Compare { by, value, case } => Test::Compare {
            by: *by,
            value: turned(value),
            case: *case,
        },
        Test::In { values, case } => Test::In {
            values: values.iter().map(turned).collect(),
            case: *case,
        },
        Test::NotIn { values, case } => Test::NotIn {
            values: values.iter().map(turned).collect(),
            case: *case,
        },
        Test::Between { low, high } => Test::Between {
            low: turned(low),
            high: turned(high),
        },
        other => other.clone(),
    }
}

fn letters(text: &str, case: Case) -> Vec<char> {
    match case {
        Case::Exact => text.chars().collect(),
        Case::Ignored => text.chars().flat_map(char::to_lowercase).collect(),
    }
}

fn same(held: &str, value: &Value, case: Case) -> bool {
    matches!(value, Value::Text(text) if letters(held, case) == letters(text, case))
}
