//! Blocks that are lines of text: cover, headings, paragraphs, the table of contents.

use super::{Lowering, Nodes, hairline, halves, keep_ends, set_lines};
use crate::flow::band::{Band, Contents, Entry};
use crate::flow::pages::{OutlineMark, Tag};
use crate::model::{Cover, Heading, Inline, Link, Role, Text};
use crate::text::Setter;
use crate::theme::{self, style};

impl Lowering<'_> {
    pub(super) fn heading(&mut self, heading: &Heading) {
        let role = if heading.level <= 1 {
            Role::Title
        } else {
            Role::Subtitle
        };
        self.tree.open_section(heading.level);
        let parent = self.tree.here();
        let node = self
            .tree
            .add_from(Tag::Heading(heading.level), parent, heading.source.as_ref());
        let text = Text::new(role, heading.text.as_str());
        let mut bands = self.lines(&text, node);
        bands.iter_mut().for_each(|band| band.keep = true);
        let anchor = anchor(heading, self.headings);
        self.headings += 1;
        if let Some(first) = bands.first_mut() {
            let mark = OutlineMark {
                level: heading.level,
                title: heading.entry().to_owned(),
                page: 0,
                y: 0.0,
                node,
            };
            first.mark = Some((mark, anchor));
        }
        self.push_all(bands, style(role).before, style(role).after);
    }

    pub(super) fn paragraph(&mut self, text: &Text) {
        let parent = self.tree.here();
        let node = self.tree.add_from(Tag::Paragraph, parent, text.source.as_ref());
        let mut bands = self.lines(text, node);
        keep_ends(&mut bands);
        if self.over && text.role == Role::Note && !self.breaks {
            // What is said below something doesn't stand at the top of a page without it.
            if let Some(above) = self.out.bands.last_mut() {
                above.keep = true;
            }
        } else if matches!(text.role, Role::Intro | Role::Note | Role::Label) {
            // What introduces something doesn't stand at the foot of a page without it.
            bands.iter_mut().for_each(|band| band.keep = true);
        }
        let style = style(text.role);
        self.push_all(bands, style.before, style.after);
    }

    pub(super) fn contents(&mut self, title: &str) {
        self.tree.open_section(1);
        let parent = self.tree.here();
        let node = self.tree.add(Tag::Heading(1), parent);
        let lines = self.lines(&Text::new(Role::Title, title), node);
        self.push_all(lines, 0.0, 12.0);
        let whole = self.tree.add(Tag::Contents, parent);
        let mut entries = self.entries.clone();
        for entry in &mut entries {
            let holder = self.tree.add(Tag::ContentsEntry, whole);
            let link = Link::Section(entry.anchor.clone());
            entry.node = self.tree.add(Tag::Link(link), holder);
        }
        let bands = contents_bands(self.setter, self.width, &entries);
        let start = self.out.bands.len();
        let count = bands.len();
        self.push_all(bands, theme::TABLE_SPACE, theme::TABLE_SPACE);
        self.out.contents.push(Contents {
            bands: start..start + count,
            entries,
        });
    }

    pub(super) fn cover(&mut self, cover: &Cover) {
        let mark = halves::draw(cover.mark, 0.0, theme::COVER_TOP - theme::TOP, theme::COVER_MARK);
        let height = theme::COVER_TOP - theme::TOP + theme::COVER_MARK;
        let mut bands = vec![Band {
            height,
            items: mark,
            cover: true,
            ..Band::default()
        }];
        self.tree.open_section(1);
        let parent = self.tree.here();
        let node = self.tree.add(Tag::Heading(1), parent);
        let mut above = style(Role::CoverTitle).before;
        for band in self.lines(&Text::new(Role::CoverTitle, cover.title.as_str()), node) {
            bands.push(Band { before: above, ..band });
            above = 0.0;
        }
        let node = self.tree.add(Tag::Paragraph, parent);
        above = style(Role::CoverTitle).after;
        for band in self.lines(&Text::new(Role::CoverText, cover.subtitle.as_str()), node) {
            bands.push(Band { before: above, ..band });
            above = 0.0;
        }
        bands.push(Band {
            before: 20.0,
            height: theme::HAIRLINE,
            items: vec![hairline(self.width)],
            ..Band::default()
        });
        above = 20.0;
        for detail in &cover.details {
            let node = self.tree.add(Tag::Paragraph, parent);
            for band in self.lines(&Text::new(Role::CoverDetail, detail.as_str()), node) {
                bands.push(Band { before: above, ..band });
                above = 0.0;
            }
        }
        self.push_all(bands, 0.0, 0.0);
        self.breaks = true;
    }
}

/// The name links to the heading counted `number` from 0 use: its own, or one made from its place.
pub(super) fn anchor(heading: &Heading, number: usize) -> String {
    heading.anchor.clone().unwrap_or_else(|| format!("heading-{number}"))
}

/// So many lines of contents fit a page of either format while they stand apart.
const AIRY: usize = 23;

/// The bands of a table of contents; set again whenever the pages of its headings are known better.
pub(in crate::flow) fn contents_bands(setter: &mut Setter, width: f32, entries: &[Entry]) -> Vec<Band> {
    let mut bands = Vec::new();
    // A list a little too long for one page stands closer, instead of leaving its last line on the next.
    let pad = if entries.len() > AIRY {
        theme::TIGHT_PAD
    } else {
        theme::ROW_PAD
    };
    for entry in entries {
        let text =
            Text::new(Role::Contents, entry.words.as_str()).with_trailing(vec![Inline::quiet(entry.page.as_str())]);
        let nodes = Nodes::all(entry.node);
        let mut lines: Vec<Band> = set_lines(setter, &text, width, false, (&nodes, &nodes))
            .into_iter()
            .map(|(height, items)| Band {
                height,
                items,
                keep: true,
                ..Band::default()
            })
            .collect();
        if let Some(first) = lines.first_mut() {
            first.height += pad;
            let items = std::mem::take(&mut first.items).into_iter();
            let moved = items.map(|item| item.moved(0.0, pad));
            first.items = std::iter::once(hairline(width)).chain(moved).collect();
        }
        if let Some(last) = lines.last_mut() {
            last.height += pad;
            last.keep = false;
        }
        bands.extend(lines);
    }
    bands
}
