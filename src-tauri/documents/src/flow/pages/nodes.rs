//! The structure of a document as a tree: what each piece of text is and what it is part of.

use serde::{Deserialize, Serialize};

use crate::model::Link;

/// One node of the tree. Nodes stand in reading order, each parent right before its children; the first is the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Node {
    /// What it is.
    pub tag: Tag,
    /// The node it is part of; none for the document itself.
    pub parent: Option<usize>,
    /// The language tag of what it holds, when it is not its parent's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The path of the field it shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// What a node is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tag {
    /// The whole.
    Document,
    /// A heading with all that stands under it.
    Section,
    /// Things that stand together and mean no more than that.
    Division,
    /// A heading of a level, from 1.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// Words inside a paragraph that are in another language.
    Span,
    /// Words that lead somewhere.
    Link(Link),
    /// A table of data.
    Table,
    /// A row of a table.
    Row,
    /// A cell that names its column.
    ColumnHead,
    /// A cell of data; one without content is there all the same.
    Cell,
    /// A list.
    List,
    /// An entry of a list.
    Entry,
    /// The bullet, the number or the name of an entry.
    Label,
    /// What an entry says.
    Body,
    /// The table of contents.
    Contents,
    /// An entry of the table of contents.
    ContentsEntry,
    /// A figure, with the words for who does not see it; its marks belong to it, its texts are part of the drawing.
    Figure(String),
    /// The sentence below a figure.
    Caption,
}

/// The tree while it grows.
#[derive(Debug)]
pub(in crate::flow) struct Tree {
    nodes: Vec<Node>,
    /// The open sections, innermost last, each with the level of its heading.
    sections: Vec<(u8, usize)>,
}

impl Tree {
    pub(in crate::flow) fn new() -> Self {
        let root = Node {
            tag: Tag::Document,
            parent: None,
            language: None,
            source: None,
        };
        Self {
            nodes: vec![root],
            sections: Vec::new(),
        }
    }

    /// The innermost open section, or the document.
    pub(in crate::flow) fn here(&self) -> usize {
        self.sections.last().map_or(0, |&(_, node)| node)
    }

    /// Opens the section of a heading; sections of its level and below end.
    pub(in crate::flow) fn open_section(&mut self, level: u8) {
        while self.sections.last().is_some_and(|&(open, _)| open >= level) {
            self.sections.pop();
        }
        let node = self.add(Tag::Section, self.here());
        self.sections.push((level, node));
    }

    /// Adds a node under `parent` and gives its index.
    pub(in crate::flow) fn add(&mut self, tag: Tag, parent: usize) -> usize {
        self.nodes.push(Node {
            tag,
            parent: Some(parent),
            language: None,
            source: None,
        });
        self.nodes.len() - 1
    }

    /// Adds a node that shows the field at `source`.
    pub(in crate::flow) fn add_from(&mut self, tag: Tag, parent: usize, source: Option<&String>) -> usize {
        let node = self.add(tag, parent);
        self.nodes[node].source = source.cloned();
        node
    }

    /// Says in which language the words of `node` are.
    pub(in crate::flow) fn speak(&mut self, node: usize, language: &str) {
        self.nodes[node].language = Some(language.to_owned());
    }

    /// The finished tree.
    pub(in crate::flow) fn into_nodes(self) -> Vec<Node> {
        self.nodes
    }
}
