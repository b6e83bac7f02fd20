//! Paragraphs, the roles they can play, and what stands stacked in a cell.

use serde::{Deserialize, Serialize};

use super::Inline;

/// The role a text plays; the theme says how each is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The title on the cover.
    CoverTitle,
    /// The line under the cover's title.
    CoverText,
    /// The small print of the cover.
    CoverDetail,
    /// A heading of level 1.
    Title,
    /// A heading of level 2.
    Subtitle,
    /// The sentence a page is about, large.
    Lead,
    /// A statement, such as what a stage means.
    Statement,
    /// A name, as it was signed with.
    Signature,
    /// What is not known yet, put as a question.
    Question,
    /// The same among labels and figures.
    Open,
    /// What explains the page, below its title.
    Intro,
    /// Ordinary text.
    Body,
    /// Ordinary text in tables that explain rather than define.
    Detail,
    /// The name of a row or an entry.
    Entry,
    /// The same beside details.
    DetailEntry,
    /// A label above a fact.
    Label,
    /// A label left of its value.
    Key,
    /// A side note.
    Note,
    /// A note on what changed.
    Change,
    /// A figure, in digits of one width.
    Figure,
    /// A large figure.
    BigFigure,
    /// One line of the table of contents.
    Contents,
    /// Head and foot of a page.
    Running,
    /// DRAFT up the side of a page.
    Side,
}

/// One paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The role it plays.
    pub role: Role,
    /// Its words and marks.
    pub inlines: Vec<Inline>,
    /// What stands at the right end of its first line.
    pub trailing: Vec<Inline>,
    /// The path of the field it shows, such as `stage/ID/statement`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// One thing in a cell; things are stacked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Piece {
    /// A paragraph.
    Text(Text),
    /// Empty space, in points.
    Gap(f32),
    /// A line to write on.
    Rule,
}

impl Text {
    /// Hands its words to `see`, a stretch of one tone at a time, then those that trail its first line.
    pub(crate) fn each_stretch<'a>(&'a self, see: &mut dyn FnMut(&'a str)) {
        for inline in self.inlines.iter().chain(&self.trailing) {
            if let Inline::Words { text, .. } = inline {
                see(text);
            }
        }
    }

    /// A paragraph of plain words.
    pub fn new(role: Role, text: impl Into<String>) -> Self {
        Self::of(role, vec![Inline::plain(text)])
    }

    /// A paragraph of given parts.
    pub fn of(role: Role, inlines: Vec<Inline>) -> Self {
        Self {
            role,
            inlines,
            trailing: Vec::new(),
            source: None,
        }
    }

    /// The same paragraph with `trailing` at the right end of its first line.
    pub fn with_trailing(mut self, trailing: Vec<Inline>) -> Self {
        self.trailing = trailing;
        self
    }

    /// The same paragraph as what the field at `path` shows.
    pub fn from_field(mut self, path: impl Into<String>) -> Self {
        self.source = Some(path.into());
        self
    }
}

impl From<Text> for Piece {
    fn from(text: Text) -> Self {
        Self::Text(text)
    }
}
