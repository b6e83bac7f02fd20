//! The words of a text into the form of a rule. The grammar needs to look one word ahead and never goes back, so that the
//! first word that does not fit is the place of the error.
//!
//! ```text
//! rule    = all { OR all }                      all   = not { AND not }
//! not     = NOT not | part                      part  = ( rule ) | name | subject test
//! subject = [field] | name | POINTS( points { , points } )
//! points  = number IF rule [ HALVED EVERY n DAYS SINCE [field] | FOR n DAYS SINCE [field] ]
//! test    = (= | != | < | <= | > | >=) value [ IGNORING CASE ]
//!         | [ NOT ] IN ( value { , value } ) [ IGNORING CASE ]
//!         | CONTAINS text [ IGNORING CASE ] | STARTS WITH text [ IGNORING CASE ]
//!         | BETWEEN value AND value | WITHIN n DAYS [ OF [field] ] | IS [ NOT ] EMPTY
//! value   = "text" | number [ % | DAYS | HOURS ] | currency number | date | YES | NO
//! name    = word { word }, none of them a word of the language
//! ```

mod words;

use std::ops::Range;

use winnow::stream::{Stream, TokenSlice};

use crate::rule::text::lexer::{Keyword, Kind, Token, tokens};
use crate::rule::{Case, Decay, DecayKind, Points, Problem, Rule, Subject, Test, Value, Wanted};
use words::{
    Met, Read, Words, at, close, comma, days, eat, expect, field, keyword, name, number, open, peek, skip, text,
    unexpected, value,
};

pub(in crate::rule) use words::Stands;

/// The most characters of a rule.
pub const MOST_CHARACTERS: usize = 4_000;
/// How deep parentheses, `NOT` and sums may stand in each other.
pub const MOST_DEPTH: usize = 24;
/// The most conditions of a rule.
pub const MOST_CONDITIONS: usize = 200;
/// The most values of a rule.
pub const MOST_VALUES: usize = 500;

/// Reads a text by its grammar alone; also says where each leaf stands.
pub(in crate::rule) fn parse(text: &str) -> Read<(Rule, Vec<Stands>)> {
    let all = 0..text.len();
    let given = text.chars().count();
    if given > MOST_CHARACTERS {
        let limit = MOST_CHARACTERS;
        return Err(at(all, Problem::TooLong { given, limit }));
    }
    let tokens: Vec<Token> = tokens(text)
        .into_iter()
        .filter(|token| token.kind != Kind::Space)
        .collect();
    if tokens.is_empty() {
        return Err(at(0..0, Problem::Empty));
    }
    let mut words = Words {
        input: TokenSlice::new(&tokens),
        state: Met {
            text,
            depth: 0,
            values: 0,
            leaves: Vec::new(),
        },
    };
    let rule = rule(&mut words)?;
    match peek(&words) {
        None => Ok((rule, words.state.leaves)),
        Some(Kind::Close) => Err(at(skip(&mut words), Problem::NothingToClose)),
        Some(_) => Err(unexpected(&words, Wanted::Joint)),
    }
}

fn rule(words: &mut Words<'_>) -> Read<Rule> {
    let mut rules = vec![all(words)?];
    while eat(words, Keyword::Or) {
        rules.push(all(words)?);
    }
    Rule::any(rules).ok_or_else(|| unexpected(words, Wanted::Condition))
}

fn all(words: &mut Words<'_>) -> Read<Rule> {
    let mut rules = vec![not(words)?];
    while eat(words, Keyword::And) {
        rules.push(not(words)?);
    }
    Rule::all(rules).ok_or_else(|| unexpected(words, Wanted::Condition))
}

fn not(words: &mut Words<'_>) -> Read<Rule> {
    if keyword(words) == Some(Keyword::Not) {
        let here = skip(words);
        return Ok(deeper(words, here, not)?.negated());
    }
    part(words)
}

/// Reads what stands inside something, if that is not too deep.
fn deeper<'a, T>(words: &mut Words<'a>, here: Range<usize>, read: fn(&mut Words<'a>) -> Read<T>) -> Read<T> {
    words.state.depth += 1;
    if words.state.depth > MOST_DEPTH {
        return Err(at(here, Problem::TooDeep { limit: MOST_DEPTH }));
    }
    let inside = read(words)?;
    words.state.depth -= 1;
    Ok(inside)
}

fn part(words: &mut Words<'_>) -> Read<Rule> {
    match peek(words) {
        Some(Kind::Open) => {
            let here = skip(words);
            let inside = deeper(words, here.clone(), rule)?;
            close(words, here)?;
            Ok(inside)
        }
        Some(Kind::Field(name)) => {
            let here = skip(words);
            if ends_a_condition(words) {
                return Err(at(here, Problem::FieldAlone { given: name.clone() }));
            }
            tested(words, Subject::Field(name.clone()), here)
        }
        Some(Kind::Keyword(Keyword::Points)) => {
            let here = skip(words);
            let parts = deeper(words, here.clone(), points)?;
            tested(words, Subject::Points(parts), here)
        }
        Some(Kind::Name(_)) => {
            let (name, here) = name(words);
            if begins_a_test(words) {
                return tested(words, Subject::Score(name), here);
            }
            let test = here.end..here.end;
            leaf(words, here, test, Vec::new())?;
            Ok(Rule::Named(name))
        }
        Some(Kind::Text(given)) => {
            let given = given.clone();
            Err(at(skip(words), Problem::QuotedSubject { given }))
        }
        _ => Err(unexpected(words, Wanted::Condition)),
    }
}

fn tested(words: &mut Words<'_>, subject: Subject, here: Range<usize>) -> Read<Rule> {
    let start = words.peek_token().map_or(here.end, |token| token.at.start);
    let mut values = Vec::new();
    let test = test(words, &mut values)?;
    let end = words.input.previous_tokens().next().map_or(start, |token| token.at.end);
    leaf(words, here, start..end, values)?;
    Ok(Rule::Test { subject, test })
}

fn leaf(words: &mut Words<'_>, subject: Range<usize>, test: Range<usize>, values: Vec<Range<usize>>) -> Read<()> {
    let too_many = |what, limit| Err(at(subject.clone(), Problem::TooMany { what, limit }));
    words.state.values += values.len();
    if words.state.values > MOST_VALUES {
        return too_many("values", MOST_VALUES);
    }
    if words.state.leaves.len() >= MOST_CONDITIONS {
        return too_many("conditions", MOST_CONDITIONS);
    }
    words.state.leaves.push(Stands { subject, test, values });
    Ok(())
}

fn test(words: &mut Words<'_>, at: &mut Vec<Range<usize>>) -> Read<Test> {
    match peek(words) {
        Some(Kind::Comparison(by)) => {
            skip(words);
            let value = value(words, at)?;
            let case = case(words)?;
            Ok(Test::Compare { by: *by, value, case })
        }
        Some(Kind::Keyword(Keyword::Not)) => {
            skip(words);
            if keyword(words) != Some(Keyword::In) {
                return Err(unexpected(words, Wanted::Word("IN")));
            }
            skip(words);
            let (values, case) = one_of(words, at)?;
            Ok(Test::NotIn { values, case })
        }
        Some(Kind::Keyword(Keyword::In)) => {
            skip(words);
            let (values, case) = one_of(words, at)?;
            Ok(Test::In { values, case })
        }
        Some(Kind::Keyword(Keyword::Contains)) => {
            skip(words);
            let text = text(words, at)?;
            let case = case(words)?;
            Ok(Test::Contains { text, case })
        }
        Some(Kind::Keyword(Keyword::Starts)) => {
            skip(words);
            expect(words, Keyword::With)?;
            let text = text(words, at)?;
            let case = case(words)?;
            Ok(Test::StartsWith { text, case })
        }
        Some(Kind::Keyword(Keyword::Is)) => {
            skip(words);
            let negated = eat(words, Keyword::Not);
            expect(words, Keyword::Empty)?;
            Ok(if negated { Test::NotEmpty } else { Test::Empty })
        }
        Some(Kind::Keyword(Keyword::Between)) => {
            skip(words);
            let low = value(words, at)?;
            expect(words, Keyword::And)?;
            let high = value(words, at)?;
            Ok(Test::Between { low, high })
        }
        Some(Kind::Keyword(Keyword::Within)) => {
            skip(words);
            let days = days(words, 0)?;
            let of = if eat(words, Keyword::Of) {
                let (name, here) = field(words)?;
                at.push(here);
                Some(name)
            } else {
                None
            };
            Ok(Test::Within { days, of })
        }
        _ => Err(unexpected(words, Wanted::Test)),
    }
}

fn one_of(words: &mut Words<'_>, at: &mut Vec<Range<usize>>) -> Read<(Vec<Value>, Case)> {
    let open = open(words)?;
    let mut values = vec![value(words, at)?];
    while comma(words) {
        values.push(value(words, at)?);
    }
    close(words, open)?;
    Ok((values, case(words)?))
}

fn case(words: &mut Words<'_>) -> Read<Case> {
    if !eat(words, Keyword::Ignoring) {
        return Ok(Case::Exact);
    }
    expect(words, Keyword::Case)?;
    Ok(Case::Ignored)
}

fn points(words: &mut Words<'_>) -> Read<Vec<Points>> {
    let open = open(words)?;
    let mut parts = vec![points_part(words)?];
    while comma(words) {
        parts.push(points_part(words)?);
    }
    close(words, open)?;
    Ok(parts)
}

fn points_part(words: &mut Words<'_>) -> Read<Points> {
    let points = number(words)?;
    expect(words, Keyword::If)?;
    let rule = rule(words)?;
    let kind = match keyword(words) {
        Some(Keyword::Halved) => {
            skip(words);
            expect(words, Keyword::Every)?;
            DecayKind::Halved
        }
        Some(Keyword::For) => {
            skip(words);
            DecayKind::Ends
        }
        _ => {
            return Ok(Points {
                points,
                rule,
                decay: None,
            });
        }
    };
    let days = days(words, 1)?;
    expect(words, Keyword::Since)?;
    let (since, here) = field(words)?;
    let test = here.end..here.end;
    leaf(words, here, test, Vec::new())?;
    let decay = Some(Decay { kind, days, since });
    Ok(Points { points, rule, decay })
}

fn begins_a_test(words: &Words<'_>) -> bool {
    match peek(words) {
        Some(Kind::Comparison(_)) => true,
        Some(Kind::Keyword(word)) => {
            use Keyword::{Between, Contains, In, Is, Not, Starts, Within};
            matches!(word, Between | Contains | In | Is | Not | Starts | Within)
        }
        _ => false,
    }
}

fn ends_a_condition(words: &Words<'_>) -> bool {
    match peek(words) {
        None | Some(Kind::Close) => true,
        Some(kind) => matches!(kind, Kind::Keyword(Keyword::And | Keyword::Or)),
    }
}
