//! Numbers, money, days and time limits in the language of the document.

use chrono::{Datelike, NaiveDate};
use domain::plan::Lag;
use domain::{Figure, FigureUnit, Language, Limit, LimitUnit, Quarter};

use super::Wording;

/// Keeps a number and its unit on one line.
const NARROW: char = '\u{a0}';
const GERMAN_MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

impl Wording<'_> {
    /// The language as a tag.
    pub(crate) fn tag(self) -> &'static str {
        self.language.word()
    }

    /// A day as it reads: “21 January 2027”, “21. Januar 2027”.
    pub(crate) fn day(self, date: NaiveDate) -> String {
        match self.language {
            Language::English => date.format("%-d %B %Y").to_string(),
            Language::German => {
                let month = GERMAN_MONTHS[date.month0() as usize];
                format!("{}. {month} {}", date.day(), date.year())
            }
        }
    }

    /// A month where there is little room: “Jan 2027”.
    pub(crate) fn month(self, date: NaiveDate) -> String {
        match self.language {
            Language::English => date.format("%b %Y").to_string(),
            Language::German => {
                let name = GERMAN_MONTHS[date.month0() as usize];
                let short: String = name.chars().take(3).collect();
                format!("{short} {}", date.year())
            }
        }
    }

    /// A figure as it reads: “USD 4,494,000”, “4.494.000 USD”.
    pub(crate) fn figure(self, figure: Figure) -> String {
        let Language::German = self.language else {
            return figure.with_currency(self.currency);
        };
        let number = german_number(figure);
        match figure.unit() {
            FigureUnit::Count => number,
            FigureUnit::Percent => format!("{number}{NARROW}%"),
            FigureUnit::Money => format!("{number}{NARROW}{}", self.currency),
            FigureUnit::Hours if number == "1" => "1 Stunde".to_owned(),
            FigureUnit::Hours => format!("{number} Stunden"),
            FigureUnit::Days if number == "1" => "1 Tag".to_owned(),
            FigureUnit::Days => format!("{number} Tage"),
        }
    }

    /// An amount of money in hundredths of its unit.
    pub(crate) fn money(self, hundredths: i64) -> String {
        let figure = Figure::new(hundredths, FigureUnit::Money);
        figure.map(|figure| self.figure(figure)).unwrap_or_default()
    }

    /// A count as it reads: “1,200”, “1.200”.
    pub(crate) fn count(self, count: u32) -> String {
        let figure = Figure::new(i64::from(count) * 100, FigureUnit::Count);
        figure.map(|figure| self.figure(figure)).unwrap_or_default()
    }

    /// A time limit as it reads: “4 working hours”, “4 Arbeitsstunden”.
    pub(crate) fn limit(self, limit: Limit) -> String {
        let Language::German = self.language else {
            return limit.to_string();
        };
        let (one, more) = match limit.unit() {
            LimitUnit::WorkingMinutes => ("Arbeitsminute", "Arbeitsminuten"),
            LimitUnit::WorkingHours => ("Arbeitsstunde", "Arbeitsstunden"),
            LimitUnit::WorkingDays => ("Arbeitstag", "Arbeitstage"),
            LimitUnit::Hours => ("Stunde", "Stunden"),
            LimitUnit::Days => ("Tag", "Tage"),
        };
        format!("{} {}", limit.count(), if limit.count() == 1 { one } else { more })
    }

    /// A time limit behind words that somebody typed: German ones may ask for the dative, as in “innerhalb von 2 Tagen”, and
    /// behind English ones it stays English, so that no sentence is in two languages.
    pub(crate) fn limit_behind(self, before: &str, limit: Limit) -> String {
        const ENGLISH: [&str; 6] = ["within", "after", "for", "than", "least", "most"];
        const DATIVE: [&str; 8] = ["in", "innerhalb", "von", "binnen", "nach", "seit", "vor", "mit"];
        let last = before.split_whitespace().next_back().unwrap_or_default().to_lowercase();
        let said = self.limit(limit);
        match self.language {
            Language::German if ENGLISH.contains(&last.as_str()) => limit.to_string(),
            Language::German if DATIVE.contains(&last.as_str()) && said.ends_with("age") => said + "n",
            _ => said,
        }
    }

    /// A time limit where there is little room, as in a figure, with a soft hyphen where its word may be parted: “4 working
    /// hours”, “4 Arbeits\u{ad}stunden”.
    pub(crate) fn limit_narrow(self, limit: Limit) -> String {
        self.limit(limit).replace("Arbeits", "Arbeits\u{ad}")
    }

    /// A quarter in prose: “first quarter of 2027”, “erstes Quartal 2027”.
    pub(crate) fn quarter(self, quarter: Quarter) -> String {
        match self.language {
            Language::English => quarter.in_words(),
            Language::German => quarter
                .in_words()
                .replace("first", "erstes")
                .replace("second", "zweites")
                .replace("third", "drittes")
                .replace("fourth", "viertes")
                .replace("quarter of", "Quartal"),
        }
    }

    /// A quarter behind its article: “the first quarter of 2027”, “das erste Quartal 2027”.
    pub(crate) fn the_quarter(self, quarter: Quarter) -> String {
        let words = self.quarter(quarter);
        match self.language {
            Language::English => words,
            Language::German => words.replacen("tes ", "te ", 1),
        }
    }

    /// How long a step of the funnel takes: “5–10–25 days”, “5–10–25 Tage”.
    pub(crate) fn lag(self, lag: &Lag) -> String {
        let said = lag.to_string();
        let Language::German = self.language else { return said };
        let (time, unit) = said.split_once(' ').unwrap_or((&said, ""));
        let unit = match unit {
            "day" => "Tag",
            "days" => "Tage",
            "week" => "Woche",
            "weeks" => "Wochen",
            "month" => "Monat",
            "months" => "Monate",
            "by month" => "je Monat",
            other => other,
        };
        format!("{} {unit}", time.replace('.', ","))
    }
}

/// The number without its unit: “4.494.000”, “3,1”; money keeps both its decimals.
fn german_number(figure: Figure) -> String {
    let digits = (figure.hundredths() / 100).to_string();
    let mut number = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            number.push('.');
        }
        number.push(digit);
    }
    let rest = figure.hundredths() % 100;
    if rest == 0 {
        return number;
    }
    let decimals = format!("{rest:02}");
    let decimals = if figure.unit() == FigureUnit::Money {
        &decimals
    } else {
        decimals.trim_end_matches('0')
    };
    format!("{number},{decimals}")
}

#[cfg(test)]
mod tests {
    use domain::{Currency, Typed};

    use super::*;

    fn read<T: Typed>(text: &str) -> T {
        T::read(text, "Value").expect("readable")
    }

    #[test]
    fn values_read_as_people_of_either_language_write_them() {
        let euro: Currency = read("EUR");
        let [english, german] = [Language::English, Language::German].map(|language| Wording::new(language, &euro));
        for (text, in_english, in_german) in [
            ("money 4494000", "EUR 4,494,000", "4.494.000\u{a0}EUR"),
            ("money 0.50", "EUR 0.50", "0,50\u{a0}EUR"),
            ("75%", "75%", "75\u{a0}%"),
            ("3.1", "3.1", "3,1"),
            ("1 day", "1 day", "1 Tag"),
            ("36 hours", "36 hours", "36 Stunden"),
        ] {
            assert_eq!(english.figure(read(text)), in_english);
            assert_eq!(german.figure(read(text)), in_german);
        }
        let day = read("2027-03-01");
        assert_eq!([english.day(day), german.day(day)], ["1 March 2027", "1. März 2027"]);
        assert_eq!(german.limit(read("1 working hour")), "1 Arbeitsstunde");
        assert_eq!(german.limit(read("10 working days")), "10 Arbeitstage");
        assert_eq!(german.limit_narrow(read("4 working hours")), "4 Arbeits\u{ad}stunden");
        assert_eq!(english.limit_narrow(read("4 working hours")), "4 working hours");
        for (before, limit, wanted) in [
            ("Innerhalb von ", "2 working days", "2 Arbeitstagen"),
            ("Dauert ", "2 working days", "2 Arbeitstage"),
            ("in ", "1 day", "1 Tag"),
            ("nach ", "4 working hours", "4 Arbeitsstunden"),
            ("within ", "4 working hours", "4 working hours"),
        ] {
            assert_eq!(german.limit_behind(before, read(limit)), wanted, "{before}");
        }
        assert_eq!(english.limit_behind("within ", read("1 day")), "1 day");
        assert_eq!(german.quarter(read("Q2 2027")), "zweites Quartal 2027");
        assert_eq!(german.the_quarter(read("Q3 2027")), "dritte Quartal 2027");
        assert_eq!(german.lag(&read("5-10-25 days")), "5–10–25 Tage");
        assert_eq!(german.lag(&read("1.5 months")), "1,5 Monate");
        assert_eq!(german.lag(&read("60/30/10")), "60/30/10 je Monat");
    }
}
