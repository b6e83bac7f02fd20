//! Blocks that are lines of text: cover, headings, paragraphs, the table of contents.

use super::{Lowering, hairline, halves, keep_ends};
use crate::flow::band::Band;
use crate::flow::pages::{OutlineMark, Tag};
use crate::model::{Cover, Heading, Inline, Link, Role, Text};
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
        if matches!(text.role, Role::Intro | Role::Note | Role::Label) {
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
        let mut bands = Vec::new();
        for entry in self.contents {
            let holder = self.tree.add(Tag::ContentsEntry, whole);
            let link = Link::Section(entry.anchor.clone());
            let node = self.tree.add(Tag::Link(link), holder);
            let text =
                Text::new(Role::Contents, entry.words.as_str()).with_trailing(vec![Inline::quiet(entry.page.as_str())]);
            let mut lines = self.lines(&text, node);
            let count = lines.len();
            for (number, band) in lines.iter_mut().enumerate() {
                band.keep = number + 1 < count;
                if number == 0 {
                    band.height += theme::ROW_PAD;
                    band.items = band.items.iter().map(|item| item.moved(0.0, theme::ROW_PAD)).collect();
                    band.items.insert(0, hairline(self.width));
                }
                if number + 1 == count {
                    band.height += theme::ROW_PAD;
                }
            }
            bands.extend(lines);
        }
        self.push_all(bands, theme::TABLE_SPACE, theme::TABLE_SPACE);
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
pub(in crate::flow) fn anchor(heading: &Heading, number: usize) -> String {
    heading.anchor.clone().unwrap_or_else(|| format!("heading-{number}"))
}
