//! The desk: the machine, the folder of workspaces, and the review that is open on it.

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use domain::checker::Memory;
use domain::{Review, ReviewId, RowPath, Workspace, WorkspaceId};
use store::{Op, OpKind, Store, StoreError};

use crate::Refusal;
use crate::error::unwritable;
use crate::foreign::{Foreign, Look};
use crate::host::{Host, Identities};
use crate::papers::Papers;
use crate::view::Settings;
use crate::wall::Carried;

/// Everything a window or a command line works with. One at a time holds a workspace.
pub struct Desk {
    host: Arc<dyn Host>,
    data: PathBuf,
    open: Option<Open>,
    pub(crate) papers: Papers,
    look: Option<Look>,
    aside: Option<Foreign>,
    carried: Carried,
}

/// The review that is open.
pub(crate) struct Open {
    pub(crate) store: Store,
    pub(crate) review: ReviewId,
    pub(crate) changes: Changes,
    /// What the checker has worked out for the view before this one.
    pub(crate) checked: RefCell<Memory>,
    /// Where it is a copy to rehearse with: the review that is rehearsed.
    pub(crate) rehearses: Option<ReviewId>,
    pub(crate) removed: Removed,
    backed_up: DateTime<Utc>,
}

/// What workspace and review were before rows were removed, the newest last, for as long as they can be put back in their place. Kept
/// in memory only: undo brings a row back after a restart as well.
#[derive(Debug, Default)]
pub(crate) struct Removed(Vec<(RowPath, Workspace)>);

impl Removed {
    /// More rows than that are no slip of the hand.
    const MOST: usize = 20;

    /// Remembers what was there before a row went.
    pub(crate) fn note(&mut self, row: RowPath, before: Workspace) {
        self.0.retain(|(other, _)| *other != row);
        self.0.push((row, before));
        let over = self.0.len().saturating_sub(Self::MOST);
        self.0.drain(..over);
    }

    /// What was there before this row went.
    pub(crate) fn before(&self, row: RowPath) -> Option<&Workspace> {
        let found = self.0.iter().rev().find(|(other, _)| *other == row);
        found.map(|(_, before)| before)
    }

    /// Forgets all of it: the block is over.
    pub(crate) fn forget(&mut self) {
        self.0.clear();
    }
}

/// What fields said before they were changed, for as long as a change may suggest a decision. Kept in memory only: what
/// is suggested is only offered, never recorded by itself.
#[derive(Debug, Default)]
pub(crate) struct Changes(Vec<Changed>);

/// A field that was changed.
#[derive(Debug)]
pub(crate) struct Changed {
    /// The field's path.
    pub(crate) target: String,
    /// The text before the first of its recent changes.
    pub(crate) before: String,
    /// When it was last changed.
    pub(crate) at: DateTime<Utc>,
}

impl Changes {
    /// How long a change suggests a decision.
    const FOR: TimeDelta = TimeDelta::minutes(2);

    /// Takes a change in. Changes of one field in a row count as one.
    pub(crate) fn note(&mut self, target: String, before: String, now: DateTime<Utc>) {
        self.0.retain(|change| now - change.at <= Self::FOR);
        let earlier = self.0.iter().position(|change| change.target == target);
        let before = earlier.map_or(before, |at| self.0.remove(at).before);
        self.0.push(Changed {
            target,
            before,
            at: now,
        });
    }

    /// The changes that are not too long ago, the newest first.
    pub(crate) fn since(&self, now: DateTime<Utc>) -> impl Iterator<Item = &Changed> {
        self.0.iter().rev().filter(move |change| now - change.at <= Self::FOR)
    }
}

/// How long a workspace that changes goes without a backup.
const BETWEEN_BACKUPS: TimeDelta = TimeDelta::minutes(10);

impl Desk {
    /// A desk with nothing open; all it keeps lies below `data`.
    pub fn new(host: impl Host + 'static, data: PathBuf) -> Self {
        Self {
            host: Arc::new(host),
            data,
            open: None,
            papers: Papers::default(),
            look: None,
            aside: None,
            carried: Carried::default(),
        }
    }

    /// What the room's window is given.
    pub(crate) fn carried(&mut self) -> &mut Carried {
        &mut self.carried
    }

    /// The folder everything is kept in.
    pub fn data(&self) -> &Path {
        &self.data
    }

    pub(crate) fn host(&self) -> &dyn Host {
        self.host.as_ref()
    }

    /// The machine, for what goes on beside the desk.
    pub(crate) fn shared_host(&self) -> Arc<dyn Host> {
        Arc::clone(&self.host)
    }

    pub(crate) fn identities(&self) -> Identities<'_> {
        Identities(self.host())
    }

    pub(crate) fn opened(&self) -> Result<&Open, Refusal> {
        self.open.as_ref().ok_or_else(nothing_open)
    }

    pub(crate) fn put(&mut self, store: Store, review: ReviewId) {
        // Opening has backed it up.
        let backed_up = self.host.now();
        self.papers.put_away();
        self.open = Some(Open {
            store,
            review,
            changes: Changes::default(),
            checked: RefCell::default(),
            rehearses: None,
            removed: Removed::default(),
            backed_up,
        });
    }

    /// Puts a copy on the desk to rehearse with; it is thrown away when it is cleared.
    pub(crate) fn put_rehearsal(&mut self, copy: Store, review: ReviewId) {
        self.put(copy, review);
        if let Some(open) = self.open.as_mut() {
            open.rehearses = Some(review);
        }
    }

    /// Refuses what would leave a rehearsal as a file: it would look like the review itself.
    pub(crate) fn keeps_what_is_written(&self) -> Result<(), Refusal> {
        if self.open.as_ref().is_some_and(|open| open.rehearses.is_some()) {
            let refusal = Refusal::input("rehearsal", "A rehearsal writes no files.");
            return Err(refusal.hint("End it first; your review is as you left it."));
        }
        Ok(())
    }

    /// Throws away what a rehearsal left that was ended with its program; one that another program holds stays.
    pub(crate) fn forget_rehearsals(&self) {
        let folder = self.rehearsal_folder();
        let held = matches!(Store::open(&folder, self.host.now()), Err(StoreError::InUse));
        if self.open.is_none() && !held {
            // Should it resist, it goes with the next one.
            let _left = throw_away(&folder);
        }
    }

    /// The file that is being chosen and read.
    pub(crate) fn look(&mut self) -> &mut Option<Look> {
        &mut self.look
    }

    /// Keeps a file that was looked at until it is decided what to do with it.
    pub(crate) fn lay_aside(&mut self, file: Option<Foreign>) {
        self.aside = file;
    }

    /// The file that was looked at last.
    pub(crate) fn laid_aside(&self) -> Option<Foreign> {
        self.aside.clone()
    }

    /// Closes what is open: a workspace is backed up, the sample and a rehearsal are thrown away.
    pub(crate) fn clear(&mut self) -> Result<(), Refusal> {
        let Some(open) = self.open.take() else { return Ok(()) };
        self.papers.put_away();
        // Nothing of it stays on the wall.
        self.carried.clear();
        if let Some(window) = self.host.wall() {
            window.close();
        }
        let passing = match open.rehearses {
            Some(_) => Some(self.rehearsal_folder()),
            None => open.store.workspace().sample.then(|| self.sample_folder()),
        };
        // A failed backup loses nothing that was acknowledged, and closing must not be refused for it.
        if passing.is_none() {
            let _missed = open.store.back_up(self.host.now());
        }
        drop(open);
        passing.map_or(Ok(()), |folder| throw_away(&folder))
    }

    /// Makes a new value of the open workspace the present one, as one operation.
    pub(crate) fn transact(&mut self, name: &str, target: &str, kind: OpKind, next: Workspace) -> Result<(), Refusal> {
        let now = self.host.now();
        let open = self.open.as_mut().ok_or_else(nothing_open)?;
        let op = Op {
            name: name.into(),
            target: target.into(),
            side: None,
            kind,
        };
        open.store.transact(op, now, next).map_err(refused)?;
        open.back_up_if_due(now);
        Ok(())
    }

    /// Goes on with the newest review there is, where the one that was open is gone with the step that made it.
    pub(crate) fn stay_on_a_review(&mut self) {
        let gone = self.opened().is_ok_and(|open| open.review().is_err());
        let newest = self.opened().ok().and_then(|open| open.workspace().reviews.last());
        if let Some(newest) = newest.map(|review| review.id).filter(|_| gone) {
            self.turn_to(newest);
        }
    }

    /// Goes on with another review of the open workspace.
    pub(crate) fn turn_to(&mut self, review: ReviewId) {
        if let Some(open) = self.open.as_mut() {
            open.review = review;
            open.changes = Changes::default();
        }
    }

    /// Backs up what is open now. What is acknowledged does not depend on it, so a failure refuses nothing.
    pub(crate) fn back_up(&mut self) {
        let now = self.host.now();
        if let Some(open) = self.open.as_mut()
            && open.store.back_up(now).is_ok()
        {
            open.backed_up = now;
        }
    }

    /// Remembers what a field said before its change.
    pub(crate) fn note_changed(&mut self, target: String, before: String) {
        let now = self.host.now();
        if let Some(open) = self.open.as_mut() {
            open.changes.note(target, before, now);
        }
    }

    /// Remembers what was there before a row went.
    pub(crate) fn note_removed(&mut self, row: RowPath, before: Workspace) {
        if let Some(open) = self.open.as_mut() {
            open.removed.note(row, before);
        }
    }

    /// Forgets the rows that could be put back.
    pub(crate) fn forget_removed(&mut self) {
        if let Some(open) = self.open.as_mut() {
            open.removed.forget();
        }
    }

    /// Works on the store of what is open.
    pub(crate) fn with_store<T>(
        &mut self,
        work: impl FnOnce(&mut Store, DateTime<Utc>) -> Result<T, StoreError>,
    ) -> Result<T, Refusal> {
        let now = self.host.now();
        let open = self.open.as_mut().ok_or_else(nothing_open)?;
        work(&mut open.store, now).map_err(refused)
    }

    pub(crate) fn workspace_folder(&self, id: WorkspaceId) -> PathBuf {
        self.workspaces_folder().join(id.to_string())
    }

    pub(crate) fn sample_folder(&self) -> PathBuf {
        self.data.join("sample")
    }

    pub(crate) fn rehearsal_folder(&self) -> PathBuf {
        self.data.join("rehearsal")
    }

    /// The folders of all workspaces, in the order of their names.
    pub(crate) fn workspace_folders(&self) -> Vec<(WorkspaceId, PathBuf)> {
        let Ok(entries) = fs::read_dir(self.workspaces_folder()) else {
            return Vec::new();
        };
        let named = |path: PathBuf| Some((path.file_name()?.to_str()?.parse().ok()?, path));
        let mut found: Vec<(WorkspaceId, PathBuf)> =
            entries.flatten().filter_map(|entry| named(entry.path())).collect();
        found.sort_by_key(|(id, _)| *id);
        found
    }

    pub(crate) fn settings(&self) -> Settings {
        let text = fs::read_to_string(self.settings_file()).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    pub(crate) fn keep_settings(&self, settings: Settings) -> Result<(), Refusal> {
        let text = serde_json::to_string_pretty(&settings).unwrap_or_default();
        fs::create_dir_all(&self.data).map_err(|error| unwritable(&self.data, &error))?;
        crate::file::write(&self.settings_file(), text.as_bytes())
    }

    fn settings_file(&self) -> PathBuf {
        self.data.join("settings.json")
    }

    fn workspaces_folder(&self) -> PathBuf {
        self.data.join("workspaces")
    }
}

impl Open {
    /// Backs up what has changed for ten minutes. What is acknowledged does not depend on it, so a failure refuses nothing;
    /// the next change tries again.
    fn back_up_if_due(&mut self, now: DateTime<Utc>) {
        if now - self.backed_up >= BETWEEN_BACKUPS && self.store.back_up(now).is_ok() {
            self.backed_up = now;
        }
    }

    pub(crate) fn workspace(&self) -> &Workspace {
        self.store.workspace()
    }

    /// The workspace with this review alone: what a row is put back from. Signed quarters are many times larger.
    pub(crate) fn workspace_alone(&self) -> Workspace {
        let workspace = self.workspace();
        Workspace {
            id: workspace.id,
            lineage: workspace.lineage,
            sample: workspace.sample,
            company: workspace.company.clone(),
            people: workspace.people.clone(),
            reviews: workspace.review(self.review).cloned().into_iter().collect(),
        }
    }

    pub(crate) fn review(&self) -> Result<&Review, Refusal> {
        self.workspace().review(self.review).ok_or_else(nothing_open)
    }
}

/// Removes the folder of a sample or a rehearsal, if there is one.
pub(crate) fn throw_away(folder: &Path) -> Result<(), Refusal> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(unwritable(folder, &error)),
        _ => Ok(()),
    }
}

/// What the store could not do, as a sentence with a way out.
pub(crate) fn refused(error: StoreError) -> Refusal {
    let message = {
        let text = error.to_string();
        let mut chars = text.chars();
        let first = chars.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
        format!("{first}{}.", chars.as_str())
    };
    let hint = match &error {
        StoreError::InUse => "Close the other window or program first.",
        StoreError::TooNew { .. } => "Open it with a newer Accord. Nothing was changed.",
        StoreError::Full => "Free some space, then try again. Nothing saved is lost.",
        StoreError::ReadOnly | StoreError::File { .. } => "See that the folder can be written, then try again.",
        StoreError::NotNewer => "Open the file again and choose what is offered.",
        StoreError::Replaced { .. } => "Close Accord and open the workspace again.",
        StoreError::Damaged(_) | StoreError::NotAStore { .. } => "Go back to an earlier state of it.",
        _ => "Try again; if it stays, close Accord and open it again.",
    };
    let code = error.code();
    let input = matches!(
        code,
        "not_found" | "exists" | "in_use" | "store_too_new" | "not_a_store" | "not_newer"
    );
    let refusal = if input {
        Refusal::input(code, message)
    } else {
        Refusal::ours(code, message)
    };
    refusal.hint(hint)
}

pub(crate) fn nothing_open() -> Refusal {
    Refusal::input("nothing_open", "No review is open.").hint("Open one from Reviews.")
}
