//! Signatures and waivers: kept whole, never taken back by undo, and undo stops at a signature.

use domain::checker::points;
use domain::signing::{self, Ask, Manner};
use domain::{ReviewId, Side, Workspace};
use store::{Op, OpKind, Store, StoreError};

use crate::fixture::{Counting, at, edit, folder, set, store};

fn keep(store: &mut Store, kind: OpKind, seconds: i64, next: Workspace) -> Result<(), StoreError> {
    let op = Op {
        name: "sign".into(),
        target: "signature".into(),
        side: None,
        kind,
    };
    store.transact(op, at(seconds), next).map(drop)
}

fn review(store: &Store) -> ReviewId {
    store.workspace().reviews[0].id
}

/// Waives all that blocks, a waiver an operation.
fn waive_all(store: &mut Store, fresh: &mut Counting) {
    let id = review(store);
    loop {
        let workspace = store.workspace();
        let all = points(workspace, &workspace.reviews[0]);
        let open = signing::blocking(workspace, &workspace.reviews[0], &all);
        let Some(point) = open.first() else { return };
        let place = (point.code, point.target.as_str());
        let next = signing::waive(workspace, id, place, "It comes in March.", at(2), fresh).expect("it blocks");
        keep(store, OpKind::Passed, 2, next).expect("kept");
    }
}

fn sign(store: &mut Store, side: Side, fresh: &mut Counting, seconds: i64) {
    let ask = Ask {
        side,
        name: "A name",
        manner: Manner::Own,
        reason: "",
    };
    let next = signing::sign(store.workspace(), review(store), ask, at(seconds), fresh).expect("nothing blocks");
    keep(store, OpKind::Signed, seconds, next).expect("kept");
}

#[test]
fn a_signed_review_reads_back_equal_and_undo_stops_at_a_signature() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let mut store = store(folder.path(), &mut fresh);
    edit(&mut store, &set("review/purpose", "To be signed"), &mut fresh, 1).expect("changed");
    waive_all(&mut store, &mut fresh);
    assert!(store.undo_step().is_some(), "undo passes over a waiver");
    sign(&mut store, Side::Marketing, &mut fresh, 3);
    assert_eq!((store.undo_step(), store.redo_step()), (None, None));
    sign(&mut store, Side::Sales, &mut fresh, 4);
    let before = store.workspace().clone();
    assert!(before.reviews[0].is_signed());
    drop(store);
    let mut store = Store::open(folder.path(), at(900)).expect("opens again");
    store.verify().expect("sound");
    assert_eq!(*store.workspace(), before);
    assert_eq!(store.undo(at(901)).expect("nothing to undo"), None);

    let next = signing::reopen(store.workspace(), review(&store), "A new team.", at(902)).expect("signed");
    keep(&mut store, OpKind::Signed, 902, next).expect("kept");
    edit(&mut store, &set("review/purpose", "Amended"), &mut fresh, 903).expect("open again");
    assert!(store.undo(at(904)).expect("undone").is_some());
    assert_eq!(store.undo(at(905)).expect("no further"), None);
    assert_eq!(store.workspace().reviews[0].purpose.as_str(), "To be signed");
    assert_eq!(store.workspace().reviews[0].signatures.len(), 2);
}

#[test]
fn a_waiver_outlives_the_step_that_made_its_review() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let mut store = store(folder.path(), &mut fresh);
    waive_all(&mut store, &mut fresh);
    let (before, mut without) = (store.workspace().clone(), store.workspace().clone());
    without.reviews.clear();
    keep(&mut store, OpKind::Step, 5, without).expect("removed");
    store.undo(at(6)).expect("undone");
    assert_eq!(*store.workspace(), before);
}

#[test]
fn a_signature_and_another_change_are_never_one_operation() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let mut store = store(folder.path(), &mut fresh);
    waive_all(&mut store, &mut fresh);
    let before = store.workspace().clone();
    let ask = Ask {
        side: Side::Sales,
        name: "A name",
        manner: Manner::Room,
        reason: "",
    };
    let next = signing::sign(&before, review(&store), ask, at(3), &mut fresh).expect("nothing blocks");
    for kind in [OpKind::Step, OpKind::Passed] {
        let refused = keep(&mut store, kind, 4, next.clone());
        assert!(matches!(refused, Err(StoreError::Mixed { .. })), "{kind:?}");
    }
    let mut both = next;
    both.reviews[0].answers.clear();
    both.people.pop();
    assert!(matches!(
        keep(&mut store, OpKind::Signed, 5, both),
        Err(StoreError::Mixed { .. })
    ));
    assert_eq!(*store.workspace(), before);
}
