//! Nouns as rows: which table each noun lies in, how it is written and how it is read back.

mod answer;
mod columns;
mod company;
mod definition;
mod difference;
mod handoff;
mod load;
mod outlook;
mod profile;
mod promise;
mod record;
mod review;
mod rhythm;
mod stage;

pub(crate) use answer::TABLE as ANSWERS;
pub(crate) use columns::{Columns, Lists, Row, Table};
pub(crate) use difference::write;
pub(crate) use load::load;
