//! Rules made ready for the search: names resolved, each test a number, and bounds of what a rule can become.

use std::collections::BTreeMap;

use crate::rule::{Comparison, DecayKind, Dictionary, Number, Points, Rule, Subject, Term, Test, Truth, Value};

use super::classes::Asked;

/// The most names that lead to one another, and the most conditions of all rules together, names spelt out.
const DEEPEST: usize = 24;
const MOST_NODES: usize = 20_000;
/// So often are points halved until nothing is left of them.
const MOST_HALVINGS: u32 = 45;

/// Truths that are possible: a set.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Possible(u8);

impl Possible {
    pub(super) const NONE: Self = Self(0);
    const KNOWN: Self = Self(0b101);

    pub(super) fn one(truth: Truth) -> Self {
        Self(1 << truth as u8)
    }

    pub(super) fn may(self, truth: Truth) -> bool {
        self.0 & Self::one(truth).0 != 0
    }

    pub(super) fn must(self, truth: Truth) -> bool {
        self == Self::one(truth)
    }

    pub(super) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What the lesser of one truth of each set can be; the search does little else, so it is worked out on the bits.
    fn lesser(self, other: Self) -> Self {
        self.met(other, Truth::No, Truth::Yes)
    }

    /// What the greater of one truth of each set can be.
    fn greater(self, other: Self) -> Self {
        self.met(other, Truth::Yes, Truth::No)
    }

    /// One truth wins over both others, and another one yields to both.
    fn met(self, other: Self, wins: Truth, yields: Truth) -> Self {
        if self == Self::NONE || other == Self::NONE {
            return Self::NONE;
        }
        let unknown = Self::one(Truth::Unknown).0;
        let undecided = unknown | Self::one(yields).0;
        let stays = |one: Self, two: Self| one.0 & unknown != 0 && two.0 & undecided != 0;
        let middle = if stays(self, other) || stays(other, self) {
            unknown
        } else {
            0
        };
        let won = (self.0 | other.0) & Self::one(wins).0;
        let yielded = self.0 & other.0 & Self::one(yields).0;
        Self(won | middle | yielded)
    }

    fn negated(self) -> Self {
        let turned = TRUTHS.into_iter().filter(|truth| self.may(*truth));
        turned.fold(Self::NONE, |all, truth| all.or(Self::one(!truth)))
    }
}

const TRUTHS: [Truth; 3] = [Truth::No, Truth::Unknown, Truth::Yes];

/// A rule, ready for the search.
pub(super) enum Node {
    All(Vec<Node>),
    Any(Vec<Node>),
    Not(Box<Node>),
    /// A test of a field, both by number.
    Test(usize, usize),
    /// A sum of points, and what is asked of it.
    Sum(Vec<Part>, Test),
    /// A name that stands for nothing or leads back to itself.
    Unknown,
}

/// A part of a sum.
pub(super) struct Part {
    points: Number,
    node: Node,
    decay: Option<Losing>,
}

/// How a part loses worth, and the field whose date that is counted from.
struct Losing {
    field: usize,
    kind: DecayKind,
    days: u32,
}

/// What is known of the fields in one branch of the search.
pub(super) trait Branch {
    /// What a test of a field can still say.
    fn test(&self, field: usize, test: usize) -> Possible;

    /// The least and most days that can have passed since a field's date; nothing where it may be blank or to come.
    fn passed(&self, field: usize) -> Option<(u32, u32)>;
}

/// Makes rules ready and gathers what they ask of which field.
pub(super) struct Maker<'a> {
    dictionary: &'a Dictionary,
    /// The fields by name, with what is asked of them.
    pub(super) fields: Vec<(String, Asked)>,
    numbers: BTreeMap<String, usize>,
    open: Vec<String>,
    made: usize,
    /// Whether the rules were too deep or too many to be made ready whole.
    pub(super) beyond: bool,
}

impl<'a> Maker<'a> {
    pub(super) fn new(dictionary: &'a Dictionary) -> Self {
        Self {
            dictionary,
            fields: Vec::new(),
            numbers: BTreeMap::new(),
            open: Vec::new(),
            made: 0,
            beyond: false,
        }
    }

    pub(super) fn node(&mut self, rule: &Rule) -> Node {
        self.made += 1;
        if self.made > MOST_NODES {
            self.beyond = true;
            return Node::Unknown;
        }
        match rule {
            Rule::All(rules) => Node::All(rules.iter().map(|rule| self.node(rule)).collect()),
            Rule::Any(rules) => Node::Any(rules.iter().map(|rule| self.node(rule)).collect()),
            Rule::Not(rule) => Node::Not(Box::new(self.node(rule))),
            Rule::Named(name) => self.named(name),
            Rule::Test { subject, test } => match subject {
                Subject::Field(name) => self.test(name, test),
                Subject::Points(parts) => Node::Sum(self.parts(parts), test.clone()),
                Subject::Score(name) => match self.dictionary.term(name) {
                    Some(Term::Model(model)) if self.enter(name) => {
                        let parts = self.parts(&model.parts);
                        self.open.pop();
                        Node::Sum(parts, test.clone())
                    }
                    _ => Node::Unknown,
                },
            },
        }
    }

    fn named(&mut self, name: &str) -> Node {
        let dictionary = self.dictionary;
        let Some(term) = dictionary.term(name) else {
            return Node::Unknown;
        };
        if !self.enter(name) {
            return Node::Unknown;
        }
        let node = match term {
            Term::Rule(rule) => self.node(rule),
            Term::Model(model) => match model.threshold {
                Some(threshold) => Node::Sum(self.parts(&model.parts), at_least(threshold)),
                None => Node::Unknown,
            },
        };
        self.open.pop();
        node
    }

    /// Goes into a name, unless that leads back to where one came from.
    fn enter(&mut self, name: &str) -> bool {
        if self.open.len() >= DEEPEST {
            self.beyond = true;
            return false;
        }
        let fresh = !self.open.iter().any(|open| open == name);
        if fresh {
            self.open.push(name.to_owned());
        }
        fresh
    }

    fn parts(&mut self, parts: &[Points]) -> Vec<Part> {
        let parts = parts.iter().map(|part| {
            let node = self.node(&part.rule);
            let decay = part.decay.as_ref().map(|decay| {
                let field = self.field(&decay.since);
                let turns = &mut self.fields[field].1.turns;
                match decay.kind {
                    DecayKind::Ends => drop(turns.insert(decay.days)),
                    DecayKind::Halved => {
                        let times = (0..MOST_HALVINGS).take_while(|times| part.points.halved(*times) != Number::ZERO);
                        turns.extend(times.map(|times| (times + 1).saturating_mul(decay.days)));
                    }
                }
                Losing {
                    field,
                    kind: decay.kind,
                    days: decay.days.max(1),
                }
            });
            Part {
                points: part.points,
                node,
                decay,
            }
        });
        parts.collect()
    }

    fn field(&mut self, name: &str) -> usize {
        *self.numbers.entry(name.to_owned()).or_insert_with(|| {
            self.fields.push((name.to_owned(), Asked::default()));
            self.fields.len() - 1
        })
    }

    fn test(&mut self, name: &str, test: &Test) -> Node {
        let field = self.field(name);
        let tests = &mut self.fields[field].1.tests;
        let at = tests.iter().position(|known| known == test).unwrap_or_else(|| {
            tests.push(test.clone());
            tests.len() - 1
        });
        Node::Test(field, at)
    }
}

/// A sum of at least so many points.
fn at_least(threshold: Number) -> Test {
    Test::Compare {
        by: Comparison::AtLeast,
        value: Value::Number(crate::rule::Measured::plain(threshold)),
        case: crate::rule::Case::Exact,
    }
}

impl Node {
    /// What the rule can still become in a branch; once all fields are known, the one truth it has.
    pub(super) fn possible(&self, branch: &dyn Branch) -> Possible {
        match self {
            Node::All(nodes) => {
                let each = nodes.iter().map(|node| node.possible(branch));
                each.fold(Possible::one(Truth::Yes), |all, one| all.lesser(one))
            }
            Node::Any(nodes) => {
                let each = nodes.iter().map(|node| node.possible(branch));
                each.fold(Possible::one(Truth::No), |all, one| all.greater(one))
            }
            Node::Not(node) => node.possible(branch).negated(),
            Node::Test(field, test) => branch.test(*field, *test),
            Node::Sum(parts, test) => {
                let (mut least, mut most) = (Number::ZERO, Number::ZERO);
                for part in parts {
                    let (low, high) = part.bounds(branch);
                    (least, most) = (least.plus(low), most.plus(high));
                }
                of_sum(test, least, most)
            }
            Node::Unknown => Possible::one(Truth::Unknown),
        }
    }
}

impl Part {
    /// The least and most points it can still give.
    fn bounds(&self, branch: &dyn Branch) -> (Number, Number) {
        let holds = self.node.possible(branch);
        if !holds.may(Truth::Yes) {
            return (Number::ZERO, Number::ZERO);
        }
        let (first, last) = match &self.decay {
            None => (self.points, self.points),
            Some(losing) => match branch.passed(losing.field) {
                None => (self.points, Number::ZERO),
                Some((least, most)) => (losing.left(self.points, least), losing.left(self.points, most)),
            },
        };
        let (low, high) = (first.min(last), first.max(last));
        if holds.must(Truth::Yes) {
            (low, high)
        } else {
            (low.min(Number::ZERO), high.max(Number::ZERO))
        }
    }
}

impl Losing {
    /// What is left of points after so many days.
    fn left(&self, points: Number, passed: u32) -> Number {
        match self.kind {
            DecayKind::Halved => points.halved(passed / self.days),
            DecayKind::Ends if passed <= self.days => points,
            DecayKind::Ends => Number::ZERO,
        }
    }
}

/// What a test can say of a sum between two bounds.
fn of_sum(test: &Test, least: Number, most: Number) -> Possible {
    let may = |yes: bool, no: bool| match (yes, no) {
        (true, true) => Possible::KNOWN,
        (true, false) => Possible::one(Truth::Yes),
        _ => Possible::one(Truth::No),
    };
    let within = |value: Number| (least..=most).contains(&value);
    let number = |value: &Value| match value {
        Value::Number(quantity) => Some(quantity.amount),
        _ => None,
    };
    let one = least == most;
    match test {
        Test::Compare { by, value, .. } => match number(value) {
            None => Possible::one(Truth::Unknown),
            Some(value) => match by {
                Comparison::Equal => may(within(value), !(one && least == value)),
                Comparison::NotEqual => may(!(one && least == value), within(value)),
                Comparison::Less => may(least < value, most >= value),
                Comparison::AtMost => may(least <= value, most > value),
                Comparison::More => may(most > value, least <= value),
                Comparison::AtLeast => may(most >= value, least < value),
            },
        },
        Test::Between { low, high } => match (number(low), number(high)) {
            (Some(low), Some(high)) => {
                let inside = low <= least && most <= high;
                may(low <= high && most >= low && least <= high, !inside)
            }
            _ => Possible::one(Truth::Unknown),
        },
        Test::In { values, .. } => any_of(values, &number, &within, one),
        Test::NotIn { values, .. } => any_of(values, &number, &within, one).negated(),
        Test::Empty => Possible::one(Truth::No),
        Test::NotEmpty => Possible::one(Truth::Yes),
        Test::Contains { .. } | Test::StartsWith { .. } | Test::Within { .. } => Possible::one(Truth::Unknown),
    }
}

fn any_of(
    values: &[Value],
    number: &dyn Fn(&Value) -> Option<Number>,
    within: &dyn Fn(Number) -> bool,
    one: bool,
) -> Possible {
    let values: Option<Vec<Number>> = values.iter().map(number).collect();
    let Some(values) = values else {
        return Possible::one(Truth::Unknown);
    };
    match (values.into_iter().any(within), one) {
        (false, _) => Possible::one(Truth::No),
        (true, true) => Possible::one(Truth::Yes),
        (true, false) => Possible::KNOWN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_say_of_two_sets_what_each_pair_of_their_truths_does() {
        for (one, two) in (0..8).flat_map(|one| (0..8).map(move |two| (Possible(one), Possible(two)))) {
            let (mut lesser, mut greater) = (Possible::NONE, Possible::NONE);
            for a in TRUTHS.into_iter().filter(|truth| one.may(*truth)) {
                for b in TRUTHS.into_iter().filter(|truth| two.may(*truth)) {
                    lesser = lesser.or(Possible::one(a.min(b)));
                    greater = greater.or(Possible::one(a.max(b)));
                }
            }
            assert!(
                one.lesser(two) == lesser && one.greater(two) == greater,
                "{} {}",
                one.0,
                two.0
            );
        }
    }
}
