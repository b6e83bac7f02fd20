//! Rows of what rules are made of: fields, named rules and scoring tables.

pub(super) mod data_field;
pub(super) mod named_rule;
pub(super) mod score_line;
