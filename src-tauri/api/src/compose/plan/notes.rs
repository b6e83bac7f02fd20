//! What is to be said about a plan: optimistic rates, capacity, budget, initiatives, what the chain leaves out.

use domain::plan::rounded_up;

use super::Desk;
use super::numbers::{counted, grouped, listed, named, percent, plural, short};
use crate::view::{NoteKind, PlanNote};

pub(super) fn notes(desk: &Desk<'_>) -> Vec<PlanNote> {
    let all = [
        optimistic(desk),
        capacity(desk),
        initiatives(desk),
        budget(desk),
        skipped(desk),
    ];
    all.into_iter().flatten().collect()
}

fn note(kind: NoteKind, text: String, how: String) -> PlanNote {
    PlanNote { kind, text, how }
}

/// “Two rates are more optimistic than last quarter. With last quarter’s in their place: 454 MQLs, 42 short, and …”
fn optimistic(desk: &Desk<'_>) -> Option<PlanNote> {
    let worked = &desk.worked;
    let optimism = worked.optimism.as_ref()?;
    let stages = worked.stages.iter().zip(&optimism.shown).rev();
    let sober: Vec<String> = stages
        .filter(|(stage, shown)| stage.shown != **shown)
        .filter_map(|(stage, shown)| {
            let count = (*shown)?;
            let short = count.saturating_sub(rounded_up(stage.last?));
            Some(format!(
                "{}, {} short",
                named(&desk.name(stage.stage), count),
                grouped(short)
            ))
        })
        .collect();
    let most: Vec<String> = match sober.as_slice() {
        [first, .., last] => vec![first.clone(), last.clone()],
        other => other.to_vec(),
    };
    let verb = if optimism.rates == 1 { "is" } else { "are" };
    let rates = counted(optimism.rates, "rate", "rates");
    let instead = if optimism.rates == 1 { "its" } else { "their" };
    let mut text = format!("{rates} {verb} more optimistic than last quarter.");
    if !most.is_empty() {
        text.push_str(&format!(
            " With last quarter’s in {instead} place: {}.",
            listed(&most).replace(" and ", ", and ")
        ));
    }
    Some(note(NoteKind::Optimistic, text, String::new()))
}

fn capacity(desk: &Desk<'_>) -> Option<PlanNote> {
    let worked = &desk.worked;
    let (capacity, at) = (worked.capacity?, worked.handed_over?);
    let name = desk.name(worked.stages[at].stage);
    let days = short(capacity.days);
    let can = format!(
        "Sales can work {} in the {days} working days",
        named(&name, capacity.leads)
    );
    let (kind, text) = match worked.not_worked? {
        0 => (NoteKind::Plain, format!("{can}; all that are needed can be worked.")),
        1 => (NoteKind::Short, format!("{can}; 1 would not be worked.")),
        more => (
            NoteKind::Short,
            format!("{can}; {} would not be worked.", grouped(more)),
        ),
    };
    Some(note(kind, text, capacity_worked_out(desk)))
}

/// How the capacity was worked out, with its numbers; empty until it is known.
pub(super) fn capacity_worked_out(desk: &Desk<'_>) -> String {
    let plan = &desk.plan;
    let Some(capacity) = desk.worked.capacity else {
        return String::new();
    };
    let number = |quantity: Option<domain::Quantity>| quantity.map(|one| one.to_string()).unwrap_or_default();
    let share =
        |share: Option<domain::Estimate<domain::Share>>| share.map(|one| percent(one.value())).unwrap_or_default();
    format!(
        "{} attempts × {} min + {} × {} min = {} min a lead; {} people × {} days × {} h × 60 × {} ÷ {} min = {} leads.",
        number(plan.attempts),
        number(plan.attempt_minutes),
        share(plan.connect_rate),
        number(plan.conversation_minutes),
        short(capacity.minutes_per_lead),
        number(plan.reps),
        short(capacity.days),
        number(plan.selling_hours),
        share(plan.utilisation),
        short(capacity.minutes_per_lead),
        grouped(capacity.leads)
    )
}

/// What marketing's initiatives expect, against the stage before the last.
fn initiatives(desk: &Desk<'_>) -> Option<PlanNote> {
    let worked = &desk.worked;
    let stage = worked.stages.get(worked.stages.len().checked_sub(2)?)?;
    let needed = stage.shown?;
    let expected = u64::from(worked.initiatives);
    if expected == 0 {
        return None;
    }
    let name = plural(&desk.name(stage.stage), 2);
    let said = format!(
        "Marketing’s initiatives expect {} of the {} {name} needed",
        grouped(expected),
        grouped(needed)
    );
    // The campaigns sum up all of them: what is left out here is named.
    let of_sales = u64::from(desk.review.initiatives_together().0).saturating_sub(expected);
    let apart = match of_sales {
        0 => String::new(),
        more => format!(
            " Those of sales expect {} more, for deals it finds itself.",
            grouped(more)
        ),
    };
    Some(if expected < needed {
        let short = grouped(needed - expected);
        note(NoteKind::Short, format!("{said}: {short} short.{apart}"), String::new())
    } else {
        note(NoteKind::Plain, format!("{said}.{apart}"), String::new())
    })
}

fn budget(desk: &Desk<'_>) -> Option<PlanNote> {
    let worked = &desk.worked;
    let cost = worked.budget?;
    let planned = desk.review.initiatives.iter().filter_map(|row| row.budget);
    let planned: i64 = planned.map(|budget| budget.hundredths()).fold(0, i64::saturating_add);
    #[expect(clippy::cast_precision_loss, reason = "budgets stay below 10^15 hundredths")]
    let planned = planned as f64 / 100.0;
    if planned <= 0.0 {
        return None;
    }
    let text = format!(
        "The leads cost {}; initiatives have {}.",
        desk.money(cost.round()),
        desk.money(planned)
    );
    let kind = if planned + 0.005 < cost {
        NoteKind::Short
    } else {
        NoteKind::Plain
    };
    Some(note(kind, text, String::new()))
}

fn skipped(desk: &Desk<'_>) -> Option<PlanNote> {
    let names: Vec<String> = desk
        .worked
        .model
        .skipped
        .iter()
        .map(|stage| desk.name(*stage))
        .collect();
    let (has, it) = if names.len() == 1 {
        ("has", "it")
    } else {
        ("have", "them")
    };
    (!names.is_empty()).then(|| {
        let text = format!("{} {has} no rate, so the chain skips {it}.", listed(&names));
        note(NoteKind::Plain, text, String::new())
    })
}
