//! The structured form of a rule: what its text means, as a tree that programs can read and build.

mod number;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use number::{Measure, Measured, NotANumber, Number};

/// A condition on one record.
///
/// Made by reading a text or by [`Rule::all`], [`Rule::any`] and [`Rule::negated`], a rule is in normal form: no `All`
/// stands directly in an `All` and no `Any` in an `Any`, and each holds two rules or more. Its text reads back to the
/// same form then.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Rule {
    /// Holds when each of them holds: `AND`.
    All(Vec<Rule>),
    /// Holds when at least one of them holds: `OR`.
    Any(Vec<Rule>),
    /// Holds when the rule is known not to hold: `NOT`.
    Not(Box<Rule>),
    /// A rule used by its name, or a scoring model that reaches its threshold.
    Named(String),
    /// Something is looked at and tested.
    Test {
        /// What is looked at.
        subject: Subject,
        /// What must be true of it.
        test: Test,
    },
}

/// What a test looks at.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Subject {
    /// A field of the record.
    Field(String),
    /// The points of a scoring model, by its name.
    Score(String),
    /// A sum of points written out.
    Points(Vec<Points>),
}

/// A part of a sum of points: so many when the condition holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Points {
    /// How many; may be negative.
    pub points: Number,
    /// When they are given.
    pub rule: Rule,
    /// How they lose worth with time.
    pub decay: Option<Decay>,
}

/// How points lose worth as days go by since a date of the record.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Decay {
    /// In which way.
    pub kind: DecayKind,
    /// After how many whole days, at least 1.
    pub days: u32,
    /// The date that days are counted from.
    pub since: String,
}

/// In which way points lose worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum DecayKind {
    /// They halve each time the days have passed: `HALVED EVERY 30 DAYS SINCE [Last visit]`.
    Halved,
    /// They are given in full until the days have passed, and not at all after: `FOR 90 DAYS SINCE [Last visit]`.
    Ends,
}

/// What must be true of a subject.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Test {
    /// `=`, `!=`, `<`, `<=`, `>` or `>=`.
    Compare {
        /// How.
        by: Comparison,
        /// With what.
        value: Value,
        /// Whether capital letters matter.
        case: Case,
    },
    /// `IN (…)`: equal to one of them.
    In {
        /// One or more.
        values: Vec<Value>,
        /// Whether capital letters matter.
        case: Case,
    },
    /// `NOT IN (…)`: known to be equal to none of them.
    NotIn {
        /// One or more.
        values: Vec<Value>,
        /// Whether capital letters matter.
        case: Case,
    },
    /// `CONTAINS "…"`: of a text, anywhere in it; of a list, one of its entries is equal to it.
    Contains {
        /// What is looked for.
        text: String,
        /// Whether capital letters matter.
        case: Case,
    },
    /// `STARTS WITH "…"`.
    StartsWith {
        /// What is looked for.
        text: String,
        /// Whether capital letters matter.
        case: Case,
    },
    /// `BETWEEN … AND …`, both ends included.
    Between {
        /// The lower end.
        low: Value,
        /// The upper end.
        high: Value,
    },
    /// `WITHIN n DAYS [OF [field]]`.
    Within {
        /// Whole days, both ends included.
        days: u32,
        /// The other date of the record; without one, the day the record is looked at.
        of: Option<String>,
    },
    /// `IS EMPTY`.
    Empty,
    /// `IS NOT EMPTY`.
    NotEmpty,
}

/// A comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Comparison {
    /// `=`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    More,
    /// `>=`
    AtLeast,
}

/// Whether capital letters matter when texts are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Case {
    /// They do: texts are equal when each character is.
    Exact,
    /// They don't: `IGNORING CASE`.
    Ignored,
}

/// A value written in a rule.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Value {
    /// `50`, `20%`, `EUR 50000`, `30 DAYS`.
    Number(Measured),
    /// `"Software"`.
    Text(String),
    /// `2027-01-21`.
    Date(NaiveDate),
    /// `YES` or `NO`.
    YesNo(bool),
}

impl Rule {
    /// The rule that holds when each of these does; the only one of them if there is one, none if there is none.
    pub fn all(rules: Vec<Rule>) -> Option<Rule> {
        joined(rules, Rule::All, |rule| match rule {
            Rule::All(rules) => Ok(rules),
            other => Err(other),
        })
    }

    /// The rule that holds when at least one of these does; the only one of them if there is one, none if there is none.
    pub fn any(rules: Vec<Rule>) -> Option<Rule> {
        joined(rules, Rule::Any, |rule| match rule {
            Rule::Any(rules) => Ok(rules),
            other => Err(other),
        })
    }

    /// The rule that holds when this one is known not to.
    pub fn negated(self) -> Rule {
        Rule::Not(Box::new(self))
    }

    /// A test of a field.
    pub fn of_field(field: impl Into<String>, test: Test) -> Rule {
        Rule::Test {
            subject: Subject::Field(field.into()),
            test,
        }
    }

    /// The leaves of the tree in the order in which they are complete as the text is read from left to right: of a sum of
    /// points, the leaves of its parts come before the test of the sum.
    pub fn leaves(&self) -> Vec<Leaf<'_>> {
        let mut leaves = Vec::new();
        self.collect(&mut leaves);
        leaves
    }

    fn collect<'a>(&'a self, leaves: &mut Vec<Leaf<'a>>) {
        match self {
            Rule::All(rules) | Rule::Any(rules) => rules.iter().for_each(|rule| rule.collect(leaves)),
            Rule::Not(rule) => rule.collect(leaves),
            Rule::Named(name) => leaves.push(Leaf::Named(name)),
            Rule::Test { subject, test } => {
                if let Subject::Points(parts) = subject {
                    for part in parts {
                        part.rule.collect(leaves);
                        leaves.extend(part.decay.as_ref().map(Leaf::Decay));
                    }
                }
                leaves.push(Leaf::Test(subject, test));
            }
        }
    }

    /// The names of rules and scoring models it uses, in reading order, each as often as it is used.
    pub fn names(&self) -> Vec<&str> {
        let leaves = self.leaves().into_iter();
        let named = leaves.filter_map(|leaf| match leaf {
            Leaf::Named(name) | Leaf::Test(Subject::Score(name), _) => Some(name.as_str()),
            _ => None,
        });
        named.collect()
    }

    /// The rule with each name changed: of fields by the one function, of rules and scoring models by the other.
    #[must_use]
    pub fn renamed(&self, field: &dyn Fn(&str) -> String, term: &dyn Fn(&str) -> String) -> Rule {
        let each = |rules: &[Rule]| rules.iter().map(|rule| rule.renamed(field, term)).collect();
        match self {
            Rule::All(rules) => Rule::All(each(rules)),
            Rule::Any(rules) => Rule::Any(each(rules)),
            Rule::Not(rule) => Rule::Not(Box::new(rule.renamed(field, term))),
            Rule::Named(name) => Rule::Named(term(name)),
            Rule::Test { subject, test } => Rule::Test {
                subject: match subject {
                    Subject::Field(name) => Subject::Field(field(name)),
                    Subject::Score(name) => Subject::Score(term(name)),
                    Subject::Points(parts) => {
                        Subject::Points(parts.iter().map(|part| part.renamed(field, term)).collect())
                    }
                },
                test: match test {
                    Test::Within { days, of: Some(name) } => Test::Within {
                        days: *days,
                        of: Some(field(name)),
                    },
                    other => other.clone(),
                },
            },
        }
    }
}

impl Points {
    /// The part with each name changed, as [`Rule::renamed`].
    #[must_use]
    pub fn renamed(&self, field: &dyn Fn(&str) -> String, term: &dyn Fn(&str) -> String) -> Points {
        Points {
            points: self.points,
            rule: self.rule.renamed(field, term),
            decay: self.decay.as_ref().map(|decay| Decay {
                since: field(&decay.since),
                ..decay.clone()
            }),
        }
    }
}

/// A leaf of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaf<'a> {
    /// A name on its own.
    Named(&'a String),
    /// A subject and its test.
    Test(&'a Subject, &'a Test),
    /// The decay of a part of a sum.
    Decay(&'a Decay),
}

fn joined(
    rules: Vec<Rule>,
    join: impl Fn(Vec<Rule>) -> Rule,
    inner: impl Fn(Rule) -> Result<Vec<Rule>, Rule>,
) -> Option<Rule> {
    let mut flat = Vec::with_capacity(rules.len());
    for rule in rules {
        match inner(rule) {
            Ok(rules) => flat.extend(rules),
            Err(rule) => flat.push(rule),
        }
    }
    if flat.len() > 1 { Some(join(flat)) } else { flat.pop() }
}
