//! Words that put blame on somebody, in texts that both teams will read.

use crate::review::Review;

use super::passages::passages;
use super::{Code, Found};

/// The words, in lower case; the one place they are kept.
const WORDS: &[&str] = &[
    "blame",
    "blamed",
    "blames",
    "clueless",
    "crap",
    "excuse",
    "excuses",
    "fault",
    "garbage",
    "idiot",
    "idiots",
    "ignorant",
    "ignored",
    "ignores",
    "incompetent",
    "junk",
    "laziness",
    "lazy",
    "moan",
    "moans",
    "rubbish",
    "sloppy",
    "stupid",
    "trash",
    "useless",
    "whine",
    "whines",
    "whining",
    "worthless",
];

pub(super) fn look(review: &Review, found: &mut Found) {
    for passage in passages(review) {
        let mut words = passage.text.split(|c: char| !c.is_alphanumeric());
        let blaming = words.find(|word| WORDS.contains(&word.to_lowercase().as_str()));
        if let Some(word) = blaming {
            found.at(passage.place, passage.target, passage.subject).add(
                Code::Blame,
                format!("“{word}” puts blame on somebody in words that both teams will read"),
            );
        }
    }
}
