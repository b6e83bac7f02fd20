//! The sample: an invented company in the middle of its half day, to look around in.
//!
//! Kestrel signed its first review in October; now it plans the first quarter of 2027. Three stages have two yeses, one has
//! one, MQL was changed after sales said yes, and one of its examples is split. Its figures follow one another: 40.3
//! marketing-sourced deals at a 38% win rate are 106.05 SQOs, shown as 107, worth 4,494,000 at 42,000 a deal.

mod before;
mod figures;
mod outlook;
mod record;
mod scoring;
mod watched;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};

use crate::agreement::{Item, Said, Vote, answer};
use crate::change::check::check;
use crate::change::{Applied, Change, Note, apply, note};
use crate::fault::Fault;
use crate::id::{Fresh, ReviewId};
use crate::template::{Agenda, Script, add_review, stage, workspace};
use crate::value::{Line, Typed};
use crate::value::{Quarter, TimeOfDay};
use crate::workspace::Side;
use crate::workspace::Workspace;

/// The sample as it was in the morning, and what happened since.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The workspace before the meeting.
    pub workspace: Workspace,
    /// The review it is about; the other one is the quarter before, which both sides signed.
    pub review: ReviewId,
    /// What happened in the room, in order.
    pub story: Vec<(NaiveDateTime, Scene)>,
}

/// Something that happened in the room.
#[derive(Clone, Debug)]
pub enum Scene {
    /// Somebody changed something.
    Changed(Change),
    /// Something was put on record.
    Noted(Note),
    /// A side or both said yes.
    Agreed(Vec<Item>, Vec<Side>),
}

impl Scene {
    /// Lets it happen at that time: the workspace after it, with what the step is called and touches. `None` when it
    /// changes nothing. What is recorded carries the time.
    ///
    /// # Errors
    /// The fault in its texts; none, as a test holds.
    pub fn happen(
        self,
        workspace: &Workspace,
        review: ReviewId,
        at: DateTime<Utc>,
        fresh: &mut dyn Fresh,
    ) -> Result<Option<Applied>, Fault> {
        match self {
            Scene::Changed(change) => apply(workspace, review, &change, fresh),
            Scene::Noted(mut noted) => {
                if noted.list != "wins" {
                    noted.fields.push(("at", at.show()));
                }
                note(workspace, review, &noted, fresh).map(Some)
            }
            Scene::Agreed(items, sides) => {
                let yes = |side: Side| Said {
                    side,
                    vote: Vote::Yes,
                    wish: Line::default(),
                };
                let said: Vec<Said> = sides.into_iter().map(yes).collect();
                Ok(Some(Applied {
                    workspace: answer(workspace, review, &items, &said, at, fresh)?,
                    name: "answer".into(),
                    target: items.first().map(ToString::to_string).unwrap_or_default(),
                }))
            }
        }
    }
}

/// Makes the sample.
///
/// # Errors
/// None, as a test holds; the texts are read like those people type.
pub fn sample(fresh: &mut dyn Fresh) -> Result<Sample, Fault> {
    let leaders = [
        ("Amara Osei", "Chief Marketing Officer"),
        ("Daniel Brandt", "Chief Revenue Officer"),
    ];
    let mut empty = workspace("Kestrel", leaders, fresh)?;
    empty.sample = true;
    let quarter = Quarter::read("Q1 2027", "Quarter")?;
    let date = NaiveDate::read("2027-01-21", "Date")?;
    let starts = TimeOfDay::read("09:00", "Start")?;
    let (mut made, review) = add_review(&empty, quarter, date, starts, Agenda::Repeat, fresh)?;
    let mut script = Script::new(&mut made, review, fresh);
    figures::write(&mut script)?;
    outlook::write(&mut script)?;
    watched::write(&mut script)?;
    check(&made, review)?;
    if let Some(open) = made.review(review) {
        crate::names::check(&made, open)?;
    }
    if let Some(open) = made.reviews.iter_mut().find(|open| open.id == review) {
        open.stages.iter_mut().for_each(|stage| stage.version = 1);
    }
    let made = before::add(&made, review, fresh)?;
    let story = story(&made, review, date)?;
    Ok(Sample {
        workspace: made,
        review,
        story,
    })
}

fn story(made: &Workspace, review: ReviewId, date: NaiveDate) -> Result<Vec<(NaiveDateTime, Scene)>, Fault> {
    let open = made
        .review(review)
        .ok_or_else(|| Fault::Nowhere { path: "review".into() })?;
    let find = |name: &str| {
        stage(open, name).ok_or_else(|| Fault::Unknown {
            kind: "stage",
            given: name.into(),
        })
    };
    let at = |hour: u32, minute: u32| date.and_time(NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default());
    let [both, marketing, sales] = [
        vec![Side::Marketing, Side::Sales],
        vec![Side::Marketing],
        vec![Side::Sales],
    ];
    let item = |name: &str| find(name).map(|stage| Item::Stage(stage.id));
    let mql = find("MQL")?;
    let clock = mql.clocks.first().map(|clock| format!("clock/{}", clock.id));
    let clock = clock.ok_or_else(|| Fault::Nowhere { path: "clock".into() })?;
    let promise = |side: Side, at: usize| {
        let mut kin = open.commitments.iter().filter(|promise| promise.side == side);
        kin.nth(at)
            .map(|promise| Item::Commitment(promise.id))
            .ok_or_else(|| Fault::Nowhere {
                path: "commitment".into(),
            })
    };
    let pair = |at: usize| Ok::<_, Fault>(vec![promise(Side::Marketing, at)?, promise(Side::Sales, at)?]);
    let set = |row: Option<String>, field: &str, value: &str| {
        Scene::Changed(Change::Set {
            target: format!("{}/{field}", row.unwrap_or_default()),
            value: value.into(),
        })
    };
    let action = open.actions.first().map(|row| format!("action/{}", row.id));
    let issue = open.issues.first().map(|row| format!("issue/{}", row.id));
    let mut told = vec![
        (at(9, 38), set(action, "state", "done")),
        (at(10, 47), set(issue.clone(), "due", "2027-04-22")),
        (at(10, 47), set(issue, "fate", "carried")),
        (
            at(10, 12),
            Scene::Agreed(vec![item("Inquiry")?, item("Lead")?, item("Customer")?], both.clone()),
        ),
        (at(10, 22), Scene::Agreed(vec![Item::Stage(mql.id)], sales.clone())),
        (at(10, 31), set(Some(clock.clone()), "limit", "4 working hours")),
        (at(10, 35), Scene::Agreed(vec![Item::Stage(mql.id)], marketing.clone())),
        (at(10, 44), Scene::Agreed(vec![item("SQL")?], sales)),
        (at(11, 2), Scene::Agreed(vec![Item::SharedNumber], both.clone())),
        (at(11, 4), Scene::Agreed(vec![Item::Plan], both.clone())),
        (at(11, 5), Scene::Agreed(vec![Item::Goals], marketing.clone())),
        (at(11, 34), Scene::Agreed(pair(1)?, both.clone())),
        (at(11, 36), Scene::Agreed(pair(2)?, both)),
        (at(11, 38), Scene::Agreed(pair(0)?, marketing)),
        (at(10, 32), Scene::Noted(record::limit_decided(&clock))),
    ];
    told.extend(record::NOTED.iter().map(|(hour, minute, list, text, fields)| {
        (at(*hour, *minute), Scene::Noted(record::noted(list, text, fields)))
    }));
    told.sort_by_key(|(at, _)| *at);
    Ok(told)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Meaning;
    use crate::agreement::{Standing, counterpart, deltas, last_answer, meaning, previous, standing};
    use crate::fixture::Counting;

    fn told() -> (Workspace, ReviewId) {
        let fresh = &mut Counting::default();
        let Sample {
            mut workspace,
            review,
            story,
        } = sample(fresh).expect("the sample is taken");
        for (at, scene) in story {
            let happened = scene.happen(&workspace, review, at.and_utc(), fresh).expect("taken");
            workspace = happened.expect("it changes something").workspace;
        }
        (workspace, review)
    }

    #[test]
    fn the_sample_is_half_agreed_with_one_split_and_one_change() {
        let (workspace, id) = told();
        let review = workspace.review(id).expect("there");
        let standings = |name: &str| {
            let item = Item::Stage(stage(review, name).expect("there").id);
            [Side::Marketing, Side::Sales].map(|side| standing(&workspace, review, item, side))
        };
        assert_eq!(standings("Lead"), [Standing::Agreed, Standing::Agreed]);
        assert_eq!(standings("MQL"), [Standing::Agreed, Standing::Earlier]);
        assert_eq!(standings("SQL"), [Standing::NotYet, Standing::Agreed]);
        assert_eq!(standings("SAL"), [Standing::NotYet, Standing::NotYet]);
        let splits = review
            .stages
            .iter()
            .flat_map(|s| &s.examples)
            .filter(|e| e.is_split())
            .count();
        assert_eq!(splits, 1);
        let mql = Item::Stage(stage(review, "MQL").expect("there").id);
        let answer = last_answer(review, mql, Side::Sales).expect("answered");
        let changed = deltas(
            &Meaning::of(&answer.words),
            &meaning(&workspace, review, mql).expect("there"),
        );
        let told: Vec<_> = changed
            .iter()
            .map(|d| (d.label.as_str(), d.old.as_deref(), d.new.as_deref()))
            .collect();
        assert_eq!(
            told,
            [("Time limit", Some("24 working hours"), Some("4 working hours"))]
        );
        assert_eq!(review.goals.len(), 5);
    }

    #[test]
    fn one_measure_has_one_name_on_scorecard_and_plan() {
        let (workspace, id) = told();
        let review = workspace.review(id).expect("there");
        for measure in &review.measures {
            let (name, metric) = (measure.name.as_str(), measure.metric);
            assert!(
                metric.is_none_or(|metric| name.starts_with(metric.label())),
                "{name}: {metric:?}"
            );
            let unit = measure.target.map(crate::Figure::unit);
            let goals = review
                .goals
                .iter()
                .filter(|goal| goal.metric.is_some() && goal.metric == metric);
            for goal in goals.filter(|goal| goal.target.map(crate::Figure::unit) == unit) {
                assert_eq!(goal.name.as_str(), name);
            }
        }
    }

    #[test]
    fn what_a_criterion_of_the_score_says_is_the_threshold_that_is_set() {
        let (workspace, _) = told();
        for review in &workspace.reviews {
            let mql = stage(review, "MQL").expect("there");
            let threshold = review.engagement_threshold.expect("set");
            let said = format!("Engagement score reaches {threshold}");
            assert!(mql.criteria.iter().any(|row| row.text.as_str() == said), "{said}");
        }
    }

    #[test]
    fn what_the_room_put_on_record_carries_its_time() {
        let (workspace, id) = told();
        let review = workspace.review(id).expect("there");
        let decided: Vec<String> = review.decisions.iter().map(|row| row.at.show()).collect();
        assert_eq!(
            decided,
            ["2027-01-21T10:32:00Z", "2027-01-21T11:03:00Z", "2027-01-21T11:36:00Z"]
        );
        let changed = review.decisions[0].changed.as_str().parse().expect("a field’s path");
        let now = crate::value_of(&workspace, id, changed).expect("still there");
        assert_eq!(now, review.decisions[0].after.as_str());
        assert_eq!(
            (review.issues.len(), review.actions.len(), review.wins.len()),
            (5, 4, 2)
        );
    }

    #[test]
    fn the_quarter_before_is_signed_and_what_changed_since_is_told_by_meaning() {
        let (workspace, id) = told();
        crate::admit(&workspace).expect("both reviews are sound");
        let review = workspace.review(id).expect("there");
        let before = previous(&workspace, review).expect("the quarter before");
        assert_eq!(before.quarter.to_string(), "Q4 2026");
        assert!(before.is_signed());
        let mql = Item::Stage(stage(review, "MQL").expect("there").id);
        let then = counterpart(review, before, mql).expect("found again");
        let [old, new] = [(before, then), (review, mql)].map(|(of, item)| meaning(&workspace, of, item));
        let changed = deltas(&old.expect("there"), &new.expect("there"));
        let told: Vec<_> = changed.iter().map(|d| (d.old.as_deref(), d.new.as_deref())).collect();
        assert!(
            told.contains(&(Some("Engagement score reaches 60"), Some("Engagement score reaches 65"))),
            "{told:?}"
        );
        let lead = Item::Stage(stage(review, "Lead").expect("there").id);
        let signed = crate::succession::Before::of(&workspace, review).expect("signed");
        let same = signed.unchanged(
            &workspace,
            review,
            lead,
            &crate::agreement::Told::of(&workspace, review),
        );
        assert_eq!(same.map(|before| before.id), Some(before.id));
    }
}
