//! Locks: any cells held, another one solved for; or the locks that contradict each other, by name.

use crate::id::StageId;

use super::{Model, SolveFor, rounded_up};

/// A cell of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// The revenue target.
    Target,
    /// The average deal.
    AverageDeal,
    /// The share from marketing.
    SourcingShare,
    /// The win rate by value.
    WinRate,
    /// The rate of a stage.
    Rate(StageId),
    /// How many enter a stage.
    Count(StageId),
    /// The budget for leads.
    Budget,
}

/// A count, an amount or a share that must stay as it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lock {
    /// The cell.
    pub cell: Cell,
    /// What it holds, shares from 0 to 1.
    pub value: f64,
}

/// Why the locks can't all hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Clash {
    /// Two cells are fixed, and what lies between them leads from the one to another value of the other.
    Apart {
        /// Where it was worked out from.
        from: Lock,
        /// The cell that does not hold.
        held: Lock,
        /// What it would come to.
        comes_to: f64,
        /// Locked assumptions between the two.
        between: Vec<Cell>,
    },
    /// What is solved for would have to be a value it can't be.
    Impossible {
        /// The cell and its value.
        solved: Lock,
    },
    /// What is to be solved for is locked.
    Held {
        /// The cell.
        cell: Cell,
    },
    /// Nothing on the far side of what is to be solved for is fixed, so any value would do.
    Free {
        /// The cell.
        cell: Cell,
    },
}

/// The plan with its free cell filled.
#[derive(Clone, Debug, PartialEq)]
pub struct Solution {
    /// The numbers, the solved one among them.
    pub model: Model,
    /// Customers from marketing that all else follows from.
    pub customers: Option<f64>,
    /// What was solved for.
    pub solved: Option<Lock>,
    /// Locks that contradict each other.
    pub clashes: Vec<Clash>,
}

/// Fills the free cell of a model. `held` are assumptions that must stay; counts and budget are fixed where the model and
/// `budget` (in units of the currency) have them.
pub fn solve(model: Model, free: SolveFor, stage: Option<StageId>, held: &[Cell], budget: Option<f64>) -> Solution {
    Solving::new(model, held, budget).run(free, stage)
}

/// A fixed cell, and its place on the way from the target (0) over the last stage (1) to the budget.
#[derive(Clone, Copy)]
struct Fixed {
    place: usize,
    lock: Lock,
}

struct Solving<'a> {
    model: Model,
    held: &'a [Cell],
    fixed: Vec<Fixed>,
    clashes: Vec<Clash>,
}

impl<'a> Solving<'a> {
    fn new(model: Model, held: &'a [Cell], budget: Option<f64>) -> Self {
        let last = model.links.len();
        let counts = model.links.iter().enumerate().rev().filter_map(|(at, link)| {
            let cell = Cell::Count(link.stage);
            let value = link.locked?;
            Some(Fixed {
                place: last - at,
                lock: Lock { cell, value },
            })
        });
        let mut fixed: Vec<Fixed> = counts.collect();
        if let (Some(value), Some(_)) = (budget, model.cost.filter(|cost| *cost > 0.0)) {
            let cell = Cell::Budget;
            fixed.push(Fixed {
                place: last + 1,
                lock: Lock { cell, value },
            });
        }
        Self {
            model,
            held,
            fixed,
            clashes: Vec::new(),
        }
    }

    fn run(mut self, free: SolveFor, stage: Option<StageId>) -> Solution {
        let cell = match free {
            SolveFor::Leads => return self.leads(),
            SolveFor::Target => Cell::Target,
            SolveFor::AverageDeal => Cell::AverageDeal,
            SolveFor::SourcingShare => Cell::SourcingShare,
            SolveFor::WinRate => Cell::WinRate,
            SolveFor::Rate => match stage.filter(|stage| self.link(*stage).is_some()) {
                Some(stage) => Cell::Rate(stage),
                None => return self.leads(),
            },
        };
        if self.held.contains(&cell) {
            self.clashes.push(Clash::Held { cell });
            return self.leads();
        }
        let value = match cell {
            Cell::Target => self.target(),
            Cell::Rate(stage) => self.rate(stage),
            _ => self.input(cell),
        };
        let Some(value) = value else {
            self.clashes.push(Clash::Free { cell });
            return self.leads();
        };
        let solved = Lock { cell, value };
        if !is_possible(solved) {
            self.clashes.push(Clash::Impossible { solved });
            return self.leads();
        }
        self.fill(solved);
        let mut solution = self.leads();
        solution.solved = Some(solved);
        solution
    }

    /// Everything follows from the target; or from what is fixed, where there is no target.
    fn leads(mut self) -> Solution {
        let base = match self.model.customers() {
            Some(customers) => {
                let value = self.model.target.unwrap_or_default();
                let lock = Lock {
                    cell: Cell::Target,
                    value,
                };
                Some((Fixed { place: 0, lock }, customers))
            }
            None => self.fixed.first().map(|fixed| (*fixed, self.customers(*fixed))),
        };
        let Some((base, customers)) = base else {
            return self.done(None);
        };
        for fixed in self.fixed.clone() {
            let Some(comes_to) = self.comes_to(fixed, customers).filter(|_| fixed.place != base.place) else {
                continue;
            };
            if !self.holds(fixed.lock, comes_to) {
                let between = self.between(base.place, fixed.place);
                self.clashes.push(Clash::Apart {
                    from: base.lock,
                    held: fixed.lock,
                    comes_to,
                    between,
                });
            }
        }
        self.done(Some(customers))
    }

    fn done(self, customers: Option<f64>) -> Solution {
        Solution {
            model: self.model,
            customers,
            solved: None,
            clashes: self.clashes,
        }
    }

    fn target(&self) -> Option<f64> {
        let nearest = self.fixed.first()?;
        self.model.revenue(self.customers(*nearest))
    }

    /// The rate of a stage, from what is known on either side of it.
    fn rate(&self, stage: StageId) -> Option<f64> {
        let at = self.link(stage)?;
        let place = self.model.links.len() - at;
        let far = self.fixed.iter().find(|fixed| fixed.place >= place)?;
        let near = self.fixed.iter().rev().find(|fixed| fixed.place < place);
        let next = match (self.model.customers(), near) {
            (Some(customers), _) => self.model.backward(customers)[at + 1]?,
            (None, Some(near)) => self.model.backward(self.customers(*near))[at + 1]?,
            (None, None) => return None,
        };
        let here = self.count_at(at, *far)?;
        (here > 0.0).then(|| next / here)
    }

    /// Average deal, share or win rate, from the target and the nearest fixed count.
    fn input(&self, cell: Cell) -> Option<f64> {
        let (model, fixed) = (&self.model, *self.fixed.first()?);
        let new = model.target? - model.fixed;
        let follows = |rate: Option<super::Rate>| rate.is_some_and(|rate| rate.basis == super::Basis::WinRate);
        let closing = model.links.iter().position(|link| follows(link.rate));
        if let (Cell::WinRate, Some(closing)) = (cell, closing)
            && fixed.place > 1
        {
            // The rate of the last step is the win rate itself: SQOs × w × deal / share = new − open × w.
            let each = self.count_at(closing, fixed)? * model.deal? / model.share;
            let divisor = each + model.open;
            return (divisor > 0.0).then(|| new / divisor);
        }
        let customers = self.customers(fixed);
        let still = new - model.from_open();
        match cell {
            Cell::AverageDeal => (customers > 0.0).then(|| still * model.share / customers),
            Cell::SourcingShare => (still > 0.0).then_some(customers * model.deal? / still),
            Cell::WinRate => (model.open > 0.0 && model.share > 0.0)
                .then_some((new - customers * model.deal? / model.share) / model.open),
            _ => None,
        }
    }

    fn fill(&mut self, solved: Lock) {
        let value = solved.value;
        match solved.cell {
            Cell::Target => self.model.target = Some(value),
            Cell::AverageDeal => self.model.deal = Some(value),
            Cell::SourcingShare => self.model.share = value,
            Cell::WinRate => self.model.solve_win_rate(value),
            Cell::Rate(stage) => {
                if let Some(at) = self.link(stage) {
                    self.model.solve_rate(at, value);
                }
            }
            Cell::Count(_) | Cell::Budget => {}
        }
    }

    /// The link of a stage that has a rate.
    fn link(&self, stage: StageId) -> Option<usize> {
        let links = &self.model.links;
        links.iter().position(|link| link.stage == stage && link.rate.is_some())
    }

    /// The customers that a fixed count or budget comes to.
    fn customers(&self, fixed: Fixed) -> f64 {
        let links = self.model.links.len();
        if fixed.place > links {
            self.model.forward(0, fixed.lock.value / self.model.cost.unwrap_or(1.0))
        } else {
            self.model.forward(links - fixed.place, fixed.lock.value)
        }
    }

    /// The count of a link that a fixed cell on its far side comes to.
    fn count_at(&self, at: usize, fixed: Fixed) -> Option<f64> {
        let links = self.model.links.len();
        let (from, count) = if fixed.place > links {
            (0, fixed.lock.value / self.model.cost?)
        } else {
            (links - fixed.place, fixed.lock.value)
        };
        let rates = self.model.links.get(from..at)?.iter().filter_map(|link| link.rate);
        Some(rates.fold(count, |count, rate| count * rate.value))
    }

    /// What so many customers make of a fixed cell.
    fn comes_to(&self, fixed: Fixed, customers: f64) -> Option<f64> {
        let links = self.model.links.len();
        let counts = self.model.backward(customers);
        match fixed.place {
            0 => self.model.revenue(customers),
            place if place > links => Some((*counts.first()?)? * self.model.cost?),
            place => counts[links - place],
        }
    }

    /// Whether a fixed cell is met: to the whole record that is shown, and money to what one lead costs.
    fn holds(&self, lock: Lock, comes_to: f64) -> bool {
        let apart = (lock.value - comes_to).abs();
        match lock.cell {
            Cell::Budget => apart <= self.model.cost.unwrap_or(0.0) + 0.005,
            Cell::Target => apart <= 0.005,
            _ => apart <= 0.5 || (rounded_up(comes_to) == rounded_up(lock.value) && apart < 1.0),
        }
    }

    /// Locked assumptions between two places.
    fn between(&self, from: usize, to: usize) -> Vec<Cell> {
        let links = self.model.links.len();
        let lies_between = |cell: &&Cell| match cell {
            Cell::Rate(stage) => self.link(*stage).is_some_and(|at| {
                let place = links - at;
                from.min(to) < place && place <= from.max(to)
            }),
            Cell::Count(_) | Cell::Budget | Cell::Target => false,
            _ => from.min(to) == 0,
        };
        self.held.iter().filter(lies_between).copied().collect()
    }
}

/// Whether a cell can hold a value at all.
fn is_possible(lock: Lock) -> bool {
    match lock.cell {
        _ if !lock.value.is_finite() => false,
        Cell::Rate(_) | Cell::SourcingShare => 0.0 < lock.value && lock.value <= 1.0 + 1e-9,
        Cell::WinRate => (0.0..=1.0 + 1e-9).contains(&lock.value),
        Cell::AverageDeal => lock.value > 0.0,
        _ => lock.value >= 0.0,
    }
}
