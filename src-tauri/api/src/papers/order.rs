//! A file to be written: what it says is settled when it is ordered, whatever becomes of the review meanwhile.

use std::io;
use std::path::Path;

use ::documents::model::Document;
use ::documents::shared_file::SharedFile;
use ::documents::{ExportError, pdf};
use chrono::{DateTime, Utc};

use super::Typesetting;
use crate::error::unwritable;
use crate::file::write_checked;
use crate::host::Host;
use crate::view::Written;
use crate::{DocumentKind, Refusal};

/// A file to be written.
#[derive(Clone)]
pub(crate) struct Order {
    /// What it is, for people: “Definitions”.
    pub(crate) title: &'static str,
    /// The name of its file.
    pub(crate) name: String,
    pub(crate) content: Content,
}

/// What a file says.
#[derive(Clone)]
pub(crate) enum Content {
    /// A document, as pages.
    Document {
        kind: DocumentKind,
        document: Document,
        at: DateTime<Utc>,
    },
    /// The workspace, to pass on.
    Workspace(SharedFile),
}

/// What is done to a file just now.
pub(crate) struct Doing {
    /// In a word: “Writing”.
    pub(super) word: &'static str,
    /// The pages that are done, and how many there are.
    pub(super) pages: Option<(usize, usize)>,
    /// How much of the file is done by now, in hundredths.
    pub(super) done: usize,
}

impl Doing {
    /// A whole file, in hundredths; setting it takes about as long as writing it, checking it a tenth.
    pub(super) const WHOLE: usize = 100;
    const WRITING: usize = 45;
    const CHECKING: usize = 90;

    fn setting() -> Self {
        Self::step("Setting", 0)
    }

    fn writing() -> Self {
        Self::step("Writing", Self::WRITING)
    }

    fn pages(done: usize, of: usize) -> Self {
        Self {
            word: "Writing",
            pages: Some((done, of)),
            done: Self::WRITING + (Self::CHECKING - Self::WRITING) * done / of.max(1),
        }
    }

    fn checking() -> Self {
        Self::step("Checking", Self::CHECKING)
    }

    fn step(word: &'static str, done: usize) -> Self {
        let pages = None;
        Self { word, pages, done }
    }
}

/// Is told what is done; answers whether to go on.
pub(crate) type Watch<'a> = dyn Fn(Doing) -> bool + Sync + 'a;

impl Order {
    /// Makes the file, writes it, and believes it only as it was read back; none when it was told to stop.
    ///
    /// # Errors
    /// `unwritable` at the folder; `export_failed`.
    pub(crate) fn write(&self, path: &Path, host: &dyn Host, watch: &Watch<'_>) -> Result<Option<Written>, Refusal> {
        if !watch(Doing::setting()) {
            return Ok(None);
        }
        there(path)?;
        let written = match &self.content {
            Content::Document { kind, document, at } => {
                of_document(document, *at, path, host, watch)?.map(|set| Written {
                    document: Some(*kind),
                    ..set
                })
            }
            Content::Workspace(file) => of_workspace(file, path, watch)?,
        };
        Ok(written.map(|written| Written {
            name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            ..written
        }))
    }
}

/// Sees that the folder is there before anything is made for it.
fn there(path: &Path) -> Result<(), Refusal> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let Some(folder) = folder.filter(|folder| !folder.is_dir()) else {
        return Ok(());
    };
    let gone = if folder.exists() {
        io::ErrorKind::NotADirectory
    } else {
        io::ErrorKind::NotFound
    };
    Err(unwritable(folder, &gone.into()).at("folder"))
}

fn of_document(
    document: &Document,
    at: DateTime<Utc>,
    path: &Path,
    host: &dyn Host,
    watch: &Watch<'_>,
) -> Result<Option<Written>, Refusal> {
    let pages = Typesetting::default().lay_out(document, host);
    let count = pages.pages.len();
    if !watch(Doing::writing()) {
        return Ok(None);
    }
    let bytes = match pdf::write_watched(&pages, at, &|done| watch(Doing::pages(done, count))) {
        Err(ExportError::Stopped) => return Ok(None),
        bytes => bytes.map_err(|error| Refusal::ours("export_failed", format!("{error}.")))?,
    };
    if !watch(Doing::checking()) {
        return Ok(None);
    }
    let whole = |read: &[u8]| match pdf::pages_in(read) {
        Ok(counted) if counted == count => Ok(()),
        Ok(counted) => Err(io::Error::other(format!("it holds {counted} pages and not {count}"))),
        Err(error) => Err(io::Error::other(error.to_string())),
    };
    write_checked(path, &bytes, whole).map_err(|refusal| refusal.at("folder"))?;
    Ok(Some(Written {
        pages: count,
        bytes: length(&bytes),
        missing: pages.missing.iter().map(ToString::to_string).collect(),
        removed: pages.removed,
        ..Written::default()
    }))
}

fn of_workspace(file: &SharedFile, path: &Path, watch: &Watch<'_>) -> Result<Option<Written>, Refusal> {
    if !watch(Doing::writing()) {
        return Ok(None);
    }
    let bytes = file
        .write()
        .map_err(|error| Refusal::ours("unshared", format!("The workspace can’t be shared: {error}.")))?;
    if !watch(Doing::checking()) {
        return Ok(None);
    }
    let whole = |read: &[u8]| match SharedFile::read(read) {
        Ok(again) if again == *file => Ok(()),
        Ok(_) => Err(io::Error::other("it does not read back the same")),
        Err(error) => Err(io::Error::other(error.to_string())),
    };
    write_checked(path, &bytes, whole).map_err(|refusal| refusal.at("folder"))?;
    Ok(Some(Written {
        bytes: length(&bytes),
        ..Written::default()
    }))
}

fn length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use ::documents::model::{Block, Role};

    use super::*;
    use crate::host::Machine;
    use crate::papers::specimen;

    /// A document of that many pages.
    fn order(pages: usize) -> Order {
        let mut blocks = Vec::new();
        for number in 0..pages {
            blocks.push(Block::text(Role::Body, format!("Page {number}.")));
            blocks.push(Block::PageBreak);
        }
        let document = specimen::document(blocks);
        Order {
            title: "Definitions",
            name: "Definitions.pdf".into(),
            content: Content::Document {
                kind: DocumentKind::Definitions,
                document,
                at: DateTime::UNIX_EPOCH,
            },
        }
    }

    fn machine() -> Machine {
        Machine::new(|| None, || None)
    }

    #[test]
    fn a_long_document_is_told_by_pages_up_to_the_last_one() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let told = Mutex::new(Vec::new());
        let watch = |doing: Doing| {
            told.lock().expect("nobody panicked").push(doing);
            true
        };
        let path = folder.path().join("Definitions.pdf");
        let written = order(40)
            .write(&path, &machine(), &watch)
            .expect("written")
            .expect("not stopped");
        assert_eq!(written.pages, 40);
        let told = told.into_inner().expect("nobody panicked");
        let pages: Vec<(usize, usize)> = told.iter().filter_map(|doing| doing.pages).collect();
        assert!(pages.len() >= 5, "{pages:?}");
        assert!(pages.contains(&(40, 40)), "{pages:?}");
        assert!(told.iter().all(|doing| doing.done < Doing::WHOLE));
        assert_eq!(told.last().map(|doing| doing.word), Some("Checking"));
    }

    #[test]
    fn a_document_that_is_stopped_between_two_pages_leaves_nothing() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("Definitions.pdf");
        let stop = |doing: Doing| doing.pages.is_none();
        assert!(order(40).write(&path, &machine(), &stop).expect("no fault").is_none());
        assert_eq!(std::fs::read_dir(folder.path()).expect("listable").count(), 0);
    }
}
