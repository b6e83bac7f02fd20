//! Names of files that every platform takes, made from whatever people call their company.

/// The longest name in characters and in bytes, with room left for what is added to it.
const LONGEST: (usize, usize) = (120, 180);

/// A name that every platform takes: no separators, no reserved names, nothing that turns the reading direction around.
///
/// ```text
/// "../x" -> "x";  "CON" -> "CON-";  "a:b. " -> "a-b"
/// ```
pub(crate) fn safe_name(text: &str) -> String {
    let cleaned: String = text.chars().filter(|c| !turns(*c)).map(replaced).collect();
    let trimmed =
        shortened(cleaned.trim_start_matches(at_the_edge)).trim_end_matches(|c: char| c == '.' || c.is_whitespace());
    match trimmed {
        "" => "Accord".to_owned(),
        name if reserved(name) => format!("{name}-"),
        name => name.to_owned(),
    }
}

/// “COMPANY, REST” as a name; only the company is shortened, so that two documents never get one name.
pub(crate) fn name_of(company: &str, rest: &str) -> String {
    let most = LONGEST.1.saturating_sub(rest.len() + 2);
    let company: String = company
        .trim()
        .chars()
        .take(LONGEST.0.saturating_sub(rest.chars().count() + 2))
        .collect();
    let company = cut(&company, most).trim_end();
    safe_name(&format!("{company}, {rest}"))
}

fn replaced(c: char) -> char {
    let separates = matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    if separates || c.is_control() { '-' } else { c }
}

/// Characters that draw nothing and change the order in which others are read.
fn turns(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// A name that begins so is hidden, or is taken for an option.
fn at_the_edge(c: char) -> bool {
    matches!(c, '.' | '-' | ',') || c.is_whitespace()
}

fn shortened(text: &str) -> &str {
    let end = text.char_indices().nth(LONGEST.0).map_or(text.len(), |(at, _)| at);
    cut(&text[..end], LONGEST.1)
}

/// The text up to a number of bytes, whole characters only.
fn cut(text: &str, most: usize) -> &str {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Whether Windows keeps the name for a device, whatever follows its first point.
fn reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_uppercase();
    let numbered = |prefix: &str| {
        let mut rest = stem.strip_prefix(prefix).unwrap_or_default().chars();
        matches!((rest.next(), rest.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
    };
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$") || numbered("COM") || numbered("LPT")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_made_safe_for_every_platform() {
        let cases = [
            ("Kestrel", "Kestrel"),
            ("../x", "x"),
            ("-rf", "rf"),
            ("CON", "CON-"),
            ("com1.txt", "com1.txt-"),
            ("LPT³", "LPT³-"),
            ("CONSOLE", "CONSOLE"),
            ("a:b. ", "a-b"),
            ("...", "Accord"),
            ("R&D <x>", "R&D -x-"),
            ("gpj\u{202e}.exe", "gpj.exe"),
            ("one\ntwo\u{0}", "one-two-"),
        ];
        for (given, expected) in cases {
            assert_eq!(safe_name(given), expected, "{given:?}");
        }
        assert_eq!(safe_name(&"n".repeat(300)).len(), 120);
        assert_eq!(safe_name(&"会".repeat(300)).len(), 180, "most disks count bytes");
    }

    #[test]
    fn a_long_company_leaves_the_documents_their_own_names() {
        for company in ["n".repeat(300), "会".repeat(300), "🎉".repeat(300)] {
            let (one, two) = (
                name_of(&company, "Definitions, Q1 2027"),
                name_of(&company, "Plan, Q1 2027"),
            );
            assert_ne!(one, two);
            assert!(one.ends_with(", Definitions, Q1 2027") && one.len() <= 180, "{one}");
        }
        assert_eq!(name_of("", "Plan, Q1 2027"), "Plan, Q1 2027");
    }
}
