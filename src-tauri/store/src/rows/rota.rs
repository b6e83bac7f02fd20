//! Rows of the rota: who works leads when, and when leads arrive.

pub(super) mod shift;
pub(super) mod wave;
