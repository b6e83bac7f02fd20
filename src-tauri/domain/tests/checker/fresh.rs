//! A review from the common definitions: its only errors are choices that people have to make.

use domain::checker::{Severity, points};
use domain::template::{Agenda, add_review, workspace};
use domain::{Quarter, TimeOfDay, Typed};

use crate::fixture::Counting;

#[test]
fn a_new_review_has_no_error_but_those_that_need_a_persons_choice() {
    let fresh = &mut Counting::default();
    let leaders = [("Amara Osei", "CMO"), ("Daniel Brandt", "CRO")];
    let empty = workspace("Kestrel", leaders, fresh).expect("names are fine");
    let quarter = Quarter::read("Q1 2027", "Quarter").expect("readable");
    let date = Typed::read("2027-01-21", "Date").expect("readable");
    let starts = TimeOfDay::read("09:00", "Start").expect("readable");
    let (made, id) = add_review(&empty, quarter, date, starts, Agenda::First, fresh).expect("taken");
    let found = points(&made, made.review(id).expect("just added"));
    let mut told: Vec<(Severity, &str, usize)> = Vec::new();
    for point in &found {
        let kind = (point.code.severity(), point.code.word());
        match told.iter_mut().find(|line| (line.0, line.1) == kind) {
            Some(line) => line.2 += 1,
            None => told.push((kind.0, kind.1, 1)),
        }
    }
    let expected = [
        (Severity::Error, "middle-without-owner", 1),
        (Severity::Error, "stage-without-owner", 7),
        (Severity::Error, "stage-without-limit", 1),
        (Severity::Error, "stage-not-agreed", 7),
        (Severity::Warning, "criterion-without-crm-field", 14),
        (Severity::Warning, "question-open", 1),
        (Severity::Error, "shared-number-open", 1),
        (Severity::Error, "shared-number-not-agreed", 1),
        (Severity::Warning, "stops-open", 2),
        (Severity::Warning, "no-goal", 1),
        (Severity::Error, "promise-without-target", 2),
        (Severity::Error, "promise-not-agreed", 8),
        (Severity::Error, "handoff-not-agreed", 1),
        (Severity::Warning, "promise-without-reviewer", 8),
        (Severity::Warning, "ritual-without-owner", 3),
    ];
    assert_eq!(told, expected);
}
