//! A machine of its own for each test: a data folder, a folder for files, and the program.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// A data folder and a folder for files.
pub(crate) struct Environment {
    root: TempDir,
}

/// What a run came to.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Environment {
    /// A machine without a review.
    pub(crate) fn new() -> Self {
        Self {
            root: tempfile::tempdir().expect("a temporary folder"),
        }
    }

    /// A machine with one prepared review, Kestrel's first quarter of 2027.
    pub(crate) fn with_review() -> Self {
        let machine = Self::new();
        let new = [
            "new",
            "--company",
            "Kestrel",
            "--quarter",
            "Q1 2027",
            "--date",
            "2027-01-21",
        ];
        let leaders = [
            "--marketing",
            "Amara Osei, Chief Marketing Officer",
            "--sales",
            "Daniel Brandt",
        ];
        machine.run(&[&new[..], &leaders[..]].concat()).ok();
        machine
    }

    /// A path in the folder for files.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    /// The program, on this machine's data folder, with nothing of the caller's environment that could matter.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_accord-cli"));
        command
            .arg("--data")
            .arg(self.path("data"))
            .current_dir(self.root.path());
        command
            .env_remove("ACCORD_DATA_DIR")
            .env("TZ", "UTC")
            .stdin(Stdio::null());
        command
    }

    /// Runs the program to its end.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        let output = self.command().args(arguments).output().expect("the program starts");
        Run {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).expect("text"),
            err: String::from_utf8(output.stderr).expect("text"),
        }
    }

    /// Writes steps to a file and applies them.
    pub(crate) fn apply(&self, steps: &Value) -> Run {
        let file = self.path("steps.json");
        std::fs::write(&file, steps.to_string()).expect("written");
        self.run(&["apply", &shown(&file)])
    }

    /// The open review as JSON.
    pub(crate) fn show(&self) -> Value {
        let mut view = self.run(&["show", "--json"]).json();
        // The clock on the wall goes on, whatever becomes of the review.
        view["review"]["meeting"]["now"].take();
        view
    }
}

impl Run {
    /// The text printed by a run that went well.
    pub(crate) fn ok(self) -> String {
        assert_eq!(self.code, 0, "{}{}", self.out, self.err);
        self.out
    }

    /// The JSON printed by a run that went well.
    pub(crate) fn json(self) -> Value {
        serde_json::from_str(&self.ok()).expect("JSON")
    }

    /// What a run said that was the input's fault.
    pub(crate) fn refused(self) -> String {
        assert_eq!(self.code, 1, "{}{}", self.out, self.err);
        assert_eq!(self.out, "", "a refusal goes to standard error");
        self.err
    }
}

/// A path as text.
pub(crate) fn shown(path: &Path) -> String {
    path.to_str().expect("text").to_owned()
}

/// The words of a PDF.
pub(crate) fn words(pdf: &Path) -> String {
    let output = Command::new("pdftotext")
        .arg("-layout")
        .arg(pdf)
        .arg("-")
        .output()
        .expect("pdftotext is there");
    assert!(output.status.success(), "pdftotext reads the file");
    let text = String::from_utf8(output.stdout).expect("text");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
