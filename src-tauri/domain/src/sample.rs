//! The sample: an invented company in the middle of its half day, to look around in.
//!
//! Kestrel plans the first quarter of 2027 from the common definitions. Three stages have two yeses, one has one, MQL was
//! changed after sales said yes, and one of its examples is split. Its figures follow one another: 40.3 marketing-sourced
//! deals at a 38% win rate are 106.05 SQOs, shown as 107, worth 4,494,000 at 42,000 a deal.

mod figures;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::agreement::Item;
use crate::change::Change;
use crate::change::check::check;
use crate::fault::Fault;
use crate::id::{Fresh, ReviewId};
use crate::template::{Agenda, Script, add_review, stage, workspace};
use crate::value::Typed;
use crate::value::{Quarter, TimeOfDay};
use crate::workspace::Side;
use crate::workspace::Workspace;

/// The sample as it was in the morning, and what happened since.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The workspace before the meeting.
    pub workspace: Workspace,
    /// Its one review.
    pub review: ReviewId,
    /// What happened in the room, in order.
    pub story: Vec<(NaiveDateTime, Scene)>,
}

/// Something that happened in the room.
#[derive(Clone, Debug)]
pub enum Scene {
    /// Somebody changed something.
    Changed(Change),
    /// A side or both said yes.
    Agreed(Vec<Item>, Vec<Side>),
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
    figures::write(&mut Script::new(&mut made, review, fresh))?;
    check(&made, review)?;
    if let Some(open) = made.reviews.iter_mut().find(|open| open.id == review) {
        open.stages.iter_mut().for_each(|stage| stage.version = 1);
    }
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
    let clock = mql
        .clocks
        .first()
        .ok_or_else(|| Fault::Nowhere { path: "clock".into() })?;
    let limit = format!("clock/{}/limit", clock.id);
    let promise = |side: Side, at: usize| {
        let mut kin = open.commitments.iter().filter(|promise| promise.side == side);
        kin.nth(at)
            .map(|promise| Item::Commitment(promise.id))
            .ok_or_else(|| Fault::Nowhere {
                path: "commitment".into(),
            })
    };
    let pair = |at: usize| Ok::<_, Fault>(vec![promise(Side::Marketing, at)?, promise(Side::Sales, at)?]);
    Ok(vec![
        (
            at(10, 12),
            Scene::Agreed(vec![item("Inquiry")?, item("Lead")?, item("Customer")?], both.clone()),
        ),
        (at(10, 22), Scene::Agreed(vec![Item::Stage(mql.id)], sales.clone())),
        (
            at(10, 31),
            Scene::Changed(Change::Set {
                target: limit,
                value: "4 working hours".into(),
            }),
        ),
        (at(10, 35), Scene::Agreed(vec![Item::Stage(mql.id)], marketing.clone())),
        (at(10, 44), Scene::Agreed(vec![item("SQL")?], sales)),
        (at(11, 2), Scene::Agreed(vec![Item::SharedNumber], both.clone())),
        (at(11, 5), Scene::Agreed(vec![Item::Goals], marketing.clone())),
        (at(11, 34), Scene::Agreed(pair(1)?, both.clone())),
        (at(11, 36), Scene::Agreed(pair(2)?, both)),
        (at(11, 38), Scene::Agreed(pair(0)?, marketing)),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::{Said, Standing, answer, deltas, last_answer, meaning, standing};
    use crate::fixture::Counting;
    use crate::{Line, Meaning, Vote, apply};

    fn told() -> (Workspace, ReviewId) {
        let fresh = &mut Counting::default();
        let Sample {
            mut workspace,
            review,
            story,
        } = sample(fresh).expect("the sample is taken");
        for (at, scene) in story {
            workspace = match scene {
                Scene::Changed(change) => {
                    apply(&workspace, review, &change, fresh)
                        .expect("taken")
                        .expect("a change")
                        .workspace
                }
                Scene::Agreed(items, sides) => {
                    let said: Vec<Said> = sides
                        .into_iter()
                        .map(|side| Said {
                            side,
                            vote: Vote::Yes,
                            wish: Line::default(),
                        })
                        .collect();
                    answer(&workspace, review, &items, &said, at.and_utc(), fresh).expect("taken")
                }
            };
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
}
