//! Inlines into one text to shape: clean, with each stretch's face and ink, and the places of marks.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use super::binds::binds;
use super::clean::{clean, count_dropped};
use super::fonts::FontSet;
use super::hyphens::{Patterns, SOFT};
use super::runs::Ink;
use crate::model::{Inline, Mark, Tone};
use crate::theme::{Face, Style, palette};

/// What stands for a character no font has.
const SUBSTITUTE: char = '\u{25a1}';

/// Text ready to be shaped.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    pub(super) text: String,
    pub(super) stretches: Vec<Stretch>,
    /// The marks, each with the place in the text where it stands.
    pub(super) marks: Vec<(usize, Mark)>,
    /// The places where no line may end although a space or a hyphen stands there.
    pub(super) binds: Vec<usize>,
}

/// One stretch of the text with the face and ink it is set in.
#[derive(Debug)]
pub(super) struct Stretch {
    pub(super) range: Range<usize>,
    pub(super) face: Face,
    pub(super) ink: Ink,
}

/// Which characters the fonts have, and what had to be left out.
#[derive(Debug, Default)]
pub(super) struct Gaps {
    known: HashMap<char, bool>,
    /// The characters no font has.
    pub(super) missing: BTreeSet<char>,
    /// How many characters no page can show were left out.
    pub(super) removed: usize,
    /// How often a character came that no font has.
    boxes: usize,
}

impl Gaps {
    /// How much there was so far that could not be shown.
    pub(super) fn count(&self) -> usize {
        self.removed + self.boxes
    }

    /// Counts from nothing again; which characters the fonts have stays known.
    pub(super) fn restart(&mut self) {
        self.missing.clear();
        (self.removed, self.boxes) = (0, 0);
    }

    fn shows(&mut self, set: &FontSet, c: char) -> bool {
        if c.is_ascii() || c == SOFT {
            return true;
        }
        let shown = *self
            .known
            .entry(c)
            .or_insert_with(|| c.is_whitespace() || set.covers(c));
        if !shown {
            self.missing.insert(c);
            self.boxes += 1;
        }
        shown
    }
}

impl Gathered {
    /// Gathers `inlines`; with `patterns`, long words get the places where they may be parted.
    pub(super) fn of(
        inlines: &[Inline],
        style: &Style,
        set: &FontSet,
        gaps: &mut Gaps,
        patterns: impl Fn(Option<&str>) -> Option<Patterns>,
    ) -> Self {
        let mut out = Self::default();
        for (number, inline) in inlines.iter().enumerate() {
            match inline {
                Inline::Mark(mark) => out.marks.push((out.text.len(), *mark)),
                Inline::Words {
                    text,
                    tone,
                    link,
                    language,
                } => {
                    let start = out.text.len();
                    gaps.removed += count_dropped(text);
                    let mut words = keep_edges(text);
                    if let Some(patterns) = patterns(language.as_deref()) {
                        words = patterns.part(&words);
                    }
                    out.push(&words, set, gaps);
                    let (face, colour) = match tone {
                        Tone::Plain => (style.face, style.colour),
                        Tone::Strong => (stronger(style.face), palette::INK),
                        Tone::Quiet => (lighter(style.face), palette::THIRD),
                    };
                    let inline = (link.is_some() || language.is_some()).then_some(number);
                    out.stretches.push(Stretch {
                        range: start..out.text.len(),
                        face,
                        ink: Ink { colour, inline },
                    });
                }
            }
        }
        out.binds = binds(&out.text);
        out
    }

    fn push(&mut self, words: &str, set: &FontSet, gaps: &mut Gaps) {
        if words.is_ascii() {
            self.text.push_str(words);
            return;
        }
        let shown = words.chars().map(|c| if gaps.shows(set, c) { c } else { SUBSTITUTE });
        self.text.extend(shown);
    }
}

/// Clean text that keeps one space at an edge where a neighbour follows.
fn keep_edges(words: &str) -> String {
    let body = clean(words);
    let edge = |is: bool| if is && !body.is_empty() { " " } else { "" };
    let (before, after) = (edge(words.starts_with(' ')), edge(words.ends_with(' ')));
    [before, &body, after].concat()
}

fn stronger(face: Face) -> Face {
    if face == Face::Sans { Face::SansStrong } else { face }
}

fn lighter(face: Face) -> Face {
    if face == Face::SansStrong { Face::Sans } else { face }
}
