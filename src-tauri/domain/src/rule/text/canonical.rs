//! The canonical text of a rule: the one spelling that is stored, agreed to and exported.

use std::fmt::{self, Display, Formatter, Write};

use crate::rule::{Case, Comparison, Decay, DecayKind, Points, Rule, Subject, Test, Value};

/// How tightly a place binds; what binds less tightly needs parentheses there.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Binding {
    Or,
    And,
    Not,
}

impl Display for Rule {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write_rule(self, Binding::Or, f)
    }
}

fn write_rule(rule: &Rule, place: Binding, f: &mut Formatter<'_>) -> fmt::Result {
    let (binding, rules, word) = match rule {
        // Inside its own kind a join gets parentheses, so that even a form that is not normal is shown as it is.
        Rule::Any(rules) => (Binding::Or, rules, " OR "),
        Rule::All(rules) => (Binding::And, rules, " AND "),
        Rule::Not(inner) => {
            f.write_str("NOT ")?;
            return write_rule(inner, Binding::Not, f);
        }
        Rule::Named(name) => return f.write_str(name),
        Rule::Test { subject, test } => return write!(f, "{subject} {test}"),
    };
    let inside = if binding < place { "()" } else { "" };
    f.write_str(inside.get(..1).unwrap_or_default())?;
    for (position, part) in rules.iter().enumerate() {
        if position > 0 {
            f.write_str(word)?;
        }
        write_rule(
            part,
            if binding == Binding::Or {
                Binding::And
            } else {
                Binding::Not
            },
            f,
        )?;
    }
    f.write_str(inside.get(1..).unwrap_or_default())
}

impl Display for Subject {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Subject::Field(name) => write_field(name, f),
            Subject::Score(name) => f.write_str(name),
            Subject::Points(parts) => {
                f.write_str("POINTS(")?;
                write_list(parts, f)?;
                f.write_char(')')
            }
        }
    }
}

impl Display for Points {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} IF {}", self.points, self.rule)?;
        self.decay.as_ref().map_or(Ok(()), |decay| write!(f, " {decay}"))
    }
}

impl Display for Decay {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            DecayKind::Halved => "HALVED EVERY ",
            DecayKind::Ends => "FOR ",
        })?;
        write_days(self.days, f)?;
        f.write_str(" SINCE ")?;
        write_field(&self.since, f)
    }
}

impl Display for Test {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Test::Compare { by, value, case } => write!(f, "{by} {value}{case}"),
            Test::In { values, case } => write_one_of("IN (", values, *case, f),
            Test::NotIn { values, case } => write_one_of("NOT IN (", values, *case, f),
            Test::Contains { text, case } => {
                f.write_str("CONTAINS ")?;
                write_text(text, f)?;
                write!(f, "{case}")
            }
            Test::StartsWith { text, case } => {
                f.write_str("STARTS WITH ")?;
                write_text(text, f)?;
                write!(f, "{case}")
            }
            Test::Between { low, high } => write!(f, "BETWEEN {low} AND {high}"),
            Test::Within { days, of } => {
                f.write_str("WITHIN ")?;
                write_days(*days, f)?;
                of.as_ref().map_or(Ok(()), |name| {
                    f.write_str(" OF ")?;
                    write_field(name, f)
                })
            }
            Test::Empty => f.write_str("IS EMPTY"),
            Test::NotEmpty => f.write_str("IS NOT EMPTY"),
        }
    }
}

impl Comparison {
    /// The sign the canonical text uses.
    pub fn sign(self) -> &'static str {
        match self {
            Comparison::Equal => "=",
            Comparison::NotEqual => "!=",
            Comparison::Less => "<",
            Comparison::AtMost => "<=",
            Comparison::More => ">",
            Comparison::AtLeast => ">=",
        }
    }
}

impl Display for Comparison {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.sign())
    }
}

impl Display for Case {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Case::Exact => Ok(()),
            Case::Ignored => f.write_str(" IGNORING CASE"),
        }
    }
}

impl Display for Value {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Value::Number(quantity) => write!(f, "{quantity}"),
            Value::Text(text) => write_text(text, f),
            Value::Date(date) => write!(f, "{}", date.format("%Y-%m-%d")),
            Value::YesNo(yes) => f.write_str(if *yes { "YES" } else { "NO" }),
        }
    }
}

fn write_one_of(word: &str, values: &[Value], case: Case, f: &mut Formatter<'_>) -> fmt::Result {
    f.write_str(word)?;
    write_list(values, f)?;
    write!(f, "){case}")
}

fn write_list<T: Display>(parts: &[T], f: &mut Formatter<'_>) -> fmt::Result {
    parts.iter().enumerate().try_for_each(|(position, part)| {
        let between = if position > 0 { ", " } else { "" };
        write!(f, "{between}{part}")
    })
}

fn write_days(days: u32, f: &mut Formatter<'_>) -> fmt::Result {
    write!(f, "{days} {}", if days == 1 { "DAY" } else { "DAYS" })
}

fn write_field(name: &str, f: &mut Formatter<'_>) -> fmt::Result {
    write!(f, "[{}]", name.replace(']', "]]"))
}

fn write_text(text: &str, f: &mut Formatter<'_>) -> fmt::Result {
    write!(f, "\"{}\"", text.replace('"', "\"\""))
}
