//! Writing a file so that it is there whole or not at all, and reading it back before anyone says it is.

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use crate::Refusal;
use crate::error::unwritable;

/// Writes a file: a temporary one in the same folder, synced, read back, renamed, the folder synced.
///
/// # Errors
/// `unwritable`; the file that was there before is then still whole.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Refusal> {
    let refuse = |error: std::io::Error| unwritable(path, &error);
    if path.is_dir() {
        return Err(refuse(std::io::Error::from(std::io::ErrorKind::IsADirectory)));
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    let temporary = beside(path);
    let written = put(&temporary, bytes)
        .and_then(|()| fs::rename(&temporary, path))
        .and_then(|()| sync(folder));
    if written.is_err() {
        // What is left of the attempt has no worth; that it could not be removed changes nothing.
        let _gone = fs::remove_file(&temporary);
    }
    written.map_err(refuse)
}

fn put(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    let mut read = Vec::with_capacity(bytes.len());
    File::open(path)?.read_to_end(&mut read)?;
    if read == bytes {
        Ok(())
    } else {
        Err(std::io::Error::other(
            "what was read back differs from what was written",
        ))
    }
}

fn beside(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".part");
    path.with_file_name(name)
}

#[cfg(unix)]
fn sync(folder: &Path) -> std::io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Folders can't be opened for syncing here; the rename itself is durable.
#[cfg(not(unix))]
fn sync(_folder: &Path) -> std::io::Result<()> {
    Ok(())
}

/// A name that every platform takes: no separators, no reserved names, at most 120 characters.
///
/// ```text
/// "../x" -> "..-x" -> "-x";  "CON" -> "CON-";  "a:b. " -> "a-b"
/// ```
pub(crate) fn safe_name(text: &str) -> String {
    let replaced: String = text
        .chars()
        .map(|c| {
            if c.is_control() || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|') {
                '-'
            } else {
                c
            }
        })
        .take(120)
        .collect();
    let trimmed = replaced.trim_matches(|c: char| c == '.' || c.is_whitespace());
    let stem = trimmed.split('.').next().unwrap_or_default().to_uppercase();
    let numbered = |prefix: &str| {
        stem.strip_prefix(prefix)
            .is_some_and(|rest| rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit())
    };
    let reserved = matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL") || numbered("COM") || numbered("LPT");
    match trimmed {
        "" => "Accord".to_owned(),
        name if reserved => format!("{name}-"),
        name => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_made_safe_for_every_platform() {
        let cases = [
            ("Kestrel", "Kestrel"),
            ("../x", "-x"),
            ("CON", "CON-"),
            ("com1.txt", "com1.txt-"),
            ("a:b. ", "a-b"),
            ("...", "Accord"),
            ("R&D <x>", "R&D -x-"),
        ];
        for (given, expected) in cases {
            assert_eq!(safe_name(given), expected, "{given:?}");
        }
        assert_eq!(safe_name(&"n".repeat(300)).len(), 120);
    }

    #[test]
    fn a_file_is_replaced_whole_and_a_folder_in_its_place_is_an_error() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("out.pdf");
        write(&path, b"one").expect("written");
        write(&path, b"two").expect("written again");
        assert_eq!(fs::read(&path).expect("readable"), b"two");
        assert_eq!(
            fs::read_dir(folder.path()).expect("listable").count(),
            1,
            "nothing is left beside it"
        );
        fs::create_dir(folder.path().join("taken.pdf")).expect("made");
        let refusal = write(&folder.path().join("taken.pdf"), b"x").expect_err("a folder is in the way");
        assert_eq!(refusal.code, "unwritable");
        let refusal = write(&folder.path().join("gone/out.pdf"), b"x").expect_err("the folder is not there");
        assert_eq!(refusal.code, "unwritable");
    }
}
