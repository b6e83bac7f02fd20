//! The glossary: the stages, the words this document uses in one meaning only, and the working hours.

use domain::Typed;

use super::funnel::statement;
use crate::brief::Brief;
use crate::model::{Block, Role, Table, Text};

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
    let said = said(blocks);
    let terms = say.terms(&said);
    let terms = terms.map(|(name, meaning)| (name.to_owned(), Text::new(Role::Detail, meaning)));
    let hours = Text::new(Role::Detail, hours(brief)).from_field("company/working_days");
    let mut terms: Vec<(String, Text)> = terms.chain([(say.working_hours(), hours)]).collect();
    terms.sort_by_cached_key(|(name, _)| in_dictionary(name));
    for (name, meaning) in terms {
        table.push(vec![
            vec![Text::new(Role::DetailEntry, name).into()],
            vec![meaning.into()],
        ]);
    }
    vec![Block::title(say.glossary()), Block::Table(table)]
}

/// A name as a dictionary sorts it: a vowel with dots stands where the vowel does.
fn in_dictionary(name: &str) -> String {
    name.replace('Ä', "A").replace('Ö', "O").replace('Ü', "U")
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

/// All that the blocks say, in small letters; what stands on the cover uses no word in a meaning of its own.
fn said(blocks: &[Block]) -> String {
    let mut out = String::new();
    let inner = blocks.iter().filter(|block| !matches!(block, Block::Cover(_)));
    for block in inner {
        block.each_text(&mut |text| {
            out.push_str(text);
            out.push('\n');
        });
    }
    out.to_lowercase()
}
