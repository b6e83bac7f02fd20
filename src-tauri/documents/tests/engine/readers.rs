//! Other programs that read PDF; they judge what we write.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Names the Python that has PDFium and outloud, where it is not the one that xtask made.
const PYTHON: &str = "ACCORD_READERS";

/// Names the folder with PDFBox and what it needs, where it is not Debian's.
const PDFBOX: &str = "ACCORD_PDFBOX";

/// What PDFium finds on each page, form feeds between; what parts files stands between those of two.
const PDFIUM: &str = "
import sys, pypdfium2
def text(name):
    pages = pypdfium2.PdfDocument(name)
    return '\\f'.join(page.get_textpage().get_text_range() for page in pages)
texts = map(text, sys.argv[1:])
sys.stdout.buffer.write('\\x1c'.join(texts).encode('utf-8', 'surrogatepass'))
";

/// The rules of ISO 14289 that outloud finds broken, a line each.
const OUTLOUD: &str = "
import sys, outloud
for name in sys.argv[1:]:
    result = outloud.check(name)
    for finding in result.findings:
        if finding.severity == 'error':
            print(name, finding.rule, finding.message, finding.evidence, finding.page)
    for run in result.runs:
        if run.status == 'crashed':
            print(name, run.rule, run.reason)
";

/// What PDFBox needs beside itself, as Debian names it.
const JARS: [&str; 9] = [
    "preflight",
    "pdfbox2",
    "fontbox2",
    "xmpbox",
    "commons-io",
    "commons-logging",
    "commons-lang3",
    "javax.activation",
    "jaxb-api",
];

/// What `program` says about a file when called with `arguments`, FILE standing for the file's path; it has to find nothing
/// to complain about.
pub(crate) fn ask(program: &str, arguments: &[&str], bytes: &[u8]) -> String {
    let answer = answer(Path::new(program), arguments, bytes);
    assert!(
        answer.well && answer.complaint.is_empty(),
        "{program} complains: {}{}",
        answer.said,
        answer.complaint
    );
    answer.said
}

/// The text of each page in the order it was written, as poppler reads it.
pub(crate) fn text_of_pages(bytes: &[u8]) -> Vec<String> {
    let all = ask("pdftotext", &["-raw", "FILE", "-"], bytes);
    all.split_terminator('\u{c}').map(str::to_owned).collect()
}

/// The text of each page as PDFium reads it, which is what people copy in a browser.
pub(crate) fn text_by_pdfium(bytes: &[u8]) -> Vec<String> {
    let (_folder, file) = kept(bytes);
    texts_by_pdfium(&[&file]).remove(0)
}

/// The same of several files at once, which starts PDFium only once.
pub(crate) fn texts_by_pdfium(files: &[&Path]) -> Vec<Vec<String>> {
    let said = by_python(PDFIUM, files);
    let texts = said.split('\u{1c}');
    texts
        .map(|text| text.split('\u{c}').map(str::to_owned).collect())
        .collect()
}

/// The titles of a file's outline with their level from 1, in order, as qpdf reads them.
pub(crate) fn outline_of(bytes: &[u8]) -> Vec<(u8, String)> {
    let said = ask("qpdf", &["--json", "--json-key=outlines", "FILE"], bytes);
    let said: serde_json::Value = serde_json::from_str(&said).expect("JSON");
    let mut titles = Vec::new();
    entries(&said["outlines"], 1, &mut titles);
    titles
}

fn entries(list: &serde_json::Value, level: u8, titles: &mut Vec<(u8, String)>) {
    for entry in list.as_array().expect("a list of entries") {
        titles.push((level, entry["title"].as_str().expect("a title").to_owned()));
        entries(&entry["kids"], level + 1, titles);
    }
}

/// What outloud finds wrong for assistive readers in some files.
pub(crate) fn errors_by_outloud_in(files: &[&Path]) -> Vec<String> {
    by_python(OUTLOUD, files).lines().map(str::to_owned).collect()
}

/// What outloud finds wrong for assistive readers.
pub(crate) fn errors_by_outloud(bytes: &[u8]) -> Vec<String> {
    let (_folder, file) = kept(bytes);
    errors_by_outloud_in(&[&file])
}

/// Whether PDFBox finds that a file is valid PDF/A-1b, and what it says.
pub(crate) fn preflight(bytes: &[u8]) -> (bool, String) {
    let folder = std::env::var_os(PDFBOX).map_or_else(|| "/usr/share/java".into(), PathBuf::from);
    let jars: Vec<PathBuf> = JARS.iter().map(|name| folder.join(format!("{name}.jar"))).collect();
    for jar in &jars {
        assert!(
            jar.is_file(),
            "{} is needed for this test: cargo xtask test installs it on Debian; elsewhere name a folder that has it in {PDFBOX}",
            jar.display()
        );
    }
    let path = std::env::join_paths(&jars).expect("no colon in a path");
    let path = path.to_string_lossy();
    let arguments = ["-cp", &path, "org.apache.pdfbox.preflight.Validator_A1b", "FILE"];
    let answer = answer(Path::new("java"), &arguments, bytes);
    (answer.said.contains("is a valid PDF/A-1b file"), answer.said)
}

/// What a script for the readers' Python says of some files.
fn by_python(script: &str, files: &[&Path]) -> String {
    let output = Command::new(python())
        .args(["-c", script])
        .args(files)
        .output()
        .expect("the Python of the readers starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What a program said, and whether it ended well.
struct Answer {
    well: bool,
    said: String,
    complaint: String,
}

fn answer(program: &Path, arguments: &[&str], bytes: &[u8]) -> Answer {
    let (_folder, path) = kept(bytes);
    let arguments = arguments.iter().map(|&argument| match argument {
        "FILE" => path.as_path(),
        argument => Path::new(argument),
    });
    let output = Command::new(program).args(arguments).output().unwrap_or_else(|error| {
        panic!(
            "{} is needed for this test (cargo xtask test installs it): {error}",
            program.display()
        )
    });
    Answer {
        well: output.status.success(),
        said: String::from_utf8_lossy(&output.stdout).into_owned(),
        complaint: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// A file with these bytes, there for as long as its folder is kept.
fn kept(bytes: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder for the file");
    let path = folder.path().join("document.pdf");
    std::fs::write(&path, bytes).expect("the file is written");
    (folder, path)
}

/// The Python that `cargo xtask test` fills with the readers, in cargo's own target folder.
fn python() -> PathBuf {
    if let Some(path) = std::env::var_os(PYTHON) {
        return path.into();
    }
    let test = std::env::current_exe().expect("the test knows itself");
    let target = test.ancestors().nth(3).expect("it lies in target/debug/deps");
    let folder = if cfg!(windows) { "Scripts" } else { "bin" };
    let path = target.join("xtask").join("readers").join(folder).join("python");
    assert!(
        path.with_extension(std::env::consts::EXE_EXTENSION).exists(),
        "{} is needed for this test: cargo xtask test makes it, or name a Python with pypdfium2 and outloud in {PYTHON}",
        path.display()
    );
    path
}
