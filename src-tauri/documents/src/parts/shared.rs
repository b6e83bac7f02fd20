//! What both sides share: the owner of the middle, and the measures each side gives up.

use chrono::NaiveDate;
use domain::SharedNumber;

use crate::brief::Brief;
use crate::model::{Inline, Role, Table, Text};

/// Who answers for the middle, in a sentence or as a question.
pub(crate) fn middle(brief: &Brief<'_>) -> Text {
    let text = match brief.workspace.name_of(brief.review.middle_owner) {
        "" => Text::new(Role::Question, brief.say.ask_middle()),
        name => Text::of(
            Role::Body,
            vec![Inline::strong(name), Inline::plain(brief.say.middle_rest())],
        ),
    };
    text.from_field("review/middle_owner")
}

/// The measures both sides give up, side by side.
pub(crate) fn stops(brief: &Brief<'_>) -> Table {
    let SharedNumber {
        marketing_stops,
        marketing_stops_from,
        sales_stops,
        sales_stops_from,
        ..
    } = &brief.review.shared_number;
    let said = |text: &str, from: &Option<NaiveDate>, path| {
        let text = match from {
            Some(day) if !text.is_empty() => brief.say.starting(text, brief.say.day(*day)),
            _ => text.to_owned(),
        };
        brief.field(Role::Body, &text, &brief.say.ask_stops(), path)
    };
    let marketing = said(
        marketing_stops.as_str(),
        marketing_stops_from,
        "shared_number/marketing_stops",
    );
    let sales = said(sales_stops.as_str(), sales_stops_from, "shared_number/sales_stops");
    Table::facts(vec![
        (brief.say.marketing_no_longer(), marketing),
        (brief.say.sales_no_longer(), sales),
    ])
}
