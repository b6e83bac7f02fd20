//! What is typed into the plan: shares, amounts, quantities and lags, each with its range where one was typed.

mod amount;
mod lag;
mod quantity;
mod share;

pub use amount::Amount;
pub(crate) use lag::triangular;
pub use lag::{Lag, Shortest};
pub use quantity::Quantity;
pub use share::Share;

/// The parts of a text such as `8-10.5-12%`: one, or three as low, likely and high.
fn parts(text: &str) -> Vec<&str> {
    let split = text.split(['-', '–', '—', '‑', '−']).map(str::trim);
    split.collect()
}
