//! Text, form and sentence: each says the same.

use std::collections::BTreeMap;

use domain::rule::{Rule, Subject, Test, parse, read, sentence};
use proptest::prelude::*;

use crate::fixture::{dictionary, rules};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_form_reads_back_from_its_text(rule in rules()) {
        let text = rule.to_string();
        prop_assert_eq!(parse(&text), Ok(rule.clone()), "{}", text);
        prop_assert_eq!(read(&text, &dictionary()), Ok(rule), "{}", text);
    }

    #[test]
    fn a_form_survives_json(rule in rules()) {
        let json = serde_json::to_string(&rule).expect("written");
        prop_assert_eq!(serde_json::from_str::<Rule>(&json).expect("read"), rule);
    }

    #[test]
    fn a_text_in_other_letters_and_spaces_is_the_same_rule(rule in rules()) {
        let text = rule.to_string();
        let spaced = text.replace('(', " (\n ").replace(" AND ", " and\t").replace(" OR ", "  or ").replace(" IS ", " is ");
        prop_assert_eq!(parse(&spaced).map(|rule| rule.to_string()), Ok(text));
    }

    #[test]
    fn two_rules_have_one_sentence_only_if_they_are_one(rules in prop::collection::vec(rules(), 12)) {
        let names = dictionary();
        let mut said: BTreeMap<String, Rule> = BTreeMap::new();
        for rule in rules {
            let sentence = sentence(&rule, &names);
            if let Some(other) = said.insert(sentence.clone(), rule.clone()) {
                prop_assert_eq!(other, rule, "{}", sentence);
            }
        }
    }

    #[test]
    fn a_sentence_changes_with_each_part_of_the_rule(rule in rules()) {
        let names = dictionary();
        let own = sentence(&rule, &names);
        for other in neighbours(&rule) {
            prop_assert_ne!(&own, &sentence(&other, &names), "{} and {}", rule, other);
        }
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in soup()) {
        if let Ok(rule) = read(&text, &dictionary()) {
            prop_assert_eq!(parse(&rule.to_string()), Ok(rule));
        }
    }
}

/// Texts made of the language's own pieces, in no order.
fn soup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(vec![
            "[Company size]", "[Industry]", "[", "]", "\"", "“", "(", ")", ",", "AND", "OR", "NOT", "IN", "IS", "EMPTY",
            "CONTAINS", "STARTS WITH", "BETWEEN", "WITHIN", "DAYS", "OF", "POINTS(", "IF", "HALVED EVERY", "FOR", "SINCE",
            "IGNORING CASE", "YES", "=", "!=", "<", ">=", "50", "-1.5", "20%", "2027-01-21", "EUR", "fit", "excluded",
            "\"Software\"",
        ]).prop_map(str::to_owned),
        1 => "\\PC{0,3}",
    ];
    prop::collection::vec(piece, 0..20).prop_map(|pieces| pieces.join(" "))
}

/// The rule with one thing changed, in each way that is easy to make.
fn neighbours(rule: &Rule) -> Vec<Rule> {
    let mut changed = vec![rule.clone().negated()];
    match rule {
        Rule::All(rules) => {
            changed.extend(Rule::any(rules.clone()));
            changed.extend(Rule::all(rules[1..].to_vec()));
        }
        Rule::Any(rules) => {
            changed.extend(Rule::all(rules.clone()));
            changed.extend(Rule::any(rules[1..].to_vec()));
        }
        Rule::Not(inner) => changed.push((**inner).clone()),
        Rule::Named(name) => changed.push(Rule::Named(format!("{name} too"))),
        Rule::Test { subject, test } => {
            changed.push(Rule::Test {
                subject: subject.clone(),
                test: Test::Within { days: 99, of: None },
            });
            let mut subject = subject.clone();
            match &mut subject {
                Subject::Field(name) | Subject::Score(name) => name.push_str(" too"),
                Subject::Points(parts) => {
                    parts[0].points = parts[0]
                        .points
                        .plus(parts[0].points)
                        .plus("0.5".parse().expect("a number"))
                }
            }
            changed.push(Rule::Test {
                subject,
                test: test.clone(),
            });
        }
    }
    changed.retain(|other| other != rule);
    changed
}

#[test]
fn sentences_read_like_the_rule() {
    let cases = [
        (
            "[Company size] >= 5000 AND [Industry] IN (\"Software\", \"Fintech\") AND engagement >= 40 OR [Industry] = \"Demo\"",
            "Company size is at least 5,000, and Industry is one of “Software” or “Fintech”, and the engagement score is at \
             least 40; or Industry is “Demo”.",
        ),
        (
            "fit AND NOT excluded",
            "The fit score reaches its threshold of 40, and “excluded” does not hold.",
        ),
        (
            "NOT ([Opted out] = YES OR [Last visit] WITHIN 30 DAYS)",
            "It is not so that (Opted out is yes, or Last visit is in the last 30 days).",
        ),
        (
            "[Industry] = \"a\" IGNORING CASE AND ([Last visit] < 2027-01-21 OR [Share] > 12.5%)",
            "Industry is “a” in any capitals, and (Last visit is before 21 January 2027, or Share is above 12.5%).",
        ),
        (
            "POINTS(30 IF [Opted out] = NO HALVED EVERY 30 DAYS SINCE [Last visit], 15 IF fit) BETWEEN 20 AND 45",
            "The sum of points is from 20 to 45 (30 if Opted out is no, halved every 30 days since Last visit; 15 if the fit \
             score reaches its threshold of 40).",
        ),
        ("NOT [Industry] CONTAINS \"edu\"", "Industry does not contain “edu”."),
        ("[Industry] IS NOT EMPTY", "Industry is filled in."),
    ];
    for (text, expected) in cases {
        let rule = read(text, &dictionary()).expect("a rule");
        assert_eq!(sentence(&rule, &dictionary()), expected, "{text}");
    }
}

#[test]
fn what_a_word_processor_writes_is_read_too() {
    let rule = parse("[Industry] = “Software” and [Company size] ≥ 50k").expect("a rule");
    assert_eq!(
        rule.to_string(),
        "[Industry] = \"Software\" AND [Company size] >= 50000"
    );
}
