//! Tagged structure: each piece of text says whether it is a heading or a paragraph, in reading order; what repeats on
//! every page is marked as an artifact.

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId, dictionary};
use printpdf::{DictItem, Op};

use crate::flow::Node;

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
    let whole = document.new_object_id();
    let mut content: BTreeMap<usize, Vec<Object>> = BTreeMap::new();
    for (marked, &page) in marks.iter().zip(pages) {
        for (number, &node) in marked.pieces.iter().enumerate() {
            let number = i64::try_from(number).unwrap_or(i64::MAX);
            let reference = dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => number };
            content.entry(node).or_default().push(reference.into());
        }
    }
    let mut elements = BTreeMap::new();
    for (node, pieces) in content {
        let role = match nodes.get(node) {
            Some(Node::Heading(level)) => format!("H{level}"),
            _ => "P".to_owned(),
        };
        let element = dictionary! {
            "Type" => "StructElem", "S" => Object::Name(role.into_bytes()), "P" => whole, "K" => pieces,
        };
        elements.insert(node, document.add_object(element));
    }
    let kids: Vec<Object> = elements.values().map(|&id| id.into()).collect();
    document.set_object(
        whole,
        dictionary! { "Type" => "StructElem", "S" => "Document", "P" => root, "K" => kids },
    );
    let mut numbers: Vec<Object> = Vec::new();
    for (index, (marked, &page)) in marks.iter().zip(pages).enumerate() {
        let index = i64::try_from(index).unwrap_or(i64::MAX);
        let parents: Vec<Object> = marked
            .pieces
            .iter()
            .filter_map(|node| elements.get(node))
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
        "Type" => "StructTreeRoot", "K" => whole, "ParentTree" => parents, "ParentTreeNextKey" => next,
    };
    document.set_object(root, tree);
    root
}
