//! What goes on in a review that both sides have signed.

use super::*;

#[test]
fn actions_and_the_scorecard_live_on_in_a_signed_review_and_touch_no_signature() {
    let (workspace, id, mut fresh) = signed();
    let then = workspace.review(id).expect("there");
    let (action, measure, goal) = (then.actions[0].id, then.measures[0].id, then.goals[0].id);
    let mut next = workspace.clone();
    for change in [
        set(&format!("action/{action}/state"), "dropped"),
        set(&format!("measure/{measure}/w5"), "1,700,000"),
        Change::Add {
            list: "overdue".into(),
            value: "No region".into(),
            after: None,
        },
    ] {
        let applied = apply(&next, id, &change, &mut fresh).expect("lives on");
        next = applied.expect("changed").workspace;
    }
    assert_eq!(standing(&next, id), (State::Signed, true, true));
    admit(&next).expect("it says what was signed");
    let now = next.review(id).expect("there");
    assert_ne!(now.actions, then.actions);
    assert_eq!(as_printed(now).actions, then.actions, "the paper stays as it was");
    for (target, value) in [
        (format!("action/{action}/text"), "Other"),
        (format!("action/{action}/owner"), ""),
        (format!("measure/{measure}/target"), "1"),
        (format!("goal/{goal}/target"), "$1"),
    ] {
        let refused = apply(&next, id, &set(&target, value), &mut fresh);
        assert!(matches!(refused, Err(Fault::Signed { .. })), "{target}");
    }
}
