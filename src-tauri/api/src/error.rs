//! Why a command was refused: one sentence for people, a code for programs, the field it is about.

use std::path::Path;

use serde::{Deserialize, Serialize};

/// A refusal. Nothing of the command has been taken over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{message}")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Refusal {
    /// A short name that a program can act on.
    pub code: String,
    /// One clear sentence.
    pub message: String,
    /// What the person can do about it.
    pub hint: Option<String>,
    /// The path of the field it is about.
    pub field: Option<String>,
    /// Whether the fault is ours and not the input's.
    #[serde(skip)]
    pub ours: bool,
}

impl Refusal {
    /// A refusal because of what was given.
    pub fn input(code: &str, message: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            message: message.into(),
            hint: None,
            field: None,
            ours: false,
        }
    }

    /// A refusal because something of ours or of the machine failed.
    pub fn ours(code: &str, message: impl Into<String>) -> Self {
        Self {
            ours: true,
            ..Self::input(code, message)
        }
    }

    /// The same with what can be done about it.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self {
            hint: Some(hint.into()),
            ..self
        }
    }

    /// The same, said to be about a field.
    #[must_use]
    pub fn at(self, field: impl Into<String>) -> Self {
        Self {
            field: Some(field.into()),
            ..self
        }
    }
}

impl From<domain::Fault> for Refusal {
    fn from(fault: domain::Fault) -> Self {
        Self {
            hint: fault.hint(),
            ..Self::input(fault.code(), fault.to_string())
        }
    }
}

/// A file or folder that can't be written.
pub(crate) fn unwritable(path: &Path, error: &std::io::Error) -> Refusal {
    use std::io::ErrorKind;
    let shown = path.display();
    let (message, hint) = match error.kind() {
        ErrorKind::NotFound => (
            format!("“{shown}” can’t be written: its folder is no longer there."),
            "Choose another folder.",
        ),
        ErrorKind::IsADirectory => (
            format!("“{shown}” can’t be written: it is a folder."),
            "Rename that folder, or choose another one.",
        ),
        ErrorKind::NotADirectory | ErrorKind::AlreadyExists => (
            format!("“{shown}” can’t be written: a file stands where a folder should be."),
            "Choose another folder.",
        ),
        ErrorKind::PermissionDenied if path.metadata().is_ok_and(|file| file.permissions().readonly()) => (
            format!("“{shown}” can’t be written: it is set to be read only."),
            "Allow changes to that file, or choose another folder.",
        ),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => (
            format!("“{shown}” can’t be written: this account may not write there."),
            "Choose another folder.",
        ),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => (
            format!("“{shown}” can’t be written: the disk is full."),
            "Free some space, then try again. What was there before is whole.",
        ),
        _ => (
            format!("“{shown}” can’t be written: {error}."),
            "Choose another folder, or free some space.",
        ),
    };
    Refusal::input("unwritable", message).hint(hint)
}
