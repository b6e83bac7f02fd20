//! The outline tree: headings as a reader's side bar shows them, parts nested in their section.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::words::text_string;
use crate::flow::OutlineMark;

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
    let ids: Vec<ObjectId> = marks.iter().map(|_| document.new_object_id()).collect();
    let parents: Vec<Option<usize>> = (0..marks.len()).map(|index| parent(marks, index)).collect();
    for (index, mark) in marks.iter().enumerate() {
        let page = pages
            .get(mark.page)
            .copied()
            .expect("a heading stands on a page of its document");
        let parent = parents[index].map_or(root, |parent| ids[parent]);
        let place = vec![
            page.into(),
            "XYZ".into(),
            Object::Null,
            (height - mark.y).into(),
            Object::Null,
        ];
        let mut entry = dictionary! { "Title" => text_string(&mark.title), "Parent" => parent, "Dest" => place };
        let siblings: Vec<usize> = (0..marks.len())
            .filter(|&other| parents[other] == parents[index])
            .collect();
        let at = siblings
            .iter()
            .position(|&other| other == index)
            .expect("a heading is among its siblings");
        if at > 0 {
            entry.set("Prev", ids[siblings[at - 1]]);
        }
        if let Some(&next) = siblings.get(at + 1) {
            entry.set("Next", ids[next]);
        }
        let children: Vec<usize> = (0..marks.len())
            .filter(|&other| parents[other] == Some(index))
            .collect();
        // A negative count says how many entries a closed one hides.
        set_children(&mut entry, &children, &ids, -1);
        document.set_object(ids[index], entry);
    }
    let top: Vec<usize> = (0..marks.len()).filter(|&index| parents[index].is_none()).collect();
    let mut entry = dictionary! { "Type" => "Outlines" };
    set_children(&mut entry, &top, &ids, 1);
    document.set_object(root, entry);
    Some(root)
}

fn set_children(entry: &mut Dictionary, children: &[usize], ids: &[ObjectId], sign: i64) {
    if let (Some(&first), Some(&last)) = (children.first(), children.last()) {
        entry.set("First", ids[first]);
        entry.set("Last", ids[last]);
        entry.set("Count", sign * i64::try_from(children.len()).unwrap_or(i64::MAX));
    }
}

/// The nearest heading before `index` of a higher level.
fn parent(marks: &[OutlineMark], index: usize) -> Option<usize> {
    (0..index)
        .rev()
        .find(|&before| marks[before].level < marks[index].level)
}
