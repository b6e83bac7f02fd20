//! From revenue back to leads: the sums, the chain of stages, the months, coverage, capacity and budget.
//!
//! The figures are those of [`domain::plan`], as on the screen; nothing is worked out here.

use domain::plan::{Arrivals, Case, Link, Needed, Worked, rounded_up, worked};
use domain::{Figure, FigureUnit, Item, Plan, StageId};

use crate::brief::Brief;
use crate::chart::{Against, Columns, Pair, Standing};
use crate::model::{Block, Inline, Piece, Role, Table, Text};
use crate::wording::joined;

/// The section; nothing while no revenue is planned.
pub(super) fn reverse_funnel(brief: &Brief<'_>) -> Vec<Block> {
    let plan = &brief.review.plan;
    let worked = worked(brief.workspace, brief.review, Case::Plan);
    if worked.model.target.is_none() {
        return Vec::new();
    }
    let say = brief.say;
    let mut blocks = vec![
        Block::title(say.plan_back()),
        Block::Text(Text::of(Role::Note, brief.state(Item::Plan))),
        Block::text(Role::Intro, say.plan_back_intro()),
        Block::Table(sums(brief, plan, &worked)),
    ];
    if worked.stages.len() > 1 {
        blocks.push(Block::subtitle(say.plan_chain()));
        blocks.extend(against(brief, &worked));
        blocks.push(Block::Table(chain(brief, &worked)));
        blocks.extend(skipped(brief, &worked));
    }
    if let Some(arrivals) = &worked.arrivals {
        blocks.push(Block::subtitle(say.plan_months()));
        blocks.push(months(brief, arrivals));
        blocks.push(paragraph(last_day(brief, &worked, arrivals), "plan/target"));
    }
    let standing = [
        coverage(brief, &worked),
        capacity(brief, plan, &worked),
        budget(brief, &worked),
    ];
    let standing: Vec<Block> = standing.into_iter().flatten().collect();
    if !standing.is_empty() {
        blocks.push(Block::subtitle(say.plan_standing()));
        blocks.extend(standing);
    }
    blocks
}

fn paragraph(text: String, path: &str) -> Block {
    Block::Text(Text::new(Role::Body, text).from_field(path))
}

/// Target less what is there already, deal by deal.
fn sums(brief: &Brief<'_>, plan: &Plan, worked: &Worked) -> Table {
    let say = brief.say;
    let mut table = Table::new(&[3.4, 1.7, 2.6])
        .with_head(&[&say.what(), &say.figure_head(), &say.read_from()])
        .with_right(&[1])
        .tightened();
    let mut row = |what: String, figure: Option<String>, source: String, path: &str, strong: bool| {
        let Some(figure) = figure else {
            return;
        };
        let said = |text: String| match strong {
            true => Text::of(Role::Detail, vec![Inline::strong(text)]),
            false => Text::new(Role::Detail, text),
        };
        table.push(vec![
            vec![said(what).into()],
            vec![said(figure).from_field(path).into()],
            vec![Text::new(Role::Note, source).into()],
        ]);
    };
    let money = |units: f64| say.money(hundredths(units));
    let revenue = plan.revenue_source.to_string();
    row(
        say.plan_target(),
        worked.model.target.map(money),
        revenue.clone(),
        "plan/target",
        false,
    );
    let renewals = plan.renewals.map(|amount| money(amount.value()));
    row(say.plan_renewals(), renewals, revenue.clone(), "plan/renewals", false);
    let won = plan.won.map(|won| say.money(won.hundredths()));
    row(say.plan_won(), won, revenue, "plan/won", false);
    let open = plan.open_pipeline.map(|_| money(worked.from_open));
    let rate = plan
        .win_rate
        .map(|rate| percent(brief, rate.value()))
        .unwrap_or_default();
    let of = plan
        .open_pipeline
        .map(|open| say.money(open.hundredths()))
        .unwrap_or_default();
    let of = joined([&say.plan_open_of(of, rate), plan.pipeline_source.as_str()]);
    row(say.plan_open(), open, of, "plan/open_pipeline", false);
    row(
        say.plan_still(),
        worked.still.map(money),
        String::new(),
        "plan/target",
        true,
    );
    let rates = plan.rates_source.to_string();
    row(
        say.plan_deal(),
        worked.model.deal.map(money),
        rates.clone(),
        "plan/average_deal",
        false,
    );
    let deals = worked.deals.map(|deals| exact(brief, deals));
    row(say.plan_deals(), deals, String::new(), "plan/average_deal", false);
    let customers = worked.customers.map(|customers| exact(brief, customers));
    let share = say.plan_share(percent(brief, worked.model.share));
    row(
        say.plan_from_marketing(),
        customers,
        joined([&share, &rates]),
        "plan/sourcing_share",
        true,
    );
    let sales = worked.sales_sqos.map(|sqos| exact(brief, sqos));
    row(
        say.plan_sales_finds(),
        sales,
        String::new(),
        "plan/sales_win_rate",
        false,
    );
    table
}

/// Each stage: needed and its fraction, last quarter's, and the rate to the next.
fn chain(brief: &Brief<'_>, worked: &Worked) -> Table {
    let say = brief.say;
    let mut table = Table::new(&[1.3, 2.7, 1.3, 3.0, 1.7])
        .with_head(&[
            &say.stage(),
            &say.plan_needed(),
            &say.plan_last_quarter(),
            &say.plan_rate(),
            &say.plan_takes(),
        ])
        .with_right(&[1, 2, 3])
        .tightened();
    for (link, stage) in worked.model.links.iter().zip(&worked.stages) {
        let at = format!("stage/{}", link.stage);
        let needed = stage.count.map(|count| exact(brief, count)).unwrap_or_default();
        let last = stage
            .last
            .map(|last| counted(brief, rounded_up(last)))
            .unwrap_or_default();
        let rate: Vec<Piece> = match link.rate {
            Some(rate) => vec![
                Text::new(Role::Detail, percent(brief, rate.value))
                    .from_field(format!("{at}/rate"))
                    .into(),
                Text::new(Role::Note, was(brief, link)).into(),
            ],
            None => Vec::new(),
        };
        let lag = link.lag.as_ref().map(|lag| say.lag(lag)).unwrap_or_default();
        table.push(vec![
            vec![Text::new(Role::DetailEntry, name(brief, link.stage)).into()],
            vec![Text::new(Role::Figure, needed).from_field(format!("{at}/count")).into()],
            vec![Text::new(Role::Detail, last).from_field(format!("{at}/volume")).into()],
            rate,
            vec![Text::new(Role::Detail, lag).from_field(format!("{at}/lag")).into()],
        ]);
    }
    table
}

/// “was 35.4%”, marked when more is expected than last quarter showed.
fn was(brief: &Brief<'_>, link: &Link) -> String {
    let say = brief.say;
    let Some(rate) = link.rate else {
        return String::new();
    };
    let Some(was) = rate.was else {
        return String::new();
    };
    let was = percent(brief, was);
    if rate.is_optimistic() {
        say.plan_was_optimistic(was)
    } else {
        say.plan_was(was)
    }
}

/// Needed against last quarter's, where all stages were counted.
fn against(brief: &Brief<'_>, worked: &Worked) -> Option<Block> {
    let say = brief.say;
    let pair = |stage: &Needed| {
        let (count, last) = (stage.count?, stage.last?);
        Some(Pair {
            name: name(brief, stage.stage),
            values: [hundredths(last), hundredths(count)],
            said: [counted(brief, rounded_up(last)), counted(brief, rounded_up(count))],
            path: format!("stage/{}/volume", stage.stage),
        })
    };
    let pairs: Vec<Pair> = worked.stages.iter().filter_map(pair).collect();
    if pairs.len() < 2 {
        return None;
    }
    let figure = Against {
        pairs,
        head: [say.stage(), say.plan_last_quarter(), say.plan_needed()],
        reading: say.plan_against_reading(),
    };
    Some(Block::Chart(figure.figure()))
}

fn skipped(brief: &Brief<'_>, worked: &Worked) -> Option<Block> {
    let names: Vec<String> = worked.model.skipped.iter().map(|stage| name(brief, *stage)).collect();
    let text = brief.say.plan_skipped(names.join(", "));
    (!names.is_empty()).then(|| Block::Text(Text::new(Role::Note, text)))
}

fn months(brief: &Brief<'_>, arrivals: &Arrivals) -> Block {
    let say = brief.say;
    let columns = arrivals.months.iter().map(|month| Standing {
        name: say.month(month.first),
        value: month.count,
        said: counted(brief, month.shown),
        past: month.before,
    });
    let figure = Columns {
        columns: columns.collect(),
        head: [say.plan_month(), say.plan_arrive()],
        reading: say.plan_months_reading(),
        path: "plan/target".to_owned(),
    };
    Block::Chart(figure.figure())
}

fn last_day(brief: &Brief<'_>, worked: &Worked, arrivals: &Arrivals) -> String {
    let say = brief.say;
    let all = worked.stages.first().and_then(|first| first.shown).unwrap_or_default();
    let before = if arrivals.before > 0 {
        say.plan_before(counted(brief, arrivals.before), counted(brief, all))
    } else {
        String::new()
    };
    let last = say.plan_last_day(say.day(arrivals.last_day));
    let created = worked.creation.as_ref().map(|creation| {
        let months: Vec<String> = creation
            .months
            .iter()
            .map(|month| format!("{}: {}", say.month(month.first), counted(brief, month.shown)))
            .collect();
        let stage = worked.stages.iter().rev().nth(1).map(|stage| name(brief, stage.stage));
        let needed = worked.stages.iter().rev().nth(1).and_then(|stage| stage.shown);
        say.plan_create(
            needed.map(|needed| counted(brief, needed)).unwrap_or_default(),
            stage.unwrap_or_default(),
            exact(brief, creation.count),
            months.join(", "),
        )
    });
    [before, last, created.unwrap_or_default()]
        .into_iter()
        .filter(|sentence| !sentence.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn coverage(brief: &Brief<'_>, worked: &Worked) -> Option<Block> {
    let say = brief.say;
    let ratio = |ratio: f64| decimal(brief, (ratio * 10.0).round() * 10.0);
    let (needed, had) = (worked.coverage_needed?, worked.coverage_had?);
    let mut text = say.plan_coverage(ratio(had), ratio(needed));
    if let Some([low, high]) = worked.coverage_between {
        text = format!("{text} {}", say.plan_coverage_between(ratio(low), ratio(high)));
    }
    Some(paragraph(text, "plan/open_pipeline"))
}

fn capacity(brief: &Brief<'_>, plan: &Plan, worked: &Worked) -> Option<Block> {
    let say = brief.say;
    let (capacity, at) = (worked.capacity?, worked.handed_over?);
    let stage = &worked.stages[at];
    let needed = counted(brief, stage.shown?);
    let can = counted(brief, capacity.leads);
    let mut text = say.plan_capacity(name(brief, stage.stage), needed, can, exact_days(brief, capacity.days));
    match worked.not_worked? {
        0 => {}
        more => text = format!("{text} {}", say.plan_not_worked(counted(brief, more))),
    }
    let source = plan.capacity_source.as_str();
    if !source.is_empty() {
        text = format!("{text} {}: {source}.", say.read_from());
    }
    Some(paragraph(text, "plan/reps"))
}

fn budget(brief: &Brief<'_>, worked: &Worked) -> Option<Block> {
    let say = brief.say;
    let leads = worked.stages.first()?.count?;
    let text = say.plan_budget(
        say.money(hundredths(worked.budget?.round())),
        decimal(brief, (leads * 100.0).round()),
        say.money(hundredths(worked.model.cost?)),
    );
    Some(paragraph(text, "plan/cost_per_lead"))
}

fn name(brief: &Brief<'_>, stage: StageId) -> String {
    let stage = brief.review.stage(stage);
    stage.map(|stage| stage.abbreviation.to_string()).unwrap_or_default()
}

/// A count rounded up, with its fraction beside it when it has one: “62”, “41 (40.3)”.
fn exact(brief: &Brief<'_>, count: f64) -> String {
    let up = counted(brief, rounded_up(count));
    let fraction = decimal(brief, (count * 100.0).round());
    if fraction == up {
        up
    } else {
        format!("{up} ({fraction})")
    }
}

fn exact_days(brief: &Brief<'_>, days: f64) -> String {
    decimal(brief, (days * 100.0).round())
}

fn counted(brief: &Brief<'_>, count: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "counts beyond 2^52 are clamped below")]
    let count = count as f64;
    decimal(brief, count * 100.0)
}

/// A number of hundredths as it reads.
fn decimal(brief: &Brief<'_>, hundredths: f64) -> String {
    let figure = Figure::new(whole(hundredths), FigureUnit::Count);
    figure.map(|figure| brief.say.figure(figure)).unwrap_or_default()
}

/// A share in per cent with one decimal where it needs one, as on the screen.
fn percent(brief: &Brief<'_>, share: f64) -> String {
    let figure = Figure::tenths_of_percent(share);
    figure.map(|figure| brief.say.figure(figure)).unwrap_or_default()
}

fn hundredths(units: f64) -> i64 {
    whole((units * 100.0).round())
}

#[expect(clippy::cast_possible_truncation, reason = "held within what a figure holds")]
fn whole(number: f64) -> i64 {
    number.clamp(0.0, 1e15) as i64
}
