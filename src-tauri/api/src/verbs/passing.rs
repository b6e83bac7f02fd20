//! Passing a workspace on as a file, and taking one in: what it is comes first, then what is to be done with it.

use std::path::Path;

use chrono::{DateTime, Utc};
use documents::pack;
use documents::shared_file::SharedFile;
use domain::{Descent, Side, Workspace, WorkspaceId};
use store::Store;

use crate::compose::{compose, day_in_words};
use crate::desk::{Desk, refused};
use crate::error::unwritable;
use crate::file::{safe_name, write};
use crate::foreign::{Foreign, Look, read};
use crate::papers::{Content, Order};
use crate::{
    DocumentKind, DocumentRequest, Exporting, FileCard, Looking, Nothing, Refusal, ShareRequest, TakeIn, TakeInAs,
    View, Written,
};

/// Starts to write the open workspace as NAME.accord: asks the person for a folder and goes on beside the desk, as an
/// export does.
///
/// # Errors
/// `nothing_open`; `exporting` while an export is under way.
pub fn share(desk: &mut Desk, request: ShareRequest) -> Result<Exporting, Refusal> {
    desk.keeps_what_is_written()?;
    let order = order(desk, request)?;
    super::documents::start(desk, vec![order])
}

/// Writes the open workspace to a file named by the caller: for programs that know the path, which the window never does.
///
/// # Errors
/// `unwritable` with the path.
pub fn share_file(desk: &mut Desk, request: ShareRequest, path: &Path) -> Result<Written, Refusal> {
    super::documents::make(&order(desk, request)?, path, desk.host())
}

/// The name of the shared file: “Kestrel.accord”, safe on every platform.
///
/// # Errors
/// `nothing_open`.
pub fn share_name(desk: &Desk) -> Result<String, Refusal> {
    let company = desk.opened()?.workspace().company.name.to_string();
    Ok(format!("{}.accord", safe_name(&company)))
}

/// The open workspace as its canonical JSON, and the digest of its content.
///
/// # Errors
/// `nothing_open`.
pub fn pack(desk: &Desk) -> Result<(Vec<u8>, String), Refusal> {
    let workspace = desk.opened()?.workspace();
    Ok((pack::write(workspace), pack::digest(workspace).as_str().to_owned()))
}

/// The JSON Schema of the canonical JSON.
pub fn pack_schema() -> &'static str {
    pack::SCHEMA
}

/// Writes a document of the open review as Markdown to a file named by the caller.
///
/// # Errors
/// `unwritable` with the path.
pub fn export_markdown(desk: &mut Desk, request: DocumentRequest, path: &Path) -> Result<Written, Refusal> {
    let (document, _) = super::documents::document(desk, request.document, request.paper)?;
    let text = documents::markdown::write(&document);
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
    }
    write(path, text.as_bytes())?;
    Ok(Written {
        document: Some(request.document),
        name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        bytes: u64::try_from(text.len()).unwrap_or(u64::MAX),
        removed: documents::markdown::left_out(&document),
        ..Written::default()
    })
}

/// The name of a document's Markdown file.
///
/// # Errors
/// `nothing_open`.
pub fn markdown_name(desk: &Desk, kind: DocumentKind) -> Result<String, Refusal> {
    let name = super::export_name(desk, kind)?;
    Ok(format!("{}.md", name.trim_end_matches(".pdf")))
}

/// Asks the person for a file and reads it, beside the desk: `looking` says what it is. Nothing is taken in yet.
///
/// # Errors
/// `looking` while another is being chosen or read.
pub fn look_at_file(desk: &mut Desk, _: Nothing) -> Result<Looking, Refusal> {
    if desk.look().as_ref().is_some_and(|look| look.found().is_none()) {
        let refusal = Refusal::input("looking", "A file is being chosen.");
        return Err(refusal.hint("Choose one, or close the window that asks for it."));
    }
    desk.lay_aside(None);
    let look = Look::start(desk.shared_host());
    *desk.look() = Some(look);
    Ok(Looking {
        under_way: true,
        file: None,
    })
}

/// What the file is that was to be looked at; it is laid aside until it is taken in.
///
/// # Errors
/// What is wrong with the file, which stays as it is; `no_file` when none was asked for.
pub fn looking(desk: &mut Desk, _: Nothing) -> Result<Looking, Refusal> {
    let look = desk.look().as_ref().ok_or_else(no_file)?;
    let Some(found) = look.found() else {
        return Ok(Looking {
            under_way: true,
            file: None,
        });
    };
    *desk.look() = None;
    let file = found?.map(|foreign| laid_aside(desk, foreign)).transpose()?;
    Ok(Looking { under_way: false, file })
}

/// Reads a file named by the caller and says what it is: for programs that know the path.
///
/// # Errors
/// What is wrong with the file; it stays as it is.
pub fn look_at(desk: &mut Desk, path: &Path) -> Result<FileCard, Refusal> {
    let foreign = read(path)?;
    laid_aside(desk, foreign)
}

/// Says what a file is that was read, and keeps it until it is decided what to do with it.
fn laid_aside(desk: &mut Desk, foreign: Foreign) -> Result<FileCard, Refusal> {
    let standing = standing(desk, &foreign)?;
    let card = card(desk, &foreign, &standing);
    desk.lay_aside(Some(foreign));
    Ok(card)
}

/// Takes in the file that was looked at, and opens its newest review.
///
/// # Errors
/// `no_file` when none was looked at; `not_newer` when it is to update a workspace that it can't.
pub fn take_in(desk: &mut Desk, request: TakeIn) -> Result<View, Refusal> {
    desk.keeps_what_is_written()?;
    let foreign = desk.laid_aside().ok_or_else(no_file)?;
    // What is open may be what the file is about.
    desk.clear()?;
    let standing = standing(desk, &foreign)?;
    let now = desk.host().now();
    let store = match (request.how, standing) {
        (TakeInAs::Open, Standing::Known(Descent::Same | Descent::Older, id)) => {
            Store::open(&desk.workspace_folder(id), now).map_err(refused)?
        }
        (TakeInAs::Open, Standing::New) => made(desk, foreign)?,
        (TakeInAs::Update, Standing::Known(Descent::Newer, id)) => {
            let mut store = Store::open(&desk.workspace_folder(id), now).map_err(refused)?;
            let next = Workspace {
                id,
                sample: false,
                ..foreign.workspace.with_private_notes_of(store.workspace())
            };
            let origin = foreign.origin.ok_or_else(no_file)?;
            store.adopt(next, &origin, now).map_err(refused)?;
            store
        }
        (TakeInAs::KeepBoth, Standing::Known(..)) => {
            let id = WorkspaceId::fresh(&mut desk.identities());
            let workspace = Workspace {
                id,
                ..foreign.workspace
            };
            made(desk, Foreign { workspace, ..foreign })?
        }
        _ => {
            return Err(Refusal::input("not_newer", "The file is not one to do that with.")
                .hint("Open it again and choose what is offered."));
        }
    };
    let newest = store.workspace().reviews.last().map(|review| review.id);
    let review = newest.ok_or_else(|| Refusal::input("empty", "The file holds no review."))?;
    desk.lay_aside(None);
    desk.put(store, review);
    compose(desk, String::new())
}

/// How a file stands to what is on this computer.
enum Standing {
    /// Its workspace is not here.
    New,
    /// Its workspace is here, and stands like this to it.
    Known(Descent, WorkspaceId),
}

/// Compares the file with every copy of its workspace here; the nearest one counts.
fn standing(desk: &Desk, foreign: &Foreign) -> Result<Standing, Refusal> {
    let mut nearest: Option<(Descent, WorkspaceId)> = None;
    for (id, folder) in desk.workspace_folders() {
        let descent = match desk.opened() {
            Ok(open) if open.workspace().id == id && open.rehearses.is_none() => {
                descent(open.workspace(), &open.store, foreign)
            }
            // One that can't be opened can't be compared, and is never overwritten.
            _ => match Store::open(&folder, desk.host().now()) {
                Ok(store) => descent(store.workspace(), &store, foreign),
                Err(store::StoreError::InUse) => return Err(refused(store::StoreError::InUse)),
                Err(_) => None,
            },
        };
        if let Some(descent) = descent
            && nearest.is_none_or(|(so_far, _)| rank(descent) < rank(so_far))
        {
            nearest = Some((descent, id));
        }
    }
    Ok(nearest.map_or(Standing::New, |(descent, id)| Standing::Known(descent, id)))
}

fn rank(descent: Descent) -> u8 {
    match descent {
        Descent::Same => 0,
        Descent::Older => 1,
        Descent::Newer => 2,
        Descent::Apart => 3,
    }
}

/// How the file stands to one workspace; none when it is another one. A pack alone has no history: it is the same when it
/// says the same, and otherwise a copy apart.
fn descent(here: &Workspace, store: &Store, foreign: &Foreign) -> Option<Descent> {
    if here.lineage != foreign.workspace.lineage {
        return None;
    }
    Some(match &foreign.origin {
        Some(origin) => store.origin().lineage.descent(&origin.lineage),
        None if Workspace {
            id: here.id,
            sample: here.sample,
            ..foreign.workspace.clone()
        } == *here =>
        {
            Descent::Same
        }
        None => Descent::Apart,
    })
}

/// A store for what the file holds. The sample is thrown away when it is closed; what came as a file is not.
fn made(desk: &Desk, foreign: Foreign) -> Result<Store, Refusal> {
    let workspace = Workspace {
        sample: false,
        ..foreign.workspace
    };
    let (folder, now) = (desk.workspace_folder(workspace.id), desk.host().now());
    match foreign.origin {
        Some(origin) => Store::create_from(&folder, &workspace, origin, now),
        None => Store::create(&folder, &workspace, now),
    }
    .map_err(refused)
}

fn card(desk: &Desk, foreign: &Foreign, standing: &Standing) -> FileCard {
    let Foreign {
        workspace,
        origin,
        name: file,
        digest,
    } = foreign;
    let name = |side| {
        workspace
            .leader(side)
            .map(|leader| leader.name.to_string())
            .unwrap_or_default()
    };
    let quarters = workspace.reviews.iter().rev();
    let quarters: Vec<String> = quarters.map(|review| review.quarter.to_string()).collect();
    let changed = origin
        .as_ref()
        .map(|origin| moment_in_words(desk, origin.changed))
        .unwrap_or_default();
    let when = if changed.is_empty() {
        String::new()
    } else {
        format!(" Last changed {changed}.")
    };
    let (sentence, ways) = said(standing, origin.is_some());
    FileCard {
        name: file.clone(),
        company: workspace.company.name.to_string(),
        from: format!(
            "{} for marketing, {} for sales.{when}",
            name(Side::Marketing),
            name(Side::Sales)
        ),
        quarters,
        sentence: sentence.to_owned(),
        ways,
        digest: digest.clone(),
    }
}

/// What the file is against what is here, in one sentence, and what can be done with it, the usual way first.
fn said(standing: &Standing, with_history: bool) -> (&'static str, Vec<TakeInAs>) {
    let Standing::Known(descent, _) = standing else {
        return ("This workspace is not on this computer yet.", vec![TakeInAs::Open]);
    };
    match descent {
        Descent::Same => ("This is what is on this computer already.", vec![TakeInAs::Open]),
        Descent::Older => (
            "This is older than what is on this computer, which holds everything in it and more.",
            vec![TakeInAs::Open, TakeInAs::KeepBoth],
        ),
        Descent::Newer => (
            "This is newer than what is on this computer, and holds everything in that.",
            vec![TakeInAs::Update, TakeInAs::KeepBoth],
        ),
        Descent::Apart if with_history => (
            "Both this file and what is on this computer were changed since they were the same.",
            vec![TakeInAs::KeepBoth],
        ),
        Descent::Apart => (
            "This says something else than what is on this computer, and does not say which is newer.",
            vec![TakeInAs::KeepBoth],
        ),
    }
}

pub(crate) fn moment_in_words(desk: &Desk, at: DateTime<Utc>) -> String {
    let local = desk.host().local(at);
    format!("{}, {}", day_in_words(local.date()), local.format("%H:%M"))
}

fn order(desk: &Desk, request: ShareRequest) -> Result<Order, Refusal> {
    let open = desk.opened()?;
    let workspace = open.workspace().clone();
    Ok(Order {
        title: "the workspace",
        name: share_name(desk)?,
        content: Content::Workspace(SharedFile {
            workspace: if request.private_notes {
                workspace
            } else {
                workspace.without_private_notes()
            },
            origin: open.store.origin().clone(),
        }),
    })
}

fn no_file() -> Refusal {
    Refusal::input("no_file", "No file was looked at.").hint("Choose “Open a file” again.")
}
