//! Changes: taken whole or refused whole, and always readable again.

use domain::agreement::meaning;
use domain::{Change, FieldPath, IssueKind, Item, Workspace, value_of};
use proptest::prelude::*;

use crate::fixture::{Room, edits};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_edits_leave_a_workspace_that_reads_back(edits in edits(30)) {
        let mut room = Room::new();
        for edit in edits {
            let change = edit.in_room(&room);
            let before = room.workspace.clone();
            match room.change(&change) {
                Ok(name) => {
                    prop_assert_eq!(name.is_empty(), room.workspace == before, "a step has a name, no step changes nothing");
                }
                Err(fault) => {
                    prop_assert_eq!(&room.workspace, &before, "a refused change changes nothing");
                    prop_assert!(fault.to_string().ends_with('.'), "a sentence: {}", fault);
                }
            }
            if let Change::Set { target, .. } = &change
                && let Ok(path) = target.parse::<FieldPath>()
                && let Ok(value) = value_of(&room.workspace, room.id, path)
            {
                let again = Change::Set { target: target.clone(), value };
                let present = room.workspace.clone();
                prop_assert_eq!(room.change(&again), Ok(String::new()), "{}: a field takes what it shows", target);
                prop_assert_eq!(&room.workspace, &present);
            }
        }
        let json = serde_json::to_string(&room.workspace).expect("JSON");
        let read: Workspace = serde_json::from_str(&json).expect("reads back");
        prop_assert_eq!(read, room.workspace);
    }

    #[test]
    fn the_version_of_a_stage_rises_exactly_when_it_means_something_else(edits in edits(30)) {
        let digests = |room: &Room| -> Vec<_> {
            let of = |stage: &domain::Stage| meaning(&room.workspace, room.review(), Item::Stage(stage.id)).map(|one| one.digest());
            room.review().stages.iter().map(|stage| (stage.id, stage.version, of(stage))).collect()
        };
        let mut room = Room::new();
        for edit in edits {
            let change = edit.in_room(&room);
            let before = digests(&room);
            // What is refused is the business of another test.
            let _step = room.change(&change);
            for (stage, version, digest) in digests(&room) {
                let Some((_, was, meant)) = before.iter().find(|one| one.0 == stage) else { continue };
                prop_assert_eq!(version > *was, &digest != meant, "{:?}", change);
            }
        }
    }
}

#[test]
fn a_step_is_named_after_what_it_does() {
    let mut room = Room::new();
    let stage = room.stage("MQL").id;
    let criterion = room.stage("MQL").criteria[0].id;
    assert_eq!(
        room.set(format!("stage/{stage}/statement"), "Other words."),
        "edit statement"
    );
    assert_eq!(
        room.set(format!("criterion/{criterion}/crm_field"), "Company size"),
        "edit CRM field"
    );
    let list = format!("stage/{stage}/criteria");
    let add = Change::Add {
        list,
        value: "A new one".into(),
        after: Some(format!("criterion/{criterion}")),
    };
    assert_eq!(room.change(&add), Ok("add criterion".into()));
    assert_eq!(
        room.stage("MQL").criteria[1].text.as_str(),
        "A new one",
        "it goes behind the row named"
    );
    let target = format!("criterion/{criterion}");
    assert_eq!(
        room.change(&Change::Move {
            target: target.clone(),
            to: 99
        }),
        Ok("move criterion".into())
    );
    assert_eq!(room.stage("MQL").criteria.last().map(|row| row.id), Some(criterion));
    assert_eq!(room.change(&Change::Remove { target }), Ok("remove criterion".into()));
}

#[test]
fn lines_of_one_kind_move_among_themselves() {
    let mut room = Room::new();
    let words = |room: &Room, kind| -> Vec<String> {
        room.stage("MQL")
            .lines_of(kind)
            .map(|line| line.text.to_string())
            .collect()
    };
    let entry = words(&room, domain::LineKind::OnEntry);
    let last = room
        .stage("MQL")
        .lines_of(domain::LineKind::Exclusion)
        .last()
        .expect("some")
        .id;
    let change = Change::Move {
        target: format!("line/{last}"),
        to: 0,
    };
    assert_eq!(room.change(&change), Ok("move line".into()));
    assert_eq!(
        words(&room, domain::LineKind::Exclusion),
        ["Tests", "Students", "Competitors", "Existing customers"]
    );
    assert_eq!(words(&room, domain::LineKind::OnEntry), entry);
}

#[test]
fn who_takes_the_lead_takes_it_from_the_one_before() {
    let mut room = Room::new();
    let maya = room
        .workspace
        .people
        .iter()
        .find(|person| person.name.as_str() == "Maya Lindqvist")
        .expect("there")
        .id;
    room.set(format!("person/{maya}/role"), "leader");
    let leader = room.workspace.leader(domain::Side::Marketing).expect("one");
    assert_eq!(leader.name.as_str(), "Maya Lindqvist");
    let leaders = room
        .workspace
        .people
        .iter()
        .filter(|person| person.leads(domain::Side::Marketing));
    assert_eq!(leaders.count(), 1);
}

#[test]
fn an_initiative_that_ends_before_it_starts_is_refused() {
    let mut room = Room::new();
    let initiative = room.review().initiatives[0].id;
    let end = |value: &str| Change::Set {
        target: format!("initiative/{initiative}/end"),
        value: value.into(),
    };
    let fault = room.change(&end("2027-01-24")).expect_err("a day before it starts");
    assert_eq!(fault.to_string(), "The end must not be before the start.");
    room.change(&end("2027-01-25")).expect("the day it starts");
}

#[test]
fn an_issue_moves_among_its_own_kind() {
    let mut room = Room::new();
    for (list, text) in [
        ("issues/live", "one"),
        ("issues/parked", "aside"),
        ("issues/live", "two"),
    ] {
        let add = Change::Add {
            list: list.into(),
            value: text.into(),
            after: None,
        };
        room.change(&add).expect("taken");
    }
    let two = room.review().issues.last().expect("added").id;
    let first = Change::Move {
        target: format!("issue/{two}"),
        to: 0,
    };
    assert_eq!(room.change(&first).expect("taken"), "move issue");
    let live = room
        .review()
        .issues
        .iter()
        .filter(|issue| issue.kind == IssueKind::Live);
    let order: Vec<_> = live.map(|issue| issue.text.as_str()).collect();
    assert_eq!(order, ["two", "one"]);
}

#[test]
fn who_owns_a_risk_can_not_be_removed() {
    let mut room = Room::new();
    let fresh = room.change(&Change::Add {
        list: "people".into(),
        value: "Noor Haddad".into(),
        after: None,
    });
    fresh.expect("taken");
    let noor = room.workspace.people.last().expect("just added").id;
    let risk = room.review().risks[0].id;
    room.set(format!("risk/{risk}/owner"), "Noor Haddad");
    let remove = Change::Remove {
        target: format!("person/{noor}"),
    };
    let fault = room.change(&remove).expect_err("pointed to");
    assert!(fault.to_string().contains("the risk “The fair brought"), "{fault}");
    room.set(format!("risk/{risk}/owner"), "");
    room.change(&remove).expect("nothing points there now");
}

#[test]
fn other_words_that_are_taken_change_places_with_those_that_stood() {
    let mut room = Room::new();
    let mql = room.stage("MQL").clone();
    let field = format!("stage/{}/statement", mql.id);
    let add = |value: &str| Change::Add {
        list: format!("{field}/rivals"),
        value: value.into(),
        after: None,
    };
    for words in ["Sales calls within the day.", "Sales calls when it can."] {
        assert_eq!(room.change(&add(words)), Ok("add other wording".into()));
    }
    assert_eq!(
        room.change(&add("A fourth wording.")),
        Err(domain::Fault::TooMany {
            what: "other wordings of a field",
            limit: 2
        })
    );
    assert!(matches!(room.change(&add("  ")), Err(domain::Fault::Needed { .. })));
    let of = domain::Contested::Statement(mql.id);
    let second = room.review().rivals_of(of).next().expect("B").id;
    let target = format!("rival/{second}");
    let took = room.change(&Change::Take { target: target.clone() });
    assert_eq!(took, Ok("take other words for statement".into()));
    assert_eq!(room.stage("MQL").statement.as_str(), "Sales calls within the day.");
    assert_eq!(room.stage("MQL").version, mql.version + 1, "the meaning is another one");
    let open: Vec<&str> = room.review().rivals_of(of).map(|rival| rival.text.as_str()).collect();
    assert_eq!(open, ["Sales calls when it can."]);
    room.change(&Change::Take { target: target.clone() })
        .expect("what was put aside can be taken again");
    assert_eq!(room.stage("MQL").statement, mql.statement);
    for target in [field, format!("rival/{}", mql.id)] {
        let nowhere = room.change(&Change::Take { target });
        assert!(matches!(nowhere, Err(domain::Fault::Nowhere { .. })), "{nowhere:?}");
    }
}

#[test]
fn words_put_aside_outlive_the_criterion_they_were_for_but_are_taken_no_more() {
    let mut room = Room::new();
    let criterion = room.stage("MQL").criteria[1].id;
    let list = format!("criterion/{criterion}/text/rivals");
    let value = "Engagement score reaches 70".into();
    room.change(&Change::Add {
        list,
        value,
        after: None,
    })
    .expect("taken");
    let rival = room.review().rivals[0].id;
    room.change(&Change::Remove {
        target: format!("criterion/{criterion}"),
    })
    .expect("taken");
    assert_eq!(room.review().rivals.len(), 1);
    let took = room.change(&Change::Take {
        target: format!("rival/{rival}"),
    });
    assert!(matches!(took, Err(domain::Fault::Nowhere { .. })), "{took:?}");
}
