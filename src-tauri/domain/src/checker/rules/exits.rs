//! Exits of a stage: leads that leave and are not taken in where they go, and leads that leave two ways at once.

use crate::review::Review;
use crate::stage::{Exit, ExitTo, Stage};

use super::super::reasoning::{Known, Reasoner, Verdict};
use super::super::{Code, Found, Place, quoted};
use super::entry::Entry;
use super::told;

/// `entries` are those of the review's stages, in their order.
pub(super) fn look(review: &Review, entries: &[Option<Entry<'_>>], reasoner: &Reasoner<'_>, found: &mut Found) {
    let entry_of = |id| {
        let mut stages = review.stages.iter().zip(entries);
        let (stage, entry) = stages.find(|(stage, _)| stage.id == id)?;
        Some((stage, entry.as_ref()?))
    };
    for (stage, entry) in review.stages.iter().zip(entries) {
        let inside = entry.as_ref().map(|entry| entry.rule);
        let exits = stage
            .exits
            .iter()
            .filter_map(|exit| Some((exit, reasoner.know(exit.rule.as_ref()?.rule()))));
        let exits: Vec<(&Exit, Known<'_>)> = exits.collect();
        for (position, (exit, rule)) in exits.iter().enumerate() {
            let takes: Vec<Known<'_>> = inside.into_iter().chain([*rule]).collect();
            if let Some(ExitTo::Stage(to)) = exit.to
                && let Some(next) = entry_of(to)
            {
                gap(stage, exit, next, &takes, reasoner, found);
            }
            for (other, second) in exits.iter().skip(position + 1).filter(|(other, _)| other.to != exit.to) {
                let takes = [takes.as_slice(), &[*second]].concat();
                overlap(stage, exit, other, &takes, reasoner, found);
            }
        }
    }
}

/// A lead that leaves by an exit and is not taken in by the stage it leads to.
fn gap(
    stage: &Stage,
    exit: &Exit,
    (next, entry): (&Stage, &Entry<'_>),
    takes: &[Known<'_>],
    reasoner: &Reasoner<'_>,
    found: &mut Found,
) {
    let (name, text) = (stage.abbreviation.as_str(), quoted(exit.text.as_str()));
    let at = found.at(Place::Stages, format!("exit/{}/rule", exit.id), name);
    match entry.refused(takes, reasoner) {
        Verdict::Record(record) => at.add(
            Code::Gap,
            format!(
                "{text} of {name} lets out a lead that {} does not take: {}",
                next.abbreviation,
                told(&record)
            ),
        ),
        Verdict::CannotTell => at.add(
            Code::CannotTell,
            format!(
                "Whether {} takes every lead that leaves {name} by {text} can’t be told from the rules",
                next.abbreviation
            ),
        ),
        Verdict::Never => {}
    }
}

/// A lead that two exits let out at once.
fn overlap(stage: &Stage, exit: &Exit, other: &Exit, takes: &[Known<'_>], reasoner: &Reasoner<'_>, found: &mut Found) {
    let name = stage.abbreviation.as_str();
    let both = format!(
        "{} and {} of {name}",
        quoted(exit.text.as_str()),
        quoted(other.text.as_str())
    );
    let at = found.at(Place::Stages, format!("exit/{}/rule", other.id), name);
    match reasoner.find(takes, &[]) {
        Verdict::Record(record) => at.add(
            Code::Overlap,
            format!("{both} are true at once for a lead with {}", told(&record)),
        ),
        Verdict::CannotTell => at.add(
            Code::CannotTell,
            format!("Whether {both} can be true at once can’t be told from the rules"),
        ),
        Verdict::Never => {}
    }
}
