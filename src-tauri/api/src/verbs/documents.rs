//! The two documents: shown as pages, and written as files.

use std::path::Path;

use ::documents::flow::Pages;
use ::documents::model::Document;
use ::documents::{lay_out, pdf, svg};
use chrono::{DateTime, Utc};

use crate::desk::Desk;
use crate::error::unwritable;
use crate::file::{safe_name, write};
use crate::{DocumentKind, DocumentRequest, ExportRequest, Exported, Paper, Preview, PreviewPage, Refusal, Written};

/// A document as it would be printed now.
///
/// # Errors
/// `nothing_open`.
pub fn preview(desk: &mut Desk, request: DocumentRequest) -> Result<Preview, Refusal> {
    let (document, _) = document(desk, request.document, request.paper)?;
    let pages = lay_out(&document);
    let text = pages.pages.iter().map(|page| page.words());
    let drawn = svg::write(&pages).into_iter().zip(text);
    Ok(Preview {
        document: request.document,
        title: title(request.document).into(),
        missing: missing(&pages),
        pages: drawn.map(|(svg, text)| PreviewPage { svg, text }).collect(),
    })
}

/// Writes documents where the person says, whole or not at all, and reads them back.
///
/// # Errors
/// `unwritable` with the path; files written before the failing one stay.
pub fn export(desk: &mut Desk, request: ExportRequest) -> Result<Exported, Refusal> {
    if request.documents.is_empty() {
        return Err(Refusal::input("empty", "Choose a document to export."));
    }
    let documents = request.documents.iter();
    let ready = documents
        .map(|kind| set(desk, *kind, request.paper))
        .collect::<Result<Vec<_>, _>>()?;
    let Some(folder) = desk.host().folder() else {
        return Ok(Exported {
            written: Vec::new(),
            folder: String::new(),
        });
    };
    std::fs::create_dir_all(&folder).map_err(|error| unwritable(&folder, &error))?;
    let mut written = Vec::new();
    for ready in ready {
        let path = folder.join(export_name(desk, ready.kind)?);
        written.push(ready.write(&path)?);
    }
    Ok(Exported {
        written,
        folder: shown(&folder),
    })
}

/// Writes one document to a file named by the caller: for programs that know the path, which the window never does.
///
/// # Errors
/// `unwritable` with the path.
pub fn export_file(desk: &mut Desk, request: DocumentRequest, path: &Path) -> Result<Written, Refusal> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
    }
    set(desk, request.document, request.paper)?.write(path)
}

/// A document set and ready to be written.
struct Ready {
    kind: DocumentKind,
    pages: Pages,
    bytes: Vec<u8>,
}

impl Ready {
    fn write(self, path: &Path) -> Result<Written, Refusal> {
        write(path, &self.bytes)?;
        Ok(Written {
            document: self.kind,
            name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            pages: self.pages.pages.len(),
            bytes: u64::try_from(self.bytes.len()).unwrap_or(u64::MAX),
            missing: missing(&self.pages),
        })
    }
}

fn set(desk: &Desk, kind: DocumentKind, paper: Paper) -> Result<Ready, Refusal> {
    let (document, at) = document(desk, kind, paper)?;
    let pages = lay_out(&document);
    let bytes = pdf::write(&pages, at).map_err(|error| Refusal::ours("export_failed", format!("{error}.")))?;
    Ok(Ready { kind, pages, bytes })
}

/// The document as it stands, and the time of the newest change in it.
fn document(desk: &Desk, kind: DocumentKind, paper: Paper) -> Result<(Document, DateTime<Utc>), Refusal> {
    let open = desk.opened()?;
    let at = open.store.last_saved().unwrap_or(DateTime::UNIX_EPOCH);
    let edition = ::documents::Edition {
        paper: match paper {
            Paper::A4 => ::documents::model::Paper::A4,
            Paper::Letter => ::documents::model::Paper::Letter,
        },
        language: open.workspace().company.language,
        version: open.review()?.version(),
        date: desk.host().local(at).date(),
        digest: crate::compose::digest(open.workspace(), open.review()?).short(),
    };
    let document = match kind {
        DocumentKind::Definitions => ::documents::definitions(open.workspace(), open.review()?, &edition),
        DocumentKind::Plan => ::documents::quarterly_plan(open.workspace(), open.review()?, &edition),
    };
    Ok((document, at))
}

/// The name of a document's file: “Kestrel, Definitions, Q1 2027.pdf”, safe on every platform.
///
/// # Errors
/// `nothing_open`.
pub fn export_name(desk: &Desk, kind: DocumentKind) -> Result<String, Refusal> {
    let open = desk.opened()?;
    let (company, quarter) = (&open.workspace().company.name, open.review()?.quarter);
    Ok(format!(
        "{}.pdf",
        safe_name(&format!("{company}, {}, {quarter}", title(kind)))
    ))
}

fn title(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Definitions => "Definitions",
        DocumentKind::Plan => "Quarterly plan",
    }
}

fn missing(pages: &Pages) -> Vec<String> {
    pages.missing.iter().map(|missing| missing.to_string()).collect()
}

fn shown(folder: &Path) -> String {
    folder.display().to_string()
}
