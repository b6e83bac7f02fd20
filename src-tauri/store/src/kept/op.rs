//! Operations: what a change is called, what it touches, and whether it can be taken back.

use chrono::{DateTime, Utc};
use domain::Side;

use crate::journal::{Image, Kind, Line};
use crate::{StoreError, rows};

/// One change of the workspace, as the journal keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Op {
    /// Its name after "Undo", such as "edit criterion".
    pub name: String,
    /// Path of the item and field it touches, its parts parted by `/`.
    pub target: String,
    /// Side that made it, when a side did.
    pub side: Option<Side>,
    /// Whether undo takes it back.
    pub kind: OpKind,
}

/// Whether undo takes a change back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpKind {
    /// A change of the review: one undo step.
    Step,
    /// An answer of a side, a waiver of both or an act of the meeting: undo passes over it and never removes it. It changes
    /// nothing else.
    Passed,
    /// A signature, given, taken back or ended: undo stops there, so that no step takes back what was signed. It changes
    /// nothing but signatures.
    Signed,
}

/// A step that undo or redo would take, or has taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its name, such as "edit criterion".
    pub name: String,
    /// Path of the item and field it touched.
    pub target: String,
    /// When it was first made.
    pub at: DateTime<Utc>,
}

/// A row that a change touched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touched {
    /// What it is, such as `criterion`.
    pub table: String,
    /// Its identity.
    pub id: String,
    /// What happened to it.
    pub how: Touch,
}

/// What happened to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Touch {
    /// It is new.
    Added,
    /// It says something else.
    Changed,
    /// It is gone.
    Removed,
}

impl Op {
    /// Says it to the journal.
    pub(crate) fn line(self, now: DateTime<Utc>) -> Line {
        let kind = match self.kind {
            OpKind::Step => Kind::Step,
            OpKind::Passed => Kind::Passed,
            OpKind::Signed => Kind::Signed,
        };
        let side = self.side.map(|side| side.word().to_owned());
        Line {
            kind,
            name: self.name,
            target: self.target,
            side,
            at: now,
            cites: None,
            adopted: None,
        }
    }
}

impl OpKind {
    /// Checks that what undo passes over, what it stops at and everything else stay apart: only so can it do either.
    pub(crate) fn fits(self, images: &[Image]) -> Result<(), StoreError> {
        let kind = |image: &Image| match image.table.as_str() {
            table if rows::is_passed(table) => Self::Passed,
            table if rows::is_signed(table) => Self::Signed,
            _ => Self::Step,
        };
        match images.iter().find(|image| kind(image) != self) {
            Some(image) => Err(StoreError::Mixed {
                table: image.table.clone(),
            }),
            None => Ok(()),
        }
    }
}

impl From<&Line> for Step {
    fn from(line: &Line) -> Self {
        Self {
            name: line.name.clone(),
            target: line.target.clone(),
            at: line.at,
        }
    }
}

impl From<Image> for Touched {
    fn from(image: Image) -> Self {
        let how = match (image.before(), image.after()) {
            (None, _) => Touch::Added,
            (_, None) => Touch::Removed,
            _ => Touch::Changed,
        };
        Self {
            table: image.table,
            id: image.id,
            how,
        }
    }
}
