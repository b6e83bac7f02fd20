//! Exclusions and route-arounds of all stages in one place.

use domain::{LineKind, Stage};

use crate::brief::Brief;
use crate::model::{Block, Inline, Piece, Role, Table, Text};

/// The section; nothing when no stage has either.
pub(super) fn bounds(brief: &Brief<'_>) -> Vec<Block> {
    let say = brief.say;
    let mut table = Table::new(&[1.0, 2.4, 2.4])
        .with_head(&[&say.stage(), &say.never_enters(), &say.may_bypass()])
        .tightened();
    for stage in &brief.review.stages {
        let [excluded, around] = [LineKind::Exclusion, LineKind::RouteAround].map(|kind| lines(stage, kind));
        if excluded.is_empty() && around.is_empty() {
            continue;
        }
        let name = Text::of(Role::DetailEntry, vec![Inline::strong(stage.abbreviation.as_str())]);
        table.push_from(
            format!("stage/{}/exclusions", stage.id),
            vec![vec![name.into()], excluded, around],
        );
    }
    if table.rows.is_empty() {
        return Vec::new();
    }
    vec![
        Block::title(say.bounds()),
        Block::text(Role::Intro, say.bounds_intro()),
        Block::Table(table),
    ]
}

fn lines(stage: &Stage, kind: LineKind) -> Vec<Piece> {
    let lines = stage.lines_of(kind).map(|line| {
        let said = Text::new(Role::Detail, line.text.as_str());
        Piece::from(said.from_field(format!("line/{}/text", line.id)))
    });
    lines.collect()
}
