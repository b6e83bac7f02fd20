//! The names of a review: which fields, scores and named rules there are, and what follows when a name
//! changes.

use crate::change::FieldPath;
use crate::fault::Fault;
use crate::review::{Axis, Review};
use crate::rule::{Dictionary, Misread, Model, Number, Term, is_name, read, read_decay, read_named};
use crate::workspace::Workspace;

/// All names that the rules of a review may use.
pub fn names(workspace: &Workspace, review: &Review) -> Dictionary {
    let mut names = Dictionary::default();
    let currency = workspace.company.currency.to_string();
    for field in &review.fields {
        names.add_field(field.name.as_str(), field.kind, field.counts.measure(&currency));
    }
    for axis in Axis::ALL {
        names.add_term(axis.word(), Term::Model(model(review, *axis)));
    }
    for named in &review.named_rules {
        // A name without a rule yet is no name that could be used.
        if let Some(rule) = &named.rule {
            names.add_term(named.name.as_str(), Term::Rule(rule.rule().clone()));
        }
    }
    names
}

/// The scoring table of one axis.
pub fn model(review: &Review, axis: Axis) -> Model {
    let lines = review.scores.iter().filter(|line| line.axis == axis);
    Model {
        parts: lines.filter_map(crate::review::ScoreLine::part).collect(),
        threshold: review.threshold(axis),
    }
}

/// The most points that the lines of an axis give together; a line in words only may give its points to anyone.
pub fn most_points(review: &Review, axis: Axis) -> Number {
    let lines = review.scores.iter().filter(|line| line.axis == axis);
    let gains = lines.map(|line| line.points.max(Number::ZERO));
    gains.fold(Number::ZERO, Number::plus)
}

/// The name that the rule at this path must not lead back to.
pub fn own(review: &Review, path: FieldPath) -> Option<String> {
    match path {
        FieldPath::NamedRule(id, _) => {
            let named = review.named_rules.iter().find(|rule| rule.id == id)?;
            Some(named.name.to_string())
        }
        FieldPath::ScoreLine(id, _) => {
            let line = review.scores.iter().find(|line| line.id == id)?;
            Some(line.axis.word().to_owned())
        }
        _ => None,
    }
}

/// Where a rule stands, for a sentence that names it: “a criterion of MQL”.
fn in_words(review: &Review, path: FieldPath) -> String {
    let noun = match path {
        FieldPath::Criterion(..) => "a criterion",
        FieldPath::Exit(..) => "an exit",
        _ => "a line",
    };
    match path {
        FieldPath::ScoreLine(..) => format!("the {} score", own(review, path).unwrap_or_default()),
        FieldPath::NamedRule(..) => format!("the rule “{}”", own(review, path).unwrap_or_default()),
        _ => {
            let stage = review
                .stages
                .iter()
                .find(|stage| stage.rules().any(|(at, _)| at == path));
            format!(
                "{noun} of {}",
                stage.map_or("a stage", |stage| stage.abbreviation.as_str())
            )
        }
    }
}

/// A field, or a named rule, is called differently now: so is it in every rule.
pub(crate) fn rename(review: &mut Review, from: &str, to: &str, renamed: Renamed) {
    let swap = |given: &str| if given == from { to.to_owned() } else { given.to_owned() };
    let same = |given: &str| given.to_owned();
    for text in review.rules_mut() {
        let rule = match renamed {
            Renamed::Field => text.rule().renamed(&swap, &same),
            Renamed::Rule => text.rule().renamed(&same, &swap),
        };
        *text = rule.into();
    }
    if renamed == Renamed::Field {
        for decay in review.scores.iter_mut().filter_map(|line| line.decay.as_mut()) {
            let mut changed = decay.decay().clone();
            changed.since = swap(&changed.since);
            *decay = changed.into();
        }
    }
}

/// What has another name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Renamed {
    /// A field of the CRM.
    Field,
    /// A named rule.
    Rule,
}

/// Checks that names can be told apart and used, and that every rule still reads with them.
pub(crate) fn check(workspace: &Workspace, review: &Review) -> Result<(), Fault> {
    alike(
        review.fields.iter().map(|field| field.name.as_str()),
        "field",
        Vec::new(),
    )?;
    let axes = Axis::ALL.iter().map(|axis| axis.word().to_owned()).collect();
    alike(review.named_rules.iter().map(|rule| rule.name.as_str()), "rule", axes)?;
    for named in &review.named_rules {
        if !is_name(named.name.as_str()) {
            return Err(Fault::Unreadable {
                what: "Name",
                given: crate::fault::shortened(named.name.as_str()),
                example: "“high intent”: words of letters, without AND, OR, NOT, IN or FOR",
            });
        }
    }
    let names = names(workspace, review);
    let broken = |words: String, misread: Misread| Fault::Broken {
        by: words,
        why: misread.to_string(),
    };
    for (path, text) in review.rules() {
        let read = match own(review, path) {
            Some(own) => read_named(text.as_str(), &names, &own),
            None => read(text.as_str(), &names),
        };
        read.map_err(|misread| broken(in_words(review, path), misread))?;
    }
    for line in &review.scores {
        if let Some(decay) = &line.decay {
            let read = read_decay(&decay.decay().to_string(), &names);
            read.map_err(|misread| broken(format!("the {} score", line.axis.word()), misread))?;
        }
    }
    Ok(())
}

fn alike<'a>(names: impl Iterator<Item = &'a str>, kind: &'static str, mut seen: Vec<String>) -> Result<(), Fault> {
    for name in names {
        let folded = name.to_lowercase();
        if seen.contains(&folded) {
            return Err(Fault::Taken {
                kind,
                name: crate::fault::shortened(name),
            });
        }
        seen.push(folded);
    }
    Ok(())
}
