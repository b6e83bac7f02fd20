//! Accord from the command line: the main job, bad input, JSON lines, and a program killed while it writes.

mod cost;
mod due;
mod environment;
mod journey;
mod kills;
mod plan;
mod refusals;
mod rpc;
mod rules;
mod scorecard;
mod signing;
