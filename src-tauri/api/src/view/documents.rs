//! What comes of setting the documents.

use ::documents::flow::Area;
use serde::Serialize;

use crate::Refusal;
use crate::request::DocumentKind;

/// A document as pages to look at: all of them by name, and those asked for that look otherwise than before.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Preview {
    /// Which document.
    pub document: DocumentKind,
    /// Its title: “Definitions”.
    pub title: String,
    /// Whether every page says that it is a draft.
    pub draft: bool,
    /// Width of a page, in points.
    pub width: f32,
    /// Height of a page, in points.
    pub height: f32,
    /// All its pages in order.
    pub cards: Vec<PageCard>,
    /// Those of the pages asked for that were not known.
    pub pages: Vec<PreviewPage>,
    /// Characters that no font here can show.
    pub missing: Vec<String>,
}

/// What is known of every page.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PageCard {
    /// Tells the page from any that looks otherwise.
    pub print: String,
    /// The heading it begins with or goes on under; empty before the first.
    pub heading: String,
}

/// One page.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PreviewPage {
    /// Tells it from others.
    pub print: String,
    /// The page as SVG.
    pub svg: String,
    /// Its lines, to be selected.
    pub lines: Vec<TextLine>,
    /// Its paragraphs in reading order, for those who listen.
    pub paragraphs: Vec<String>,
    /// The fields of the review it shows, those around others first.
    pub fields: Vec<PageField>,
}

/// A rectangle on a page from its top left corner, in points.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PageArea {
    /// Left edge.
    pub x: f32,
    /// Top edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

impl From<Area> for PageArea {
    fn from(area: Area) -> Self {
        let Area { x, y, width, height } = area;
        Self { x, y, width, height }
    }
}

/// A line of text on a page.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TextLine {
    /// Where it is.
    pub area: PageArea,
    /// Its baseline, from the top of the page.
    pub baseline: f32,
    /// What it says.
    pub text: String,
}

/// A part of a page that shows a field of the review.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PageField {
    /// Where it is.
    pub area: PageArea,
    /// The field's path.
    pub target: String,
    /// The words it shows, shortened.
    pub name: String,
}

/// Where a document shows a text.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Matches {
    /// The places in reading order; at most a thousand.
    pub matches: Vec<Match>,
}

/// One place.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Match {
    /// The page, from 0.
    pub page: usize,
    /// Where on it, one area a line.
    pub areas: Vec<PageArea>,
}

/// How far an export is.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Exporting {
    /// What it is at.
    pub state: ExportState,
    /// What is being done, such as “Writing Definitions, page 8 of 17”; empty when nothing is.
    pub doing: String,
    /// How much is done, in hundredths of a file.
    pub done: usize,
    /// How much there is to do.
    pub of: usize,
    /// What was written so far.
    pub exported: Exported,
    /// Why it came to nothing, when it was refused.
    pub refusal: Option<Refusal>,
}

/// What an export is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum ExportState {
    /// The person is asked for a folder.
    Asking,
    /// Documents are set, written and checked.
    Writing,
    /// All is written, read back and verified.
    Done,
    /// The person changed their mind.
    Stopped,
    /// It could not be done.
    Refused,
}

/// What was written.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Exported {
    /// The files.
    pub written: Vec<Written>,
    /// The folder they are in, for people; empty when there is none.
    pub folder: String,
}

/// One file, written, read back and verified.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Written {
    /// Which document; none for the workspace.
    pub document: Option<DocumentKind>,
    /// Its name.
    pub name: String,
    /// Pages; 0 for what has none.
    pub pages: usize,
    /// Bytes.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub bytes: u64,
    /// Characters that no font here can show.
    pub missing: Vec<String>,
    /// How many characters were left out that no page can show: controls, hidden direction switches, endless marks.
    pub removed: usize,
}
