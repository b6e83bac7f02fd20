//! Copies of a workspace: what they hold is told apart by changes, and a newer one is taken over whole or not at all.

use domain::agreement::{Said, answer};
use domain::{Descent, Item, Line, Side, Vote};
use store::{Op, OpKind, Store, StoreError};

use crate::fixture::{Counting, at, edit, folder, set, store};

#[test]
fn a_copy_that_was_only_taken_over_is_the_same() {
    let (here, there, mut fresh) = (folder(), folder(), Counting::default());
    let mut first = store(here.path(), &mut fresh);
    edit(&mut first, &set("review/purpose", "Shared"), &mut fresh, 5).expect("changed");
    let copy =
        Store::create_from(there.path(), first.workspace(), first.origin().clone(), at(90)).expect("a new store");
    assert_eq!(copy.origin(), first.origin());
    assert_eq!(copy.origin().changed, at(5), "when it was changed, not when it came");
    assert_eq!(copy.origin().lineage.len(), 2, "made, and changed once");
    drop(copy);
    let copy = Store::open(there.path(), at(91)).expect("opens");
    assert_eq!((copy.workspace(), copy.origin()), (first.workspace(), first.origin()));
    assert_eq!(copy.undo_step(), None, "there is nothing before it");
}

#[test]
fn a_newer_copy_is_taken_over_with_its_answers_behind_a_backup_and_undo_stops_there() {
    let (here, there, mut fresh) = (folder(), folder(), Counting::default());
    let mut first = store(here.path(), &mut fresh);
    let mut copy = Store::create_from(there.path(), first.workspace(), first.origin().clone(), at(1)).expect("new");
    edit(&mut copy, &set("review/purpose", "There"), &mut fresh, 2).expect("changed");
    let said = Said {
        side: Side::Sales,
        vote: Vote::Yes,
        wish: Line::default(),
    };
    let review = copy.workspace().reviews[0].id;
    let next = answer(copy.workspace(), review, &[Item::Goals], &[said], at(3), &mut fresh).expect("taken");
    let op = Op {
        name: "answer".into(),
        target: "goals".into(),
        side: None,
        kind: OpKind::Passed,
    };
    copy.transact(op, at(3), next).expect("answered");
    let before = first.workspace().clone();
    assert_eq!(first.origin().lineage.descent(&copy.origin().lineage), Descent::Newer);
    let backup = first
        .adopt(copy.workspace().clone(), copy.origin(), at(4))
        .expect("taken over");
    assert_eq!((first.workspace(), first.origin()), (copy.workspace(), copy.origin()));
    assert_eq!(first.undo_step(), None);
    first.verify().expect("sound");
    edit(&mut first, &set("review/purpose", "Here again"), &mut fresh, 6).expect("changed");
    assert_eq!(
        copy.origin().lineage.descent(&first.origin().lineage),
        Descent::Newer,
        "and back again"
    );
    drop(first);
    let (restored, _) = Store::restore(here.path(), &backup.path, at(7)).expect("restored");
    assert_eq!(*restored.workspace(), before, "the backup is the way back");
}

#[test]
fn nothing_but_a_newer_copy_of_this_workspace_is_taken_over() {
    let (here, there, mut fresh) = (folder(), folder(), Counting::default());
    let mut first = store(here.path(), &mut fresh);
    let mut copy = Store::create_from(there.path(), first.workspace(), first.origin().clone(), at(1)).expect("new");
    let older = (copy.workspace().clone(), copy.origin().clone());
    edit(&mut copy, &set("review/purpose", "There"), &mut fresh, 2).expect("changed");
    edit(&mut first, &set("review/purpose", "Here"), &mut fresh, 3).expect("changed");
    let apart = (copy.workspace().clone(), copy.origin().clone());
    let mut another = (first.workspace().clone(), first.origin().clone());
    another.0.id = domain::WorkspaceId::fresh(&mut fresh);
    let before = (first.workspace().clone(), first.origin().clone());
    for (workspace, origin) in [older, apart, another, before.clone()] {
        let refused = first.adopt(workspace, &origin, at(4)).expect_err("refused");
        assert!(matches!(refused, StoreError::NotNewer), "{refused}");
        assert_eq!((first.workspace(), first.origin()), (&before.0, &before.1));
    }
    assert_eq!(first.undo_step().map(|step| step.name), Some("edit purpose".into()));
}

#[test]
fn taking_back_what_was_shared_is_a_change_of_its_own() {
    let (here, mut fresh) = (folder(), Counting::default());
    let mut store = store(here.path(), &mut fresh);
    edit(&mut store, &set("review/purpose", "Shared"), &mut fresh, 1).expect("changed");
    let shared = store.origin().clone();
    store.undo(at(2)).expect("undone");
    assert_eq!(shared.lineage.descent(&store.origin().lineage), Descent::Newer);
}
