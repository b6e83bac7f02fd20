//! Rows of the record: decisions, issues, actions and wins.

pub(super) mod action;
pub(super) mod decision;
pub(super) mod issue;
pub(super) mod win;
