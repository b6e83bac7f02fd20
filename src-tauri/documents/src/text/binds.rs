//! What stays together on a line: an amount and its currency, a number and its unit, a day and its month, “e-mail”.

/// The longest number that is kept with its word, in characters: a longer one can stand by itself.
const LONGEST_NUMBER: usize = 4;
/// How units of time begin in the languages of documents, and what stands between them and their number.
const UNITS: [&str; 15] = [
    "minute", "hour", "day", "week", "month", "year", "working", "times", "Minute", "Stunde", "Tag", "Woche", "Monat",
    "Jahr", "Arbeits",
];
/// The months, by what they begin with in either language.
const MONTHS: [&str; 16] = [
    "Jan", "Feb", "Mar", "Mär", "Apr", "May", "Mai", "Jun", "Jul", "Aug", "Sep", "Oct", "Okt", "Nov", "Dec", "Dez",
];
/// Words that lead to the number behind them.
const LEADING: [&str; 13] = [
    "today",
    "Today",
    "heute",
    "Heute",
    "least",
    "most",
    "At",
    "Bei",
    "bei",
    "mindestens",
    "Mindestens",
    "höchstens",
    "Höchstens",
];
/// The longest word a number is kept with, so that even a narrow column can hold both.
const LONGEST_WORD: usize = 16;

/// The places in `text` after which no line may end although a space or a hyphen stands there, in order.
pub(super) fn binds(text: &str) -> Vec<usize> {
    let numbers = text.contains(|c: char| c.is_ascii_digit());
    if !numbers && !text.contains('-') {
        return Vec::new();
    }
    let bound = |&(at, sign): &(usize, &str)| match sign {
        "-" => ends_with_one_letter(&text[..at]) && text[at + 1..].starts_with(char::is_alphabetic),
        _ => numbers && together(&text[..at], &text[at + 1..]),
    };
    let places = text.match_indices([' ', '-']).filter(bound);
    places.map(|(at, _)| at).collect()
}

/// Whether the last word of `before`, without what opens it, and the first of `after` are read in one go.
fn together(before: &str, after: &str) -> bool {
    let before = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let before = before.trim_start_matches(is_opening);
    let after = after.split(char::is_whitespace).next().unwrap_or_default();
    let digit = |c: char| c.is_ascii_digit();
    if after.starts_with(digit) {
        let quarter = before.len() == 2 && before.starts_with('Q') && before.ends_with(digit);
        return quarter || is_currency(before) || LEADING.contains(&before);
    }
    if matches!(before, "at" | "At") {
        return matches!(after, "least" | "most");
    }
    let number = before.starts_with(digit) && before.len() <= LONGEST_NUMBER;
    let plain = before.chars().all(|c| digit(c) || c == '.' || c == ',') && before.ends_with(digit);
    let day = before.len() <= 3 && before.trim_end_matches('.').chars().all(digit);
    let begins = |with: &[&str]| with.iter().any(|word| after.starts_with(word));
    number && after.chars().count() <= LONGEST_WORD && (plain && begins(&UNITS) || day && begins(&MONTHS))
}

/// Whether a word is the code of a currency.
fn is_currency(word: &str) -> bool {
    word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether a text ends with a word of one letter, as before the hyphen of “e-mail”.
fn ends_with_one_letter(text: &str) -> bool {
    let mut back = text.chars().rev();
    back.next().is_some_and(char::is_alphabetic) && back.next().is_none_or(|c| c.is_whitespace() || is_opening(c))
}

fn is_opening(c: char) -> bool {
    matches!(c, '(' | '[' | '“' | '„' | '"' | '‘' | '‚')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with a tie where no line may end.
    fn tied(text: &str) -> String {
        let mut out = String::new();
        let places = binds(text);
        for (at, c) in text.char_indices() {
            match (places.contains(&at), c) {
                (true, ' ') => out.push('~'),
                (true, _) => out.push('='),
                _ => out.push(c),
            }
        }
        out
    }

    #[test]
    fn numbers_stay_with_their_units_and_nothing_else_is_tied() {
        for (text, wanted) in [
            ("within 4 working hours", "within 4~working hours"),
            (
                "21 January 2027, at 09:30, 30 minutes",
                "21~January 2027, at 09:30, 30~minutes",
            ),
            ("am 21. Januar 2027", "am 21.~Januar 2027"),
            ("worth USD 4,494,000 (EUR 5)", "worth USD~4,494,000 (EUR~5)"),
            ("Today 97, heute 64 %", "Today~97, heute~64 %"),
            ("At least 90%, at most 403", "At~least~90%, at~most~403"),
            ("At 100% Jonas is told, at 09:30", "At~100% Jonas is told, at 09:30"),
            (
                "Bei 100\u{a0}% und mindestens 90\u{a0}%",
                "Bei~100\u{a0}% und mindestens~90\u{a0}%",
            ),
            ("HubSpot, Q4 2026", "HubSpot, Q4~2026"),
            ("(90 days, at most 2 times)", "(90~days, at~most~2~times)"),
            ("75 of 100 handed-over leads", "75 of 100 handed-over leads"),
            ("In 2027, sales 100000 leads", "In 2027, sales 100000 leads"),
            ("work e-mail, [Business e-mail]", "work e=mail, [Business e=mail]"),
            ("route-arounds and no numbers", "route-arounds and no numbers"),
            ("Größe: 4 Arbeitsstunden", "Größe: 4~Arbeitsstunden"),
            ("3.5 hours since 4. Mai", "3.5~hours since 4.~Mai"),
            ("a limit of 65. Days later", "a limit of 65. Days later"),
        ] {
            assert_eq!(tied(text), wanted);
        }
    }
}
