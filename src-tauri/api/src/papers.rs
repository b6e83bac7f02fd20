//! What the documents need between two commands: the pages set last, and the export under way.

mod export;
mod order;
mod prints;
mod reading;

use std::sync::Arc;

use ::documents::flow::Pages;
use ::documents::lay_out;
use ::documents::model::Document;

pub(crate) use export::Export;
pub(crate) use order::{Content, Order};
pub(crate) use reading::{field_name, find, lines, paragraphs};

/// The documents on a desk.
#[derive(Default)]
pub(crate) struct Papers {
    set: Option<Set>,
    export: Option<Export>,
}

/// A document set on pages, and what tells each page from others.
struct Set {
    document: Document,
    pages: Arc<Pages>,
    prints: Arc<Vec<String>>,
}

impl Papers {
    /// The pages of a document; those set before where it says the same.
    pub(crate) fn pages(&mut self, document: Document) -> (Arc<Pages>, Arc<Vec<String>>) {
        let set = match self.set.take() {
            Some(set) if set.document == document => set,
            _ => {
                let pages = lay_out(&document);
                let prints = pages.pages.iter().map(prints::print_of).collect();
                Set {
                    document,
                    pages: Arc::new(pages),
                    prints: Arc::new(prints),
                }
            }
        };
        let given = (Arc::clone(&set.pages), Arc::clone(&set.prints));
        self.set = Some(set);
        given
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
