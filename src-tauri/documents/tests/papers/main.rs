//! The two documents of a review: what they say, that they say it of any review, and that no question is hidden.

mod gaps;
mod sample;
mod wording;
