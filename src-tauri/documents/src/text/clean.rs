//! Text as people paste it, made printable: no control characters, no hidden direction switches, no endless blank lines.

use std::borrow::Cow;

/// The most line breaks in a row that are kept.
const BREAKS_KEPT: usize = 2;

/// Removes what must not reach a page: control characters, direction overrides and non-characters. Line breaks of every
/// kind become `\n`, at most two in a row; tabs become spaces; white space at both ends goes.
pub fn clean(text: &str) -> Cow<'_, str> {
    let needs = |c: char| is_dropped(c) || is_break(c) || c == '\t' || is_narrow_space(c);
    if !text.contains(needs) && text.trim().len() == text.len() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut breaks = 0;
    let mut chars = text.trim().chars().peekable();
    while let Some(c) = chars.next() {
        if is_break(c) {
            if c == '\r' && chars.peek() == Some(&'\n') {
                chars.next();
            }
            breaks += 1;
            if breaks <= BREAKS_KEPT {
                out.push('\n');
            }
        } else if c == '\t' || is_narrow_space(c) {
            out.push(if c == '\t' { ' ' } else { '\u{a0}' });
        } else if !is_dropped(c) {
            breaks = 0;
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// How many characters [`clean`] removes because no page can show them; soft hyphens, which only help, are not counted.
pub(super) fn count_dropped(text: &str) -> usize {
    let dropped = |c: &char| is_dropped(*c) && *c != '\u{ad}';
    if text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_control()) {
        return 0;
    }
    text.chars().filter(dropped).count()
}

fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The narrow no-break space, which not every face has.
fn is_narrow_space(c: char) -> bool {
    c == '\u{202f}'
}

fn is_dropped(c: char) -> bool {
    let code = c as u32;
    (c.is_control() && !is_break(c) && c != '\t')
        || matches!(c, '\u{ad}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        || code & 0xfffe == 0xfffe
        || (0xfdd0..=0xfdef).contains(&code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(given: &str, wanted: &str) {
        assert_eq!(clean(given), wanted, "for {given:?}");
    }

    #[test]
    fn what_a_page_cannot_show_is_removed() {
        check("plain words", "plain words");
        check("a\u{0}b\u{7}c\u{1b}d", "abcd");
        check("from\u{b}slides", "from\nslides");
        check("a\r\nb\rc\u{2028}d", "a\nb\nc\nd");
        check("invoice\u{202e}fdp.exe", "invoicefdp.exe");
        check("\u{feff}x\u{fffe}y", "xy");
        check("tab\there", "tab here");
        check("  edges \n\n", "edges");
        check("1\u{202f}000", "1\u{a0}000");
    }

    #[test]
    fn what_is_removed_is_counted_and_breaks_are_not() {
        assert_eq!(count_dropped("plain\nwords\tand\r\nbreaks\u{ad}"), 0);
        assert_eq!(count_dropped("a\u{0}b\u{202e}c\u{fffe}"), 3);
    }

    #[test]
    fn ten_thousand_line_breaks_become_one_blank_line() {
        check(&format!("a{}b", "\n".repeat(10_000)), "a\n\nb");
        check(&format!("a{}b", "\u{7}\n".repeat(10_000)), "a\n\nb");
    }
}
