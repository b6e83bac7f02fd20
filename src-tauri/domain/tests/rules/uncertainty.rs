//! Uncertainty: ordered percentiles, the same in every run, and what matters most.

use std::time::{Duration, Instant};

use domain::Review;
use domain::plan::{Assumed, RUNS, Uncertainty, Worked, uncertainty};
use proptest::prelude::*;

use crate::plan::{Planned, of, planned};

fn played(planned: &Planned) -> Option<Uncertainty> {
    uncertainty(&planned.review, &of(planned))
}

/// A plan that asks for 3,000,000 of new revenue.
fn plan(win: &str, deal: &str, lead: &str) -> Planned {
    planned(
        &[("Lead", lead), ("MQL", "40%"), ("SQO", "25%")],
        &[
            ("target", "5m"),
            ("renewals", "1m"),
            ("won", "500k"),
            ("open_pipeline", "2m"),
            ("win_rate", win),
            ("average_deal", deal),
        ],
    )
}

#[test]
fn without_a_range_nothing_is_played() {
    assert_eq!(played(&plan("25%", "50k", "10%")), None);
    assert_eq!(
        played(&plan("", "40k-50k-60k", "0%")),
        None,
        "nor what is not measurable"
    );
    let cost = &[("target", "1m"), ("average_deal", "10k"), ("cost_per_lead", "40-50-60")];
    let cost = planned(&[("SQO", "20%")], cost);
    assert_eq!(played(&cost), None, "nor what does not bear on the revenue");
}

#[test]
fn the_same_plan_gives_the_same_figures() {
    let first = played(&plan("25%", "40k-50k-60k", "8-10-12%")).expect("ranges");
    assert_eq!(played(&plan("25%", "40k-50k-60k", "8-10-12%")), Some(first.clone()));
    assert!(
        (0.45..0.55).contains(&first.chance),
        "even ranges reach the target about every second time: {}",
        first.chance
    );
    assert!(
        (first.likely - 5_000_000.0).abs() < 0.01,
        "as planned, the plan comes out at its target"
    );
    let figures = [
        first.chance,
        first.revenue[0].round(),
        first.revenue[1].round(),
        first.revenue[2].round(),
    ];
    assert_eq!(
        figures,
        [0.4894, 4_547_163.0, 4_991_715.0, 5_460_641.0],
        "on every machine"
    );
}

#[test]
fn months_lead_from_what_is_won_to_what_the_quarter_brings() {
    let played = played(&plan("25%", "40k-50k-60k", "8-10-12%")).expect("ranges");
    let [first, _, last] = played.by_month[..] else {
        panic!("three months: {:?}", played.by_month);
    };
    for at in 0..3 {
        assert!((last[at] - played.revenue[at]).abs() < 0.01);
        let third = 500_000.0 + (played.revenue[at] - 500_000.0) / 3.0;
        assert!((first[at] - third).abs() < 0.01, "{} {third}", first[at]);
    }
}

#[test]
fn a_range_that_reaches_its_triangles_middle_half_the_time_is_drawn_as_a_triangle() {
    // One range alone, so that revenue is a straight line of it: percentiles are those of the triangle.
    let played = played(&plan("25%", "40k-50k-60k", "10%")).expect("a range");
    // With 60 deals: 500,000 won, 1,000,000 renewals, 500,000 from the pipeline.
    let [low, middle, high] = played.revenue.map(|revenue| (revenue - 2_000_000.0) / 60.0);
    assert!((middle - 50_000.0).abs() < 200.0, "{middle}");
    let end = 40_000.0 + (0.1_f64 * 20_000.0 * 10_000.0).sqrt();
    assert!(
        (low - end).abs() < 200.0 && (high - (100_000.0 - end)).abs() < 200.0,
        "{low} {high}"
    );
}

#[test]
fn what_was_counted_is_drawn_from_the_interval_that_is_shown() {
    // 80 of 100 draws lie within 1.2816 standard deviations; the interval of 22 of 100 at that width, after Wilson.
    let one = planned(&[("SQO", "22 of 100")], &[("target", "2.2m"), ("average_deal", "10k")]);
    let played = played(&one).expect("counted");
    let [low, middle, high] = played.revenue.map(|revenue| revenue / 10_000_000.0);
    assert!((low - 0.1719).abs() < 0.002, "{low}");
    assert!((middle - 0.22).abs() < 0.002, "{middle}");
    assert!((high - 0.2769).abs() < 0.002, "{high}");
    let ends = played.matters[0].revenue.map(|revenue| revenue / 10_000_000.0);
    assert_eq!(ends.map(|end| format!("{end:.3}")), ["0.150", "0.311"]);
}

#[test]
fn what_is_wide_and_much_hangs_on_matters_most() {
    let played = played(&plan("20-25-30%", "50k", "1000 of 10000")).expect("ranges");
    let order: Vec<Assumed> = played.matters.iter().map(|matter| matter.assumed).collect();
    let win = order.iter().position(|one| *one == Assumed::WinRate).expect("a range");
    assert_eq!(order.len(), 2);
    // The pipeline brings 100,000 more or less; a rate of 1,000 in 10,000 moves 3,000,000 by some six per cent to either side.
    assert_eq!(win, 1, "{:?}", played.matters);
    assert!((played.matters[1].swing() - 200_000.0).abs() < 0.01);
    assert!(played.matters[0].swing() > 300_000.0);
}

#[test]
fn what_is_solved_for_is_no_range() {
    let mut one = plan("20-25-30%", "40k-50k-60k", "10%");
    one.figure("MQL", "count", "600");
    one.set("solve_for", "average_deal");
    let played = played(&one).expect("the win rate still is one");
    assert_eq!(played.matters.len(), 1);
    assert_eq!(played.matters[0].assumed, Assumed::WinRate);
}

#[test]
fn what_sales_finds_itself_is_played_too() {
    let mut one = plan("25%", "50k", "10%");
    one.set("sourcing_share", "60%");
    one.set("sales_win_rate", "20-30-40%");
    let played = played(&one).expect("a range");
    assert_eq!(played.matters.len(), 1);
    // 24 of the 60 deals, a third more or less.
    assert!((played.matters[0].swing() - 24.0 * 50_000.0 * 2.0 / 3.0).abs() < 0.01);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn percentiles_are_ordered(low in 1_u32..30, likely in 0_u32..30, high in 0_u32..30, deal in 1_u32..80) {
        let (likely, high) = (low + likely, low + likely + high);
        let one = played(&plan(
            &format!("{low}-{likely}-{high}%"),
            &format!("{}k-{}k-{}k", deal, deal + 5, deal + 20),
            &format!("{low} of {}", high + 1),
        ));
        let one = one.expect("ranges");
        prop_assert!(one.revenue[0] <= one.revenue[1] && one.revenue[1] <= one.revenue[2]);
        prop_assert!((0.0..=1.0).contains(&one.chance));
        for month in &one.by_month {
            prop_assert!(month[0] <= month[1] && month[1] <= month[2]);
        }
        prop_assert!(one.matters.windows(2).all(|pair| pair[0].swing() >= pair[1].swing()));
    }

    #[test]
    fn a_better_low_end_never_lowers_the_chance(low in 1_u32..10, better in 0_u32..10) {
        // The plan asks for as many leads as its likely rate needs, so only the spread differs.
        let chance = |low: u32| played(&plan("25%", "50k", &format!("{}-10-12%", low.min(10)))).expect("a range").chance;
        prop_assert!(chance(low + better) >= chance(low));
    }
}

/// How often each is timed.
const TIMES: usize = 15;

/// The times of several runs, the shortest first.
fn times(mut once: impl FnMut()) -> Vec<Duration> {
    let mut times: Vec<Duration> = (0..TIMES)
        .map(|_| {
            let started = Instant::now();
            once();
            started.elapsed()
        })
        .collect();
    times.sort_unstable();
    times
}

/// A plan in which all is a range; how long it takes to play it, beside working it out as often without its ranges: the
/// times at this place of all, the shortest first.
fn measured(place: usize) -> [Duration; 2] {
    let mut one = plan("50 of 200", "40k-50k-60k", "8-10-12%");
    one.set("renewals", "900k-1m-1.1m");
    one.figure("MQL", "rate", "200 of 500");
    one.figure("SQO", "rate", "45 of 180");
    let (review, worked): (&Review, &Worked) = (&one.review, &of(&one));
    let plays = times(|| assert!(uncertainty(review, worked).is_some()));
    let works = times(|| {
        for _ in 0..RUNS / 100 {
            assert!(of(&one).deals.is_some());
        }
    });
    [plays[place], works[place] * 100]
}

#[test]
fn playing_a_plan_takes_a_small_part_of_working_it_out_as_often() {
    // The shortest of each: what else the machine does only ever adds to a time.
    let [plays, works] = measured(0);
    let ratio = plays.as_secs_f64() / works.as_secs_f64();
    assert!(ratio < 1.0, "{plays:?} is {ratio:.2} times {works:?}");
}

#[test]
#[ignore = "a figure of the released program: cargo xtask bench"]
#[expect(clippy::print_stdout, reason = "the figure is what the run is for")]
fn playing_ten_thousand_quarters_is_measured() {
    let [plays, works] = measured(TIMES / 2);
    let ratio = plays.as_secs_f64() / works.as_secs_f64();
    println!("plan, {RUNS} quarters played through: p50 {plays:.1?}, {ratio:.3} times working it out as often");
    assert!(plays <= Duration::from_millis(50), "{plays:?}");
}
