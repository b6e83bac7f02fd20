//! The zip around the entries: written one way, and read only when it could have been written that way.

use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::SharedFileError;
use crate::pack;

/// The pack.
pub(super) const PACK: &str = "pack.json";
/// The changes it holds.
pub(super) const LINEAGE: &str = "lineage";

/// The largest shared file, in bytes.
pub const LARGEST: usize = 16 * 1024 * 1024;

/// What the table at the end of the file is at most, in bytes, and how many entries it may list at all.
const LARGEST_TABLE: usize = 64 * 1024;
const MOST_ENTRIES: usize = 64;

/// How many times its size in the file an entry may take up, once it takes up a megabyte.
const MOST_TIMES: u64 = 200;
const SMALL: u64 = 1024 * 1024;

/// The record at the end of a zip without a comment.
const END: usize = 22;
const END_MARK: &[u8] = b"PK\x05\x06";

/// Writes entries in the order given.
pub(super) fn write(entries: &[(&str, &[u8])]) -> Result<Vec<u8>, SharedFileError> {
    let damaged = |why: &dyn std::fmt::Display| SharedFileError::Damaged { why: why.to_string() };
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        zip.start_file(*name, options).map_err(|error| damaged(&error))?;
        zip.write_all(bytes).map_err(|error| damaged(&error))?;
    }
    let bytes = zip.finish().map_err(|error| damaged(&error))?.into_inner();
    if bytes.len() > LARGEST {
        return Err(SharedFileError::TooLarge { limit: LARGEST });
    }
    Ok(bytes)
}

/// Reads pack and lineage.
///
/// # Errors
/// For anything but a zip of exactly these two, of bearable size.
pub(super) fn read(bytes: &[u8]) -> Result<[Vec<u8>; 2], SharedFileError> {
    let listed = listed(bytes)?;
    let damaged = |error: zip::result::ZipError| SharedFileError::Damaged { why: error.to_string() };
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    for index in 0..zip.len() {
        let entry = zip.by_index_raw(index).map_err(damaged)?;
        let name = entry.name().map_err(damaged)?;
        if ![PACK, LINEAGE].contains(&name.as_ref()) || !entry.is_file() {
            let entry = name.chars().take(40).collect();
            return Err(SharedFileError::UnknownEntry { entry });
        }
    }
    // Of two entries of one name the reader would only see one.
    if zip.len() != listed {
        let why = "an entry is there twice".to_owned();
        return Err(SharedFileError::Damaged { why });
    }
    Ok([entry(&mut zip, PACK)?, entry(&mut zip, LINEAGE)?])
}

/// How many entries the table at the end lists, before anything is made of it.
fn listed(bytes: &[u8]) -> Result<usize, SharedFileError> {
    if bytes.is_empty() {
        return Err(SharedFileError::Empty);
    }
    if bytes.len() > LARGEST {
        return Err(SharedFileError::TooLarge { limit: LARGEST });
    }
    if bytes.starts_with(b"SQLite format 3\0") {
        return Err(SharedFileError::Database);
    }
    if !bytes.starts_with(b"PK\x03\x04") {
        return Err(SharedFileError::NotAccord);
    }
    let (rest, end) = bytes.split_last_chunk::<END>().ok_or(SharedFileError::CutShort)?;
    if !end.starts_with(END_MARK) {
        return Err(SharedFileError::CutShort);
    }
    let two = |at: usize| usize::from(u16::from_le_bytes([end[at], end[at + 1]]));
    let four = |at: usize| two(at) | two(at + 2) << 16;
    let (listed, size, offset) = (two(10), four(12), four(16));
    let plain = two(4) == 0 && two(6) == 0 && two(8) == listed && two(20) == 0;
    if !plain || size > LARGEST_TABLE || listed > MOST_ENTRIES || offset.checked_add(size) != Some(rest.len()) {
        return Err(SharedFileError::NotAccord);
    }
    Ok(listed)
}

fn entry(zip: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<Vec<u8>, SharedFileError> {
    let missing = |_| SharedFileError::MissingEntry { entry: name.to_owned() };
    let mut entry = zip.by_name(name).map_err(missing)?;
    let (packed, size) = (entry.compressed_size(), entry.size());
    if size > u64::try_from(pack::LONGEST).unwrap_or(u64::MAX) {
        return Err(SharedFileError::TooLarge { limit: pack::LONGEST });
    }
    if size > SMALL && size / packed.max(1) > MOST_TIMES {
        return Err(SharedFileError::BlowsUp { entry: name.to_owned() });
    }
    // What the table says of the size need not be true.
    let mut bytes = Vec::new();
    let read = entry.by_ref().take(size + 1).read_to_end(&mut bytes);
    match read {
        Ok(read) if u64::try_from(read).is_ok_and(|read| read == size) => Ok(bytes),
        Ok(_) => Err(SharedFileError::Damaged {
            why: format!("“{name}” is not as long as it says"),
        }),
        Err(error) => Err(SharedFileError::Damaged { why: error.to_string() }),
    }
}
