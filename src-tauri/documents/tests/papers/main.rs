//! The two documents of a review: what they say, that they say it of any review, that no question is hidden, and how they
//! look.

mod changed;
mod everyone;
mod gaps;
mod german;
mod golden;
mod huge;
mod picture;
#[expect(dead_code, reason = "the tests of the engine ask the other readers")]
#[path = "../engine/readers.rs"]
mod readers;
mod sample;
mod signed;
mod sources;
mod wording;
