//! What every document shares: its frame, how a day reads, and how a gap is put as a question.

use chrono::NaiveDate;
use domain::{Review, Workspace};

use crate::edition::Edition;
use crate::model::{Block, Document, Role, Running, Text};

/// A document called `name` about a review. Nothing can be signed yet, so that each one is a draft.
pub(crate) fn document(
    name: &str,
    subject: &str,
    workspace: &Workspace,
    review: &Review,
    edition: &Edition,
    blocks: Vec<Block>,
) -> Document {
    let company = &workspace.company.name;
    let title = format!("{company}, {name}, {}", review.quarter);
    Document {
        title: title.clone(),
        author: company.to_string(),
        subject: subject.to_owned(),
        language: "en".to_owned(),
        paper: edition.paper,
        running: Running {
            head: title,
            foot: format!(
                "Version {}, {}, digest {}",
                edition.version,
                day(edition.date),
                edition.digest
            ),
            draft: true,
        },
        blocks,
    }
}

/// A day as it reads: “21 January 2027”.
pub(crate) fn day(date: NaiveDate) -> String {
    date.format("%-d %B %Y").to_string()
}

/// `text` as ordinary text, or `question` where there is none.
pub(crate) fn text_or(text: &str, question: &str) -> Text {
    if text.trim().is_empty() {
        Text::new(Role::Open, question)
    } else {
        Text::new(Role::Body, text)
    }
}

/// The same in a table of details.
pub(crate) fn detail_or(text: &str, question: &str) -> Text {
    let mut said = text_or(text, question);
    if said.role == Role::Body {
        said.role = Role::Detail;
    }
    said
}

/// The parts that say something, with commas between.
pub(crate) fn joined<const N: usize>(parts: [&str; N]) -> String {
    let said: Vec<&str> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
    said.join(", ")
}

/// The text with a small first letter, unless it opens with an abbreviation.
pub(crate) fn lowered(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        (Some(first), Some(second)) if first.is_uppercase() && second.is_lowercase() => {
            first.to_lowercase().chain(text.chars().skip(1)).collect()
        }
        _ => text.to_owned(),
    }
}

/// The text with a capital at its start.
pub(crate) fn uppercased(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// Lines of a list run into one: “Students; competitors; tests”.
pub(crate) fn listed<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    let mut listed = String::new();
    for line in lines {
        if listed.is_empty() {
            listed.push_str(line);
        } else {
            listed.push_str("; ");
            listed.push_str(&lowered(line));
        }
    }
    listed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_reads_as_people_say_it() {
        let date = NaiveDate::from_ymd_opt(2027, 2, 1).expect("a real day");
        assert_eq!(day(date), "1 February 2027");
    }

    #[test]
    fn what_is_empty_is_asked() {
        assert_eq!(text_or(" ", "Who?"), Text::new(Role::Open, "Who?"));
        assert_eq!(text_or("Priya", "Who?"), Text::new(Role::Body, "Priya"));
        assert_eq!(joined(["a", "", "b"]), "a, b");
    }

    #[test]
    fn abbreviations_keep_their_capitals() {
        assert_eq!(lowered("SQO outcome recorded"), "SQO outcome recorded");
        assert_eq!(lowered("Follow-up"), "follow-up");
        assert_eq!(
            listed(["Students", "EU competitors", "Tests"].into_iter()),
            "Students; EU competitors; tests"
        );
        assert_eq!(uppercased("from the day"), "From the day");
    }
}
