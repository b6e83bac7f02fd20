//! What a rule means: whether it holds for one record. This is the definition of the language; whatever else runs rules has
//! to agree with it.
//!
//! A condition holds, does not hold, or is unknown ([`Truth`]).
//!
//! - A test of a blank field is unknown, and so is its negation; only `IS EMPTY` and `IS NOT EMPTY` know blanks. A field that
//!   holds something of another type than it is tested for is unknown too.
//! - `NOT` turns what holds into what does not, and leaves the unknown unknown. `AND` does not hold as soon as one part does
//!   not, holds when all do, and is unknown otherwise. `OR` holds as soon as one part does, does not hold when none does, and
//!   is unknown otherwise (Kleene's strong logic).
//! - A rule *takes* a record when it holds. The unknown is not taken, and neither is its negation.
//! - Texts are equal when all their characters are; `IGNORING CASE` compares them in small letters. `CONTAINS` on a text
//!   looks anywhere in it, on a list for an entry that is equal.
//! - Both ends of `BETWEEN` are included. Numbers compare by amount: a unit only has to fit the field.
//! - `WITHIN n DAYS` holds for the record's day and the n days before it, and not for days to come. `WITHIN n DAYS OF` a
//!   second date holds when the two are at most n days apart, whichever is first. Days are calendar days.
//! - A sum of points is the sum of the parts whose condition holds. What does not hold or is unknown gives none: points are for
//!   what is known, so a sum is never unknown.
//! - Points that are halved are halved once for each full n days from the date to the record's day; points `FOR n DAYS` are
//!   given while at most n days have passed. With a blank date, or one to come, there are no points.
//! - A name stands for its rule, or for its scoring model: compared, for the sum of its points; alone, for that sum being at
//!   least the threshold. A name that leads back to itself, or to nothing, is unknown.

mod record;
mod walk;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::rule::{Case, Comparison, Decay, DecayKind, Dictionary, Number, Points, Rule, Subject, Term, Test, Value};

pub use record::{Held, Record};
pub use walk::{Step, walk};

/// Whether a condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// It is known not to hold.
    No,
    /// A blank keeps it from being known.
    Unknown,
    /// It holds.
    Yes,
}

impl Truth {
    /// What is known.
    pub fn known(holds: bool) -> Self {
        if holds { Truth::Yes } else { Truth::No }
    }

    /// Whether it holds.
    pub fn holds(self) -> bool {
        self == Truth::Yes
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Truth::No => Truth::Yes,
            Truth::Unknown => Truth::Unknown,
            Truth::Yes => Truth::No,
        }
    }
}

/// One record, looked at with the names there are. What a name stands for is worked out once.
#[derive(Debug)]
pub struct Evaluation<'a> {
    record: &'a Record,
    dictionary: &'a Dictionary,
    truths: BTreeMap<String, Truth>,
    sums: BTreeMap<String, Option<Number>>,
}

/// Whether a rule holds for a record.
pub fn holds(rule: &Rule, record: &Record, dictionary: &Dictionary) -> Truth {
    Evaluation::new(record, dictionary).of(rule)
}

impl<'a> Evaluation<'a> {
    /// Starts looking at a record.
    pub fn new(record: &'a Record, dictionary: &'a Dictionary) -> Self {
        Self {
            record,
            dictionary,
            truths: BTreeMap::new(),
            sums: BTreeMap::new(),
        }
    }

    /// Whether a rule holds.
    pub fn of(&mut self, rule: &Rule) -> Truth {
        match rule {
            Rule::All(rules) => rules.iter().map(|rule| self.of(rule)).min().unwrap_or(Truth::Yes),
            Rule::Any(rules) => rules.iter().map(|rule| self.of(rule)).max().unwrap_or(Truth::No),
            Rule::Not(rule) => !self.of(rule),
            Rule::Named(name) => self.named(name),
            Rule::Test { subject, test } => match subject {
                Subject::Field(name) => self.field(name, test),
                Subject::Score(name) => {
                    let sum = self.score(name);
                    sum.map_or(Truth::Unknown, |sum| self.tested(&Held::Number(sum), test))
                }
                Subject::Points(parts) => {
                    let sum = self.sum(parts);
                    self.tested(&Held::Number(sum), test)
                }
            },
        }
    }

    /// The points of a scoring model; none when there is no such model.
    pub fn score(&mut self, name: &str) -> Option<Number> {
        let dictionary = self.dictionary;
        if let Some(sum) = self.sums.get(name) {
            return *sum;
        }
        // While it is being worked out there is no sum, so that a circle ends here.
        self.sums.insert(name.to_owned(), None);
        let sum = match dictionary.term(name) {
            Some(Term::Model(model)) => Some(self.sum(&model.parts)),
            _ => None,
        };
        self.sums.insert(name.to_owned(), sum);
        sum
    }

    /// The sum of the parts that hold.
    pub fn sum(&mut self, parts: &[Points]) -> Number {
        let parts = parts.iter().map(|part| self.points(part));
        parts.fold(Number::ZERO, Number::plus)
    }

    /// The points that one part gives.
    pub fn points(&mut self, part: &Points) -> Number {
        if !self.of(&part.rule).holds() {
            return Number::ZERO;
        }
        match &part.decay {
            None => part.points,
            Some(decay) => self.decayed(part.points, decay),
        }
    }

    fn decayed(&self, points: Number, decay: &Decay) -> Number {
        let Some(Held::Date(since)) = self.record.held(&decay.since) else {
            return Number::ZERO;
        };
        match u64::try_from(days(*since, self.record.day)) {
            Err(_) => Number::ZERO,
            Ok(passed) => match decay.kind {
                DecayKind::Halved => {
                    let times = passed / u64::from(decay.days.max(1));
                    points.halved(u32::try_from(times).unwrap_or(u32::MAX))
                }
                DecayKind::Ends if passed <= u64::from(decay.days) => points,
                DecayKind::Ends => Number::ZERO,
            },
        }
    }

    fn named(&mut self, name: &str) -> Truth {
        let dictionary = self.dictionary;
        if let Some(truth) = self.truths.get(name) {
            return *truth;
        }
        self.truths.insert(name.to_owned(), Truth::Unknown);
        let truth = match dictionary.term(name) {
            Some(Term::Rule(rule)) => self.of(rule),
            Some(Term::Model(model)) => match (self.score(name), model.threshold) {
                (Some(sum), Some(threshold)) => Truth::known(sum >= threshold),
                _ => Truth::Unknown,
            },
            None => Truth::Unknown,
        };
        self.truths.insert(name.to_owned(), truth);
        truth
    }

    fn field(&self, name: &str, test: &Test) -> Truth {
        match (self.record.held(name), test) {
            (held, Test::Empty) => Truth::known(held.is_none()),
            (held, Test::NotEmpty) => Truth::known(held.is_some()),
            (Some(held), test) => self.tested(held, test),
            (None, _) => Truth::Unknown,
        }
    }

    fn tested(&self, held: &Held, test: &Test) -> Truth {
        let known = match test {
            Test::Compare { by, value, case } => compared(held, *by, value, *case),
            Test::In { values, case } => among(held, values, *case),
            Test::NotIn { values, case } => among(held, values, *case).map(|among| !among),
            Test::Contains { text, case } => match held {
                Held::Text(held) => Some(spelled(held, *case).contains(&spelled(text, *case))),
                Held::List(entries) => Some(
                    entries
                        .iter()
                        .any(|entry| spelled(entry, *case) == spelled(text, *case)),
                ),
                _ => None,
            },
            Test::StartsWith { text, case } => match held {
                Held::Text(held) => Some(spelled(held, *case).starts_with(&spelled(text, *case))),
                _ => None,
            },
            Test::Between { low, high } => {
                let above = compared(held, Comparison::AtLeast, low, Case::Exact);
                let below = compared(held, Comparison::AtMost, high, Case::Exact);
                above.zip(below).map(|(above, below)| above && below)
            }
            Test::Within { days: most, of } => match (held, of) {
                (Held::Date(held), None) => Some((0..=i64::from(*most)).contains(&days(*held, self.record.day))),
                (Held::Date(held), Some(other)) => match self.record.held(other) {
                    Some(Held::Date(other)) => Some(days(*held, *other).abs() <= i64::from(*most)),
                    _ => None,
                },
                _ => None,
            },
            Test::Empty => Some(false),
            Test::NotEmpty => Some(true),
        };
        known.map_or(Truth::Unknown, Truth::known)
    }
}

/// Calendar days from one date to another; negative when the second is the earlier.
fn days(from: NaiveDate, to: NaiveDate) -> i64 {
    to.signed_duration_since(from).num_days()
}

fn compared(held: &Held, by: Comparison, value: &Value, case: Case) -> Option<bool> {
    let order = match (held, value) {
        (Held::Number(held), Value::Number(value)) => held.cmp(&value.amount),
        (Held::Date(held), Value::Date(value)) => held.cmp(value),
        (Held::Text(held), Value::Text(value)) => spelled(held, case).cmp(&spelled(value, case)),
        (Held::YesNo(held), Value::YesNo(value)) => held.cmp(value),
        _ => return None,
    };
    Some(match by {
        Comparison::Equal => order.is_eq(),
        Comparison::NotEqual => order.is_ne(),
        Comparison::Less => order.is_lt(),
        Comparison::AtMost => order.is_le(),
        Comparison::More => order.is_gt(),
        Comparison::AtLeast => order.is_ge(),
    })
}

fn among(held: &Held, values: &[Value], case: Case) -> Option<bool> {
    let each = values
        .iter()
        .map(|value| compared(held, Comparison::Equal, value, case));
    each.collect::<Option<Vec<bool>>>().map(|equal| equal.contains(&true))
}

fn spelled(text: &str, case: Case) -> String {
    match case {
        Case::Exact => text.to_owned(),
        Case::Ignored => text.to_lowercase(),
    }
}
