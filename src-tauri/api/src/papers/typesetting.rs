//! Setting documents from our fonts, and from those of the machine where ours lack a character.

use ::documents::Typesetter;
use ::documents::flow::Pages;
use ::documents::model::Document;
use ::documents::text::FontSet;

use crate::host::Host;

/// Sets documents one after the other. The pages of a document depend on it and on the fonts of the machine alone, not on what
/// was set before.
#[derive(Default)]
pub(crate) struct Typesetting {
    ours: Typesetter,
    /// What the document before lacked, and how to set it with what the machine has for that, if it has anything.
    behind: Option<(Vec<char>, Option<Typesetter>)>,
}

impl Typesetting {
    /// A document on its pages.
    pub(crate) fn lay_out(&mut self, document: &Document, host: &dyn Host) -> Pages {
        let pages = self.ours.lay_out(document);
        if pages.missing.is_empty() {
            return pages;
        }
        let known = self.behind.take().filter(|(missing, _)| *missing == pages.missing);
        let (_, behind) = self.behind.insert(known.unwrap_or_else(|| {
            let fonts = FontSet::bundled().with_fallback(host.fonts(&pages.missing));
            let more = fonts != FontSet::bundled();
            (pages.missing.clone(), more.then(|| Typesetter::new(fonts)))
        }));
        behind.as_mut().map_or(pages, |typesetter| typesetter.lay_out(document))
    }
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};
    use std::sync::atomic::{AtomicUsize, Ordering};

    use ::documents::model::{Block, Role};
    use chrono::{DateTime, NaiveDateTime, Utc};

    use super::*;
    use crate::papers::specimen;

    /// A machine with one font, which counts how often it is asked.
    struct OneFont(&'static str, AtomicUsize);

    impl Host for OneFont {
        fn now(&self) -> DateTime<Utc> {
            DateTime::UNIX_EPOCH
        }

        fn local(&self, at: DateTime<Utc>) -> NaiveDateTime {
            at.naive_utc()
        }

        fn moment(&self, local: NaiveDateTime) -> DateTime<Utc> {
            local.and_utc()
        }

        fn random(&self) -> [u8; 10] {
            [0; 10]
        }

        fn folder(&self) -> Option<PathBuf> {
            None
        }

        fn fonts(&self, _: &[char]) -> Vec<Vec<u8>> {
            self.1.fetch_add(1, Ordering::Relaxed);
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../documents/tests/fonts");
            vec![std::fs::read(folder.join(self.0)).expect("there")]
        }
    }

    fn document(text: &str) -> Document {
        specimen::document(vec![Block::text(Role::Body, text)])
    }

    #[test]
    fn what_ours_lack_comes_from_the_machine_and_it_is_asked_once() {
        let host = OneFont("NotoSansHebrew.ttf", AtomicUsize::default());
        let mut typesetting = Typesetting::default();
        assert!(typesetting.lay_out(&document("A lead."), &host).missing.is_empty());
        assert_eq!(host.1.load(Ordering::Relaxed), 0);
        let first = typesetting.lay_out(&document("A lead, ב."), &host);
        assert!(first.missing.is_empty());
        assert!(
            typesetting
                .lay_out(&document("A lead of ours, ב."), &host)
                .missing
                .is_empty()
        );
        assert_eq!(host.1.load(Ordering::Relaxed), 1);
        assert!(typesetting.lay_out(&document("A lead, ב."), &host) == first);
    }

    #[test]
    fn what_nobody_has_is_named() {
        let host = OneFont("NotoSansHebrew.ttf", AtomicUsize::default());
        let pages = Typesetting::default().lay_out(&document("A lead, ב 🦊."), &host);
        assert_eq!(pages.missing, ['🦊']);
    }
}
