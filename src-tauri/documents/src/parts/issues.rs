//! What is in the way and has no end yet: live and parked issues, with owners, a day and a tie-breaker.

use domain::{Fate, Issue, IssueKind};

use crate::brief::Brief;
use crate::model::{Block, Piece, Role, Table, Text};

/// A table of the issues without an end; nothing when each has one.
pub(crate) fn open_issues(brief: &Brief<'_>) -> Vec<Block> {
    let say = brief.say;
    let mut table = Table::new(&[3.4, 2.2, 1.6])
        .with_head(&[&say.issue(), &say.owners(), &say.due_head()])
        .tightened();
    let open = |issue: &&Issue| matches!(issue.fate, Fate::Open | Fate::Carried);
    for issue in brief.review.issues.iter().filter(open) {
        let at = |field: &str| format!("issue/{}/{field}", issue.id);
        let mut words: Vec<Piece> = vec![Text::new(Role::Detail, issue.text.as_str()).into()];
        if issue.fate == Fate::Carried {
            words.push(Text::new(Role::Note, say.carried()).into());
        } else if issue.kind == IssueKind::Parked {
            words.push(Text::new(Role::Note, say.parked()).into());
        }
        let due = issue.due.map(|day| say.day(day)).unwrap_or_default();
        table.push_from(
            at("text"),
            vec![
                words,
                owners(brief, issue),
                vec![brief.field(Role::Detail, &due, &say.ask_due(), at("due")).into()],
            ],
        );
    }
    if table.rows.is_empty() {
        return Vec::new();
    }
    vec![Block::subtitle(say.issues()), Block::Table(table)]
}

fn owners(brief: &Brief<'_>, issue: &Issue) -> Vec<Piece> {
    let say = brief.say;
    let names = [issue.owner, issue.second_owner].map(|owner| brief.workspace.name_of(owner));
    let names: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
    let path = format!("issue/{}/owner", issue.id);
    let mut pieces = vec![
        brief
            .field(Role::Detail, &names.join(", "), &say.ask_who(), path)
            .into(),
    ];
    if let Some(name) = Some(brief.workspace.name_of(issue.tie_breaker)).filter(|name| !name.is_empty()) {
        pieces.push(Text::new(Role::Note, say.tie_breaker(name)).into());
    }
    pieces
}
