//! Words of the funnel: each one that is used is defined, and none is defined twice.

use std::collections::{HashMap, HashSet};

use crate::review::{Axis, Review};

use super::passages::Passage;
use crate::checker::{Code, Found, Place};

/// Short names of stages in the field. A review that uses one of them has to have a stage of that name.
const STAGE_NAMES: &[&str] = &[
    "AQL", "HQL", "IQL", "MAL", "MEL", "MQA", "MQL", "PQA", "PQL", "SAL", "SAO", "SGL", "SGO", "SQL", "SQO", "TAL",
    "TQL",
];

pub(super) fn look(review: &Review, passages: &[Passage<'_>], found: &mut Found) {
    twice(review, found);
    let known = known(review);
    for passage in passages {
        for word in bracketed(passage.text) {
            if !known.contains(&word.to_lowercase()) {
                undefined(passage, &format!("[{word}]"), found);
            }
        }
        let mut said = Vec::new();
        for name in stage_names(passage.text) {
            if !known.contains(&name.to_lowercase()) && !said.contains(&name) {
                said.push(name);
                undefined(passage, name, found);
            }
        }
    }
}

fn undefined(passage: &Passage<'_>, word: &str, found: &mut Found) {
    found.at(passage.place, passage.target.clone(), passage.subject).add(
        Code::TermUndefined,
        format!("“{word}” is used here, but nothing defines it"),
    );
}

/// What is defined, in lower case: stages by both names, scores and named rules, the fields of the CRM, of the packet and of
/// the criteria.
fn known(review: &Review) -> HashSet<String> {
    let stages = review
        .stages
        .iter()
        .flat_map(|stage| [stage.abbreviation.as_str(), stage.name.as_str()]);
    let criteria = review.stages.iter().flat_map(|stage| &stage.criteria);
    let read = criteria.flat_map(|criterion| criterion.crm_field.as_str().split(',').map(str::trim));
    let packet = review
        .packet
        .iter()
        .flat_map(|field| [field.label.as_str(), field.crm_field.as_str()]);
    let fields = review.fields.iter().map(|field| field.name.as_str());
    let names = review.named_rules.iter().map(|rule| rule.name.as_str());
    let words = stages
        .chain(names)
        .chain(Axis::ALL.iter().map(|axis| axis.word()))
        .chain(read)
        .chain(packet)
        .chain(fields)
        .filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// The words in brackets.
fn bracketed(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split('[').skip(1);
    parts
        .filter_map(|part| part.split_once(']'))
        .map(|(word, _)| word.trim())
}

/// The names of stages in a text, singular.
fn stage_names(text: &str) -> impl Iterator<Item = &'static str> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter_map(|word| {
        let word = word.strip_suffix('s').unwrap_or(word);
        STAGE_NAMES.iter().copied().find(|name| *name == word)
    })
}

/// Two stages that go by one name, short or in full.
fn twice(review: &Review, found: &mut Found) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for stage in &review.stages {
        let abbreviation = stage.abbreviation.as_str();
        let mut names = vec![("abbreviation", abbreviation)];
        if !stage.name.is_empty() && !stage.name.as_str().eq_ignore_ascii_case(abbreviation) {
            names.push(("name", stage.name.as_str()));
        }
        for (field, name) in names {
            if let Some(other) = seen.insert(name.to_lowercase(), abbreviation) {
                found
                    .at(Place::Stages, format!("stage/{}/{field}", stage.id), abbreviation)
                    .add(
                        Code::TermTwice,
                        format!("“{name}” is the name of {other} and of {abbreviation}"),
                    );
            }
        }
    }
}
