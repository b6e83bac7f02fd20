//! Lines captured in the room: what they become, and what a change suggests.

use chrono::{NaiveDate, TimeZone, Utc};
use domain::capture::{Capture, CaptureKind, ChangedField, capture, proposal};
use domain::{Fault, FieldPath, GoalSide, Typed, Workspace};

use crate::fixture::Room;

fn captured(room: &mut Room, kind: CaptureKind, line: &str, changed: Option<ChangedField>) -> Result<Workspace, Fault> {
    let given = Capture {
        kind,
        line: line.into(),
        changed,
        asked_by: Some(GoalSide::Both),
    };
    let at = Utc.with_ymd_and_hms(2027, 1, 21, 10, 36, 0).single().expect("a time");
    let today = NaiveDate::read("2027-01-21", "Date").expect("readable");
    capture(&room.workspace, room.id, &given, at, today, &mut room.fresh).map(|applied| applied.workspace)
}

/// What the room would read after a change of a field.
fn suggested(room: &mut Room, target: &str, value: &str) -> Option<String> {
    let path: FieldPath = target.parse().expect("a field");
    let before = domain::value_of(&room.workspace, room.id, path).expect("there");
    room.set(target, value);
    let after = domain::value_of(&room.workspace, room.id, path).expect("there");
    proposal(&room.workspace, room.review(), path, &before, &after)
}

#[test]
fn a_line_becomes_what_it_was_captured_as() {
    let mut room = Room::new();
    let made = captured(&mut room, CaptureKind::Action, "Merge the lists @Maya by Fri", None).expect("taken");
    let action = made.review(room.id).expect("open").actions.last().expect("added");
    assert_eq!(action.text.as_str(), "Merge the lists");
    assert_eq!(made.name_of(action.owner), "Maya Lindqvist");
    assert_eq!(action.due.show(), "2027-01-22");
    assert_eq!(action.at.show(), "2027-01-21T10:36:00Z");
    let made = captured(&mut room, CaptureKind::Park, "Do partners count? @Daniel", None).expect("taken");
    let issue = made.review(room.id).expect("open").issues.last().expect("added");
    assert_eq!(
        (issue.kind.word(), issue.text.as_str()),
        ("parked", "Do partners count?")
    );
    let fault = captured(&mut room, CaptureKind::Action, "@Maya by Fri", None).expect_err("says nothing");
    assert_eq!(fault, Fault::Empty { what: "Action" });
}

#[test]
fn a_decision_keeps_the_field_it_changed_and_its_days_as_words() {
    let mut room = Room::new();
    let changed = ChangedField {
        target: "shared_number/window".into(),
        before: String::new(),
        after: "90".into(),
    };
    let line = "Window is 90 days by Fri @Priya";
    let made = captured(&mut room, CaptureKind::Decision, line, Some(changed)).expect("taken");
    let decision = made.review(room.id).expect("open").decisions.last().expect("added");
    assert_eq!(decision.text.as_str(), "Window is 90 days by Fri");
    assert_eq!(decision.changed.as_str(), "shared_number/window");
    assert_eq!((decision.before.as_str(), decision.after.as_str()), ("", "90"));
    assert_eq!(made.name_of(decision.owner), "Priya Nair");
    assert_eq!(decision.asked_by, Some(GoalSide::Both));
}

#[test]
fn a_change_suggests_the_decision_in_few_words() {
    let mut room = Room::new();
    let mql = room.stage("MQL").clone();
    let criterion = format!("criterion/{}/text", mql.criteria[1].id);
    let limit = format!("clock/{}/limit", mql.clocks[0].id);
    let owner = format!("stage/{}/owner", mql.id);
    let goal = format!("goal/{}/target", room.review().goals[0].id);
    let cases = [
        (
            criterion,
            "Engagement score reaches 70",
            Some("MQL: engagement score reaches 65 to 70"),
        ),
        (limit, "4 working hours", Some("MQL: time limit 24 to 4 working hours")),
        (
            owner.clone(),
            "Priya Nair",
            Some("MQL: owner Maya Lindqvist to Priya Nair"),
        ),
        (owner, "", Some("MQL: owner taken out, was Priya Nair")),
        (
            goal,
            "$4,400,000",
            Some("Marketing-sourced pipeline: target USD 4,494,000 to USD 4,400,000"),
        ),
        (
            "shared_number/window".into(),
            "90",
            Some("Shared number: look-back in days 90"),
        ),
        (
            format!("stage/{}/statement", mql.id),
            "Quite other words.",
            Some("MQL: statement reworded"),
        ),
        (
            "shared_number/date_used".into(),
            "deal_creation",
            Some("Shared number: date used the day it became an SQO to the day the deal was created"),
        ),
        (
            format!("stage/{}/evidence_field", mql.id),
            "lifecycle_stage",
            Some("MQL: CRM field Lifecycle stage to lifecycle_stage"),
        ),
        (
            format!("score/{}/points", room.review().scores[0].id),
            "50",
            Some("Fit score, “Company of 200 to 2,000 staff”: points 40 to 50"),
        ),
        (
            format!("named_rule/{}/meaning", room.review().named_rules[1].id),
            "",
            Some("“high intent”: meaning taken out, was Asked to be called"),
        ),
        (format!("person/{}/title", room.workspace.people[0].id), "CMO", None),
    ];
    for (target, value, expected) in cases {
        assert_eq!(suggested(&mut room, &target, value).as_deref(), expected, "{target}");
    }
}
