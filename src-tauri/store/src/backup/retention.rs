//! Which backups are kept: the last twelve, one an hour of today, one a day for fourteen days, one a week for eight weeks.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, Timelike, Utc};

use super::Backup;

const LAST: usize = 12;
const DAYS: usize = 14;
const WEEKS: usize = 8;

/// Picks the backups to drop from a list that runs from the newest to the oldest. The newest is never among them.
pub(super) fn outdated(backups: &[Backup], now: DateTime<Utc>) -> Vec<&Backup> {
    let today = |backup: &Backup| (backup.at.date_naive() == now.date_naive()).then(|| backup.at.hour());
    let mut keep: BTreeSet<usize> = (0..backups.len().min(LAST)).collect();
    keep.extend(newest_of_each(backups, usize::MAX, today));
    keep.extend(newest_of_each(backups, DAYS, |backup| Some(backup.at.date_naive())));
    keep.extend(newest_of_each(backups, WEEKS, |backup| {
        let week = backup.at.iso_week();
        Some((week.year(), week.week()))
    }));
    backups
        .iter()
        .enumerate()
        .filter(|(place, _)| !keep.contains(place))
        .map(|(_, backup)| backup)
        .collect()
}

/// Places of the newest backup of each of the first `limit` periods that have one.
fn newest_of_each<P: Ord>(backups: &[Backup], limit: usize, period: impl Fn(&Backup) -> Option<P>) -> Vec<usize> {
    let mut seen = BTreeSet::new();
    let first = backups
        .iter()
        .enumerate()
        .filter(|(_, backup)| period(backup).is_some_and(|period| seen.insert(period)));
    first.map(|(place, _)| place).take(limit).collect()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use chrono::TimeDelta;

    use super::*;

    fn every(minutes: i64, count: i64) -> (Vec<Backup>, DateTime<Utc>) {
        let now = DateTime::from_timestamp(1_795_262_340, 0).expect("2026-11-21 12:39");
        let made = |step: i64| Backup {
            path: PathBuf::new(),
            sequence: count - step,
            at: now - TimeDelta::minutes(step * minutes),
            mark: String::new(),
        };
        ((0..count).map(made).collect(), now)
    }

    fn kept(minutes: i64, count: i64) -> Vec<i64> {
        let (backups, now) = every(minutes, count);
        let dropped: Vec<_> = outdated(&backups, now)
            .into_iter()
            .map(|backup| backup.sequence)
            .collect();
        backups
            .iter()
            .map(|backup| backup.sequence)
            .filter(|sequence| !dropped.contains(sequence))
            .collect()
    }

    #[test]
    fn the_last_twelve_are_always_kept() {
        assert_eq!(kept(1, 12).len(), 12);
        assert!(kept(1, 40).starts_with(&[40, 39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 29]));
    }

    #[test]
    fn of_a_long_day_one_an_hour_is_kept() {
        // Every ten minutes since midnight: twelve last ones (two hours), then one for each of the eleven hours before.
        assert_eq!(kept(10, 76).len(), 12 + 11);
    }

    #[test]
    fn of_a_long_year_days_and_weeks_are_kept_and_the_rest_is_dropped() {
        // One a day: fourteen days, which reach into three weeks, then the five weeks before.
        let kept = kept(24 * 60, 365);
        assert_eq!(kept.len(), 14 + 5, "{kept:?}");
        assert_eq!(kept[0], 365, "the newest is never dropped");
    }

    #[test]
    fn order_goes_by_sequence_even_when_the_clock_ran_backwards() {
        let (mut backups, now) = every(60, 30);
        for backup in &mut backups {
            backup.at = now + (now - backup.at);
        }
        assert!(outdated(&backups, now).iter().all(|backup| backup.sequence <= 18));
    }
}
