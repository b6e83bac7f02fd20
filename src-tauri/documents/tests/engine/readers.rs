//! Other programs that read PDF; they judge what we write.

use std::path::Path;
use std::process::Command;

/// What `program` says about a file when called with `arguments`, FILE standing for the file's path.
pub(crate) fn ask(program: &str, arguments: &[&str], bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().expect("a folder for the file");
    let path = folder.path().join("document.pdf");
    std::fs::write(&path, bytes).expect("the file is written");
    let output = Command::new(program)
        .args(arguments.iter().map(|&argument| {
            if argument == "FILE" {
                path.as_path()
            } else {
                Path::new(argument)
            }
        }))
        .output()
        .unwrap_or_else(|error| panic!("{program} is needed for this test (cargo xtask test installs it): {error}"));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && complaint.is_empty(),
        "{program} complains: {said}{complaint}"
    );
    said
}

/// The text of each page in the order it was written.
pub(crate) fn text_of_pages(bytes: &[u8]) -> Vec<String> {
    let all = ask("pdftotext", &["-raw", "FILE", "-"], bytes);
    all.split_terminator('\u{c}').map(str::to_owned).collect()
}
