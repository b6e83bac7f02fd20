//! Which review a command is about.

use api::{Desk, Nothing, OpenReview, Refusal, View, verbs};

/// Opens the review that was named, or the only one there is.
pub(crate) fn open(desk: &mut Desk, named: Option<&str>) -> Result<View, Refusal> {
    if named == Some("sample") {
        return verbs::reopen_sample(desk)?.ok_or_else(no_sample);
    }
    let home = verbs::home(desk, Nothing {})?;
    let mut found = Vec::new();
    for workspace in &home.workspaces {
        for review in &workspace.reviews {
            let names = [
                review.id.to_string(),
                review.quarter.clone(),
                format!("{}/{}", workspace.company, review.quarter),
            ];
            if named.is_none_or(|named| names.iter().any(|name| name == named)) {
                found.push((
                    OpenReview {
                        workspace: workspace.id,
                        review: review.id,
                    },
                    names[2].clone(),
                ));
            }
        }
    }
    // A workspace that can't be opened says why, before anyone is told that a review is not there.
    let trouble = home.workspaces.iter().find(|workspace| !workspace.trouble.is_empty());
    match (found.as_slice(), named, trouble) {
        ([(one, _)], ..) => verbs::open_review(desk, *one),
        ([], _, Some(trouble)) => {
            let busy = trouble.trouble.contains("another window");
            let code = if busy { "in_use" } else { "unopened" };
            Err(Refusal::input(code, trouble.trouble.clone()))
        }
        ([], None, None) => verbs::reopen_sample(desk)?.ok_or_else(no_review),
        ([], Some(named), None) => {
            let message = format!("There is no review “{named}” here.");
            Err(Refusal::input("unknown", message).hint("See them with: accord-cli reviews"))
        }
        (several, ..) => {
            let names: Vec<&str> = several.iter().map(|(_, name)| name.as_str()).collect();
            let message = format!("There are several reviews: {}.", names.join(", "));
            Err(Refusal::input("ambiguous", message).hint("Name one with --review."))
        }
    }
}

fn no_sample() -> Refusal {
    Refusal::input("unknown", "There is no sample yet.").hint("Make it with: accord-cli sample")
}

fn no_review() -> Refusal {
    Refusal::input("unknown", "There is no review on this computer yet.")
        .hint("Make one with: accord-cli new, or look around: accord-cli sample")
}
