//! One record as rules see it: the day it is looked at, and what its fields hold.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::fault::{Fault, shortened};
use crate::rule::{Dictionary, FieldKind, Number};
use crate::value::Typed;

/// What a field of a record holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// A number, in the field's own unit.
    Number(Number),
    /// A text.
    Text(String),
    /// A day.
    Date(NaiveDate),
    /// Yes or no.
    YesNo(bool),
    /// Several texts.
    List(Vec<String>),
}

/// One record on one day. What is not there is blank; so are a text of nothing but white space and a list without entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The day from which days are counted back: that of the export, or that of an event.
    pub day: NaiveDate,
    fields: BTreeMap<String, Held>,
}

impl Record {
    /// A record whose fields are all blank.
    pub fn blank(day: NaiveDate) -> Self {
        Self {
            day,
            fields: BTreeMap::new(),
        }
    }

    /// Fills a field; a text of white space or a list without entries makes it blank.
    pub fn fill(&mut self, field: impl Into<String>, held: Held) {
        let blank = match &held {
            Held::Text(text) => text.trim().is_empty(),
            Held::List(entries) => entries.iter().all(|entry| entry.trim().is_empty()),
            Held::Number(_) | Held::Date(_) | Held::YesNo(_) => false,
        };
        let field = field.into();
        if blank {
            self.fields.remove(&field);
        } else {
            self.fields.insert(field, held);
        }
    }

    /// What a field holds; nothing when it is blank. The name is spelled as in the dictionary.
    pub fn held(&self, field: &str) -> Option<&Held> {
        self.fields.get(field)
    }

    /// A record from a JSON object: each field by its name, as the type its dictionary gives it. `null` is blank.
    ///
    /// # Errors
    /// A [`Fault`] for a field that is not known or a value that is not of its type.
    pub fn from_json(
        day: NaiveDate,
        given: &BTreeMap<String, serde_json::Value>,
        dictionary: &Dictionary,
    ) -> Result<Self, Fault> {
        let mut record = Self::blank(day);
        for (name, value) in given {
            let entry = dictionary.field(name).ok_or_else(|| Fault::Unknown {
                kind: "field",
                given: shortened(name),
            })?;
            let held = held(entry.kind, value).ok_or_else(|| Fault::Unreadable {
                what: "The record",
                given: shortened(&format!("{name}: {value}")),
                example: match entry.kind {
                    FieldKind::Number => "50",
                    FieldKind::Text => "\"Software\"",
                    FieldKind::Date => "\"2027-01-21\"",
                    FieldKind::YesNo => "true",
                    FieldKind::List => "[\"a\", \"b\"]",
                },
            })?;
            if let Some(held) = held {
                record.fill(entry.name.clone(), held);
            }
        }
        Ok(record)
    }
}

/// A JSON value as what a field of this type holds; the inner `None` is a blank, the outer one no such value.
fn held(kind: FieldKind, value: &serde_json::Value) -> Option<Option<Held>> {
    use serde_json::Value as Json;
    let held = match (kind, value) {
        (_, Json::Null) => return Some(None),
        (_, Json::String(text)) if text.trim().is_empty() => return Some(None),
        (FieldKind::Number, Json::Number(number)) => Held::Number(Number::nearest(&number.to_string())?),
        (FieldKind::Number, Json::String(text)) => Held::Number(text.trim().parse().ok()?),
        (FieldKind::Text, Json::String(text)) => Held::Text(text.clone()),
        (FieldKind::Date, Json::String(text)) => {
            let day = text.split('T').next().unwrap_or(text);
            Held::Date(NaiveDate::read(day, "Date").ok()?)
        }
        (FieldKind::YesNo, Json::Bool(yes)) => Held::YesNo(*yes),
        (FieldKind::YesNo, Json::String(text)) => Held::YesNo(bool::read(text, "Yes or no").ok()?),
        (FieldKind::List, Json::Array(entries)) => {
            let entries = entries.iter().map(|entry| entry.as_str().map(str::to_owned));
            Held::List(entries.collect::<Option<_>>()?)
        }
        _ => return None,
    };
    Some(Some(held))
}
