//! The handoff: what travels with a lead, why one is turned down, and what happens when a limit runs out.

use domain::{Item, Phase, Reason};

use crate::brief::Brief;
use crate::model::{Block, Inline, Piece, Role, Table, Text};

/// What travels with a handed-over lead.
pub(super) fn packet(brief: &Brief<'_>) -> Vec<Block> {
    let (say, packet) = (brief.say, &brief.review.packet);
    let mut blocks = vec![
        Block::title(say.packet()),
        Block::Text(Text::of(Role::Note, brief.state(Item::Handoff))),
        Block::text(Role::Intro, say.packet_intro()),
    ];
    if packet.is_empty() {
        let question = Text::new(Role::Question, say.ask_packet());
        blocks.push(Block::Text(question.from_field("packet")));
        return blocks;
    }
    let read = packet.iter().any(|field| !field.crm_field.is_empty());
    let mut table = if read {
        Table::new(&[3.2, 1.4, 2.4]).with_head(&[&say.field(), &say.needed(), &say.read_from()])
    } else {
        Table::new(&[3.2, 1.4]).with_head(&[&say.field(), &say.needed()])
    }
    .tightened();
    for field in packet {
        let needed = if field.required { say.required() } else { say.if_known() };
        let at = |name: &str| format!("packet/{}/{name}", field.id);
        let crm_field = field.crm_field.as_str();
        let mut cells = vec![
            vec![
                Text::new(Role::Entry, field.label.as_str())
                    .from_field(at("label"))
                    .into(),
            ],
            vec![Text::new(Role::Body, needed).from_field(at("required")).into()],
        ];
        if read {
            let text = brief.field(Role::Body, crm_field, &say.ask_crm_field(), at("crm_field"));
            cells.push(vec![text.into()]);
        }
        table.push(cells);
    }
    blocks.push(Block::Table(table));
    if !read {
        let question = Text::new(Role::Question, say.ask_crm_fields());
        blocks.push(Block::Text(question.from_field("packet")));
    }
    blocks
}

/// Why a lead may be turned down and what happens to it then.
pub(super) fn reasons(brief: &Brief<'_>) -> Vec<Block> {
    let say = brief.say;
    let mut blocks = vec![
        Block::title(say.reasons()),
        Block::text(Role::Intro, say.reasons_intro()),
    ];
    let active: Vec<&Reason> = brief.review.reasons.iter().filter(|reason| reason.active).collect();
    if active.is_empty() {
        let question = Text::new(Role::Question, say.ask_reasons());
        blocks.push(Block::Text(question.from_field("reasons")));
        return blocks;
    }
    for &phase in Phase::ALL {
        let mut table = Table::new(&[3.0, 2.4, 2.0])
            .with_head(&[&say.reason(), &say.what_next(), &say.who_fixes()])
            .tightened();
        for reason in active.iter().filter(|reason| reason.phase == phase) {
            table.push(reason_cells(brief, reason));
        }
        if !table.rows.is_empty() {
            blocks.push(Block::subtitle(say.phase(phase)));
            blocks.push(Block::Table(table));
        }
    }
    blocks
}

fn reason_cells(brief: &Brief<'_>, reason: &Reason) -> Vec<Vec<Piece>> {
    let say = brief.say;
    let at = |field: &str| format!("reason/{}/{field}", reason.id);
    let mut label: Vec<Piece> = vec![
        Text::new(Role::Entry, reason.label.as_str())
            .from_field(at("label"))
            .into(),
    ];
    if reason.sub_reason {
        label.push(Text::new(Role::Note, say.sub_reason()).into());
    }
    let mut next = say.next(reason.next).to_owned();
    if let Some(days) = reason.days {
        next.push_str(", ");
        next.push_str(&say.after_days(days.get()));
    }
    let fixed = brief.field(Role::Body, reason.fixed_by.as_str(), &say.ask_who(), at("fixed_by"));
    vec![
        label,
        vec![Text::new(Role::Body, next).from_field(at("next")).into()],
        vec![fixed.into()],
    ]
}

/// What happens as each stage's limit runs out.
pub(super) fn escalation(brief: &Brief<'_>) -> Vec<Block> {
    let say = brief.say;
    let mut table = Table::new(&[1.4, 1.8, 4.0])
        .with_head(&[&say.stage(), &say.limit_head(), &say.runs_out()])
        .tightened();
    for stage in &brief.review.stages {
        let Some(limit) = stage.limit() else { continue };
        let steps = brief.if_missed(stage).into_iter();
        let mut steps: Vec<Piece> = steps.map(|step| Text::new(Role::Body, step).into()).collect();
        if steps.is_empty() {
            steps.push(Text::new(Role::Open, say.ask_told()).into());
        }
        let name = Text::of(Role::Entry, vec![Inline::strong(stage.abbreviation.as_str())]);
        table.push_from(
            format!("stage/{}/escalation", stage.id),
            vec![
                vec![name.into()],
                vec![Text::new(Role::Body, say.limit(limit)).into()],
                steps,
            ],
        );
    }
    let title = Block::title(say.escalation());
    if table.rows.is_empty() {
        let question = Text::new(Role::Question, say.ask_limits());
        return vec![title, Block::Text(question.from_field("stages"))];
    }
    vec![
        title,
        Block::text(Role::Intro, say.escalation_intro()),
        Block::Table(table),
    ]
}
