//! Why the quarter may be missed, the sign that would tell in time, and what is done then.

use domain::Risk;

use super::people::owned;
use crate::brief::Brief;
use crate::model::{Block, Piece, Role, Table, Text};
use crate::parts::trip_wire;

/// How many risks page one has room for.
const ON_PAGE_ONE: usize = 3;

/// The section; nothing when no risk is named.
pub(super) fn risks(brief: &Brief<'_>) -> Vec<Block> {
    let (say, risks) = (brief.say, &brief.review.risks);
    if risks.is_empty() {
        return Vec::new();
    }
    let mut table = Table::new(&[3.4, 2.4, 1.5])
        .with_head(&[&say.risk(), &say.trip_wire(), &say.owner()])
        .tightened();
    for risk in risks {
        table.push(cells(brief, risk));
    }
    vec![
        Block::title(say.risks()),
        Block::text(Role::Intro, say.risks_intro()),
        Block::Table(table),
    ]
}

fn cells(brief: &Brief<'_>, risk: &Risk) -> Vec<Vec<Piece>> {
    let say = brief.say;
    let at = |field: &str| format!("risk/{}/{field}", risk.id);
    let response = risk.response.as_str();
    let response = if response.is_empty() {
        Text::new(Role::Open, say.ask_response())
    } else {
        Text::new(Role::Note, say.then(response))
    };
    let wire = trip_wire(brief, &risk.trip_wire).unwrap_or_default();
    vec![
        vec![
            Text::new(Role::Body, risk.text.as_str()).from_field(at("text")).into(),
            response.from_field(at("response")).into(),
        ],
        vec![
            brief
                .field(Role::Detail, &wire, &say.ask_trip(), at("trip_metric"))
                .into(),
        ],
        owned(brief, (risk.owner, risk.side), &say.ask_who(), at("owner")),
    ]
}

/// The first three for page one, with their heading.
pub(super) fn foremost(brief: &Brief<'_>) -> Vec<Block> {
    let risks = brief.review.risks.iter().take(ON_PAGE_ONE);
    let mut table = Table::new(&[4.4, 1.2]).tightened();
    for risk in risks {
        let at = |field: &str| format!("risk/{}/{field}", risk.id);
        let text = Text::new(Role::Note, risk.text.as_str()).from_field(at("text"));
        let owner = brief.workspace.name_of(risk.owner);
        let owner = brief.field(Role::Note, owner, &brief.say.ask_who(), at("owner"));
        table.push(vec![vec![text.into()], vec![owner.into()]]);
    }
    if table.rows.is_empty() {
        return Vec::new();
    }
    vec![Block::subtitle(brief.say.risks_short()), Block::Table(table)]
}
