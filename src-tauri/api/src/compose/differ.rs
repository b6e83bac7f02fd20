//! Composing where the two sides differ.

use domain::diagnosis::{FEWEST_RATINGS, Gap, gaps, overall, team_nps, weights};
use domain::{Diagnosis, DiagnosisField, FieldPath, Ratings, Review, Side, Topic, lowered};

use super::Scene;
use crate::view::{CostCell, DifferView, GapView, TeamView, TopicView};

/// Both sides' own answers.
pub(super) fn differ(scene: &Scene<'_>) -> DifferView {
    let review = scene.review;
    let diagnosis = &review.diagnosis;
    let gaps = gaps(diagnosis);
    let sum = weights(diagnosis);
    let sides = [Side::Marketing, Side::Sales].map(|side| overall(diagnosis, side));
    DifferView {
        topics: Topic::ALL.iter().map(|topic| topic_view(diagnosis, *topic)).collect(),
        weights: if sum == 100 {
            String::new()
        } else {
            format!("Weights add up to {sum}, not 100.")
        },
        sentence: gaps.first().map(|gap| widest(*gap)).unwrap_or_default(),
        overall: match sides {
            [Some(marketing), Some(sales)] => {
                let [marketing, sales] = [marketing, sales].map(points);
                format!("Weighed together, marketing sees {marketing} of 5 and sales {sales}.")
            }
            _ => String::new(),
        },
        gaps: gaps.iter().map(|gap| gap_view(review, *gap)).collect(),
        teams: vec![
            team(
                diagnosis,
                DiagnosisField::MarketingRatings,
                &diagnosis.marketing_ratings,
            ),
            team(diagnosis, DiagnosisField::SalesRatings, &diagnosis.sales_ratings),
        ],
        together: team_nps(&[&diagnosis.marketing_ratings, &diagnosis.sales_ratings])
            .filter(|_| shown(&diagnosis.marketing_ratings) && shown(&diagnosis.sales_ratings))
            .map(|nps| format!("Together {}, of {} answers.", signed(nps.score), nps.answers))
            .unwrap_or_default(),
    }
}

/// Hundredths as “3.45”.
fn points(hundredths: u32) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

fn signed(score: i32) -> String {
    match score {
        0 => "0".to_owned(),
        above if above > 0 => format!("+{above}"),
        below => format!("−{}", below.unsigned_abs()),
    }
}

fn cell(diagnosis: &Diagnosis, field: DiagnosisField) -> CostCell {
    CostCell {
        target: FieldPath::Diagnosis(field).to_string(),
        label: field.label().to_owned(),
        text: diagnosis.get(field),
    }
}

fn topic_view(diagnosis: &Diagnosis, topic: Topic) -> TopicView {
    let named = |what: &str| DiagnosisField::named(&format!("{}_{what}", topic.word()));
    let of = |what: &str| named(what).map(|field| cell(diagnosis, field));
    let empty = || CostCell {
        target: String::new(),
        label: String::new(),
        text: String::new(),
    };
    TopicView {
        topic,
        name: topic.label().to_owned(),
        question: topic.question().to_owned(),
        anchors: topic.anchors().map(str::to_owned).to_vec(),
        weight: of("weight"),
        answers: ["marketing", "sales"].map(|side| of(side).unwrap_or_else(empty)),
    }
}

fn widest(gap: Gap) -> String {
    if gap.apart() == 0 {
        return "You see everything alike that both have answered.".to_owned();
    }
    format!(
        "You differ most on {}: marketing says {}, sales says {}.",
        lowered(gap.topic.label()),
        gap.marketing,
        gap.sales
    )
}

fn gap_view(review: &Review, gap: Gap) -> GapView {
    let anchors = gap.topic.anchors();
    let anchor = |score: u32| {
        let at = usize::try_from(score).unwrap_or(1).saturating_sub(1);
        anchors.get(at).copied().unwrap_or_default().to_owned()
    };
    let issue = format!(
        "{}: marketing says {} of 5, sales {}",
        gap.topic.label(),
        gap.marketing,
        gap.sales
    );
    GapView {
        topic: gap.topic,
        name: gap.topic.label().to_owned(),
        scores: [gap.marketing, gap.sales],
        anchors: [anchor(gap.marketing), anchor(gap.sales)],
        apart: gap.apart(),
        said: match gap.apart() {
            0 => "alike".to_owned(),
            apart => format!("{apart} apart"),
        },
        noted: review.issues.iter().any(|row| row.text.as_str() == issue),
        issue,
    }
}

fn shown(ratings: &Ratings) -> bool {
    ratings.all().is_empty() || ratings.all().len() >= FEWEST_RATINGS
}

fn team(diagnosis: &Diagnosis, field: DiagnosisField, ratings: &Ratings) -> TeamView {
    let said = match (team_nps(&[ratings]), ratings.all().len()) {
        (Some(nps), answers) => format!("{}, of {answers} answers", signed(nps.score)),
        (None, 0) => String::new(),
        (None, _) => format!("hidden until {FEWEST_RATINGS} have answered"),
    };
    TeamView {
        cell: cell(diagnosis, field),
        said,
    }
}
