//! Every setting of the connection, in the order in which it has to be made, and what it must read afterwards.

use rusqlite::Connection;
use rusqlite::config::DbConfig;
use rusqlite::types::Value;

use crate::StoreError;

/// Switches of the connection. Views and the file's own triggers are off: our triggers are temporary and fire regardless.
pub(super) const HARDENED: &[(DbConfig, bool)] = &[
    (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
    (DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true),
    (DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true),
    (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
    (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
    (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
    (DbConfig::SQLITE_DBCONFIG_WRITABLE_SCHEMA, false),
    (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
    (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
];

/// Pragmas: name, what is asked for, what it reads back.
///
/// `locking_mode` comes before anything that touches the write-ahead log, or the log's index lands in shared memory.
/// `synchronous` FULL, because NORMAL loses acknowledged changes in a power cut.
const PRAGMAS: &[(&str, &str, &str)] = &[
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("temp_store", "MEMORY", "2"),
    ("mmap_size", "0", "0"),
    ("cell_size_check", "ON", "1"),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", "2"),
    ("fullfsync", "ON", "1"),
    ("checkpoint_fullfsync", "ON", "1"),
    ("wal_autocheckpoint", "200", "200"),
    ("journal_size_limit", "4194304", "4194304"),
    ("foreign_keys", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
    ("recursive_triggers", "ON", "1"),
    ("secure_delete", "ON", "1"),
    ("ignore_check_constraints", "OFF", "0"),
];

/// Makes the settings, then reads once: only the first read takes the lock.
pub(super) fn apply(connection: &Connection) -> Result<(), StoreError> {
    for (name, asked, _) in PRAGMAS {
        connection.execute_batch(&format!("PRAGMA {name} = {asked}"))?;
    }
    let _tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", (), |row| row.get(0))?;
    Ok(())
}

/// Reads every setting back.
pub(super) fn check(connection: &Connection) -> Result<(), StoreError> {
    for (name, _, wanted) in PRAGMAS {
        let found = match connection.pragma_query_value(None, name, |row| row.get(0))? {
            Value::Integer(number) => number.to_string(),
            Value::Text(text) => text,
            other => format!("{other:?}"),
        };
        if found != *wanted {
            return Err(StoreError::Sqlite(format!(
                "setting {name} reads {found} instead of {wanted}"
            )));
        }
    }
    for (setting, wanted) in HARDENED {
        if connection.db_config(*setting)? != *wanted {
            return Err(StoreError::Sqlite(format!("{setting:?} does not read {wanted}")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_reads_back_and_a_changed_one_is_noticed() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("store.db");
        std::fs::write(&path, []).expect("an empty file");
        let connection = super::super::open(&path).expect("opened with its settings");
        for (name, other) in [
            ("synchronous", "NORMAL"),
            ("mmap_size", "65536"),
            ("recursive_triggers", "OFF"),
        ] {
            connection
                .execute_batch(&format!("PRAGMA {name} = {other}"))
                .expect("changed");
            let error = check(&connection).expect_err("a changed setting is noticed");
            assert!(error.to_string().contains(name), "{error}");
            apply(&connection).expect("set again");
            check(&connection).expect("reads back again");
        }
        connection
            .set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false)
            .expect("changed");
        assert!(
            check(&connection).is_err(),
            "a file could be written past SQLite's own rules"
        );
    }

    #[test]
    fn double_quoted_text_is_never_taken_for_a_string() {
        let connection = Connection::open_in_memory().expect("a connection");
        super::super::harden(&connection).expect("hardened");
        assert!(
            connection
                .query_row(r#"SELECT "a misspelt column""#, (), |_| Ok(()))
                .is_err()
        );
    }

    #[test]
    fn sqlite_is_new_enough_for_a_safe_write_ahead_log() {
        assert!(rusqlite::version_number() >= 3_051_003, "{}", rusqlite::version());
    }
}
