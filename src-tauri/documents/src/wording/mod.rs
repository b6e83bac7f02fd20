//! Wording: how the nouns of a review read on paper, the same in every document.

mod answers;
mod questions;
mod running;
mod signing;

pub(crate) use answers::{answered, items, state};
pub(crate) use questions::questions;
pub(crate) use running::{day, detail_or, document, joined, listed, lowered, text_or, uppercased};
pub(crate) use signing::places_to_sign;
