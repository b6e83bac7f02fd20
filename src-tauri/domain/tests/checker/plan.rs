//! What contradicts the plan, each by a pair of reviews that differ in just that.

use domain::checker::Code;

use crate::fixture::Room;
use crate::pairs::{Spoil, set};

fn goal(room: &Room, name: &str) -> String {
    let mut goals = room.review().goals.iter();
    let goal = goals.find(|goal| goal.name.as_str() == name).expect("there");
    format!("goal/{}/target", goal.id)
}

/// The path of a promise's field, by how its words begin.
fn promise(room: &Room, words: &str, field: &str) -> String {
    let mut promises = room.review().commitments.iter();
    let promise = promises.find(|promise| promise.promise.as_str().starts_with(words));
    format!("commitment/{}/{field}", promise.expect("there").id)
}

pub(crate) const PLAN: &[(Code, &str, Spoil)] = &[
    (
        Code::GoalBelowPlan,
        "SQOs from marketing asks for 106, and the plan needs 107",
        |room| {
            let target = goal(room, "SQOs from marketing");
            set(room, target, "106")
        },
    ),
    (
        Code::GoalBelowPlan,
        "Marketing-sourced pipeline asks for USD 4,400,000, and the plan needs USD 4,454,210.53",
        |room| {
            let target = goal(room, "Marketing-sourced pipeline");
            set(room, target, "$4.4m")
        },
    ),
    (
        Code::GoalBelowPlan,
        "New revenue won asks for USD 2,500,000, and the plan needs USD 2,604,000",
        |room| {
            let target = goal(room, "New revenue won");
            set(room, target, "$2.5m")
        },
    ),
    (
        Code::PromiseBelowPlan,
        "“107 SQOs worth USD 4,494,000 come from marketing” promises 90, and the plan needs 107",
        |room| {
            let target = promise(room, "107 SQOs", "target");
            set(room, target, "90")
        },
    ),
    (
        Code::PromiseBelowPlan,
        "“Never more MQLs than sales can work: 403” allows 403, and the plan needs 423",
        |room| {
            let target = promise(room, "Never more", "target");
            set(room, target, "403")
        },
    ),
    (
        Code::CapacityShort,
        "Sales can work 403 of the 423 MQLs needed",
        |room| {
            // What is promised by the week is not held against the quarter.
            let window = promise(room, "Never more", "window");
            room.set(&window, "each week");
            set(room, "plan/reps".into(), "4")
        },
    ),
    (
        Code::CapacityShort,
        "“Never more MQLs than sales can work: 403” allows 600, and sales can work 503",
        |room| {
            let target = promise(room, "Never more", "target");
            set(room, target, "600")
        },
    ),
    (
        Code::LocksContradict,
        "MQL is fixed at 400, but Revenue target of USD 5,190,000 comes to 423",
        |room| {
            let target = room.of("MQL", "count");
            set(room, target, "400")
        },
    ),
    (
        Code::LocksContradict,
        "Revenue target is locked, and it is what is solved for",
        |room| {
            room.set("plan/target_locked", "yes");
            room.set("plan/solve_for", "target");
            "plan/target".into()
        },
    ),
    (
        Code::LocksContradict,
        "Average deal is solved for, but nothing is fixed that it follows from",
        |room| {
            room.set("plan/solve_for", "average_deal");
            "plan/average_deal".into()
        },
    ),
    (
        Code::LeadsTooLate,
        "2,239 Leads had to come in the last quarter, and 2,000 did",
        |room| {
            let volume = room.of("Lead", "volume");
            room.set(&volume, "2,000");
            room.of("Lead", "lag")
        },
    ),
    (
        Code::LeadsTooLate,
        "A new Lead can no longer close in Q1 2027: the last day was 21 November 2026",
        |room| {
            let lag = room.of("SQO", "lag");
            room.set(&lag, "4 months");
            room.of("Lead", "lag")
        },
    ),
];
