//! The search: field by field, one class of values after the other, leaving a branch when its bounds rule the answer out.

use chrono::NaiveDate;

use crate::rule::{Dictionary, Held, Record, Rule, Truth, holds};

use super::classes::{Class, classes};
use super::node::{Branch, Maker, Node, Possible};
use super::{Question, Verdict};

/// The fields that matter to a record and what they hold, nothing where they have to be blank.
type Told = Vec<(String, Option<Held>)>;

/// After so many steps the search says that it can't tell.
const MOST_STEPS: u32 = 4_000;

pub(super) fn decide(question: Question<'_>, dictionary: &Dictionary) -> Verdict {
    let mut maker = Maker::new(dictionary);
    let mut nodes = |rules: &[&Rule]| rules.iter().map(|rule| maker.node(rule)).collect::<Vec<_>>();
    let (takes, leaves) = (nodes(question.takes), nodes(question.leaves));
    if maker.beyond {
        return Verdict::CannotTell;
    }
    let day = NaiveDate::default()
        .checked_add_days(chrono::Days::new(36_500))
        .unwrap_or_default();
    let mut fields = Vec::new();
    for (name, asked) in &maker.fields {
        match classes(name, asked, day, dictionary) {
            Some(classes) => fields.push(Field {
                chosen: None,
                passed: classes.iter().map(|class| passed(class, day)).collect(),
                possible: (0..asked.tests.len()).map(|test| all_of(&classes, test)).collect(),
                classes,
            }),
            None => return Verdict::CannotTell,
        }
    }
    let mut search = Search {
        takes,
        leaves,
        state: State(fields),
        steps: 0,
    };
    match search.go(0) {
        Some(true) => {
            let told = search.told(&maker.fields);
            witnessed(question, &told, day, dictionary)
        }
        Some(false) => Verdict::Never,
        None => Verdict::CannotTell,
    }
}

/// The record as the answer, once the language's own evaluation says the same of it.
fn witnessed(question: Question<'_>, told: &Told, day: NaiveDate, dictionary: &Dictionary) -> Verdict {
    let mut record = Record::blank(day);
    for (name, held) in told {
        if let Some(held) = held {
            record.fill(name.as_str(), held.clone());
        }
    }
    let yes = |rule: &&Rule| holds(rule, &record, dictionary) == Truth::Yes;
    if question.takes.iter().all(yes) && !question.leaves.iter().any(yes) {
        Verdict::Record(told.clone())
    } else {
        Verdict::CannotTell
    }
}

fn all_of(classes: &[Class], test: usize) -> Possible {
    let each = classes.iter().map(|class| Possible::one(class.truths[test]));
    each.fold(Possible::NONE, Possible::or)
}

/// The days since the date a class stands for; nothing for a blank and for days to come.
fn passed(class: &Class, day: NaiveDate) -> Option<u32> {
    match &class.held {
        Some(Held::Date(date)) => u32::try_from(day.signed_duration_since(*date).num_days()).ok(),
        _ => None,
    }
}

struct Field {
    chosen: Option<usize>,
    classes: Vec<Class>,
    passed: Vec<Option<u32>>,
    possible: Vec<Possible>,
}

struct State(Vec<Field>);

impl Branch for State {
    fn test(&self, field: usize, test: usize) -> Possible {
        let field = &self.0[field];
        match field.chosen {
            Some(class) => Possible::one(field.classes[class].truths[test]),
            None => field.possible[test],
        }
    }

    fn passed(&self, field: usize) -> Option<(u32, u32)> {
        let field = &self.0[field];
        match field.chosen {
            // A blank and a day to come leave nothing, as does a day so long ago that nothing is left.
            Some(class) => field.passed[class].or(Some(u32::MAX)).map(|passed| (passed, passed)),
            None => None,
        }
    }
}

struct Search {
    takes: Vec<Node>,
    leaves: Vec<Node>,
    state: State,
    steps: u32,
}

impl Search {
    /// Whether there is a record below this branch; nothing when that would take too long.
    fn go(&mut self, field: usize) -> Option<bool> {
        self.steps += 1;
        if self.steps > MOST_STEPS {
            return None;
        }
        if !self.may_be() {
            return Some(false);
        }
        if field == self.state.0.len() {
            return Some(true);
        }
        for class in 0..self.state.0[field].classes.len() {
            self.state.0[field].chosen = Some(class);
            if self.go(field + 1)? {
                return Some(true);
            }
        }
        self.state.0[field].chosen = None;
        Some(false)
    }

    fn may_be(&self) -> bool {
        let state = &self.state;
        self.takes.iter().all(|node| node.possible(state).may(Truth::Yes))
            && !self.leaves.iter().any(|node| node.possible(state).must(Truth::Yes))
    }

    fn must_be(&self) -> bool {
        let state = &self.state;
        self.takes.iter().all(|node| node.possible(state).must(Truth::Yes))
            && !self.leaves.iter().any(|node| node.possible(state).may(Truth::Yes))
    }

    /// The record found, without the fields that make no difference to it.
    fn told(&mut self, names: &[(String, super::classes::Asked)]) -> Told {
        for field in (0..self.state.0.len()).rev() {
            let chosen = self.state.0[field].chosen.take();
            if !self.must_be() {
                self.state.0[field].chosen = chosen;
            }
        }
        let fields = self.state.0.iter().zip(names);
        fields
            .filter_map(|(field, (name, _))| Some((name.clone(), field.classes[field.chosen?].held.clone())))
            .collect()
    }
}
