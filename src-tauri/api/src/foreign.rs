//! Files from elsewhere: read once, whole and only when they are plain files, into something the domain has admitted.

use std::fs::{File, Metadata};
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use documents::pack::{self, PackError};
use documents::shared_file::{LARGEST, SharedFile, SharedFileError};
use domain::{Origin, Workspace};

use crate::Refusal;
use crate::host::Host;

/// A workspace from a file. It is a copy: the file is not needed any more.
#[derive(Debug, Clone)]
pub(crate) struct Foreign {
    /// What the file is called.
    pub(crate) name: String,
    /// The digest of its content, as people compare it.
    pub(crate) digest: String,
    /// The workspace, admitted.
    pub(crate) workspace: Workspace,
    /// What it is the outcome of; a pack alone does not say.
    pub(crate) origin: Option<Origin>,
}

/// Reads a shared file or a pack, whichever the bytes are.
///
/// # Errors
/// One sentence on what is wrong, and what to do.
pub(crate) fn read(path: &Path) -> Result<Foreign, Refusal> {
    let bytes = copy(path).map_err(|why| unopened(path, why))?;
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let (workspace, origin) = if text.trim_ascii_start().starts_with(b"{") {
        (pack::read(&bytes).map_err(|error| refused_pack(path, &error))?, None)
    } else {
        let SharedFile { workspace, origin } = SharedFile::read(&bytes).map_err(|error| refused(path, &error))?;
        (workspace, Some(origin))
    };
    Ok(Foreign {
        name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        digest: pack::digest(&workspace).short(),
        workspace,
        origin,
    })
}

/// A file that is being chosen and read beside the desk.
pub(crate) struct Look(Receiver<Result<Option<Foreign>, Refusal>>);

impl Look {
    /// Asks the person for a file and reads it.
    pub(crate) fn start(host: Arc<dyn Host>) -> Self {
        let (found, look) = channel();
        thread::spawn(move || {
            let read = host.file().map(|path| read(&path)).transpose();
            // Nobody waits for it any more when the desk is gone.
            let _gone = found.send(read);
        });
        Self(look)
    }

    /// What was found: none while it is under way, and of that none when the person changed their mind.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub(crate) fn found(&self) -> Option<Result<Option<Foreign>, Refusal>> {
        match self.0.try_recv() {
            Ok(found) => Some(found),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(Err(Refusal::ours("look_failed", "The file could not be read."))),
        }
    }
}

/// Why a file could not be copied.
enum Unread {
    /// It is no plain file.
    Kind(&'static str),
    /// It is too large to be one of ours.
    TooLarge,
    /// It was being written to.
    Changing,
    /// The system did not let us.
    System(std::io::Error),
}

/// Copies the bytes of a plain file. Nothing else is ever opened: reading a pipe or a device may never end.
fn copy(path: &Path) -> Result<Vec<u8>, Unread> {
    let before = path.symlink_metadata().map_err(Unread::System)?;
    plain(&before)?;
    let largest = LARGEST.max(pack::LONGEST);
    if usize::try_from(before.len()).map_or(true, |length| length > largest) {
        return Err(Unread::TooLarge);
    }
    let mut file = File::open(path).map_err(Unread::System)?;
    let opened = file.metadata().map_err(Unread::System)?;
    plain(&opened)?;
    let mut bytes = Vec::new();
    let limit = u64::try_from(largest).unwrap_or(u64::MAX);
    file.by_ref()
        .take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(Unread::System)?;
    let after = file.metadata().map_err(Unread::System)?;
    let same = |other: &Metadata| (other.len(), other.modified().ok()) == (opened.len(), opened.modified().ok());
    if same(&before) && same(&after) && usize::try_from(opened.len()).is_ok_and(|length| length == bytes.len()) {
        Ok(bytes)
    } else {
        Err(Unread::Changing)
    }
}

fn plain(metadata: &Metadata) -> Result<(), Unread> {
    match metadata.file_type() {
        kind if kind.is_file() => Ok(()),
        kind if kind.is_dir() => Err(Unread::Kind("a folder")),
        kind if kind.is_symlink() => Err(Unread::Kind("a link to something else")),
        _ => Err(Unread::Kind("no file but a pipe or a device")),
    }
}

fn unopened(path: &Path, why: Unread) -> Refusal {
    let name = shown(path);
    match why {
        Unread::Kind(kind) => {
            Refusal::input("not_a_file", format!("“{name}” is {kind}.")).hint("Choose the .accord file itself.")
        }
        Unread::TooLarge => {
            let most = LARGEST / (1024 * 1024);
            Refusal::input(
                "too_large",
                format!("“{name}” is larger than {most} MB, which no shared workspace is."),
            )
            .hint("Choose the .accord file.")
        }
        Unread::Changing => Refusal::input("changing", format!("“{name}” was changed while it was read."))
            .hint("Wait until it has been copied or synced, then open it again."),
        Unread::System(error) => Refusal::input("unreadable", format!("“{name}” can’t be read: {error}."))
            .hint("See that the file is there and may be read."),
    }
}

fn refused(path: &Path, error: &SharedFileError) -> Refusal {
    let hint = match error {
        SharedFileError::Pack(error) => return refused_pack(path, error),
        SharedFileError::Empty | SharedFileError::CutShort | SharedFileError::Damaged { .. } => {
            "Ask for the file again: this copy did not arrive whole."
        }
        SharedFileError::NotAccord => "Choose a file that was written with “Share”; its name ends in .accord.",
        SharedFileError::Database => "In Accord, open that workspace and choose “Share”.",
        SharedFileError::UnknownEntry { .. } => "If a newer Accord wrote it, open it with that one.",
        _ => "Ask for a file written with “Share”; this one was made or changed by something else.",
    };
    let message = format!("“{}” can’t be opened: {error}.", shown(path));
    Refusal::input("not_shared", message).hint(hint)
}

fn refused_pack(path: &Path, error: &PackError) -> Refusal {
    let (code, hint) = match error {
        PackError::TooNew { .. } => ("too_new", "Open it with a newer Accord."),
        PackError::Empty => ("not_shared", "Ask for the file again: this copy did not arrive whole."),
        PackError::NotAPack => ("not_shared", "Choose a file that was written by Accord."),
        PackError::NotJson { .. } => ("not_shared", "Ask for the file again, or mend it where it says."),
        _ => (
            "not_shared",
            "Mend it where it says, or ask for a file written by Accord.",
        ),
    };
    let why = error.to_string();
    let message = format!("“{}” can’t be opened: {}.", shown(path), why.trim_end_matches('.'));
    Refusal::input(code, message).hint(hint)
}

/// A name as it can be shown: short, and without signs that turn the line round.
fn shown(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    let showable =
        |c: &char| !c.is_control() && !('\u{202a}'..='\u{202e}').contains(c) && !('\u{2066}'..='\u{2069}').contains(c);
    let mut short: String = name.chars().filter(showable).take(80).collect();
    if short.len() < name.len() && name.chars().count() > 80 {
        short.push('…');
    }
    short
}
