//! What a store promises: everything acknowledged is there again, undo is exact, damage is found, and what can't be
//! opened stays as it is.

mod fixture;
mod journal;
mod opening;
