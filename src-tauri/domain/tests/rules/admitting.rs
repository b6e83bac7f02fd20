//! Letting in a workspace made elsewhere: whatever edits make is let in, and nothing that edits could not have made.

use domain::agreement::{Said, answer};
use domain::{Item, Line, Side, Vote, Workspace, admit};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::fixture::{Room, edits};

/// The sample with answers of both sides, as JSON.
fn given() -> Value {
    let mut room = Room::new();
    let items = [Item::Stage(room.stage("MQL").id), Item::Goals];
    let said = [Side::Marketing, Side::Sales].map(|side| Said {
        side,
        vote: Vote::Yes,
        wish: Line::default(),
    });
    let at = chrono::DateTime::UNIX_EPOCH;
    room.workspace = answer(&room.workspace, room.id, &items, &said, at, &mut room.fresh).expect("taken");
    serde_json::to_value(&room.workspace).expect("plain data")
}

fn refused(given: Value) -> String {
    let workspace: Workspace = serde_json::from_value(given).expect("each value by itself is one");
    admit(&workspace).expect_err("it must not be let in").to_string()
}

/// Every text below a value with its path and the key it stands under.
fn texts<'a>(value: &'a Value, path: &str, key: &'a str, found: &mut Vec<(String, &'a str, &'a str)>) {
    match value {
        Value::Object(fields) => fields
            .iter()
            .for_each(|(key, value)| texts(value, &format!("{path}/{key}"), key, found)),
        Value::Array(rows) => rows
            .iter()
            .enumerate()
            .for_each(|(at, row)| texts(row, &format!("{path}/{at}"), key, found)),
        Value::String(text) => found.push((path.to_owned(), key, text)),
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn whatever_edits_make_is_let_in(edits in edits(30)) {
        let mut room = Room::new();
        for edit in &edits {
            let change = edit.in_room(&room);
            // What makes no sense changes nothing.
            let _refused = room.change(&change);
        }
        prop_assert_eq!(admit(&room.workspace), Ok(()));
    }
}

#[test]
fn no_reference_leads_nowhere() {
    let given = given();
    let mut found = Vec::new();
    texts(&given, "", "", &mut found);
    let references: Vec<String> = found
        .into_iter()
        .filter(|(path, key, text)| {
            text.parse::<domain::Uuid>().is_ok() && !["id", "lineage"].contains(key) && !path.contains("/answers/")
        })
        .map(|(path, ..)| path)
        .collect();
    assert!(references.len() > 20, "the sample points to people and stages");
    for path in references {
        let mut given = given.clone();
        *given.pointer_mut(&path).expect("there") = json!("01a3185c-5000-7fff-bfff-ffffffffffff");
        let message = refused(given);
        assert!(message.contains("There is no "), "{path}: {message}");
    }
}

#[test]
fn what_no_edit_could_have_made_is_refused_with_its_place() {
    type Spoil = fn(&mut Value);
    let cases: [(Spoil, &str); 12] = [
        (
            |w| w["reviews"] = json!([]),
            "Workspace: List of reviews can't be empty.",
        ),
        (
            |w| w["reviews"][0]["stages"][1]["abbreviation"] = w["reviews"][0]["stages"][2]["abbreviation"].clone(),
            "already a stage called",
        ),
        (
            |w| w["reviews"][0]["reasons"][1]["id"] = w["reviews"][0]["goals"][0]["id"].clone(),
            "Two things carry the identity",
        ),
        (
            |w| w["people"][0]["name"] = w["people"][1]["name"].clone(),
            "already a person called",
        ),
        (
            |w| {
                w["people"]
                    .as_array_mut()
                    .expect("people")
                    .retain(|person| person["role"] != "leader")
            },
            "a review needs it",
        ),
        (
            |w| {
                for person in w["people"].as_array_mut().expect("people") {
                    person["role"] = json!("leader");
                    person["side"] = json!("sales");
                }
                w["people"][0]["side"] = json!("marketing");
            },
            "already a leader of that side",
        ),
        (
            |w| w["reviews"][0]["date"] = json!("9999-01-01"),
            "Q1 2027: Date can't be read from",
        ),
        (
            |w| w["reviews"][0]["effective"] = json!("-0044-03-15"),
            "can't be read from",
        ),
        (
            |w| w["company"]["fiscal_year_start"] = json!(0),
            "must be between 1 and 12",
        ),
        (
            |w| {
                let review = w["reviews"][0].clone();
                w["reviews"].as_array_mut().expect("reviews").push(review);
            },
            "already a review called “Q1 2027”",
        ),
        (
            |w| w["reviews"][0]["answers"][0]["words"] = json!("{\"parts\":[]}"),
            "Q1 2027, answers: The words that",
        ),
        (
            |w| {
                let stage = w["reviews"][0]["stages"][0].clone();
                let stages = w["reviews"][0]["stages"].as_array_mut().expect("stages");
                stages.resize(41, stage);
            },
            "at most 40 stages",
        ),
    ];
    for (spoil, expected) in cases {
        let mut given = given();
        spoil(&mut given);
        let message = refused(given);
        assert!(message.contains(expected), "{message} should say {expected}");
    }
}
