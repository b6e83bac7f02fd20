//! Rows of a table: cells side by side, each a stack of lines. A row stays whole unless it is taller than a page.

use super::tables::{Holder, Place};
use super::{Lowering, hairline};
use crate::flow::band::Band;
use crate::flow::pages::Item;
use crate::model::{Align, Piece, Row, Rules, Table, TableKind};
use crate::theme::{self, palette, style};

/// The tallest a row may be and stay whole: what fits on the lower of the two papers.
const TALLEST: f32 = 560.0;

/// One cell's stack, cut where it may be cut.
struct Stack {
    x: f32,
    slices: Vec<Slice>,
}

/// What is never cut in a cell: a line with the space above it, a gap, a rule.
struct Slice {
    /// Which piece of its cell it belongs to, from 0.
    piece: usize,
    before: f32,
    height: f32,
    items: Vec<Item>,
}

impl Stack {
    /// The baseline of its first line, from its top; 0 when it starts with something else.
    fn first_baseline(&self) -> f32 {
        self.slices.first().and_then(Slice::baseline).unwrap_or(0.0)
    }

    /// What its second piece starts with: the place of the slice, and its baseline from the top of the stack.
    fn second(&self) -> Option<(usize, f32)> {
        let at = self.slices.iter().position(|slice| slice.piece == 1)?;
        let above: f32 = self.slices[..at].iter().map(|slice| slice.before + slice.height).sum();
        let slice = &self.slices[at];
        Some((at, above + slice.before + slice.baseline()?))
    }
}

impl Slice {
    /// The baseline of its first words, from its top.
    fn baseline(&self) -> Option<f32> {
        self.items.iter().find_map(|item| match item {
            Item::Glyphs { y, .. } => Some(*y),
            Item::Rect { .. } | Item::Path { .. } => None,
        })
    }
}

impl Lowering<'_> {
    /// The band of a table's head with these labels as its row.
    pub(super) fn head_band(&mut self, table: &Table, row: &Row, place: &Place<'_>) -> Band {
        let stacks = self.stacks(table, row, place);
        let (height, items) = join(stacks, 0.0);
        Band {
            height: height + 3.0,
            items,
            ..Band::default()
        }
    }

    /// The bands of one row: one, or more for a row taller than a page; told whether it is the table's first or last.
    pub(super) fn row(
        &mut self,
        table: &Table,
        row: &Row,
        place: &Place<'_>,
        (first, last): (bool, bool),
    ) -> Vec<Band> {
        let above = match table.rules {
            Rules::Above => true,
            Rules::Around => first,
            Rules::None => false,
        };
        let mut stacks = self.stacks(table, row, place);
        if table.kind == TableKind::Facts {
            level(&mut stacks);
        }
        let chunks = cut(stacks);
        let count = chunks.len();
        let mut bands = Vec::with_capacity(count);
        for (number, chunk) in chunks.into_iter().enumerate() {
            let pad = if table.tight { theme::TIGHT_PAD } else { theme::ROW_PAD };
            let (height, mut items) = join(chunk, pad);
            let height = height + pad;
            if above && number == 0 {
                items.insert(0, hairline(self.width));
            }
            if table.rules == Rules::Around && last && number + 1 == count {
                items.push(hairline(self.width).moved(0.0, height));
            }
            if row.changed {
                let (left, width) = theme::CHANGE_BAR;
                items.push(Item::Rect {
                    x: -left,
                    y: pad,
                    width,
                    height: height - 2.0 * pad,
                    colour: palette::CHANGE_BAR,
                    node: None,
                });
            }
            bands.push(Band {
                height,
                items,
                ..Band::default()
            });
        }
        bands
    }

    fn stacks(&mut self, table: &Table, row: &Row, place: &Place<'_>) -> Vec<Stack> {
        let total: f32 = table.columns.iter().map(|column| column.share).sum();
        let gaps = table.columns.len().saturating_sub(1) as f32;
        // Many narrow columns stand closer together.
        let gutter = theme::GUTTER.min(self.width * 0.25 / gaps.max(1.0));
        let mut x = 0.0;
        let mut stacks = Vec::with_capacity(table.columns.len());
        for (index, column) in table.columns.iter().enumerate() {
            let width = (self.width - gutter * gaps) * column.share / total;
            let holder = place.cell(&mut self.tree);
            let pieces = row.cells.get(index).map_or(&[][..], Vec::as_slice);
            stacks.push(Stack {
                x,
                slices: self.slices(pieces, width, column.align == Align::Right, holder),
            });
            x += width + gutter;
        }
        stacks
    }

    fn slices(&mut self, pieces: &[Piece], width: f32, right: bool, mut holder: Holder) -> Vec<Slice> {
        let mut slices = Vec::new();
        for (number, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Gap(height) => slices.push(Slice {
                    piece: number,
                    before: 0.0,
                    height: *height,
                    items: Vec::new(),
                }),
                Piece::Rule => slices.push(Slice {
                    piece: number,
                    before: 0.0,
                    height: 4.0,
                    items: vec![hairline(width)],
                }),
                Piece::Text(text) => {
                    let node = holder.next(&mut self.tree, text.source.as_ref());
                    let mut before = if slices.is_empty() {
                        0.0
                    } else {
                        style(text.role).before
                    };
                    for (height, items) in self.stack(text, width, node, right) {
                        slices.push(Slice {
                            piece: number,
                            before,
                            height,
                            items,
                        });
                        before = 0.0;
                    }
                }
            }
        }
        slices
    }
}

/// Lets what is said below the labels stand on one baseline, whatever its role and however many lines a label takes.
fn level(stacks: &mut [Stack]) {
    let seconds: Vec<_> = stacks.iter().map(Stack::second).collect();
    let deepest = seconds.iter().flatten().map(|(_, y)| *y).fold(0.0, f32::max);
    for (stack, second) in stacks.iter_mut().zip(seconds) {
        if let Some((at, y)) = second {
            stack.slices[at].before += deepest - y;
        }
    }
}

/// The stacks beside each other, `top` points down: their height with that space, and their items in reading order.
fn join(stacks: Vec<Stack>, top: f32) -> (f32, Vec<Item>) {
    let mut tallest = top;
    let mut items = Vec::new();
    let deepest = stacks.iter().map(Stack::first_baseline).fold(0.0, f32::max);
    for stack in stacks {
        // Cells of different roles stand on one baseline.
        let mut y = top
            + if stack.first_baseline() > 0.0 {
                deepest - stack.first_baseline()
            } else {
                0.0
            };
        for slice in stack.slices {
            y += slice.before;
            items.extend(slice.items.into_iter().map(|item| item.moved(stack.x, y)));
            y += slice.height;
        }
        tallest = tallest.max(y);
    }
    (tallest, items)
}

/// Cuts stacks taller than a page into chunks that are not, each cell on its own; others stay one chunk.
fn cut(stacks: Vec<Stack>) -> Vec<Vec<Stack>> {
    let height = |stack: &Stack| {
        stack
            .slices
            .iter()
            .map(|slice| slice.before + slice.height)
            .sum::<f32>()
    };
    if stacks.iter().all(|stack| height(stack) <= TALLEST) {
        return vec![stacks];
    }
    let columns: Vec<f32> = stacks.iter().map(|stack| stack.x).collect();
    let parts: Vec<Vec<Vec<Slice>>> = stacks.into_iter().map(|stack| pages_of(stack.slices)).collect();
    let count = parts.iter().map(Vec::len).max().unwrap_or(0);
    let mut parts: Vec<_> = parts.into_iter().map(Vec::into_iter).collect();
    (0..count)
        .map(|_| {
            let cells = parts.iter_mut().zip(&columns);
            cells
                .map(|(part, &x)| Stack {
                    x,
                    slices: part.next().unwrap_or_default(),
                })
                .collect()
        })
        .collect()
}

fn pages_of(slices: Vec<Slice>) -> Vec<Vec<Slice>> {
    let mut pages: Vec<Vec<Slice>> = vec![Vec::new()];
    let mut used = 0.0;
    for slice in slices {
        let needs = slice.before + slice.height;
        if used + needs > TALLEST && used > 0.0 {
            pages.push(Vec::new());
            used = 0.0;
        }
        used += needs;
        if let Some(page) = pages.last_mut() {
            page.push(slice);
        }
    }
    pages
}
