//! A rule's text in pieces, each with what it is, so that a screen can colour it and underline what is wrong without reading it.

use serde::Serialize;

use crate::rule::Misread;
use crate::rule::text::lexer::{Kind, tokens};

/// What a piece of a rule's text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum PieceIs {
    /// White space, commas and parentheses.
    Plain,
    /// A field.
    Field,
    /// A value.
    Value,
    /// A word or sign of the language.
    Word,
    /// A name.
    Name,
}

/// A piece of a rule's text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TextPiece {
    /// The text.
    pub text: String,
    /// What it is.
    pub is: PieceIs,
    /// Whether it is what is wrong.
    pub wrong: bool,
}

/// The pieces of a text, which together are the text again; when something is missing at its end, an empty wrong piece.
pub fn pieces(text: &str, misread: Option<&Misread>) -> Vec<TextPiece> {
    let mut pieces: Vec<TextPiece> = Vec::new();
    let wrong = misread.map(|misread| misread.at.clone());
    for token in tokens(text) {
        let is = match token.kind {
            Kind::Field(_) => PieceIs::Field,
            Kind::Text(_) | Kind::Number(_) | Kind::Date(_) | Kind::Percent => PieceIs::Value,
            Kind::Keyword(_) | Kind::Comparison(_) => PieceIs::Word,
            Kind::Name(_) => PieceIs::Name,
            _ => PieceIs::Plain,
        };
        let covered = |at: &std::ops::Range<usize>| at.start < token.at.end && token.at.start < at.end;
        let wrong = wrong.as_ref().is_some_and(covered);
        let text = text.get(token.at).unwrap_or_default();
        match pieces.last_mut() {
            Some(last) if last.is == is && last.wrong == wrong => last.text.push_str(text),
            _ => pieces.push(TextPiece {
                text: text.to_owned(),
                is,
                wrong,
            }),
        }
    }
    if wrong.is_some_and(|at| at.is_empty()) {
        pieces.push(TextPiece {
            text: String::new(),
            is: PieceIs::Plain,
            wrong: true,
        });
    }
    pieces
}
