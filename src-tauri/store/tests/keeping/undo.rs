//! Undo all, redo all over random edits, with the store closed and opened in between: the same states, to the letter.

use domain::{Change, Item, Side, Workspace};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use store::Store;

use crate::answers::answer;
use crate::fixture::{Counting, add, at, edited, folder, set, workspace};

/// One thing a person does.
#[derive(Debug, Clone)]
enum Act {
    Edit(Pick),
    Answer(Side),
    Undo,
    Redo,
    Reopen,
}

/// Which row or list an edit is about, and with what text; numbers wrap around what there is.
#[derive(Debug, Clone)]
struct Pick {
    what: u8,
    row: usize,
    to: usize,
    text: String,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let pick = (0..4_u8, 0..1_000_usize, 0..6_usize, "[a-zA-Z ÄéŁ日🎉\"'{}\\\\]{1,12}");
    let act = prop_oneof![
        10 => pick.prop_map(|(what, row, to, text)| Act::Edit(Pick { what, row, to, text })),
        1 => prop_oneof![Just(Side::Marketing), Just(Side::Sales)].prop_map(Act::Answer),
        3 => Just(Act::Undo),
        2 => Just(Act::Redo),
        1 => Just(Act::Reopen),
    ];
    prop::collection::vec(act, 10..25)
}

/// Every row that can be moved or removed, with a field of it that takes text.
fn rows(workspace: &Workspace) -> Vec<(String, &'static str)> {
    let review = &workspace.reviews[0];
    let mut rows: Vec<(String, &'static str)> = Vec::new();
    let mut named = |path: String, field| rows.push((path, field));
    workspace
        .people
        .iter()
        .for_each(|row| named(format!("person/{}", row.id), "title"));
    review
        .reasons
        .iter()
        .for_each(|row| named(format!("reason/{}", row.id), "label"));
    review
        .packet
        .iter()
        .for_each(|row| named(format!("packet/{}", row.id), "crm_field"));
    review
        .commitments
        .iter()
        .for_each(|row| named(format!("commitment/{}", row.id), "promise"));
    review
        .goals
        .iter()
        .for_each(|row| named(format!("goal/{}", row.id), "name"));
    review
        .blocks
        .iter()
        .for_each(|row| named(format!("block/{}", row.id), "what"));
    for stage in &review.stages {
        named(format!("stage/{}", stage.id), "statement");
        stage
            .criteria
            .iter()
            .for_each(|row| named(format!("criterion/{}", row.id), "text"));
        stage
            .exits
            .iter()
            .for_each(|row| named(format!("exit/{}", row.id), "text"));
        stage
            .examples
            .iter()
            .for_each(|row| named(format!("example/{}", row.id), "text"));
        stage
            .clocks
            .iter()
            .for_each(|row| named(format!("clock/{}", row.id), "starts"));
        stage
            .escalation
            .iter()
            .for_each(|row| named(format!("escalation/{}", row.id), "role"));
        stage
            .lines
            .iter()
            .for_each(|row| named(format!("line/{}", row.id), "text"));
    }
    rows
}

fn lists(workspace: &Workspace) -> Vec<String> {
    let plain = [
        "people",
        "stages",
        "reasons",
        "packet",
        "commitments/sales",
        "goals",
        "blocks",
    ];
    let inner = ["criteria", "exits", "examples", "clocks", "exclusions", "on_entry"];
    let stages = &workspace.reviews[0].stages;
    let of = |stage: &domain::Stage| inner.map(|list| format!("stage/{}/{list}", stage.id));
    plain
        .map(str::to_owned)
        .into_iter()
        .chain(stages.iter().flat_map(of))
        .collect()
}

fn change(workspace: &Workspace, pick: &Pick) -> Change {
    let rows = rows(workspace);
    let (target, field) = &rows[pick.row % rows.len()];
    let lists = lists(workspace);
    match pick.what {
        0 => set(&format!("{target}/{field}"), &pick.text),
        1 => add(&lists[pick.row % lists.len()], &pick.text),
        2 => Change::Remove { target: target.clone() },
        _ => Change::Move {
            target: target.clone(),
            to: pick.to,
        },
    }
}

/// A workspace as undo sees it: without what the sides said.
fn without_answers(workspace: &Workspace) -> Workspace {
    let mut workspace = workspace.clone();
    workspace.reviews.iter_mut().for_each(|review| review.answers.clear());
    workspace
}

/// Plays the acts and compares with a plain list of states at every step; `undo` is the store's, but for the control.
fn play(acts: Vec<Act>, undo: impl Fn(&mut Store, i64) -> bool) -> TestCaseResult {
    let (folder, mut fresh) = (folder(), Counting::default());
    let first = workspace(&mut fresh);
    let mut store = Store::create(folder.path(), &first, at(0)).expect("a new store");
    let (mut states, mut place, mut answers) = (vec![first], 0, 0);
    for (second, act) in (1..).zip(acts) {
        match act {
            Act::Edit(pick) => {
                let change = change(store.workspace(), &pick);
                if let Some((op, next)) = edited(store.workspace(), &change, &mut fresh) {
                    store.transact(op, at(second), next).expect("changed");
                    states.truncate(place + 1);
                    states.push(without_answers(store.workspace()));
                    place += 1;
                }
            }
            Act::Answer(side) => {
                answer(&mut store, Item::Goals, side, &mut fresh, second).expect("answered");
                answers += 1;
            }
            Act::Undo => {
                let undone = undo(&mut store, second);
                prop_assert_eq!(undone, place > 0);
                place -= usize::from(undone);
            }
            Act::Redo => {
                let redone = store.redo(at(second)).expect("redone").is_some();
                prop_assert_eq!(redone, place + 1 < states.len());
                place += usize::from(redone);
            }
            Act::Reopen => {
                let before = store.workspace().clone();
                drop(store);
                store = Store::open(folder.path(), at(second)).expect("opens");
                prop_assert_eq!(store.workspace(), &before);
            }
        }
        prop_assert_eq!(&without_answers(store.workspace()), &states[place]);
        prop_assert_eq!(
            store.workspace().reviews[0].answers.len(),
            answers,
            "no answer is ever lost"
        );
    }
    while undo(&mut store, 90) {
        place -= 1;
        prop_assert_eq!(&without_answers(store.workspace()), &states[place]);
    }
    prop_assert_eq!(place, 0, "undo goes back to the beginning");
    drop(store);
    let mut store = Store::open(folder.path(), at(95)).expect("opens");
    while store.redo(at(99)).expect("redone").is_some() {
        place += 1;
        prop_assert_eq!(&without_answers(store.workspace()), &states[place]);
    }
    prop_assert_eq!(place + 1, states.len(), "redo goes forward to the end");
    prop_assert_eq!(store.workspace().reviews[0].answers.len(), answers);
    store.verify().expect("sound");
    Ok(())
}

fn undone(store: &mut Store, second: i64) -> bool {
    store.undo(at(second)).expect("undone").is_some()
}

#[test]
fn an_undo_that_takes_two_steps_for_one_is_noticed() {
    let purpose = |text: &str| Pick {
        what: 0,
        row: 0,
        to: 0,
        text: text.to_owned(),
    };
    let acts = || vec![Act::Edit(purpose("one")), Act::Edit(purpose("two")), Act::Undo];
    play(acts(), undone).expect("the store's own undo");
    let two = |store: &mut Store, second| undone(store, second) && undone(store, second);
    assert!(
        play(acts(), two).is_err(),
        "the comparison would not notice a wrong state"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undo_all_and_redo_all_pass_through_the_same_states(acts in acts()) {
        play(acts, undone)?;
    }
}
