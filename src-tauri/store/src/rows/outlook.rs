//! Rows of what the quarter is tried with, and of what may go wrong.

pub(super) mod initiative;
pub(super) mod risk;
