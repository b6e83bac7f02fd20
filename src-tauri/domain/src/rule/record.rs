//! One record as rules see it: the day it is looked at, and what its fields hold.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::number::Number;

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
}
