//! The names of a review: which fields, scores and named rules there are, where rules stand, and what follows when a name
//! changes.

use crate::change::FieldPath;
use crate::fault::Fault;
use crate::review::{Axis, Review};
use crate::rule::{Dictionary, Misread, Model, RuleText, Term, is_name, read, read_decay, read_named};
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
        threshold: match axis {
            Axis::Fit => review.fit_threshold,
            Axis::Engagement => review.engagement_threshold,
        },
    }
}

/// Where a rule stands, for a sentence that names it, and the name it must not lead back to.
pub(crate) struct Place {
    /// In words, such as “a criterion of MQL”.
    pub(crate) words: String,
    /// Its own name, where it has one.
    own: Option<String>,
}

impl Place {
    fn unnamed(words: String) -> Self {
        Self { words, own: None }
    }
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

/// Every rule of a review with its place.
fn rules(review: &Review) -> Vec<(Place, &RuleText)> {
    let mut rules = Vec::new();
    for stage in &review.stages {
        let name = &stage.abbreviation;
        let of = |what: &str| Place::unnamed(format!("{what} of {name}"));
        rules.extend(
            stage
                .criteria
                .iter()
                .filter_map(|row| Some((of("a criterion"), row.rule.as_ref()?))),
        );
        rules.extend(
            stage
                .exits
                .iter()
                .filter_map(|row| Some((of("an exit"), row.rule.as_ref()?))),
        );
        rules.extend(
            stage
                .lines
                .iter()
                .filter_map(|row| Some((of("a line"), row.rule.as_ref()?))),
        );
    }
    rules.extend(review.scores.iter().filter_map(|row| {
        let place = Place {
            words: format!("the {} score", row.axis.word()),
            own: Some(row.axis.word().into()),
        };
        Some((place, row.rule.as_ref()?))
    }));
    rules.extend(review.named_rules.iter().filter_map(|row| {
        let place = Place {
            words: format!("the rule “{}”", row.name),
            own: Some(row.name.to_string()),
        };
        Some((place, row.rule.as_ref()?))
    }));
    rules
}

/// Every rule of a review, to be changed.
fn rules_mut(review: &mut Review) -> impl Iterator<Item = &mut RuleText> {
    let stages = review.stages.iter_mut().flat_map(|stage| {
        let criteria = stage.criteria.iter_mut().filter_map(|row| row.rule.as_mut());
        let exits = stage.exits.iter_mut().filter_map(|row| row.rule.as_mut());
        criteria
            .chain(exits)
            .chain(stage.lines.iter_mut().filter_map(|row| row.rule.as_mut()))
    });
    let scores = review.scores.iter_mut().filter_map(|row| row.rule.as_mut());
    let named = review.named_rules.iter_mut().filter_map(|row| row.rule.as_mut());
    stages.chain(scores).chain(named)
}

/// A field, or a named rule, is called differently now: so is it in every rule.
pub(crate) fn rename(review: &mut Review, from: &str, to: &str, renamed: Renamed) {
    let swap = |given: &str| if given == from { to.to_owned() } else { given.to_owned() };
    let same = |given: &str| given.to_owned();
    for text in rules_mut(review) {
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
    for (place, text) in rules(review) {
        let read = match &place.own {
            Some(own) => read_named(text.as_str(), &names, own),
            None => read(text.as_str(), &names),
        };
        read.map_err(|misread| broken(place.words, misread))?;
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
