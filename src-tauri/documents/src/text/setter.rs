//! The setter: shapes words in their role and breaks them into lines of a given width.

mod breaking;

use std::borrow::Cow;
use std::collections::HashMap;

use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::{FontContext, FontFamilyName, Layout, LayoutContext, PositionedLayoutItem};
use skrifa::MetadataProvider as _;

use super::fonts::{FontSet, advances};
use super::gather::{Gaps, Gathered};
use super::hyphens::{Patterns, SOFT};
use super::line::{Glyph, Line, PlacedMark};
use super::runs::{Glyphs, Ink};
use crate::model::{Inline, Role};
use crate::theme::{Face, Style, style};

/// Text up to this many bytes is remembered with its lines: what is short comes again in the cells of tables.
const REMEMBERED: usize = 96;
/// The same of a setter for many documents, in which most of what is said comes again.
const REMEMBERED_LONG: usize = 4_096;
/// How many texts are remembered from one document to the next, at most; those of the document set last stay in any case, or
/// a long document that is being edited would be shaped anew each time.
const MOST_REMEMBERED: usize = 20_000;

/// Sets text; keeps the fonts and remembers what it could not show.
pub struct Setter {
    set: FontSet,
    fonts: FontContext,
    layouts: LayoutContext<Ink>,
    layout: Layout<Ink>,
    faces: HashMap<u64, Face>,
    families: HashMap<Face, Vec<FontFamilyName<'static>>>,
    hyphens: HashMap<Face, (u16, f32)>,
    patterns: Option<Patterns>,
    remembers: usize,
    remembered: HashMap<Remembered, Kept>,
    /// The document that is being set, counted.
    document: u32,
    gaps: Gaps,
}

/// What decides how a short text is set, besides its words.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Remembered {
    role: Role,
    width: u32,
    inlines: Vec<Inline>,
}

/// Lines as they were set, and the document that needed them last.
struct Kept {
    lines: Vec<Line>,
    document: u32,
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
        let mut families = HashMap::new();
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
            families.insert(face, stack(&set, face));
        }
        Self {
            set,
            fonts: FontContext {
                collection,
                source_cache: SourceCache::default(),
            },
            layouts: LayoutContext::new(),
            layout: Layout::new(),
            faces,
            families,
            hyphens: HashMap::new(),
            patterns: None,
            remembers: REMEMBERED,
            remembered: HashMap::new(),
            document: 0,
            gaps: Gaps::default(),
        }
    }

    /// The same setter for text in a language, as a BCP 47 tag: its words may be parted by that language's rules.
    pub fn speaking(mut self, language: &str) -> Self {
        self.patterns = Patterns::of(language);
        self
    }

    /// The same setter for one document after another: it remembers longer texts as well.
    pub fn remembering(mut self) -> Self {
        self.remembers = REMEMBERED_LONG;
        self
    }

    /// Begins another document: what could not be shown is counted anew.
    pub fn begin(&mut self) {
        self.gaps.restart();
        if self.remembered.len() > MOST_REMEMBERED {
            let last = self.document;
            self.remembered.retain(|_, kept| kept.document == last);
        }
        self.document = self.document.wrapping_add(1);
    }

    /// The fonts it sets from.
    pub fn fonts(&self) -> &FontSet {
        &self.set
    }

    /// The characters no font has, in order; each was set as an empty box.
    pub fn missing(&self) -> impl Iterator<Item = char> + '_ {
        self.gaps.missing.iter().copied()
    }

    /// How many characters no page can show were left out.
    pub fn removed(&self) -> usize {
        self.gaps.removed
    }

    /// Sets `inlines` in `role` into lines at most `width` points wide, or as narrow as the role's measure.
    pub fn set(&mut self, inlines: &[Inline], role: Role, width: f32) -> Vec<Line> {
        if inlines.is_empty() {
            return Vec::new();
        }
        let length: usize = inlines.iter().map(Inline::length).sum();
        if length > self.remembers {
            return self.set_anew(inlines, role, width);
        }
        let key = Remembered {
            role,
            width: width.to_bits(),
            inlines: inlines.to_vec(),
        };
        if let Some(kept) = self.remembered.get_mut(&key) {
            kept.document = self.document;
            return kept.lines.clone();
        }
        let gaps = self.gaps.count();
        let lines = self.set_anew(inlines, role, width);
        // What can't be shown is counted each time it comes.
        if self.gaps.count() == gaps {
            let kept = Kept {
                lines: lines.clone(),
                document: self.document,
            };
            self.remembered.insert(key, kept);
        }
        lines
    }

    fn set_anew(&mut self, inlines: &[Inline], role: Role, width: f32) -> Vec<Line> {
        let style = style(role);
        let width = width.min(style.measure);
        let gathered = Gathered::of(inlines, &style, &self.set, &mut self.gaps, |_| None);
        if gathered.text.is_empty() && gathered.marks.is_empty() {
            return Vec::new();
        }
        self.lay_out(&gathered, &style, width);
        let count = self.layout.len();
        let cut = self.cuts_words();
        if count < 2 || !self.wants_hyphens(&style, width) {
            self.even_out(&gathered, width);
            return self.lines(&gathered, &style);
        }
        let own = self.patterns;
        let removed = self.gaps.removed;
        let parted = Gathered::of(inlines, &style, &self.set, &mut self.gaps, |tag| {
            tag.map_or(own, Patterns::of)
        });
        self.gaps.removed = removed;
        if parted.text.len() > gathered.text.len() {
            // Room for the widest hyphen is kept on every line, since which ones end with one is not known before.
            let faces = parted.stretches.iter().map(|stretch| stretch.face);
            let hyphens = faces.chain([style.face]).map(|face| self.hyphen(face).1);
            let hyphen = hyphens.fold(0.0, f32::max);
            self.lay_out(&parted, &style, width - hyphen * style.size);
            if self.layout.len() < count || cut && self.layout.len() == count {
                return self.lines(&parted, &style);
            }
            self.lay_out(&gathered, &style, width);
        }
        self.even_out(&gathered, width);
        self.lines(&gathered, &style)
    }

    /// The lines that stand in `self.layout`.
    fn lines(&mut self, gathered: &Gathered, style: &Style) -> Vec<Line> {
        let layout = std::mem::take(&mut self.layout);
        let lines = layout
            .lines()
            .map(|line| self.line(&line, gathered, style, layout.is_rtl()))
            .collect();
        self.layout = layout;
        lines
    }

    fn line(&mut self, line: &parley::Line<'_, Ink>, gathered: &Gathered, style: &Style, rtl: bool) -> Line {
        let metrics = line.metrics();
        let mut marks = Vec::new();
        let mut glyphs = Glyphs::new(&gathered.text, &line.text_range(), style.size);
        let mut last_run = None;
        for item in line.items() {
            match item {
                PositionedLayoutItem::InlineBox(place) => {
                    let mark = usize::try_from(place.id).ok().and_then(|id| gathered.marks.get(id));
                    marks.extend(mark.map(|(_, mark)| PlacedMark {
                        x: glyphs.moved(place.x),
                        size: mark_size(style),
                        mark: *mark,
                    }));
                }
                PositionedLayoutItem::GlyphRun(run) => {
                    // A shaped run comes once for each of its styles; its clusters are walked once, cut by style.
                    if last_run.replace(run.run().index()) != Some(run.run().index()) {
                        let font = run.run().font().data.id();
                        let face = self.faces.get(&font).copied().unwrap_or(style.face);
                        glyphs.add(face, &run);
                    }
                }
            }
        }
        let mut out = Line {
            height: style.leading,
            baseline: metrics.baseline - metrics.block_min_coord,
            width: 0.0,
            rtl,
            runs: glyphs.runs,
            marks,
        };
        start_at_the_left(&mut out);
        if gathered.text[line.text_range()].ends_with(SOFT) {
            self.add_hyphen(&mut out);
        }
        out
    }

    /// Draws the hyphen a line ends with; who copies the line gets the soft hyphen it stands for.
    fn add_hyphen(&mut self, line: &mut Line) {
        let Some(run) = line.runs.last_mut().map(|run| &mut run.glyphs) else {
            return;
        };
        let (id, advance) = self.hyphen(run.face);
        if id == 0 {
            return;
        }
        run.glyphs.push(Glyph {
            id,
            x: run.width,
            rise: 0.0,
            bytes: u16::try_from(SOFT.len_utf8()).expect("a character has few bytes"),
        });
        run.text.push(SOFT);
        run.width += advance * run.size;
        line.width = run.x + run.width;
    }

    /// The hyphen of a face, 0 when it has none, and its width in parts of the size.
    fn hyphen(&mut self, face: Face) -> (u16, f32) {
        if let Some(&known) = self.hyphens.get(&face) {
            return known;
        }
        let font = self.set.font(face);
        let charmap = font.charmap();
        let glyph = charmap.map('\u{2010}').or_else(|| charmap.map('-'));
        let id = glyph.and_then(|glyph| u16::try_from(glyph.to_u32()).ok()).unwrap_or(0);
        let (advance, units) = advances(&font);
        let hyphen = (id, advance(id) / f32::from(units));
        self.hyphens.insert(face, hyphen);
        hyphen
    }
}

/// Moves a line so that what stands first in it is at its left end, and measures it.
fn start_at_the_left(line: &mut Line) {
    let runs = line.runs.iter().map(|run| run.glyphs.x);
    let start = runs.chain(line.marks.iter().map(|mark| mark.x));
    let start = start.reduce(f32::min).unwrap_or_default();
    line.runs.iter_mut().for_each(|run| run.glyphs.x -= start);
    line.marks.iter_mut().for_each(|mark| mark.x -= start);
    let runs = line.runs.iter().map(|run| run.glyphs.x + run.glyphs.width);
    let ends = runs.chain(line.marks.iter().map(|mark| mark.x + mark.size));
    line.width = ends.fold(0.0, f32::max);
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
fn stack(set: &FontSet, face: Face) -> Vec<FontFamilyName<'static>> {
    let fallback = set.faces().filter(|face| matches!(face, Face::Fallback(_)));
    let order = [face, Face::Sans, Face::Serif].into_iter().chain(fallback);
    order
        .map(|face| FontFamilyName::Named(Cow::Owned(family(face))))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Mark;

    pub(super) fn words(lines: &[Line]) -> Vec<String> {
        lines
            .iter()
            .map(|line| line.runs.iter().map(|run| run.glyphs.text.as_str()).collect())
            .collect()
    }

    pub(super) fn setter() -> Setter {
        Setter::new(FontSet::bundled())
    }

    #[test]
    fn what_the_last_document_said_stays_known_however_much_it_is_and_what_came_before_goes() {
        let mut setter = setter().remembering();
        let say = |setter: &mut Setter, from: usize, to: usize| {
            setter.begin();
            for number in from..to {
                setter.set(&[Inline::plain(number.to_string())], Role::Body, 100.0);
            }
        };
        say(&mut setter, 0, 10);
        say(&mut setter, 5, MOST_REMEMBERED + 6);
        say(&mut setter, 5, MOST_REMEMBERED + 6);
        assert_eq!(setter.remembered.len(), MOST_REMEMBERED + 1, "the first five are gone");
        say(&mut setter, 0, 1);
        setter.begin();
        assert_eq!(setter.remembered.len(), 1);
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
