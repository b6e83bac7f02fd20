//! The weekly handoff sheet: one page for the weekly meeting, from what is typed by then. What has no room is counted, not
//! carried to a second page.

use std::cmp::Reverse;

use domain::scorecard::{Reading, Wire, read, week, wires};
use domain::{Commitment, Count, Measure, Overdue, Review, Workspace, capitalised};

use crate::brief::Brief;
use crate::edition::Edition;
use crate::flow::lay_out;
use crate::model::{Block, Document, Heading, Inline, Piece, Role, Table, Text};
use crate::parts::{facing, trip_wire};

/// How many rows each part has at most, from the fullest sheet to the emptiest; the first that fits on one page is taken.
const MOST: [usize; 13] = [14, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

/// Builds the sheet of a review, as it stands: what has no room on its page is left out and counted.
pub fn weekly_sheet(workspace: &Workspace, review: &Review, edition: &Edition) -> Document {
    let brief = &Brief::new(workspace, review, edition);
    let sheets = MOST.map(|most| (most, move || sheet(brief, most)));
    let fits = |document: &Document| lay_out(document).pages.len() <= 1;
    let mut smallest = None;
    for (_, made) in sheets {
        let document = made();
        if fits(&document) {
            return document;
        }
        smallest = Some(document);
    }
    smallest.unwrap_or_else(|| sheet(brief, 0))
}

fn sheet(brief: &Brief<'_>, most: usize) -> Document {
    let say = brief.say;
    let title = match week(brief.review) {
        Some(week) => say.weekly_week(week),
        None => say.weekly_before(),
    };
    let heading = Heading::new(1, title).called(say.weekly()).anchored("weekly");
    let mut blocks = vec![Block::Heading(heading), Block::text(Role::Intro, say.weekly_intro())];
    blocks.push(Block::subtitle(say.weekly_measures()));
    blocks.extend(measures(brief, most));
    blocks.push(Block::subtitle(say.weekly_overdue()));
    blocks.extend(overdue(brief, most));
    let near = wires(brief.review);
    if !near.is_empty() {
        blocks.push(Block::subtitle(say.weekly_wires()));
        blocks.extend(near.iter().take(most).filter_map(|wire| reached(brief, wire)));
        blocks.extend(more(brief, near.len(), most));
    }
    blocks.push(Block::subtitle(say.promises_short()));
    blocks.extend(promises(brief, most));
    brief.document(&say.weekly(), say.weekly_subject(), blocks)
}

/// What was left out of a part, counted.
fn more(brief: &Brief<'_>, all: usize, most: usize) -> Option<Block> {
    let left = all.saturating_sub(most);
    (left > 0).then(|| Block::text(Role::Note, brief.say.weekly_more(left)))
}

fn measures(brief: &Brief<'_>, most: usize) -> Vec<Block> {
    let (say, measures) = (brief.say, &brief.review.measures);
    if measures.is_empty() {
        let question = Text::new(Role::Question, say.ask_measures()).from_field("measures");
        return vec![Block::Text(question)];
    }
    let mut table = Table::new(&[2.3, 1.8, 1.5, 2.2])
        .with_head(&[
            &say.measure(),
            &say.target(),
            &say.weekly_last(),
            &say.weekly_standing(),
        ])
        .with_right(&[1, 2])
        .tightened();
    for measure in measures.iter().take(most) {
        table.push(measure_cells(brief, measure, &read(measure)));
    }
    [Block::Table(table)]
        .into_iter()
        .chain(more(brief, measures.len(), most))
        .collect()
}

fn measure_cells(brief: &Brief<'_>, measure: &Measure, reading: &Reading) -> Vec<Vec<Piece>> {
    let say = brief.say;
    let path = format!("measure/{}", measure.id);
    let aim = match (reading.target, measure.adds_up) {
        (None, _) => Text::new(Role::Open, say.not_agreed()),
        (Some(target), true) => Text::new(Role::Figure, say.figure(target)),
        (Some(target), false) => {
            let words = format!("{} {}", say.direction(measure.direction), say.figure(target));
            Text::new(Role::Figure, words)
        }
    };
    let last = match reading.last {
        None => Text::new(Role::Open, say.not_measured()),
        Some((_, figure)) => Text::of(Role::Figure, vec![Inline::strong(say.figure(figure))]),
    };
    let standing = match (reading.kept, reading.due.filter(|_| measure.adds_up), reading.kept_for) {
        (Some(true), _, weeks @ 2..) => say.weekly_kept_for(weeks),
        (Some(true), ..) => say.weekly_kept(),
        (Some(false), Some(pace), _) => say.weekly_behind(say.figure(pace)),
        (Some(false), None, _) => say.weekly_missed(),
        (None, ..) => String::new(),
    };
    let standing = match reading.kept {
        Some(false) => Text::of(Role::Detail, vec![Inline::strong(standing)]),
        _ => Text::new(Role::Detail, standing),
    };
    let newest = reading.last.map_or(1, |(week, _)| week);
    vec![
        vec![
            Text::new(Role::Detail, measure.name.as_str())
                .from_field(format!("{path}/name"))
                .into(),
        ],
        vec![aim.from_field(format!("{path}/target")).into()],
        vec![last.from_field(format!("{path}/w{newest}")).into()],
        vec![standing.into()],
    ]
}

/// Leads past their limit, the oldest first, with how many they are together.
fn overdue(brief: &Brief<'_>, most: usize) -> Vec<Block> {
    let (say, mut rows) = (brief.say, brief.review.overdue.iter().collect::<Vec<&Overdue>>());
    if rows.is_empty() {
        let none = Text::new(Role::Detail, say.weekly_none()).from_field("overdue");
        return vec![Block::Text(none)];
    }
    rows.sort_by_key(|row| Reverse(row.oldest.map_or(0, |days| days.get())));
    let mut table = Table::new(&[3.6, 1.0, 1.4, 1.9])
        .with_head(&[
            &say.weekly_reason(),
            &say.weekly_leads(),
            &say.weekly_oldest(),
            &say.weekly_clears(),
        ])
        .with_right(&[1, 2])
        .tightened();
    for row in rows.iter().take(most) {
        let at = |field: &str| format!("overdue/{}/{field}", row.id);
        let figure = |text: Option<String>| match text {
            Some(text) => Text::new(Role::Figure, text),
            None => Text::new(Role::Open, say.not_counted()),
        };
        let owner = brief.workspace.name_of(row.owner);
        table.push(vec![
            vec![
                Text::new(Role::Detail, row.reason.as_str())
                    .from_field(at("reason"))
                    .into(),
            ],
            vec![
                figure(row.leads.map(|leads| say.count(leads.get())))
                    .from_field(at("leads"))
                    .into(),
            ],
            vec![
                figure(row.oldest.map(|days| say.count(days.get())))
                    .from_field(at("oldest"))
                    .into(),
            ],
            vec![brief.field(Role::Detail, owner, &say.ask_who(), at("owner")).into()],
        ]);
    }
    let leads: u32 = rows.iter().filter_map(|row| row.leads).map(Count::get).sum();
    let together = Text::of(
        Role::Detail,
        vec![Inline::strong(say.weekly_together(say.count(leads)))],
    );
    [Block::Text(together), Block::Table(table)]
        .into_iter()
        .chain(more(brief, rows.len(), most))
        .collect()
}

/// A trip-wire that a figure has reached or comes near to.
fn reached(brief: &Brief<'_>, wire: &Wire<'_>) -> Option<Block> {
    let say = brief.say;
    let said = trip_wire(brief, wire.wire)?;
    let now = say.figure(wire.now);
    let state = if wire.reached {
        say.weekly_reached(now)
    } else {
        say.weekly_near(now)
    };
    let then = match wire.then.trim_end_matches('.') {
        "" => String::new(),
        then => format!(" {}.", capitalised(then)),
    };
    let words = vec![Inline::strong(state), Inline::plain(format!(" {said}.{then}"))];
    Some(Block::Text(Text::of(Role::Detail, words)))
}

fn promises(brief: &Brief<'_>, most: usize) -> Vec<Block> {
    let say = brief.say;
    let all = &brief.review.commitments;
    if all.is_empty() {
        let question = Text::new(Role::Question, say.ask_promises());
        return vec![Block::Text(question.from_field("commitments/marketing"))];
    }
    let mut table = facing(brief, [say.marketing_promises(), say.sales_promises()], promise).tightened();
    let rows = table.rows.len();
    table.rows.truncate(most);
    [Block::Table(table)]
        .into_iter()
        .chain(more(brief, rows, most))
        .collect()
}

fn promise(brief: &Brief<'_>, promise: &Commitment) -> Vec<Piece> {
    let say = brief.say;
    let target = promise.target.map_or_else(
        || say.target_not_agreed(),
        |target| format!("{} {}", say.direction(promise.direction), say.figure(target)),
    );
    let words = vec![
        Inline::plain(format!("{} ", promise.promise)),
        Inline::quiet(format!("{}.", capitalised(&target))),
    ];
    vec![
        Text::of(Role::Note, words)
            .from_field(format!("commitment/{}/promise", promise.id))
            .into(),
    ]
}
