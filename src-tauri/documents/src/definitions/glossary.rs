//! The glossary: the stages, the words this document uses in one meaning only, and the working hours.

use domain::Typed;

use super::funnel::statement;
use crate::brief::Brief;
use crate::model::{Block, Inline, Piece, Role, Table, Text};

/// The glossary of a document that holds these blocks.
pub(super) fn glossary(brief: &Brief<'_>, blocks: &[Block]) -> Vec<Block> {
    let say = brief.say;
    let mut table = Table::new(&[1.0, 4.2]).tightened();
    for stage in &brief.review.stages {
        let mut meaning = statement(brief, stage, Role::Detail);
        if meaning.role == Role::Question {
            meaning.role = Role::Open;
        }
        let name = Text::new(Role::DetailEntry, stage.abbreviation.as_str());
        table.push(vec![vec![name.into()], vec![meaning.into()]]);
    }
    for (name, meaning) in say.terms(&said(blocks)) {
        table.push(vec![
            vec![Text::new(Role::DetailEntry, name).into()],
            vec![Text::new(Role::Detail, meaning).into()],
        ]);
    }
    let hours = Text::new(Role::Detail, hours(brief)).from_field("company/working_days");
    let name = Text::new(Role::DetailEntry, say.working_hours());
    table.push(vec![vec![name.into()], vec![hours.into()]]);
    vec![Block::title(say.glossary()), Block::Table(table)]
}

/// When people work: “Mon to Fri, 09:00 to 18:00, time zone Europe/Berlin. Not on 6 April 2027.”
fn hours(brief: &Brief<'_>) -> String {
    let (say, company) = (brief.say, &brief.workspace.company);
    let days = say.weekdays(|day| company.working_days.contains(day));
    let mut hours = say.hours_meaning(days, company.day_starts, company.day_ends, company.zone);
    if !company.other_hours.is_empty() {
        hours.push(' ');
        hours.push_str(&say.hours_differ(company.other_hours.show()));
    }
    let (first, last) = (
        brief.review.quarter.first_day(company.fiscal_year_start.get()),
        brief.review.quarter.last_day(company.fiscal_year_start.get()),
    );
    let off = company
        .holidays
        .days()
        .iter()
        .filter(|day| (first..=last).contains(*day));
    let off: Vec<String> = off.map(|day| say.day(*day)).collect();
    if !off.is_empty() {
        hours.push(' ');
        hours.push_str(&if off.len() <= 6 {
            say.holidays_out(off.join(", "))
        } else {
            say.holidays_some(off.len())
        });
    }
    hours
}

/// All that the blocks say, in small letters.
fn said(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks {
        match block {
            Block::Heading(heading) => out.push_str(&heading.text),
            Block::Text(text) => words(text, &mut out),
            Block::List(list) => list.items.iter().flatten().for_each(|text| words(text, &mut out)),
            Block::Callout(callout) => callout.texts.iter().for_each(|text| words(text, &mut out)),
            Block::Table(table) => {
                table.head.iter().for_each(|label| out.push_str(label));
                for piece in table.rows.iter().flat_map(|row| row.cells.iter().flatten()) {
                    if let Piece::Text(text) = piece {
                        words(text, &mut out);
                    }
                }
            }
            Block::Chart(figure) => out.push_str(&figure.reading),
            Block::Cover(_) | Block::Contents(_) | Block::PageBreak => {}
        }
        out.push('\n');
    }
    out.to_lowercase()
}

fn words(text: &Text, out: &mut String) {
    for inline in text.inlines.iter().chain(&text.trailing) {
        if let Inline::Words { text, .. } = inline {
            out.push_str(text);
        }
    }
    out.push('\n');
}
