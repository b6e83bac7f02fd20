//! What a file holds and nothing in it leads to. `lopdf` looks for that too, but compares every object with every other,
//! which took half of the time a long document needs.

use std::collections::HashSet;

use lopdf::{Dictionary, Document, Object, ObjectId};

/// Removes every object that can't be reached from the trailer.
pub(super) fn keep_reachable(document: &mut Document) {
    let mut waiting: Vec<ObjectId> = Vec::new();
    in_dictionary(&document.trailer, &mut waiting);
    let mut reached: HashSet<ObjectId> = HashSet::with_capacity(document.objects.len());
    while let Some(id) = waiting.pop() {
        if reached.insert(id)
            && let Some(object) = document.objects.get(&id)
        {
            in_object(object, &mut waiting);
        }
    }
    document.objects.retain(|id, _| reached.contains(id));
}

fn in_object(object: &Object, found: &mut Vec<ObjectId>) {
    match object {
        Object::Reference(id) => found.push(*id),
        Object::Array(objects) => objects.iter().for_each(|object| in_object(object, found)),
        Object::Dictionary(dictionary) => in_dictionary(dictionary, found),
        Object::Stream(stream) => in_dictionary(&stream.dict, found),
        _ => {}
    }
}

fn in_dictionary(dictionary: &Dictionary, found: &mut Vec<ObjectId>) {
    dictionary.iter().for_each(|(_, object)| in_object(object, found));
}

#[cfg(test)]
mod tests {
    use lopdf::dictionary;

    use super::*;

    #[test]
    fn only_what_nothing_leads_to_is_removed() {
        let mut document = Document::new();
        let leaf = document.add_object("leaf");
        let inner = document.add_object(vec![Object::Array(vec![leaf.into()])]);
        let root = document.add_object(dictionary! { "Kids" => dictionary! { "One" => inner } });
        let back = dictionary! { "Root" => root };
        let lost = document.add_object(back);
        document.trailer.set("Root", root);
        if let Ok(object) = document.get_object_mut(leaf) {
            *object = root.into();
        }
        keep_reachable(&mut document);
        assert_eq!(
            document.objects.keys().copied().collect::<Vec<_>>(),
            [leaf, inner, root]
        );
        assert!(!document.objects.contains_key(&lost));
    }
}
