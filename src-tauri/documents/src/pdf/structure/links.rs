//! Links: the places of a page that lead elsewhere, without the frame that readers would draw around them.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use crate::flow::{LinkArea, Page, Pages, Target};
use crate::pdf::words::text_string;

/// A link as it stands in the file.
pub(super) struct Placed {
    /// Its annotation.
    pub(super) annotation: ObjectId,
    /// The page it stands on, from 0.
    pub(super) page: usize,
    /// Its node.
    pub(super) node: usize,
}

/// Adds the annotations of all links to their pages; they are numbered in the structure from `first` on.
pub(super) fn write(document: &mut Document, pages: &Pages, ids: &[ObjectId], first: usize) -> Vec<Placed> {
    let mut placed: Vec<Placed> = Vec::new();
    for (number, (page, &id)) in pages.pages.iter().zip(ids).enumerate() {
        let said = said(page);
        let mut annotations: Vec<Object> = Vec::new();
        for link in &page.links {
            let Some(mut annotation) = annotation(link, ids, pages.size.1) else {
                continue;
            };
            let words = said.get(&link.node).map_or("", |words| words.trim());
            annotation.set("Contents", text_string(words));
            annotation.set("StructParent", i64::try_from(first + placed.len()).unwrap_or(i64::MAX));
            let annotation = document.add_object(annotation);
            annotations.push(annotation.into());
            placed.push(Placed {
                annotation,
                page: number,
                node: link.node,
            });
        }
        if let (false, Ok(page)) = (annotations.is_empty(), document.get_dictionary_mut(id)) {
            page.set("Annots", annotations);
        }
    }
    placed
}

fn annotation(link: &LinkArea, ids: &[ObjectId], height: f32) -> Option<Dictionary> {
    let area = link.area;
    let rectangle = [
        area.x,
        height - area.y - area.height,
        area.x + area.width,
        height - area.y,
    ];
    let rectangle: Vec<Object> = rectangle.map(Object::Real).to_vec();
    let mut annotation = dictionary! {
        "Type" => "Annot",
        "Subtype" => "Link",
        "Rect" => rectangle,
        "Border" => vec![0.into(), 0.into(), 0.into()],
        // Printed with the page, as PDF/A asks; there is nothing to see of it.
        "F" => 4,
    };
    match &link.target {
        Target::Web(address) => {
            let action =
                dictionary! { "Type" => "Action", "S" => "URI", "URI" => Object::string_literal(encoded(address)) };
            annotation.set("A", action);
        }
        Target::Place { page, y } => annotation.set("Dest", place(*ids.get(*page)?, height - y)),
    }
    Some(annotation)
}

/// A place in the document: the top of what is shown, at the size the reader has chosen.
pub(in crate::pdf) fn place(page: ObjectId, top: f32) -> Object {
    vec![page.into(), "XYZ".into(), Object::Null, Object::Real(top), Object::Null].into()
}

/// An address in the characters a URI may hold; what is encoded already stays.
fn encoded(address: &str) -> String {
    let mut uri = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_graphic() && !b"<>\"\\^`{|}".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}

/// The words of each link on a page, by its node.
fn said(page: &Page) -> BTreeMap<usize, String> {
    let mut said: BTreeMap<usize, String> = page.links.iter().map(|link| (link.node, String::new())).collect();
    if said.is_empty() {
        return said;
    }
    for item in &page.items {
        if let (crate::flow::Item::Glyphs { run, .. }, Some(node)) = (item, item.node())
            && let Some(words) = said.get_mut(&node)
        {
            if !words.is_empty() && !words.ends_with(' ') {
                words.push(' ');
            }
            words.push_str(&run.text);
        }
    }
    said
}

#[cfg(test)]
mod tests {
    use super::encoded;

    #[test]
    fn an_address_holds_only_what_a_uri_may() {
        assert_eq!(
            encoded("https://kestrel.example/a%20b?q=ü\"x y"),
            "https://kestrel.example/a%20b?q=%C3%BC%22x%20y"
        );
    }
}
