//! Rows of what is promised: the commitments of both sides and the goals of the quarter.

pub(super) mod commitment;
pub(super) mod goal;
