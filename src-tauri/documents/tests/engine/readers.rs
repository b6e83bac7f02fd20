//! Other programs that read PDF; they judge what we write.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Names the Python that has PDFium and outloud, where it is not the one that xtask made.
const PYTHON: &str = "ACCORD_READERS";

/// Names the folder with PDFBox and what it needs, where it is not Debian's.
const PDFBOX: &str = "ACCORD_PDFBOX";

/// What PDFium finds on each page, form feeds between.
const PDFIUM: &str = "
import sys, pypdfium2
file = pypdfium2.PdfDocument(sys.argv[1])
pages = [page.get_textpage().get_text_bounded() for page in file]
sys.stdout.buffer.write('\\f'.join(pages).encode('utf-8', 'surrogatepass'))
";

/// The rules of ISO 14289 that outloud finds broken, a line each, and how many it looked at.
const OUTLOUD: &str = "
import sys, outloud
result = outloud.check(sys.argv[1])
for finding in result.findings:
    if finding.severity == 'error':
        print(finding.rule, finding.message, finding.evidence, finding.page)
for run in result.runs:
    if run.status == 'crashed':
        print(run.rule, run.reason)
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
    let answer = answer(&python(), &["-c", PDFIUM, "FILE"], bytes);
    assert!(answer.well, "PDFium can't read it: {}", answer.complaint);
    answer.said.split('\u{c}').map(str::to_owned).collect()
}

/// What outloud finds wrong for assistive readers.
pub(crate) fn errors_by_outloud(bytes: &[u8]) -> Vec<String> {
    let answer = answer(&python(), &["-c", OUTLOUD, "FILE"], bytes);
    assert!(answer.well, "outloud can't read it: {}", answer.complaint);
    answer.said.lines().map(str::to_owned).collect()
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

/// What a program said, and whether it ended well.
struct Answer {
    well: bool,
    said: String,
    complaint: String,
}

fn answer(program: &Path, arguments: &[&str], bytes: &[u8]) -> Answer {
    let folder = tempfile::tempdir().expect("a folder for the file");
    let path = folder.path().join("document.pdf");
    std::fs::write(&path, bytes).expect("the file is written");
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
