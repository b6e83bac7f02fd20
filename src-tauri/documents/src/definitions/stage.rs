//! One page a stage: what it means, who answers, what enters and leaves, the cases both sides judged.

use domain::agreement::{Meaning, meaning};
use domain::{Call, Example, ExitKind, Item, Joined, LineKind, Review, Stage, Workspace};

use super::funnel::statement;
use crate::model::{Block, Heading, Inline, Piece, Role, Rules, Table, Text};
use crate::wording::{detail_or, joined, listed, state, text_or, uppercased};

pub(super) fn stage(workspace: &Workspace, review: &Review, stage: &Stage) -> Vec<Block> {
    let item = Item::Stage(stage.id);
    let words = meaning(workspace, review, item).unwrap_or_default();
    let (full, short) = (stage.name.as_str(), stage.abbreviation.as_str());
    let text = if full.is_empty() { short } else { full };
    let mut blocks = vec![
        Block::Heading(Heading::new(1, text).called(short)),
        Block::Text(Text::of(Role::Note, standing(workspace, review, stage))),
        Block::Text(statement(stage, Role::Lead)),
        Block::Table(facts(workspace, stage, &words)),
    ];
    if !stage.open_question.is_empty() {
        blocks.push(Block::text(
            Role::Question,
            format!("Not settled: {}", stage.open_question),
        ));
    }
    blocks.push(Block::Table(ways(stage, &words)));
    if !stage.examples.is_empty() {
        blocks.push(Block::subtitle("Examples, as each side calls them"));
        blocks.push(Block::Table(examples(&stage.examples)));
    }
    if !stage.clocks.is_empty() {
        blocks.push(Block::subtitle("Time limits"));
        blocks.push(Block::Table(clocks(stage)));
    }
    blocks.push(Block::subtitle("Also agreed on"));
    blocks.push(Block::Table(terms(workspace, stage)));
    blocks
}

/// Where both sides stand and which version the stage has.
fn standing(workspace: &Workspace, review: &Review, stage: &Stage) -> Vec<Inline> {
    let mut inlines = state(workspace, review, Item::Stage(stage.id));
    inlines.push(Inline::quiet(format!(
        "; version {} of this stage, counted by {}",
        stage.version,
        stage.unit.label().to_lowercase()
    )));
    inlines
}

fn facts(workspace: &Workspace, stage: &Stage, words: &Meaning) -> Table {
    let owner = joined([workspace.name_of(stage.owner), stage.owner_role.as_str()]);
    let owner = if owner.is_empty() {
        owner
    } else {
        joined([&owner, &format!("for {}", stage.side.label().to_lowercase())])
    };
    let limit = match stage.clocks.first() {
        None => Text::new(Role::Body, "No time limit"),
        Some(clock) => text_or(
            &clock.limit.map_or(String::new(), |limit| limit.to_string()),
            "How long?",
        ),
    };
    let steps: Vec<String> = if_missed(stage, words).iter().map(|step| uppercased(step)).collect();
    let missed = match (stage.clocks.is_empty(), steps.is_empty()) {
        (true, true) => Text::new(Role::Body, "Nothing is timed"),
        _ => text_or(&steps.join("\n"), "What happens when it is missed?"),
    };
    Table::facts(vec![
        ("Who answers".to_owned(), text_or(&owner, "Who answers for it?")),
        ("Time limit".to_owned(), limit),
        ("If missed".to_owned(), missed),
    ])
}

/// What is done as the stage's limit runs out: the escalation, or else the way out that time itself opens.
pub(super) fn if_missed(stage: &Stage, words: &Meaning) -> Vec<String> {
    let steps: Vec<String> = rows(words, "escalation").map(str::to_owned).collect();
    if !steps.is_empty() {
        return steps;
    }
    let ways = stage.exits.iter().zip(rows(words, "exits"));
    ways.filter(|(exit, _)| exit.kind == ExitKind::TimeOut)
        .map(|(_, text)| text.to_owned())
        .collect()
}

/// What lets a record in and what takes it out, side by side.
fn ways(stage: &Stage, words: &Meaning) -> Table {
    let mut table = Table::new(&[1.04, 1.0]);
    table.rules = Rules::None;
    table.tight = true;
    table.push(vec![
        under(Text::new(Role::Entry, "Enters when"), criteria(stage)),
        under(Text::new(Role::Entry, "Leaves when"), exits(stage, words)),
    ]);
    table
}

/// The lines below a small heading.
fn under(heading: Text, lines: Vec<Piece>) -> Vec<Piece> {
    let mut pieces = vec![heading.into()];
    pieces.extend(lines);
    pieces
}

fn criteria(stage: &Stage) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (index, criterion) in stage.criteria.iter().enumerate() {
        let joiner = match (index, criterion.joined) {
            (0, _) => Inline::plain(""),
            (_, Joined::And) => Inline::quiet("and "),
            (_, Joined::Or) => Inline::strong("or "),
        };
        let mut words = vec![joiner, Inline::plain(criterion.text.as_str())];
        if !criterion.crm_field.is_empty() {
            words.push(Inline::quiet(format!(", from {}", criterion.crm_field)));
        }
        pieces.push(Text::of(Role::Body, words).into());
    }
    if !stage.rule.is_empty() {
        let rule = vec![Inline::quiet("As a rule: "), Inline::plain(stage.rule.as_str())];
        pieces.push(Text::of(Role::Body, rule).into());
    }
    if pieces.is_empty() {
        pieces.push(Text::new(Role::Open, "What must hold for a record to enter?").into());
    }
    pieces
}

fn exits(stage: &Stage, words: &Meaning) -> Vec<Piece> {
    if stage.exits.is_empty() {
        return vec![Text::new(Role::Open, "Nothing leaves it, or what does?").into()];
    }
    rows(words, "exits")
        .map(|text| Text::new(Role::Body, text).into())
        .collect()
}

fn examples(examples: &[Example]) -> Table {
    let mut table = Table::new(&[7.0, 1.0, 1.0])
        .with_head(&["Case", "Marketing", "Sales"])
        .tightened();
    for example in examples {
        let mut case = vec![Inline::plain(example.text.as_str())];
        if example.is_split() {
            case.push(Inline::quiet("; read differently"));
        }
        table.push(vec![
            vec![Text::of(Role::Detail, case).into()],
            vec![call(example.marketing).into()],
            vec![call(example.sales).into()],
        ]);
    }
    table
}

fn call(call: Call) -> Text {
    match call {
        Call::In => Text::new(Role::Detail, "yes"),
        Call::Out => Text::new(Role::Detail, "no"),
        Call::Open => Text::new(Role::Open, "not yet"),
    }
}

fn clocks(stage: &Stage) -> Table {
    let mut table = Table::new(&[2.6, 1.3, 4.1])
        .with_head(&["What is timed", "Limit", "How it counts"])
        .tightened();
    for clock in &stage.clocks {
        let limit = clock.limit.map_or(String::new(), |limit| limit.to_string());
        let term = |word: &str, text: &str| {
            if text.is_empty() {
                String::new()
            } else {
                format!("{word} {text}")
            }
        };
        let counts = joined([
            &term("from", clock.starts.as_str()),
            &term("until", clock.stops.as_str()),
            &term("paused by", clock.pauses.as_str()),
            &format!("counts {}", clock.calendar.label().to_lowercase()),
        ]);
        let mut name = vec![Inline::strong(clock.name.as_str())];
        if !clock.applies_to.is_empty() {
            name.push(Inline::quiet(format!(" for {}", clock.applies_to)));
        }
        let counts = Text::new(Role::Detail, uppercased(&counts));
        table.push(vec![
            vec![Text::of(Role::Detail, name).into()],
            vec![detail_or(&limit, "How long?").into()],
            vec![counts.into()],
        ]);
    }
    table
}

/// Exclusions, route-arounds, what happens on entry, required fields, assignment and the evidence in the CRM, two beside
/// each other.
fn terms(workspace: &Workspace, stage: &Stage) -> Table {
    let lines = LineKind::ALL.iter().map(|&kind| {
        let lines = listed(stage.lines_of(kind).map(|line| line.text.as_str()));
        (kind.label(), lines)
    });
    let mut terms: Vec<(&str, String)> = lines.collect();
    let fallback = match workspace.name_of(stage.fallback) {
        "" => String::new(),
        name => format!("otherwise {name}"),
    };
    let assigned = joined([stage.assignment.as_str(), &fallback]);
    terms.push(("Assigned to", uppercased(&assigned)));
    terms.retain(|(_, said)| !said.is_empty());
    let term = |label: &str, said: Text| vec![Text::new(Role::Key, label).into(), said.into()];
    let mut cells: Vec<Vec<Piece>> = terms
        .into_iter()
        .map(|(label, said)| term(label, Text::new(Role::Detail, said)))
        .collect();
    cells.push(term(
        "Shown in the CRM",
        detail_or(&evidence(stage), "Which field of the CRM shows it?"),
    ));
    let mut table = Table::new(&[1.0, 1.0]).tightened();
    for pair in cells.chunks(2) {
        table.push(pair.to_vec());
    }
    table
}

/// Where the CRM shows that a record is in the stage: “Contact, Status is “Open”, dated by Opened”.
fn evidence(stage: &Stage) -> String {
    let value = match stage.evidence_value.as_str() {
        "" => String::new(),
        value => format!("is “{value}”"),
    };
    let field = [stage.evidence_field.as_str(), value.as_str()].join(" ");
    let stamp = match stage.evidence_stamp.as_str() {
        "" => String::new(),
        stamp => format!("dated by {stamp}"),
    };
    joined([stage.evidence_object.as_str(), field.trim(), &stamp])
}

fn rows<'a>(words: &'a Meaning, key: &str) -> impl Iterator<Item = &'a str> {
    words
        .part(key)
        .into_iter()
        .flat_map(|part| part.rows())
        .map(|row| row.text.as_str())
}
