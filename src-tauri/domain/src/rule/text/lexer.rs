//! Text into words of the language. It never fails: what has no meaning becomes a word that says so, and all words together
//! are the text again, so that a text can be coloured while it is being typed.

use std::ops::Range;

use chrono::NaiveDate;
use winnow::Parser;
use winnow::combinator::{alt, opt};
use winnow::error::{ContextError, ErrMode};
use winnow::stream::LocatingSlice;
use winnow::stream::Location;
use winnow::token::{any, one_of, take_while};

use crate::rule::{Comparison, Number};

type Input<'a> = LocatingSlice<&'a str>;
type Read<T> = Result<T, ErrMode<ContextError>>;

/// A word of the language and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token {
    /// What it is.
    pub(super) kind: Kind,
    /// Where it stands, in bytes of the text.
    pub(super) at: Range<usize>,
}

/// What a word of the language is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    /// White space.
    Space,
    /// A field in brackets.
    Field(String),
    /// A text in quotation marks.
    Text(String),
    /// A number.
    Number(Number),
    /// A date.
    Date(NaiveDate),
    /// A word of the language.
    Keyword(Keyword),
    /// Another word: a name, or part of one.
    Name(String),
    /// `=` and its kin.
    Comparison(Comparison),
    /// `%`.
    Percent,
    /// `(`.
    Open,
    /// `)`.
    Close,
    /// `,`.
    Comma,
    /// A field or text that does not end.
    Unclosed(Unclosed),
    /// Digits that are neither a number nor a date.
    Digits,
    /// A character without a meaning.
    Stray(char),
}

/// What was begun and not ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unclosed {
    /// A field without `]`.
    Field,
    /// A text without a second quotation mark.
    Text,
}

macro_rules! keywords {
    ($($variant:ident = $word:literal;)+) => {
        /// The words of the language; they may be written in small letters too.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Keyword { $(#[doc = $word] $variant,)+ }

        impl Keyword {
            /// All of them.
            pub(super) const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// As the canonical text writes it.
            pub(super) fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The word of the language that this is, in any letters.
            pub(super) fn of(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|keyword| keyword.word().eq_ignore_ascii_case(word))
            }
        }
    };
}

keywords! {
    And = "AND";
    Or = "OR";
    Not = "NOT";
    In = "IN";
    Contains = "CONTAINS";
    Starts = "STARTS";
    With = "WITH";
    Is = "IS";
    Empty = "EMPTY";
    Between = "BETWEEN";
    Within = "WITHIN";
    Day = "DAY";
    Days = "DAYS";
    Hour = "HOUR";
    Hours = "HOURS";
    Of = "OF";
    Points = "POINTS";
    If = "IF";
    Halved = "HALVED";
    Every = "EVERY";
    For = "FOR";
    Since = "SINCE";
    Ignoring = "IGNORING";
    Case = "CASE";
    Yes = "YES";
    No = "NO";
    True = "TRUE";
    False = "FALSE";
}

/// The words of a text, white space and all.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut input = LocatingSlice::new(text);
    let mut tokens = Vec::new();
    while !input.is_empty() {
        let start = input.current_token_start();
        // The last alternative takes any character, so there is always a word.
        let Ok(kind) = token(&mut input) else { break };
        tokens.push(Token {
            kind,
            at: start..input.current_token_start(),
        });
    }
    tokens
}

fn token(input: &mut Input<'_>) -> Read<Kind> {
    alt((space, field, quoted, digits, word, comparison, any.map(mark))).parse_next(input)
}

fn space(input: &mut Input<'_>) -> Read<Kind> {
    take_while(1.., char::is_whitespace)
        .value(Kind::Space)
        .parse_next(input)
}

fn field(input: &mut Input<'_>) -> Read<Kind> {
    '['.parse_next(input)?;
    let (name, closed) = until(input, |character| character == ']');
    Ok(if closed {
        Kind::Field(name.split_whitespace().collect::<Vec<_>>().join(" "))
    } else {
        Kind::Unclosed(Unclosed::Field)
    })
}

/// A text; what a word processor makes of quotation marks is taken too.
fn quoted(input: &mut Input<'_>) -> Read<Kind> {
    let opening = one_of(['"', '“', '”', '„']).parse_next(input)?;
    let (text, closed) = if opening == '"' {
        until(input, |character| character == '"')
    } else {
        until(input, |character| matches!(character, '“' | '”'))
    };
    Ok(if closed {
        Kind::Text(text)
    } else {
        Kind::Unclosed(Unclosed::Text)
    })
}

/// The text up to a closing mark, and whether there was one; a doubled mark stands for itself.
fn until(input: &mut Input<'_>, closes: impl Fn(char) -> bool) -> (String, bool) {
    let mut text = String::new();
    let mut characters = input.chars();
    let mut taken = 0;
    let mut closed = false;
    while let Some(character) = characters.next() {
        taken += character.len_utf8();
        if !closes(character) {
            text.push(character);
        } else if characters.as_str().starts_with(character) {
            taken += character.len_utf8();
            characters.next();
            text.push(character);
        } else {
            closed = true;
            break;
        }
    }
    // The count is of whole characters of what is left, so that it is always there to be taken.
    let _: Read<&str> = winnow::token::take(taken_characters(input, taken)).parse_next(input);
    (text, closed)
}

fn taken_characters(input: &Input<'_>, bytes: usize) -> usize {
    input.get(..bytes).map_or(0, |taken| taken.chars().count())
}

fn digits(input: &mut Input<'_>) -> Read<Kind> {
    let text = (opt('-'), one_of('0'..='9'), take_while(0.., of_a_number))
        .take()
        .parse_next(input)?;
    // A point at the end of a sentence is no part of its last number, but is nothing else either.
    Ok(date(text).or_else(|| number(text)).unwrap_or(Kind::Digits))
}

fn of_a_number(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '.' | '-' | '/' | '_')
}

fn date(text: &str) -> Option<Kind> {
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    // Only the ten characters of an ISO date, in years that a CRM can hold.
    let sound = text.len() == 10 && ("1900".."2200").contains(&&text[..4]);
    sound.then_some(Kind::Date(date))
}

fn number(text: &str) -> Option<Kind> {
    if let Ok(number) = text.parse() {
        return Some(Kind::Number(number));
    }
    let shortened = [('k', 1_000), ('K', 1_000), ('m', 1_000_000), ('M', 1_000_000)];
    let (digits, factor) = shortened
        .iter()
        .find_map(|(letter, factor)| Some((text.strip_suffix(*letter)?, *factor)))?;
    let number: Number = digits.parse().ok()?;
    let parts = number.parts().checked_mul(factor)?;
    let within = parts.abs() <= Number::MOST * Number::SCALE;
    within.then(|| Kind::Number(Number::from_parts(parts)))
}

fn word(input: &mut Input<'_>) -> Read<Kind> {
    let word = (one_of(char::is_alphabetic), take_while(0.., of_a_word))
        .take()
        .parse_next(input)?;
    Ok(Keyword::of(word).map_or_else(|| Kind::Name(word.to_owned()), Kind::Keyword))
}

pub(super) fn of_a_word(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '-' | '\'' | '’')
}

fn comparison(input: &mut Input<'_>) -> Read<Kind> {
    let sign = alt((
        alt(("!=", "<>", "≠")).value(Comparison::NotEqual),
        alt(("<=", "=<", "≤")).value(Comparison::AtMost),
        alt((">=", "=>", "≥")).value(Comparison::AtLeast),
        alt(("==", "=")).value(Comparison::Equal),
        '<'.value(Comparison::Less),
        '>'.value(Comparison::More),
    ));
    sign.map(Kind::Comparison).parse_next(input)
}

fn mark(character: char) -> Kind {
    match character {
        '(' => Kind::Open,
        ')' => Kind::Close,
        ',' => Kind::Comma,
        '%' => Kind::Percent,
        other => Kind::Stray(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn kinds(text: &str) -> Vec<Kind> {
        let tokens = tokens(text).into_iter().map(|token| token.kind);
        tokens.filter(|kind| *kind != Kind::Space).collect()
    }

    #[test]
    fn words_are_read_as_people_write_them() {
        let number = |text: &str| Kind::Number(text.parse().expect("a number"));
        let cases = [
            ("[Company  size]", vec![Kind::Field("Company size".into())]),
            ("[a]]b]", vec![Kind::Field("a]b".into())]),
            ("\"say \"\"so\"\"\"", vec![Kind::Text("say \"so\"".into())]),
            ("“Software”", vec![Kind::Text("Software".into())]),
            ("50k", vec![number("50000")]),
            ("-1.5", vec![number("-1.5")]),
            ("10%", vec![number("10"), Kind::Percent]),
            ("1.5.2", vec![Kind::Digits]),
            ("2027-02-30", vec![Kind::Digits]),
            ("and", vec![Kind::Keyword(Keyword::And)]),
            ("high-intent", vec![Kind::Name("high-intent".into())]),
            ("≥", vec![Kind::Comparison(Comparison::AtLeast)]),
            ("[Industry", vec![Kind::Unclosed(Unclosed::Field)]),
            ("\"so", vec![Kind::Unclosed(Unclosed::Text)]),
            (";", vec![Kind::Stray(';')]),
        ];
        for (text, expected) in cases {
            assert_eq!(kinds(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn the_words_of_a_text_are_the_text(text in "(\\PC|[\\[\\]\"“”0-9a-c=<> ])*") {
            let mut end = 0;
            for token in tokens(&text) {
                prop_assert_eq!(token.at.start, end);
                prop_assert!(token.at.end > end && text.is_char_boundary(token.at.end));
                end = token.at.end;
            }
            prop_assert_eq!(end, text.len());
        }
    }
}
