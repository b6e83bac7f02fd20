//! Every document of the fixtures, set and written once for all tests that look at files.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use chrono::DateTime;
use documents::flow::Pages;
use documents::model::{Document, Paper};
use documents::{lay_out, pdf};
use domain::{Language, Workspace};

use crate::gaps::bare;
use crate::huge::huge;
use crate::sample::{Counting, both, told, weekly};
use crate::signed::signed;

/// A document with all that becomes of it.
pub(crate) struct Printed {
    /// What it is called in the names of goldens.
    pub(crate) name: String,
    pub(crate) document: Document,
    pub(crate) pages: Pages,
    pub(crate) bytes: Vec<u8>,
    /// Where its file lies.
    pub(crate) file: PathBuf,
}

impl Printed {
    fn of(name: &str, document: Document) -> Self {
        let pages = lay_out(&document);
        let bytes = pdf::write(&pages, DateTime::UNIX_EPOCH).expect("it is written");
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("papers");
        let file = folder.join(format!("{name}.pdf"));
        std::fs::create_dir_all(&folder).expect("the folder is made");
        std::fs::write(&file, &bytes).expect("the file is written");
        Self {
            name: name.to_owned(),
            document,
            pages,
            bytes,
            file,
        }
    }
}

/// The documents of the sample, of an almost empty review and of a signed one, English and German.
pub(crate) fn printed() -> &'static [Printed] {
    static ALL: LazyLock<Vec<Printed>> = LazyLock::new(|| {
        let mut all = Vec::new();
        for (name, workspace) in [
            ("sample", told().0),
            ("empty", bare()),
            ("signed", signed(&mut Counting::beyond()).0),
        ] {
            for (language, paper) in [(Language::English, Paper::A4), (Language::German, Paper::Letter)] {
                all.extend(three(name, &workspace, language, paper));
            }
        }
        all
    });
    &ALL
}

/// Both documents of a review as large as one can get.
pub(crate) fn printed_huge() -> &'static [Printed] {
    static ALL: LazyLock<Vec<Printed>> = LazyLock::new(|| {
        let [definitions, plan] = both(&huge().0, Paper::A4);
        vec![
            Printed::of("huge-definitions", definitions),
            Printed::of("huge-plan", plan),
        ]
    });
    &ALL
}

/// The document called so.
pub(crate) fn named(name: &str) -> &'static Printed {
    let all = if name.starts_with("huge") {
        printed_huge()
    } else {
        printed()
    };
    all.iter()
        .find(|one| one.name == name)
        .expect("there is one of that name")
}

fn three(name: &str, workspace: &Workspace, language: Language, paper: Paper) -> [Printed; 3] {
    let mut workspace = workspace.clone();
    workspace.company.language = language;
    let [definitions, plan] = both(&workspace, paper);
    let tongue = if language == Language::German { "-german" } else { "" };
    [
        ("definitions", definitions),
        ("plan", plan),
        ("weekly", weekly(&workspace, paper)),
    ]
    .map(|(kind, document)| Printed::of(&format!("{name}-{kind}{tongue}"), document))
}
