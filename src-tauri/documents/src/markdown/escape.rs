//! Typed text as text: every character that Markdown gives a meaning is taken out of its hands.

use crate::text::clean;

/// Characters that mean something anywhere in a line.
const ANYWHERE: &str = "\\`*_[]<>|~";

/// The text as Markdown that shows it letter for letter, without what no page shows; each line break stays one.
pub(super) fn escaped(text: &str) -> String {
    let text = clean(text);
    let lines: Vec<String> = text.lines().map(|line| of_line(line.trim())).collect();
    lines.join("\\\n").trim().to_owned()
}

fn of_line(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let at_start = start(line);
    for (at, c) in line.char_indices() {
        if ANYWHERE.contains(c) || Some(at) == at_start || c == '&' && is_entity(&line[at..]) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// An address between angle brackets, which nothing in it ends.
pub(super) fn address(address: &str) -> String {
    let kept = address.chars().filter(|c| !c.is_control() && !c.is_whitespace());
    kept.map(|c| match c {
        '<' => "%3C".to_owned(),
        '>' => "%3E".to_owned(),
        '\\' => "%5C".to_owned(),
        c => c.to_string(),
    })
    .collect()
}

/// Where a sign stands that would make a heading, a list, a rule or an underlined title of the line.
fn start(line: &str) -> Option<usize> {
    if line.starts_with(['#', '+', '-', '=', ':']) {
        return Some(0);
    }
    let digits = line.find(|c: char| !c.is_ascii_digit())?;
    let behind = line[digits..].strip_prefix(['.', ')'])?;
    // “3.1” is a number, and no third entry.
    (digits > 0 && (behind.is_empty() || behind.starts_with(char::is_whitespace))).then_some(digits)
}

/// Whether a text begins like `&lt;`, which would show as another character.
fn is_entity(text: &str) -> bool {
    text[1..]
        .split_once(';')
        .is_some_and(|(name, _)| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#'))
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_typed_becomes_markdown() {
        let cases = [
            ("R&D keeps its name", "R&D keeps its name"),
            ("a | b", "a \\| b"),
            ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
            ("[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"),
            ("# no heading", "\\# no heading"),
            ("- no list", "\\- no list"),
            ("1. no list", "1\\. no list"),
            ("12) no list", "12\\) no list"),
            ("1.5 days", "1.5 days"),
            ("1.", "1\\."),
            ("---", "\\---"),
            ("***", "\\*\\*\\*"),
            ("===", "\\==="),
            ("```sh", "\\`\\`\\`sh"),
            ("&lt; is no sign", "\\&lt; is no sign"),
            ("mql_date", "mql\\_date"),
            ("one\ntwo", "one\\\ntwo"),
            ("    no code", "no code"),
            ("C:\\x", "C:\\\\x"),
            ("", ""),
        ];
        for (typed, written) in cases {
            assert_eq!(escaped(typed), written, "{typed:?}");
        }
    }
}
