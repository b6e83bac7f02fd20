//! Accord: domain.
