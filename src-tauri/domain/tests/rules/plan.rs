//! The arithmetic of the plan: the worked references to the last digit, months, and what is not measurable.

use std::sync::LazyLock;

use domain::plan::{Case, Worked, rounded_up, worked};
use domain::{Change, Estimate, Money, Review, StageId, Typed, Workspace};
use proptest::prelude::*;

use crate::fixture::Room;

/// The sample with nothing of its plan typed.
static BARE: LazyLock<Planned> = LazyLock::new(|| {
    let room = Room::new();
    let mut review = room.review().clone();
    review.plan = domain::Plan::default();
    for stage in &mut review.stages {
        stage.figures = domain::plan::StageFigures::default();
    }
    Planned {
        workspace: room.workspace,
        review,
    }
});

/// A review whose plan is typed without the rest of a change, which thousands of random cases have no time for.
#[derive(Clone)]
pub(crate) struct Planned {
    workspace: Workspace,
    pub(crate) review: Review,
}

impl Planned {
    pub(crate) fn stage(&self, name: &str) -> StageId {
        let mut stages = self.review.stages.iter();
        stages.find(|row| row.abbreviation.as_str() == name).expect("there").id
    }

    /// Types a figure of a stage.
    pub(crate) fn figure(&mut self, stage: &str, field: &str, text: &str) {
        let mut stages = self.review.stages.iter_mut();
        let stage = stages.find(|row| row.abbreviation.as_str() == stage).expect("there");
        let field = domain::StageField::named(field).expect("a field");
        stage.set(field, text).expect("taken");
    }

    /// Types an assumption.
    pub(crate) fn set(&mut self, field: &str, text: &str) {
        let field = domain::PlanField::named(field).expect("a field");
        self.review.plan.set(field, text).expect("taken");
    }
}

/// A review with only these rates and assumptions typed.
pub(crate) fn planned(rates: &[(&str, &str)], plan: &[(&str, &str)]) -> Planned {
    let mut made = BARE.clone();
    for (stage, rate) in rates {
        made.figure(stage, "rate", rate);
    }
    for (field, text) in plan {
        made.set(field, text);
    }
    made
}

pub(crate) fn of(planned: &Planned) -> Worked {
    worked(&planned.workspace, &planned.review, Case::Plan)
}

/// Each stage of the chain with its count: “MQL 3,125”.
fn chain(planned: &Planned) -> Vec<String> {
    let stages = of(planned).stages;
    let said = stages.iter().map(|stage| {
        let name = &planned.review.stage(stage.stage).expect("there").abbreviation;
        format!(
            "{name} {}",
            stage.shown.map_or_else(|| "–".to_owned(), |count| count.to_string())
        )
    });
    said.collect()
}

fn two(figure: Option<f64>) -> String {
    figure.map_or_else(|| "–".to_owned(), |figure| format!("{figure:.2}"))
}

#[test]
fn ten_million_at_100_000_a_deal_are_31_250_inquiries() {
    let room = planned(
        &[("Inquiry", "10%"), ("MQL", "80%"), ("SAL", "40%"), ("SQO", "10%")],
        &[("target", "10m"), ("average_deal", "100k")],
    );
    assert_eq!(
        chain(&room),
        ["Inquiry 31250", "MQL 3125", "SAL 2500", "SQO 1000", "Customer 100"]
    );
    let skipped = of(&room).model.skipped.len();
    assert_eq!(skipped, 2, "Lead and SQL have no rate and drop out");
}

#[test]
fn stages_are_rounded_up_once_with_their_fraction_beside() {
    let plan = &[("target", "2,000,000"), ("average_deal", "75k")];
    let worked = of(&planned(&[("SQO", "20%")], plan));
    assert_eq!(two(worked.deals), "26.67");
    let shown: Vec<_> = worked.stages.iter().map(|stage| stage.shown).collect();
    assert_eq!(shown, [Some(134), Some(27)]);
    assert_eq!(two(worked.stages[0].count), "133.33");
    assert_eq!(rounded_up(31_250.000_000_004), 31_250, "a float’s dust is no lead");
}

#[test]
fn open_pipeline_is_counted_at_its_win_rate() {
    let plan = [
        ("target", "2,000,000"),
        ("open_pipeline", "4.8m"),
        ("win_rate", "22%"),
        ("average_deal", "75,000"),
    ];
    let worked = of(&planned(&[], &plan));
    assert_eq!(
        (two(worked.deals), two(worked.stages[0].count)),
        ("12.59".into(), "57.21".into())
    );
    let beyond = [&plan[..], &[("renewals", "1.9m")]].concat();
    let worked = of(&planned(&[], &beyond));
    assert_eq!(worked.still, Some(0.0), "never below 0");
    assert_eq!(worked.stages[0].shown, Some(0));
}

#[test]
fn coverage_is_needed_for_what_slips_too_and_carries_its_interval() {
    let plan = [
        ("target", "2m"),
        ("win_rate", "22%"),
        ("slip", "25%"),
        ("open_pipeline", "4.8m"),
    ];
    assert_eq!(two(of(&planned(&[], &plan)).coverage_needed), "6.06");
    assert_eq!(two(of(&planned(&[], &plan)).coverage_had), "2.40");
    let [low, high] = of(&planned(&[], &[("win_rate", "22 of 100")]))
        .coverage_between
        .expect("counted");
    assert_eq!(format!("{low:.1} {high:.1}"), "3.2 6.7");
}

#[test]
fn the_sample_follows_from_its_own_figures() {
    let sample = Room::new();
    let room = Planned {
        review: sample.review().clone(),
        workspace: sample.workspace,
    };
    assert_eq!(
        chain(&room),
        ["Lead 4028", "MQL 423", "SQL 161", "SQO 107", "Customer 41"]
    );
    let worked = of(&room);
    let counts: Vec<String> = worked.stages.iter().map(|stage| two(stage.count)).collect();
    assert_eq!(counts, ["4027.21", "422.86", "160.69", "106.05", "40.30"]);
    assert_eq!(
        (worked.before_open, worked.still),
        (Some(3_864_000.0), Some(2_604_000.0))
    );
    assert_eq!(
        (two(worked.deals), two(worked.coverage_needed)),
        ("62.00".into(), "2.86".into())
    );
    let optimism = worked.optimism.expect("two rates are optimistic");
    assert_eq!(optimism.rates, 2);
    assert_eq!(optimism.shown[..2], [Some(4746), Some(454)]);
    let capacity = worked.capacity.expect("typed");
    assert_eq!(
        (capacity.leads, capacity.minutes_per_lead, capacity.days),
        (403, 60.0, 50.0)
    );
    assert_eq!(worked.not_worked, Some(20));
    assert_eq!(two(worked.budget), "193306.23");
    assert_eq!(two(worked.sales_sqos), "72.33");
}

#[test]
fn a_stage_without_a_rate_takes_last_quarters_or_drops_out() {
    let mut room = planned(
        &[("MQL", "40%"), ("SQO", "20%")],
        &[("target", "1m"), ("average_deal", "10k")],
    );
    assert_eq!(chain(&room), ["MQL 1250", "SQO 500", "Customer 100"]);
    room.figure("Lead", "volume", "4,000");
    room.figure("MQL", "volume", "400");
    assert_eq!(chain(&room)[0], "Lead 12500");
    room.figure("MQL", "volume", "0");
    assert_eq!(chain(&room)[0], "MQL 1250", "nothing is divided by zero");
    room.figure("MQL", "rate", "0%");
    assert_eq!(chain(&room)[0], "MQL –", "what a rate of zero hides is not measurable");
}

#[test]
fn leads_arrive_as_the_lags_say_and_the_months_add_up() {
    let mut room = planned(
        &[("MQL", "50%"), ("SQO", "20%")],
        &[
            ("target", "900k"),
            ("average_deal", "10k"),
            ("target_2", "1.2m"),
            ("target_3", "1.2m"),
        ],
    );
    for (name, lag) in [("MQL", "1 month"), ("SQO", "0/50/50")] {
        room.figure(name, "lag", lag);
    }
    let worked = of(&room);
    let arrivals = worked.arrivals.expect("every lag is known");
    let months: Vec<String> = arrivals
        .months
        .iter()
        .map(|month| format!("{} {}", month.first.format("%b"), month.shown))
        .collect();
    // 900 MQLs: a third for each month, half of it two months before and half of it three.
    assert_eq!(months, ["Oct 150", "Nov 300", "Dec 300", "Jan 150", "Feb 0", "Mar 0"]);
    assert_eq!(
        (arrivals.before, arrivals.last_day.to_string()),
        (750, "2027-01-31".into())
    );
    // SQOs to create in January: half of those that close in February, and half of those in March.
    let creation = worked.creation.expect("the lag is known");
    let month = |at: usize| format!("{:.2}", creation.months[at].count);
    assert_eq!([month(0), month(1), month(2)], ["150.00", "175.00", "200.00"]);
    assert_eq!(creation.unknown, Vec::<usize>::new());
    room.set("target_2", "");
    assert_eq!(of(&room).creation.expect("known").unknown, [1]);
}

#[test]
fn absurd_figures_are_refused_or_answered_without_harm() {
    for text in ["0", "", "100%", "1e9", "-5", "9999999999999", "0.01", "1-2-3"] {
        let mut room = Room::new();
        for field in domain::PlanField::ALL {
            let target = format!("plan/{}", field.name());
            // What can't be read is refused; what is read has to be worked out.
            drop(room.change(&Change::Set {
                target,
                value: text.into(),
            }));
        }
        let stages: Vec<_> = room.review().stages.iter().map(|stage| stage.id).collect();
        for id in stages {
            for field in ["volume", "rate", "count", "lag"] {
                let target = format!("stage/{id}/{field}");
                drop(room.change(&Change::Set {
                    target,
                    value: text.into(),
                }));
            }
        }
        let worked = worked(&room.workspace, room.review(), Case::Plan);
        for stage in worked.stages {
            assert!(stage.count.is_none_or(f64::is_finite), "{text}: {:?}", stage.count);
        }
    }
}

proptest! {
    #[test]
    fn forward_of_backward_is_the_identity(rates in prop::collection::vec(1_u32..=100, 4), target in 1_u64..1_000_000_000) {
        let names = ["Lead", "MQL", "SQL", "SQO"];
        let rates: Vec<String> = rates.iter().map(|rate| format!("{rate}%")).collect();
        let stages: Vec<(&str, &str)> = names.into_iter().zip(rates.iter().map(String::as_str)).collect();
        let target = target.to_string();
        let room = planned(&stages, &[("target", &target), ("average_deal", "42k"), ("sourcing_share", "65%")]);
        let worked = of(&room);
        let customers = worked.customers.expect("measurable");
        for (at, stage) in worked.stages.iter().enumerate() {
            let forward = worked.model.forward(at, stage.count.expect("measurable"));
            prop_assert!((forward - customers).abs() <= customers * 1e-12, "{forward} {customers}");
        }
        let revenue = worked.model.revenue(customers).expect("measurable");
        let typed: f64 = target.parse().expect("a number");
        prop_assert!((revenue - typed).abs() <= typed * 1e-12 + 1e-9, "{revenue} {typed}");
    }

    #[test]
    fn more_revenue_never_needs_fewer_leads_and_a_better_rate_never_more(
        target in 1_u64..100_000_000, more in 0_u64..100_000_000, rate in 1_u32..100, better in 0_u32..50
    ) {
        let leads = |target: u64, rate: u32| {
            let (target, rate) = (target.to_string(), format!("{}%", rate.min(100)));
            let room = planned(&[("Lead", &rate), ("SQO", "30%")], &[("target", &target), ("average_deal", "42k")]);
            of(&room).stages[0].shown.expect("measurable")
        };
        prop_assert!(leads(target, rate) <= leads(target + more, rate));
        prop_assert!(leads(target, rate) >= leads(target, rate + better));
    }

    #[test]
    fn months_add_up_to_the_leads_shown(low in 0_u32..60, likely in 0_u32..60, high in 0_u32..60, target in 1_u64..100_000_000) {
        let mut days = [low, likely, high];
        days.sort_unstable();
        let mut room = planned(&[("Lead", "7%"), ("SQO", "31%")], &[("target", &target.to_string()), ("average_deal", "42k")]);
        for name in ["Lead", "SQO"] {
            room.figure(name, "lag", &format!("{}-{}-{} days", days[0], days[1], days[2]));
        }
        let worked = of(&room);
        let months: u64 = worked.arrivals.expect("known").months.iter().map(|month| month.shown).sum();
        prop_assert_eq!(Some(months), worked.stages[0].shown);
    }
}

#[test]
fn money_and_numbers_are_understood_as_people_type_them() {
    for (given, shown) in [("1.2m", "1,200,000"), ("1 200", "1,200"), ("€50k", "50,000")] {
        assert_eq!(
            Estimate::<Money>::read(given, "Deal").map(|amount| amount.show()),
            Ok(shown.into())
        );
    }
}
