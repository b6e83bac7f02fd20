//! The language of rules: its texts, forms and sentences say the same, and it means what its oracle says.

mod errors;
mod fixture;
mod fuzz;
mod meaning;
mod oracle;
mod round_trips;
mod sheets;
