//! Definitions that run: the language of rules.
//!
//! One rule has three faces. Its *text* is what people type and export; its *form* ([`Rule`]) is what programs read; its
//! *sentence* is what everyone else reads. Text and form say the same thing, each can be made from the other, and the one
//! spelling that is stored is the canonical text: what [`Rule`] shows.
//!
//! What a rule means is defined by [`Evaluation`], three-valued, because a blank in a CRM is not a “no”. The grammar stands in
//! the parser's first lines. Reading has two stages: [`parse`] knows the grammar alone; [`read`] also knows the names there
//! are and their types ([`Dictionary`]), and is what every field of the product goes through. What can't be read says where,
//! what was expected, and what to write instead ([`Misread`]).
//!
//! ```
//! use domain::rule::{Dictionary, FieldKind, read, sentence};
//!
//! let mut names = Dictionary::default();
//! names.add_field("Company size", FieldKind::Number, None);
//! let rule = read("[company size]>=50", &names)?;
//! assert_eq!(rule.to_string(), "[Company size] >= 50");
//! assert_eq!(sentence(&rule, &names), "Company size is at least 50.");
//!
//! let misread = read("[Compny size] >= 50", &names).expect_err("no such field");
//! assert_eq!(misread.to_string(), "There is no field [Compny size].");
//! assert_eq!(misread.hint().as_deref(), Some("Did you mean [Company size]?"));
//! # Ok::<(), domain::rule::Misread>(())
//! ```

mod dictionary;
mod evaluation;
mod form;
mod sentence;
mod sheet;
mod text;

pub use dictionary::{Dictionary, FieldEntry, FieldKind, Model, Term, read, read_decay, read_named};
pub use evaluation::{Evaluation, Held, Record, Step, Truth, holds, walk};
pub use form::{
    Case, Comparison, Decay, DecayKind, Leaf, Measure, Measured, NotANumber, Number, Points, Rule, Subject, Test, Value,
};
pub use sentence::{decay_sentence, sentence};
pub use sheet::{Asks, DecayPart, DecaySheet, Sheet, SheetLine, Takes};
pub use text::{
    DecayText, MOST_CHARACTERS, MOST_CONDITIONS, MOST_DEPTH, MOST_VALUES, Misread, PieceIs, Problem, RuleText,
    TextPiece, Wanted, is_name, pieces,
};

/// Reads a rule's text by its grammar alone, whatever the names in it.
///
/// # Errors
/// The first thing that is wrong, in reading order.
pub fn parse(text: &str) -> Result<Rule, Misread> {
    text::grammar(text).map(|(rule, _)| rule)
}
