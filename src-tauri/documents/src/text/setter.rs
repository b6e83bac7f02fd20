//! The setter: shapes words in their role and breaks them into lines of a given width.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::{
    FontContext, FontFamily, FontFamilyName, FontFeatures, InlineBox, InlineBoxKind, Layout, LayoutContext, LineHeight,
    OverflowWrap, PositionedLayoutItem, StyleProperty, VerticalAlign,
};

use super::clean::{clean, count_dropped};
use super::fonts::FontSet;
use super::line::{Line, PlacedMark};
use super::runs::{Ink, drop_trailing_space, glyph_runs};
use crate::model::{Inline, Mark, Role, Tone};
use crate::theme::{Face, Style, palette, style};

/// What stands for a character no bundled face has.
const SUBSTITUTE: char = '\u{25a1}';

/// Sets text; keeps the fonts and remembers what it could not show.
pub struct Setter {
    set: FontSet,
    fonts: FontContext,
    layouts: LayoutContext<Ink>,
    faces: HashMap<u64, Face>,
    known: HashMap<char, bool>,
    missing: BTreeSet<char>,
    removed: usize,
}

/// One stretch of the text with the face and colour it is set in.
struct Stretch {
    range: std::ops::Range<usize>,
    face: Face,
    ink: Ink,
}

impl Setter {
    /// A setter over a set of fonts.
    pub fn new(set: FontSet) -> Self {
        let options = CollectionOptions {
            shared: false,
            system_fonts: false,
        };
        let mut collection = Collection::new(options);
        let mut faces = HashMap::new();
        for face in set.faces() {
            let blob = Blob::new(set.shared(face));
            faces.insert(blob.id(), face);
            // Each file is a family of its own, so that no slant or weight is ever synthesised.
            let renamed = FontInfoOverride {
                family_name: Some(&family(face)),
                style: Some(parley::FontStyle::Normal),
                weight: Some(parley::FontWeight::NORMAL),
                ..FontInfoOverride::default()
            };
            collection.register_fonts(blob, Some(renamed));
        }
        Self {
            set,
            fonts: FontContext {
                collection,
                source_cache: SourceCache::default(),
            },
            layouts: LayoutContext::new(),
            faces,
            known: HashMap::new(),
            missing: BTreeSet::new(),
            removed: 0,
        }
    }

    /// The fonts it sets from.
    pub fn fonts(&self) -> &FontSet {
        &self.set
    }

    /// The characters no bundled face has, in order; each was set as an empty box.
    pub fn missing(&self) -> impl Iterator<Item = char> + '_ {
        self.missing.iter().copied()
    }

    /// How many characters no page can show were left out since the count began.
    pub fn removed(&self) -> usize {
        self.removed
    }

    /// Begins that count anew.
    pub fn recount(&mut self) {
        self.removed = 0;
    }

    /// Sets `inlines` in `role` into lines at most `width` points wide, or as narrow as the role's measure.
    pub fn set(&mut self, inlines: &[Inline], role: Role, width: f32) -> Vec<Line> {
        let style = style(role);
        let (text, stretches, marks) = self.gather(inlines, &style);
        if text.is_empty() && marks.is_empty() {
            return Vec::new();
        }
        let layout = self.lay_out(&text, &stretches, &marks, &style, width.min(style.measure));
        layout
            .lines()
            .map(|line| self.line(&line, &text, &marks, &style))
            .collect()
    }

    /// The clean text of all inlines, how each stretch is set, and the marks with the place where they stand.
    fn gather(&mut self, inlines: &[Inline], style: &Style) -> (String, Vec<Stretch>, Vec<(usize, Mark)>) {
        let mut text = String::new();
        let mut stretches = Vec::new();
        let mut marks = Vec::new();
        for (number, inline) in inlines.iter().enumerate() {
            match inline {
                Inline::Mark(mark) => marks.push((text.len(), *mark)),
                Inline::Words {
                    text: words,
                    tone,
                    link,
                    language,
                } => {
                    let start = text.len();
                    self.removed += count_dropped(words);
                    let edges = keep_edges(words);
                    for c in edges.chars() {
                        text.push(if self.shows(c) { c } else { SUBSTITUTE });
                    }
                    let (face, colour) = match tone {
                        Tone::Plain => (style.face, style.colour),
                        Tone::Strong => (stronger(style.face), palette::INK),
                        Tone::Quiet => (lighter(style.face), palette::THIRD),
                    };
                    stretches.push(Stretch {
                        range: start..text.len(),
                        face,
                        ink: Ink {
                            colour,
                            inline: (link.is_some() || language.is_some()).then_some(number),
                        },
                    });
                }
            }
        }
        (text, stretches, marks)
    }

    fn shows(&mut self, c: char) -> bool {
        if c.is_ascii() {
            return true;
        }
        let set = &self.set;
        let shown = *self
            .known
            .entry(c)
            .or_insert_with(|| c.is_whitespace() || set.covers(c));
        if !shown {
            self.missing.insert(c);
        }
        shown
    }

    fn lay_out(
        &mut self,
        text: &str,
        stretches: &[Stretch],
        marks: &[(usize, Mark)],
        style: &Style,
        width: f32,
    ) -> Layout<Ink> {
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(style.leading)));
        builder.push_default(StyleProperty::LetterSpacing(style.tracking * style.size));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        if style.tabular {
            builder.push_default(StyleProperty::FontFeatures(FontFeatures::Source(Cow::Borrowed(
                "\"tnum\" 1",
            ))));
        }
        let families = |face| StyleProperty::FontFamily(FontFamily::List(Cow::Owned(families(&self.set, face))));
        builder.push_default(families(style.face));
        for stretch in stretches {
            builder.push(families(stretch.face), stretch.range.clone());
            builder.push(StyleProperty::Brush(stretch.ink), stretch.range.clone());
        }
        for (id, (index, _)) in marks.iter().enumerate() {
            builder.push_inline_box(InlineBox {
                id: id as u64,
                kind: InlineBoxKind::InFlow,
                index: *index,
                width: mark_size(style) + mark_gap(style),
                height: 1.0,
                baseline: None,
                vertical_align: VerticalAlign::BASELINE,
            });
        }
        let mut layout = builder.build(text);
        layout.break_all_lines(Some(width));
        layout
    }

    fn line(&self, line: &parley::Line<'_, Ink>, text: &str, marks: &[(usize, Mark)], style: &Style) -> Line {
        let metrics = line.metrics();
        let mut out = Line {
            height: style.leading,
            baseline: metrics.baseline - metrics.block_min_coord,
            width: metrics.advance - metrics.hanging_advance,
            runs: Vec::new(),
            marks: Vec::new(),
        };
        let mut last_run = None;
        for item in line.items() {
            match item {
                PositionedLayoutItem::InlineBox(place) => {
                    let mark = usize::try_from(place.id).ok().and_then(|id| marks.get(id));
                    if let Some((_, mark)) = mark {
                        out.marks.push(PlacedMark {
                            x: place.x,
                            size: mark_size(style),
                            mark: *mark,
                        });
                    }
                }
                PositionedLayoutItem::GlyphRun(run) => {
                    // A shaped run comes once for each of its styles; its clusters are walked once, cut by style.
                    if last_run.replace(run.run().index()) != Some(run.run().index()) {
                        let face = self
                            .faces
                            .get(&run.run().font().data.id())
                            .copied()
                            .unwrap_or(style.face);
                        glyph_runs(face, &run, text, style.size, &mut out.runs);
                    }
                }
            }
        }
        drop_trailing_space(&mut out.runs);
        out
    }
}

/// Clean text that keeps one space at an edge where a neighbour follows.
fn keep_edges(words: &str) -> String {
    let body = clean(words);
    let before = if words.starts_with(' ') && !body.is_empty() {
        " "
    } else {
        ""
    };
    let after = if words.ends_with(' ') && !body.is_empty() {
        " "
    } else {
        ""
    };
    format!("{before}{body}{after}")
}

fn stronger(face: Face) -> Face {
    if face == Face::Sans { Face::SansStrong } else { face }
}

fn lighter(face: Face) -> Face {
    if face == Face::SansStrong { Face::Sans } else { face }
}

fn mark_size(style: &Style) -> f32 {
    style.size * 1.05
}

fn mark_gap(style: &Style) -> f32 {
    style.size * 0.45
}

/// The name a face has as a family of its own.
fn family(face: Face) -> String {
    format!("face {}", face.number())
}

/// Where glyphs are looked for: in the face itself, in our text faces, then in the fallback.
fn families(set: &FontSet, face: Face) -> Vec<FontFamilyName<'static>> {
    let fallback = set.faces().filter(|face| matches!(face, Face::Fallback(_)));
    let order = [face, Face::Sans, Face::Serif].into_iter().chain(fallback);
    order
        .map(|face| FontFamilyName::Named(Cow::Owned(family(face))))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(lines: &[Line]) -> Vec<String> {
        lines
            .iter()
            .map(|line| line.runs.iter().map(|run| run.glyphs.text.as_str()).collect())
            .collect()
    }

    fn setter() -> Setter {
        Setter::new(FontSet::bundled())
    }

    #[test]
    fn lines_hold_the_words_in_order_and_stay_within_the_width() {
        let text = "Someone who fits our profile and shows enough intent that sales makes a first attempt.";
        let lines = setter().set(&[Inline::plain(text)], Role::Body, 150.0);
        assert!(lines.len() > 1);
        assert_eq!(words(&lines).join(" "), text);
        for line in &lines {
            assert!(line.width <= 150.0, "a line is {} wide", line.width);
        }
    }

    #[test]
    fn a_word_longer_than_the_line_is_broken() {
        let long = "x".repeat(400);
        let lines = setter().set(&[Inline::plain(long.as_str())], Role::Body, 100.0);
        assert_eq!(words(&lines).concat(), long);
        assert!(lines.iter().all(|line| line.width <= 100.0));
    }

    #[test]
    fn a_character_without_a_font_is_reported_and_set_as_a_box() {
        let mut setter = setter();
        let lines = setter.set(&[Inline::plain("fox 🦊")], Role::Statement, 300.0);
        assert_eq!(words(&lines), ["fox □"]);
        assert_eq!(setter.missing().collect::<String>(), "🦊");
        assert!(
            lines
                .iter()
                .flat_map(|line| &line.runs)
                .flat_map(|run| &run.glyphs.glyphs)
                .all(|glyph| glyph.id != 0)
        );
    }

    #[test]
    fn tones_change_face_and_colour_and_marks_take_their_room() {
        let inlines = [
            Inline::strong("MQL"),
            Inline::quiet(" Marketing qualified lead "),
            Inline::Mark(Mark::Agreed),
            Inline::plain("agreed"),
        ];
        let lines = setter().set(&inlines, Role::Body, 400.0);
        let faces: Vec<Face> = lines[0].runs.iter().map(|run| run.glyphs.face).collect();
        assert_eq!(faces, [Face::SansStrong, Face::Sans, Face::Sans]);
        let mark = lines[0].marks[0];
        let after = &lines[0].runs[2];
        assert!(
            mark.x + mark.size < after.glyphs.x,
            "the mark ends before the next word starts"
        );
    }

    #[test]
    fn a_ligature_stands_for_all_its_letters() {
        let lines = setter().set(&[Inline::plain("office")], Role::Statement, 400.0);
        assert_eq!(words(&lines), ["office"]);
        let glyphs = lines[0].runs[0].glyphs.glyphs.len();
        assert!(
            glyphs < 6,
            "Source Serif joins letters of \"office\"; {glyphs} glyphs came"
        );
    }
}
