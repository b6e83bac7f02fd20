//! Locks: a cell solved for gives back the locked ones, and locks that contradict are named.

use domain::plan::{Cell, Clash};
use proptest::prelude::*;

use crate::plan::{Planned, of, planned};

const STAGES: &[(&str, &str)] = &[("Lead", "10%"), ("MQL", "40%"), ("SQO", "25%")];

fn room(more: &[(&str, &str)]) -> Planned {
    let plan = [
        ("target", "5m"),
        ("average_deal", "50k"),
        ("sourcing_share", "60%"),
        ("renewals", "1m"),
    ];
    planned(STAGES, &[&plan[..], more].concat())
}

fn lock(room: &mut Planned, stage: &str, count: &str) {
    room.figure(stage, "count", count);
}

#[test]
fn what_is_solved_for_gives_back_the_locked_count() {
    // 4m new at 50k are 80 deals, 48 of marketing: 192 SQOs, 480 MQLs, 4,800 leads.
    for (free, shown) in [
        ("target", "4333333.33"),
        ("average_deal", "60000.00"),
        ("sourcing_share", "0.50"),
    ] {
        let mut room = room(&[("solve_for", free)]);
        lock(&mut room, "MQL", "400");
        let worked = of(&room);
        assert_eq!(worked.clashes, [], "{free}");
        let solved = worked.solved.expect("solved");
        assert_eq!(format!("{:.2}", solved.value), shown, "{free}");
        assert!(
            (worked.stages[1].count.expect("measurable") - 400.0).abs() < 1e-6,
            "{free}"
        );
    }
}

#[test]
fn a_rate_is_solved_between_what_is_fixed_on_its_sides() {
    let mut room = room(&[("solve_for", "rate")]);
    room.set("solve_stage", &room.stage("MQL").to_string());
    lock(&mut room, "MQL", "600");
    let worked = of(&room);
    assert_eq!(format!("{:.4}", worked.solved.expect("solved").value), "0.3200");
    assert_eq!(worked.stages[0].shown, Some(6000));
    lock(&mut room, "MQL", "150");
    let worked = of(&room);
    assert!(
        matches!(worked.clashes.as_slice(), [Clash::Impossible { .. }, ..]),
        "128% go on from no stage: {:?}",
        worked.clashes
    );
}

#[test]
fn a_win_rate_that_is_also_the_last_step_is_solved_once() {
    let mut room = planned(
        &[("MQL", "40%")],
        &[
            ("target", "5m"),
            ("average_deal", "50k"),
            ("open_pipeline", "6m"),
            ("win_rate", "20%"),
            ("solve_for", "win_rate"),
        ],
    );
    lock(&mut room, "SQO", "152");
    let worked = of(&room);
    let rate = worked.solved.expect("solved").value;
    // 152 SQOs worth 7.6m and 6m open: 5m of 13.6m has to be won.
    assert_eq!(format!("{rate:.6}"), format!("{:.6}", 5.0 / 13.6));
    assert!((worked.stages[1].count.expect("measurable") - 152.0).abs() < 1e-6);
}

#[test]
fn a_budget_fixes_the_leads() {
    let room = room(&[("cost_per_lead", "50"), ("budget", "200k"), ("solve_for", "target")]);
    let worked = of(&room);
    assert_eq!(worked.stages[0].shown, Some(4000));
    assert_eq!(format!("{:.2}", worked.budget.expect("measurable")), "200000.00");
}

#[test]
fn locks_that_contradict_are_named() {
    let mut room = room(&[]);
    lock(&mut room, "MQL", "400");
    let sqo = room.stage("SQO");
    room.figure("SQO", "rate_locked", "yes");
    let mql = room.stage("MQL");
    let worked = of(&room);
    let [
        Clash::Apart {
            from,
            held,
            comes_to,
            between,
        },
    ] = worked.clashes.as_slice()
    else {
        panic!("{:?}", worked.clashes);
    };
    assert_eq!(
        (from.cell, held.cell, held.value),
        (Cell::Target, Cell::Count(mql), 400.0)
    );
    assert_eq!(format!("{comes_to:.2}"), "480.00");
    assert_eq!(between, &[Cell::Rate(sqo)]);
    lock(&mut room, "MQL", "480");
    assert_eq!(of(&room).clashes, []);
}

#[test]
fn a_locked_cell_is_not_solved_for_and_a_free_one_needs_something_fixed() {
    let mut locked = room(&[("target_locked", "yes"), ("solve_for", "target")]);
    lock(&mut locked, "MQL", "400");
    assert_eq!(of(&locked).clashes[0], Clash::Held { cell: Cell::Target });
    let free = room(&[("solve_for", "average_deal")]);
    assert_eq!(
        of(&free).clashes,
        [Clash::Free {
            cell: Cell::AverageDeal
        }]
    );
}

proptest! {
    #[test]
    fn solving_then_working_out_again_gives_the_locked_cells(
        count in 1_u32..100_000, stage in 0_usize..3, free in 0_usize..3
    ) {
        let free = ["target", "average_deal", "rate"][free];
        let mut room = room(&[("solve_for", free)]);
        room.set("solve_stage", &room.stage("SQO").to_string());
        let name = ["Lead", "MQL", "SQO"][stage];
        lock(&mut room, name, &count.to_string());
        let worked = of(&room);
        if worked.clashes.is_empty() {
            prop_assert!(worked.solved.is_some());
            let got = worked.stages[stage].count.expect("measurable");
            prop_assert!((got - f64::from(count)).abs() < 1e-6 * f64::from(count).max(1.0), "{got} {count}");
        } else {
            let impossible = matches!(worked.clashes[0], Clash::Impossible { .. });
            prop_assert!(impossible, "{:?}", worked.clashes);
        }
    }
}
