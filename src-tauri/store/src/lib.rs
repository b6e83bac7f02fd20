//! Accord: store.
