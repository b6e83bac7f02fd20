//! The promises of both sides with target, source and consequence.

use domain::{Commitment, Item};

use crate::brief::Brief;
use crate::model::{Block, Inline, Piece, Role, Text};
use crate::parts::{facing, measured};

pub(super) fn promises(brief: &Brief<'_>) -> Vec<Block> {
    let say = brief.say;
    let mut blocks = vec![
        Block::title(say.promises()),
        Block::text(Role::Intro, say.promises_intro()),
    ];
    if brief.review.commitments.is_empty() {
        let question = Text::new(Role::Question, say.ask_promises());
        blocks.push(Block::Text(question.from_field("commitments/marketing")));
        return blocks;
    }
    let heads = [say.marketing_promises_sales(), say.sales_promises_marketing()];
    blocks.push(Block::Table(facing(brief, heads, cell)));
    blocks
}

fn cell(brief: &Brief<'_>, promise: &Commitment) -> Vec<Piece> {
    let say = brief.say;
    let at = |field: &str| format!("commitment/{}/{field}", promise.id);
    let note = |parts: Vec<Inline>, field: &str| Piece::from(Text::of(Role::Note, parts).from_field(at(field)));
    let or = |value: &str, question: String| {
        if value.is_empty() {
            Inline::quiet(question)
        } else {
            Inline::plain(value)
        }
    };
    let metric = promise
        .metric
        .map_or_else(String::new, |metric| say.within(say.metric(metric)));
    let statement = Text::new(Role::Statement, promise.promise.as_str()).from_field(at("promise"));
    vec![
        statement.into(),
        note(vec![Inline::strong(measured(brief, promise))], "target"),
        note(
            vec![
                Inline::quiet(say.measured_by()),
                or(&metric, say.ask_measured_by()),
                Inline::quiet(say.over()),
                or(promise.window.as_str(), say.ask_window()),
                Inline::quiet(say.read_in()),
                or(promise.source.as_str(), say.ask_read_where()),
            ],
            "metric",
        ),
        note(
            vec![
                Inline::quiet(say.missed()),
                or(promise.consequence.as_str(), say.ask_if_missed()),
            ],
            "consequence",
        ),
        note(
            vec![
                Inline::quiet(say.reviewed_by()),
                or(brief.workspace.name_of(promise.reviewer), say.ask_reviewer()),
            ],
            "reviewer",
        ),
        Text::of(Role::Note, brief.state(Item::Commitment(promise.id))).into(),
    ]
}
