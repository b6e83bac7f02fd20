//! How a number is read wherever one is typed: `1.2m`, `15%`, `1 200`, `€50k`, `5k`. Every field of figures asks [`Takes`], so
//! that the same text is the same number everywhere, or refused in the same words.

use super::{Figure, FigureUnit, clean};
use crate::fault::{Fault, shortened};

/// What a field of figures takes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Takes {
    /// What it counts, typed or not; any unit when there is none.
    pub(crate) unit: Option<FigureUnit>,
    /// The least and the most, in whole units.
    pub(crate) range: [i64; 2],
    /// What would be readable.
    pub(crate) example: &'static str,
}

impl Takes {
    /// Reads a figure; `what` is the field's label.
    pub(crate) fn read(&self, text: &str, what: &'static str) -> Result<Figure, Fault> {
        let unreadable = || Fault::Unreadable {
            what,
            given: shortened(&clean(text)),
            example: self.example,
        };
        let [low, high] = self.range;
        let out = || Fault::OutOfRange { what, low, high };
        let (hundredths, given) = figure(text).map_err(|not| match not {
            Not::Readable => unreadable(),
            Not::Positive => Fault::Negative { what },
            Not::Held => out(),
        })?;
        let unit = match self.unit {
            Some(unit) if given != unit && given != FigureUnit::Count => return Err(unreadable()),
            Some(unit) => unit,
            None => given,
        };
        if !(low * 100..=high * 100).contains(&hundredths) {
            return Err(out());
        }
        Figure::new(hundredths, unit).ok_or_else(out)
    }

    /// Reads a whole number of its unit.
    pub(crate) fn read_whole(&self, text: &str, what: &'static str) -> Result<u32, Fault> {
        let hundredths = self.read(text, what)?.hundredths();
        let whole = u32::try_from(hundredths / 100).ok().filter(|_| hundredths % 100 == 0);
        whole.ok_or_else(|| Fault::Unreadable {
            what,
            given: shortened(&clean(text)),
            example: self.example,
        })
    }
}

/// Why a text is no number that can be held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Not {
    /// It is no number, or finer than what is kept.
    Readable,
    /// It is below zero.
    Positive,
    /// It is too large.
    Held,
}

/// What may stand behind a number, in any capitals.
const BEHIND: &[(&str, FigureUnit)] = &[
    ("%", FigureUnit::Percent),
    ("hours", FigureUnit::Hours),
    ("hour", FigureUnit::Hours),
    ("h", FigureUnit::Hours),
    ("days", FigureUnit::Days),
    ("day", FigureUnit::Days),
    ("d", FigureUnit::Days),
];

const SYMBOLS: [char; 4] = ['$', '€', '£', '¥'];

/// Hundredths and unit of a figure. A currency stands before the number or behind it.
fn figure(text: &str) -> Result<(i64, FigureUnit), Not> {
    let text = clean(text);
    let (signed, rest) = sign(&text);
    let (rest, behind) = unit_behind(rest);
    let (rest, before) = match money(rest) {
        (rest, true) => (rest, Some(FigureUnit::Money)),
        (rest, false) => (rest, None),
    };
    let (signed_inside, number) = sign(rest);
    if (signed && signed_inside) || (before.is_some() && behind.is_some()) {
        return Err(Not::Readable);
    }
    let negative = signed || signed_inside;
    let hundredths = match decimal(number, 2) {
        Err(Not::Held) if negative => return Err(Not::Positive),
        Ok(hundredths) if negative && hundredths > 0 => return Err(Not::Positive),
        other => i64::try_from(other?).map_err(|_| Not::Held)?,
    };
    Ok((hundredths, before.or(behind).unwrap_or(FigureUnit::Count)))
}

/// A text without the first of these words that stands behind it, in any capitals.
pub(crate) fn without<'a>(text: &'a str, words: &[&str]) -> &'a str {
    let text = text.trim_end();
    let lower = text.to_ascii_lowercase();
    let word = words.iter().find(|word| lower.ends_with(*word));
    word.map_or(text, |word| &text[..text.len() - word.len()])
}

/// Whether a minus stands before the rest.
pub(crate) fn sign(text: &str) -> (bool, &str) {
    let text = text.trim();
    match text.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text),
    }
}

fn unit_behind(text: &str) -> (&str, Option<FigureUnit>) {
    let lower = text.to_ascii_lowercase();
    let found = BEHIND.iter().find(|(word, _)| lower.ends_with(word));
    if let Some((word, unit)) = found {
        return (text[..text.len() - word.len()].trim_end(), Some(*unit));
    }
    let coded = text.len().checked_sub(3).and_then(|at| text.split_at_checked(at));
    let is_code = |code: &str| code.bytes().all(|byte| byte.is_ascii_uppercase());
    match (text.strip_suffix(SYMBOLS), coded) {
        (Some(number), _) => (number.trim_end(), Some(FigureUnit::Money)),
        (None, Some((number, code))) if is_code(code) && number.ends_with(|c: char| c == ' ' || c.is_ascii_digit()) => {
            (number.trim_end(), Some(FigureUnit::Money))
        }
        _ => (text, None),
    }
}

/// What stands behind the currency, and whether there was one.
fn money(text: &str) -> (&str, bool) {
    let coded = text.split_at_checked(3);
    let coded = coded.filter(|(code, _)| code.bytes().all(|byte| byte.is_ascii_uppercase()));
    let rest = text.strip_prefix(SYMBOLS).or_else(|| text.strip_prefix("money"));
    match rest.or(coded.map(|(_, rest)| rest)) {
        Some(rest) => (rest.trim_start(), true),
        None => (text, false),
    }
}

/// A decimal number in units of its last place: commas, spaces or apostrophes may stand between thousands, `k` or `m` behind.
pub(crate) fn decimal(text: &str, places: u32) -> Result<i128, Not> {
    let lower = text.to_ascii_lowercase();
    let (number, factor) = match (lower.strip_suffix('k'), lower.strip_suffix('m')) {
        (Some(number), _) => (number.trim_end(), 1_000),
        (_, Some(number)) => (number.trim_end(), 1_000_000),
        _ => (lower.as_str(), 1),
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    let groups: Vec<&str> = whole.split([',', ' ', '\u{a0}', '\u{202f}', '\'', '’']).collect();
    let grouped = groups.iter().skip(1).all(|group| group.len() == 3) && (groups.len() == 1 || groups[0].len() <= 3);
    let digits: String = groups.concat();
    let plain = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !grouped || !plain(&digits) || !plain(fraction) || fraction.len() > 8 {
        return Err(Not::Readable);
    }
    if digits.trim_start_matches('0').len() > 15 {
        return Err(Not::Held);
    }
    let units = 10_i128.pow(places) * factor;
    let read = |digits: &str| digits.parse::<i128>().map_err(|_| Not::Held);
    let scale = 10_i128.pow(u32::try_from(fraction.len()).map_err(|_| Not::Readable)?);
    let part = read(fraction)? * units;
    // What is finer than the last place can't be kept, so it is not taken.
    if part % scale != 0 {
        return Err(Not::Readable);
    }
    Ok(read(&digits)? * units + part / scale)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_people_type_it() {
        let count = |hundredths| Ok((hundredths, FigureUnit::Count));
        let money = |hundredths| Ok((hundredths, FigureUnit::Money));
        for (text, read) in [
            ("1.2m", count(120_000_000)),
            ("15%", Ok((1_500, FigureUnit::Percent))),
            ("1 200", count(120_000)),
            ("1'200.5", count(120_050)),
            ("€50k", money(5_000_000)),
            ("50k €", money(5_000_000)),
            ("50 K EUR", money(5_000_000)),
            ("USD 9,800.00", money(980_000)),
            ("4H", Ok((400, FigureUnit::Hours))),
            ("36 Days", Ok((3_600, FigureUnit::Days))),
            ("-0", count(0)),
            ("−5", Err(Not::Positive)),
            ("$-4,000", Err(Not::Positive)),
            ("-99999999999999999999", Err(Not::Positive)),
            ("99999999999999999999", Err(Not::Held)),
            ("--5", Err(Not::Readable)),
            ("€5 €", Err(Not::Readable)),
            ("5.", Err(Not::Readable)),
            ("0.005", Err(Not::Readable)),
            ("1,2", Err(Not::Readable)),
            ("1e9", Err(Not::Readable)),
            ("", Err(Not::Readable)),
        ] {
            assert_eq!(figure(text), read, "{text:?}");
        }
    }
}
