//! The sample as it stands at the end of its story, with a lineage, as JSON to spoil, and as a shared file.

use std::sync::LazyLock;

use documents::shared_file::SharedFile;
use domain::sample::{Sample, sample};
use domain::{Digest, Fresh, Lineage, Origin, ReviewId, Uuid, Workspace};
use serde_json::Value;

/// Identities that count up from a number, the same in every run.
pub(crate) struct Counting(pub(crate) u64);

impl Fresh for Counting {
    fn uuid(&mut self) -> Uuid {
        self.0 += 1;
        let mut random = [0; 10];
        random[2..].copy_from_slice(&self.0.to_be_bytes());
        Uuid::v7(chrono::DateTime::UNIX_EPOCH, random)
    }
}

/// The sample after all that happened in its room, with identities from this number on; without the quarter before, whose
/// signatures would tell of every spoiled field.
pub(crate) fn told_from(first: u64) -> Workspace {
    let (mut workspace, review) = two_quarters(first);
    workspace.reviews.retain(|one| one.id == review);
    workspace
}

/// The whole sample, with the quarter before, and the review it is about.
pub(crate) fn two_quarters(first: u64) -> (Workspace, ReviewId) {
    let fresh = &mut Counting(first);
    let Sample {
        mut workspace,
        review,
        story,
    } = sample(fresh).expect("the sample is taken");
    for (at, scene) in story {
        let happened = scene.happen(&workspace, review, at.and_utc(), fresh);
        workspace = happened.expect("taken").expect("it changes something").workspace;
    }
    (workspace, review)
}

/// Telling it takes hundreds of changes, so it is told once.
static TOLD: LazyLock<Workspace> = LazyLock::new(|| told_from(0));

/// The sample after all that happened in its room.
pub(crate) fn told() -> Workspace {
    TOLD.clone()
}

/// A lineage of that many changes.
pub(crate) fn origin(changes: i64) -> Origin {
    Origin {
        changed: "2026-12-18T10:12:00.250Z".parse().expect("a moment"),
        lineage: Lineage::of((1..=changes).map(|number| (number, Digest::of(&number.to_string())))),
    }
}

/// The sample as a shared file.
pub(crate) fn shared() -> SharedFile {
    SharedFile {
        workspace: told(),
        origin: origin(120),
    }
}

/// The sample's pack as JSON.
pub(crate) fn value() -> Value {
    serde_json::from_slice(&documents::pack::write(&told())).expect("JSON")
}
