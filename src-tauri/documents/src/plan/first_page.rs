//! Page one of the plan: all that both leaders answer for, with the places to sign.

use domain::{Commitment, Goal, Item, capitalised};

use super::risks;
use crate::brief::Brief;
use crate::model::{Block, Heading, Inline, Piece, Role, Rules, Table, Text};
use crate::parts::{facing, how_far, measured, places_to_sign, stops};

pub(super) fn first_page(brief: &Brief<'_>) -> Vec<Block> {
    let (say, number) = (brief.say, &brief.review.shared_number);
    let target = number.target.map(|target| say.figure(target)).unwrap_or_default();
    let middle = brief.workspace.name_of(brief.review.middle_owner);
    let facts = vec![
        (
            say.to_reach(),
            brief.field(Role::Entry, &target, &say.ask_to_reach(), "shared_number/target"),
        ),
        (
            say.middle_owner(),
            brief.field(Role::Body, middle, &say.ask_middle_owner(), "review/middle_owner"),
        ),
        (
            say.number_agreement(),
            Text::of(Role::Body, brief.state(Item::SharedNumber)),
        ),
    ];
    let mut facts = Table::facts(facts).tightened();
    // The rule below them is the one above what follows.
    facts.rules = Rules::Above;
    let heading = Heading::new(1, say.plan_for(say.the_quarter(brief.review.quarter))).called(say.plan_short());
    let mut blocks = vec![
        Block::Heading(heading.anchored("plan")),
        Block::Text(Text::new(Role::Statement, say.number(number)).from_field("shared_number/choice")),
        Block::Table(facts),
        Block::Table(stops(brief).tightened()),
        Block::subtitle(say.goals()),
        goals(brief),
        Block::subtitle(say.promises_short()),
        promises(brief),
    ];
    blocks.extend(risks::foremost(brief));
    blocks.extend(how_far(brief).map(Block::Text));
    blocks.push(places_to_sign(brief, |digests| &digests.plan));
    blocks
}

fn goals(brief: &Brief<'_>) -> Block {
    let say = brief.say;
    if brief.review.goals.is_empty() {
        return Block::Text(Text::new(Role::Question, say.ask_goals()).from_field("goals"));
    }
    let mut table = Table::new(&[3.0, 2.0, 1.8])
        .with_head(&[&say.goal(), &say.owner(), &say.target()])
        .tightened()
        .with_right(&[2]);
    for goal in &brief.review.goals {
        let at = |field: &str| format!("goal/{}/{field}", goal.id);
        let owner = brief.workspace.name_of(goal.owner);
        table.push(vec![
            vec![Text::new(Role::Body, goal.name.as_str()).from_field(at("name")).into()],
            vec![
                brief
                    .field(Role::Body, owner, &say.ask_goal_owner(), at("owner"))
                    .into(),
            ],
            vec![target(brief, goal).from_field(at("target")).into()],
        ]);
    }
    Block::Table(table)
}

fn target(brief: &Brief<'_>, goal: &Goal) -> Text {
    match goal.target {
        Some(target) => Text::new(Role::Figure, brief.say.figure(target)),
        None => Text::new(Role::Open, brief.say.not_agreed()),
    }
}

fn promises(brief: &Brief<'_>) -> Block {
    let say = brief.say;
    if brief.review.commitments.is_empty() {
        let question = Text::new(Role::Question, say.ask_promises());
        return Block::Text(question.from_field("commitments/marketing"));
    }
    let heads = [say.marketing_promises(), say.sales_promises()];
    Block::Table(facing(brief, heads, cell).tightened())
}

fn cell(brief: &Brief<'_>, promise: &Commitment) -> Vec<Piece> {
    let measured = capitalised(&measured(brief, promise));
    let words = vec![
        Inline::plain(format!("{} ", promise.promise)),
        Inline::quiet(format!("{measured}.")),
    ];
    let said = Text::of(Role::Note, words).from_field(format!("commitment/{}/promise", promise.id));
    vec![said.into()]
}
