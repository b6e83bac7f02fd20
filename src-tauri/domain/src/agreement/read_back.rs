//! The read-back: an item's words as paragraphs to be read aloud before both sides answer.

use crate::stage::TIME_LIMIT;
use crate::value::{capitalised, lowered};

use super::Item;
use super::meaning::{Meaning, Part};

/// The paragraphs of an item, made from its meaning alone, so that earlier words read back the same way.
pub fn read_back(item: Item, meaning: &Meaning) -> Vec<String> {
    let mut paragraphs = match item {
        Item::Stage(_) => stage(meaning),
        Item::Commitment(_) => commitment(meaning),
        Item::SharedNumber => shared_number(meaning),
        Item::Plan => plan(meaning),
        Item::Handoff | Item::Goals => meaning.parts.iter().map(listed).collect(),
    };
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

fn stage(meaning: &Meaning) -> Vec<String> {
    let clocks: Vec<&Part> = meaning
        .parts
        .iter()
        .filter(|part| part.key.starts_with("clock/"))
        .collect();
    let limit = clocks.first().map_or("no time limit", |part| first_row(part));
    let mut paragraphs = vec![meaning.text("statement").replace(TIME_LIMIT, limit)];
    if let Some(entry) = meaning.part("entry") {
        let alternatives: Vec<String> = entry
            .groups
            .iter()
            .map(|rows| joined(rows.iter().map(|row| lowered(&row.text)), "and"))
            .collect();
        paragraphs.push(format!("It enters: {}.", alternatives.join(". Or: ")));
    }
    if let Some(exits) = meaning.part("exits") {
        let ways = joined(exits.rows().map(|row| lowered(&row.text)), "or");
        paragraphs.push(format!("It leaves when {ways}."));
    }
    paragraphs.push(answers(meaning, &clocks));
    for (key, opening) in [
        ("exclusions", "Never enters: "),
        ("route_arounds", "May bypass it: "),
        ("on_entry", "On entry: "),
        ("required_fields", "Must be filled: "),
        ("rule", "As a rule: "),
    ] {
        if let Some(part) = meaning.part(key) {
            let rows = part.rows().map(|row| lowered(&row.text));
            paragraphs.push(format!("{opening}{}.", joined(rows, "and")));
        }
    }
    paragraphs
}

fn answers(meaning: &Meaning, clocks: &[&Part]) -> String {
    let owner = match (meaning.text("owner"), meaning.text("owner_role")) {
        ("", "") => meaning.text("side").to_owned(),
        ("", role) => capitalised(role),
        (owner, _) => owner.to_owned(),
    };
    let mut text = format!("{owner} answers for it.");
    if !clocks.is_empty() {
        let limits = clocks.iter().map(|part| {
            let name = part.key.trim_start_matches("clock/");
            format!("{}, {}", lowered(name), first_row(part))
        });
        text.push_str(&format!(" Time limits: {}.", limits.collect::<Vec<_>>().join("; ")));
    }
    if let Some(steps) = meaning.part("escalation") {
        let steps = joined(steps.rows().map(|row| row.text.clone()), "and");
        text.push_str(&format!(" If the first is missed: {steps}."));
    }
    text
}

fn commitment(meaning: &Meaning) -> Vec<String> {
    let mut measured = String::new();
    if !meaning.text("metric").is_empty() {
        measured = format!("Measured as {}", meaning.text("metric").to_lowercase());
        if !meaning.text("target").is_empty() {
            let direction = meaning.text("direction").to_lowercase();
            measured.push_str(&format!(": {direction} {}", meaning.text("target")));
        }
        for (key, word) in [
            ("baseline", "today"),
            ("window", "over"),
            ("source", "read from"),
            ("reviewer", "reviewed by"),
        ] {
            if !meaning.text(key).is_empty() {
                measured.push_str(&format!(", {word} {}", meaning.text(key)));
            }
        }
        measured.push('.');
    }
    let missed = match meaning.text("consequence") {
        "" => String::new(),
        consequence => format!("If missed: {}.", consequence.trim_end_matches('.')),
    };
    vec![
        format!("{} promises: {}", meaning.text("side"), meaning.text("promise")),
        measured,
        missed,
    ]
}

/// The sentence; what it is read from; whom each source counts for; and what each side stops being judged on.
fn shared_number(meaning: &Meaning) -> Vec<String> {
    let facts = [
        "target",
        "amount_as_of",
        "blank_amounts",
        "exclusions",
        "report",
        "checked_by",
    ];
    let facts = facts.iter().filter_map(|key| meaning.part(key));
    let facts: Vec<String> = facts
        .map(|part| format!("{}: {}.", part.label, first_row(part).trim_end_matches('.')))
        .collect();
    let mut paragraphs = vec![meaning.text("sentence").to_owned(), facts.join(" ")];
    paragraphs.extend(meaning.part("sources").map(sources));
    paragraphs.extend(["marketing", "sales"].iter().map(|side| stops(meaning, side)));
    paragraphs
}

/// “Marketing stops being judged on the number of MQLs, from 1 February 2027.”
fn stops(meaning: &Meaning, side: &str) -> String {
    let measure = meaning.text(&format!("{side}_stops")).trim_end_matches('.');
    let day = meaning.text(&format!("{side}_stops_from"));
    let measure = match (measure, day) {
        ("", "") => return String::new(),
        ("", _) => "something still to be named",
        (measure, _) => measure,
    };
    let from = if day.is_empty() {
        String::new()
    } else {
        format!(", from {day}")
    };
    capitalised(&format!("{side} stops being judged on {measure}{from}."))
}

/// “Counted for marketing: Paid Search and Webinars. Counted for nobody: Referrals.”
fn sources(part: &Part) -> String {
    let mut sides: Vec<(&str, Vec<String>)> = Vec::new();
    for row in part.rows() {
        let (name, side) = row.text.rsplit_once(": ").unwrap_or((&row.text, ""));
        match sides.iter_mut().find(|(known, _)| *known == side) {
            Some((_, names)) => names.push(name.to_owned()),
            None => sides.push((side, vec![name.to_owned()])),
        }
    }
    let said = sides
        .into_iter()
        .map(|(side, names)| format!("Counted for {side}: {}.", joined(names.into_iter(), "and")));
    said.collect::<Vec<_>>().join(" ")
}

/// What the plan starts from in one paragraph, then what it comes to, and what is behind it.
fn plan(meaning: &Meaning) -> Vec<String> {
    let is_row =
        |part: &&Part| part.groups.len() == 1 && part.groups[0].len() == 1 && !LISTS.contains(&part.key.as_str());
    let target = meaning.text("target");
    let rest = meaning.parts.iter().filter(is_row).filter(|part| part.key != "target");
    let rest = joined(
        rest.map(|part| format!("{} {}", lowered(&part.label), first_row(part))),
        "and",
    );
    let opening = match (target, rest.as_str()) {
        ("", "") => String::new(),
        ("", rest) => format!("The plan starts from {rest}."),
        (target, "") => format!("The quarter is to bring {target}."),
        (target, rest) => format!("The quarter is to bring {target}, with {rest}."),
    };
    let needed = meaning.part("needed").map(listed);
    let lists = LISTS
        .iter()
        .filter(|key| **key != "needed")
        .filter_map(|key| meaning.part(key));
    [opening].into_iter().chain(needed).chain(lists.map(listed)).collect()
}

/// Parts of the plan that are rows of their own.
const LISTS: &[&str] = &["rates", "lags", "needed", "capacity", "ahead"];

fn listed(part: &Part) -> String {
    format!(
        "{}: {}.",
        part.label,
        joined(part.rows().map(|row| row.text.clone()), "and")
    )
}

fn first_row(part: &Part) -> &str {
    part.rows().next().map_or("", |row| &row.text)
}

/// “a, b and c”, with semicolons where a row has commas of its own.
fn joined(rows: impl Iterator<Item = String>, word: &str) -> String {
    let mut rows: Vec<String> = rows.map(|row| row.trim_end_matches('.').to_owned()).collect();
    let Some(last) = rows.pop() else { return String::new() };
    if rows.is_empty() {
        return last;
    }
    let commas = rows.iter().any(|row| row.contains(',')) || last.contains(',');
    let (between, before_last) = if commas {
        ("; ", format!("; {word} "))
    } else {
        (", ", format!(" {word} "))
    };
    format!("{}{before_last}{last}", rows.join(between))
}
