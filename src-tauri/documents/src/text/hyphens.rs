//! Hyphens: where a word of a known language may be parted, marked in the text by soft hyphens.

/// Where a word may be parted; drawn as a hyphen only where a line ends with it.
pub(super) const SOFT: char = '\u{ad}';
/// The fewest letters a word must have to be parted, and the most that are looked at.
const LETTERS: std::ops::RangeInclusive<usize> = 6..=60;
/// The fewest letters that stay before and after a hyphen.
const ENDS: usize = 3;
/// The same in English, whose patterns go wrong at the seams of short compounds: “han-dover”.
const ENGLISH_ENDS: usize = 4;

/// A language whose words can be parted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Patterns {
    English,
    German,
}

impl Patterns {
    /// The patterns of a BCP 47 tag, if there are any.
    pub(super) fn of(tag: &str) -> Option<Self> {
        match tag.split(['-', '_']).next()?.to_ascii_lowercase().as_str() {
            "en" => Some(Self::English),
            "de" => Some(Self::German),
            _ => None,
        }
    }

    /// `text` with soft hyphens in its longer words. Names, addresses and abbreviations stay whole.
    pub(super) fn part(self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() + text.len() / 4);
        for token in text.split_inclusive(char::is_whitespace) {
            let whole = token.contains(|c: char| c.is_ascii_digit() || "/@_\\.".contains(c)) && !ends_a_sentence(token);
            for word in token.split_inclusive(|c: char| !c.is_alphabetic()) {
                let letters = word.trim_end_matches(|c: char| !c.is_alphabetic());
                if whole || !self.parts(letters) {
                    out.push_str(word);
                    continue;
                }
                for (number, syllable) in self.syllables(letters).enumerate() {
                    if number > 0 {
                        out.push(SOFT);
                    }
                    out.push_str(syllable);
                }
                out.push_str(&word[letters.len()..]);
            }
        }
        out
    }

    /// Whether a word may be parted at all: in English what starts with a capital is taken for a name.
    fn parts(self, word: &str) -> bool {
        let mut letters = word.chars();
        let capital = letters.next().is_some_and(char::is_uppercase);
        LETTERS.contains(&word.chars().count())
            && !letters.any(char::is_uppercase)
            && (self == Self::German || !capital)
    }

    fn syllables(self, word: &str) -> impl Iterator<Item = &str> {
        let (language, ends) = match self {
            Self::English => (hypher::Lang::English, ENGLISH_ENDS),
            Self::German => (hypher::Lang::German, ENDS),
        };
        hypher::hyphenate_bounded(word, language, ends, ends)
    }
}

/// Whether a token's only point is the one that ends a sentence.
fn ends_a_sentence(token: &str) -> bool {
    let word = token.trim_end();
    word.ends_with('.')
        && word.matches('.').count() == 1
        && !word.contains(|c: char| c.is_ascii_digit() || "/@_\\".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(language: Patterns, given: &str, wanted: &str) {
        assert_eq!(language.part(given).replace(SOFT, "-"), wanted, "for {given:?}");
    }

    #[test]
    fn words_are_parted_by_the_rules_of_their_language() {
        check(
            Patterns::English,
            "an extensive commitment of the handover.",
            "an exten-sive commit-ment of the handover.",
        );
        check(
            Patterns::German,
            "Wiedervorlage der Verantwortlichen",
            "Wie-der-vor-lage der Ver-ant-wort-li-chen",
        );
    }

    #[test]
    fn names_addresses_and_abbreviations_stay_whole() {
        for text in [
            "Lindqvist HubSpot SQLSQL",
            "https://kestrel.example/handover",
            "hs_analytics_source",
            "between2",
        ] {
            check(Patterns::English, text, text);
        }
    }

    #[test]
    fn the_tag_of_a_region_names_its_language() {
        assert_eq!(Patterns::of("de-AT"), Some(Patterns::German));
        assert_eq!(Patterns::of("EN"), Some(Patterns::English));
        assert_eq!(Patterns::of("ja"), None);
    }
}
