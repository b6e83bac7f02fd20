//! The end of the document: words, what is still open, who said what, and the places to sign.

use domain::agreement::{Standing, last_answer, standing};
use domain::{Item, Review, Side, Typed, Workspace};

use super::funnel::statement;
use crate::model::{Block, Piece, Role, Table, Text};
use crate::wording::{answered, items, listed, places_to_sign, questions, state};

/// Words that mean one thing everywhere in the document.
const TERMS: &[(&str, &str)] = &[
    ("Disqualified", "Out for good, for a reason that is recorded."),
    (
        "First attempt",
        "The first call, personal message or meeting by a person after the handover; automated sequence mail does not count.",
    ),
    (
        "Handoff packet",
        "The fields that travel with a lead when marketing hands it over.",
    ),
    (
        "Middle",
        "From MQL to SQO: the part of the funnel that one named person answers for.",
    ),
    ("Recycle", "Back with marketing, to return after the waiting days."),
    ("Shared number", "The one revenue number both sides answer for."),
];

/// The glossary: the stages, then the other words.
pub(super) fn glossary(workspace: &Workspace, review: &Review) -> Vec<Block> {
    let mut table = Table::new(&[1.0, 4.6]).tightened();
    for stage in &review.stages {
        let meaning = statement(stage, Role::Detail);
        let meaning = if meaning.role == Role::Question {
            Text {
                role: Role::Open,
                ..meaning
            }
        } else {
            meaning
        };
        table.push(vec![
            vec![Text::new(Role::DetailEntry, stage.abbreviation.as_str()).into()],
            vec![meaning.into()],
        ]);
    }
    for (term, meaning) in TERMS {
        table.push(vec![
            vec![Text::new(Role::DetailEntry, *term).into()],
            vec![Text::new(Role::Detail, *meaning).into()],
        ]);
    }
    let company = &workspace.company;
    let (days, from, to) = (company.working_days.show(), &company.day_starts, &company.day_ends);
    let hours = format!("{days}, {from} to {to}, time zone {}, without holidays.", company.zone);
    table.push(vec![
        vec![Text::new(Role::DetailEntry, "Working hours").into()],
        vec![Text::new(Role::Detail, hours).into()],
    ]);
    vec![Block::title("Glossary"), Block::Table(table)]
}

/// The items without two yeses, and what is still to be asked.
pub(super) fn disagreements(workspace: &Workspace, review: &Review) -> Vec<Block> {
    let mut blocks = vec![Block::title("Open disagreements")];
    blocks.extend(open_items(workspace, review));
    blocks.extend(open_questions(workspace, review));
    blocks
}

/// A table of the items without two yeses, or a sentence that there are none.
pub(crate) fn open_items(workspace: &Workspace, review: &Review) -> Vec<Block> {
    let sides = [Side::Marketing, Side::Sales];
    let mut table = Table::new(&[3.0, 2.6])
        .with_head(&["What", "Where both stand"])
        .tightened();
    for (name, item) in items(review) {
        if sides
            .iter()
            .all(|&side| standing(workspace, review, item, side) == Standing::Agreed)
        {
            continue;
        }
        let mut stands: Vec<Piece> = vec![Text::of(Role::Note, state(workspace, review, item)).into()];
        stands.extend(
            sides
                .iter()
                .filter_map(|&side| wish(workspace, review, item, side))
                .map(Piece::from),
        );
        table.push(vec![vec![Text::new(Role::Detail, name).into()], stands]);
    }
    if table.rows.is_empty() {
        return vec![Block::text(Role::Body, "None: both sides said yes to every item.")];
    }
    vec![
        Block::text(Role::Intro, "What does not have a yes from both sides."),
        Block::Table(table),
    ]
}

/// The questions nobody has answered, each with its place; nothing when there are none.
pub(crate) fn open_questions(workspace: &Workspace, review: &Review) -> Vec<Block> {
    let questions = questions(workspace, review);
    if questions.is_empty() {
        return Vec::new();
    }
    let mut table = Table::new(&[2.0, 3.0]).tightened();
    for (place, question) in questions {
        table.push(vec![
            vec![Text::new(Role::Detail, place).into()],
            vec![Text::new(Role::Open, question).into()],
        ]);
    }
    vec![Block::subtitle("Questions without an answer"), Block::Table(table)]
}

/// What it would take for a side that said no.
fn wish(workspace: &Workspace, review: &Review, item: Item, side: Side) -> Option<Text> {
    if standing(workspace, review, item, side) != Standing::No {
        return None;
    }
    let answer = last_answer(review, item, side)?;
    let words = match answer.wish.as_str() {
        "" => Text::new(Role::Open, format!("What would it take for {}?", answer.name)),
        wish => Text::new(Role::Note, format!("{}, it would take: {wish}", answer.name)),
    };
    Some(words)
}

/// Who said what about each item, and how it was recorded.
pub(super) fn answers(workspace: &Workspace, review: &Review) -> Vec<Block> {
    let mut table = Table::new(&[1.9, 2.5, 2.5])
        .with_head(&["What", "Marketing", "Sales"])
        .tightened();
    let mut silent = Vec::new();
    for (name, item) in items(review) {
        let said = [Side::Marketing, Side::Sales].map(|side| answered(workspace, review, item, side));
        if said.iter().all(Option::is_none) {
            silent.push(name);
            continue;
        }
        let cell = |said: Option<String>| match said {
            Some(said) => vec![Piece::from(Text::new(Role::Note, said))],
            None => vec![Piece::from(Text::new(Role::Open, "not yet"))],
        };
        let [marketing, sales] = said.map(cell);
        table.push(vec![vec![Text::new(Role::Detail, name).into()], marketing, sales]);
    }
    let title = Block::title("Answers so far");
    if table.rows.is_empty() {
        return vec![title, Block::text(Role::Intro, "Neither side has said anything yet.")];
    }
    let intro =
        "What each side said, and how it was recorded. Until both sign, an answer said in the room stands as that.";
    let mut blocks = vec![title, Block::text(Role::Intro, intro), Block::Table(table)];
    if !silent.is_empty() {
        let names = silent.iter().map(|name| name.trim_end_matches('.'));
        let words = format!("No answer yet from either side: {}.", listed(names));
        blocks.push(Block::text(Role::Body, words));
    }
    blocks
}

/// The places to sign.
pub(super) fn signatures(workspace: &Workspace) -> Vec<Block> {
    let intro = "With these signatures both sides adopt the definitions and promises of this version. This is a draft.";
    vec![
        Block::title("Signatures"),
        Block::text(Role::Intro, intro),
        places_to_sign(workspace),
    ]
}
