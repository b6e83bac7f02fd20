//! A removed row comes back where it stood, whatever else was changed meanwhile.

use domain::{Change, RowPath, put_back};

use crate::fixture::Room;

fn remove(room: &mut Room, row: RowPath) -> domain::Workspace {
    let before = room.workspace.clone();
    let target = row.to_string();
    room.change(&Change::Remove { target }).expect("removed");
    before
}

#[test]
fn every_row_that_can_go_comes_back_as_it_was() {
    let mut room = Room::new();
    let review = room.review().clone();
    let mut rows: Vec<RowPath> = review.goals.iter().map(|row| RowPath::Goal(row.id)).collect();
    rows.extend(review.commitments.iter().map(|row| RowPath::Commitment(row.id)));
    rows.extend(review.blocks.iter().map(|row| RowPath::Block(row.id)));
    rows.extend(review.measures.iter().map(|row| RowPath::Measure(row.id)));
    rows.extend(review.overdue.iter().map(|row| RowPath::Overdue(row.id)));
    rows.extend(review.shifts.iter().map(|row| RowPath::Shift(row.id)));
    rows.extend(review.waves.iter().map(|row| RowPath::Wave(row.id)));
    rows.extend(review.actions.iter().map(|row| RowPath::Action(row.id)));
    rows.extend(review.risks.iter().map(|row| RowPath::Risk(row.id)));
    for stage in &review.stages {
        rows.extend(stage.examples.iter().map(|row| RowPath::Example(row.id)));
        rows.extend(stage.exits.iter().map(|row| RowPath::Exit(row.id)));
        rows.extend(stage.criteria.iter().map(|row| RowPath::Criterion(row.id)));
    }
    assert!(rows.len() > 40, "the sample has rows to try: {}", rows.len());
    for row in rows {
        let before = remove(&mut room, row);
        let back = put_back(&room.workspace, room.id, &before, row).unwrap_or_else(|fault| panic!("{row}: {fault}"));
        assert_eq!(back.target, row.to_string());
        let versionless = |workspace: &domain::Workspace| {
            let mut workspace = workspace.clone();
            let stages = workspace.reviews.iter_mut().flat_map(|review| &mut review.stages);
            stages.for_each(|stage| stage.version = 0);
            workspace
        };
        assert_eq!(versionless(&back.workspace), versionless(&before), "{row}");
        room.workspace = before;
    }
}

#[test]
fn what_was_changed_since_stays_and_a_row_comes_back_once() {
    let mut room = Room::new();
    let mql = room.stage("MQL").clone();
    let [first, second] = [mql.criteria[0].id, mql.criteria[1].id];
    let before = remove(&mut room, RowPath::Criterion(second));
    room.set(format!("criterion/{first}/text"), "Changed meanwhile");
    let row = RowPath::Criterion(second);
    let back = put_back(&room.workspace, room.id, &before, row).expect("back");
    assert_eq!(back.name, "put back criterion");
    room.workspace = back.workspace;
    let texts: Vec<String> = room
        .stage("MQL")
        .criteria
        .iter()
        .map(|row| row.text.to_string())
        .collect();
    assert_eq!(texts[0], "Changed meanwhile");
    assert_eq!(texts[1], mql.criteria[1].text.to_string());
    let again = put_back(&room.workspace, room.id, &before, row);
    assert_eq!(again.map_err(|fault| fault.code()).err(), Some("out_of_turn"));
}

#[test]
fn a_name_that_was_given_away_meanwhile_is_not_given_twice() {
    let mut room = Room::new();
    let goal = room.review().goals[0].clone();
    let before = remove(&mut room, RowPath::Goal(goal.id));
    let other = room.review().goals[0].id;
    room.set(format!("goal/{other}/name"), goal.name.as_str());
    let back = put_back(&room.workspace, room.id, &before, RowPath::Goal(goal.id));
    assert_eq!(back.map_err(|fault| fault.code()).err(), Some("taken"));
}

#[test]
fn a_row_does_not_come_back_with_an_owner_who_is_gone() {
    let mut room = Room::new();
    room.change(&Change::Add {
        list: "people".into(),
        value: "Ida Brandt".into(),
        after: None,
    })
    .expect("added");
    let ida = room.workspace.people.last().expect("there").id;
    let goal = room.review().goals[0].id;
    room.set(format!("goal/{goal}/owner"), "Ida Brandt");
    let before = remove(&mut room, RowPath::Goal(goal));
    remove(&mut room, RowPath::Person(ida));
    let back = put_back(&room.workspace, room.id, &before, RowPath::Goal(goal));
    assert!(back.is_err(), "nobody is left to own it");
}
