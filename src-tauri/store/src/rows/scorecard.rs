//! Rows of the scorecard: measures week by week, and leads past their limit.

pub(super) mod measure;
pub(super) mod overdue;
