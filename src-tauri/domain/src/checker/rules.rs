//! What the rules of a review do to all leads there could be: gaps, overlaps, stages and thresholds out of reach.
//!
//! Only what is decided on rules alone is said. A stage of which one criterion is words only lets in nobody knows whom, so
//! it is left out; where the rules themselves do not allow an answer, that is said as a note.

mod entry;
mod exits;
mod thresholds;

use crate::names::names;
use crate::review::Review;
use crate::rule::{Dictionary, Held, Rule};
use crate::workspace::Workspace;

use super::Found;
use super::reasoning::{Memory, Reasoner};
use entry::Entry;

pub(super) fn look(workspace: &Workspace, review: &Review, memory: &mut Memory, found: &mut Found) {
    if review.rules().next().is_none() && review.scores.is_empty() {
        return;
    }
    let names = names(workspace, review);
    let reasoner = Reasoner::new(&names, memory);
    let rules: Vec<Option<Rule>> = review.stages.iter().map(entry::rule_of).collect();
    let entries = review.stages.iter().zip(&rules);
    let entries: Vec<Option<Entry<'_>>> = entries
        .map(|(stage, rule)| Some(Entry::of(stage, rule.as_ref()?, &reasoner)))
        .collect();
    entry::look(review, &entries, &reasoner, found);
    exits::look(review, &entries, &reasoner, found);
    thresholds::look(review, &reasoner, found);
    reasoner.remember(memory);
}

/// A record in words: “Company size 49, no Industry”.
fn told(record: &[(String, Option<Held>)]) -> String {
    let fields = record.iter().map(|(name, held)| match held {
        None => format!("no {name}"),
        Some(Held::Number(number)) => format!("{name} {number}"),
        Some(Held::Text(text)) => format!("{name} “{text}”"),
        Some(Held::Date(date)) => format!("{name} on {}", date.format("%Y-%m-%d")),
        Some(Held::YesNo(yes)) => format!("{name}: {}", if *yes { "yes" } else { "no" }),
        Some(Held::List(entries)) => format!("{name} “{}”", entries.join(", ")),
    });
    let fields = fields.collect::<Vec<_>>().join(", ");
    if fields.is_empty() { "anything".into() } else { fields }
}

/// Names whose rules lead to a scoring model or another rule; used to see what is used at all.
fn uses(dictionary: &Dictionary, rule: &Rule, name: &str) -> bool {
    let mut names = rule.names().into_iter();
    names.any(|used| used.eq_ignore_ascii_case(name) || dictionary.leads_to(used, name))
}
