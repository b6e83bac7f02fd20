//! Cover and the page that says what the document is for.

use domain::{Item, Review, SharedNumber, Workspace};

use crate::edition::Edition;
use crate::model::{Block, Cover, Half, Inline, Mark, Role, Table, Text};
use crate::wording::{day, state, text_or};

pub(super) fn cover(workspace: &Workspace, review: &Review, edition: &Edition) -> Block {
    let force = match review.effective {
        Some(date) => format!("In force from {} once both have signed", day(date)),
        None => "In force once both have signed; from when is not yet agreed".to_owned(),
    };
    Block::Cover(Cover {
        mark: Mark::Halves {
            marketing: Half::Full,
            sales: Half::Full,
        },
        title: "Definitions".to_owned(),
        subtitle: format!("{}, {}", workspace.company.name, review.quarter.in_words()),
        details: vec![
            format!("DRAFT, version {}, {}", edition.version, day(edition.date)),
            force,
        ],
    })
}

/// Purpose, shared number, what each side stops being judged on, and the owner of the middle.
pub(super) fn purpose(workspace: &Workspace, review: &Review) -> Vec<Block> {
    let number = &review.shared_number;
    let purpose = match review.purpose.as_str() {
        "" => Block::text(Role::Question, "What are these definitions for?"),
        purpose => Block::text(Role::Body, purpose),
    };
    let mut blocks = vec![
        Block::title("Purpose and shared number"),
        purpose,
        Block::subtitle("The shared number"),
        Block::text(Role::Lead, number.sentence()),
        Block::Text(Text::of(Role::Note, state(workspace, review, Item::SharedNumber))),
        Block::Table(choices(workspace, number)),
        Block::Table(stops(number)),
        Block::subtitle("Owner of the middle"),
    ];
    blocks.push(Block::Text(middle(workspace, review)));
    blocks
}

/// Who answers for the middle, in a sentence or as a question.
pub(super) fn middle(workspace: &Workspace, review: &Review) -> Text {
    match workspace.name_of(review.middle_owner) {
        "" => Text::new(Role::Question, "Who owns the middle, from MQL to SQO?"),
        name => {
            let rest = Inline::plain(" answers for the middle, from MQL to SQO.");
            Text::of(Role::Body, vec![Inline::strong(name), rest])
        }
    }
}

/// The measures both sides give up, side by side.
pub(crate) fn stops(number: &SharedNumber) -> Table {
    let stop = |text: &str, from: Option<chrono::NaiveDate>, question: &str| {
        let from = from.map_or(String::new(), |date| format!(", from {}", day(date)));
        if text.is_empty() {
            text_or("", question)
        } else {
            text_or(&format!("{text}{from}"), question)
        }
    };
    let marketing = stop(
        number.marketing_stops.as_str(),
        number.marketing_stops_from,
        "What does it stop being judged on?",
    );
    let sales = stop(
        number.sales_stops.as_str(),
        number.sales_stops_from,
        "What does it stop being judged on?",
    );
    Table::facts(vec![
        ("Marketing is no longer judged on".to_owned(), marketing),
        ("Sales is no longer judged on".to_owned(), sales),
    ])
}

fn choices(workspace: &Workspace, number: &SharedNumber) -> Table {
    let target = number
        .target
        .map(|target| target.with_currency(&workspace.company.currency))
        .unwrap_or_default();
    let rows = [
        ("Target", target, "What is it to reach this quarter?"),
        (
            "Amounts as of",
            number.amount_as_of.to_string(),
            "As of when are amounts read?",
        ),
        (
            "Blank amounts",
            number.blank_amounts.to_string(),
            "What does a blank amount count as?",
        ),
        ("Left out", number.exclusions.to_string(), "Is anything left out?"),
        ("Shown by", number.report.to_string(), "Which report shows it?"),
        (
            "Checked by",
            workspace.name_of(number.checked_by).to_owned(),
            "Who checks it?",
        ),
    ];
    let mut table = Table::new(&[1.0, 3.6]);
    for (label, value, question) in rows {
        table.push(vec![
            vec![Text::new(Role::Key, label).into()],
            vec![text_or(&value, question).into()],
        ]);
    }
    table
}
