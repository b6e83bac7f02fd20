//! The figures of a measure by month and by quarter, gathered from the weeks.
//!
//! A figure is typed as it stood at the end of its week, so what adds up was added between two of them: a month is the sum of
//! its weeks. A share is never added or averaged, because the counts behind it are not typed; it stands as it was last
//! read, and so does anything else.

use chrono::{Datelike, Days, NaiveDate};

use super::read;
use crate::review::{Measure, Review};
use crate::value::{Figure, FigureUnit, Quarter, Weeks};
use crate::workspace::Workspace;

/// How the weeks of a month become one figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gathered {
    /// What its weeks added.
    Sum,
    /// The newest share; the counts behind shares are not known.
    LatestShare,
    /// The newest figure.
    Latest,
}

/// A month of the quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// Its first day.
    pub first: NaiveDate,
    /// The newest of its weeks with a figure, from 1, and how the measure stood then.
    pub stood: Option<(usize, Figure)>,
    /// What the month comes to: what was added in it, or how it stood.
    pub figure: Option<Figure>,
}

/// A quarter with what the measure came to in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Past {
    /// The quarter.
    pub quarter: Quarter,
    /// The newest figure.
    pub figure: Figure,
    /// What it was to be.
    pub target: Option<Figure>,
}

/// How the weeks of this measure are gathered.
pub fn gathered(measure: &Measure) -> Gathered {
    let reading = read(measure);
    let unit = reading
        .last
        .map(|(_, figure)| figure)
        .or(reading.target)
        .map(Figure::unit);
    match (measure.adds_up, unit) {
        (true, _) => Gathered::Sum,
        (false, Some(FigureUnit::Percent)) => Gathered::LatestShare,
        (false, _) => Gathered::Latest,
    }
}

/// The months of the quarter. A week belongs to the month it ends in; the last one to that of the quarter's last day.
pub fn months(measure: &Measure, first: NaiveDate, last: NaiveDate) -> Vec<Month> {
    let weeks = read(measure).weeks;
    let ends = |week: usize| {
        let ends = first.checked_add_days(Days::new(week as u64 * 7 + 6));
        ends.map_or(last, |day| day.min(last))
    };
    let mut months: Vec<Month> = Vec::new();
    for (at, figure) in weeks.into_iter().enumerate().take(Weeks::COUNT) {
        let begins = ends(at).with_day(1).unwrap_or(first);
        if months.last().is_none_or(|month| month.first != begins) {
            months.push(Month {
                first: begins,
                stood: None,
                figure: None,
            });
        }
        if let (Some(month), Some(figure)) = (months.last_mut(), figure) {
            month.stood = Some((at + 1, figure));
        }
    }
    let mut before: Option<Figure> = None;
    for month in &mut months {
        let Some((_, stood)) = month.stood else { continue };
        month.figure = match (measure.adds_up, before) {
            (false, _) | (true, None) => Some(stood),
            // What was taken back in a month is no amount that was added in it.
            (true, Some(before)) => Figure::new(stood.hundredths() - before.hundredths(), stood.unit()),
        };
        before = Some(stood);
    }
    months
}

/// The same measure in this quarter and those before it, the earliest first; quarters without a figure are left out.
pub fn quarters(workspace: &Workspace, review: &Review, measure: &Measure) -> Vec<Past> {
    let reviews = workspace.reviews.iter().filter(|other| other.quarter <= review.quarter);
    let mut found: Vec<Past> = reviews
        .filter_map(|other| {
            let same = other.measures.iter().find(|row| row.lineage == measure.lineage)?;
            let reading = read(same);
            let (_, figure) = reading.last?;
            Some(Past {
                quarter: other.quarter,
                figure,
                target: reading.target,
            })
        })
        .collect();
    found.sort_by_key(|past| past.quarter);
    found
}

#[cfg(test)]
mod tests {
    use super::super::tests::measure;
    use super::*;

    /// The quarter from January to March 2027, whose 13th week ends with it.
    fn of(fields: &[(&str, &str)]) -> Vec<(u32, Option<usize>, String)> {
        let day = |month, day| NaiveDate::from_ymd_opt(2027, month, day).expect("a day");
        months(&measure(fields), day(1, 1), day(3, 31))
            .into_iter()
            .map(|month| {
                let figure = month.figure.map(|figure| figure.to_string()).unwrap_or_default();
                (month.first.month(), month.stood.map(|(week, _)| week), figure)
            })
            .collect()
    }

    #[test]
    fn a_month_of_what_adds_up_is_the_sum_of_its_weeks() {
        // Weeks end on 7, 14, 21, 28 January, 4, 11, 18, 25 February and 4, 11, 18, 25, 31 March.
        let counts = [
            ("adds_up", "yes"),
            ("w1", "8"),
            ("w4", "30"),
            ("w5", "34"),
            ("w8", "71"),
            ("w13", "107"),
        ];
        let expected = [(1, Some(4), "30"), (2, Some(8), "41"), (3, Some(13), "36")];
        assert_eq!(
            of(&counts),
            expected.map(|(month, week, figure)| (month, week, figure.to_owned()))
        );
        let sum: u32 = expected
            .iter()
            .map(|(_, _, figure)| figure.parse::<u32>().expect("a count"))
            .sum();
        assert_eq!(sum, 107);
    }

    #[test]
    fn a_share_and_a_time_stand_as_they_were_last_read() {
        let share = [("target", "90%"), ("w1", "50%"), ("w2", "80%"), ("w9", "91%")];
        let expected = [(1, Some(2), "80%"), (2, None, ""), (3, Some(9), "91%")];
        assert_eq!(
            of(&share),
            expected.map(|(month, week, figure)| (month, week, figure.to_owned()))
        );
        assert_eq!(gathered(&measure(&share)), Gathered::LatestShare);
        assert_eq!(gathered(&measure(&[("w1", "3 hours")])), Gathered::Latest);
        assert_eq!(gathered(&measure(&[("adds_up", "yes"), ("w1", "3")])), Gathered::Sum);
    }

    #[test]
    fn what_was_taken_back_is_no_amount_and_nothing_typed_is_nothing() {
        let back = [("adds_up", "yes"), ("w4", "30"), ("w8", "20")];
        assert_eq!(of(&back)[1], (2, Some(8), String::new()));
        assert!(
            of(&[])
                .iter()
                .all(|(_, week, figure)| week.is_none() && figure.is_empty())
        );
    }
}
