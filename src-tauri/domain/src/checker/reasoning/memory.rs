//! Answers found before: after a change, only the questions that it bears on are asked again, of rules and of the rota.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use super::{Verdict, find};
use crate::review::Review;
use crate::rule::{Dictionary, Rule};
use crate::sla::feasibility::{Feasibility, Question, Remembered, Unasked};
use crate::workspace::Workspace;

/// The answers of the run before. They hold as long as the names in the rules stand for the same.
#[derive(Debug, Default)]
pub struct Memory {
    names: Dictionary,
    rules: Rules,
    answers: HashMap<Asked, Answer>,
    answered: usize,
    replay: Remembered,
}

impl Memory {
    /// How many questions the last run could not answer from the one before.
    pub fn answered(&self) -> usize {
        self.answered
    }

    /// Whether the rota can keep what is promised, replayed again only when something it depends on has changed.
    ///
    /// # Errors
    /// [`Unasked`] when there is nothing to replay, or too much.
    pub fn feasibility(&mut self, workspace: &Workspace, review: &Review) -> Result<&Feasibility, Unasked> {
        self.replay.ask(Question::of(workspace, review))
    }
}

/// A question, by the numbers of the rules in it: those that take, and those that leave.
type Asked = (Vec<u64>, Vec<u64>);

/// Every rule that is asked about has a number of its own, so that long rules are compared once in a run and not with every
/// question.
#[derive(Debug, Default)]
struct Rules {
    numbers: HashMap<Rule, Number>,
    given: u64,
}

#[derive(Debug)]
struct Number {
    number: u64,
    /// Looked up in this run.
    used: bool,
}

#[derive(Debug)]
struct Answer {
    verdict: Verdict,
    /// Asked in this run.
    used: bool,
}

/// A rule with its number.
#[derive(Clone, Copy)]
pub(in crate::checker) struct Known<'a> {
    rule: &'a Rule,
    number: u64,
}

/// Asks and remembers during one run.
pub(in crate::checker) struct Reasoner<'a> {
    pub(in crate::checker) names: &'a Dictionary,
    rules: RefCell<Rules>,
    answers: RefCell<HashMap<Asked, Answer>>,
    answered: Cell<usize>,
}

impl<'a> Reasoner<'a> {
    /// Starts a run with what is known from the one before.
    pub(in crate::checker) fn new(names: &'a Dictionary, memory: &mut Memory) -> Self {
        if memory.names != *names {
            memory.names = names.clone();
            memory.answers.clear();
        }
        Self {
            names,
            rules: RefCell::new(std::mem::take(&mut memory.rules)),
            answers: RefCell::new(std::mem::take(&mut memory.answers)),
            answered: Cell::new(0),
        }
    }

    /// A rule as questions take it.
    pub(in crate::checker) fn know<'r>(&self, rule: &'r Rule) -> Known<'r> {
        let mut rules = self.rules.borrow_mut();
        if let Some(known) = rules.numbers.get_mut(rule) {
            known.used = true;
            return Known {
                rule,
                number: known.number,
            };
        }
        rules.given += 1;
        let number = rules.given;
        rules.numbers.insert(rule.clone(), Number { number, used: true });
        Known { rule, number }
    }

    /// The answer to a question, as [`find`] gives it.
    pub(in crate::checker) fn find(&self, takes: &[Known<'_>], leaves: &[Known<'_>]) -> Verdict {
        let numbers = |rules: &[Known<'_>]| rules.iter().map(|known| known.number).collect::<Vec<_>>();
        let mut answers = self.answers.borrow_mut();
        let answer = answers.entry((numbers(takes), numbers(leaves))).or_insert_with(|| {
            self.answered.update(|before| before + 1);
            let verdict = find(&rules_of(takes), &rules_of(leaves), self.names);
            Answer { verdict, used: true }
        });
        answer.used = true;
        answer.verdict.clone()
    }

    /// Ends the run: what was asked in it is known in the next one, and nothing else.
    pub(in crate::checker) fn remember(self, memory: &mut Memory) {
        memory.rules = self.rules.into_inner();
        memory.answers = self.answers.into_inner();
        memory.answered = self.answered.get();
        memory.rules.numbers.retain(|_, known| std::mem::take(&mut known.used));
        memory.answers.retain(|_, answer| std::mem::take(&mut answer.used));
    }
}

fn rules_of<'a>(known: &[Known<'a>]) -> Vec<&'a Rule> {
    known.iter().map(|known| known.rule).collect()
}
