//! Steps from a file: changes and answers, one after the other.
//!
//! The file is a JSON array. A step is a change (`{"set": {"target": …, "value": …}}`, `add`, `remove`, `move`) or what the
//! sides say: `{"answer": {…}}`, `take_back`, `waive`, `take_back_waiver`, `sign`, `take_back_signature`, `reopen`. Stages, goals and people may be named in paths: `stage/MQL/statement`,
//! `goal/New revenue/target`. A change may carry `"as": "x"`; later paths reach the row it added as `{x}/field`.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::Path;

use api::{Desk, Nothing, Refusal, View, verbs};
use serde_json::Value;

use crate::rpc::dispatch;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 64 * 1024 * 1024;

/// What the sides say: the commands that a step may name.
const SAID: [&str; 7] = [
    "answer",
    "take_back",
    "waive",
    "take_back_waiver",
    "sign",
    "take_back_signature",
    "reopen",
];

/// Reads the steps of a file; `-` is standard input.
pub(crate) fn read(path: &Path) -> Result<Vec<Value>, Refusal> {
    let unreadable =
        |error: std::io::Error| Refusal::input("unreadable", format!("“{}” can’t be read: {error}.", path.display()));
    let mut text = String::new();
    let reader: &mut dyn std::io::Read = if path == Path::new("-") {
        &mut std::io::stdin()
    } else {
        &mut fs::File::open(path).map_err(unreadable)?
    };
    reader.take(LARGEST + 1).read_to_string(&mut text).map_err(unreadable)?;
    if u64::try_from(text.len()).is_ok_and(|length| length > LARGEST) {
        return Err(Refusal::input(
            "too_long",
            format!("“{}” is too large.", path.display()),
        ));
    }
    serde_json::from_str(&text).map_err(|error| {
        let message = format!("“{}” is not an array of steps: {error}.", path.display());
        Refusal::input("unreadable", message)
    })
}

/// Takes the steps in order. Those before one that is refused stay, and can be undone.
pub(crate) fn take(desk: &mut Desk, steps: Vec<Value>) -> Result<View, Refusal> {
    let mut names = BTreeMap::new();
    for (position, step) in steps.into_iter().enumerate() {
        one(desk, step, &mut names).map_err(|refusal| Refusal {
            message: format!("Step {}: {}", position + 1, refusal.message),
            ..refusal
        })?;
    }
    verbs::view(desk, Nothing {})
}

fn one(desk: &mut Desk, mut step: Value, names: &mut BTreeMap<String, String>) -> Result<(), Refusal> {
    let view = verbs::view(desk, Nothing {})?;
    let known = step.as_object_mut().and_then(|step| step.remove("as"));
    resolve(&mut step, &view, names);
    let said = SAID.into_iter().find_map(|verb| Some((verb, step.get(verb)?.clone())));
    let answer = match said {
        Some((verb, request)) => dispatch(desk, verb, request)?,
        None => dispatch(desk, "change", serde_json::json!({ "change": step }))?,
    };
    if let (Some(Value::String(name)), Some(touched)) = (known, answer.get("touched").and_then(Value::as_str)) {
        let row = touched.rsplit_once('/').map_or(touched, |(row, _)| row);
        names.insert(name, row.to_owned());
    }
    Ok(())
}

/// Replaces names by identities in every path of a step.
fn resolve(step: &mut Value, view: &View, names: &BTreeMap<String, String>) {
    match step {
        Value::Object(fields) => {
            for (key, value) in fields {
                match (key.as_str(), value) {
                    ("target" | "list" | "after" | "item", Value::String(path)) => *path = resolved(path, view, names),
                    ("items", Value::Array(items)) => {
                        for path in items.iter_mut() {
                            if let Value::String(text) = path {
                                *text = resolved(text, view, names);
                            }
                        }
                    }
                    (_, value) => resolve(value, view, names),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| resolve(item, view, names)),
        _ => {}
    }
}

/// A path with its stage, goal or person by identity, where it is given by name.
pub(crate) fn named(path: &str, view: &View) -> String {
    resolved(path, view, &BTreeMap::new())
}

fn resolved(path: &str, view: &View, names: &BTreeMap<String, String>) -> String {
    if let Some((name, rest)) = path.strip_prefix('{').and_then(|rest| rest.split_once('}')) {
        return names
            .get(name)
            .map_or_else(|| path.to_owned(), |row| format!("{row}{rest}"));
    }
    let Some((kind, rest)) = path.split_once('/') else {
        return path.to_owned();
    };
    let (name, field) = rest
        .split_once('/')
        .map_or((rest, None), |(name, field)| (name, Some(field)));
    let review = &view.review;
    let id = match kind {
        "stage" => review
            .stages
            .iter()
            .find(|s| s.stage.abbreviation.as_str() == name)
            .map(|s| s.stage.id.to_string()),
        "goal" => review
            .goals
            .iter()
            .find(|g| g.goal.name.as_str() == name)
            .map(|g| g.goal.id.to_string()),
        "person" => view
            .people
            .iter()
            .find(|person| person.name.as_str() == name)
            .map(|person| person.id.to_string()),
        _ => None,
    };
    let Some(id) = id else { return path.to_owned() };
    field.map_or_else(|| format!("{kind}/{id}"), |field| format!("{kind}/{id}/{field}"))
}
