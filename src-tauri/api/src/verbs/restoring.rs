//! Going back to an earlier state of a workspace: the backups there are, and putting one in its place.
//!
//! What is replaced is backed up first, so that going back is undone the same way.

use std::path::PathBuf;

use domain::WorkspaceId;
use store::{Backup, Store};

use super::passing::moment_in_words;
use crate::compose::compose;
use crate::desk::{Desk, refused};
use crate::{EarlierState, EarlierStates, EarlierStatesOf, Refusal, RestoreRequest, View};

/// The states of a workspace that can be gone back to, also of one that can't be opened any more. What is open is backed
/// up first, so that the newest of them is the state it is in.
///
/// # Errors
/// `unknown` for a workspace that is not kept here, as the sample is not; the store's.
pub fn earlier_states(desk: &mut Desk, request: EarlierStatesOf) -> Result<EarlierStates, Refusal> {
    let (backups, sound) = backups(desk, request.workspace)?;
    let newest = backups.first().map_or(0, |newest| newest.sequence);
    let state = |(at, backup): (usize, &Backup)| {
        let present = at == 0 && sound;
        EarlierState {
            id: id(backup),
            at: moment_in_words(desk, backup.at),
            note: match newest - backup.sequence {
                _ if present => "As it is now".to_owned(),
                0 => String::new(),
                1 => "1 change since".to_owned(),
                more => format!("{more} changes since"),
            },
            present,
        }
    };
    Ok(EarlierStates {
        states: backups.iter().enumerate().map(state).collect(),
    })
}

/// Puts an earlier state in the place of the present one and opens it, at the review that was open where it has it.
///
/// # Errors
/// `unknown` for a state that is not there any more; the store's, and what was open is open again then.
pub fn restore(desk: &mut Desk, request: RestoreRequest) -> Result<View, Refusal> {
    let (backups, _) = backups(desk, request.workspace)?;
    let gone = || Refusal::input("unknown", "This state is not kept any more.").hint("Choose another one.");
    let backup = backups
        .iter()
        .find(|backup| id(backup) == request.state)
        .ok_or_else(gone)?;
    let was = is_open(desk, request.workspace).then(|| desk.opened().map(|open| open.review));
    let was = was.transpose()?;
    desk.clear()?;
    let folder = desk.workspace_folder(request.workspace);
    let now = desk.host().now();
    match Store::restore(&folder, &backup.path, now) {
        Ok((store, _aside)) => {
            let reviews = &store.workspace().reviews;
            let same = reviews.iter().find(|review| Some(review.id) == was);
            let review = same.or(reviews.last()).map(|review| review.id).ok_or_else(gone)?;
            desk.put(store, review);
            compose(desk, String::new())
        }
        Err(error) => {
            if let (Some(review), Ok(store)) = (was, Store::open(&folder, now)) {
                desk.put(store, review);
            }
            Err(refused(error))
        }
    }
}

/// The backups of a workspace, the newest first, and whether its present state is among them.
fn backups(desk: &mut Desk, workspace: WorkspaceId) -> Result<(Vec<Backup>, bool), Refusal> {
    let folder = folder(desk, workspace)?;
    if is_open(desk, workspace) {
        desk.keeps_what_is_written()?;
        desk.back_up();
        return Ok((desk.with_store(|store, _| store.backups())?, true));
    }
    // Opening backs it up, where it can be opened.
    let sound = Store::open(&folder, desk.host().now()).is_ok();
    Ok((Store::backups_in(&folder).map_err(refused)?, sound))
}

fn is_open(desk: &Desk, workspace: WorkspaceId) -> bool {
    desk.opened().is_ok_and(|open| open.workspace().id == workspace)
}

fn folder(desk: &Desk, workspace: WorkspaceId) -> Result<PathBuf, Refusal> {
    let folder = desk.workspace_folder(workspace);
    let unknown = || Refusal::input("unknown", "No earlier state of this is kept.");
    folder.is_dir().then_some(folder).ok_or_else(unknown)
}

/// What a backup is called among those of its workspace.
fn id(backup: &Backup) -> String {
    let name = backup.path.file_name();
    name.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
