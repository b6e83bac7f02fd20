//! The words that are still to be read, and the small things read from them: values, names, days, single words.

use std::ops::Range;

use winnow::stream::{Stateful, Stream, TokenSlice};

use crate::rule::text::lexer::{Keyword, Kind, Token, Unclosed};
use crate::rule::{Measure, Measured, Misread, Number, Problem, Value, Wanted};

/// The most days that can be counted.
const MOST_DAYS: i64 = 36_500;

/// Where a leaf of the rule stands in its text; there is one for each of [`Rule::leaves`], in that order.
#[derive(Clone, Debug)]
pub(in crate::rule) struct Stands {
    /// The field or name.
    pub(in crate::rule) subject: Range<usize>,
    /// The test.
    pub(in crate::rule) test: Range<usize>,
    /// Each value of the test, or the other field of `WITHIN n DAYS OF`.
    pub(in crate::rule) values: Vec<Range<usize>>,
}

/// What has been met so far.
#[derive(Debug)]
pub(in crate::rule) struct Met<'a> {
    pub(super) text: &'a str,
    pub(super) depth: usize,
    pub(super) values: usize,
    pub(super) leaves: Vec<Stands>,
}

/// The words still to be read.
pub(super) type Words<'a> = Stateful<TokenSlice<'a, Token>, Met<'a>>;
/// What was read, or what is wrong.
pub(super) type Read<T> = Result<T, Misread>;

/// Reads a value and notes where it stands.
pub(super) fn value(words: &mut Words<'_>, places: &mut Vec<Range<usize>>) -> Read<Value> {
    let Some(token) = words.peek_token() else {
        return Err(unexpected(words, Wanted::Value));
    };
    let start = token.at.start;
    let value = match &token.kind {
        Kind::Text(text) => {
            skip(words);
            Value::Text(text.clone())
        }
        Kind::Date(date) => {
            skip(words);
            Value::Date(*date)
        }
        Kind::Keyword(Keyword::Yes | Keyword::True) => {
            skip(words);
            Value::YesNo(true)
        }
        Kind::Keyword(Keyword::No | Keyword::False) => {
            skip(words);
            Value::YesNo(false)
        }
        Kind::Number(amount) => {
            skip(words);
            Value::Number(Measured {
                amount: *amount,
                measure: measure(words),
            })
        }
        Kind::Name(_) => {
            let (given, here) = name(words);
            match (Measure::money(&given), peek(words)) {
                (Some(money), Some(Kind::Number(amount))) => {
                    skip(words);
                    Value::Number(Measured {
                        amount: *amount,
                        measure: Some(money),
                    })
                }
                _ => return Err(at(here, Problem::Unquoted { given })),
            }
        }
        _ => return Err(unexpected(words, Wanted::Value)),
    };
    let end = words.input.previous_tokens().next().map_or(start, |token| token.at.end);
    places.push(start..end);
    Ok(value)
}

/// Reads the unit behind a number, if there is one.
pub(super) fn measure(words: &mut Words<'_>) -> Option<Measure> {
    let measure = match peek(words)? {
        Kind::Percent => Measure::Percent,
        Kind::Keyword(Keyword::Day | Keyword::Days) => Measure::Days,
        Kind::Keyword(Keyword::Hour | Keyword::Hours) => Measure::Hours,
        _ => return None,
    };
    skip(words);
    Some(measure)
}

/// Reads a text and notes where it stands.
pub(super) fn text(words: &mut Words<'_>, places: &mut Vec<Range<usize>>) -> Read<String> {
    match peek(words) {
        Some(Kind::Text(text)) => {
            places.push(skip(words));
            Ok(text.clone())
        }
        Some(Kind::Name(_)) => {
            let (given, here) = name(words);
            Err(at(here, Problem::Unquoted { given }))
        }
        _ => Err(unexpected(words, Wanted::Text)),
    }
}

/// Reads a number.
pub(super) fn number(words: &mut Words<'_>) -> Read<Number> {
    match peek(words) {
        Some(Kind::Number(number)) => {
            skip(words);
            Ok(*number)
        }
        _ => Err(unexpected(words, Wanted::Number)),
    }
}

/// Reads a whole number of days, at least so many, and the word behind it.
pub(super) fn days(words: &mut Words<'_>, least: i64) -> Read<u32> {
    let Some(Kind::Number(number)) = peek(words) else {
        return Err(unexpected(words, Wanted::Days));
    };
    let whole = number.parts() / Number::SCALE;
    let days = u32::try_from(whole).ok();
    let days = days.filter(|_| number.parts() % Number::SCALE == 0 && (least..=MOST_DAYS).contains(&whole));
    let days = days.ok_or_else(|| unexpected(words, Wanted::Days))?;
    skip(words);
    if !eat(words, Keyword::Day) {
        expect(words, Keyword::Days)?;
    }
    Ok(days)
}

/// Reads a field.
pub(super) fn field(words: &mut Words<'_>) -> Read<(String, Range<usize>)> {
    match peek(words) {
        Some(Kind::Field(name)) => Ok((name.clone(), skip(words))),
        _ => Err(unexpected(words, Wanted::Field)),
    }
}

/// The words up to the next that is none of a name.
pub(super) fn name(words: &mut Words<'_>) -> (String, Range<usize>) {
    let mut name = String::new();
    let mut here: Option<Range<usize>> = None;
    while let Some(Kind::Name(word)) = peek(words) {
        if !name.is_empty() {
            name.push(' ');
        }
        name.push_str(word);
        let word = skip(words);
        here = Some(here.map_or(word.start, |here| here.start)..word.end);
    }
    (name, here.unwrap_or_default())
}

/// Reads an opening parenthesis.
pub(super) fn open(words: &mut Words<'_>) -> Read<Range<usize>> {
    match peek(words) {
        Some(Kind::Open) => Ok(skip(words)),
        _ => Err(unexpected(words, Wanted::Word("("))),
    }
}

/// Reads the parenthesis that closes one opened before.
pub(super) fn close(words: &mut Words<'_>, opened: Range<usize>) -> Read<()> {
    match peek(words) {
        Some(Kind::Close) => {
            skip(words);
            Ok(())
        }
        None => Err(at(opened, Problem::UnclosedParenthesis)),
        Some(_) => Err(unexpected(words, Wanted::Word(")"))),
    }
}

/// Reads a comma, if there is one.
pub(super) fn comma(words: &mut Words<'_>) -> bool {
    let there = peek(words) == Some(&Kind::Comma);
    if there {
        skip(words);
    }
    there
}

/// Reads one word of the language.
pub(super) fn expect(words: &mut Words<'_>, wanted: Keyword) -> Read<()> {
    if eat(words, wanted) {
        Ok(())
    } else {
        Err(unexpected(words, Wanted::Word(wanted.word())))
    }
}

/// What comes next.
pub(super) fn peek<'a>(words: &Words<'a>) -> Option<&'a Kind> {
    words.peek_token().map(|token| &token.kind)
}

/// The word of the language that comes next.
pub(super) fn keyword(words: &Words<'_>) -> Option<Keyword> {
    match peek(words)? {
        Kind::Keyword(keyword) => Some(*keyword),
        _ => None,
    }
}

/// Passes over the next word; where it stands.
pub(super) fn skip(words: &mut Words<'_>) -> Range<usize> {
    words.next_token().map(|token| token.at.clone()).unwrap_or_default()
}

/// Reads one word of the language, if it comes next.
pub(super) fn eat(words: &mut Words<'_>, wanted: Keyword) -> bool {
    let there = keyword(words) == Some(wanted);
    if there {
        skip(words);
    }
    there
}

/// Something wrong at a place.
pub(super) fn at(at: Range<usize>, problem: Problem) -> Misread {
    Misread { at, problem }
}

/// What is wrong with the next word, where something else should stand.
pub(super) fn unexpected(words: &Words<'_>, wanted: Wanted) -> Misread {
    let text = words.state.text;
    let Some(token) = words.peek_token() else {
        let end = text.trim_end().len();
        return at(end..end, Problem::Expected { wanted, given: None });
    };
    let given = text.get(token.at.clone()).unwrap_or_default();
    let problem = match &token.kind {
        Kind::Unclosed(Unclosed::Field) => Problem::UnclosedField,
        Kind::Unclosed(Unclosed::Text) => Problem::UnclosedText,
        Kind::Stray(given) => Problem::Stray { given: *given },
        Kind::Digits => Problem::Digits {
            given: crate::fault::shortened(given),
        },
        _ => Problem::Expected {
            wanted,
            given: Some(crate::fault::shortened(given)),
        },
    };
    at(token.at.clone(), problem)
}
