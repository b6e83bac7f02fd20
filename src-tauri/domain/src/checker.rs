//! The checker: what the room overlooked, as open points that each say where they are mended.
//!
//! A point is a fact about one field or row: its [`Code`] says which and how much it weighs, its target leads to the
//! field, and where there is only one sensible way to mend it, the point carries the changes that do. The checker is a
//! pure function of a workspace and one of its reviews, and runs after every change.
//!
//! Points of one code on one screen are read together ([`Code::many`]): a new review has no owner for seven stages, which
//! is one line to read and seven fields to fill.

mod agreements;
mod beside;
mod code;
mod feasible;
mod handoff;
mod mend;
mod numbers;
mod plan;
mod promises;
pub mod reasoning;
mod rivals;
mod rules;
mod stages;
mod words;

use serde::Serialize;

use crate::agreement::Told;
use crate::change::Change;
use crate::review::Review;
use crate::value::choices;
use crate::workspace::Workspace;

pub use code::{Code, Severity};
pub use mend::mend;
pub use reasoning::Memory;

choices! {
    /// Where in the review a point is mended.
    Place {
        /// Agenda, people, company.
        Agenda = "agenda", "Agenda";
        /// Profile and segments.
        Wanted = "wanted", "Who we want";
        /// Definitions.
        Stages = "stages", "Stages";
        /// Scores, named rules, fields.
        Names = "names", "Scores and fields";
        /// Shared number and goals.
        Targets = "targets", "Targets";
        /// Promises, packet, reasons, rhythm.
        Handoff = "handoff", "Handoff and SLA";
        /// Initiatives.
        Campaigns = "campaigns", "Campaigns";
        /// Issues and risks.
        Issues = "issues", "Issues and risks";
        /// Decisions, actions, wins.
        Record = "record", "Record";
    }
}

/// Something that is not agreed, owned or clean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Point {
    /// What kind it is, and so how much it weighs.
    pub code: Code,
    /// Where it is mended.
    pub place: Place,
    /// The path of the field, row, list or item to go to.
    pub target: String,
    /// What it is about, in a word or two: “MQL”.
    pub subject: String,
    /// The point in a sentence without a full stop.
    pub sentence: String,
    /// What mends it, where one way is certain.
    pub fix: Option<Fix>,
}

/// A certain way to mend a point: one click, one undo step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fix {
    /// What it does, as on a button: “Set the waiting days to 90”.
    pub label: String,
    /// The changes, in order.
    pub changes: Vec<Change>,
}

/// All open points of a review: by place, then by weight, then in reading order.
pub fn points(workspace: &Workspace, review: &Review) -> Vec<Point> {
    points_anew(workspace, review, &Told::of(workspace, review), &mut Memory::default())
}

/// The same points, asking again only what has changed since the run that `memory` comes from; `told` is what the review says.
pub fn points_anew(workspace: &Workspace, review: &Review, told: &Told, memory: &mut Memory) -> Vec<Point> {
    let mut found = Found(Vec::new());
    if review.middle_owner.is_none() {
        found
            .at(Place::Agenda, "review/middle_owner", "The middle")
            .add(Code::MiddleWithoutOwner, "Nobody owns the middle, MQL to SQO");
    }
    stages::look(review, &mut found);
    numbers::look(review, &mut found);
    plan::look(workspace, review, &mut found);
    promises::look(review, &mut found);
    feasible::look(workspace, review, memory, &mut found);
    handoff::look(review, &mut found);
    beside::look(review, &mut found);
    rivals::look(review, &mut found);
    agreements::look(review, told, &mut found);
    rules::look(workspace, review, memory, &mut found);
    words::look(review, &mut found);
    found.0.sort_by_key(|point| (point.place, point.code.severity()));
    found.0
}

/// The points found so far.
struct Found(Vec<Point>);

impl Found {
    /// Points at a field, row or list from here on.
    fn at<'a>(&'a mut self, place: Place, target: impl Into<String>, subject: &str) -> At<'a> {
        At {
            found: self,
            place,
            target: target.into(),
            subject: subject.to_owned(),
        }
    }

    /// Notes what a row lacks: whether it does, the code, the field to fill, and what there is instead.
    fn lacking(&mut self, place: Place, row: &str, name: &str, parts: &[(bool, Code, &str, &str)]) {
        for (_, code, field, what) in parts.iter().filter(|(absent, ..)| *absent) {
            self.at(place, format!("{row}/{field}"), name)
                .add(*code, format!("{name} has {what}"));
        }
    }
}

/// Where a point is about to be noted.
struct At<'a> {
    found: &'a mut Found,
    place: Place,
    target: String,
    subject: String,
}

impl At<'_> {
    fn add(self, code: Code, sentence: impl Into<String>) {
        self.note(code, sentence.into(), None);
    }

    /// Notes a point whose target is the field that one text mends.
    fn add_with(self, code: Code, sentence: impl Into<String>, label: impl Into<String>, value: impl Into<String>) {
        let set = Change::Set {
            target: self.target.clone(),
            value: value.into(),
        };
        self.add_with_fix(code, sentence, label, vec![set]);
    }

    fn add_with_fix(self, code: Code, sentence: impl Into<String>, label: impl Into<String>, changes: Vec<Change>) {
        let label = label.into();
        self.note(code, sentence.into(), Some(Fix { label, changes }));
    }

    fn note(self, code: Code, sentence: String, fix: Option<Fix>) {
        self.found.0.push(Point {
            code,
            place: self.place,
            target: self.target,
            subject: self.subject,
            sentence,
            fix,
        });
    }
}

/// A sentence of the review inside another one: in quotation marks, without its full stop.
fn quoted(text: &str) -> String {
    format!("“{}”", text.trim_end_matches('.'))
}
