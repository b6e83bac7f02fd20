//! Rules and the names in them, when one of the two changes.

use crate::change::FieldPath;
use crate::fault::Fault;
use crate::id::ReviewId;
use crate::names::{self, Renamed, names};
use crate::review::{DataFieldField, NamedRuleField};
use crate::rule::{read, read_decay, read_named};
use crate::value::{Typed, clean};
use crate::workspace::Workspace;

use super::place;

/// The canonical text of what was typed into the field of a rule; nothing when it was emptied.
pub(super) fn rule(workspace: &Workspace, id: ReviewId, path: FieldPath, typed: &str) -> Result<String, Fault> {
    let text = clean(typed);
    let Some(review) = workspace.review(id).filter(|_| !text.is_empty()) else {
        return Ok(text);
    };
    let names = names(workspace, review);
    let read = match names::own(review, path) {
        Some(own) => read_named(&text, &names, &own),
        None => read(&text, &names),
    };
    let rule = read.map_err(|misread| Fault::misread(path.label(), &text, misread))?;
    Ok(rule.to_string())
}

/// The canonical text of what was typed as the decay of points; nothing when it was emptied.
pub(super) fn decay(workspace: &Workspace, id: ReviewId, path: FieldPath, typed: &str) -> Result<String, Fault> {
    let text = clean(typed);
    let Some(review) = workspace.review(id).filter(|_| !text.is_empty()) else {
        return Ok(text);
    };
    let read = read_decay(&text, &names(workspace, review));
    let decay = read.map_err(|misread| Fault::misread(path.label(), &text, misread))?;
    Ok(decay.show())
}

/// Lets every rule follow a name that has changed.
pub(super) fn follow(workspace: &mut Workspace, id: ReviewId, path: FieldPath, before: &str) -> Result<(), Fault> {
    let renamed = match path {
        FieldPath::DataField(_, DataFieldField::Name) => Renamed::Field,
        FieldPath::NamedRule(_, NamedRuleField::Name) => Renamed::Rule,
        _ => return Ok(()),
    };
    let now = place::get(workspace, id, path)?;
    if let Some(review) = workspace.reviews.iter_mut().find(|review| review.id == id) {
        // A name that no rule can use would be put into rules here; it is refused before that is seen.
        names::rename(review, before, &now, renamed);
    }
    Ok(())
}

/// Checks the names of a review and every rule that uses them, if one of them has changed.
pub(super) fn check(before: &Workspace, next: &Workspace, id: ReviewId) -> Result<(), Fault> {
    let (Some(old), Some(new)) = (before.review(id), next.review(id)) else {
        return Ok(());
    };
    let currency = before.company.currency != next.company.currency;
    let named = (
        &old.fields,
        &old.named_rules,
        &old.scores,
        old.fit_threshold,
        old.engagement_threshold,
    ) != (
        &new.fields,
        &new.named_rules,
        &new.scores,
        new.fit_threshold,
        new.engagement_threshold,
    );
    if currency || named {
        names::check(next, new)
    } else {
        Ok(())
    }
}
