//! A shared file of an earlier build, which every later one opens.

use std::path::Path;

use documents::shared_file::SharedFile;

use crate::sample::shared;

/// Opens whatever any release shared. Until the first release, `ACCORD_FROZEN=write` replaces the file when the format
/// changes; from then on each release adds its own, and none is ever replaced.
#[test]
fn the_frozen_sample_opens() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/passing_on/frozen/0.1.accord");
    if std::env::var("ACCORD_FROZEN").is_ok_and(|value| value == "write") {
        std::fs::write(&path, shared().write().expect("written")).expect("the file can be written");
    }
    let bytes = std::fs::read(&path).expect("the frozen file is there");
    let file = SharedFile::read(&bytes).expect("a file of an earlier build opens");
    assert_eq!(file.workspace.company.name.as_str(), "Kestrel");
    assert_eq!(file.origin.lineage.len(), 120);
    assert!(!file.workspace.reviews[0].answers.is_empty(), "with what was agreed");
}
