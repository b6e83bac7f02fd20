//! Where a workspace's content comes from: the changes it holds, and how two copies of it stand to each other.
//!
//! A change is known by its number in the journal it was made in and by that entry's hash, which says nothing of its
//! content. Copies are compared as sets of changes, never by clock.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::agreement::Digest;

/// The changes a copy of a workspace holds: those made in it and those it took over from other copies.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Lineage(BTreeSet<(i64, Digest)>);

/// What a copy's content is the outcome of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// When the newest of the changes was made, to the millisecond; says when, and decides nothing.
    pub changed: DateTime<Utc>,
    /// The changes.
    pub lineage: Lineage,
}

/// How another copy stands to this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Descent {
    /// It holds the same changes.
    Same,
    /// It is an ancestor: all its changes are here already.
    Older,
    /// It is a descendant: it holds all that is here, and more.
    Newer,
    /// It is a fork: each holds changes that the other lacks.
    Apart,
}

impl Lineage {
    /// The changes with these numbers and hashes, in any order.
    pub fn of(changes: impl IntoIterator<Item = (i64, Digest)>) -> Self {
        Self(changes.into_iter().collect())
    }

    /// The changes, by number.
    pub fn changes(&self) -> impl Iterator<Item = &(i64, Digest)> {
        self.0.iter()
    }

    /// How many changes there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no change.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How another copy with that lineage stands to this one.
    pub fn descent(&self, other: &Self) -> Descent {
        match (other.0.is_subset(&self.0), self.0.is_subset(&other.0)) {
            (true, true) => Descent::Same,
            (true, false) => Descent::Older,
            (false, true) => Descent::Newer,
            (false, false) => Descent::Apart,
        }
    }

    /// The changes of this one that another lacks.
    #[must_use]
    pub fn beyond(&self, other: &Self) -> Self {
        Self(self.0.difference(&other.0).cloned().collect())
    }

    /// Takes over the changes of another.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lineage(changes: &[(i64, &str)]) -> Lineage {
        Lineage::of(changes.iter().map(|(number, word)| (*number, Digest::of(word))))
    }

    #[test]
    fn copies_are_told_apart_by_the_changes_they_hold() {
        let here = lineage(&[(1, "made"), (2, "edited")]);
        let cases = [
            (lineage(&[(2, "edited"), (1, "made")]), Descent::Same),
            (lineage(&[(1, "made")]), Descent::Older),
            (lineage(&[]), Descent::Older),
            (lineage(&[(1, "made"), (2, "edited"), (3, "more")]), Descent::Newer),
            (lineage(&[(1, "made"), (2, "edited otherwise")]), Descent::Apart),
            (lineage(&[(1, "made"), (3, "edited")]), Descent::Apart),
        ];
        for (there, expected) in cases {
            assert_eq!(here.descent(&there), expected, "{there:?}");
        }
    }

    #[test]
    fn who_takes_over_what_is_beyond_holds_both() {
        let here = lineage(&[(1, "made"), (2, "here")]);
        let there = lineage(&[(1, "made"), (2, "there"), (3, "there again")]);
        let beyond = there.beyond(&here);
        assert_eq!(beyond.len(), 2);
        let mut both = here.clone();
        both.extend(beyond);
        assert_eq!(both.descent(&there), Descent::Older);
        assert_eq!(both.descent(&here), Descent::Older);
    }
}
