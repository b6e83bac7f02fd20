//! Words that put blame on somebody, in texts that both teams will read.

use super::passages::Passage;
use crate::checker::{Code, Found};

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

/// Words that turn blame into its opposite when they stand shortly before it: “I never blame the other side”.
const NEGATIONS: &[&str] = &["don’t", "never", "no", "nobody", "not", "without"];
/// How far before it they may stand.
const NEAR: usize = 3;

/// The first word that puts blame on somebody.
fn blaming(text: &str) -> Option<&str> {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric() && c != '’').collect();
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    let is_in = |list: &[&str], word: &str| list.contains(&word.to_lowercase().as_str());
    let mut found = words.iter().enumerate().filter(|(_, word)| is_in(WORDS, word));
    let meant = |at: usize| {
        !words[at.saturating_sub(NEAR)..at]
            .iter()
            .any(|word| is_in(NEGATIONS, word))
    };
    found.find(|(at, _)| meant(*at)).map(|(_, word)| *word)
}

pub(super) fn look(passages: &[Passage<'_>], found: &mut Found) {
    for passage in passages {
        if let Some(word) = blaming(passage.text) {
            found.at(passage.place, passage.target.clone(), passage.subject).add(
                Code::Blame,
                format!("“{word}” puts blame on somebody in words that both teams will read"),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blame_is_found_unless_it_is_ruled_out() {
        for (text, found) in [
            ("What is left of marketing’s junk.", Some("junk")),
            ("Sales Ignored half of them", Some("Ignored")),
            ("I never blame the other side in public.", None),
            ("Nobody is to blame, but the leads were garbage", Some("garbage")),
            ("A default of 30 days", None),
        ] {
            assert_eq!(blaming(text), found, "{text}");
        }
    }
}
