//! Accord: cli.

fn main() {}
