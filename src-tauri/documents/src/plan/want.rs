//! Who both sides want, and the one message for each segment.

use domain::Want;

use crate::brief::Brief;
use crate::model::{Block, Piece, Role, Table, Text};

/// The section; nothing when neither profile nor segments are there.
pub(super) fn want(brief: &Brief<'_>) -> Vec<Block> {
    let (say, review) = (brief.say, brief.review);
    let mut blocks = vec![Block::title(say.who_we_want())];
    if !review.profile.is_empty() {
        let mut table = Table::new(&[1.0, 1.0])
            .with_head(&[&say.we_want(), &say.we_turn_down()])
            .tightened();
        table.push([Want::Yes, Want::No].map(|want| lines(brief, want)).into());
        blocks.push(Block::Table(table));
    }
    if !review.segments.is_empty() {
        let mut table = Table::new(&[1.3, 3.0])
            .with_head(&[&say.segment(), &say.message()])
            .tightened();
        for segment in &review.segments {
            let at = |field: &str| format!("segment/{}/{field}", segment.id);
            let name = Text::new(Role::Entry, segment.name.as_str()).from_field(at("name"));
            let message = segment.message.as_str();
            let message = brief.field(Role::Statement, message, &say.ask_message(), at("message"));
            table.push(vec![vec![name.into()], vec![message.into()]]);
        }
        blocks.push(Block::subtitle(say.messages()));
        blocks.push(Block::Table(table));
    }
    if blocks.len() == 1 {
        blocks.clear();
    }
    blocks
}

fn lines(brief: &Brief<'_>, want: Want) -> Vec<Piece> {
    let lines = brief.review.profile.iter().filter(|line| line.want == want);
    let texts = lines.map(|line| {
        let text = Text::new(Role::Body, line.text.as_str());
        Piece::from(text.from_field(format!("profile_line/{}/text", line.id)))
    });
    texts.collect()
}
