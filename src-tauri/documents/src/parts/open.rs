//! What is still open: items without two yeses, and questions nobody has answered.

use domain::agreement::{Standing, last_answer, standing};
use domain::{Item, Side};

use crate::brief::Brief;
use crate::model::{Block, Piece, Role, Table, Text};
use crate::questions::Question;
use crate::wording::SIDES;

/// A table of the items without two yeses, or a sentence that there are none.
pub(crate) fn open_items(brief: &Brief<'_>) -> Vec<Block> {
    let say = brief.say;
    let mut table = Table::new(&[3.0, 2.6])
        .with_head(&[&say.what(), &say.where_both_stand()])
        .tightened();
    for named in brief.items() {
        if brief.agreed(named.item) {
            continue;
        }
        let mut stands: Vec<Piece> = vec![Text::of(Role::Note, brief.state(named.item)).into()];
        let wishes = SIDES.iter().filter_map(|&side| wish(brief, named.item, side));
        stands.extend(wishes.map(Piece::from));
        let name = Text::new(Role::Detail, named.name);
        table.push_from(named.path, vec![vec![name.into()], stands]);
    }
    if table.rows.is_empty() {
        return vec![Block::text(Role::Body, say.no_disagreements())];
    }
    vec![Block::text(Role::Intro, say.disagreements_intro()), Block::Table(table)]
}

/// What it would take for a side that said no.
fn wish(brief: &Brief<'_>, item: Item, side: Side) -> Option<Text> {
    if standing(brief.workspace, brief.review, item, side) != Standing::No {
        return None;
    }
    let answer = last_answer(brief.review, item, side)?;
    Some(match answer.wish.as_str() {
        "" => Text::new(Role::Open, brief.say.what_would_it_take(&answer.name)),
        wish => Text::new(Role::Note, brief.say.it_would_take(&answer.name, wish)),
    })
}

/// The questions nobody has answered, each beside its place; nothing when there are none.
pub(crate) fn open_questions(brief: &Brief<'_>, questions: Vec<Question>) -> Vec<Block> {
    let say = brief.say;
    let mut table = Table::new(&[2.0, 3.0])
        .with_head(&[&say.where_it_stands(), &say.question()])
        .tightened();
    let mut place_above = String::new();
    for question in questions {
        let about = Text::new(Role::Detail, question.place.as_str());
        // A place with several questions is named once.
        let place = if question.place == place_above {
            Vec::new()
        } else {
            vec![about.clone().into()]
        };
        let asked = Text::new(Role::Open, question.asked);
        table.push_about(about, question.path, vec![place, vec![asked.into()]]);
        place_above = question.place;
    }
    if table.rows.is_empty() {
        return Vec::new();
    }
    vec![Block::subtitle(say.unanswered()), Block::Table(table)]
}
