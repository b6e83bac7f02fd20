//! Tagged structure: the tree of headings, paragraphs, tables and lists in reading order, each with its pieces of the pages;
//! what repeats on every page is marked as an artifact.

mod attributes;
mod links;
mod marks;

pub(super) use links::place;
pub(super) use marks::Marks;

use lopdf::{Document, Object, ObjectId, dictionary};

use self::attributes::Attributes;
use super::words::text_string;
use crate::flow::{Node, Pages, Tag};

/// What an element holds, and the page that numbers among its kids speak of.
#[derive(Clone, Default)]
struct Held {
    kids: Vec<Object>,
    page: Option<usize>,
    linked: bool,
}

impl Held {
    /// Adds a numbered piece of a page.
    fn add_piece(&mut self, page: usize, number: usize, ids: &[ObjectId]) {
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        if *self.page.get_or_insert(page) == page {
            self.kids.push(number.into());
        } else {
            let piece = dictionary! { "Type" => "MCR", "Pg" => ids[page], "MCID" => number };
            self.kids.push(piece.into());
        }
    }
}

/// Writes the structure tree of pages with the given objects, and the links, which are part of it; gives the tree's root.
pub(super) fn write(document: &mut Document, marks: &[Marks], pages: &Pages, ids: &[ObjectId]) -> ObjectId {
    let root = document.new_object_id();
    let elements: Vec<ObjectId> = pages.nodes.iter().map(|_| document.new_object_id()).collect();
    let mut held = held(&pages.nodes, marks, ids, &elements);
    let links = links::write(document, pages, ids, ids.len());
    for link in &links {
        let reference = dictionary! { "Type" => "OBJR", "Obj" => link.annotation, "Pg" => ids[link.page] };
        let holder = &mut held[link.node];
        holder.kids.push(reference.into());
        holder.linked = true;
    }
    let attributes = Attributes::of(pages);
    for (index, (node, held)) in pages.nodes.iter().zip(held).enumerate() {
        let parent = node.parent.map_or(root, |parent| elements[parent]);
        let mut element = dictionary! { "S" => Object::Name(role(&node.tag, held.linked).into_bytes()), "P" => parent };
        if let Some(page) = held.page {
            element.set("Pg", ids[page]);
        }
        match <[Object; 1]>::try_from(held.kids) {
            Ok([only]) => element.set("K", only),
            Err(kids) if kids.is_empty() => {}
            Err(kids) => element.set("K", kids),
        }
        if let Some(language) = &node.language {
            element.set("Lang", text_string(language));
        }
        if let Tag::Figure(alt) = &node.tag {
            element.set("Alt", text_string(alt));
        }
        if let Some(attributes) = attributes.get(index, &node.tag) {
            element.set("A", attributes);
        }
        document.set_object(elements[index], element);
    }
    let mut numbers: Vec<Object> = Vec::with_capacity(2 * (ids.len() + links.len()));
    for (index, (marked, &page)) in marks.iter().zip(ids).enumerate() {
        let index = i64::try_from(index).unwrap_or(i64::MAX);
        let parents: Vec<Object> = marked.pieces.iter().map(|&node| elements[node].into()).collect();
        numbers.extend([index.into(), parents.into()]);
        if let Ok(page) = document.get_dictionary_mut(page) {
            page.set("StructParents", index);
            page.set("Tabs", "S");
        }
    }
    for (index, link) in (ids.len()..).zip(&links) {
        let index = i64::try_from(index).unwrap_or(i64::MAX);
        numbers.extend([index.into(), elements[link.node].into()]);
    }
    let parents = document.add_object(dictionary! { "Nums" => numbers });
    let next = i64::try_from(ids.len() + links.len()).unwrap_or(i64::MAX);
    let tree = dictionary! {
        "Type" => "StructTreeRoot", "K" => elements[0], "ParentTree" => parents, "ParentTreeNextKey" => next,
    };
    document.set_object(root, tree);
    root
}

/// What each node holds. A node joins its parent when the first piece of it or of a later node comes, so that the words of
/// a paragraph and the links among them keep their order.
fn held(nodes: &[Node], marks: &[Marks], ids: &[ObjectId], elements: &[ObjectId]) -> Vec<Held> {
    let mut held: Vec<Held> = vec![Held::default(); nodes.len()];
    let mut joined = 0;
    let mut join = |held: &mut Vec<Held>, until: usize| {
        while joined < until {
            if let Some(parent) = nodes[joined].parent {
                held[parent].kids.push(elements[joined].into());
            }
            joined += 1;
        }
    };
    for (page, marked) in marks.iter().enumerate() {
        for (number, &node) in marked.pieces.iter().enumerate() {
            join(&mut held, node + 1);
            held[node].add_piece(page, number, ids);
        }
    }
    join(&mut held, nodes.len());
    held
}

/// The standard name of what a node is. A link whose place is not in the document is no more than its words.
fn role(tag: &Tag, linked: bool) -> String {
    let name = match tag {
        Tag::Heading(level) => return format!("H{}", level.clamp(&1, &6)),
        Tag::Document => "Document",
        Tag::Section => "Sect",
        Tag::Division => "Div",
        Tag::Paragraph => "P",
        Tag::Link(_) if linked => "Link",
        Tag::Link(_) | Tag::Span => "Span",
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
