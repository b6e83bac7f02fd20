//! The handoff: what travels with a lead, why one is turned down, and what happens when a limit runs out.

use domain::agreement::meaning;
use domain::{Item, Phase, Reason, Review, Workspace};

use super::stage::if_missed;
use crate::model::{Block, Inline, Piece, Role, Table, Text};
use crate::wording::{state, text_or};

/// What travels with a handed-over lead.
pub(super) fn packet(workspace: &Workspace, review: &Review) -> Vec<Block> {
    let mut blocks = vec![
        Block::title("Handoff packet"),
        Block::Text(Text::of(Role::Note, state(workspace, review, Item::Handoff))),
        Block::text(
            Role::Intro,
            "What travels with a lead when marketing hands it to sales.",
        ),
    ];
    if review.packet.is_empty() {
        blocks.push(Block::text(
            Role::Question,
            "What must sales know about a lead that is handed over?",
        ));
        return blocks;
    }
    let read = review.packet.iter().any(|field| !field.crm_field.is_empty());
    let mut table = if read {
        Table::new(&[3.2, 1.4, 2.4]).with_head(&["Field", "Needed", "Read from"])
    } else {
        Table::new(&[3.2, 1.4]).with_head(&["Field", "Needed"])
    };
    for field in &review.packet {
        let needed = if field.required { "required" } else { "if known" };
        table.push(vec![
            vec![Text::new(Role::Entry, field.label.as_str()).into()],
            vec![Text::new(Role::Body, needed).into()],
            vec![text_or(field.crm_field.as_str(), "Which field of the CRM?").into()],
        ]);
    }
    blocks.push(Block::Table(table));
    if !read {
        blocks.push(Block::text(Role::Question, "From which field of the CRM is each read?"));
    }
    blocks
}

/// Why a lead may be turned down and what happens to it then.
pub(super) fn reasons(review: &Review) -> Vec<Block> {
    let mut blocks = vec![
        Block::title("Turned down or sent back"),
        Block::text(
            Role::Intro,
            "Why a lead may be turned down, what happens to it next, and who mends the cause.",
        ),
    ];
    let active: Vec<&Reason> = review.reasons.iter().filter(|reason| reason.active).collect();
    if active.is_empty() {
        blocks.push(Block::text(
            Role::Question,
            "Why may a lead be turned down, and what happens to it then?",
        ));
        return blocks;
    }
    for &phase in Phase::ALL {
        let mut table = Table::new(&[3.0, 2.4, 2.0])
            .with_head(&["Reason", "What happens next", "Who fixes the cause"])
            .tightened();
        for reason in active.iter().filter(|reason| reason.phase == phase) {
            let mut label: Vec<Piece> = vec![Text::new(Role::Entry, reason.label.as_str()).into()];
            if reason.sub_reason {
                label.push(Text::new(Role::Note, "needs a sub-reason").into());
            }
            let days = reason
                .days
                .map_or(String::new(), |days| format!(", after {} days", days.get()));
            let next = format!("{}{days}", reason.next.label());
            let fixed = text_or(reason.fixed_by.as_str(), "Who?");
            table.push(vec![
                label,
                vec![Text::new(Role::Body, next).into()],
                vec![fixed.into()],
            ]);
        }
        if !table.rows.is_empty() {
            blocks.push(Block::subtitle(phase.label()));
            blocks.push(Block::Table(table));
        }
    }
    blocks
}

/// What happens as each stage's limit runs out.
pub(super) fn escalation(workspace: &Workspace, review: &Review) -> Vec<Block> {
    let mut table = Table::new(&[1.4, 1.6, 4.0])
        .with_head(&["Stage", "Limit", "As it runs out"])
        .tightened();
    for stage in &review.stages {
        let Some(limit) = stage.limit() else { continue };
        let words = meaning(workspace, review, Item::Stage(stage.id)).unwrap_or_default();
        let steps = if_missed(stage, &words);
        let mut steps: Vec<Piece> = steps
            .into_iter()
            .map(|step| Text::new(Role::Body, step).into())
            .collect();
        if steps.is_empty() {
            steps.push(Text::new(Role::Open, "Who is told, and when?").into());
        }
        let name = Text::of(Role::Entry, vec![Inline::strong(stage.abbreviation.as_str())]);
        table.push(vec![
            vec![name.into()],
            vec![Text::new(Role::Body, limit.to_string()).into()],
            steps,
        ]);
    }
    if table.rows.is_empty() {
        return vec![
            Block::title("Escalation"),
            Block::text(
                Role::Question,
                "Which stage has a time limit, and what happens when it is missed?",
            ),
        ];
    }
    vec![Block::title("Escalation"), Block::Table(table)]
}
