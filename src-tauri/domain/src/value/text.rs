//! Text as people type and paste it: cleaned once, at the door, into types that hold only what can be shown and printed.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::fault::Fault;

/// A value of one field: read from what a person typed, shown as the text that reads back to it.
pub trait Typed: Sized {
    /// What kind of name the text may be instead of an identity.
    const REFERS: Refers = Refers::Nothing;

    /// Reads the text a person typed; `what` is the field's label.
    ///
    /// # Errors
    /// The [`Fault`] that says what is wrong with the text.
    fn read(text: &str, what: &'static str) -> Result<Self, Fault>;

    /// The text that reads back to this value.
    fn show(&self) -> String;

    /// The value inside a sentence: a choice by its label, anything else as it is shown.
    fn said(&self) -> String {
        self.show()
    }
}

/// What a field's value points to, if anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refers {
    /// A plain value.
    Nothing,
    /// A person, by identity or by name.
    Person,
    /// A stage, by identity or by abbreviation.
    Stage,
    /// A time limit of a stage, by identity or by name.
    Clock,
    /// The names that a rule uses.
    Rule,
    /// The date that points lose worth from.
    Decay,
}

/// Removes what can't be shown or printed, and white space at the ends.
///
/// Line breaks in all their spellings (the vertical tab that slides put between lines among them) become `\n`; other
/// control characters, byte order marks and code points that are no characters vanish; tabs become spaces.
///
/// ```
/// assert_eq!(domain::clean("  Two\u{b}lines\r\nand a bell\u{7} "), "Two\nlines\nand a bell");
/// ```
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                chars.next_if_eq(&'\n');
                out.push('\n');
            }
            '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push(' '),
            '\u{feff}' | '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out.trim().to_owned()
}

/// The longest text that is looked at, in bytes: far more than any field holds, whatever falls away when it is cleaned.
const LONGEST_GIVEN: usize = 1_000_000;

macro_rules! texts {
    (@ required) => { true };
    (@ optional) => { false };
    (@ least required) => { 1 };
    (@ least optional) => { 0 };
    (@ one_line) => { true };
    (@ paragraphs) => { false };
    ($($(#[$doc:meta])* $name:ident: $need:ident, at most $most:literal, $lines:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
        #[cfg_attr(
            feature = "schema",
            derive(schemars::JsonSchema),
            schemars(extend("minLength" = texts!(@ least $need), "maxLength" = $most))
        )]
        pub struct $name(String);

        impl $name {
            /// The most characters it holds.
            pub const MOST: usize = $most;

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Whether there is no text.
            pub fn is_empty(&self) -> bool {
                self.0.is_empty()
            }
        }

        impl Typed for $name {
            fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
                if text.len() > LONGEST_GIVEN {
                    let given = text.chars().count();
                    return Err(Fault::TooLong { what, given, limit: $most });
                }
                let mut text = clean(text);
                if texts!(@ $lines) {
                    text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                }
                let given = text.chars().count();
                if given == 0 && texts!(@ $need) {
                    return Err(Fault::Empty { what });
                }
                if given > $most {
                    return Err(Fault::TooLong { what, given, limit: $most });
                }
                Ok(Self(text))
            }

            fn show(&self) -> String {
                self.0.clone()
            }
        }

        impl TryFrom<String> for $name {
            type Error = Fault;

            fn try_from(text: String) -> Result<Self, Fault> {
                Self::read(&text, stringify!($name))
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }
    )+};
}

texts! {
    /// A name: one line, never empty, at most 80 characters.
    Name: required, at most 80, one_line;
    #[derive(Default)]
    /// One line that may be empty, at most 240 characters.
    Line: optional, at most 240, one_line;
    /// A sentence that must be there: one line, at most 400 characters.
    Sentence: required, at most 400, one_line;
    #[derive(Default)]
    /// Prose that may be empty and may have paragraphs, at most 4,000 characters.
    Prose: optional, at most 4_000, paragraphs;
}

impl Typed for bool {
    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        match clean(text).to_lowercase().as_str() {
            "yes" | "true" => Ok(true),
            "no" | "false" | "" => Ok(false),
            other => Err(Fault::Unreadable {
                what,
                given: crate::fault::shortened(other),
                example: "“yes” or “no”",
            }),
        }
    }

    fn show(&self) -> String {
        if *self { "yes" } else { "no" }.into()
    }
}

/// Words inside a sentence: “Time limit” is “time limit”, “A referral” is “a referral”; “CRM field”, “Q4” and “I” stay.
pub fn lowered(text: &str) -> String {
    let mut rest = text.chars();
    match (rest.next(), rest.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() || (first == 'A' && second.is_whitespace()) => {
            first.to_lowercase().chain(rest).collect()
        }
        _ => text.to_owned(),
    }
}

/// Words at the start of a sentence.
pub fn capitalised(text: &str) -> String {
    let mut rest = text.chars();
    rest.next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_from_slides_is_cleaned_once() {
        let cases = [
            ("a\u{0}b", "ab"),
            ("one\u{b}two", "one\ntwo"),
            ("one\r\ntwo\rthree", "one\ntwo\nthree"),
            ("\u{feff} x \u{fffe}", "x"),
            ("tab\there", "tab here"),
            ("<script>alert(1)</script>", "<script>alert(1)</script>"),
            ("e\u{301} 日本 عربي 🎉", "e\u{301} 日本 عربي 🎉"),
        ];
        for (given, expected) in cases {
            assert_eq!(clean(given), expected, "{given:?}");
        }
    }

    #[test]
    fn words_inside_a_sentence_lose_their_capital_and_abbreviations_keep_theirs() {
        let cases = [
            ("Time limit", "time limit"),
            ("A referral by name", "a referral by name"),
            ("I attend", "I attend"),
            ("CRM field", "CRM field"),
            ("Q4 leads", "Q4 leads"),
            ("A", "A"),
            ("Übergabe", "übergabe"),
            ("", ""),
        ];
        for (given, expected) in cases {
            assert_eq!(lowered(given), expected);
        }
        assert_eq!(capitalised("übergabe"), "Übergabe");
        assert_eq!(capitalised(""), "");
    }

    #[test]
    fn a_name_is_one_line_and_never_empty() {
        assert_eq!(
            Name::read(" Demand\ngeneration ", "Name").map(|n| n.show()),
            Ok("Demand generation".into())
        );
        assert_eq!(Name::read("\u{0}\n ", "Name"), Err(Fault::Empty { what: "Name" }));
    }

    #[test]
    fn ten_megabytes_are_refused_with_their_length() {
        let long = "x".repeat(10_000_000);
        assert_eq!(
            Prose::read(&long, "Statement"),
            Err(Fault::TooLong {
                what: "Statement",
                given: 10_000_000,
                limit: 4_000
            })
        );
    }
}
