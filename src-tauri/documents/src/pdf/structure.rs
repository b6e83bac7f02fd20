//! Tagged structure: the tree of headings, paragraphs, tables and lists in reading order, each with its pieces of the pages;
//! what repeats on every page is marked as an artifact.

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId, dictionary};
use printpdf::{DictItem, Op};

use super::words::text_string;
use crate::flow::{Node, Tag};

/// The marked content of one page: which node each numbered piece belongs to.
#[derive(Debug, Default)]
pub(super) struct Marks {
    /// The node of each marked piece, by its number.
    pieces: Vec<usize>,
    open: Option<Option<usize>>,
}

impl Marks {
    /// The operators that end the open piece and start one for `node`; none if it is open already.
    pub(super) fn enter(&mut self, node: Option<usize>) -> Vec<Op> {
        if self.open == Some(node) {
            return Vec::new();
        }
        let mut ops = self.leave();
        self.open = Some(node);
        ops.push(match node {
            None => Op::BeginMarkedContent {
                tag: "Artifact".to_owned(),
            },
            Some(node) => {
                let number = i64::try_from(self.pieces.len()).unwrap_or(i64::MAX);
                self.pieces.push(node);
                let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(number))]);
                Op::BeginMarkedContentWithProperties {
                    tag: "Span".to_owned(),
                    properties: DictItem::Dict { map },
                }
            }
        });
        ops
    }

    /// The operator that ends the open piece.
    pub(super) fn leave(&mut self) -> Vec<Op> {
        self.open.take().map(|_| Op::EndMarkedContent).into_iter().collect()
    }
}

/// Writes the structure tree for pages with the given objects and gives the tree's root.
pub(super) fn write(document: &mut Document, marks: &[Marks], nodes: &[Node], pages: &[ObjectId]) -> ObjectId {
    let root = document.new_object_id();
    let elements: Vec<ObjectId> = nodes.iter().map(|_| document.new_object_id()).collect();
    let mut kids: Vec<Vec<Object>> = vec![Vec::new(); nodes.len()];
    let mut joined = 0;
    // A node joins its parent when the first piece of it or of a later node comes, so that the words of a paragraph
    // and the links among them keep their order.
    let mut join = |kids: &mut Vec<Vec<Object>>, until: usize| {
        while joined < until {
            if let Some(parent) = nodes[joined].parent {
                kids[parent].push(elements[joined].into());
            }
            joined += 1;
        }
    };
    for (marked, &page) in marks.iter().zip(pages) {
        for (number, &node) in marked.pieces.iter().enumerate() {
            join(&mut kids, node + 1);
            let number = i64::try_from(number).unwrap_or(i64::MAX);
            let reference = dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => number };
            kids[node].push(reference.into());
        }
    }
    join(&mut kids, nodes.len());
    for ((node, kids), &id) in nodes.iter().zip(kids).zip(&elements) {
        let parent = node.parent.map_or(root, |parent| elements[parent]);
        let role = Object::Name(role(&node.tag).into_bytes());
        let mut element = dictionary! { "Type" => "StructElem", "S" => role, "P" => parent, "K" => kids };
        if let Some(language) = &node.language {
            element.set("Lang", text_string(language));
        }
        match &node.tag {
            Tag::Figure(alt) => element.set("Alt", text_string(alt)),
            Tag::ColumnHead => {
                element.set("A", dictionary! { "O" => "Table", "Scope" => "Column" });
            }
            _ => {}
        }
        document.set_object(id, element);
    }
    let mut numbers: Vec<Object> = Vec::new();
    for (index, (marked, &page)) in marks.iter().zip(pages).enumerate() {
        let index = i64::try_from(index).unwrap_or(i64::MAX);
        let parents: Vec<Object> = marked
            .pieces
            .iter()
            .filter_map(|&node| elements.get(node))
            .map(|&id| id.into())
            .collect();
        numbers.push(index.into());
        numbers.push(parents.into());
        if let Ok(page) = document.get_dictionary_mut(page) {
            page.set("StructParents", index);
            page.set("Tabs", "S");
        }
    }
    let parents = document.add_object(dictionary! { "Nums" => numbers });
    let next = i64::try_from(pages.len()).unwrap_or(i64::MAX);
    let tree = dictionary! {
        "Type" => "StructTreeRoot", "K" => elements[0], "ParentTree" => parents, "ParentTreeNextKey" => next,
    };
    document.set_object(root, tree);
    root
}

/// The standard name of what a node is.
fn role(tag: &Tag) -> String {
    let name = match tag {
        Tag::Heading(level) => return format!("H{}", level.clamp(&1, &6)),
        Tag::Document => "Document",
        Tag::Section => "Sect",
        Tag::Division => "Div",
        Tag::Paragraph => "P",
        Tag::Span => "Span",
        Tag::Link(_) => "Reference",
        Tag::Table => "Table",
        Tag::Row => "TR",
        Tag::ColumnHead => "TH",
        Tag::Cell => "TD",
        Tag::List => "L",
        Tag::Entry => "LI",
        Tag::Label => "Lbl",
        Tag::Body => "LBody",
        Tag::Contents => "TOC",
        Tag::ContentsEntry => "TOCI",
        Tag::Figure(_) => "Figure",
        Tag::Caption => "Caption",
    };
    name.to_owned()
}
