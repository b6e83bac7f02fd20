//! Cover and the page that says what the document is for.

mod sources;

use domain::Item;
use domain::signing::State;

use crate::brief::Brief;
use crate::model::{Block, Cover, Half, Mark, Role, Table, Text};
use crate::parts::{middle, recorder, stops};
use sources::sources;

pub(super) fn cover(brief: &Brief<'_>) -> Block {
    let (say, edition) = (brief.say, brief.edition);
    let (version, day) = (edition.version, say.day(edition.date));
    let (items, effective) = (brief.items(), brief.review.effective.map(|day| say.day(day)));
    let agreed = items.iter().filter(|named| brief.agreed(named.item)).count();
    let mut details = match (brief.state, effective) {
        (State::Signed, Some(force)) => vec![say.signed_version(version, day), say.in_force_signed(force)],
        (State::Signed, None) => vec![say.signed_version(version, day), say.in_force_by_signing()],
        (_, Some(force)) => vec![say.draft_version(version, day), say.in_force_from(force)],
        (_, None) => vec![say.draft_version(version, day), say.in_force_open()],
    };
    details.push(say.agreed_so_far(agreed, items.len()));
    match (brief.state, brief.review.signatures_due) {
        (State::Agreed, Some(day)) => details.push(say.agreed_due(say.day(day))),
        (State::Agreed, None) => details.push(say.agreed_in_room()),
        (State::Amended, _) => details.push(say.reopened_to_sign()),
        (State::Draft | State::Signed, _) => {}
    }
    // How it was said in the room counts until both have signed it.
    let recorded = recorder(brief).filter(|_| brief.state != State::Signed);
    details.extend(recorded.map(|name| say.recorded_by(name)));
    Block::Cover(Cover {
        mark: Mark::Halves {
            marketing: Half::Full,
            sales: Half::Full,
        },
        title: say.definitions(),
        subtitle: format!(
            "{}, {}",
            brief.workspace.company.name,
            say.quarter(brief.review.quarter)
        ),
        details,
    })
}

/// Purpose, shared number, what each side stops being judged on, and the owner of the middle.
pub(super) fn purpose(brief: &Brief<'_>) -> Vec<Block> {
    let say = brief.say;
    let purpose = match brief.review.purpose.as_str() {
        "" => Text::new(Role::Question, say.ask_purpose()),
        purpose => Text::new(Role::Body, purpose),
    };
    let sentence = Text::new(Role::Lead, say.number(&brief.review.shared_number));
    let mut blocks = vec![
        Block::title(say.purpose_title()),
        Block::Text(purpose.from_field("review/purpose")),
        Block::subtitle(say.shared_number()),
        Block::Text(sentence.from_field("shared_number/choice")),
        Block::Text(Text::of(Role::Note, brief.state(Item::SharedNumber))),
        Block::Table(choices(brief)),
    ];
    blocks.extend(sources(brief));
    blocks.extend([
        Block::Table(stops(brief)),
        Block::subtitle(say.owner_of_middle()),
        Block::Text(middle(brief)),
    ]);
    blocks
}

fn choices(brief: &Brief<'_>) -> Table {
    let (say, number) = (brief.say, &brief.review.shared_number);
    let target = number.target.map(|target| say.figure(target)).unwrap_or_default();
    let checked_by = brief.workspace.name_of(number.checked_by);
    let rows = [
        ("target", say.target(), target.as_str(), say.ask_target()),
        (
            "amount_as_of",
            say.amounts_as_of(),
            number.amount_as_of.as_str(),
            say.ask_as_of(),
        ),
        (
            "blank_amounts",
            say.blank_amounts(),
            number.blank_amounts.as_str(),
            say.ask_blank(),
        ),
        (
            "exclusions",
            say.left_out(),
            number.exclusions.as_str(),
            say.ask_exclusions(),
        ),
        ("report", say.shown_by(), number.report.as_str(), say.ask_report()),
        ("checked_by", say.checked_by(), checked_by, say.ask_checker()),
    ];
    let mut table = Table::new(&[1.0, 3.6]).tightened();
    for (field, label, value, question) in rows {
        let value = brief.field(Role::Body, value, &question, format!("shared_number/{field}"));
        table.push(vec![vec![Text::new(Role::Key, label).into()], vec![value.into()]]);
    }
    table
}
