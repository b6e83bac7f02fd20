//! Rows of what both leaders say of the whole: signatures and waivers.

pub(super) mod signature;
pub(super) mod waiver;
