//! Numbers of the plan in words.

use domain::lowered;

/// “4,028”.
pub(super) fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// An amount to its hundredths: “2,604,000”, “193,306.23”.
pub(super) fn amount(units: f64) -> String {
    decimal(units, 2).trim_end_matches(".00").to_owned()
}

/// A number with that many decimals: “4,027.21”. A half goes up, as on paper.
pub(super) fn decimal(number: f64, places: usize) -> String {
    let scale = [1.0, 10.0, 100.0][places.min(2)];
    let text = format!("{:.places$}", (number.max(0.0) * scale).round() / scale);
    let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
    let whole = whole.parse().map_or_else(|_| whole.to_owned(), grouped);
    if rest.is_empty() {
        whole
    } else {
        format!("{whole}.{rest}")
    }
}

/// A number with the decimals it needs, at most two: “50”, “12.5”.
pub(super) fn short(number: f64) -> String {
    let text = decimal(number, 2);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A share in per cent with one decimal where it needs one: “38%”, “10.5%”.
pub(super) fn percent(share: f64) -> String {
    domain::Figure::tenths_of_percent(share).map_or_else(String::new, |share| share.to_string())
}

/// “between 15.0% and 31.1%”.
pub(super) fn interval([low, high]: [f64; 2]) -> String {
    format!("between {:.1}% and {:.1}%", low * 100.0, high * 100.0)
}

/// The same where there is little room: “15 to 31%”.
pub(super) fn rough_interval([low, high]: [f64; 2]) -> String {
    format!("{:.0} to {:.0}%", low * 100.0, high * 100.0)
}

/// “4,028 leads”, “423 MQLs”.
pub(super) fn named(name: &str, count: u64) -> String {
    format!("{} {}", grouped(count), plural(name, count))
}

/// A stage's name for so many: “leads”, “MQLs”, “inquiries”, “customer”.
pub(super) fn plural(name: &str, count: u64) -> String {
    let lowered = lowered(name);
    match lowered.strip_suffix('y') {
        _ if count == 1 => lowered,
        Some(stem) => format!("{stem}ies"),
        None if lowered.ends_with('s') => lowered,
        None => format!("{lowered}s"),
    }
}

/// “3 rates”, “One rate”: a small number at the start of a sentence.
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    match count {
        1 => format!("One {one}"),
        2 => format!("Two {many}"),
        3 => format!("Three {many}"),
        more => format!("{more} {many}"),
    }
}

/// Names in a row: “Inquiry and SAL”.
pub(super) fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [all @ .., last] => format!("{} and {last}", all.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_people_write_them() {
        assert_eq!(amount(2_604_000.0), "2,604,000");
        assert_eq!(amount(193_306.225), "193,306.23");
        assert_eq!(decimal(4_027.210_1, 2), "4,027.21");
        assert_eq!(percent(0.105), "10.5%");
        assert_eq!(percent(0.38), "38%");
        assert_eq!(percent(0.1225), "12.3%");
        assert_eq!([short(50.0), short(12.5), short(0.0)], ["50", "12.5", "0"]);
        for (name, count, said) in [
            ("Lead", 4_028, "4,028 leads"),
            ("MQL", 1, "1 MQL"),
            ("Inquiry", 31_250, "31,250 inquiries"),
            ("Customer", 41, "41 customers"),
        ] {
            assert_eq!(named(name, count), said);
        }
    }
}
