//! A file to be written: what it says is settled when it is ordered, whatever becomes of the review meanwhile.

use std::io;
use std::path::Path;

use ::documents::model::Document;
use ::documents::shared_file::SharedFile;
use ::documents::{ExportError, lay_out, pdf};
use chrono::{DateTime, Utc};

use crate::error::unwritable;
use crate::file::write_checked;
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

/// How many steps a file takes: making it, writing it, checking it.
pub(super) const STEPS: usize = 3;

impl Order {
    /// Makes the file, writes it, and believes it only as it was read back; none when `step` said to stop.
    ///
    /// # Errors
    /// `unwritable` at the folder; `export_failed`.
    pub(crate) fn write(&self, path: &Path, step: &dyn Fn(&str) -> bool) -> Result<Option<Written>, Refusal> {
        if !step("Setting") {
            return Ok(None);
        }
        there(path)?;
        let written = match &self.content {
            Content::Document { kind, document, at } => of_document(document, *at, path, step)?.map(|set| Written {
                document: Some(*kind),
                ..set
            }),
            Content::Workspace(file) => of_workspace(file, path, step)?,
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
    step: &dyn Fn(&str) -> bool,
) -> Result<Option<Written>, Refusal> {
    let at_fault = |error: ExportError| Refusal::ours("export_failed", format!("{error}."));
    let pages = lay_out(document);
    if !step("Writing") {
        return Ok(None);
    }
    let bytes = pdf::write(&pages, at).map_err(at_fault)?;
    if !step("Checking") {
        return Ok(None);
    }
    let whole = |read: &[u8]| match pdf::pages_in(read) {
        Ok(counted) if counted == pages.pages.len() => Ok(()),
        Ok(counted) => Err(io::Error::other(format!(
            "it holds {counted} pages and not {}",
            pages.pages.len()
        ))),
        Err(error) => Err(io::Error::other(error.to_string())),
    };
    write_checked(path, &bytes, whole).map_err(|refusal| refusal.at("folder"))?;
    Ok(Some(Written {
        pages: pages.pages.len(),
        bytes: length(&bytes),
        missing: pages.missing.iter().map(ToString::to_string).collect(),
        ..Written::default()
    }))
}

fn of_workspace(file: &SharedFile, path: &Path, step: &dyn Fn(&str) -> bool) -> Result<Option<Written>, Refusal> {
    if !step("Writing") {
        return Ok(None);
    }
    let bytes = file
        .write()
        .map_err(|error| Refusal::ours("unshared", format!("The workspace can’t be shared: {error}.")))?;
    if !step("Checking") {
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
