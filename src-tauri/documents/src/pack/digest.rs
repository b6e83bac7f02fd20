//! The digest of a workspace's content: the same for two copies that say the same, whoever agreed to it and wherever it
//! was made.

use std::collections::HashMap;

use domain::{Digest, Workspace};
use serde_json::{Map, Value};

/// Fields that are no content: who is who, who agreed and signed, what the room did with its clock, and whether it is the sample.
const LEFT_OUT: [&str; 7] = ["id", "lineage", "answers", "waivers", "signatures", "meeting", "sample"];

/// SHA-256 of the pack without drafts, agreements, identities and times.
///
/// A reference counts as what it points to: the place of that row among all rows. Keys are in alphabetical order.
pub fn digest(workspace: &Workspace) -> Digest {
    let whole = serde_json::to_value(workspace).expect("nouns are plain data, and their maps have text for keys");
    let mut places = HashMap::new();
    number(&whole, &mut places);
    let mut text = String::new();
    say(&whole, &places, &mut text);
    Digest::of(&text)
}

fn number<'a>(value: &'a Value, places: &mut HashMap<&'a str, usize>) {
    match value {
        Value::Object(fields) => {
            if let Some(Value::String(id)) = fields.get("id") {
                let next = places.len();
                places.entry(id).or_insert(next);
            }
            content(fields).for_each(|(_, value)| number(value, places));
        }
        Value::Array(rows) => rows.iter().for_each(|row| number(row, places)),
        _ => {}
    }
}

fn say(value: &Value, places: &HashMap<&str, usize>, text: &mut String) {
    match value {
        Value::Object(fields) => {
            text.push('{');
            for (key, value) in content(fields) {
                text.push_str(key);
                text.push(':');
                say(value, places, text);
                text.push(',');
            }
            text.push('}');
        }
        Value::Array(rows) => {
            text.push('[');
            for row in rows {
                say(row, places, text);
                text.push(',');
            }
            text.push(']');
        }
        // Identities stand alone or in paths.
        Value::String(words) => {
            let parts = words.split('/').map(|part| match places.get(part) {
                Some(place) => format!("#{place}"),
                None => part.to_owned(),
            });
            let words = parts.collect::<Vec<_>>().join("/");
            text.push_str(&Value::String(words).to_string());
        }
        other => text.push_str(&other.to_string()),
    }
}

/// The fields that are content, in alphabetical order whatever order they were made in.
fn content(fields: &Map<String, Value>) -> impl Iterator<Item = (&str, &Value)> {
    let mut fields: Vec<_> = fields
        .iter()
        .map(|(key, value)| (key.as_str(), value))
        .filter(|(key, value)| !LEFT_OUT.contains(key) && !is_a_moment(value))
        .collect();
    fields.sort_unstable_by_key(|(key, _)| *key);
    fields.into_iter()
}

fn is_a_moment(value: &Value) -> bool {
    value
        .as_str()
        .is_some_and(|text| chrono::DateTime::parse_from_rfc3339(text).is_ok())
}
