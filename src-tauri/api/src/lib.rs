//! Accord: api.
