//! The shared file: the same bytes for the same content, and everything in it comes back.

use std::io::{Cursor, Read as _};

use documents::shared_file::SharedFile;

use crate::sample::{origin, shared};

#[test]
fn a_shared_file_comes_back_whole_from_the_same_bytes() {
    let file = shared();
    let bytes = file.write().expect("written");
    assert_eq!(file.write(), Ok(bytes.clone()));
    let read = SharedFile::read(&bytes).expect("readable");
    assert_eq!(read, file);
    assert_eq!(
        read.write(),
        Ok(bytes),
        "passing on what was only opened changes nothing"
    );
}

#[test]
fn its_entries_are_the_pack_and_the_lineage_without_a_time() {
    let file = shared();
    let bytes = file.write().expect("written");
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut names = Vec::new();
    for index in 0..zip.len() {
        let entry = zip.by_index(index).expect("there");
        names.push(entry.name().expect("a name").into_owned());
        assert_eq!(entry.last_modified(), Some(zip::DateTime::DEFAULT));
    }
    assert_eq!(names, ["pack.json", "lineage"]);
    let mut pack = Vec::new();
    zip.by_name("pack.json")
        .expect("there")
        .read_to_end(&mut pack)
        .expect("readable");
    assert_eq!(pack, documents::pack::write(&file.workspace));
}

#[test]
fn a_long_history_stays_small_enough_to_mail() {
    let file = SharedFile {
        origin: origin(10_000),
        ..shared()
    };
    let bytes = file.write().expect("written");
    assert!(bytes.len() < 600_000, "{} bytes for ten thousand changes", bytes.len());
}
