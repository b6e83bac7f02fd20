//! Changes, undo and redo, answers and drafts, with the store closed and opened in between.

use domain::{Item, Side, Workspace, meeting};
use store::{Op, OpKind, Store, Touch};

use crate::answers::answer;
use crate::fixture::{Counting, add, at, edit, folder, set, store};

fn reopened(store: Store, folder: &std::path::Path) -> Store {
    drop(store);
    let store = Store::open(folder, at(900)).expect("opens again");
    store.verify().expect("sound");
    store
}

fn stage(workspace: &Workspace) -> String {
    format!("stage/{}", workspace.reviews[0].stages[0].id)
}

#[test]
fn a_workspace_with_a_row_in_every_table_reads_back_equal() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let mut store = store(folder.path(), &mut fresh);
    answer(&mut store, Item::Goals, Side::Sales, &mut fresh, 1).expect("answered");
    let before = store.workspace().clone();
    let store = reopened(store, folder.path());
    assert_eq!(*store.workspace(), before);
    assert!(before.reviews[0].stages[0].exits[0].to.is_some() && before.reviews[0].stages[0].owner.is_some());
}

#[test]
fn the_sample_reads_back_equal() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let sample = domain::sample::sample(&mut fresh).expect("the sample").workspace;
    let store = Store::create(folder.path(), &sample, at(0)).expect("a new store");
    assert_eq!(*reopened(store, folder.path()).workspace(), sample);
}

#[test]
fn a_change_says_what_it_touched_and_can_be_undone_by_name_after_a_restart() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let mut store = store(folder.path(), &mut fresh);
    let before = store.workspace().clone();
    let target = format!("{}/statement", stage(&before));
    let touched = edit(
        &mut store,
        &set(&target, "A lead that \u{202e} \"fits\"."),
        &mut fresh,
        5,
    )
    .expect("changed");
    assert_eq!(
        touched
            .iter()
            .map(|row| (row.table.as_str(), row.how))
            .collect::<Vec<_>>(),
        [("stage", Touch::Changed)]
    );
    let after = store.workspace().clone();
    let mut store = reopened(store, folder.path());
    assert_eq!(*store.workspace(), after);
    let step = store.undo_step().expect("a step");
    assert_eq!(
        (step.name.as_str(), &step.target, step.at),
        ("edit statement", &target, at(5))
    );
    assert_eq!(store.undo(at(6)).expect("undone"), Some(step.clone()));
    assert_eq!(*store.workspace(), before);
    let mut store = reopened(store, folder.path());
    assert_eq!((store.undo_step(), store.redo_step()), (None, Some(step)));
    store.redo(at(7)).expect("redone");
    assert_eq!(*reopened(store, folder.path()).workspace(), after);
}

#[test]
fn undo_passes_over_answers_and_never_removes_one() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let mut store = store(folder.path(), &mut fresh);
    edit(&mut store, &add("stages", "third"), &mut fresh, 1).expect("added");
    let item = Item::Stage(store.workspace().reviews[0].stages[2].id);
    answer(&mut store, item, Side::Sales, &mut fresh, 2).expect("answered");
    let with_both = store.workspace().clone();
    assert_eq!(
        store.undo(at(3)).expect("undone").map(|step| step.name),
        Some("add stage".to_owned())
    );
    let mut store = reopened(store, folder.path());
    let review = &store.workspace().reviews[0];
    assert_eq!(
        (review.stages.len(), review.answers.len()),
        (2, 1),
        "the stage goes, what was said of it stays"
    );
    assert_eq!(store.undo(at(4)).expect("nothing left"), None);
    store.redo(at(5)).expect("redone");
    assert_eq!(*store.workspace(), with_both);
    answer(&mut store, item, Side::Marketing, &mut fresh, 6).expect("answered");
    assert!(
        store.undo_step().is_some_and(|step| step.name == "add stage"),
        "an answer is no step"
    );
}

#[test]
fn undo_passes_over_what_the_room_did_with_the_clock() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let mut store = store(folder.path(), &mut fresh);
    edit(&mut store, &add("blocks", "third"), &mut fresh, 1).expect("added");
    let (id, third) = {
        let review = &store.workspace().reviews[0];
        (review.id, review.blocks[2].id)
    };
    let passed = |name: &str| Op {
        name: name.to_owned(),
        target: "meeting".to_owned(),
        side: None,
        kind: OpKind::Passed,
    };
    let started = meeting::start(store.workspace(), id, at(2), &mut fresh).expect("a block to begin with");
    store.transact(passed("start meeting"), at(2), started).expect("kept");
    let on = Some(store.workspace().reviews[0].blocks[0].id);
    let next = meeting::next_block(store.workspace(), id, on, Some(third), at(3), &mut fresh).expect("it is there");
    store.transact(passed("next block"), at(3), next).expect("kept");
    let with_both = store.workspace().clone();
    let mut store = reopened(store, folder.path());
    assert_eq!(*store.workspace(), with_both, "a crash loses no act");
    assert_eq!(
        store.undo(at(4)).expect("undone").map(|step| step.name),
        Some("add block".to_owned())
    );
    let review = &store.workspace().reviews[0];
    assert_eq!(
        (review.blocks.len(), review.meeting.len()),
        (2, 2),
        "the block goes, its time stays"
    );
    store.redo(at(5)).expect("redone");
    assert_eq!(*reopened(store, folder.path()).workspace(), with_both);
}

#[test]
fn an_answer_outlives_the_review_it_was_given_in() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let mut store = store(folder.path(), &mut fresh);
    answer(&mut store, Item::Goals, Side::Sales, &mut fresh, 1).expect("answered");
    let (before, mut without) = (store.workspace().clone(), store.workspace().clone());
    without.reviews.clear();
    let op = Op {
        name: "remove review".to_owned(),
        target: String::new(),
        side: None,
        kind: OpKind::Step,
    };
    store.transact(op, at(2), without).expect("removed");
    let mut store = reopened(store, folder.path());
    assert!(store.workspace().reviews.is_empty());
    store.undo(at(3)).expect("undone");
    assert_eq!(*store.workspace(), before);
}

#[test]
fn an_answer_and_another_change_are_never_one_operation() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let mut store = store(folder.path(), &mut fresh);
    let before = store.workspace().clone();
    let mut next = before.clone();
    next.people.pop();
    let op = Op {
        name: "answer".to_owned(),
        target: "goals".to_owned(),
        side: None,
        kind: OpKind::Passed,
    };
    assert!(store.transact(op, at(1), next).is_err(), "undo could not pass over it");
    assert_eq!(*reopened(store, folder.path()).workspace(), before);
}

#[test]
fn a_new_step_forgets_what_was_undone() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let mut store = store(folder.path(), &mut fresh);
    edit(&mut store, &add("goals", "third"), &mut fresh, 1).expect("added");
    store.undo(at(2)).expect("undone");
    edit(&mut store, &add("goals", "other"), &mut fresh, 3).expect("added");
    let mut store = reopened(store, folder.path());
    assert_eq!(store.redo_step(), None);
    assert_eq!(store.redo(at(4)).expect("nothing"), None);
}

#[test]
fn a_reference_to_nobody_is_refused_and_changes_nothing() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let mut store = store(folder.path(), &mut fresh);
    let before = store.workspace().clone();
    let mut next = before.clone();
    next.people.remove(0);
    let op = Op {
        name: "remove person".to_owned(),
        target: String::new(),
        side: None,
        kind: OpKind::Step,
    };
    let error = store
        .transact(op, at(1), next)
        .expect_err("a stage is owned by that person");
    assert_eq!(error.code(), "store_failed");
    assert_eq!(*store.workspace(), before);
    edit(&mut store, &add("goals", "third"), &mut fresh, 2).expect("the next change works");
    reopened(store, folder.path());
}

#[test]
fn two_rows_under_one_identity_are_refused() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let mut store = store(folder.path(), &mut fresh);
    let mut next = store.workspace().clone();
    let mut double = next.reviews[0].goals[0].clone();
    double.name = serde_json::from_value("another".into()).expect("a name");
    next.reviews[0].goals.push(double);
    let op = Op {
        name: "add goal".to_owned(),
        target: String::new(),
        side: None,
        kind: OpKind::Step,
    };
    assert!(store.transact(op, at(1), next).is_err(), "one of the two would be lost");
}

#[test]
fn a_draft_stays_until_its_field_is_changed() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let mut store = store(folder.path(), &mut fresh);
    let target = format!("{}/statement", stage(store.workspace()));
    store.draft_put(&target, "A le", at(1)).expect("kept");
    store.draft_put(&target, "A lead\n that ", at(2)).expect("kept");
    store.draft_put("review/purpose", "x", at(3)).expect("kept");
    let mut store = reopened(store, folder.path());
    let drafts = store.drafts().expect("read");
    assert_eq!(drafts.len(), 2);
    assert_eq!(
        (drafts[1].target.as_str(), drafts[1].text.as_str(), drafts[1].at),
        (&*target, "A lead\n that ", at(2))
    );
    assert_eq!(store.undo_step(), None, "a draft is no step");
    edit(&mut store, &set(&target, "A lead that"), &mut fresh, 4).expect("changed");
    store.draft_drop("review/purpose").expect("dropped");
    assert!(reopened(store, folder.path()).drafts().expect("read").is_empty());
}

#[test]
fn the_newest_entry_that_touched_a_target_is_known() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let mut store = store(folder.path(), &mut fresh);
    let stage = stage(store.workspace());
    edit(&mut store, &set(&format!("{stage}/statement"), "A"), &mut fresh, 5).expect("changed");
    edit(&mut store, &set(&format!("{stage}/notes"), "B"), &mut fresh, 9).expect("changed");
    let changed = |store: &Store, target: &str| store.changed_at(target).expect("read");
    assert_eq!(changed(&store, &format!("{stage}/statement")), Some(at(5)));
    assert_eq!(changed(&store, &stage), Some(at(9)));
    assert_eq!(
        changed(&store, &stage[..stage.len() - 1]),
        None,
        "half an identity is no target"
    );
    store.undo(at(20)).expect("undone");
    assert_eq!(changed(&store, &format!("{stage}/notes")), Some(at(20)));
    assert_eq!(store.last_saved(), Some(at(20)));
}
