//! Whether a time limit can be kept: the leads of a quarter replayed against the people who work them, before anyone signs.
//!
//! Leads arrive as the rows of arrivals say, evenly over their hours, each row under a time limit of the stage that is
//! handed over, so that what is tried is what is promised; on a holiday they do too, but nobody is on duty. They
//! are worked first come, first served within their priority, by whoever is free. An attempt is in time when no more than
//! the limit has been counted on the working calendar; a lead that nobody takes within four weeks after the quarter was
//! never attempted, which is a miss. The quarter starts with nothing waiting.

mod counted;
mod hours;
mod queue;
mod remedy;
mod replayed;
mod week;

use chrono::{Days, NaiveDate};

pub use hours::{HOURS, Hour};
pub use queue::{Lead, Staffing, replay};
pub use remedy::{Remedy, Step, adopt};

use super::WorkingCalendar;
use crate::id::{CommitmentId, WaveId};
use crate::review::{Metric, Review, Shift, Wave};
use crate::value::{FigureUnit, Limit};
use crate::workspace::{Company, Side, Workspace};
use replayed::Replayed;
use week::Duty;

/// What is held against where sales promises nothing yet, in hundredths of a per cent (product.md, SLA).
pub const USUAL_TARGET: i64 = 9_000;
/// Weeks that are replayed: a quarter; and those in which what still waits is worked.
const WEEKS: u64 = 13;
const WEEKS_AFTER: u64 = 4;
/// The most leads that are replayed; with more in a quarter, fewer of its weeks are.
pub const MOST_LEADS: u64 = 20_000;

/// How many leads got their first attempt in time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InTime {
    /// Leads replayed.
    pub leads: u64,
    /// Of them in time.
    pub kept: u64,
    /// Of them never attempted.
    pub never: u64,
}

impl InTime {
    /// Whether it is at least this share, in hundredths of a per cent.
    pub fn reaches(self, target: i64) -> bool {
        i128::from(self.kept) * 10_000 >= i128::from(target) * i128::from(self.leads)
    }

    /// Of 100, rounded down, so that what is not reached never looks reached; none without a lead.
    pub fn of_hundred(self) -> Option<u64> {
        (self.kept * 100).checked_div(self.leads)
    }
}

/// What the replay came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feasibility {
    /// All leads that have a limit.
    pub all: InTime,
    /// The same for each row of arrivals, in their order; none where a row has no limit.
    pub waves: Vec<(WaveId, Option<InTime>)>,
    /// What is held against, in hundredths of a per cent.
    pub target: i64,
    /// The promise of sales that says so; none where [`USUAL_TARGET`] stands in for one.
    pub promise: Option<CommitmentId>,
    /// How many weeks were replayed.
    pub weeks: u64,
    /// Minutes of work that arrive in a week.
    pub work: u64,
    /// Minutes that people are on duty in a week.
    pub duty: u64,
    /// The week hour by hour.
    pub hours: Vec<Hour>,
    /// The smallest changes that are enough; empty when the target is reached, or when no single change does.
    pub remedies: Vec<Remedy>,
}

impl Feasibility {
    /// Whether what is promised is reached.
    pub fn is_reached(&self) -> bool {
        self.all.reaches(self.target)
    }
}

/// Why nothing can be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unasked {
    /// No lead arrives.
    NoArrivals,
    /// More leads arrive in a week than are replayed.
    TooMany,
    /// The company has no working hours, so that no limit in working time is ever over.
    NoHours,
}

/// Everything the answer depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    company: Company,
    first: NaiveDate,
    shifts: Vec<Shift>,
    waves: Vec<Wave>,
    /// The limit that each of them is under.
    limits: Vec<Option<Limit>>,
    promise: Option<(CommitmentId, i64)>,
}

impl Question {
    /// The question a review asks.
    pub fn of(workspace: &Workspace, review: &Review) -> Self {
        let company = workspace.company.clone();
        Self {
            first: review.quarter.first_day(company.fiscal_year_start.get()),
            company,
            shifts: review.shifts.clone(),
            waves: review.waves.clone(),
            limits: review.waves.iter().map(|wave| wave.clock_in(review)?.limit).collect(),
            promise: promise(review),
        }
    }

    /// Replays the arrivals of the quarter, and looks for what would be enough.
    ///
    /// # Errors
    /// [`Unasked`] when there is nothing to replay, or too much.
    pub fn answer(&self) -> Result<Feasibility, Unasked> {
        let replayed = Replayed::of(self)?;
        let mut found = self.found(&replayed);
        if found.all.leads > 0 && !found.is_reached() {
            found.remedies = remedy::remedies(self, &replayed, found.target);
        }
        Ok(found)
    }

    /// The same without looking for what would be enough.
    ///
    /// # Errors
    /// [`Unasked`] when there is nothing to replay, or too much.
    pub fn share(&self) -> Result<Feasibility, Unasked> {
        Ok(self.found(&Replayed::of(self)?))
    }

    fn found(&self, replayed: &Replayed) -> Feasibility {
        let waves = replayed.waves(self);
        let duties = self.duties();
        let arrivals = replayed.leads.iter().map(|lead| lead.arrives);
        let attempts = replayed.attempts.iter().flatten().copied();
        let zone = self.calendar().zone();
        Feasibility {
            all: together(&waves),
            waves: self.waves.iter().map(|wave| wave.id).zip(waves).collect(),
            target: self.promise.map_or(USUAL_TARGET, |(_, target)| target),
            promise: self.promise.map(|(id, _)| id),
            weeks: replayed.weeks,
            work: self.waves.iter().map(work).sum(),
            duty: duties.iter().map(Duty::minutes).sum(),
            hours: hours::hours(arrivals, attempts, &duties, self.first, replayed.weeks, zone),
            remedies: Vec::new(),
        }
    }

    fn calendar(&self) -> WorkingCalendar {
        WorkingCalendar::of(&self.company)
    }

    fn duties(&self) -> Vec<Duty> {
        self.shifts.iter().map(Duty::of).collect()
    }

    /// People on duty over the weeks replayed and those after, with one duty more.
    fn staffing(&self, weeks: u64, more: Option<&Duty>) -> Staffing {
        let days = (0..(weeks + WEEKS_AFTER) * 7).filter_map(|day| self.first.checked_add_days(Days::new(day)));
        let open = days.filter(|day| !self.company.holidays.contains(*day));
        let duties = self.duties();
        week::staffing(duties.iter().chain(more), open, self.calendar().zone())
    }
}

/// The answer to the question asked last, so that only a change that bears on it is replayed.
#[derive(Clone, Debug, Default)]
pub struct Remembered(Option<(Question, Result<Feasibility, Unasked>)>);

impl Remembered {
    /// The answer, as [`Question::answer`] gives it.
    ///
    /// # Errors
    /// [`Unasked`] when there is nothing to replay, or too much.
    pub fn ask(&mut self, question: Question) -> Result<&Feasibility, Unasked> {
        if self.0.as_ref().is_none_or(|(before, _)| *before != question) {
            let answer = question.answer();
            self.0 = Some((question, answer));
        }
        let (_, answer) = self.0.as_ref().ok_or(Unasked::NoArrivals)?;
        answer.as_ref().map_err(|unasked| *unasked)
    }
}

/// What sales promises about follow-up, as a share.
fn promise(review: &Review) -> Option<(CommitmentId, i64)> {
    let promises = review.commitments.iter().filter(|promise| promise.side == Side::Sales);
    let mut follow_up = promises.filter(|promise| promise.metric == Some(Metric::FollowUp));
    follow_up.find_map(|promise| {
        let target = promise.target.filter(|target| target.unit() == FigureUnit::Percent)?;
        Some((promise.id, target.hundredths().min(10_000)))
    })
}

/// Minutes of work a row brings in a week; none when it never arrives.
fn work(wave: &Wave) -> u64 {
    if wave.starts < wave.ends {
        u64::from(wave.leads.get()) * u64::from(wave.minutes.get())
    } else {
        0
    }
}

fn together(waves: &[Option<InTime>]) -> InTime {
    waves.iter().flatten().fold(InTime::default(), |sum, wave| InTime {
        leads: sum.leads + wave.leads,
        kept: sum.kept + wave.kept,
        never: sum.never + wave.never,
    })
}
