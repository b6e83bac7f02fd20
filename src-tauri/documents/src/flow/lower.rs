//! Lowering: each block becomes bands of set lines.

use super::band::{Band, Bands};
use super::halves;
use super::pages::{Item, Node, OutlineMark};
use crate::model::{Block, Cover, Document, Heading, Inline, Piece, Role, Rules, Table, Text};
use crate::text::{Line, Setter};
use crate::theme::{self, palette, style};

/// Space kept between a line and what stands at its right end.
const TRAILING_GAP: f32 = 16.0;

/// Lowers a document for a text of `width` points.
pub(super) struct Lowering<'a> {
    pub(super) setter: &'a mut Setter,
    pub(super) width: f32,
    pub(super) nodes: Vec<Node>,
    pub(super) out: Bands,
    /// What the table of contents says: words and page number.
    contents: &'a [(String, String)],
    /// Space the last block wants below itself.
    after: f32,
    breaks: bool,
}

impl<'a> Lowering<'a> {
    pub(super) fn new(setter: &'a mut Setter, width: f32, contents: &'a [(String, String)]) -> Self {
        Self {
            setter,
            width,
            nodes: Vec::new(),
            out: Bands::default(),
            contents,
            after: 0.0,
            breaks: false,
        }
    }

    /// Lowers every block.
    pub(super) fn run(mut self, document: &Document) -> (Bands, Vec<Node>) {
        for block in &document.blocks {
            match block {
                Block::Cover(cover) => self.cover(cover),
                Block::Heading(heading) => self.heading(heading),
                Block::Text(text) => self.paragraph(text),
                Block::Table(table) => self.table(table),
                Block::Contents(title) => self.contents(title),
                Block::PageBreak => self.breaks = true,
            }
        }
        (self.out, self.nodes)
    }

    fn heading(&mut self, heading: &Heading) {
        let role = if heading.level <= 1 {
            Role::Title
        } else {
            Role::Subtitle
        };
        let node = self.node(Node::Heading(heading.level));
        let text = Text::new(role, heading.text.as_str());
        let mut bands = self.lines(&text, node);
        bands.iter_mut().for_each(|band| band.keep = true);
        if let Some(first) = bands.first_mut() {
            let title = heading.short.clone().unwrap_or_else(|| heading.text.clone());
            first.mark = Some(OutlineMark {
                level: heading.level,
                title,
                page: 0,
                y: 0.0,
            });
        }
        self.push_all(bands, style(role).before, style(role).after);
    }

    fn paragraph(&mut self, text: &Text) {
        let node = self.node(Node::Paragraph);
        let mut bands = self.lines(text, node);
        keep_ends(&mut bands);
        if matches!(text.role, Role::Intro | Role::Note | Role::Label) {
            // What introduces something doesn't stand at the foot of a page without it.
            bands.iter_mut().for_each(|band| band.keep = true);
        }
        let style = style(text.role);
        self.push_all(bands, style.before, style.after);
    }

    fn table(&mut self, table: &Table) {
        let index = self.out.heads.len();
        let head = self.head(table);
        self.out.heads.push(head.clone());
        let mut bands: Vec<Band> = head.into_iter().map(|band| Band { keep: true, ..band }).collect();
        for (number, row) in table.rows.iter().enumerate() {
            let last = number + 1 == table.rows.len();
            let mut row_bands = self.row(table, row, number == 0, last);
            // A row alone at the top or the foot of a page reads like a mistake.
            let beside_end = number == 0 || number + 2 == table.rows.len();
            if !last && (table.whole || beside_end) {
                row_bands.iter_mut().for_each(|band| band.keep = true);
            }
            bands.extend(row_bands);
        }
        bands.iter_mut().for_each(|band| band.table = Some(index));
        let space = match (table.rules, table.tight) {
            (Rules::Around, false) => theme::FACTS_SPACE,
            (Rules::Around, true) => theme::TIGHT_FACTS_SPACE,
            _ => theme::TABLE_SPACE,
        };
        self.push_all(bands, space, space);
    }

    fn contents(&mut self, title: &str) {
        let node = self.node(Node::Heading(1));
        let lines = self.lines(&Text::new(Role::Title, title), node);
        self.push_all(lines, 0.0, 12.0);
        let entries = self.contents.iter().map(|(words, page)| {
            let text = Text::new(Role::Contents, words.as_str()).with_trailing(vec![Inline::quiet(page.as_str())]);
            vec![Piece::from(text)]
        });
        self.table(&Table::list(entries.collect()));
    }

    fn cover(&mut self, cover: &Cover) {
        let mark = halves::draw(cover.mark, 0.0, theme::COVER_TOP - theme::TOP, theme::COVER_MARK);
        let height = theme::COVER_TOP - theme::TOP + theme::COVER_MARK;
        let mut bands = vec![Band {
            height,
            items: mark,
            cover: true,
            ..Band::default()
        }];
        let title = Heading {
            level: 1,
            text: cover.title.clone(),
            short: None,
        };
        let node = self.node(Node::Heading(1));
        let mut above = style(Role::CoverTitle).before;
        for band in self.lines(&Text::new(Role::CoverTitle, title.text), node) {
            bands.push(Band { before: above, ..band });
            above = 0.0;
        }
        let node = self.node(Node::Paragraph);
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
            let node = self.node(Node::Paragraph);
            for band in self.lines(&Text::new(Role::CoverDetail, detail.as_str()), node) {
                bands.push(Band { before: above, ..band });
                above = 0.0;
            }
        }
        self.push_all(bands, 0.0, 0.0);
        self.breaks = true;
    }

    /// One band a line of `text`.
    fn lines(&mut self, text: &Text, node: usize) -> Vec<Band> {
        let set = self.stack(text, self.width, node, false);
        set.into_iter()
            .map(|(height, items)| Band {
                height,
                items,
                ..Band::default()
            })
            .collect()
    }

    /// The lines of `text` as heights and items, at the left or right edge of `width`.
    pub(super) fn stack(&mut self, text: &Text, width: f32, node: usize, right: bool) -> Vec<(f32, Vec<Item>)> {
        let trailing = self
            .setter
            .set(&text.trailing, Role::Note, width * 0.6)
            .into_iter()
            .next();
        let taken = trailing.as_ref().map_or(0.0, |line| line.width + TRAILING_GAP);
        let lines = self
            .setter
            .set(&text.inlines, text.role, (width - taken).max(width * 0.3));
        let mut out = Vec::with_capacity(lines.len());
        for (index, line) in lines.iter().enumerate() {
            let x = if right { width - line.width } else { 0.0 };
            let mut items = place(line, x, line.baseline, node);
            if let (0, Some(trailing)) = (index, &trailing) {
                items.extend(place(trailing, width - trailing.width, line.baseline, node));
            }
            out.push((line.height, items));
        }
        out
    }

    /// Registers a node of the reading order.
    pub(super) fn node(&mut self, node: Node) -> usize {
        self.nodes.push(node);
        self.nodes.len() - 1
    }

    fn push_all(&mut self, mut bands: Vec<Band>, before: f32, after: f32) {
        let Some(first) = bands.first_mut() else { return };
        // Like margins of a page on screen, the wider of the two spaces counts.
        first.before += before.max(self.after);
        first.breaks = std::mem::take(&mut self.breaks);
        self.after = after;
        self.out.bands.extend(bands);
    }
}

/// The items of one line with its left end at `x` and its baseline at `y`.
fn place(line: &Line, x: f32, y: f32, node: usize) -> Vec<Item> {
    let marks = line.marks.iter().flat_map(|mark| {
        // Centred on the height of a capital, which is about 0.72 of the size in both families.
        let top = y - mark.size * 0.36 - mark.size / 2.0;
        halves::draw(mark.mark, x + mark.x, top, mark.size)
    });
    let runs = line.runs.iter().map(|run| {
        let mut run = run.clone();
        run.x += x;
        Item::Glyphs {
            run,
            y,
            node: Some(node),
        }
    });
    marks.chain(runs).collect()
}

/// A hairline across `width`.
pub(super) fn hairline(width: f32) -> Item {
    Item::Rect {
        x: 0.0,
        y: 0.0,
        width,
        height: theme::HAIRLINE,
        colour: palette::LINE,
    }
}

/// Keeps the first two lines together and the last two.
pub(super) fn keep_ends(bands: &mut [Band]) {
    let count = bands.len();
    if count < 2 {
        return;
    }
    bands[0].keep = true;
    bands[count - 2].keep = true;
}
