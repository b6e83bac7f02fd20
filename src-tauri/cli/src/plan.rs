//! The plan on the command line: the reverse funnel as a table, and how each figure came about.

use std::fmt::Write as _;

use api::{CellView, PlanView, Refusal};

use crate::print;

/// Prints a plan.
pub(crate) fn print(plan: &PlanView, json: bool) -> Result<(), Refusal> {
    if json {
        print::value(plan)
    } else {
        print::text(&text(plan))
    }
}

fn text(plan: &PlanView) -> String {
    let mut out = String::new();
    let sentence: String = plan.sentence.iter().map(|run| run.text.as_str()).collect();
    line(&mut out, &sentence);
    for clash in &plan.clashes {
        line(&mut out, clash);
    }
    if !plan.solved.is_empty() {
        line(&mut out, &format!("Solved for: {}", plan.solved));
    }
    line(&mut out, "");
    for cell in plan.revenue.iter().chain(&plan.assumptions).chain(&plan.budget) {
        figure(&mut out, cell);
    }
    line(&mut out, "");
    line(&mut out, &plan.title);
    for link in plan.chain.iter().rev() {
        let last = [link.last.as_str(), link.gap.as_str()]
            .into_iter()
            .filter(|text| !text.is_empty());
        let last = last.collect::<Vec<_>>().join(", ");
        line(
            &mut out,
            format!("  {:<10} {:>8} {:>12}  {last}", link.name, link.count, link.exact).trim_end(),
        );
        if let Some(rate) = &link.rate {
            let marks = [
                (rate.locked, "locked"),
                (rate.solved, "solved"),
                (rate.optimistic, "optimistic"),
            ];
            let marks = marks.into_iter().filter(|(is, _)| *is).map(|(_, word)| word);
            let said: Vec<&str> = [rate.note.as_str()]
                .into_iter()
                .filter(|note| !note.is_empty())
                .chain(marks)
                .collect();
            line(
                &mut out,
                format!("  {:<10} {:>8}  {}", "", rate.value, said.join(", ")).trim_end(),
            );
        }
    }
    if let Some(months) = &plan.months {
        line(&mut out, "");
        line(&mut out, &format!("{}. {}", months.title, months.sentence));
        for month in &months.months {
            line(&mut out, &format!("  {:<20} {:>8}", month.name, month.count));
        }
    }
    if !plan.creation.is_empty() {
        line(&mut out, &plan.creation);
    }
    if let Some(uncertainty) = &plan.uncertainty {
        line(&mut out, "");
        line(&mut out, &uncertainty.sentence);
        line(&mut out, &uncertainty.months.reading);
        line(&mut out, &uncertainty.matters.reading);
        for row in &uncertainty.matters.rows {
            let [name, low, high] = row.as_slice() else {
                continue;
            };
            line(&mut out, &format!("  {name:<40} {low:>14} {high:>14}"));
        }
    }
    line(&mut out, "");
    for note in &plan.notes {
        line(&mut out, &note.text);
        if !note.how.is_empty() {
            line(&mut out, &format!("  {}", note.how));
        }
    }
    out
}

/// A figure that is known, with what stands below it on the screen.
fn figure(out: &mut String, cell: &CellView) {
    if !cell.value.is_empty() {
        let row = format!("  {:<28} {:>14}  {}", cell.label, cell.value, cell.note);
        line(out, row.trim_end());
    }
}

fn line(out: &mut String, text: &str) {
    // Writing to a string can't fail.
    let _always = writeln!(out, "{text}");
}
