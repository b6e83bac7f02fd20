//! Comparing the tables with what the journal says of them.

use std::collections::HashMap;

use rusqlite::Connection;

use super::Table;
use super::append::drafts_digest;
use crate::{Damage, StoreError};

/// Checks that every row equals its newest after-image, that no row lacks an image and no image its row.
pub(crate) fn rows_match(
    connection: &Connection,
    tables: &[Table],
    mut recorded: HashMap<(String, String), String>,
) -> Result<(), StoreError> {
    for table in tables {
        for (id, image) in table.rows(connection)? {
            let key = (table.name.clone(), id);
            if recorded.remove(&key).as_deref() != Some(image.as_str()) {
                return Err(differs(key));
            }
        }
    }
    match recorded.into_keys().min() {
        Some(missing) => Err(differs(missing)),
        None => Ok(()),
    }
}

/// Checks the seal over the drafts.
pub(crate) fn drafts_match_seal(connection: &Connection) -> Result<(), StoreError> {
    let seal: String = connection.query_row("SELECT drafts FROM seal", (), |row| row.get("drafts"))?;
    if seal == drafts_digest(connection)? {
        Ok(())
    } else {
        Err(Damage::Seal("drafts").into())
    }
}

fn differs((table, id): (String, String)) -> StoreError {
    Damage::Row { table, id }.into()
}
