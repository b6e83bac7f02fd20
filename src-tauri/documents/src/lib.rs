//! Accord: documents.
