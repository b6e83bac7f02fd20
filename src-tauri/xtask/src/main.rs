//! Accord: xtask.

fn main() {}
