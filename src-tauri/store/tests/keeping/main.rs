//! What a store promises: everything acknowledged is there again, undo is exact, damage is found, and what can't be
//! opened stays as it is.

mod answers;
mod backups;
mod copies;
mod damage;
mod fixture;
mod journal;
mod opening;
mod read_only;
mod refused_writes;
mod replaced;
mod signatures;
mod undo;

/// Says what a harness counted; shown with `--nocapture`.
#[expect(clippy::print_stdout, reason = "a harness reports its figures")]
fn say(counts: &str) {
    println!("{counts}");
}
