//! What the room decided, with who saw it otherwise and what would bring it back.

use domain::{Decision, GoalSide, TripWire, capitalised};

use crate::brief::Brief;
use crate::model::{Block, Inline, Piece, Role, Table, Text};

/// The section; nothing when nothing was decided.
pub(crate) fn decisions(brief: &Brief<'_>) -> Vec<Block> {
    let say = brief.say;
    if brief.review.decisions.is_empty() {
        return Vec::new();
    }
    let mut table = Table::new(&[4.0, 1.5, 2.0])
        .with_head(&[&say.decision(), &say.answers_for_it(), &say.looked_at_again()])
        .tightened();
    for decision in &brief.review.decisions {
        let owner = brief.workspace.name_of(decision.owner);
        let path = format!("decision/{}/owner", decision.id);
        let owner = brief.field(Role::Detail, owner, &say.ask_decision_owner(), path);
        let wire = trip_wire(brief, &decision.trip_wire);
        let wire = wire.map(|wire| vec![Text::new(Role::Detail, wire).into()]);
        table.push_from(
            format!("decision/{}/text", decision.id),
            vec![said(brief, decision), vec![owner.into()], wire.unwrap_or_default()],
        );
    }
    vec![Block::title(say.decisions()), Block::Table(table)]
}

fn said(brief: &Brief<'_>, decision: &Decision) -> Vec<Piece> {
    let say = brief.say;
    let mut pieces = vec![Text::new(Role::DetailEntry, decision.text.as_str()).into()];
    let asked = decision.asked_by.map(|side| match side {
        GoalSide::Marketing => say.asked_by_marketing(),
        GoalSide::Sales => say.asked_by_sales(),
        GoalSide::Both => say.asked_by_both(),
    });
    let why = (!decision.rationale.is_empty()).then(|| say.why(&decision.rationale));
    let note: Vec<_> = asked.into_iter().chain(why).collect();
    if !note.is_empty() {
        pieces.push(Text::new(Role::Note, note.join(" ")).into());
    }
    if !decision.dissent.is_empty() {
        let words = vec![Inline::strong(say.dissent()), Inline::plain(decision.dissent.as_str())];
        pieces.push(Text::of(Role::Note, words).into());
    }
    pieces
}

/// The sign that brings something back: “Acceptance at most 70% on 26 February 2027”.
pub(crate) fn trip_wire(brief: &Brief<'_>, wire: &TripWire) -> Option<String> {
    let say = brief.say;
    let mut said = say.metric(wire.metric?).to_owned();
    if let (Some(direction), Some(threshold)) = (wire.direction, wire.threshold) {
        said = say.trip(said, say.direction(direction), say.figure(threshold));
    }
    if let Some(day) = wire.date {
        said = say.trip_on(said, say.day(day));
    }
    Some(capitalised(&said))
}
