//! Rows of who we want: the profile and the segments.

pub(super) mod profile_line;
pub(super) mod segment;
