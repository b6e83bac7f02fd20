//! Parts that stand in both documents.

mod decisions;
mod issues;
mod open;
mod promised;
mod rhythm;
mod shared;
mod signing;
mod waived;

pub(crate) use decisions::{decisions, trip_wire};
pub(crate) use issues::open_issues;
pub(crate) use open::{open_items, open_questions};
pub(crate) use promised::{facing, measured};
pub(crate) use rhythm::rhythm;
pub(crate) use shared::{middle, stops};
pub(crate) use signing::{amended, how_far, places_to_sign, recorder};
pub(crate) use waived::waived;
