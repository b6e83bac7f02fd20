//! Rows and columns: tables, lists, facts side by side and places to sign are all set as rows; the kind says what they mean.

use serde::{Deserialize, Serialize};

use super::{Piece, Role, Text};

/// Rows of cells under an optional head that is repeated on every page the table reaches.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// What its rows and columns mean to a reader who does not see them.
    #[serde(default)]
    pub kind: TableKind,
    /// The columns.
    pub columns: Vec<Column>,
    /// The head, a label a column; empty when there is none.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
    /// Where hairlines stand.
    pub rules: Rules,
    /// Whether the table stays on one page when it fits on one.
    pub whole: bool,
    /// Whether its rows stand closer together.
    pub tight: bool,
}

/// What rows and columns mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TableKind {
    /// Data under a head that names each column.
    Data,
    /// Entries one below the other, one column.
    List,
    /// Facts side by side: the first thing in each cell is the label, the rest its value.
    Facts,
    /// Places to sign, side by side.
    Signatures,
    /// Things beside each other that mean no table; they are read cell by cell.
    #[default]
    Layout,
}

/// One column.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// Its share of the width, in proportion to the others.
    pub share: f32,
    /// Which edge its text stands at.
    pub align: Align,
}

/// The edge text stands at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    /// Left.
    Left,
    /// Right, for figures.
    Right,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Row {
    /// Its cells; missing ones are empty.
    pub cells: Vec<Vec<Piece>>,
    /// Whether it carries the bar of a change in the margin.
    pub changed: bool,
    /// The path of what the row shows, such as `promise/ID`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// What it is about together with its neighbours that say the same here. The first of them names it in a cell; any other
    /// has it repeated above where it starts a page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Text>,
}

/// Where hairlines stand in a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rules {
    /// Nowhere.
    None,
    /// Above each row.
    Above,
    /// Above the first row and below the last.
    Around,
}

impl Table {
    /// A table with columns sharing the width as given, all at the left edge, and a rule above each row. Without a head it
    /// only puts things beside each other.
    pub fn new(shares: &[f32]) -> Self {
        let columns = shares
            .iter()
            .map(|&share| Column {
                share,
                align: Align::Left,
            })
            .collect();
        Self {
            kind: TableKind::Layout,
            columns,
            head: Vec::new(),
            rows: Vec::new(),
            rules: Rules::Above,
            whole: false,
            tight: false,
        }
    }

    /// The same table under a head.
    pub fn with_head(mut self, labels: &[&str]) -> Self {
        self.head = labels.iter().map(|&label| label.to_owned()).collect();
        self.kind = TableKind::Data;
        self
    }

    /// The same table with the given columns, counted from 0, at the right edge.
    pub fn with_right(mut self, columns: &[usize]) -> Self {
        for &index in columns {
            if let Some(column) = self.columns.get_mut(index) {
                column.align = Align::Right;
            }
        }
        self
    }

    /// The same table with its rows closer together.
    pub fn tightened(mut self) -> Self {
        self.tight = true;
        self
    }

    /// The same table as something else than its shape says.
    pub fn meaning(mut self, kind: TableKind) -> Self {
        self.kind = kind;
        self
    }

    /// Adds a row.
    pub fn push(&mut self, cells: Vec<Vec<Piece>>) {
        self.rows.push(Row::new(cells));
    }

    /// Adds a row that shows what is at `path`.
    pub fn push_from(&mut self, path: impl Into<String>, cells: Vec<Vec<Piece>>) {
        self.rows.push(Row {
            source: Some(path.into()),
            ..Row::new(cells)
        });
    }

    /// Adds a row that shows what is at `path`, one of several about the same.
    pub fn push_about(&mut self, about: Text, path: impl Into<String>, cells: Vec<Vec<Piece>>) {
        self.rows.push(Row {
            source: Some(path.into()),
            about: Some(about),
            ..Row::new(cells)
        });
    }

    /// Facts side by side between two hairlines: a small label above each.
    pub fn facts(facts: Vec<(String, Text)>) -> Self {
        let mut table = Self::new(&vec![1.0; facts.len()]);
        table.kind = TableKind::Facts;
        table.rules = Rules::Around;
        table.whole = true;
        table.push(
            facts
                .into_iter()
                .map(|(label, text)| vec![Text::new(Role::Label, label).into(), text.into()])
                .collect(),
        );
        table
    }

    /// A list: an entry a row, hairlines between.
    pub fn list(entries: Vec<Vec<Piece>>) -> Self {
        let mut table = Self::new(&[1.0]);
        table.kind = TableKind::List;
        for entry in entries {
            table.push(vec![entry]);
        }
        table
    }
}

impl Row {
    /// A row of cells, unchanged.
    pub fn new(cells: Vec<Vec<Piece>>) -> Self {
        Self {
            cells,
            ..Self::default()
        }
    }
}
