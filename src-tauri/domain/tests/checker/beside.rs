//! Codes of what stands beside the agreed items, each by a pair of reviews that differ in just that.

use domain::checker::Code;

use crate::fixture::Room;
use crate::pairs::{Spoil, set};

/// A risk that somebody watches, with a whole trip-wire and something to do.
fn whole_risk(room: &mut Room) -> String {
    let row = room.add("risks", "The spring event is called off");
    for (field, value) in [
        ("owner", "Priya Nair"),
        ("trip_metric", "volume"),
        ("trip_direction", "at_most"),
        ("trip_threshold", "20"),
        ("trip_date", "2027-03-01"),
        ("response", "Move its budget to search"),
    ] {
        room.set(&format!("{row}/{field}"), value);
    }
    row
}

/// A disagreement with both owners, a day and somebody who decides.
fn whole_issue(room: &mut Room) -> String {
    let row = room.add("issues/live", "Who calls partners");
    for (field, value) in [
        ("owner", "Amara Osei"),
        ("second_owner", "Daniel Brandt"),
        ("due", "2027-02-01"),
        ("tie_breaker", "Priya Nair"),
    ] {
        room.set(&format!("{row}/{field}"), value);
    }
    row
}

/// An action that somebody does by a day.
fn whole_action(room: &mut Room) -> String {
    let row = room.add("actions", "Merge the lists");
    room.set(&format!("{row}/owner"), "Priya Nair");
    room.set(&format!("{row}/due"), "2027-02-01");
    row
}

/// A meeting that somebody runs from a day on.
fn whole_ritual(room: &mut Room) -> String {
    let row = room.add("rituals", "Partner call");
    room.set(&format!("{row}/owner"), "Priya Nair");
    room.set(&format!("{row}/first"), "2027-02-01");
    row
}

pub(crate) const BESIDE: &[(Code, &str, Spoil)] = &[
    (
        Code::RiskWithoutOwner,
        "“The spring event is called off” has nobody who watches it",
        |room| {
            let target = format!("{}/owner", whole_risk(room));
            set(room, target, "")
        },
    ),
    (
        Code::RiskWithoutTripWire,
        "“The spring event is called off” has no trip-wire",
        |room| {
            let target = format!("{}/trip_metric", whole_risk(room));
            set(room, target, "")
        },
    ),
    (
        Code::RiskWithoutResponse,
        "“The spring event is called off” has nothing that is done when it happens",
        |room| {
            let target = format!("{}/response", whole_risk(room));
            set(room, target, "")
        },
    ),
    (
        Code::TripWireIncomplete,
        "“The spring event is called off” has a trip-wire without a threshold",
        |room| {
            let target = format!("{}/trip_threshold", whole_risk(room));
            set(room, target, "")
        },
    ),
    (
        Code::TripWireIncomplete,
        "“Partners count” has a trip-wire that is looked at on no day",
        |room| {
            let row = room.add("decisions", "Partners count");
            room.set(&format!("{row}/owner"), "Priya Nair");
            room.set(&format!("{row}/trip_metric"), "volume");
            room.set(&format!("{row}/trip_direction"), "at_most");
            room.set(&format!("{row}/trip_threshold"), "20");
            format!("{row}/trip_date")
        },
    ),
    (
        Code::IssueParked,
        "“Who calls partners” is parked, and nothing has become of it yet",
        |room| format!("{}/fate", room.add("issues/parked", "Who calls partners")),
    ),
    (
        Code::IssueWithoutOwner,
        "“Who calls partners” has no owner",
        |room| {
            let target = format!("{}/owner", whole_issue(room));
            set(room, target, "")
        },
    ),
    (
        Code::IssueWithoutDate,
        "“Who calls partners” has no due date",
        |room| {
            let target = format!("{}/due", whole_issue(room));
            set(room, target, "")
        },
    ),
    (
        Code::IssueWithoutTieBreaker,
        "“Who calls partners” has two owners and nobody who decides",
        |room| {
            let target = format!("{}/tie_breaker", whole_issue(room));
            set(room, target, "")
        },
    ),
    (Code::DecisionWithoutOwner, "“Partners count” has no owner", |room| {
        format!("{}/owner", room.add("decisions", "Partners count"))
    }),
    (Code::ActionWithoutOwner, "“Merge the lists” has no owner", |room| {
        let target = format!("{}/owner", whole_action(room));
        set(room, target, "")
    }),
    (
        Code::ActionWithoutDate,
        "“Merge the lists” has no due date",
        |room| {
            let target = format!("{}/due", whole_action(room));
            set(room, target, "")
        },
    ),
    (
        Code::RitualWithoutOwner,
        "Partner call has nobody who runs it",
        |room| {
            let target = format!("{}/owner", whole_ritual(room));
            set(room, target, "")
        },
    ),
    (Code::RitualWithoutDate, "Partner call has no first date", |room| {
        let target = format!("{}/first", whole_ritual(room));
        set(room, target, "")
    }),
    (
        Code::Blame,
        "“lazy” puts blame on somebody in words that both teams will read",
        |room| {
            let row = whole_risk(room);
            set(room, format!("{row}/response"), "Tell the lazy ones")
        },
    ),
    (
        Code::Blame,
        "“sloppy” puts blame on somebody in words that both teams will read",
        |room| {
            let row = whole_action(room);
            set(room, format!("{row}/text"), "Redo the sloppy lists")
        },
    ),
];
