//! Rows of what travels with a lead and why one may be turned down.

pub(super) mod packet_field;
pub(super) mod reason;
