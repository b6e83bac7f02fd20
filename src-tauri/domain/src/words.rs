//! Differences between two texts, word by word.

use serde::Serialize;

/// A piece of a text compared with an earlier one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Piece {
    /// The words, with the white space behind them.
    pub text: String,
    /// How they came about.
    pub kind: PieceKind,
}

/// How a piece of text came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum PieceKind {
    /// In both texts.
    Same,
    /// Only in the earlier text.
    Gone,
    /// Only in the present text.
    New,
}

/// Texts of more words than this are compared as a whole.
const MOST_WORDS: usize = 2_000;

/// The present text in pieces, with what is gone from the earlier one where it stood (longest common subsequence).
///
/// ```
/// use domain::words::{PieceKind, diff};
/// let pieces = diff("within 24 working hours", "within 4 working hours");
/// let told: Vec<_> = pieces.iter().map(|p| (p.text.as_str(), p.kind)).collect();
/// assert_eq!(told, [("within ", PieceKind::Same), ("24 ", PieceKind::Gone), ("4 ", PieceKind::New), ("working hours", PieceKind::Same)]);
/// ```
pub fn diff(old: &str, new: &str) -> Vec<Piece> {
    let before: Vec<&str> = old.split_inclusive(char::is_whitespace).collect();
    let after: Vec<&str> = new.split_inclusive(char::is_whitespace).collect();
    let mut pieces = Pieces(Vec::new());
    if before.len() > MOST_WORDS || after.len() > MOST_WORDS {
        pieces.push(old, PieceKind::Gone);
        pieces.push(new, PieceKind::New);
        return pieces.0;
    }
    let same = |a: usize, b: usize| before[a].trim_end() == after[b].trim_end();
    let width = after.len() + 1;
    let mut longest = vec![0_u16; (before.len() + 1) * width];
    for a in (0..before.len()).rev() {
        for b in (0..after.len()).rev() {
            longest[a * width + b] = if same(a, b) {
                longest[(a + 1) * width + b + 1] + 1
            } else {
                longest[(a + 1) * width + b].max(longest[a * width + b + 1])
            };
        }
    }
    let (mut a, mut b) = (0, 0);
    while a < before.len() || b < after.len() {
        if a < before.len() && b < after.len() && same(a, b) {
            pieces.push(after[b], PieceKind::Same);
            (a, b) = (a + 1, b + 1);
        } else if a < before.len() && (b == after.len() || longest[(a + 1) * width + b] >= longest[a * width + b + 1]) {
            pieces.push(before[a], PieceKind::Gone);
            a += 1;
        } else {
            pieces.push(after[b], PieceKind::New);
            b += 1;
        }
    }
    pieces.0
}

struct Pieces(Vec<Piece>);

impl Pieces {
    fn push(&mut self, text: &str, kind: PieceKind) {
        match self.0.last_mut() {
            Some(last) if last.kind == kind => last.text.push_str(text),
            _ if text.is_empty() => {}
            _ => self.0.push(Piece {
                text: text.to_owned(),
                kind,
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rebuilt(pieces: &[Piece], without: PieceKind) -> String {
        pieces
            .iter()
            .filter(|piece| piece.kind != without)
            .map(|piece| piece.text.as_str())
            .collect()
    }

    proptest! {
        #[test]
        fn both_texts_can_be_rebuilt(old in "([a-d]{1,2} ){0,12}", new in "([a-d]{1,2} ){0,12}") {
            let pieces = diff(&old, &new);
            prop_assert_eq!(rebuilt(&pieces, PieceKind::Gone), new);
            prop_assert_eq!(rebuilt(&pieces, PieceKind::New), old);
        }
    }
}
