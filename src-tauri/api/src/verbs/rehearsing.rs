//! Rehearsing: the meeting tried out on a copy of the open workspace, of which nothing is kept.
//!
//! The copy lies in a folder of its own. The workspace itself is closed while it is rehearsed, so that nothing can write
//! to it, and what would leave the copy, a file or an export, is refused.

use store::Store;

use crate::compose::compose;
use crate::desk::{Desk, refused, throw_away};
use crate::{Nothing, Refusal, View};

/// Opens a copy of the workspace, at the same review, to try the meeting with.
///
/// # Errors
/// `rehearsal` in the sample, which keeps nothing anyway; the store's. What was open stays open then.
pub fn rehearse(desk: &mut Desk, _: Nothing) -> Result<View, Refusal> {
    let open = desk.opened()?;
    if open.rehearses.is_some() {
        return compose(desk, String::new());
    }
    if open.workspace().sample {
        return Err(Refusal::input("rehearsal", "The sample keeps nothing anyway.").hint("Start its meeting."));
    }
    let (workspace, review) = (open.workspace().clone(), open.review);
    let folder = desk.rehearsal_folder();
    throw_away(&folder)?;
    let copy = Store::create(&folder, &workspace, desk.host().now()).map_err(refused)?;
    desk.clear()?;
    desk.put_rehearsal(copy, review);
    compose(desk, String::new())
}

/// Ends the rehearsal: the copy is thrown away, and the review is open again as it was left.
///
/// # Errors
/// `rehearsal` when none is under way; the store's.
pub fn end_rehearsal(desk: &mut Desk, _: Nothing) -> Result<View, Refusal> {
    let open = desk.opened()?;
    let review = open
        .rehearses
        .ok_or_else(|| Refusal::input("rehearsal", "No rehearsal is under way."))?;
    let folder = desk.workspace_folder(open.workspace().id);
    let store = Store::open(&folder, desk.host().now()).map_err(refused)?;
    // What is left of the copy, should its folder resist, goes with the next one.
    let _left = desk.clear();
    desk.put(store, review);
    compose(desk, String::new())
}
