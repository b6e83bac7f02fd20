//! What stands in a line: words in a tone, and the halves that show how far two sides agree.

use serde::{Deserialize, Serialize};

/// One part of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Inline {
    /// Words in a tone.
    Words {
        /// The words.
        text: String,
        /// How they are set against their neighbours.
        tone: Tone,
    },
    /// A drawn mark; the words beside it always say the same.
    Mark(Mark),
}

/// How words are set against their neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// As the role of the text says.
    Plain,
    /// Heavier.
    Strong,
    /// Paler.
    Quiet,
}

/// A drawn sign for the state of an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Both sides said yes: a disc with a tick.
    Agreed,
    /// Two halves, marketing left and sales right.
    Halves {
        /// Marketing's answer.
        marketing: Half,
        /// Sales' answer.
        sales: Half,
    },
}

/// One side's half of the mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Half {
    /// This side said yes to what stands here now.
    Full,
    /// This side said yes to an earlier wording.
    Stale,
    /// This side has not said yes.
    Empty,
}

impl Inline {
    /// Words in the tone of their surroundings.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::Words {
            text: text.into(),
            tone: Tone::Plain,
        }
    }

    /// Heavier words.
    pub fn strong(text: impl Into<String>) -> Self {
        Self::Words {
            text: text.into(),
            tone: Tone::Strong,
        }
    }

    /// Paler words.
    pub fn quiet(text: impl Into<String>) -> Self {
        Self::Words {
            text: text.into(),
            tone: Tone::Quiet,
        }
    }
}
