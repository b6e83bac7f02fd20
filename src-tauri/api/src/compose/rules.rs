//! Rules, and the names they use, as a screen paints them.

use domain::rule::{
    Asks, DecaySheet, Dictionary, FieldKind, Rule, Subject, Takes, Term, decay_sentence, pieces, sentence,
};
use domain::vocabulary::{SUGGESTED, suggested};
use domain::{Axis, Review, Typed, model, most_points, names};

use super::Scene;
use crate::view::{AskView, DecayView, RuleView, RulesView, ScoreView, SubjectView, SuggestedView};

/// The names of the open review and its rules.
pub(super) fn rules(scene: &Scene<'_>) -> RulesView {
    let review = scene.review;
    let names = names(scene.workspace, review);
    let there = |name: &str| names.field(name).is_some();
    RulesView {
        fields: review.fields.clone(),
        suggested: SUGGESTED
            .iter()
            .filter(|field| !there(field.name))
            .map(|field| SuggestedView {
                name: field.name.to_owned(),
                about: format!("{}, {}", field.kind.label(), field.filled.label().to_lowercase()),
                meaning: field.meaning.to_owned(),
            })
            .collect(),
        named: review.named_rules.clone(),
        scores: Axis::ALL.iter().map(|axis| score(review, *axis)).collect(),
        subjects: subjects(review, &names),
        written: written(review, &names),
    }
}

fn score(review: &Review, axis: Axis) -> ScoreView {
    let model = model(review, axis);
    let most = most_points(review, axis);
    let reach = match model.threshold {
        None => "No threshold yet".to_owned(),
        Some(threshold) if threshold > most => format!("Nobody can reach {threshold}: all lines together are {most}"),
        Some(threshold) => format!("{threshold} of at most {most} points"),
    };
    ScoreView {
        axis,
        label: axis.label().to_owned(),
        decays: review
            .scores
            .iter()
            .filter(|line| line.axis == axis)
            .filter_map(|line| {
                let decay = line.decay.as_ref()?.decay();
                Some(DecayView {
                    target: format!("score/{}/decay", line.id),
                    sheet: DecaySheet::of(decay),
                    sentence: decay_sentence(decay),
                })
            })
            .collect(),
        lines: review.scores.iter().filter(|line| line.axis == axis).cloned().collect(),
        threshold: model.threshold.show(),
        reach,
    }
}

fn subjects(review: &Review, names: &Dictionary) -> Vec<SubjectView> {
    let fields = review.fields.iter().map(|field| SubjectView {
        name: field.name.to_string(),
        kind: field.kind.label().to_owned(),
        written: Subject::Field(field.name.to_string()).to_string(),
        meaning: field.meaning.to_string(),
        asks: Asks::of_field(field.kind)
            .iter()
            .map(|asks| ask(*asks, Some(field.kind)))
            .collect(),
        values: suggested(field.name.as_str())
            .map(|field| field.values.iter().map(|value| (*value).to_owned()).collect())
            .unwrap_or_default(),
    });
    let terms = names.terms().map(|(name, term)| {
        let (kind, asks, meaning) = match term {
            Term::Model(_) => ("Score", Asks::OF_SCORE, String::new()),
            Term::Rule(_) => {
                let named = review.named_rules.iter().find(|rule| rule.name.as_str() == name);
                let meaning = named.map(|rule| rule.meaning.to_string()).unwrap_or_default();
                ("Rule", Asks::OF_RULE, meaning)
            }
        };
        SubjectView {
            name: name.to_owned(),
            kind: kind.to_owned(),
            written: name.to_owned(),
            meaning,
            asks: asks
                .iter()
                .map(|asks| match (term, asks) {
                    (Term::Model(_), Asks::Holds) => named_ask(*asks, "reaches its threshold"),
                    (Term::Model(_), Asks::HoldsNot) => named_ask(*asks, "stays below its threshold"),
                    _ => ask(*asks, None),
                })
                .collect(),
            values: Vec::new(),
        }
    });
    fields.chain(terms).collect()
}

fn ask(asks: Asks, kind: Option<FieldKind>) -> AskView {
    named_ask_with(asks, kind.map_or(asks.label(), |kind| asks.label_for(kind)), kind)
}

fn named_ask(asks: Asks, label: &str) -> AskView {
    named_ask_with(asks, label, None)
}

fn named_ask_with(asks: Asks, label: &str, kind: Option<FieldKind>) -> AskView {
    let kind = kind.unwrap_or(FieldKind::Number);
    let example = match (asks.takes(), kind) {
        (Takes::Nothing, _) => "",
        (Takes::Days, _) => "30",
        (Takes::Two, FieldKind::Date) => "2027-01-01 and 2027-03-31",
        (Takes::Two, _) => "50 and 200",
        (Takes::Many, FieldKind::Text | FieldKind::List) => "Software, Fintech",
        (Takes::Many, _) => "10, 20",
        (Takes::One, FieldKind::Date) => "2027-01-21",
        (Takes::One, FieldKind::YesNo) => "yes",
        (Takes::One, FieldKind::Text | FieldKind::List) => "Software",
        (Takes::One, FieldKind::Number) => "50",
    };
    AskView {
        asks,
        label: label.to_owned(),
        takes: asks.takes(),
        example: example.to_owned(),
    }
}

fn written(review: &Review, names: &Dictionary) -> Vec<RuleView> {
    let view = |target: String, rule: &Rule| RuleView {
        target,
        pieces: pieces(&rule.to_string(), None),
        sentence: sentence(rule, names),
    };
    let all = review.rules();
    all.map(|(path, rule)| view(path.to_string(), rule.rule())).collect()
}
