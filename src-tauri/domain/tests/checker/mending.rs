//! Mending a point in one click: exactly that point is gone, and nothing else was touched.

use domain::checker::{Code, mend};
use domain::{ExitTo, Fault};

use crate::fixture::Room;

#[test]
fn every_certain_fix_takes_its_own_point_away_and_adds_none() {
    let mut room = Room::complete();
    for target in [
        room.exit("SQL", 2, "wait"),
        room.exit("SAL", 2, "passes"),
        format!("escalation/{}/at", room.stage("MQL").escalation[0].id),
        room.exit("SQO", 0, "to"),
    ] {
        room.set(&target, if target.starts_with("escalation") { "130" } else { "" });
    }
    room.set(&format!("reason/{}/days", room.review().reasons[5].id), "");
    room.set(&format!("reason/{}/active", room.review().reasons[0].id), "no");
    let row = room.add(&room.of("SQL", "criteria"), "A need is confirmed");
    room.set(&format!("{row}/crm_field"), "Lead status");
    let mut mended = Vec::new();
    while let Some(point) = room.gaps().into_iter().find(|point| point.fix.is_some()) {
        let before = room.gaps();
        let applied = mend(&room.workspace, room.id, point.code, &point.target, &mut room.fresh);
        room.workspace = applied.expect("taken").expect("it changes something").workspace;
        let after = room.gaps();
        assert!(!after.contains(&point), "{point:?} is mended");
        assert!(
            after.iter().all(|left| before.contains(left)),
            "{point:?} brings no other"
        );
        mended.push((point.code, point.fix.expect("just had one").label));
    }
    let expected = [
        (Code::StageUnreachable, "Lead “The order is signed” of SQO here"),
        (Code::CircleWithoutWait, "Set the waiting days to 90"),
        (Code::CircleWithoutEnd, "Let it pass 2 times at most"),
        (Code::CriterionTwice, "Remove the second"),
        (Code::ReminderLate, "Remind at 50%"),
        (Code::NoReasonForBadData, "Use “Bad data” again"),
        (Code::ReasonWithoutAction, "Set it to 90 days"),
    ];
    mended.sort();
    let mut expected = expected.map(|(code, label)| (code, label.to_owned())).to_vec();
    expected.sort();
    assert_eq!(mended, expected);
    assert!(matches!(room.stage("SQO").exits[0].to, Some(ExitTo::Stage(_))));
    assert_eq!(room.gaps(), []);
}

#[test]
fn a_point_that_is_gone_or_needs_a_choice_is_not_mended() {
    let mut room = Room::complete();
    let wait = room.exit("SQL", 2, "wait");
    let owner = room.of("MQL", "owner");
    room.set(&owner, "");
    for (code, target) in [(Code::CircleWithoutWait, &wait), (Code::StageWithoutOwner, &owner)] {
        let refused = mend(&room.workspace, room.id, code, target, &mut room.fresh);
        assert!(matches!(refused, Err(Fault::Unknown { .. })), "{}", code.word());
    }
}
