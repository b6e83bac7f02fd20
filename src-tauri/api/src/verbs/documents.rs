//! The two documents: shown as pages, searched, and written as files.

use std::path::Path;

use ::documents::flow::{OutlineMark, Pages};
use ::documents::model::Document;
use ::documents::svg;
use chrono::{DateTime, Utc};
use domain::signing::{as_printed, as_signed, digests};

use crate::desk::{Desk, nothing_open};
use crate::error::unwritable;
use crate::file::name_of;
use crate::host::Host;
use crate::papers::{self, Content, Export, Order, Reading, Set};
use crate::view::{Exporting, Matches, PageCard, PageField};
use crate::{
    DocumentKind, DocumentRequest, ExportRequest, FindRequest, Nothing, Paper, Preview, PreviewPage, PreviewRequest,
    Refusal, Written,
};

/// How many pages are drawn for one request at most.
const MOST_PAGES: usize = 32;

/// A document as it would be printed now: its pages by name, and those asked for whose print is not known yet.
///
/// # Errors
/// `nothing_open`.
pub fn preview(desk: &mut Desk, request: PreviewRequest) -> Result<Preview, Refusal> {
    let set = set(desk, (request.document, request.paper))?;
    let (pages, prints) = (&set.pages, &set.prints);
    let wanted = request.pages.iter().copied().filter(|at| *at < pages.pages.len());
    let unknown = wanted.filter(|at| !request.known.contains(&prints[*at]));
    Ok(Preview {
        document: request.document,
        title: title(request.document).into(),
        draft: set.is_draft(),
        width: pages.size.0,
        height: pages.size.1,
        missing: pages.missing.iter().map(ToString::to_string).collect(),
        cards: cards(pages, prints),
        pages: unknown
            .take(MOST_PAGES)
            .map(|at| drawn(pages, at, prints[at].clone()))
            .collect(),
    })
}

/// Where a document shows a text.
///
/// # Errors
/// `nothing_open`.
pub fn find_in_document(desk: &mut Desk, request: FindRequest) -> Result<Matches, Refusal> {
    let set = set(desk, (request.document, request.paper))?;
    Ok(Matches {
        matches: papers::find(&set.pages, &request.text),
    })
}

/// A document of the open review as it would be printed now, on its pages.
fn set(desk: &mut Desk, of: (DocumentKind, Paper)) -> Result<&Set, Refusal> {
    let changes = desk.opened()?.store.origin().lineage.len();
    if !desk.papers.turn_to(of, changes) {
        let (document, _) = document(desk, of.0, of.1)?;
        let host = desk.shared_host();
        desk.papers.set(of, changes, document, host.as_ref());
    }
    desk.papers.turned_to().ok_or_else(nothing_open)
}

/// Starts to write documents: asks the person for a folder and goes on beside the desk, which keeps drafts meanwhile.
///
/// # Errors
/// `nothing_open`; `empty`; `exporting` while another is under way.
pub fn export(desk: &mut Desk, request: ExportRequest) -> Result<Exporting, Refusal> {
    desk.keeps_what_is_written()?;
    if request.documents.is_empty() {
        return Err(Refusal::input("empty", "Choose a document to export."));
    }
    let kinds = request.documents.iter();
    let orders = kinds
        .map(|kind| order(desk, *kind, request.paper))
        .collect::<Result<Vec<_>, _>>()?;
    start(desk, orders)
}

/// Writes files beside the desk, one export at a time.
pub(super) fn start(desk: &mut Desk, orders: Vec<Order>) -> Result<Exporting, Refusal> {
    if desk.papers.export().is_some_and(Export::is_under_way) {
        return Err(Refusal::input("exporting", "An export is under way.").hint("Wait for it, or stop it."));
    }
    let export = Export::start(orders, desk.shared_host());
    let shown = export.shown();
    desk.papers.follow(export);
    Ok(shown)
}

/// How far the export is that was started last.
///
/// # Errors
/// `no_export` when none was.
pub fn exporting(desk: &mut Desk, _: Nothing) -> Result<Exporting, Refusal> {
    desk.papers.export().map(Export::shown).ok_or_else(no_export)
}

/// Stops an export before its next step. Files that are whole by then stay; of others nothing does.
///
/// # Errors
/// `no_export` when none was started.
pub fn stop_export(desk: &mut Desk, _: Nothing) -> Result<Exporting, Refusal> {
    let export = desk.papers.export().ok_or_else(no_export)?;
    export.stop();
    Ok(export.shown())
}

/// Shows the folder of the newest export in the platform's file manager.
///
/// # Errors
/// `no_export` when nothing was written; `not_revealed` when the platform can't show it.
pub fn reveal_export(desk: &mut Desk, _: Nothing) -> Result<Exporting, Refusal> {
    let export = desk.papers.export().ok_or_else(no_export)?;
    let folder = export.folder().ok_or_else(no_export)?;
    let shown = folder.display();
    if !folder.is_dir() {
        return Err(Refusal::input("not_revealed", format!("The folder “{shown}” is no longer there.")).at("folder"));
    }
    desk.host().reveal(&folder).map_err(|error| {
        Refusal::ours("not_revealed", format!("The folder can’t be shown: {error}."))
            .hint(format!("Open “{shown}” yourself."))
            .at("folder")
    })?;
    Ok(export.shown())
}

/// Writes one document to a file named by the caller: for programs that know the path, which the window never does.
///
/// # Errors
/// `unwritable` with the path.
pub fn export_file(desk: &mut Desk, request: DocumentRequest, path: &Path) -> Result<Written, Refusal> {
    make(&order(desk, request.document, request.paper)?, path, desk.host())
}

/// Writes a file, and the folder it is to stand in where that is not there yet.
pub(super) fn make(order: &Order, path: &Path, host: &dyn Host) -> Result<Written, Refusal> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
    }
    order.write(path, host, &|_| true)?.ok_or_else(no_export)
}

/// The name of a document's file: “Kestrel, Definitions, Q1 2027.pdf”, safe on every platform.
///
/// # Errors
/// `nothing_open`.
pub fn export_name(desk: &Desk, kind: DocumentKind) -> Result<String, Refusal> {
    let open = desk.opened()?;
    let (company, quarter) = (&open.workspace().company.name, open.review()?.quarter);
    let name = name_of(company.as_str(), &format!("{}, {quarter}", title(kind)));
    Ok(format!("{name}.pdf"))
}

fn order(desk: &Desk, kind: DocumentKind, paper: Paper) -> Result<Order, Refusal> {
    let (document, at) = document(desk, kind, paper)?;
    Ok(Order {
        title: title(kind),
        name: export_name(desk, kind)?,
        content: Content::Document { kind, document, at },
    })
}

/// The document as it stands, and the time of the newest change in it.
pub(super) fn document(desk: &Desk, kind: DocumentKind, paper: Paper) -> Result<(Document, DateTime<Utc>), Refusal> {
    let open = desk.opened()?;
    let review = open.review()?;
    let read = as_signed(open.workspace(), open.review);
    let workspace = read.as_ref();
    // A signed review is as old as its last signature, so that its documents are the same bytes each time.
    let signed = review
        .signatures
        .iter()
        .filter(|one| kind != DocumentKind::Weekly && review.is_signed() && one.ended_at.is_none());
    let at = signed.map(|signature| signature.at).max().or(open.store.last_saved());
    let at = at.unwrap_or(DateTime::UNIX_EPOCH);
    let digests = digests(workspace, review);
    let edition = ::documents::Edition {
        paper: match paper {
            Paper::A4 => ::documents::model::Paper::A4,
            Paper::Letter => ::documents::model::Paper::Letter,
        },
        language: workspace.company.language,
        version: review.version(),
        date: desk.host().local(at).date(),
        digest: match kind {
            DocumentKind::Definitions => digests.definitions.short(),
            DocumentKind::Plan | DocumentKind::Weekly => digests.plan.short(),
        },
    };
    let document = match kind {
        DocumentKind::Definitions => ::documents::definitions(workspace, &as_printed(review), &edition),
        DocumentKind::Plan => ::documents::quarterly_plan(workspace, &as_printed(review), &edition),
        // What is watched goes on after the signatures.
        DocumentKind::Weekly => ::documents::weekly_sheet(workspace, review, &edition),
    };
    Ok((document, at))
}

fn title(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Definitions => "Definitions",
        DocumentKind::Plan => "Quarterly plan",
        DocumentKind::Weekly => "Weekly handoff sheet",
    }
}

/// Every page with the heading that stands on it first, or that it goes on under.
fn cards(pages: &Pages, prints: &[String]) -> Vec<PageCard> {
    let heading = |at: usize| {
        let first = pages.outline.iter().find(|mark: &&OutlineMark| mark.page == at);
        let before = || pages.outline.iter().rev().find(|mark| mark.page < at);
        first.or_else(before).map(|mark| mark.title.clone()).unwrap_or_default()
    };
    let cards = prints.iter().enumerate().map(|(at, print)| PageCard {
        print: print.clone(),
        heading: heading(at),
    });
    cards.collect()
}

fn drawn(pages: &Pages, at: usize, print: String) -> PreviewPage {
    let page = &pages.pages[at];
    let reading = Reading::of(page, &pages.nodes);
    let fields = page.fields.iter().map(|field| PageField {
        area: field.area.into(),
        target: field.source.clone(),
        name: reading.field_name(field.node),
    });
    PreviewPage {
        print,
        svg: svg::page(pages, page),
        lines: reading.lines(),
        paragraphs: reading.paragraphs(),
        fields: fields.collect(),
    }
}

fn no_export() -> Refusal {
    Refusal::input("no_export", "Nothing was exported.")
}
