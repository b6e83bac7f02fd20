//! Rows of the record: decisions, issues, actions, wins and other wordings.

pub(super) mod action;
pub(super) mod decision;
pub(super) mod issue;
pub(super) mod rival;
pub(super) mod win;
