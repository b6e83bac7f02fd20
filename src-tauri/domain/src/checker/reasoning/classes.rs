//! The values of one field, as one representative for each class that no test tells apart.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use crate::rule::{
    Case, Comparison, Dictionary, FieldKind, Held, Measured, Number, Record, Rule, Test, Truth, Value, holds,
};

/// So many texts that are looked for inside others are tried in every combination, not more.
const MOST_NEEDLES: usize = 6;

/// What stands in a text for words that nobody looks for.
const MORE: &str = "…";

/// What a question asks of one field.
#[derive(Default)]
pub(super) struct Asked {
    /// The tests of it, each once.
    pub(super) tests: Vec<Test>,
    /// After how many days points that are counted from it change.
    pub(super) turns: BTreeSet<u32>,
}

/// One class of values: its representative, and what each test says of it.
pub(super) struct Class {
    pub(super) held: Option<Held>,
    pub(super) truths: Vec<Truth>,
}

/// The classes of a field's values, blank last; nothing where they can't be told.
pub(super) fn classes(field: &str, asked: &Asked, day: NaiveDate, dictionary: &Dictionary) -> Option<Vec<Class>> {
    let candidates = match dictionary.field(field)?.kind {
        FieldKind::Number => numbers(asked),
        FieldKind::Text => texts(asked)?,
        FieldKind::Date => dates(asked, day)?,
        FieldKind::YesNo => vec![Held::YesNo(true), Held::YesNo(false)],
        FieldKind::List => lists(asked)?,
    };
    let mut classes: Vec<Class> = Vec::new();
    for held in candidates.into_iter().map(Some).chain([None]) {
        let truths = truths(field, held.clone(), asked, day, dictionary);
        // Points that lose worth tell dates apart that no test does.
        let kept = asked.turns.is_empty() && held.is_some();
        if !kept || classes.iter().all(|class| class.truths != truths) {
            classes.push(Class { held, truths });
        }
    }
    Some(classes)
}

fn truths(field: &str, held: Option<Held>, asked: &Asked, day: NaiveDate, dictionary: &Dictionary) -> Vec<Truth> {
    let mut record = Record::blank(day);
    if let Some(held) = held {
        record.fill(field, held);
    }
    let tests = asked.tests.iter();
    tests
        .map(|test| holds(&Rule::of_field(field, test.clone()), &record, dictionary))
        .collect()
}

/// The values that tests compare with.
fn constants(asked: &Asked) -> Vec<&Value> {
    let mut constants = Vec::new();
    for test in &asked.tests {
        match test {
            Test::Compare { value, .. } => constants.push(value),
            Test::In { values, .. } | Test::NotIn { values, .. } => constants.extend(values),
            Test::Between { low, high } => constants.extend([low, high]),
            _ => {}
        }
    }
    constants
}

/// Each number that is compared with, and one between each two neighbours and beyond the ends.
fn numbers(asked: &Asked) -> Vec<Held> {
    let amounts = constants(asked).into_iter().filter_map(|value| match value {
        Value::Number(Measured { amount, .. }) => Some(amount.parts()),
        _ => None,
    });
    let mut points: Vec<i64> = amounts.collect();
    points.sort_unstable();
    points.dedup();
    let one = Number::SCALE;
    let whole = points.iter().all(|point| point % one == 0);
    let (Some(least), Some(most)) = (points.first().copied(), points.last().copied()) else {
        return vec![Held::Number(Number::from_parts(one))];
    };
    let mut values = Vec::new();
    if least > 0 {
        values.push(if least > one { least - one } else { 0 });
    } else if least < 0 {
        values.push(least - one);
    }
    for (at, point) in points.iter().enumerate() {
        values.push(*point);
        if let Some(next) = points.get(at + 1) {
            let rounded = (point.div_euclid(one) + 1) * one;
            if rounded < *next {
                values.push(rounded);
            } else if !whole && next - point > 1 {
                values.push(point + (next - point) / 2);
            }
        }
    }
    values.push((most.div_euclid(one) + 1) * one);
    values
        .into_iter()
        .map(|parts| Held::Number(Number::from_parts(parts)))
        .collect()
}

/// The texts that are looked for, alone and together, in the capitals that can matter, and one that is none of them.
fn texts(asked: &Asked) -> Option<Vec<Held>> {
    let mixed = looks_at_capitals(asked);
    let mut whole = BTreeSet::new();
    let (mut starts, mut parts) = (BTreeSet::from([String::new()]), BTreeSet::new());
    for test in &asked.tests {
        let (needles, case): (Vec<&str>, Case) = match test {
            Test::Compare { by, value, case } => {
                if !matches!(by, Comparison::Equal | Comparison::NotEqual) {
                    return None;
                }
                (text_of(value).into_iter().collect(), *case)
            }
            Test::In { values, case } | Test::NotIn { values, case } => {
                (values.iter().filter_map(text_of).collect(), *case)
            }
            Test::Contains { text, case } => {
                parts.extend(spellings(text, *case, mixed));
                continue;
            }
            Test::StartsWith { text, case } => {
                starts.extend(spellings(text, *case, mixed));
                continue;
            }
            Test::Between { .. } => return None,
            Test::Within { .. } | Test::Empty | Test::NotEmpty => continue,
        };
        whole.extend(needles.into_iter().flat_map(|text| spellings(text, case, mixed)));
    }
    if parts.len() > MOST_NEEDLES || starts.len() > MOST_NEEDLES + 1 {
        return None;
    }
    // None of what is looked for, so long as nobody looks for this.
    let mut values: Vec<String> = whole.into_iter().chain(["something else".to_owned()]).collect();
    let parts: Vec<String> = parts.into_iter().collect();
    for start in &starts {
        for chosen in combinations(&parts) {
            // What stands before and behind keeps it from starting with a part, and from being equal to one.
            for (before, behind) in [("", ""), ("", MORE), (MORE, ""), (MORE, MORE)] {
                values.push(format!("{start}{before}{}{behind}", chosen.join(MORE)));
            }
        }
    }
    values.retain(|text| !text.trim().is_empty());
    Some(values.into_iter().map(Held::Text).collect())
}

fn text_of(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

/// The spellings of a text that matter: other capitals do where one test looks at them and another does not.
fn spellings(text: &str, case: Case, mixed: bool) -> Vec<String> {
    if case == Case::Ignored && mixed {
        vec![text.to_owned(), text.to_lowercase(), text.to_uppercase()]
    } else {
        vec![text.to_owned()]
    }
}

/// Whether some test of the field looks at capitals.
fn looks_at_capitals(asked: &Asked) -> bool {
    asked.tests.iter().any(|test| match test {
        Test::Compare { case, .. }
        | Test::In { case, .. }
        | Test::NotIn { case, .. }
        | Test::Contains { case, .. }
        | Test::StartsWith { case, .. } => *case == Case::Exact,
        Test::Between { .. } | Test::Within { .. } | Test::Empty | Test::NotEmpty => false,
    })
}

fn combinations(parts: &[String]) -> Vec<Vec<&str>> {
    let each = 0..1_usize << parts.len();
    each.map(|chosen| {
        let kept = parts.iter().enumerate().filter(|(at, _)| chosen >> at & 1 == 1);
        kept.map(|(_, part)| part.as_str()).collect()
    })
    .collect()
}

/// Lists with each combination of the entries that are looked for, and one entry that nobody looks for.
fn lists(asked: &Asked) -> Option<Vec<Held>> {
    let mixed = looks_at_capitals(asked);
    let mut parts = BTreeSet::new();
    for test in &asked.tests {
        match test {
            Test::Contains { text, case } => parts.extend(spellings(text, *case, mixed)),
            Test::Empty | Test::NotEmpty => {}
            _ => return None,
        }
    }
    if parts.len() > MOST_NEEDLES {
        return None;
    }
    let parts: Vec<String> = parts.into_iter().collect();
    let lists = combinations(&parts).into_iter().map(|chosen| match chosen.as_slice() {
        [] => vec!["something else".to_owned()],
        chosen => chosen.iter().map(|text| (*text).to_owned()).collect(),
    });
    Some(lists.map(Held::List).collect())
}

/// Days around each date or limit that is compared with; days of both kinds at once are too many to tell apart.
fn dates(asked: &Asked, day: NaiveDate) -> Option<Vec<Held>> {
    let fixed: Vec<NaiveDate> = constants(asked)
        .into_iter()
        .filter_map(|value| match value {
            Value::Date(date) => Some(*date),
            _ => None,
        })
        .collect();
    let mut back = asked.turns.clone();
    for test in &asked.tests {
        match test {
            Test::Within { of: Some(_), .. } => return None,
            Test::Within { days, of: None } => drop(back.insert(*days)),
            _ => {}
        }
    }
    if !fixed.is_empty() && !back.is_empty() {
        return None;
    }
    let mut days: BTreeSet<NaiveDate> = BTreeSet::from([day]);
    let ago = |days: u32| day.checked_sub_days(Days::new(days.into()));
    days.extend(back.iter().filter_map(|days| ago(*days)));
    days.extend(fixed);
    let around = days.iter().flat_map(|day| [day.pred_opt(), Some(*day), day.succ_opt()]);
    let around: BTreeSet<NaiveDate> = around.flatten().collect();
    Some(around.into_iter().rev().map(Held::Date).collect())
}
