//! Answers found before: after a change, only the questions that it bears on are asked again, of rules and of the rota.

use std::cell::RefCell;
use std::collections::HashMap;

use super::{Verdict, find};
use crate::review::Review;
use crate::rule::{Dictionary, Rule};
use crate::sla::feasibility::{Feasibility, Question, Remembered, Unasked};
use crate::workspace::Workspace;

/// A question, by the rules in it.
type Asked = (Vec<Rule>, Vec<Rule>);

/// The answers of the run before. They hold as long as the names in the rules stand for the same.
#[derive(Debug, Default)]
pub struct Memory {
    names: Dictionary,
    answers: HashMap<Asked, Verdict>,
    replay: Remembered,
}

impl Memory {
    /// Whether the rota can keep what is promised, replayed again only when something it depends on has changed.
    ///
    /// # Errors
    /// [`Unasked`] when there is nothing to replay, or too much.
    pub fn feasibility(&mut self, workspace: &Workspace, review: &Review) -> Result<&Feasibility, Unasked> {
        self.replay.ask(Question::of(workspace, review))
    }
}

/// Asks and remembers during one run.
pub(in crate::checker) struct Reasoner<'a> {
    pub(in crate::checker) names: &'a Dictionary,
    before: HashMap<Asked, Verdict>,
    answers: RefCell<HashMap<Asked, Verdict>>,
}

impl<'a> Reasoner<'a> {
    /// Starts a run with what is known from the one before.
    pub(in crate::checker) fn new(names: &'a Dictionary, memory: &mut Memory) -> Self {
        let before = std::mem::take(&mut memory.answers);
        Self {
            names,
            before: if memory.names == *names { before } else { HashMap::new() },
            answers: RefCell::default(),
        }
    }

    /// The answer to a question, as [`find`] gives it.
    pub(in crate::checker) fn find(&self, takes: &[&Rule], leaves: &[&Rule]) -> Verdict {
        let owned = |rules: &[&Rule]| rules.iter().map(|rule| (*rule).clone()).collect::<Vec<_>>();
        let asked = (owned(takes), owned(leaves));
        let mut answers = self.answers.borrow_mut();
        if let Some(known) = answers.get(&asked) {
            return known.clone();
        }
        let known = self.before.get(&asked).cloned();
        let verdict = known.unwrap_or_else(|| find(takes, leaves, self.names));
        answers.insert(asked, verdict.clone());
        verdict
    }

    /// Ends the run: what was asked in it is known in the next one, and nothing else.
    pub(in crate::checker) fn remember(self, memory: &mut Memory) {
        if memory.names != *self.names {
            memory.names = self.names.clone();
        }
        memory.answers = self.answers.into_inner();
    }
}
