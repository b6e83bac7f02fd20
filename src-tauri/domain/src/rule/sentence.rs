//! A rule as a plain sentence. It says all of the rule: each field, value and number, and what belongs together.

use crate::rule::{
    Case, Comparison, Decay, DecayKind, Dictionary, Measure, Measured, Rule, Subject, Term, Test, Value,
};
use crate::value::day_in_full;

/// The rule as a sentence for people who don't know its language, such as “Company size is at least 50, and Industry is
/// one of “Software” or “Fintech”; or Last action is “Demo request”.”
///
/// The dictionary tells scoring models from rules and knows their thresholds.
pub fn sentence(rule: &Rule, dictionary: &Dictionary) -> String {
    let words = match rule {
        // Only the outermost alternatives are parted by semicolons; all else that is mixed gets parentheses.
        Rule::Any(rules) => {
            let parts = rules.iter().map(|rule| match rule {
                Rule::All(_) => clause(rule, dictionary),
                rule => inner(rule, dictionary),
            });
            parts.collect::<Vec<_>>().join("; or ")
        }
        rule => clause(rule, dictionary),
    };
    let mut letters = words.chars();
    let first = letters.next().map(|letter| {
        let ours = ["it is not so", "the "].iter().any(|start| words.starts_with(start));
        if ours { letter.to_ascii_uppercase() } else { letter }
    });
    first.into_iter().chain(letters).chain(['.']).collect()
}

/// A rule whose parts are joined by commas.
fn clause(rule: &Rule, dictionary: &Dictionary) -> String {
    let (rules, word) = match rule {
        Rule::All(rules) => (rules, ", and "),
        Rule::Any(rules) => (rules, ", or "),
        Rule::Not(rule) => return negated(rule, dictionary),
        Rule::Named(name) => return named(name, dictionary, true),
        Rule::Test { subject, test } => return tested(subject, test, dictionary),
    };
    let parts: Vec<String> = rules.iter().map(|rule| inner(rule, dictionary)).collect();
    parts.join(word)
}

/// A rule inside another one.
fn inner(rule: &Rule, dictionary: &Dictionary) -> String {
    match rule {
        Rule::All(_) | Rule::Any(_) => format!("({})", clause(rule, dictionary)),
        rule => clause(rule, dictionary),
    }
}

fn negated(rule: &Rule, dictionary: &Dictionary) -> String {
    let plain = |verb: &str, subject: &Subject, object: String| format!("{} {verb} {object}", name_of(subject));
    match rule {
        Rule::Named(name) => named(name, dictionary, false),
        Rule::Test { subject, test } if !matches!(subject, Subject::Points(_)) => match test {
            Test::Contains { text, case } => plain("does not contain", subject, quoted(text) + capitals(*case)),
            Test::StartsWith { text, case } => plain("does not start with", subject, quoted(text) + capitals(*case)),
            _ => format!("it is not so that {}", tested(subject, test, dictionary)),
        },
        rule => format!("it is not so that {}", inner(rule, dictionary)),
    }
}

fn named(name: &str, dictionary: &Dictionary, holds: bool) -> String {
    match dictionary.term(name) {
        Some(Term::Model(model)) => {
            let threshold = model.threshold.map(|threshold| format!(" of {threshold}"));
            let reaches = if holds { "reaches" } else { "does not reach" };
            format!(
                "the {name} score {reaches} its threshold{}",
                threshold.unwrap_or_default()
            )
        }
        _ => format!("“{name}” {}", if holds { "holds" } else { "does not hold" }),
    }
}

fn name_of(subject: &Subject) -> String {
    match subject {
        Subject::Field(name) => name.clone(),
        Subject::Score(name) => format!("the {name} score"),
        Subject::Points(_) => "the sum of points".into(),
    }
}

fn tested(subject: &Subject, test: &Test, dictionary: &Dictionary) -> String {
    let words = format!("{} {}", name_of(subject), predicate(test));
    let Subject::Points(parts) = subject else {
        return words;
    };
    let parts = parts.iter().map(|part| {
        let rule = inner(&part.rule, dictionary);
        let decay = part.decay.as_ref().map(decay).unwrap_or_default();
        format!("{} if {rule}{decay}", part.points)
    });
    format!("{words} ({})", parts.collect::<Vec<_>>().join("; "))
}

/// How points lose worth, on its own: “halve every 30 days since Last visit”.
pub fn decay_sentence(decay: &Decay) -> String {
    let days = counted(decay.days);
    match decay.kind {
        DecayKind::Halved => format!("halve every {days} since {}", decay.since),
        DecayKind::Ends => format!("fall to 0 after {days} since {}", decay.since),
    }
}

/// How points lose worth, as it is said behind the condition.
pub(super) fn decay(decay: &Decay) -> String {
    let days = counted(decay.days);
    match decay.kind {
        DecayKind::Halved => format!(", halved every {days} since {}", decay.since),
        DecayKind::Ends => format!(", for {days} since {}", decay.since),
    }
}

fn counted(days: u32) -> String {
    if days == 1 {
        "1 day".into()
    } else {
        format!("{days} days")
    }
}

fn predicate(test: &Test) -> String {
    match test {
        Test::Compare { by, value, case } => {
            format!("{} {}{}", compared(*by, value), said(value), capitals(*case))
        }
        Test::In { values, case } => format!("is one of {}{}", listed(values), capitals(*case)),
        Test::NotIn { values, case } => format!("is none of {}{}", listed(values), capitals(*case)),
        Test::Contains { text, case } => format!("contains {}{}", quoted(text), capitals(*case)),
        Test::StartsWith { text, case } => format!("starts with {}{}", quoted(text), capitals(*case)),
        Test::Between { low, high } => format!("is from {} to {}", said(low), said(high)),
        Test::Within { days, of: Some(field) } => format!("is at most {} from {field}", counted(*days)),
        Test::Within { days: 0, of: None } => "is today".into(),
        Test::Within { days, of: None } => format!("is in the last {}", counted(*days)),
        Test::Empty => "is empty".into(),
        Test::NotEmpty => "is filled in".into(),
    }
}

fn compared(by: Comparison, value: &Value) -> &'static str {
    let day = matches!(value, Value::Date(_));
    match by {
        Comparison::Equal => "is",
        Comparison::NotEqual => "is not",
        Comparison::Less if day => "is before",
        Comparison::Less => "is below",
        Comparison::AtMost if day => "is on or before",
        Comparison::AtMost => "is at most",
        Comparison::More if day => "is after",
        Comparison::More => "is above",
        Comparison::AtLeast if day => "is on or after",
        Comparison::AtLeast => "is at least",
    }
}

fn capitals(case: Case) -> &'static str {
    match case {
        Case::Exact => "",
        Case::Ignored => " in any capitals",
    }
}

fn quoted(text: &str) -> String {
    format!("“{text}”")
}

/// A value as people say it.
fn said(value: &Value) -> String {
    match value {
        Value::Text(text) => quoted(text),
        Value::Date(date) => day_in_full(*date),
        Value::YesNo(yes) => if *yes { "yes" } else { "no" }.into(),
        Value::Number(Measured { amount, measure }) => {
            let amount = grouped(&amount.to_string());
            match measure {
                None => amount,
                Some(Measure::Percent) => format!("{amount}%"),
                Some(Measure::Days) if amount == "1" => "1 day".into(),
                Some(Measure::Hours) if amount == "1" => "1 hour".into(),
                Some(money @ Measure::Money(_)) => format!("{money} {amount}"),
                Some(measure) => format!("{amount} {measure}"),
            }
        }
    }
}

/// A number with commas between its thousands.
fn grouped(number: &str) -> String {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("-", digits));
    let mut grouped = String::from(sign);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if !fraction.is_empty() {
        grouped.push('.');
        grouped.push_str(fraction);
    }
    grouped
}

fn listed(values: &[Value]) -> String {
    let words: Vec<String> = values.iter().map(said).collect();
    match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => words.concat(),
    }
}
