//! The blocks of a document and the roles text can play in one.

use serde::{Deserialize, Serialize};

use super::{Inline, Mark, Table};

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
    /// Rows and columns.
    Table(Table),
    /// The table of contents under its title, which it does not list itself.
    Contents(String),
    /// What follows starts on a new page.
    PageBreak,
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// 1 opens a section, 2 a part of it.
    pub level: u8,
    /// Its words.
    pub text: String,
    /// How the outline and the contents call it, when shorter words serve better there.
    pub short: Option<String>,
}

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
        }
    }

    /// The same paragraph with `trailing` at the right end of its first line.
    pub fn with_trailing(mut self, trailing: Vec<Inline>) -> Self {
        self.trailing = trailing;
        self
    }
}

impl From<Text> for Piece {
    fn from(text: Text) -> Self {
        Self::Text(text)
    }
}

impl Block {
    /// A heading of level 1.
    pub fn title(text: impl Into<String>) -> Self {
        Self::Heading(Heading {
            level: 1,
            text: text.into(),
            short: None,
        })
    }

    /// A heading of level 2.
    pub fn subtitle(text: impl Into<String>) -> Self {
        Self::Heading(Heading {
            level: 2,
            text: text.into(),
            short: None,
        })
    }

    /// A paragraph of plain words.
    pub fn text(role: Role, text: impl Into<String>) -> Self {
        Self::Text(Text::new(role, text))
    }
}
