//! What stands in a line: words in a tone, and the halves that show how far two sides agree.

use serde::{Deserialize, Serialize};

/// One part of a line.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Inline {
    /// Words in a tone.
    Words {
        /// The words.
        text: String,
        /// How they are set against their neighbours.
        tone: Tone,
        /// Where they lead.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        link: Option<Link>,
        /// Their language as a BCP 47 tag, when it is not the document's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        language: Option<String>,
    },
    /// A drawn mark; the words beside it always say the same.
    Mark(Mark),
}

/// Where words lead.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Link {
    /// An address outside the document; only `https`, `http` and `mailto` become links.
    Web(String),
    /// The heading with this anchor.
    Section(String),
}

/// How words are set against their neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
        Self::toned(text.into(), Tone::Plain)
    }

    /// Heavier words.
    pub fn strong(text: impl Into<String>) -> Self {
        Self::toned(text.into(), Tone::Strong)
    }

    /// Paler words.
    pub fn quiet(text: impl Into<String>) -> Self {
        Self::toned(text.into(), Tone::Quiet)
    }

    /// How many bytes of words it holds.
    pub fn length(&self) -> usize {
        match self {
            Self::Words { text, .. } => text.len(),
            Self::Mark(_) => 0,
        }
    }

    fn toned(text: String, tone: Tone) -> Self {
        Self::Words {
            text,
            tone,
            link: None,
            language: None,
        }
    }

    /// The same words leading somewhere; a drawn mark leads nowhere.
    pub fn to(mut self, target: Link) -> Self {
        if let Self::Words { link, .. } = &mut self {
            *link = Some(target);
        }
        self
    }

    /// The same words in a language, as a BCP 47 tag.
    pub fn spoken(mut self, tag: impl Into<String>) -> Self {
        if let Self::Words { language, .. } = &mut self {
            *language = Some(tag.into());
        }
        self
    }
}

impl Link {
    /// Whether a document may lead there: scripts and files of the reader's machine are no addresses.
    pub fn is_safe(&self) -> bool {
        match self {
            Self::Section(_) => true,
            Self::Web(address) => ["https://", "http://", "mailto:"].iter().any(|scheme| {
                let start = address.get(..scheme.len());
                start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_and_files_are_no_addresses() {
        for address in [
            "https://kestrel.example",
            "HTTP://x.example",
            "mailto:maya@kestrel.example",
        ] {
            assert!(Link::Web(address.to_owned()).is_safe(), "{address}");
        }
        for address in ["javascript:alert(1)", "file:///etc/passwd", " https://x", "", "ht"] {
            assert!(!Link::Web(address.to_owned()).is_safe(), "{address:?}");
        }
    }
}
