//! The one linear history of steps: which comes back with undo, which with redo.

use super::entry::{Kind, Line};

/// A step that can be undone or redone.
#[derive(Debug, Clone)]
pub(crate) struct Reversible {
    /// Entry of the step itself, whose images are applied.
    pub(crate) step: i64,
    /// Entry to cite: the step or its last redo when it is to be undone, its undo when it is to be redone.
    pub(crate) cites: i64,
    /// What the step said.
    pub(crate) line: Line,
}

/// Steps done and undone, in order; follows from the journal alone and so survives restarts.
#[derive(Debug, Clone, Default)]
pub(crate) struct History {
    done: Vec<Reversible>,
    undone: Vec<Reversible>,
}

impl History {
    /// Names the step that undo reverses next.
    pub(crate) fn to_undo(&self) -> Option<&Reversible> {
        self.done.last()
    }

    /// Names the step that redo does again next.
    pub(crate) fn to_redo(&self) -> Option<&Reversible> {
        self.undone.last()
    }

    /// Takes the next entry in; says no when it cites what is not next.
    ///
    /// Answers leave the history alone; a new step forgets what was undone; a signature, a new layout, a restored backup or a newer
    /// copy begins afresh.
    #[must_use]
    pub(crate) fn follow(&mut self, sequence: i64, line: &Line) -> bool {
        match line.kind {
            Kind::Passed => line.cites.is_none(),
            Kind::Step => {
                self.undone.clear();
                self.done.push(Reversible {
                    step: sequence,
                    cites: sequence,
                    line: line.clone(),
                });
                line.cites.is_none()
            }
            Kind::Undo => shift(&mut self.done, &mut self.undone, sequence, line),
            Kind::Redo => shift(&mut self.undone, &mut self.done, sequence, line),
            Kind::Created | Kind::Signed | Kind::Migrated | Kind::Restored | Kind::Adopted => {
                *self = Self::default();
                line.cites.is_none()
            }
        }
    }
}

fn shift(from: &mut Vec<Reversible>, to: &mut Vec<Reversible>, sequence: i64, line: &Line) -> bool {
    match from.pop() {
        Some(next) if Some(next.cites) == line.cites => {
            to.push(Reversible {
                cites: sequence,
                ..next
            });
            true
        }
        _ => false,
    }
}
