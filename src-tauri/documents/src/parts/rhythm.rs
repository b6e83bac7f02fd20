//! The meetings between reviews, and what both leaders promise in person.

use chrono::NaiveDate;
use domain::{Cadence, Ritual, Side};

use crate::brief::Brief;
use crate::model::{Block, List, Piece, Role, Table, Text};
use crate::wording::{SIDES, joined};

/// More dates than this are said as a rule, not one by one.
const MOST_DATES: usize = 4;

/// The section under this title; nothing when no meeting is planned and nothing promised.
pub(crate) fn rhythm(brief: &Brief<'_>, title: String) -> Vec<Block> {
    let say = brief.say;
    let mut blocks = Vec::new();
    if !brief.review.rituals.is_empty() {
        let mut table = Table::new(&[2.6, 2.4, 2.2])
            .with_head(&[&say.meeting(), &say.when_head(), &say.who_is_there()])
            .tightened();
        for ritual in &brief.review.rituals {
            let at = |field: &str| format!("ritual/{}/{field}", ritual.id);
            let name = Text::new(Role::DetailEntry, ritual.name.as_str()).from_field(at("name"));
            let purpose = Text::new(Role::Note, ritual.purpose.as_str()).from_field(at("purpose"));
            let there = brief.field(Role::Detail, ritual.attendees.as_str(), &say.ask_who(), at("attendees"));
            let mut what: Vec<Piece> = vec![name.into()];
            if !ritual.purpose.is_empty() {
                what.push(purpose.into());
            }
            table.push(vec![what, when(brief, ritual), vec![there.into()]]);
        }
        blocks.push(Block::text(Role::Intro, say.rhythm_intro()));
        blocks.push(Block::Table(table));
    }
    blocks.extend(standing(brief));
    if !blocks.is_empty() {
        blocks.insert(0, Block::title(title));
    }
    blocks
}

/// How often, at what time, and the dates of the quarter.
fn when(brief: &Brief<'_>, ritual: &Ritual) -> Vec<Piece> {
    let say = brief.say;
    let path = format!("ritual/{}/first", ritual.id);
    let Some(first) = ritual.first else {
        return vec![Text::new(Role::Open, say.ask_first()).from_field(path).into()];
    };
    let starts = ritual.starts.map(|time| say.at_time(time)).unwrap_or_default();
    let often = joined([
        &say.cadence(ritual.cadence, first),
        &starts,
        &say.minutes(ritual.minutes.get()),
    ]);
    let mut pieces = vec![Text::new(Role::Detail, often).from_field(path.as_str()).into()];
    pieces.extend(dates(brief, ritual, first).map(|dates| Text::new(Role::Note, dates).from_field(path).into()));
    pieces
}

/// Its dates in the quarter, or its first one after it; nothing when the quarter has none.
fn dates(brief: &Brief<'_>, ritual: &Ritual, first: NaiveDate) -> Option<String> {
    let (say, company) = (brief.say, &brief.workspace.company);
    let (month, quarter) = (company.fiscal_year_start.get(), brief.review.quarter);
    let (starts, ends) = (quarter.first_day(month), quarter.last_day(month));
    let days: Vec<NaiveDate> = if first > ends {
        vec![first]
    } else {
        let held = ritual.held_in(starts, ends, company);
        held.iter().map(|held| held.on).collect()
    };
    let earliest = say.day(*days.first()?);
    Some(if days.len() <= MOST_DATES && ritual.cadence != Cadence::Weekly {
        let days: Vec<String> = days.iter().map(|day| say.day(*day)).collect();
        say.on_days(days.join(", "))
    } else if first < starts {
        say.first_this_quarter(earliest)
    } else {
        say.first_on(earliest)
    })
}

/// What the leaders promise in person; once, when both promise the same.
fn standing(brief: &Brief<'_>) -> Vec<Block> {
    let say = brief.say;
    let of = |side: Side| {
        brief
            .review
            .standing_promises
            .iter()
            .filter(move |promise| promise.side == side)
    };
    let [marketing, sales] = SIDES.map(|side| of(side).map(|promise| promise.text.as_str()).collect::<Vec<_>>());
    if marketing.is_empty() && sales.is_empty() {
        return Vec::new();
    }
    let [one, other] = SIDES.map(|side| {
        let leader = brief.leader(side);
        leader.map_or_else(|| say.side(side).to_owned(), |leader| leader.name.to_string())
    });
    let mut blocks = vec![Block::subtitle(say.standing())];
    if marketing == sales {
        blocks.push(Block::text(Role::Note, say.standing_both(one, other)));
        let items = of(Side::Marketing).map(|promise| {
            let text = Text::new(Role::Body, promise.text.as_str());
            vec![text.from_field(format!("standing_promise/{}/text", promise.id))]
        });
        blocks.push(Block::List(List {
            numbered: false,
            items: items.collect(),
        }));
        return blocks;
    }
    let mut table = Table::new(&[1.0, 1.0]).with_head(&[&one, &other]).tightened();
    let column = |side: Side| {
        let lines = of(side).map(|promise| {
            let text = Text::new(Role::Body, promise.text.as_str());
            Piece::from(text.from_field(format!("standing_promise/{}/text", promise.id)))
        });
        lines.collect::<Vec<_>>()
    };
    table.push(SIDES.map(column).into());
    blocks.push(Block::Table(table));
    blocks
}
