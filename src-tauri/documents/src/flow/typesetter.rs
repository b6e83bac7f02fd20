//! Setting one document after another: what stood in one before is not shaped again.

use super::pages::Pages;
use super::paginate::lay_out_by;
use crate::model::Document;
use crate::text::{FontSet, Setter};

/// Sets documents that have much in common, such as one that is being edited. The pages are those of
/// [`lay_out_with`](super::lay_out_with), whatever was set before.
#[derive(Default)]
pub struct Typesetter {
    fonts: FontSet,
    /// The language of the document set last, and who set it.
    setter: Option<(String, Setter)>,
}

impl Typesetter {
    /// A typesetter with these fonts.
    pub fn new(fonts: FontSet) -> Self {
        Self { fonts, setter: None }
    }

    /// Sets a document on pages.
    pub fn lay_out(&mut self, document: &Document) -> Pages {
        let language = &document.language;
        if self.setter.as_ref().is_none_or(|(known, _)| known != language) {
            let setter = Setter::new(self.fonts.clone()).speaking(language).remembering();
            self.setter = Some((language.clone(), setter));
        }
        let (_, setter) = self.setter.as_mut().expect("there is one by now");
        lay_out_by(setter, document)
    }
}
