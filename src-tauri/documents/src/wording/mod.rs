//! Wording: how the nouns of a review read on paper, in the language of the document.
//!
//! All fixed words stand in [`fixed`], English and German side by side; the other modules turn values and nouns into
//! words. What people typed is never translated.

mod answers;
mod fixed;
mod labels;
mod meetings;
mod metrics;
mod nouns;
mod points;
mod rules;
mod values;

pub(crate) use answers::{Named, SIDES};
pub(crate) use nouns::joined;

use domain::{Currency, Language};
use fixed::Term;

/// The language of a document and the currency of its money: what turns values into words.
#[derive(Clone, Copy)]
pub(crate) struct Wording<'a> {
    language: Language,
    currency: &'a Currency,
}

impl<'a> Wording<'a> {
    /// Words in `language`, with money in `currency`.
    pub(crate) fn new(language: Language, currency: &'a Currency) -> Self {
        Self { language, currency }
    }

    /// Name and meaning of every term of the glossary that a text in small letters uses.
    pub(crate) fn terms(self, text: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
        let used = Term::ALL
            .iter()
            .filter(|term| term.shown_by.iter().any(|word| text.contains(word)));
        used.map(move |term| term.said(self.language))
    }

    /// One of two fixed words.
    fn pick<'t>(self, english: &'t str, german: &'t str) -> &'t str {
        match self.language {
            Language::English => english,
            Language::German => german,
        }
    }
}
