//! Shared files: taken in, or looked at without a trace.

use std::path::Path;

use api::{Desk, Machine, Refusal, TakeIn, TakeInAs, verbs};

use crate::arguments::Verb;
use crate::{choose, print, reading};

/// Takes a shared file in, the usual way or as a second workspace.
pub(crate) fn open(desk: &mut Desk, file: &Path, keep_both: bool, json: bool) -> Result<(), Refusal> {
    let card = verbs::look_at(desk, file)?;
    let how = match card.ways.first() {
        _ if keep_both && card.ways.contains(&TakeInAs::KeepBoth) => TakeInAs::KeepBoth,
        // Two copies that went apart are never put together by themselves.
        Some(TakeInAs::KeepBoth) => {
            return Err(Refusal::input("apart", card.sentence).hint("Open it as a second workspace: --keep-both"));
        }
        Some(usual) => *usual,
        None => TakeInAs::Open,
    };
    let view = verbs::take_in(desk, TakeIn { how })?;
    if json {
        print::view(&view, json)
    } else {
        print::card(&card, json)
    }
}

/// Carries out a verb on a shared file alone: what is kept on this computer is not touched, and nothing is kept of it.
pub(crate) fn beside(file: &Path, review: Option<&str>, verb: Verb, json: bool) -> Result<(), Refusal> {
    let room = tempfile::tempdir().map_err(|error| {
        let message = format!("No temporary folder can be made: {error}.");
        Refusal::ours("no_room", message)
    })?;
    let desk = &mut Desk::new(Machine::new(|| None, || None), room.path().to_path_buf());
    let card = verbs::look_at(desk, file)?;
    if let Verb::Inspect { .. } | Verb::Reviews = verb {
        return print::card(&card, json);
    }
    verbs::take_in(desk, TakeIn { how: TakeInAs::Open })?;
    if review.is_some() {
        choose::open(desk, review)?;
    }
    reading::read(desk, verb, json)
}
