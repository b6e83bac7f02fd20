//! The plan: from the revenue of a quarter back to the leads it needs, and what stands in the way.
//!
//! [`Plan`] and the figures of each [`Stage`](crate::Stage) are what people type; everything else follows from them. Fractions
//! are kept; a count is rounded up once, where it is shown ([`rounded_up`]). What would divide by zero is not measurable and
//! stays away. The formulas are those of product.md, “The plan”; each has its worked case in the tests.

mod assumptions;
mod capacity;
mod chain;
pub mod coverage;
mod lag;
mod months;
mod scenario;
mod solve;
mod uncertainty;
mod worked;

pub use assumptions::{Ahead, AheadQuarter, Plan, PlanField, SolveFor, StageFigures};
pub use capacity::{Capacity, workable};
pub use chain::{Basis, Link, Model, Rate};
pub use lag::{Lag, Shortest};
pub use months::{Arrivals, Creation, Month};
pub use scenario::{Case, Rates, Scenario, ScenarioField};
pub use solve::{Cell, Clash, Lock, Solution, solve};
pub use uncertainty::{Assumed, Matter, RUNS, Uncertainty, uncertainty};
pub use worked::{Needed, Optimism, Worked, worked};

/// A count as shown: rounded up, once, to a whole number. What differs from a whole number by less than a millionth is one.
pub fn rounded_up(count: f64) -> u64 {
    whole((count - 1e-6).ceil())
}

/// The whole number that a capacity comes to: half a lead can't be worked.
pub fn rounded_down(count: f64) -> u64 {
    whole((count + 1e-6).floor())
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "held within what a whole number holds"
)]
fn whole(count: f64) -> u64 {
    if count.is_finite() {
        count.clamp(0.0, 1e15) as u64
    } else {
        0
    }
}
