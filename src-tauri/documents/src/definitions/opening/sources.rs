//! Which side each source of records belongs to: the list that decides what the shared number comes to.

use domain::{CountsFor, Source, SourcingRule};

use crate::brief::Brief;
use crate::model::{Block, Piece, Role, Table, Text};

/// The list, side by side; a question where the shared number needs it and it is empty.
pub(super) fn sources(brief: &Brief<'_>) -> Vec<Block> {
    let (say, sources) = (brief.say, &brief.review.sources);
    let title = Block::subtitle(say.sources_title());
    if sources.is_empty() {
        let needed = brief.review.shared_number.sourcing_rule == Some(SourcingRule::OriginalSource);
        let question = Text::new(Role::Question, say.ask_sources()).from_field("sources");
        return if needed {
            vec![title, Block::Text(question)]
        } else {
            Vec::new()
        };
    }
    let mut table = Table::new(&[1.0, 3.6]).tightened();
    let sides = CountsFor::ALL.iter().map(|side| Some(*side)).chain([None]);
    for side in sides {
        let of: Vec<&Source> = sources.iter().filter(|source| source.counts_for == side).collect();
        if let Some(first) = of.first() {
            let names = of
                .iter()
                .map(|source| source.name.as_str())
                .collect::<Vec<_>>()
                .join(", ");
            let (label, role) = match side {
                Some(side) => (say.counts_for(side).to_owned(), Role::Body),
                None => (say.no_side_yet(), Role::Open),
            };
            let names = Text::new(role, names).from_field(format!("source/{}/counts_for", first.id));
            let cell: Vec<Piece> = vec![names.into()];
            table.push(vec![vec![Text::new(Role::Key, label).into()], cell]);
        }
    }
    vec![title, Block::Table(table)]
}
