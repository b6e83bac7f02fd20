//! The outline tree: headings as a reader's side bar shows them, parts nested in their section.

use lopdf::{Dictionary, Document, ObjectId, dictionary};

use super::structure::place;
use super::words::text_string;
use crate::flow::OutlineMark;

/// An entry with what stands around it.
struct Entry {
    id: ObjectId,
    /// The index of the entry above it.
    parent: Option<usize>,
    children: Vec<usize>,
}

/// Writes the outline and gives its root, or none without headings.
pub(super) fn write(
    document: &mut Document,
    marks: &[OutlineMark],
    pages: &[ObjectId],
    height: f32,
) -> Option<ObjectId> {
    if marks.is_empty() {
        return None;
    }
    let root = document.new_object_id();
    let (entries, top) = nest(document, marks);
    for (siblings, parent) in
        std::iter::once((&top, root)).chain(entries.iter().map(|entry| (&entry.children, entry.id)))
    {
        for (at, &index) in siblings.iter().enumerate() {
            let mark = &marks[index];
            let page = pages
                .get(mark.page)
                .expect("a heading stands on a page of its document");
            let mut entry = dictionary! {
                "Title" => text_string(&mark.title), "Parent" => parent, "Dest" => place(*page, height - mark.y),
            };
            if let Some(&before) = at.checked_sub(1).and_then(|at| siblings.get(at)) {
                entry.set("Prev", entries[before].id);
            }
            if let Some(&next) = siblings.get(at + 1) {
                entry.set("Next", entries[next].id);
            }
            // A negative count says how many entries a closed one hides.
            set_children(&mut entry, &entries[index].children, &entries, -1);
            document.set_object(entries[index].id, entry);
        }
    }
    let mut outline = dictionary! { "Type" => "Outlines" };
    set_children(&mut outline, &top, &entries, 1);
    document.set_object(root, outline);
    Some(root)
}

/// Puts each heading under the nearest one before it of a higher level; gives all of them, and those under none.
fn nest(document: &mut Document, marks: &[OutlineMark]) -> (Vec<Entry>, Vec<usize>) {
    let mut entries: Vec<Entry> = Vec::with_capacity(marks.len());
    let mut top = Vec::new();
    let mut open: Option<usize> = None;
    for (index, mark) in marks.iter().enumerate() {
        while let Some(above) = open.filter(|&above| marks[above].level >= mark.level) {
            open = entries[above].parent;
        }
        match open {
            Some(above) => entries[above].children.push(index),
            None => top.push(index),
        }
        entries.push(Entry {
            id: document.new_object_id(),
            parent: open,
            children: Vec::new(),
        });
        open = Some(index);
    }
    (entries, top)
}

fn set_children(entry: &mut Dictionary, children: &[usize], entries: &[Entry], sign: i64) {
    if let (Some(&first), Some(&last)) = (children.first(), children.last()) {
        entry.set("First", entries[first].id);
        entry.set("Last", entries[last].id);
        entry.set("Count", sign * i64::try_from(children.len()).unwrap_or(i64::MAX));
    }
}
