//! The two documents: shown as pages, and written as files.

use std::path::Path;

use ::documents::flow::Pages;
use ::documents::model::Document;
use ::documents::{lay_out, pdf, svg};
use chrono::{DateTime, Utc};

use crate::desk::{Desk, unwritable};
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
    let mut ready = Vec::new();
    for kind in request.documents {
        let (document, at) = document(desk, kind, request.paper)?;
        let pages = lay_out(&document);
        let bytes = pdf::write(&pages, at).map_err(|error| Refusal::ours("export_failed", format!("{error}.")))?;
        ready.push((kind, pages, bytes));
    }
    let Some(folder) = desk.host().folder() else {
        return Ok(Exported {
            written: Vec::new(),
            folder: String::new(),
        });
    };
    std::fs::create_dir_all(&folder).map_err(|error| unwritable(&folder, &error))?;
    let mut written = Vec::new();
    for (kind, pages, bytes) in ready {
        let name = file_name(desk, kind)?;
        write(&folder.join(&name), &bytes)?;
        let bytes = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        written.push(Written {
            document: kind,
            name,
            pages: pages.pages.len(),
            bytes,
            missing: missing(&pages),
        });
    }
    Ok(Exported {
        written,
        folder: shown(&folder),
    })
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
        date: desk.host().local(at).date(),
        digest: crate::compose::digest(open.workspace(), open.review()?).short(),
    };
    let document = match kind {
        DocumentKind::Definitions => ::documents::definitions(open.workspace(), open.review()?, &edition),
        DocumentKind::Plan => ::documents::quarterly_plan(open.workspace(), open.review()?, &edition),
    };
    Ok((document, at))
}

fn file_name(desk: &Desk, kind: DocumentKind) -> Result<String, Refusal> {
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
