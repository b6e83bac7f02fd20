//! The smallest changes that make a promise one that can be kept.

use super::replayed::Replayed;
use super::week::Duty;
use super::{InTime, Question, together};
use crate::change::{Applied, Change, apply};
use crate::fault::{Fault, shortened};
use crate::id::{ClockId, Fresh, ReviewId};
use crate::sla::calendar::WEEK;
use crate::value::{Limit, TimeOfDay, Typed, WorkingDays};
use crate::workspace::Workspace;

/// The most people that are tried on top of the rota.
const MOST_MORE: u32 = 20;
/// The most times as long that a limit is made: beyond it nobody would promise anything.
const MOST_TIMES: u32 = 4;

/// What would be enough, and what it reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remedy {
    /// What is changed.
    pub step: Step,
    /// What is reached with it.
    pub reaches: InTime,
}

/// One change of the rota or of a limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// More people on duty in the same hours of some days.
    More {
        /// On which days.
        days: WorkingDays,
        /// From when.
        starts: TimeOfDay,
        /// Until when.
        ends: TimeOfDay,
        /// How many more.
        people: u32,
    },
    /// A longer limit, for every row of arrivals that is under it.
    Longer {
        /// The limit that is made longer.
        clock: ClockId,
        /// The shortest limit that is enough.
        limit: Limit,
    },
}

impl Step {
    /// A name that stays the same while the change does: what a screen gives back to have it made.
    pub fn key(&self) -> String {
        match self {
            Step::More {
                days,
                starts,
                ends,
                people,
            } => format!("more/{people}/{starts}-{ends}/{}", days.show()),
            Step::Longer { clock, limit } => format!("longer/{clock}/{limit}"),
        }
    }
}

/// Makes the change with this key, if it is still one that is enough: one step.
///
/// # Errors
/// [`Fault::Unknown`] when it is not, and the faults of a change.
pub fn adopt(
    workspace: &Workspace,
    review: ReviewId,
    key: &str,
    fresh: &mut dyn Fresh,
) -> Result<Option<Applied>, Fault> {
    let unknown = || Fault::Unknown {
        kind: "change that would be enough",
        given: shortened(key),
    };
    let open = workspace.review(review).ok_or_else(unknown)?;
    let found = Question::of(workspace, open).answer().map_err(|_| unknown())?;
    let steps = found.remedies.into_iter().map(|remedy| remedy.step);
    let step = steps.into_iter().find(|step| step.key() == key).ok_or_else(unknown)?;
    match step {
        Step::Longer { clock, limit } => {
            let (target, value) = (format!("clock/{clock}/limit"), limit.to_string());
            apply(workspace, review, &Change::Set { target, value }, fresh)
        }
        Step::More {
            days,
            starts,
            ends,
            people,
        } => {
            let add = Change::Add {
                list: "shifts".into(),
                value: format!("{people} more, {}", days.show()),
                after: None,
            };
            let Some(mut added) = apply(workspace, review, &add, fresh)? else {
                return Ok(None);
            };
            let row = added.target.trim_end_matches("/name").to_owned();
            let fields = [
                ("days", days.show()),
                ("starts", starts.to_string()),
                ("ends", ends.to_string()),
                ("people", people.to_string()),
            ];
            for (field, value) in fields {
                let target = format!("{row}/{field}");
                let set = apply(&added.workspace, review, &Change::Set { target, value }, fresh)?;
                added.workspace = set.map_or(added.workspace, |set| set.workspace);
            }
            Ok(Some(added))
        }
    }
}

/// The smallest change of the rota that is enough, and for each limit the shortest that is.
pub(super) fn remedies(question: &Question, replayed: &Replayed, target: i64) -> Vec<Remedy> {
    let mut found: Vec<Remedy> = more(question, replayed, target).into_iter().collect();
    let mut clocks: Vec<ClockId> = Vec::new();
    for clock in question.waves.iter().filter_map(|wave| wave.clock) {
        if !clocks.contains(&clock) {
            clocks.push(clock);
        }
    }
    found.extend(
        clocks
            .into_iter()
            .filter_map(|clock| longer(question, replayed, clock, target)),
    );
    found
}

/// One more person for half a day, for a day, or as many as it takes on every working day; of changes as small, the one that
/// reaches most.
fn more(question: &Question, replayed: &Replayed, target: i64) -> Option<Remedy> {
    let company = &question.company;
    let (starts, ends) = (company.day_starts, company.day_ends);
    if starts >= ends {
        return None;
    }
    let days: Vec<WorkingDays> = WEEK
        .into_iter()
        .filter(|day| company.working_days.contains(*day))
        .filter_map(|day| WorkingDays::read(&day.to_string(), "Day").ok())
        .collect();
    let half = (ends.minutes() - starts.minutes()) / 2;
    let noon = starts.plus(half - half % 30);
    let step = |days: &WorkingDays, starts, ends, people| Step::More {
        days: days.clone(),
        starts,
        ends,
        people,
    };
    let halves = days
        .iter()
        .flat_map(|day| [step(day, starts, noon, 1), step(day, noon, ends, 1)]);
    let whole = days.iter().map(|day| step(day, starts, ends, 1));
    let all = (1..=MOST_MORE).map(|people| vec![step(&company.working_days, starts, ends, people)]);
    let sizes = [halves.collect(), whole.collect()].into_iter().chain(all);
    let mut sizes = sizes.filter_map(|steps: Vec<Step>| {
        let tried = steps.into_iter().filter_map(|step| {
            let reaches = replayed.with(question, &duty(&step)?);
            reaches.reaches(target).then_some(Remedy { step, reaches })
        });
        // The first of those that reach most.
        tried.reduce(|best, next| {
            if next.reaches.kept > best.reaches.kept {
                next
            } else {
                best
            }
        })
    });
    sizes.next()
}

fn duty(step: &Step) -> Option<Duty> {
    let Step::More {
        days,
        starts,
        ends,
        people,
    } = step
    else {
        return None;
    };
    Some(Duty {
        days: days.clone(),
        starts: *starts,
        ends: *ends,
        people: *people,
    })
}

/// How far a limit has to be stretched to be enough for all rows that are under it. The order in which leads are worked does
/// not depend on limits, so it follows from the times that the replay found.
fn longer(question: &Question, replayed: &Replayed, clock: ClockId, target: i64) -> Option<Remedy> {
    let rows = question.waves.iter().enumerate();
    let under: Vec<usize> = rows
        .filter(|(_, wave)| wave.clock == Some(clock))
        .map(|(place, _)| place)
        .collect();
    let given = (*question.limits.get(*under.first()?)?)?;
    let mut waves = replayed.waves(question);
    let kept_now: u64 = under.iter().filter_map(|place| Some(waves[*place]?.kept)).sum();
    let all = together(&waves);
    // The fewest of all leads that are enough, less those of rows under other limits.
    let enough = (i128::from(target) * i128::from(all.leads) + 9_999) / 10_000;
    let needed = usize::try_from(enough - i128::from(all.kept - kept_now)).ok()?;
    let took = under.iter().flat_map(|place| replayed.took(*place, given));
    let mut took: Vec<i64> = took.collect();
    took.sort_unstable();
    let slowest = *took.get(needed.checked_sub(1)?)?;
    let unit = Limit::new(1, given.unit())?.time(&question.calendar()).num_seconds();
    let count = slowest.checked_add(unit - 1)?.checked_div(unit)?;
    let limit = Limit::new(u32::try_from(count).ok()?, given.unit())?;
    for place in under {
        waves[place] = Some(replayed.kept(question, place, limit));
    }
    let reaches = together(&waves);
    let sensible = limit > given && limit.count() <= given.count() * MOST_TIMES;
    (sensible && reaches.reaches(target)).then_some(Remedy {
        step: Step::Longer { clock, limit },
        reaches,
    })
}
