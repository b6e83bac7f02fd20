//! What the documents need between two commands: the pages set last, and the export under way.

mod export;
mod order;
mod prints;
mod reading;
#[cfg(test)]
mod specimen;
mod typesetting;

use ::documents::flow::Pages;
use ::documents::model::Document;

use crate::host::Host;
use crate::{DocumentKind, Paper};

pub(crate) use export::Export;
pub(crate) use order::{Content, Order};
pub(crate) use reading::{Reading, find};
pub(crate) use typesetting::Typesetting;

/// The documents on a desk.
#[derive(Default)]
pub(crate) struct Papers {
    typesetting: Typesetting,
    /// The one looked at last comes first.
    set: Vec<Set>,
    export: Option<Export>,
}

/// How many documents stay set: both of a review.
const KEPT: usize = 2;

/// A document set on pages, and what tells each page from others.
pub(crate) struct Set {
    of: (DocumentKind, Paper),
    /// How many changes the workspace had seen when it said this.
    changes: usize,
    document: Document,
    pub(crate) pages: Pages,
    pub(crate) prints: Vec<String>,
}

impl Set {
    /// Whether every page says that it is a draft.
    pub(crate) fn is_draft(&self) -> bool {
        self.document.running.draft
    }
}

impl Papers {
    /// Turns to a document that was set when the workspace had seen as many changes; false when it has to be asked again what
    /// it says.
    pub(crate) fn turn_to(&mut self, of: (DocumentKind, Paper), changes: usize) -> bool {
        let known = self.set.iter().position(|set| set.of == of && set.changes == changes);
        if let Some(at) = known {
            self.set[..=at].rotate_right(1);
        }
        known.is_some()
    }

    /// Sets a document on pages and turns to it; those it had stay when it says the same.
    pub(crate) fn set(&mut self, of: (DocumentKind, Paper), changes: usize, document: Document, host: &dyn Host) {
        let known = self.set.iter().position(|set| set.of == of);
        let set = match known.map(|at| self.set.remove(at)) {
            Some(set) if set.document == document => Set { changes, ..set },
            _ => {
                let pages = self.typesetting.lay_out(&document, host);
                let prints = pages.pages.iter().map(prints::print_of).collect();
                Set {
                    of,
                    changes,
                    document,
                    pages,
                    prints,
                }
            }
        };
        self.set.truncate(KEPT - 1);
        self.set.insert(0, set);
    }

    /// The document turned to last.
    pub(crate) fn turned_to(&self) -> Option<&Set> {
        self.set.first()
    }

    /// Puts the pages away: another workspace or review is on the desk.
    pub(crate) fn put_away(&mut self) {
        self.set.clear();
    }

    /// The newest export.
    pub(crate) fn export(&self) -> Option<&Export> {
        self.export.as_ref()
    }

    /// Keeps an export as the newest.
    pub(crate) fn follow(&mut self, export: Export) {
        self.export = Some(export);
    }
}
