//! The edition of a document: what it prints about the printing, which the review itself does not hold.

use chrono::NaiveDate;
use domain::Language;

use crate::model::Paper;

/// What is printed at the foot of every page, and the paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// The paper.
    pub paper: Paper,
    /// The language of the fixed words, numbers and dates.
    pub language: Language,
    /// How often the meaning of the definitions has changed, from 1.
    pub version: u32,
    /// The day of the newest change in the content.
    pub date: NaiveDate,
    /// The digest of everything agreed and to be agreed, shortened: “7f3a 91c2 04be”.
    pub digest: String,
}
