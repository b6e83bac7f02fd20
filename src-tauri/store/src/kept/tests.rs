//! A disk that has no room, or that may not be written: one clear error, nothing lost, and the next change works.

use crate::fixture::{Counting, add, at, edit, folder, set, store};

#[test]
fn a_full_disk_changes_nothing_and_the_next_change_works_once_there_is_room() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let mut store = store(folder.path(), &mut fresh);
    edit(&mut store, &set("review/purpose", "Acknowledged"), &mut fresh, 1).expect("changed");
    let (before, saved) = (store.workspace().clone(), store.last_saved());
    let limit = |store: &super::Store, pages: i64| {
        let set = format!("PRAGMA max_page_count = {pages}");
        store
            .ledger
            .connection()
            .query_row(&set, (), |row| row.get::<_, i64>(0))
            .expect("set")
    };
    let full = limit(&store, 1);
    let long = set("review/purpose", &"room ".repeat(700));
    for second in 2..5 {
        let error = edit(&mut store, &long, &mut fresh, second).expect_err("no room");
        assert_eq!(error.code(), "disk_full", "{error}");
        assert_eq!((store.workspace(), store.last_saved()), (&before, saved));
    }
    let draft = store
        .draft_put("review/purpose", &"room ".repeat(5_000), at(50))
        .expect_err("no room either");
    assert_eq!(draft.code(), "disk_full");
    store.verify().expect("sound, and what is in memory");
    limit(&store, full + 1_000);
    for second in 60..110 {
        edit(
            &mut store,
            &add("blocks", &format!("Block {second}")),
            &mut fresh,
            second,
        )
        .expect("there is room");
    }
    let after = store.workspace().clone();
    drop(store);
    let mut store = super::Store::open(folder.path(), at(200)).expect("opens");
    assert_eq!(*store.workspace(), after);
    while store.undo(at(201)).expect("undone").is_some() {}
    assert_eq!(
        store.workspace().reviews[0].purpose.as_str(),
        "One funnel.\n\nOne \"plan\"."
    );
}

#[test]
fn a_store_that_may_not_be_written_says_so_and_changes_nothing() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let mut store = store(folder.path(), &mut fresh);
    let before = store.workspace().clone();
    store
        .ledger
        .connection()
        .pragma_update(None, "query_only", true)
        .expect("set");
    let error = edit(&mut store, &add("goals", "third"), &mut fresh, 1).expect_err("read only");
    assert_eq!(error.code(), "read_only");
    assert_eq!(*store.workspace(), before);
    store
        .ledger
        .connection()
        .pragma_update(None, "query_only", false)
        .expect("set");
    edit(&mut store, &add("goals", "third"), &mut fresh, 2).expect("the next change works");
}
