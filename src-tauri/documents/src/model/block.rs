//! The blocks of a document, in reading order.

use serde::{Deserialize, Serialize};

use super::{Mark, Piece, Role, Table, Text};
use crate::chart::Figure;

/// One block of a document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// A page of its own, without head and foot.
    Cover(Cover),
    /// A heading; it enters the outline, and at level 1 the table of contents.
    Heading(Heading),
    /// One paragraph.
    Text(Text),
    /// Entries one below the other, each behind a bullet or its number.
    List(List),
    /// Rows and columns.
    Table(Table),
    /// What stands out from the page, beside a bar.
    Callout(Callout),
    /// A figure with its sentence below; never cut.
    Chart(Figure),
    /// The table of contents under its title, which it does not list itself.
    Contents(String),
    /// What follows starts on a new page.
    PageBreak,
}

impl Block {
    /// Hands every text it shows to `see`, in reading order, a stretch of one tone at a time; of a figure its sentence.
    pub(crate) fn each_text<'a>(&'a self, see: &mut dyn FnMut(&'a str)) {
        match self {
            Self::Cover(cover) => {
                let below = std::iter::once(&cover.subtitle).chain(&cover.details);
                std::iter::once(&cover.title).chain(below).for_each(|text| see(text));
            }
            Self::Heading(heading) => see(&heading.text),
            Self::Text(text) => text.each_stretch(see),
            Self::List(list) => list.items.iter().flatten().for_each(|text| text.each_stretch(see)),
            Self::Callout(callout) => callout.texts.iter().for_each(|text| text.each_stretch(see)),
            Self::Table(table) => {
                table.head.iter().for_each(|label| see(label));
                for piece in table.rows.iter().flat_map(|row| row.cells.iter().flatten()) {
                    if let Piece::Text(text) = piece {
                        text.each_stretch(see);
                    }
                }
            }
            Self::Chart(figure) => see(&figure.reading),
            Self::Contents(title) => see(title),
            Self::PageBreak => {}
        }
    }
}

/// The first page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cover {
    /// The mark above the title.
    pub mark: Mark,
    /// The title, very large.
    pub title: String,
    /// The line under the title.
    pub subtitle: String,
    /// What stands below the rule, a paragraph each.
    pub details: Vec<String>,
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Heading {
    /// 1 opens a section, 2 a part of it.
    pub level: u8,
    /// Its words.
    pub text: String,
    /// How the outline and the contents call it, when shorter words serve better there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// The name links lead to, unique in the document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anchor: Option<String>,
    /// The path of the field it shows, such as `stage/ID/name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// Entries one below the other.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct List {
    /// Whether the entries are numbered, from 1.
    pub numbered: bool,
    /// The entries, each a stack of paragraphs.
    pub items: Vec<Vec<Text>>,
}

/// What stands out from the page: paragraphs beside a bar.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Callout {
    /// Its paragraphs.
    pub texts: Vec<Text>,
}

impl Block {
    /// A heading of level 1.
    pub fn title(text: impl Into<String>) -> Self {
        Self::Heading(Heading::new(1, text))
    }

    /// A heading of level 2.
    pub fn subtitle(text: impl Into<String>) -> Self {
        Self::Heading(Heading::new(2, text))
    }

    /// A paragraph of plain words.
    pub fn text(role: Role, text: impl Into<String>) -> Self {
        Self::Text(Text::new(role, text))
    }
}

impl Heading {
    /// A heading of a level, counted from 1.
    pub fn new(level: u8, text: impl Into<String>) -> Self {
        Self {
            level,
            text: text.into(),
            ..Self::default()
        }
    }

    /// The same heading under shorter words in outline and contents.
    pub fn called(mut self, short: impl Into<String>) -> Self {
        self.short = Some(short.into());
        self
    }

    /// The same heading as the place links to `anchor` lead to.
    pub fn anchored(mut self, anchor: impl Into<String>) -> Self {
        self.anchor = Some(anchor.into());
        self
    }

    /// The same heading as what the field at `path` shows.
    pub fn from_field(mut self, path: impl Into<String>) -> Self {
        self.source = Some(path.into());
        self
    }

    /// How outline and contents call it.
    pub fn entry(&self) -> &str {
        self.short.as_deref().unwrap_or(&self.text)
    }
}

impl From<Heading> for Block {
    fn from(heading: Heading) -> Self {
        Self::Heading(heading)
    }
}
