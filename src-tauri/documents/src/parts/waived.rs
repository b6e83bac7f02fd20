//! What both leaders let stand, and why.

use domain::signing::waiver_of;

use crate::brief::Brief;
use crate::model::{Block, Role, Table, Text};

/// The waivers that stand, each with its reason; nothing when there are none.
pub(crate) fn waived(brief: &Brief<'_>) -> Vec<Block> {
    let say = brief.say;
    let mut table = Table::new(&[3.0, 3.4])
        .with_head(&[&say.waived_point(), &say.waived_why()])
        .tightened();
    for point in &brief.points {
        let Some(waiver) = waiver_of(brief.workspace, brief.review, point) else {
            continue;
        };
        let by = say.waived_by(&waiver.marketing, &waiver.sales, say.day(waiver.at.date_naive()));
        table.push_from(
            point.target.as_str(),
            vec![
                vec![
                    Text::new(
                        Role::Detail,
                        say.point(point.code, &point.subject, waiver.sentence.as_str()),
                    )
                    .into(),
                ],
                vec![
                    Text::new(Role::Detail, waiver.reason.as_str()).into(),
                    Text::new(Role::Note, by).into(),
                ],
            ],
        );
    }
    if table.rows.is_empty() {
        return Vec::new();
    }
    vec![
        Block::subtitle(say.waived()),
        Block::text(Role::Intro, say.waived_intro()),
        Block::Table(table),
    ]
}
