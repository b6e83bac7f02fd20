//! The names a rule may use: fields with their types, rules with their conditions, scoring models with their points.

mod sense;

use std::collections::{BTreeMap, BTreeSet};

use crate::value::choices;

use crate::rule::{Measure, Number, Points, Rule};

pub use sense::{read, read_decay, read_named};

choices! {
    /// What a field holds.
    FieldKind {
        /// A number.
        Number = "number", "Number";
        /// A text.
        Text = "text", "Text";
        /// A date.
        Date = "date", "Date";
        /// Yes or no.
        YesNo = "yes_no", "Yes or no";
        /// Several texts at once, such as the products somebody asked for.
        List = "list", "List";
    }
}

impl FieldKind {
    /// The type in a sentence, with its article.
    pub(super) fn in_words(self) -> &'static str {
        match self {
            FieldKind::Number => "a number",
            FieldKind::Text => "a text",
            FieldKind::Date => "a date",
            FieldKind::YesNo => "yes or no",
            FieldKind::List => "a list",
        }
    }
}

/// A scoring model: points for conditions, and from how many on it is reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// Its parts.
    pub parts: Vec<Points>,
    /// The least sum that reaches it.
    pub threshold: Option<Number>,
}

/// What a name stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Term {
    /// A rule.
    Rule(Rule),
    /// A scoring model.
    Model(Model),
}

/// What is known of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldEntry {
    /// Its name as it is written.
    pub name: String,
    /// What it holds.
    pub kind: FieldKind,
    /// What its numbers count.
    pub measure: Option<Measure>,
}

/// All names that rules may use. Names are found in any capitals; rules are given the spelling of the dictionary.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dictionary {
    fields: BTreeMap<String, FieldEntry>,
    terms: BTreeMap<String, (String, Term)>,
}

impl Dictionary {
    /// Adds a field, in place of one of the same name.
    pub fn add_field(&mut self, name: impl Into<String>, kind: FieldKind, measure: Option<Measure>) {
        let name = name.into();
        let entry = FieldEntry { name, kind, measure };
        self.fields.insert(folded(&entry.name), entry);
    }

    /// Adds a named rule or a scoring model, in place of one of the same name.
    pub fn add_term(&mut self, name: impl Into<String>, term: Term) {
        let name = name.into();
        self.terms.insert(folded(&name), (name, term));
    }

    /// The field of this name.
    pub fn field(&self, name: &str) -> Option<&FieldEntry> {
        self.fields.get(&folded(name))
    }

    /// What this name stands for.
    pub fn term(&self, name: &str) -> Option<&Term> {
        self.terms.get(&folded(name)).map(|(_, term)| term)
    }

    /// All names of rules and scoring models with what they stand for.
    pub fn terms(&self) -> impl Iterator<Item = (&str, &Term)> {
        self.terms.values().map(|(name, term)| (name.as_str(), term))
    }

    /// A name as the dictionary spells it, or as it was given.
    pub(super) fn spelled(&self, field: &str) -> String {
        self.field(field)
            .map_or_else(|| field.to_owned(), |entry| entry.name.clone())
    }

    /// The name of a rule or scoring model as the dictionary spells it, or as it was given.
    pub(super) fn term_spelled(&self, name: &str) -> String {
        let known = self.terms.get(&folded(name));
        known.map_or_else(|| name.to_owned(), |(name, _)| name.clone())
    }

    /// Whether what a name stands for uses another name, itself or through what it uses.
    pub fn leads_to(&self, from: &str, to: &str) -> bool {
        let to = folded(to);
        let mut seen = BTreeSet::new();
        let mut next = vec![folded(from)];
        while let Some(name) = next.pop() {
            if name == to {
                return true;
            }
            if let Some((_, term)) = self.terms.get(&name).filter(|_| seen.insert(name.clone())) {
                next.extend(term.names().into_iter().map(folded));
            }
        }
        false
    }

    /// The field whose name is nearest to a mistyped one.
    pub(super) fn field_near(&self, given: &str) -> Option<String> {
        nearest(given, self.fields.values().map(|entry| entry.name.as_str()))
    }

    /// The rule or scoring model whose name is nearest to a mistyped one.
    pub(super) fn term_near(&self, given: &str) -> Option<String> {
        nearest(given, self.terms.values().map(|(name, _)| name.as_str()))
    }
}

impl Term {
    /// The names it uses.
    fn names(&self) -> Vec<&str> {
        match self {
            Term::Rule(rule) => rule.names(),
            Term::Model(model) => model.parts.iter().flat_map(|part| part.rule.names()).collect(),
        }
    }
}

fn folded(name: &str) -> String {
    name.to_lowercase()
}

/// Names longer than this are not compared letter by letter.
const MOST_COMPARED: usize = 80;

/// The name that a few wrong, missing or swapped letters turn into the given one: a third of its letters at most.
fn nearest<'a>(given: &str, names: impl Iterator<Item = &'a str>) -> Option<String> {
    let given = folded(given);
    let letters = given.chars().count();
    if letters > MOST_COMPARED {
        return None;
    }
    let most = (letters / 3).max(1);
    let distances = names.map(|name| (strsim::damerau_levenshtein(&given, &folded(name)), name));
    let near = distances.filter(|(distance, _)| *distance <= most).min();
    near.map(|(_, name)| name.to_owned())
}
