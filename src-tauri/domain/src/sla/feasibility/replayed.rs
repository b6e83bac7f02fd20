//! A replay of typed arrivals, and what it says of each row of them.

use chrono::Days;

use super::counted::Counted;
use super::queue::{Lead, replay};
use super::week::{self, Duty};
use super::{InTime, MOST_LEADS, Question, Unasked, WEEKS, WEEKS_AFTER, together};
use crate::value::Limit;

/// A replay of the typed arrivals on the rota as it is.
pub(super) struct Replayed {
    pub(super) weeks: u64,
    /// The leads; their class is the row they are of.
    pub(super) leads: Vec<Lead>,
    pub(super) attempts: Vec<Option<i64>>,
    counted: Counted,
}

impl Replayed {
    pub(super) fn of(question: &Question) -> Result<Self, Unasked> {
        let a_week: u64 = question.waves.iter().map(|wave| u64::from(wave.leads.get())).sum();
        let weeks = match MOST_LEADS.checked_div(a_week).ok_or(Unasked::NoArrivals)? {
            0 => return Err(Unasked::TooMany),
            weeks => weeks.min(WEEKS),
        };
        let calendar = question.calendar();
        let mut limits = question.limits.iter().flatten();
        if calendar.day().is_zero() && limits.any(|limit| limit.is_working()) {
            return Err(Unasked::NoHours);
        }
        let mut leads = Vec::new();
        for (class, wave) in question.waves.iter().enumerate() {
            let work = i64::from(wave.minutes.get()) * 60;
            let arrivals = week::arrivals(wave, question.first, weeks, calendar.zone());
            leads.extend(arrivals.into_iter().map(|arrives| Lead { arrives, class, work }));
        }
        if leads.is_empty() {
            return Err(Unasked::NoArrivals);
        }
        let attempts = replay(&leads, &question.staffing(weeks, None));
        let start = week::at(question.first, 0, calendar.zone());
        let ends = question
            .first
            .checked_add_days(Days::new((weeks + WEEKS_AFTER + 1) * 7));
        let until = ends.map_or(start, |day| week::at(day, 0, calendar.zone()));
        Ok(Self {
            counted: Counted::new(&calendar, start, until),
            weeks,
            leads,
            attempts,
        })
    }

    /// What each row reaches under its own limit.
    pub(super) fn waves(&self, question: &Question) -> Vec<Option<InTime>> {
        let rows = question.limits.iter().enumerate();
        rows.map(|(place, limit)| limit.map(|limit| self.kept(question, place, limit)))
            .collect()
    }

    /// What all rows reach together with one duty more.
    pub(super) fn with(&self, question: &Question, more: &Duty) -> InTime {
        let attempts = replay(&self.leads, &question.staffing(self.weeks, Some(more)));
        let rows = question.limits.iter().enumerate();
        let waves = rows.map(|(place, limit)| Some(self.in_time(question, &attempts, place, (*limit)?)));
        together(&waves.collect::<Vec<_>>())
    }

    /// What a row reaches under a limit.
    pub(super) fn kept(&self, question: &Question, place: usize, limit: Limit) -> InTime {
        self.in_time(question, &self.attempts, place, limit)
    }

    fn in_time(&self, question: &Question, attempts: &[Option<i64>], place: usize, limit: Limit) -> InTime {
        let most = limit.time(&question.calendar()).num_seconds();
        let mut found = InTime::default();
        for (lead, attempt) in self.leads.iter().zip(attempts).filter(|(lead, _)| lead.class == place) {
            found.leads += 1;
            match attempt {
                None => found.never += 1,
                Some(at) if self.counted.elapsed(limit, lead.arrives, *at) <= most => found.kept += 1,
                Some(_) => {}
            }
        }
        found
    }

    /// The time counted up to each attempt on a row, in seconds, in no order; without those never attempted.
    pub(super) fn took(&self, place: usize, limit: Limit) -> Vec<i64> {
        let row = self
            .leads
            .iter()
            .zip(&self.attempts)
            .filter(|(lead, _)| lead.class == place);
        row.filter_map(|(lead, attempt)| Some(self.counted.elapsed(limit, lead.arrives, (*attempt)?)))
            .collect()
    }
}
