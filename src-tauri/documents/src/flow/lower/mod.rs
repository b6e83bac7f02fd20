//! Lowering: each block becomes bands of set lines, and a place in the tree of what is what.

mod blocks;
mod figure;
mod halves;
mod lists;
mod rows;
mod tables;

pub(super) use blocks::contents_bands;

use super::band::{Band, Bands, Entry};
use super::pages::{Item, Node, Tag, Tree};
use crate::model::{Block, Document, Inline, Role, Text};
use crate::text::{Line, Setter, clean};
use crate::theme::{self, palette};

/// Space kept between a line and what stands at its right end.
const TRAILING_GAP: f32 = 16.0;

/// The nodes of one paragraph.
struct Nodes {
    /// The node of all words but these.
    all: usize,
    /// The inlines with a node of their own, by their place in the text.
    own: Vec<(usize, usize)>,
}

impl Nodes {
    /// One node for all words.
    fn all(node: usize) -> Self {
        Self {
            all: node,
            own: Vec::new(),
        }
    }

    fn of(&self, inline: Option<usize>) -> usize {
        let own = self.own.iter().find(|(number, _)| Some(*number) == inline);
        own.map_or(self.all, |&(_, node)| node)
    }
}

/// Lowers a document for a text of `width` points.
pub(super) struct Lowering<'a> {
    setter: &'a mut Setter,
    width: f32,
    tree: Tree,
    out: Bands,
    /// What a table of contents says before any page is known.
    entries: Vec<Entry>,
    /// How many headings came.
    headings: usize,
    /// Space the last block wants below itself.
    after: f32,
    breaks: bool,
    /// Whether the last block was a table, a list or a figure, which a note may belong to.
    over: bool,
}

impl<'a> Lowering<'a> {
    pub(super) fn new(setter: &'a mut Setter, width: f32, document: &Document) -> Self {
        Self {
            setter,
            width,
            tree: Tree::new(),
            out: Bands::default(),
            entries: expected(document),
            headings: 0,
            after: 0.0,
            breaks: false,
            over: false,
        }
    }

    /// Lowers every block.
    pub(super) fn run(mut self, document: &Document) -> (Bands, Vec<Node>) {
        for block in &document.blocks {
            match block {
                Block::Cover(cover) => self.cover(cover),
                Block::Heading(heading) => self.heading(heading),
                Block::Text(text) => self.paragraph(text),
                Block::List(list) => self.list(list),
                Block::Table(table) => self.table(table),
                Block::Callout(callout) => self.callout(callout),
                Block::Chart(figure) => self.figure(figure),
                Block::Contents(title) => self.contents(title),
                Block::PageBreak => self.breaks = true,
            }
            self.over = match block {
                Block::Table(_) | Block::List(_) | Block::Chart(_) => true,
                // One note may follow another.
                Block::Text(text) => self.over && text.role == Role::Note,
                _ => false,
            };
        }
        (self.out, self.tree.into_nodes())
    }

    /// One band a line of `text`, in a paragraph of its own.
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
    fn stack(&mut self, text: &Text, width: f32, node: usize, right: bool) -> Vec<(f32, Vec<Item>)> {
        let nodes = self.inline_nodes(&text.inlines, node);
        let trailing = self.inline_nodes(&text.trailing, node);
        set_lines(self.setter, text, width, right, (&nodes, &trailing))
    }

    /// The nodes of a paragraph's inlines: `node`, and one of its own for each link and each other language.
    fn inline_nodes(&mut self, inlines: &[Inline], node: usize) -> Nodes {
        let mut nodes = Nodes::all(node);
        for (number, inline) in inlines.iter().enumerate() {
            let Inline::Words { link, language, .. } = inline else {
                continue;
            };
            let mut own = node;
            if let Some(link) = link.as_ref().filter(|link| link.is_safe()) {
                own = self.tree.add(Tag::Link(link.clone()), own);
            }
            if let Some(language) = language {
                own = self.tree.add(Tag::Span, own);
                self.tree.speak(own, language);
            }
            if own != node {
                nodes.own.push((number, own));
            }
        }
        nodes
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

/// The lines of `text` as heights and items, at the left or right edge of `width`; given the nodes of its inlines and of what
/// trails the first line.
fn set_lines(
    setter: &mut Setter,
    text: &Text,
    width: f32,
    right: bool,
    (nodes, trailing_nodes): (&Nodes, &Nodes),
) -> Vec<(f32, Vec<Item>)> {
    let trailing = setter.set(&text.trailing, Role::Note, width * 0.6).into_iter().next();
    let taken = trailing.as_ref().map_or(0.0, |line| line.width + TRAILING_GAP);
    let lines = setter.set(&text.inlines, text.role, (width - taken).max(width * 0.3));
    let mut out = Vec::with_capacity(lines.len());
    for (index, line) in lines.into_iter().enumerate() {
        let (height, baseline) = (line.height, line.baseline);
        // What is read from right to left starts at the right edge, and what trails it stands at the left.
        let (x, end) = match &trailing {
            Some(trailing) if line.rtl => (width - line.width, trailing.width),
            _ if right || line.rtl => (width - line.width, width),
            _ => (0.0, width),
        };
        let mut items = place(line, x, baseline, nodes);
        if index == 0
            && let Some(trailing) = trailing.clone()
        {
            let x = end - trailing.width;
            items.extend(place(trailing, x, baseline, trailing_nodes));
        }
        out.push((height, items));
    }
    out
}

/// What a table of contents says before any page is known: the right words with a number as wide as the real one.
fn expected(document: &Document) -> Vec<Entry> {
    let headings = document.blocks.iter().filter_map(|block| match block {
        Block::Heading(heading) => Some(heading),
        _ => None,
    });
    let titles = headings.enumerate().filter(|(_, heading)| heading.level <= 1);
    titles
        .map(|(number, heading)| Entry {
            words: clean(heading.entry()).into_owned(),
            page: "00".to_owned(),
            anchor: blocks::anchor(heading, number),
            node: 0,
        })
        .collect()
}

/// The items of one line with its left end at `x` and its baseline at `y`; each inline belongs to its node.
fn place(line: Line, x: f32, y: f32, nodes: &Nodes) -> Vec<Item> {
    let marks = line.marks.iter().flat_map(|mark| {
        // Centred on the height of a capital, which is about 0.72 of the size in both families.
        let top = y - mark.size * 0.36 - mark.size / 2.0;
        halves::draw(mark.mark, x + mark.x, top, mark.size)
    });
    let runs = line.runs.into_iter().map(|run| {
        let node = Some(nodes.of(run.inline));
        let mut run = run.glyphs;
        run.x += x;
        Item::Glyphs { run, y, node }
    });
    marks.chain(runs).collect()
}

/// A hairline across `width`.
fn hairline(width: f32) -> Item {
    Item::Rect {
        x: 0.0,
        y: 0.0,
        width,
        height: theme::HAIRLINE,
        colour: palette::LINE,
        node: None,
    }
}

/// Keeps the first two lines together and the last two.
fn keep_ends(bands: &mut [Band]) {
    let count = bands.len();
    if count < 2 {
        return;
    }
    bands[0].keep = true;
    bands[count - 2].keep = true;
}

/// Keeps what is low enough on one page.
fn keep_if_low(bands: &mut [Band]) {
    let height: f32 = bands.iter().map(|band| band.before + band.height).sum();
    if height < theme::KEPT_WHOLE
        && let Some((_, all_but_last)) = bands.split_last_mut()
    {
        all_but_last.iter_mut().for_each(|band| band.keep = true);
    }
}
