//! What can be wrong with what a person gave: facts in the fields, one clear sentence each.

use chrono::NaiveDate;

use crate::rule::{Misread, Problem};
use crate::value::Quarter;
use crate::workspace::Side;

/// Why a change was refused. Nothing of the change has been taken over.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// A required text is empty.
    #[error("{what} can't be empty.")]
    Empty {
        /// The field's label.
        what: &'static str,
    },
    /// A text is longer than the field holds; lengths in characters.
    #[error("{what} is too long: {given} characters, at most {limit}.")]
    TooLong {
        /// The field's label.
        what: &'static str,
        /// Characters given.
        given: usize,
        /// Characters allowed.
        limit: usize,
    },
    /// The text can't be read as what the field holds.
    #[error("{what} can't be read from “{given}”.")]
    Unreadable {
        /// The field's label.
        what: &'static str,
        /// The text, shortened.
        given: String,
        /// What would be readable.
        example: &'static str,
    },
    /// A number outside what makes sense.
    #[error("{what} must be between {low} and {high}.")]
    OutOfRange {
        /// The field's label.
        what: &'static str,
        /// Smallest allowed.
        low: i64,
        /// Largest allowed.
        high: i64,
    },
    /// A figure below zero where none can be.
    #[error("{what} can't be negative.")]
    Negative {
        /// The field's label.
        what: &'static str,
    },
    /// A target of nothing.
    #[error("{what} of zero promises nothing.")]
    Zero {
        /// The field's label.
        what: &'static str,
    },
    /// Floor, target and stretch do not follow each other.
    #[error("{lower} must not be beyond {upper}.")]
    Order {
        /// The easier figure's label.
        lower: &'static str,
        /// The harder figure's label.
        upper: &'static str,
    },
    /// Low, likely and high of one range do not follow each other.
    #[error("{what}: low, likely and high must follow each other.")]
    Disordered {
        /// What the range is of.
        what: &'static str,
    },
    /// Something that ends before it starts.
    #[error("{end} must not be before {start}.")]
    Backwards {
        /// The end's label.
        end: &'static str,
        /// The start's label.
        start: &'static str,
    },
    /// A date outside the quarter it belongs to.
    #[error("{what} lies before the quarter, which starts on {start}.")]
    BeforeQuarter {
        /// The field's label.
        what: &'static str,
        /// The quarter's first day.
        start: NaiveDate,
    },
    /// A name that is already another's.
    #[error("There is already a {kind} called “{name}”.")]
    Taken {
        /// The noun.
        kind: &'static str,
        /// The name.
        name: String,
    },
    /// Something that others point to can't be removed.
    #[error("“{name}” can't be removed: {by} points to it.")]
    PointedTo {
        /// What was to be removed.
        name: String,
        /// Who points to it.
        by: String,
    },
    /// What a review can't do without.
    #[error("{what} can't be removed: a review needs it.")]
    Needed {
        /// The noun.
        what: &'static str,
    },
    /// One identity for two things.
    #[error("Two things carry the identity “{id}”.")]
    Twice {
        /// The identity.
        id: String,
    },
    /// An answer whose words are not the ones its digest was made of.
    #[error("The words that {name} answered to are not the ones the answer was given on.")]
    OtherWords {
        /// Whose answer it is.
        name: String,
    },
    /// A signature whose content is not what its digests were made of, or not what the review says.
    #[error("What {name} signed is not what the signature was given to.")]
    OtherContent {
        /// The name that was signed.
        name: String,
    },
    /// A change of a review that both sides have signed.
    #[error("{quarter} is signed by both sides, so nothing in it can be changed.")]
    Signed {
        /// The review's quarter.
        quarter: Quarter,
    },
    /// What only a signed review allows.
    #[error("{quarter} is not signed by both sides yet.")]
    Unsigned {
        /// The review's quarter.
        quarter: Quarter,
    },
    /// A second signature to the same words.
    #[error("{} has signed this already.", side.label())]
    AlreadySigned {
        /// The side.
        side: Side,
    },
    /// Signing while something blocks it.
    #[error("{}", blocked(*points))]
    Blocked {
        /// How many open points block.
        points: usize,
    },
    /// A list that is full.
    #[error("There can be at most {limit} {what}.")]
    TooMany {
        /// The noun, plural.
        what: &'static str,
        /// How many may be there.
        limit: usize,
    },
    /// A path that leads nowhere in this review.
    #[error("There is no “{path}” here.")]
    Nowhere {
        /// The path as given, shortened.
        path: String,
    },
    /// A rule that can't be read.
    #[error("{what}, character {column}: {problem}")]
    Misread {
        /// The field's label.
        what: &'static str,
        /// Where the first wrong character stands, from 1.
        column: usize,
        /// What is wrong.
        problem: Box<Problem>,
    },
    /// A change after which a rule could not be read any more.
    #[error("The rule of {by} could not be read any more: {why}")]
    Broken {
        /// Where the rule stands.
        by: String,
        /// What would be wrong with it.
        why: String,
    },
    /// An act that makes no sense as things stand.
    #[error("{what}.")]
    OutOfTurn {
        /// Why not, as a sentence without its full stop.
        what: &'static str,
    },
    /// A name that is nobody's or no stage's.
    #[error("There is no {kind} “{given}” here.")]
    Unknown {
        /// The noun.
        kind: &'static str,
        /// The text, shortened.
        given: String,
    },
}

impl Fault {
    /// What is wrong with a rule's text, as the fault of a field.
    pub(crate) fn misread(what: &'static str, text: &str, misread: Misread) -> Self {
        Fault::Misread {
            what,
            column: misread.column(text),
            problem: Box::new(misread.problem),
        }
    }

    /// A short name that a program can act on.
    pub fn code(&self) -> &'static str {
        match self {
            Fault::Empty { .. } => "empty",
            Fault::TooLong { .. } => "too_long",
            Fault::Unreadable { .. } => "unreadable",
            Fault::OutOfRange { .. } => "out_of_range",
            Fault::Negative { .. } => "negative",
            Fault::Zero { .. } => "zero",
            Fault::Order { .. } | Fault::Disordered { .. } => "order",
            Fault::Backwards { .. } => "backwards",
            Fault::BeforeQuarter { .. } => "before_quarter",
            Fault::Taken { .. } => "taken",
            Fault::PointedTo { .. } => "pointed_to",
            Fault::Needed { .. } => "needed",
            Fault::Twice { .. } => "twice",
            Fault::OtherWords { .. } | Fault::OtherContent { .. } => "other_words",
            Fault::Signed { .. } | Fault::AlreadySigned { .. } => "signed",
            Fault::Blocked { .. } => "blocked",
            Fault::Unsigned { .. } => "unsigned",
            Fault::Misread { .. } => "misread",
            Fault::Broken { .. } => "pointed_to",
            Fault::TooMany { .. } => "too_many",
            Fault::OutOfTurn { .. } => "out_of_turn",
            Fault::Nowhere { .. } | Fault::Unknown { .. } => "unknown",
        }
    }

    /// What the person can do about it, where that is not plain from the sentence.
    pub fn hint(&self) -> Option<String> {
        match self {
            Fault::Unreadable { example, .. } => Some(format!("Write it like {example}.")),
            // A name has no story to keep elsewhere.
            Fault::TooLong { limit, .. } if *limit >= 1_000 => {
                Some("Keep the rule here and the story in the notes.".into())
            }
            Fault::Taken { .. } => Some("Give one of the two another name.".into()),
            Fault::PointedTo { .. } => Some("Point it elsewhere first.".into()),
            Fault::Disordered { .. } => Some("Change the other end first, or leave it empty.".into()),
            Fault::Misread { problem, .. } => problem.hint(),
            Fault::Broken { .. } => Some("Change that rule first.".into()),
            Fault::Signed { .. } => Some("Reopen it under Sign; it is then read back and signed again.".into()),
            Fault::Unsigned { .. } => Some("Sign it first: the next quarter starts from what both agreed.".into()),
            Fault::Blocked { .. } => Some("Mend each, or let both leaders waive it with a reason.".into()),
            Fault::Zero { .. } => Some("Leave it empty until there is a number.".into()),
            _ => None,
        }
    }
}

fn blocked(points: usize) -> String {
    match points {
        1 => "One open point blocks signing.".into(),
        more => format!("{more} open points block signing."),
    }
}

/// A text cut to what fits in a message.
pub(crate) fn shortened(text: &str) -> String {
    let mut short: String = text.chars().take(40).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
