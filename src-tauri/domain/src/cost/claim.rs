//! Claims from outside, each a card with source, year, sample and grade; nothing here enters a sum.

use crate::value::choices;

choices! {
    /// How far a claim can be traced.
    Grade {
        /// Published, with its method and sample.
        Published = "published", "Published study";
        /// No primary source could be found.
        Untraced = "untraced", "No primary source could be found";
    }
}

/// A statistic that people quote in such a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// What is claimed.
    pub statement: &'static str,
    /// Who says so; empty where nobody could be found who measured it.
    pub source: &'static str,
    /// When it was published.
    pub year: Option<u16>,
    /// What was looked at.
    pub sample: &'static str,
    /// How far it can be traced.
    pub grade: Grade,
    /// What it is good for here.
    pub use_here: &'static str,
}

/// The claims this room is likely to hear.
pub const CLAIMS: &[Claim] = &[
    Claim {
        statement: "Who answers a web lead within an hour is nearly seven times as likely to qualify it as who \
                    answers an hour later.",
        source: "Oldroyd, McElheran, Elkington: The Short Life of Online Sales Leads. Harvard Business Review",
        year: Some(2011),
        sample: "1.25 million leads of 29 consumer and 13 business sellers in the US; one author led a seller of \
                 lead response software",
        grade: Grade::Published,
        use_here: "A reason to measure your own leads in time and late, not a rate to calculate with.",
    },
    Claim {
        statement: "The chance of qualifying a lead drops by 80% after five minutes.",
        source: "",
        year: None,
        sample: "unknown",
        grade: Grade::Untraced,
        use_here: "Not used in any figure.",
    },
    Claim {
        statement: "Misaligned marketing and sales cost a company 10% of its revenue or more a year.",
        source: "",
        year: None,
        sample: "unknown",
        grade: Grade::Untraced,
        use_here: "A cross-check at most: it is shown with this grade, and never added.",
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_claim_has_source_year_and_sample_or_says_that_it_has_none() {
        for claim in CLAIMS {
            let traced = !claim.source.is_empty() && claim.year.is_some() && claim.sample != "unknown";
            assert_eq!(traced, claim.grade == Grade::Published, "{}", claim.statement);
        }
    }
}
