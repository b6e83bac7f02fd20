//! Whether a rule makes sense with the names there are: each name known, each test one that its subject has, each value of
//! its subject's type.

use std::ops::Range;

use crate::rule::text::{Stands, grammar};
use crate::rule::{
    Case, Comparison, Decay, DecayText, Dictionary, FieldKind, Leaf, Measure, Misread, Number, Problem, Rule, Subject,
    Term, Test, Value,
};

use crate::fault::shortened;

/// Reads a rule's text by its grammar, its names and its types; names get the spelling of the dictionary.
///
/// # Errors
/// The first thing that is wrong, in reading order.
pub fn read(text: &str, dictionary: &Dictionary) -> Result<Rule, Misread> {
    let (rule, stands) = grammar(text)?;
    for (leaf, stands) in rule.leaves().into_iter().zip(&stands) {
        check(leaf, stands, dictionary)?;
    }
    Ok(rule.renamed(&|field| dictionary.spelled(field), &|term| {
        dictionary.term_spelled(term)
    }))
}

/// Reads the text of a rule that has a name itself, and so must not lead back to it.
///
/// # Errors
/// As [`read`], and [`Problem::Circular`] at the name that leads back.
pub fn read_named(text: &str, dictionary: &Dictionary, own: &str) -> Result<Rule, Misread> {
    let (rule, stands) = grammar(text)?;
    for (leaf, stands) in rule.leaves().into_iter().zip(&stands) {
        if let Leaf::Named(name) | Leaf::Test(Subject::Score(name), _) = leaf
            && dictionary.leads_to(name, own)
        {
            let given = name.clone();
            return Err(wrong(&stands.subject, Problem::Circular { given }));
        }
    }
    read(text, dictionary)
}

/// Reads how points lose worth; the date gets the spelling of the dictionary.
///
/// # Errors
/// The first thing that is wrong.
pub fn read_decay(text: &str, dictionary: &Dictionary) -> Result<DecayText, Misread> {
    let decay = DecayText::parse(text)?.decay().clone();
    let at = text.find('[').unwrap_or_default()..text.trim_end().len();
    date(&decay.since, &at, dictionary)?;
    let since = dictionary.spelled(&decay.since);
    Ok(Decay { since, ..decay }.into())
}

fn wrong(at: &Range<usize>, problem: Problem) -> Misread {
    Misread {
        at: at.clone(),
        problem,
    }
}

fn check(leaf: Leaf<'_>, stands: &Stands, dictionary: &Dictionary) -> Result<(), Misread> {
    match leaf {
        Leaf::Named(name) => match dictionary.term(name) {
            None => Err(wrong(&stands.subject, no_term(name, dictionary))),
            Some(Term::Model(model)) if model.threshold.is_none() => {
                Err(wrong(&stands.subject, Problem::NoThreshold { given: name.clone() }))
            }
            Some(_) => Ok(()),
        },
        Leaf::Decay(decay) => date(&decay.since, &stands.subject, dictionary),
        Leaf::Test(subject, test) => {
            let (kind, measure) = kind(subject, stands, dictionary)?;
            let asked = Asked {
                subject,
                kind,
                measure,
                stands,
            };
            asked.of(test, dictionary)
        }
    }
}

fn kind(subject: &Subject, stands: &Stands, dictionary: &Dictionary) -> Result<(FieldKind, Option<Measure>), Misread> {
    match subject {
        Subject::Points(_) => Ok((FieldKind::Number, None)),
        Subject::Field(name) => match dictionary.field(name) {
            Some(entry) => Ok((entry.kind, entry.measure)),
            None => Err(wrong(&stands.subject, no_field(name, dictionary))),
        },
        Subject::Score(name) => match dictionary.term(name) {
            Some(Term::Model(_)) => Ok((FieldKind::Number, None)),
            Some(Term::Rule(_)) => Err(wrong(&stands.subject, Problem::NoNumber { given: name.clone() })),
            None => Err(wrong(&stands.subject, no_term(name, dictionary))),
        },
    }
}

fn no_field(name: &str, dictionary: &Dictionary) -> Problem {
    Problem::NoField {
        given: shortened(name),
        near: dictionary.field_near(name),
    }
}

fn no_term(name: &str, dictionary: &Dictionary) -> Problem {
    let field = || {
        let near = dictionary.field(name).map(|entry| entry.name.clone());
        near.or_else(|| dictionary.field_near(name))
            .map(|field| format!("[{field}]"))
    };
    Problem::NoTerm {
        given: shortened(name),
        near: dictionary.term_near(name).or_else(field),
    }
}

fn date(name: &str, at: &Range<usize>, dictionary: &Dictionary) -> Result<(), Misread> {
    match dictionary.field(name) {
        None => Err(wrong(at, no_field(name, dictionary))),
        Some(entry) if entry.kind != FieldKind::Date => Err(wrong(
            at,
            Problem::NoDate {
                given: entry.name.clone(),
                kind: entry.kind.in_words(),
            },
        )),
        Some(_) => Ok(()),
    }
}

/// A subject of a known type that is tested.
struct Asked<'a> {
    subject: &'a Subject,
    kind: FieldKind,
    measure: Option<Measure>,
    stands: &'a Stands,
}

impl Asked<'_> {
    fn of(&self, test: &Test, dictionary: &Dictionary) -> Result<(), Misread> {
        use FieldKind::{Date, List, Number, Text, YesNo};
        let scored = !matches!(self.subject, Subject::Field(_));
        let (kinds, name): (&[FieldKind], _) = match test {
            Test::Empty if scored => (&[], "IS EMPTY"),
            Test::NotEmpty if scored => (&[], "IS NOT EMPTY"),
            Test::Empty | Test::NotEmpty => return Ok(()),
            Test::Compare { by, .. } if matches!(by, Comparison::Equal | Comparison::NotEqual) => {
                (&[Number, Text, Date, YesNo], by.sign())
            }
            Test::Compare { by, .. } => (&[Number, Date], by.sign()),
            Test::In { .. } => (&[Number, Text, Date], "IN"),
            Test::NotIn { .. } => (&[Number, Text, Date], "NOT IN"),
            Test::Contains { .. } => (&[Text, List], "CONTAINS"),
            Test::StartsWith { .. } => (&[Text], "STARTS WITH"),
            Test::Between { .. } => (&[Number, Date], "BETWEEN"),
            Test::Within { .. } => (&[Date], "WITHIN"),
        };
        if !kinds.contains(&self.kind) {
            return Err(self.not_asked(name, scored));
        }
        match test {
            Test::Compare { value, case, .. } => self.values(std::slice::from_ref(value), *case),
            Test::In { values, case } | Test::NotIn { values, case } => self.values(values, *case),
            Test::Between { low, high } => self.between(low, high),
            Test::Within { of: Some(name), .. } => {
                let at = self.stands.values.first().unwrap_or(&self.stands.test);
                date(name, at, dictionary)
            }
            _ => Ok(()),
        }
    }

    fn values(&self, values: &[Value], case: Case) -> Result<(), Misread> {
        for (position, value) in values.iter().enumerate() {
            self.value(position, value)?;
        }
        if case == Case::Ignored && self.kind != FieldKind::Text {
            return Err(self.not_asked("IGNORING CASE", !matches!(self.subject, Subject::Field(_))));
        }
        Ok(())
    }

    fn between(&self, low: &Value, high: &Value) -> Result<(), Misread> {
        self.value(0, low)?;
        self.value(1, high)?;
        let backwards = match (low, high) {
            (Value::Number(low), Value::Number(high)) => low.amount > high.amount,
            (low, high) => low > high,
        };
        if backwards {
            let (low, high) = (low.to_string(), high.to_string());
            return Err(wrong(&self.stands.test, Problem::Backwards { low, high }));
        }
        Ok(())
    }

    fn value(&self, position: usize, value: &Value) -> Result<(), Misread> {
        let at = self.stands.values.get(position).unwrap_or(&self.stands.test);
        let other = match value {
            Value::Number(_) => FieldKind::Number,
            Value::Text(_) => FieldKind::Text,
            Value::Date(_) => FieldKind::Date,
            Value::YesNo(_) => FieldKind::YesNo,
        };
        if other != self.kind {
            return Err(wrong(
                at,
                Problem::WrongValue {
                    subject: shortened(&self.subject.to_string()),
                    kind: self.kind.in_words(),
                    value: shortened(&value.to_string()),
                    other: other.in_words(),
                    example: self.example(value),
                },
            ));
        }
        match (value, self.measure) {
            (Value::Number(number), Some(own)) if number.measure.is_some_and(|given| given != own) => {
                let given = number.measure.unwrap_or(own);
                Err(wrong(
                    at,
                    Problem::WrongMeasure {
                        subject: shortened(&self.subject.to_string()),
                        own: own.to_string(),
                        given,
                    },
                ))
            }
            (Value::Number(number), None) if !matches!(self.subject, Subject::Field(_)) => match number.measure {
                None => Ok(()),
                Some(given) => Err(wrong(
                    at,
                    Problem::WrongMeasure {
                        subject: shortened(&self.subject.to_string()),
                        own: "points".into(),
                        given,
                    },
                )),
            },
            _ => Ok(()),
        }
    }

    /// A value of the right type, made of the given one where that can be.
    fn example(&self, given: &Value) -> String {
        let plain = match given {
            Value::Text(text) => text.trim().to_owned(),
            other => other.to_string(),
        };
        let readable = |text: &str| grammar(&format!("[x] = {text}")).is_ok();
        match self.kind {
            FieldKind::Number if plain.parse::<Number>().is_ok() => plain,
            FieldKind::Number => "50".into(),
            FieldKind::Date if matches!(given, Value::Text(_)) && readable(&plain) && plain.contains('-') => plain,
            FieldKind::Date => "2027-01-21".into(),
            FieldKind::YesNo => match plain.to_lowercase().as_str() {
                "no" | "false" | "0" => "NO".into(),
                _ => "YES".into(),
            },
            FieldKind::Text | FieldKind::List => Value::Text(plain).to_string(),
        }
    }

    fn not_asked(&self, test: &'static str, scored: bool) -> Misread {
        let instead = match self.kind {
            FieldKind::Number if scored => "=, !=, <, <=, >, >=, IN or BETWEEN",
            FieldKind::Number => "=, !=, <, <=, >, >=, IN, BETWEEN or IS EMPTY",
            FieldKind::Text => "=, !=, IN, CONTAINS, STARTS WITH or IS EMPTY",
            FieldKind::Date => "=, !=, <, <=, >, >=, BETWEEN, WITHIN or IS EMPTY",
            FieldKind::YesNo => "= YES, = NO or IS EMPTY",
            FieldKind::List => "CONTAINS or IS EMPTY",
        };
        wrong(
            &self.stands.test,
            Problem::WrongTest {
                test,
                subject: shortened(&self.subject.to_string()),
                kind: if scored {
                    "a sum of points"
                } else {
                    self.kind.in_words()
                },
                instead,
            },
        )
    }
}
