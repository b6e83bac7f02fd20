//! Text as people paste it, made printable: no control characters, no hidden direction switches, no endless blank lines.

use std::borrow::Cow;

use unicode_general_category::{GeneralCategory, get_general_category};

/// The most line breaks in a row that are kept.
const BREAKS_KEPT: usize = 2;
/// The most marks on one letter that are kept: as many as Unicode's stream-safe text has. More are no writing, and each costs
/// its letter as much time as a word.
const MARKS_KEPT: usize = 30;

/// Removes what must not reach a page: control characters, direction overrides and non-characters. Line breaks of every
/// kind become `\n`, at most two in a row; tabs become spaces; white space at both ends goes.
pub fn clean(text: &str) -> Cow<'_, str> {
    let needs = |c: char| is_dropped(c) || is_break(c) || c == '\t' || is_narrow_space(c);
    if !text.contains(needs) && text.trim().len() == text.len() && surplus_marks(text) == 0 {
        return Cow::Borrowed(text);
    }
    let mut marks = Marks::default();
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
        } else if !is_dropped(c) && !marks.too_many(c) {
            breaks = 0;
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// How many characters [`clean`] removes because no page can show them; soft hyphens, which only help, are not counted.
pub(crate) fn count_dropped(text: &str) -> usize {
    let dropped = |c: &char| is_dropped(*c) && *c != '\u{ad}';
    if text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_control()) {
        return 0;
    }
    text.chars().filter(dropped).count() + surplus_marks(text)
}

/// How many marks stand on letters that have enough of them.
fn surplus_marks(text: &str) -> usize {
    if text.is_ascii() {
        return 0;
    }
    let mut marks = Marks::default();
    text.chars().filter(|c| !is_dropped(*c) && marks.too_many(*c)).count()
}

/// How many marks stand on the letter that came last.
#[derive(Default)]
struct Marks(usize);

impl Marks {
    /// Whether `c` is a mark on a letter that has enough of them.
    fn too_many(&mut self, c: char) -> bool {
        use GeneralCategory::{EnclosingMark, NonspacingMark, SpacingMark};
        let mark = !c.is_ascii() && matches!(get_general_category(c), EnclosingMark | NonspacingMark | SpacingMark);
        self.0 = if mark { self.0 + 1 } else { 0 };
        self.0 > MARKS_KEPT
    }
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
    fn a_letter_keeps_the_marks_it_can_bear() {
        let vowels = "Tiê\u{301}ng Viê\u{323}t, \u{5d1}\u{5bc}\u{5b0}\u{5e8}";
        check(vowels, vowels);
        let stacked = format!("Z{}y", "\u{351}".repeat(200_000));
        check(&stacked, &format!("Z{}y", "\u{351}".repeat(MARKS_KEPT)));
        assert_eq!(count_dropped(&stacked), 200_000 - MARKS_KEPT);
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
