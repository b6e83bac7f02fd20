//! The two documents of a review: what they say, that they say it of any review, that no question is hidden, and how they
//! look.

mod changed;
mod gaps;
mod german;
mod golden;
mod huge;
mod picture;
mod sample;
mod sources;
mod wording;
