//! Figures as text for people or JSON for programs: each with the arithmetic that leads to it.

use std::fmt::Write as _;

use api::{CostSumView, CostView, FeasibilityView, Refusal, ScorecardView};

use crate::arguments::By;
use crate::print;

/// Prints what the gap costs.
pub(crate) fn cost(cost: &CostView, json: bool) -> Result<(), Refusal> {
    if json {
        return print::value(cost);
    }
    let mut out = String::new();
    for term in &cost.terms {
        line(&mut out, &term.name);
        line(&mut out, &format!("  {}", term.formula));
        for one in &term.lines {
            let end = if one.end.is_empty() {
                String::new()
            } else {
                format!("{:<8}", one.end)
            };
            line(&mut out, &format!("  {end}{} = {}", one.product, one.result));
        }
        if !term.needs.is_empty() {
            line(&mut out, &format!("  {}", term.needs));
        }
    }
    line(&mut out, "");
    sum(&mut out, "Money spent", &cost.spent);
    sum(&mut out, "Revenue at risk, as gross margin", &cost.at_risk);
    line(&mut out, "The two are never added.");
    if !cost.forecast.is_empty() {
        line(&mut out, &cost.forecast);
    }
    print::text(&out)
}

/// Prints where each measure stands.
pub(crate) fn scorecard(card: &ScorecardView, by: By, json: bool) -> Result<(), Refusal> {
    if json {
        return print::value(card);
    }
    let mut out = String::new();
    if !card.sentence.is_empty() {
        line(&mut out, &card.sentence);
    }
    for one in &card.measures {
        let state = match one.kept {
            Some(true) => "kept",
            Some(false) => "short",
            None => "",
        };
        let reading = match by {
            By::Week => &one.reading,
            By::Month => &one.months.reading,
            By::Quarter => &one.quarters.reading,
        };
        line(&mut out, &format!("  {state:<6} {}: {reading}", one.measure.name));
    }
    for wire in &card.wires {
        line(&mut out, &format!("Trip-wire: {wire}"));
    }
    if !card.overdue_sentence.is_empty() {
        line(&mut out, &card.overdue_sentence);
    }
    print::text(&out)
}

/// Prints whether the rota can keep the time limits, and what would be enough.
pub(crate) fn feasibility(found: &FeasibilityView, json: bool) -> Result<(), Refusal> {
    if json {
        return print::value(found);
    }
    let mut out = String::new();
    let sentence = match found.sentence.as_str() {
        "" => "No arrivals are typed yet.",
        sentence => sentence,
    };
    line(&mut out, sentence);
    for row in found.waves.iter().filter(|row| !row.share.is_empty()) {
        let told = format!("  {}: {} {}", row.name, row.share, row.never);
        line(&mut out, told.trim_end());
    }
    for how in &found.how {
        line(&mut out, how);
    }
    match found.remedies.len() {
        0 => {}
        1 => line(&mut out, "This would be enough:"),
        _ => line(&mut out, "Each of these would be enough:"),
    }
    for one in &found.remedies {
        line(&mut out, &format!("  {}, {}", one.sentence, one.reaches));
    }
    if !found.none_enough.is_empty() {
        line(&mut out, &found.none_enough);
    }
    print::text(&out)
}

fn sum(out: &mut String, name: &str, sum: &CostSumView) {
    if sum.likely.is_empty() {
        line(out, &format!("{name}: not known yet"));
        return;
    }
    let range = if sum.range.is_empty() {
        String::new()
    } else {
        format!(" ({})", sum.range)
    };
    line(out, &format!("{name}: {}{range}", sum.likely));
    if !sum.without.is_empty() {
        line(out, &format!("  {}", sum.without));
    }
}

fn line(out: &mut String, text: &str) {
    // Writing to a string can't fail.
    let _always = writeln!(out, "{text}");
}
