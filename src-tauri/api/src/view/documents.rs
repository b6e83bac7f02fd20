//! What comes of setting the documents.

use serde::Serialize;

use crate::request::DocumentKind;

/// A document as pages to look at.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Preview {
    /// Which document.
    pub document: DocumentKind,
    /// Its title: “Definitions”.
    pub title: String,
    /// Its pages.
    pub pages: Vec<PreviewPage>,
    /// Characters that no font here can show.
    pub missing: Vec<String>,
}

/// One page.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PreviewPage {
    /// The page as SVG.
    pub svg: String,
    /// Its words, for search and for those who can't see it.
    pub text: String,
}

/// What was written.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Exported {
    /// The files; empty when the person changed their mind.
    pub written: Vec<Written>,
    /// The folder they are in, for people; empty when there is none.
    pub folder: String,
}

/// One file, written, read back and verified.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Written {
    /// Which document.
    pub document: DocumentKind,
    /// Its name.
    pub name: String,
    /// Pages.
    pub pages: usize,
    /// Bytes.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub bytes: u64,
    /// Characters that no font here can show.
    pub missing: Vec<String>,
}
