//! One record walked through a rule, step by step, for people who want to see why it is taken.

use crate::rule::{Dictionary, Evaluation, Held, Record, Rule, Subject, Term, Test, Truth};

/// One step: a part of the rule, and whether it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// How deep the part stands in the rule.
    pub depth: usize,
    /// The part as text; for several parts joined, “all of”, “any of” or “not”.
    pub text: String,
    /// Whether it holds.
    pub truth: Truth,
    /// What the record holds there: “400”, “(blank)”, “45 points”; nothing for parts that are joined.
    pub found: Option<String>,
}

/// Walks a record through a rule.
pub fn walk(rule: &Rule, record: &Record, dictionary: &Dictionary) -> Vec<Step> {
    let mut walk = Walk {
        evaluation: Evaluation::new(record, dictionary),
        record,
        dictionary,
        steps: Vec::new(),
    };
    walk.part(rule, 0);
    walk.steps
}

struct Walk<'a> {
    evaluation: Evaluation<'a>,
    record: &'a Record,
    dictionary: &'a Dictionary,
    steps: Vec<Step>,
}

impl Walk<'_> {
    fn part(&mut self, rule: &Rule, depth: usize) {
        let truth = self.evaluation.of(rule);
        let (text, found) = match rule {
            Rule::All(_) => ("all of".to_owned(), None),
            Rule::Any(_) => ("any of".to_owned(), None),
            Rule::Not(_) => ("not".to_owned(), None),
            Rule::Named(name) => (rule.to_string(), self.points(name)),
            Rule::Test { subject, test } => (rule.to_string(), self.found(subject, test)),
        };
        self.steps.push(Step {
            depth,
            text,
            truth,
            found,
        });
        match rule {
            Rule::All(rules) | Rule::Any(rules) => rules.iter().for_each(|rule| self.part(rule, depth + 1)),
            Rule::Not(rule) => self.part(rule, depth + 1),
            Rule::Named(_) | Rule::Test { .. } => {}
        }
    }

    fn points(&mut self, name: &str) -> Option<String> {
        match self.dictionary.term(name) {
            Some(Term::Model(_)) => self.evaluation.score(name).map(|sum| format!("{sum} points")),
            _ => None,
        }
    }

    fn found(&mut self, subject: &Subject, test: &Test) -> Option<String> {
        match subject {
            Subject::Score(name) => self.points(name),
            Subject::Points(parts) => Some(format!("{} points", self.evaluation.sum(parts))),
            Subject::Field(name) => {
                let held = in_words(self.record.held(name));
                Some(match test {
                    Test::Within { of: Some(other), .. } => {
                        format!("{held}; {other} {}", in_words(self.record.held(other)))
                    }
                    _ => held,
                })
            }
        }
    }
}

fn in_words(held: Option<&Held>) -> String {
    match held {
        None => "(blank)".into(),
        Some(Held::Number(number)) => number.to_string(),
        Some(Held::Text(text)) => format!("“{text}”"),
        Some(Held::Date(date)) => date.format("%Y-%m-%d").to_string(),
        Some(Held::YesNo(yes)) => if *yes { "yes" } else { "no" }.into(),
        Some(Held::List(entries)) => entries.join(", "),
    }
}
