//! Layouts of the store: numbered SQL files, only ever added to, and the runner that applies them.

mod expected;
mod run;
#[cfg(test)]
mod tests;

use crate::database::header::Layout;

pub(crate) use expected::matches_layout;
pub(crate) use run::{bring_up, make};

/// One step from a layout to the next.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Migration {
    /// Layout it leads to.
    pub(crate) layout: Layout,
    /// Its SQL.
    pub(crate) sql: &'static str,
}

/// Every migration there ever was, in order. A released file is never edited.
pub(crate) const ALL: &[Migration] = &[Migration {
    layout: Layout {
        number: 1,
        since: (0, 1, 0),
    },
    sql: concat!(
        include_str!("migration/0001_first_review.sql"),
        include_str!("migration/0001_numbers.sql"),
        include_str!("migration/0001_room.sql"),
        include_str!("migration/0001_watched.sql")
    ),
}];

/// Newest layout of a list.
pub(crate) fn newest(migrations: &[Migration]) -> Layout {
    migrations.last().map_or(
        Layout {
            number: 0,
            since: (0, 0, 0),
        },
        |migration| migration.layout,
    )
}
