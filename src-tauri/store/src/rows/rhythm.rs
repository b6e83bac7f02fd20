//! Rows of the meetings that return, and of the leaders' standing promises.

pub(super) mod ritual;
pub(super) mod standing_promise;
