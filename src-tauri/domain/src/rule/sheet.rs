//! A rule as a sheet to fill in: alternatives, each of conditions, each a subject, a question and what is asked for. Sheets hold
//! what most rules of a funnel are; what stands in further parentheses is edited as text.

mod decay;

use std::ops::Range;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::rule::{Case, Comparison, Dictionary, FieldKind, Rule, Subject, Test, Value};
use crate::value::{Typed, choices};

pub use decay::{DecayPart, DecaySheet};

choices! {
    /// What a line of a sheet asks.
    Asks {
        /// `=`
        Is = "is", "is";
        /// `!=`
        IsNot = "is_not", "is not";
        /// `>=`
        AtLeast = "at_least", "is at least";
        /// `>`
        Above = "above", "is above";
        /// `<=`
        AtMost = "at_most", "is at most";
        /// `<`
        Below = "below", "is below";
        /// `BETWEEN`
        Between = "between", "is between";
        /// `IN`
        OneOf = "one_of", "is one of";
        /// `NOT IN`
        NoneOf = "none_of", "is none of";
        /// `CONTAINS`
        Contains = "contains", "contains";
        /// `NOT … CONTAINS`
        ContainsNot = "contains_not", "does not contain";
        /// `STARTS WITH`
        StartsWith = "starts_with", "starts with";
        /// `WITHIN n DAYS`
        Within = "within", "is in the last days";
        /// `IS NOT EMPTY`
        Filled = "filled", "is filled in";
        /// `IS EMPTY`
        Empty = "empty", "is empty";
        /// A name alone.
        Holds = "holds", "holds";
        /// `NOT` and a name.
        HoldsNot = "holds_not", "does not hold";
    }
}

impl Asks {
    /// What can be asked of a field of this type.
    pub fn of_field(kind: FieldKind) -> &'static [Asks] {
        use Asks::{
            Above, AtLeast, AtMost, Below, Between, Contains, ContainsNot, Empty, Filled, Is, IsNot, NoneOf, OneOf,
            StartsWith, Within,
        };
        match kind {
            FieldKind::Number => &[
                AtLeast, Above, AtMost, Below, Between, Is, IsNot, OneOf, NoneOf, Filled, Empty,
            ],
            FieldKind::Text => &[
                Is,
                IsNot,
                OneOf,
                NoneOf,
                Contains,
                ContainsNot,
                StartsWith,
                Filled,
                Empty,
            ],
            FieldKind::Date => &[Within, AtLeast, AtMost, Between, Is, Filled, Empty],
            FieldKind::YesNo => &[Is, IsNot, Filled, Empty],
            FieldKind::List => &[Contains, ContainsNot, Filled, Empty],
        }
    }

    /// What can be asked of a scoring model.
    pub const OF_SCORE: &'static [Asks] = &[
        Asks::Holds,
        Asks::HoldsNot,
        Asks::AtLeast,
        Asks::Above,
        Asks::AtMost,
        Asks::Below,
        Asks::Between,
    ];

    /// What can be asked of a named rule.
    pub const OF_RULE: &'static [Asks] = &[Asks::Holds, Asks::HoldsNot];

    /// What goes behind it.
    pub fn takes(self) -> Takes {
        match self {
            Asks::Filled | Asks::Empty | Asks::Holds | Asks::HoldsNot => Takes::Nothing,
            Asks::Between => Takes::Two,
            Asks::OneOf | Asks::NoneOf => Takes::Many,
            Asks::Within => Takes::Days,
            _ => Takes::One,
        }
    }

    /// The words for a field of this type: of a date, “is at least” is “is on or after”.
    pub fn label_for(self, kind: FieldKind) -> &'static str {
        match (self, kind) {
            (Asks::AtLeast, FieldKind::Date) => "is on or after",
            (Asks::AtMost, FieldKind::Date) => "is on or before",
            _ => self.label(),
        }
    }
}

choices! {
    /// What goes behind a question.
    Takes {
        /// Nothing.
        Nothing = "nothing", "";
        /// One value.
        One = "one", "value";
        /// Values with commas between.
        Many = "many", "values, with commas";
        /// Two values with “and” between.
        Two = "two", "from and to";
        /// A number of days.
        Days = "days", "days";
    }
}

/// One line of a sheet, as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SheetLine {
    /// The name of a field, a scoring model or a named rule.
    pub subject: String,
    /// What is asked.
    pub asks: Asks,
    /// What is asked for: the text of one value or several, without quotation marks.
    pub value: String,
    /// Whether capital letters make no difference.
    pub any_capitals: bool,
}

/// A rule as a sheet: one of the alternatives has to hold, and of that each line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Sheet {
    /// The alternatives.
    pub alternatives: Vec<Vec<SheetLine>>,
}

impl Sheet {
    /// The sheet that says the same as the rule; none when no sheet can.
    pub fn of(rule: &Rule) -> Option<Self> {
        let alternatives = match rule {
            Rule::Any(rules) => rules.iter().map(lines).collect::<Option<_>>()?,
            rule => vec![lines(rule)?],
        };
        Some(Self { alternatives })
    }

    /// The text of the rule, and where each line stands in it.
    pub fn text(&self, names: &Dictionary) -> (String, Vec<Vec<Range<usize>>>) {
        let mut text = String::new();
        let mut places = Vec::new();
        for (position, lines) in self.alternatives.iter().filter(|lines| !lines.is_empty()).enumerate() {
            if position > 0 {
                text.push_str(" OR ");
            }
            let mut of = Vec::new();
            for (position, line) in lines.iter().enumerate() {
                if position > 0 {
                    text.push_str(" AND ");
                }
                let start = text.len();
                text.push_str(&line.text(names));
                of.push(start..text.len());
            }
            places.push(of);
        }
        (text, places)
    }
}

fn lines(rule: &Rule) -> Option<Vec<SheetLine>> {
    match rule {
        Rule::All(rules) => rules.iter().map(line).collect(),
        rule => Some(vec![line(rule)?]),
    }
}

fn line(rule: &Rule) -> Option<SheetLine> {
    let of = |subject: &str, asks, value: String, case| SheetLine {
        subject: subject.to_owned(),
        asks,
        value,
        any_capitals: case == Case::Ignored,
    };
    match rule {
        Rule::Named(name) => Some(of(name, Asks::Holds, String::new(), Case::Exact)),
        Rule::Not(inner) => match inner.as_ref() {
            Rule::Named(name) => Some(of(name, Asks::HoldsNot, String::new(), Case::Exact)),
            inner => line(inner)
                .filter(|line| line.asks == Asks::Contains)
                .map(|line| SheetLine {
                    asks: Asks::ContainsNot,
                    ..line
                }),
        },
        Rule::Test {
            subject: Subject::Field(name) | Subject::Score(name),
            test,
        } => {
            let (asks, value, case) = match test {
                Test::Compare { by, value, case } => {
                    let asks = match by {
                        Comparison::Equal => Asks::Is,
                        Comparison::NotEqual => Asks::IsNot,
                        Comparison::Less => Asks::Below,
                        Comparison::AtMost => Asks::AtMost,
                        Comparison::More => Asks::Above,
                        Comparison::AtLeast => Asks::AtLeast,
                    };
                    (asks, typed(value), *case)
                }
                Test::In { values, case } => (Asks::OneOf, several(values), *case),
                Test::NotIn { values, case } => (Asks::NoneOf, several(values), *case),
                Test::Contains { text, case } => (Asks::Contains, text.clone(), *case),
                Test::StartsWith { text, case } => (Asks::StartsWith, text.clone(), *case),
                Test::Between { low, high } => (
                    Asks::Between,
                    format!("{} and {}", typed(low), typed(high)),
                    Case::Exact,
                ),
                Test::Within { days, of: None } => (Asks::Within, days.to_string(), Case::Exact),
                Test::Within { of: Some(_), .. } => return None,
                Test::Empty => (Asks::Empty, String::new(), Case::Exact),
                Test::NotEmpty => (Asks::Filled, String::new(), Case::Exact),
            };
            Some(of(name, asks, value, case))
        }
        Rule::All(_) | Rule::Any(_) | Rule::Test { .. } => None,
    }
}

/// A value as it is typed into a sheet.
fn typed(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::YesNo(yes) => if *yes { "yes" } else { "no" }.into(),
        other => other.to_string(),
    }
}

/// Several values; one that holds a comma or a quotation mark gets quotation marks itself.
fn several(values: &[Value]) -> String {
    let each = values.iter().map(|value| match value {
        Value::Text(text) if text.contains([',', '"']) || text.trim() != text => value.to_string(),
        value => typed(value),
    });
    each.collect::<Vec<_>>().join(", ")
}

impl SheetLine {
    /// The line as text of the language; what can't be made sense of stays as it was typed, for the reader to point at.
    fn text(&self, names: &Dictionary) -> String {
        let field = names.field(&self.subject);
        let term = names.term(&self.subject).filter(|_| field.is_none());
        let subject = match term {
            Some(_) => self.subject.clone(),
            None => Subject::Field(self.subject.clone()).to_string(),
        };
        let kind = field.map_or(FieldKind::Number, |entry| entry.kind);
        let value = || literal(&self.value, kind);
        let list = || {
            let values = parts(&self.value).into_iter().map(|part| literal(&part, kind));
            format!("({})", values.collect::<Vec<_>>().join(", "))
        };
        let case = if self.any_capitals && kind != FieldKind::Number {
            " IGNORING CASE"
        } else {
            ""
        };
        let of = |test: &str| format!("{subject} {test}");
        match self.asks {
            Asks::Is => of(&format!("= {}{case}", value())),
            Asks::IsNot => of(&format!("!= {}{case}", value())),
            Asks::AtLeast => of(&format!(">= {}", value())),
            Asks::Above => of(&format!("> {}", value())),
            Asks::AtMost => of(&format!("<= {}", value())),
            Asks::Below => of(&format!("< {}", value())),
            Asks::Between => {
                let ends = self.value.to_lowercase();
                let (low, high) = ends.find(" and ").map_or((self.value.as_str(), ""), |at| {
                    (
                        self.value.get(..at).unwrap_or(""),
                        self.value.get(at + 5..).unwrap_or(""),
                    )
                });
                of(&format!("BETWEEN {} AND {}", literal(low, kind), literal(high, kind)))
            }
            Asks::OneOf => of(&format!("IN {}{case}", list())),
            Asks::NoneOf => of(&format!("NOT IN {}{case}", list())),
            Asks::Contains => of(&format!("CONTAINS {}{case}", literal(&self.value, FieldKind::Text))),
            Asks::ContainsNot => {
                let test = format!("CONTAINS {}{case}", literal(&self.value, FieldKind::Text));
                format!("NOT {}", of(&test))
            }
            Asks::StartsWith => of(&format!("STARTS WITH {}{case}", literal(&self.value, FieldKind::Text))),
            Asks::Within => {
                let days = self.value.trim();
                let number = days.split_whitespace().next().unwrap_or(days);
                of(&format!("WITHIN {number} DAYS"))
            }
            Asks::Filled => of("IS NOT EMPTY"),
            Asks::Empty => of("IS EMPTY"),
            Asks::Holds => self.subject.clone(),
            Asks::HoldsNot => format!("NOT {}", self.subject),
        }
    }
}

/// A value of a type as the language writes it; empty when nothing was typed.
fn literal(typed: &str, kind: FieldKind) -> String {
    let typed = typed.trim();
    if typed.is_empty() {
        return String::new();
    }
    match kind {
        FieldKind::Text | FieldKind::List => {
            let unquoted = typed.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
            let text = unquoted.map_or_else(|| typed.to_owned(), |text| text.replace("\"\"", "\""));
            Value::Text(text).to_string()
        }
        FieldKind::Date => NaiveDate::read(typed, "Date").map_or_else(|_| typed.to_owned(), |date| date.show()),
        FieldKind::YesNo => typed.to_uppercase(),
        FieldKind::Number => ungrouped(typed),
    }
}

/// A number without the commas between its thousands.
fn ungrouped(typed: &str) -> String {
    let grouped = typed.split(',').skip(1).all(|group| {
        let digits = group.chars().take_while(char::is_ascii_digit).count();
        digits == 3
            && !group
                .get(3..4)
                .is_some_and(|next| next.chars().all(|c| c.is_ascii_digit()))
    });
    if grouped {
        typed.replace(',', "")
    } else {
        typed.to_owned()
    }
}

/// The values of a list: parted by commas outside quotation marks.
fn parts(typed: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut quoted = false;
    for character in typed.chars() {
        quoted ^= character == '"';
        if character == ',' && !quoted {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(character);
        }
    }
    parts.retain(|part| !part.trim().is_empty());
    parts
}
