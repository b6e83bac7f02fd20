//! The texts of rules and of decays as fields hold them: canonical, and read once.

mod canonical;
mod colour;
mod lexer;
mod parser;
mod problem;

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::fault::{Fault, shortened};
use crate::rule::{Decay, Number, Rule, Subject, parse};
use crate::value::number::{Not, decimal, sign};
use crate::value::{Refers, Typed, clean};

pub use colour::{PieceIs, TextPiece, pieces};
pub use parser::{MOST_CHARACTERS, MOST_CONDITIONS, MOST_DEPTH, MOST_VALUES};
pub use problem::{Misread, Problem, Wanted};

pub(super) use parser::{Stands, parse as grammar};

/// A rule in its canonical text. That its grammar holds is certain; whether its names are known is looked at when a field is
/// set ([`crate::apply`]), since that depends on the review.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RuleText {
    text: String,
    rule: Rule,
}

impl RuleText {
    /// The canonical text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The form.
    pub fn rule(&self) -> &Rule {
        &self.rule
    }
}

impl From<Rule> for RuleText {
    fn from(rule: Rule) -> Self {
        Self {
            text: rule.to_string(),
            rule,
        }
    }
}

impl TryFrom<String> for RuleText {
    type Error = Misread;

    fn try_from(text: String) -> Result<Self, Misread> {
        parse(&text).map(Self::from)
    }
}

impl From<RuleText> for String {
    fn from(text: RuleText) -> Self {
        text.text
    }
}

impl fmt::Debug for RuleText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl Typed for RuleText {
    const REFERS: Refers = Refers::Rule;

    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        let text = clean(text);
        match parse(&text) {
            Ok(rule) => Ok(rule.into()),
            Err(misread) => Err(Fault::misread(what, &text, misread)),
        }
    }

    fn show(&self) -> String {
        self.text.clone()
    }
}

/// How points lose worth, in its canonical text: `HALVED EVERY 30 DAYS SINCE [Last visit]`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DecayText(Decay);

impl DecayText {
    /// The form.
    pub fn decay(&self) -> &Decay {
        &self.0
    }

    /// Reads a decay by its grammar.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn parse(text: &str) -> Result<Self, Misread> {
        // A decay only stands behind points, so that is where it is read.
        let (before, behind) = ("POINTS(1 IF x ", ") > 0");
        let no_decay = || Misread {
            at: 0..text.len(),
            problem: Problem::Expected {
                wanted: Wanted::Decay,
                given: Some(shortened(text)),
            },
        };
        let starts = text.trim_start().to_uppercase();
        if !["HALVED", "FOR"].iter().any(|word| starts.starts_with(word)) {
            return Err(no_decay());
        }
        let rule = parse(&format!("{before}{text}{behind}")).map_err(|misread| Misread {
            at: misread.at.start.clamp(before.len(), before.len() + text.len()) - before.len()
                ..misread.at.end.clamp(before.len(), before.len() + text.len()) - before.len(),
            problem: misread.problem,
        })?;
        match rule {
            Rule::Test {
                subject: Subject::Points(parts),
                ..
            } if parts.len() == 1 => parts
                .into_iter()
                .next()
                .and_then(|part| part.decay)
                .map(Self)
                .ok_or_else(no_decay),
            _ => Err(no_decay()),
        }
    }
}

impl From<Decay> for DecayText {
    fn from(decay: Decay) -> Self {
        Self(decay)
    }
}

impl TryFrom<String> for DecayText {
    type Error = Misread;

    fn try_from(text: String) -> Result<Self, Misread> {
        Self::parse(&text)
    }
}

impl From<DecayText> for String {
    fn from(text: DecayText) -> Self {
        text.0.to_string()
    }
}

impl fmt::Debug for DecayText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl Typed for DecayText {
    const REFERS: Refers = Refers::Decay;

    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        let text = clean(text);
        Self::parse(&text).map_err(|misread| Fault::misread(what, &text, misread))
    }

    fn show(&self) -> String {
        self.0.to_string()
    }
}

impl Typed for Number {
    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        let text = clean(text);
        let (negative, digits) = sign(&text);
        let out = || Fault::OutOfRange {
            what,
            low: -Self::MOST,
            high: Self::MOST,
        };
        let parts = decimal(digits, 4).map_err(|not| match not {
            Not::Held => out(),
            Not::Readable | Not::Positive => Fault::Unreadable {
                what,
                given: shortened(&text),
                example: "30, 12.5 or -10",
            },
        })?;
        let parts = i64::try_from(parts)
            .ok()
            .filter(|parts| *parts <= Self::MOST * Self::SCALE);
        parts
            .map(|parts| Self::from_parts(if negative { -parts } else { parts }))
            .ok_or_else(out)
    }

    fn show(&self) -> String {
        self.to_string()
    }
}

/// Whether a rule can use this as a name: words of letters, none of them a word of the language.
pub fn is_name(text: &str) -> bool {
    matches!(parse(text), Ok(Rule::Named(name)) if name == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decay_reads_back_from_its_text() {
        for (text, shown) in [
            (
                "halved every 30 days since [Last visit]",
                "HALVED EVERY 30 DAYS SINCE [Last visit]",
            ),
            ("FOR 1 DAY SINCE [Last visit]", "FOR 1 DAY SINCE [Last visit]"),
        ] {
            let decay = DecayText::parse(text).expect("a decay");
            assert_eq!(decay.show(), shown);
            assert_eq!(DecayText::parse(shown), Ok(decay));
        }
    }

    #[test]
    fn what_is_no_decay_is_refused_where_it_is_wrong() {
        let cases = [
            ("30 days", 0..7),
            ("HALVED EVERY 0 DAYS SINCE [a]", 13..14),
            ("FOR 30 DAYS", 11..11),
            ("FOR 30 DAYS SINCE [a], 5 IF x", 0..29),
        ];
        for (text, at) in cases {
            assert_eq!(DecayText::parse(text).map_err(|misread| misread.at), Err(at), "{text}");
        }
    }

    #[test]
    fn a_name_is_words_that_a_rule_can_use() {
        for name in ["excluded", "high-intent action", "Größe XL"] {
            assert!(is_name(name), "{name}");
        }
        for name in [
            "",
            "a  b",
            "not excluded",
            "in",
            "50 people",
            "a=b",
            "[a]",
            "high intent (demo)",
        ] {
            assert!(!is_name(name), "{name}");
        }
    }
}
