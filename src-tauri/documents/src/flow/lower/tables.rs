//! Tables as bands, one a row, and what each row and cell is to a reader who does not see it.

use super::{Lowering, keep_if_low};
use crate::flow::band::Band;
use crate::flow::pages::{Tag, Tree};
use crate::model::{Piece, Role, Row, Rules, Table, TableKind, Text};
use crate::theme;

/// What the cells of a row become in the tree.
#[derive(Debug, Clone)]
pub(super) enum Place<'a> {
    /// Each is a cell of this kind in the row.
    Cells { row: usize, tag: Tag },
    /// Each is an entry of this list: a label and what it says.
    Facts { list: usize, source: Option<&'a String> },
    /// Their texts are paragraphs of this node, one after the other.
    Shared(usize),
}

/// Where the texts of one cell belong.
#[derive(Debug, Clone, Copy)]
pub(super) enum Holder {
    /// Each is a paragraph in this node.
    Paragraphs(usize),
    /// The first is the label of this entry, the others its body.
    Fact { entry: usize, body: Option<usize> },
}

impl Place<'_> {
    /// Registers the row's next cell.
    pub(super) fn cell(&self, tree: &mut Tree) -> Holder {
        match self {
            Self::Cells { row, tag } => Holder::Paragraphs(tree.add(tag.clone(), *row)),
            Self::Facts { list, source } => Holder::Fact {
                entry: tree.add_from(Tag::Entry, *list, *source),
                body: None,
            },
            Self::Shared(node) => Holder::Paragraphs(*node),
        }
    }
}

impl Holder {
    /// The node of the cell's next text.
    pub(super) fn next(&mut self, tree: &mut Tree, source: Option<&String>) -> usize {
        match self {
            Self::Paragraphs(node) => tree.add_from(Tag::Paragraph, *node, source),
            Self::Fact { entry, body } => match *body {
                None => {
                    let label = tree.add_from(Tag::Label, *entry, source);
                    *body = Some(tree.add(Tag::Body, *entry));
                    label
                }
                Some(body) => tree.add_from(Tag::Paragraph, body, source),
            },
        }
    }
}

impl Lowering<'_> {
    pub(super) fn table(&mut self, table: &Table) {
        let parent = self.tree.here();
        let whole = match table.kind {
            TableKind::Data => self.tree.add(Tag::Table, parent),
            TableKind::List | TableKind::Facts => self.tree.add(Tag::List, parent),
            TableKind::Signatures | TableKind::Layout => self.tree.add(Tag::Division, parent),
        };
        let head = self.head(table, whole);
        let repeated = head.clone().map(|head| self.repeatable(head));
        let mut bands: Vec<Band> = head.clone().into_iter().collect();
        bands.iter_mut().for_each(|band| band.keep = true);
        let mut about: Option<(&Text, usize)> = None;
        for (number, row) in table.rows.iter().enumerate() {
            let last = number + 1 == table.rows.len();
            let place = self.row_place(table.kind, whole, row);
            let mut row_bands = self.row(table, row, &place, (number == 0, last));
            let goes_on = about.filter(|(text, _)| row.about.as_ref() == Some(*text));
            // Whoever names what the rows are about needs it said again only where itself is cut.
            let names = usize::from(goes_on.is_none());
            about = goes_on.or_else(|| {
                let text = row.about.as_ref()?;
                Some((text, self.head_about(head.as_ref(), text, whole)))
            });
            for (part, band) in row_bands.iter_mut().enumerate() {
                let said = about.filter(|_| part >= names).map(|(_, head)| head);
                band.head = said.or(repeated);
            }
            // A row alone at the top or the foot of a page reads like a mistake.
            let beside_end = number == 0 || number + 2 == table.rows.len();
            if !last && (table.whole || beside_end) {
                row_bands.iter_mut().for_each(|band| band.keep = true);
            }
            bands.extend(row_bands);
        }
        keep_if_low(&mut bands);
        let index = self.out.tables;
        self.out.tables += 1;
        bands.iter_mut().for_each(|band| band.table = Some(index));
        let space = match (table.rules, table.tight) {
            (Rules::Around, false) => theme::FACTS_SPACE,
            (Rules::Around, true) => theme::TIGHT_FACTS_SPACE,
            _ => theme::TABLE_SPACE,
        };
        self.push_all(bands, space, space);
    }

    /// Keeps a head that is repeated; its number among those.
    fn repeatable(&mut self, head: Band) -> usize {
        self.out.heads.push(head);
        self.out.heads.len() - 1
    }

    /// A head with what the rows below it are about; the number of it.
    fn head_about(&mut self, head: Option<&Band>, about: &Text, whole: usize) -> usize {
        let mut band = head.cloned().unwrap_or_default();
        for (height, items) in self.stack(about, self.width, whole, false) {
            let top = band.height;
            band.items.extend(items.into_iter().map(|item| item.moved(0.0, top)));
            band.height += height;
        }
        band.height += theme::TIGHT_PAD;
        self.repeatable(band)
    }

    /// The band of the table's head.
    fn head(&mut self, table: &Table, whole: usize) -> Option<Band> {
        if table.head.iter().all(String::is_empty) {
            return None;
        }
        let cells = table
            .head
            .iter()
            .map(|label| vec![Piece::from(Text::new(Role::Label, label.as_str()))])
            .collect();
        let place = if table.kind == TableKind::Data {
            Place::Cells {
                row: self.tree.add(Tag::Row, whole),
                tag: Tag::ColumnHead,
            }
        } else {
            Place::Shared(whole)
        };
        Some(self.head_band(table, &Row::new(cells), &place))
    }

    /// Registers a row of the table whose node is `whole`.
    fn row_place<'r>(&mut self, kind: TableKind, whole: usize, row: &'r Row) -> Place<'r> {
        let source = row.source.as_ref();
        match kind {
            TableKind::Data => Place::Cells {
                row: self.tree.add_from(Tag::Row, whole, source),
                tag: Tag::Cell,
            },
            TableKind::List => {
                let entry = self.tree.add_from(Tag::Entry, whole, source);
                Place::Shared(self.tree.add(Tag::Body, entry))
            }
            TableKind::Facts => Place::Facts { list: whole, source },
            TableKind::Signatures | TableKind::Layout => {
                Place::Shared(self.tree.add_from(Tag::Division, whole, source))
            }
        }
    }
}
