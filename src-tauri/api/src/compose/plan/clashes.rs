//! Locks that contradict each other, by name.

use domain::plan::{Cell, Clash, Lock};

use super::Desk;
use super::numbers::{amount, grouped, listed, named, percent, plural};

pub(super) fn clashes(desk: &Desk<'_>) -> Vec<String> {
    let clashes = desk.worked.clashes.iter();
    clashes.map(|clash| sentence(desk, clash)).collect()
}

/// What was solved for, in words.
pub(super) fn solved(desk: &Desk<'_>) -> String {
    let solved = desk.worked.solved;
    solved
        .map(|solved| format!("{}: {}", cell(desk, solved.cell), value(desk, solved)))
        .unwrap_or_default()
}

fn sentence(desk: &Desk<'_>, clash: &Clash) -> String {
    match clash {
        Clash::Apart {
            from,
            held,
            comes_to,
            between,
        } => {
            let comes = Lock {
                cell: held.cell,
                value: *comes_to,
            };
            let locked: Vec<String> = between.iter().map(|between| cell(desk, *between)).collect();
            let with = match locked.len() {
                0 => String::new(),
                1 => format!(" while {} is locked", listed(&locked)),
                _ => format!(" while {} are locked", listed(&locked)),
            };
            format!(
                "{} and {} contradict each other: the first comes to {}{with}. Unlock one, or solve for what lies between.",
                value_of(desk, *from),
                value_of(desk, *held),
                value(desk, comes)
            )
        }
        Clash::Impossible { solved } => format!(
            "{} would have to be {}, which can’t be. Unlock something else, or solve for another cell.",
            cell(desk, solved.cell),
            value(desk, *solved)
        ),
        Clash::Held { cell: held } => {
            format!("{} is locked, so it can’t be what is solved for.", cell(desk, *held))
        }
        Clash::Free { cell: free } => format!(
            "To solve for {}, fix how many there are to be of a stage, or the budget.",
            plural(&cell(desk, *free), 1)
        ),
    }
}

/// A fixed cell with what it holds: “MQL fixed at 400”.
fn value_of(desk: &Desk<'_>, lock: Lock) -> String {
    match lock.cell {
        Cell::Target => format!("The revenue target of {}", desk.money(lock.value)),
        Cell::Budget => format!("the budget of {}", desk.money(lock.value)),
        Cell::Count(_) => format!(
            "{} fixed at {}",
            cell(desk, lock.cell),
            grouped(domain::plan::rounded_up(lock.value))
        ),
        _ => format!("{} of {}", cell(desk, lock.cell), value(desk, lock)),
    }
}

fn value(desk: &Desk<'_>, lock: Lock) -> String {
    match lock.cell {
        Cell::Target | Cell::AverageDeal | Cell::Budget => {
            format!("{} {}", desk.workspace.company.currency, amount(lock.value))
        }
        Cell::SourcingShare | Cell::WinRate | Cell::Rate(_) => percent(lock.value),
        Cell::Count(stage) => named(&desk.name(stage), domain::plan::rounded_up(lock.value)),
    }
}

fn cell(desk: &Desk<'_>, cell: Cell) -> String {
    match cell {
        Cell::Target => "Revenue target".to_owned(),
        Cell::AverageDeal => "Average deal".to_owned(),
        Cell::SourcingShare => "Share from marketing".to_owned(),
        Cell::WinRate => "Win rate".to_owned(),
        Cell::Rate(stage) => format!("The rate of {}", desk.name(stage)),
        Cell::Count(stage) => desk.name(stage),
        Cell::Budget => "Budget".to_owned(),
    }
}
