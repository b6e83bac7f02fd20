//! The two documents of a review: what they say, that they say it of any review, that no question is hidden, and how they
//! look.

mod changed;
mod gaps;
mod german;
mod golden;
mod huge;
mod picture;
mod printed;
mod read;
#[expect(
    dead_code,
    reason = "the tests of the engine ask some of the readers, and these the others"
)]
#[path = "../engine/readers.rs"]
mod readers;
mod sample;
mod signed;
mod sources;
mod wording;
