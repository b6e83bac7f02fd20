//! Reading a captured line: who, by when, and the words that are left.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::id::PersonId;
use crate::value::{Typed, clean, day_of_month};
use crate::workspace::Person;

/// What a line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Understood {
    /// The words, without the name and the day.
    pub text: String,
    /// Who was named; the first of several.
    pub owner: Option<PersonId>,
    /// The day that was named.
    pub due: Option<NaiveDate>,
}

/// Reads a line. Without `today` days are not looked for and stay words.
pub fn understand(line: &str, people: &[Person], today: Option<NaiveDate>) -> Understood {
    let text = clean(line);
    let words: Vec<&str> = text.split_whitespace().collect();
    let (mut owner, mut due, mut left) = (None, None, Vec::new());
    let mut at = 0;
    while at < words.len() {
        let rest = &words[at..];
        if owner.is_none()
            && let Some((person, taken)) = named(rest, people)
        {
            owner = Some(person);
            at += taken;
        } else if due.is_none()
            && let Some((day, taken)) = today.and_then(|today| by(rest, today))
        {
            due = Some(day);
            at += taken;
        } else {
            left.push(words[at]);
            at += 1;
        }
    }
    let text = left.join(" ");
    Understood {
        text: text.trim_end_matches([',', ';', ':']).to_owned(),
        owner,
        due,
    }
}

/// The one person that `@Jonas`, `@jonas weber` or `@jo` can mean, and how many words say it.
fn named(words: &[&str], people: &[Person]) -> Option<(PersonId, usize)> {
    let first = bare(words.first()?.strip_prefix('@')?);
    if first.is_empty() {
        return None;
    }
    let full = people.iter().filter_map(|person| {
        let name: Vec<&str> = person.name.as_str().split_whitespace().collect();
        let given = std::iter::once(first).chain(words[1..].iter().map(|word| bare(word)));
        let same = name.iter().copied().zip(given).filter(|(a, b)| alike(a, b)).count();
        (same == name.len()).then_some((person.id, name.len()))
    });
    if let Some(found) = full.max_by_key(|(_, taken)| *taken) {
        return Some(found);
    }
    let starts = |person: &&Person| {
        let mut parts = person.name.as_str().split_whitespace();
        parts.any(|part| part.to_lowercase().starts_with(&first.to_lowercase()))
    };
    let mut meant = people.iter().filter(starts);
    match (meant.next(), meant.next()) {
        (Some(person), None) => Some((person.id, 1)),
        _ => None,
    }
}

/// The day that `by Fri`, `by tomorrow`, `by 5 Feb` or `by 2027-02-05` means, and how many words say it.
fn by(words: &[&str], today: NaiveDate) -> Option<(NaiveDate, usize)> {
    if !alike(words.first()?, "by") {
        return None;
    }
    let word = |at: usize| words.get(at).copied().map(bare);
    let one = word(1)?;
    if let (Some(month), Some(year)) = (word(2), word(3))
        && let Ok(day) = NaiveDate::read(&format!("{one} {month} {year}"), "Day")
    {
        return Some((day, 4));
    }
    if let Some(other) = word(2) {
        let dated = day_of_month(one, other, today).or_else(|| day_of_month(other, one, today));
        if let Some(day) = dated {
            return Some((day, 3));
        }
    }
    let day = match one.to_lowercase().as_str() {
        "today" => Some(today),
        "tomorrow" => today.succ_opt(),
        name => name
            .parse::<Weekday>()
            .ok()
            .and_then(|weekday| next(today, weekday))
            .or_else(|| NaiveDate::read(one, "Day").ok()),
    };
    day.map(|day| (day, 2))
}

/// The next such weekday after today: on a Friday, “by Fri” is a week away.
fn next(today: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    let away = weekday.days_since(today.weekday());
    today.checked_add_days(Days::new(if away == 0 { 7 } else { away.into() }))
}

/// A word without the marks around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

fn alike(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::Counting;
    use crate::sample::sample;

    fn understood(line: &str) -> (String, String, String) {
        let made = sample(&mut Counting::default()).expect("taken").workspace;
        let thursday = NaiveDate::read("2027-01-21", "Date").expect("readable");
        let Understood { text, owner, due } = understand(line, &made.people, Some(thursday));
        (text, made.name_of(owner).to_owned(), due.show())
    }

    #[test]
    fn names_and_days_are_understood_wherever_they_stand() {
        let cases = [
            ("Call back @Jonas by Fri", "Call back", "Jonas Weber", "2027-01-22"),
            ("@jonas weber sets up the clock", "sets up the clock", "Jonas Weber", ""),
            (
                "By Thursday, @Priya: merge lists",
                "merge lists",
                "Priya Nair",
                "2027-01-28",
            ),
            (
                "Merge lists by 5 Feb @may",
                "Merge lists",
                "Maya Lindqvist",
                "2027-02-05",
            ),
            ("Merge lists by Feb 5th", "Merge lists", "", "2027-02-05"),
            ("Close the year by 15 January", "Close the year", "", "2028-01-15"),
            ("Sign by 2027-03-01", "Sign", "", "2027-03-01"),
            ("Sign by 1 March 2027", "Sign", "", "2027-03-01"),
            ("Tell sales by tomorrow", "Tell sales", "", "2027-01-22"),
        ];
        for (line, text, owner, due) in cases {
            assert_eq!(understood(line), (text.into(), owner.into(), due.into()), "{line}");
        }
    }

    #[test]
    fn what_is_not_understood_stays_in_the_text() {
        for line in [
            "Ask @Zoe about it",
            "Sort leads by source",
            "Mail a@b.c",
            "Meet by 31 February",
            "Done by sales",
            "Stand by",
        ] {
            assert_eq!(understood(line), (line.into(), String::new(), String::new()), "{line}");
        }
        // Maya and Daniel both have an “a”, but only what a name starts with counts; two people start with “a” to none.
        assert_eq!(understood("Ask @D").1, "Daniel Brandt");
    }

    #[test]
    fn a_name_that_two_people_have_names_nobody() {
        let mut made = sample(&mut Counting::default()).expect("taken").workspace;
        let second = made
            .people
            .iter()
            .position(|person| person.name.as_str() == "Tomas Reyes");
        made.people[second.expect("there")].name = Typed::read("Jonas Berg", "Name").expect("readable");
        let line = understand("Call @Jonas", &made.people, None);
        assert_eq!((line.text.as_str(), line.owner), ("Call @Jonas", None));
        let line = understand("Call @Jonas Berg", &made.people, None);
        assert_eq!(made.name_of(line.owner), "Jonas Berg");
    }
}
