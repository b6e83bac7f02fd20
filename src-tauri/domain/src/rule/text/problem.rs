//! What can be wrong with a rule's text: where, what was expected, and what to write instead.

use std::ops::Range;

use crate::rule::Measure;

/// Why a text is no rule.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{problem}")]
pub struct Misread {
    /// Where it is, in bytes of the text; empty at the end of the text when something is missing there.
    pub at: Range<usize>,
    /// What it is.
    pub problem: Problem,
}

impl Misread {
    /// The position of the first wrong character, counted in characters from 1.
    pub fn column(&self, text: &str) -> usize {
        text.get(..self.at.start).map_or(0, |before| before.chars().count()) + 1
    }

    /// How many characters are wrong, at least 1.
    pub fn width(&self, text: &str) -> usize {
        let wrong = text.get(self.at.clone()).map_or(0, |wrong| wrong.chars().count());
        wrong.max(1)
    }

    /// What the person can write instead.
    pub fn hint(&self) -> Option<String> {
        self.problem.hint()
    }
}

/// What is wrong with a rule. The sentence says what, the hint what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Nothing was written.
    #[error("There is no rule here yet.")]
    Empty,
    /// The text is longer than rules may be; in characters.
    #[error("This rule has {given} characters; a rule may have {limit}.")]
    TooLong {
        /// Characters given.
        given: usize,
        /// Characters allowed.
        limit: usize,
    },
    /// Parentheses and `NOT` stand in each other too often.
    #[error("Parentheses stand in each other more than {limit} deep here.")]
    TooDeep {
        /// How deep they may.
        limit: usize,
    },
    /// There are too many conditions or values.
    #[error("There are more than {limit} {what} in this rule.")]
    TooMany {
        /// Conditions or values.
        what: &'static str,
        /// How many there may be.
        limit: usize,
    },
    /// A character that means nothing in a rule.
    #[error("“{given}” means nothing in a rule.")]
    Stray {
        /// The character.
        given: char,
    },
    /// A field whose bracket is never closed.
    #[error("This field’s name has no closing bracket.")]
    UnclosedField,
    /// A text whose quotation mark is never closed.
    #[error("This text has no closing quotation mark.")]
    UnclosedText,
    /// A parenthesis that is never closed.
    #[error("This parenthesis is never closed.")]
    UnclosedParenthesis,
    /// A closing parenthesis that closes nothing.
    #[error("This parenthesis closes nothing.")]
    NothingToClose,
    /// Digits that are neither a number nor a date.
    #[error("“{given}” is neither a number nor a date.")]
    Digits {
        /// What was written.
        given: String,
    },
    /// Something else was expected.
    #[error("{wanted} should stand here{}.", instead(.given))]
    Expected {
        /// What should stand here.
        wanted: Wanted,
        /// What stands here; nothing at the end.
        given: Option<String>,
    },
    /// A text without quotation marks.
    #[error("“{given}” is a text, and texts stand in quotation marks.")]
    Unquoted {
        /// The words.
        given: String,
    },
    /// A field's name in quotation marks.
    #[error("A condition starts with a field, not with the text “{given}”.")]
    QuotedSubject {
        /// The text.
        given: String,
    },
    /// No field of this name.
    #[error("There is no field [{given}].")]
    NoField {
        /// The name.
        given: String,
        /// The field that was probably meant.
        near: Option<String>,
    },
    /// No rule and no scoring model of this name.
    #[error("There is no rule and no score called “{given}”.")]
    NoTerm {
        /// The name.
        given: String,
        /// The name that was probably meant, as it has to be written.
        near: Option<String>,
    },
    /// A field on its own.
    #[error("[{given}] alone is no condition.")]
    FieldAlone {
        /// The field.
        given: String,
    },
    /// A test that the subject's type does not have.
    #[error("“{test}” can’t be asked of {subject}, which is {kind}.")]
    WrongTest {
        /// The test, as written.
        test: &'static str,
        /// The subject, as written.
        subject: String,
        /// Its type, with its article.
        kind: &'static str,
        /// The tests it has.
        instead: &'static str,
    },
    /// A value of another type than the subject.
    #[error("{subject} is {kind}, and {value} is {other}.")]
    WrongValue {
        /// The subject, as written.
        subject: String,
        /// Its type, with its article.
        kind: &'static str,
        /// The value, as written.
        value: String,
        /// Its type, with its article.
        other: &'static str,
        /// What a value of the right type looks like.
        example: String,
    },
    /// A number that counts something else than the field.
    #[error("{subject} is counted in {own}, not in {given}.")]
    WrongMeasure {
        /// The subject, as written.
        subject: String,
        /// What it is counted in.
        own: String,
        /// What was written.
        given: Measure,
    },
    /// A field that is no date where a date is needed.
    #[error("[{given}] is {kind}; days can be counted from a date only.")]
    NoDate {
        /// The field.
        given: String,
        /// Its type, with its article.
        kind: &'static str,
    },
    /// Two ends of which the lower one is the higher.
    #[error("Nothing lies between {low} and {high}: the first is the larger one.")]
    Backwards {
        /// The first end.
        low: String,
        /// The second.
        high: String,
    },
    /// A scoring model used on its own that has no threshold.
    #[error("“{given}” has no threshold yet.")]
    NoThreshold {
        /// The model.
        given: String,
    },
    /// A rule that is compared like a score.
    #[error("“{given}” is a rule: it holds or it does not, and has no number.")]
    NoNumber {
        /// The rule.
        given: String,
    },
    /// A rule that uses itself.
    #[error("“{given}” would use itself.")]
    Circular {
        /// The rule.
        given: String,
    },
}

/// What should stand at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A condition.
    Condition,
    /// A test of a subject.
    Test,
    /// A value.
    Value,
    /// A text.
    Text,
    /// A number.
    Number,
    /// A whole number of days.
    Days,
    /// A field.
    Field,
    /// How points lose worth.
    Decay,
    /// AND, OR, or the end.
    Joint,
    /// One fixed word or mark.
    Word(&'static str),
}

impl std::fmt::Display for Wanted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Wanted::Condition => "A condition",
            Wanted::Test => "A test such as = or IS EMPTY",
            Wanted::Value => "A value",
            Wanted::Text => "A text in quotation marks",
            Wanted::Number => "A number",
            Wanted::Days => "A whole number of days",
            Wanted::Field => "A field in brackets",
            Wanted::Decay => "How points lose worth",
            Wanted::Joint => "AND, OR or the end",
            Wanted::Word(word) => return write!(f, "“{word}”"),
        })
    }
}

fn instead(given: &Option<String>) -> String {
    given.as_ref().map_or_else(
        || ", where the rule ends".to_owned(),
        |given| format!(", not “{given}”"),
    )
}

impl Problem {
    /// What the person can write instead.
    pub fn hint(&self) -> Option<String> {
        let fixed = |text: &str| Some(text.to_owned());
        match self {
            Problem::Empty => fixed("Start with a field: [Company size] >= 50"),
            Problem::TooLong { .. } | Problem::TooDeep { .. } | Problem::TooMany { .. } => {
                fixed("Give a part of it a name of its own, and use it here by that name.")
            }
            Problem::Stray {
                given: ';' | '&' | '|' | '+',
            } => fixed("Join conditions by AND or OR."),
            Problem::Stray {
                given: '\'' | '‘' | '’' | '«' | '»' | '`',
            } => fixed("Put texts in double quotation marks: \"Software\""),
            Problem::Stray {
                given: '€' | '$' | '£' | '¥',
            } => fixed("Write amounts with the currency’s code: EUR 50000"),
            Problem::Stray { given: ']' | '{' | '}' } => fixed("Put a field’s name in brackets: [Company size]"),
            Problem::Stray { .. } => fixed("Take it out."),
            Problem::UnclosedField => fixed("Put ] behind the name: [Company size]"),
            Problem::UnclosedText => fixed("Put \" behind the text: \"Software\""),
            Problem::UnclosedParenthesis => fixed("Put ) where the part in parentheses ends."),
            Problem::NothingToClose => fixed("Take it out, or put ( where the part in parentheses starts."),
            Problem::Digits { .. } => fixed("Write numbers like 1500, 12.5 or 50k, and dates like 2027-01-21."),
            Problem::Expected { wanted, given } => Some(wanted.hint(given.as_deref())),
            Problem::Unquoted { given } => Some(format!("Write \"{given}\"")),
            Problem::QuotedSubject { given } => Some(format!("If it is a field, write [{given}]")),
            Problem::NoField { near: Some(near), .. } => Some(format!("Did you mean [{near}]?")),
            Problem::NoField { .. } => fixed("Add it to the fields first, or choose one that is there."),
            Problem::NoTerm { near: Some(near), .. } => Some(format!("Did you mean {near}?")),
            Problem::NoTerm { given, .. } => Some(format!("If it is a field, write [{given}]")),
            Problem::FieldAlone { given } => Some(format!("Say what must be true of it: [{given}] IS NOT EMPTY")),
            Problem::WrongTest { instead, .. } => Some(format!("Ask with {instead}.")),
            Problem::WrongValue { example, .. } => Some(format!("Write it like {example}")),
            Problem::WrongMeasure { own, .. } => Some(format!("Write the number in {own}, or leave the unit out.")),
            Problem::NoDate { .. } => fixed("Choose a field that holds a date."),
            Problem::Backwards { low, high } => Some(format!("Write BETWEEN {high} AND {low}")),
            Problem::NoThreshold { given } => Some(format!("Set its threshold, or write {given} >= 50")),
            Problem::NoNumber { given } => Some(format!("Write {given} alone, or NOT {given}")),
            Problem::Circular { .. } => fixed("Write its conditions out here instead."),
        }
    }
}

impl Wanted {
    fn hint(self, given: Option<&str>) -> String {
        let fixed = match self {
            Wanted::Condition => "A condition is a field, a test and a value: [Company size] >= 50",
            Wanted::Test => "Tests are = != < <= > >=, IN, CONTAINS, STARTS WITH, BETWEEN, WITHIN and IS EMPTY.",
            Wanted::Value => "Values look like 50, \"Software\", 2027-01-21 or YES.",
            Wanted::Text => "Put the text in quotation marks: \"Software\"",
            Wanted::Number => "Write the number in digits: 30",
            Wanted::Days => "Write it in digits, at least 1: WITHIN 30 DAYS",
            Wanted::Field => "Put the field’s name in brackets: [Last visit]",
            Wanted::Decay => "Write HALVED EVERY 30 DAYS SINCE [Last visit], or FOR 90 DAYS SINCE [Last visit]",
            Wanted::Joint if given == Some(",") => {
                "Write several values as IN (50, 60), and numbers without commas between the digits: 1500"
            }
            Wanted::Joint => "Join the next condition by AND or OR.",
            Wanted::Word("(") => "Put what belongs together in parentheses: IN (\"Software\", \"Fintech\")",
            Wanted::Word(")") => "Close the parenthesis, or put a comma before the next one.",
            Wanted::Word("DAYS") => "Say how many days: WITHIN 30 DAYS",
            Wanted::Word("AND") => "BETWEEN needs both ends: BETWEEN 50 AND 200",
            Wanted::Word("IF") => "Say when the points are given: 30 IF [Company size] >= 50",
            Wanted::Word(word) => return format!("Write {word} here."),
        };
        fixed.to_owned()
    }
}
