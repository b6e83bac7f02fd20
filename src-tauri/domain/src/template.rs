//! What a new review starts from: common definitions, reasons, packet, promises and an agenda.
//!
//! The texts are data, read through the same door as what people type; a test holds that every one of them is taken.

mod agenda;
mod diagnosis;
mod fields;
mod handoff;
mod rhythm;
mod scorecard;
mod script;
mod stages;

use chrono::NaiveDate;

pub use agenda::Agenda;
pub(crate) use agenda::write as write_agenda;
pub(crate) use fields::add as add_field;
pub(crate) use script::Script;

use crate::change::check::check;
use crate::fault::Fault;
use crate::id::{Fresh, LineageId, PersonId, ReviewId, WorkspaceId};
use crate::plan::Plan;
use crate::review::Review;
use crate::review::{Cost, Diagnosis, SharedNumber};
use crate::value::{Prose, Typed};
use crate::value::{Quarter, TimeOfDay};
use crate::workspace::Workspace;
use crate::workspace::{Person, Role, Stance};
use crate::{Company, Language, Stage};

/// A new workspace with its two leaders and no review.
///
/// # Errors
/// The [`Fault`] in one of the names.
pub fn workspace(company: &str, leaders: [(&str, &str); 2], fresh: &mut dyn Fresh) -> Result<Workspace, Fault> {
    let company = Company {
        name: Typed::read(company, "Company")?,
        currency: Typed::read("USD", "Currency")?,
        fiscal_year_start: Typed::read("1", "First month of the fiscal year")?,
        zone: Typed::read("UTC", "Time zone")?,
        working_days: Typed::read("Mon Tue Wed Thu Fri", "Working days")?,
        day_starts: Typed::read("09:00", "Day starts")?,
        day_ends: Typed::read("18:00", "Day ends")?,
        other_hours: Typed::read("", "Other hours")?,
        holidays: Typed::read("", "Holidays")?,
        language: Language::English,
    };
    let mut people = Vec::new();
    for (side, (name, title)) in [Stance::Marketing, Stance::Sales].into_iter().zip(leaders) {
        let name = Typed::read(name, "Name")?;
        let title = Typed::read(title, "Title")?;
        people.push(Person {
            id: PersonId::fresh(fresh),
            name,
            title,
            side,
            role: Role::Leader,
        });
    }
    Ok(Workspace {
        id: WorkspaceId::fresh(fresh),
        lineage: LineageId::fresh(fresh),
        sample: false,
        company,
        people,
        reviews: Vec::new(),
    })
}

/// Adds a review with common definitions to a workspace.
///
/// # Errors
/// [`Fault::Taken`] when the quarter already has a review; [`Fault::Needed`] when a side has no leader.
pub fn add_review(
    workspace: &Workspace,
    quarter: Quarter,
    date: NaiveDate,
    starts: TimeOfDay,
    agenda: Agenda,
    fresh: &mut dyn Fresh,
) -> Result<(Workspace, ReviewId), Fault> {
    if workspace.reviews.iter().any(|review| review.quarter == quarter) {
        return Err(Fault::Taken {
            kind: "review",
            name: quarter.to_string(),
        });
    }
    let mut next = workspace.clone();
    let id = ReviewId::fresh(fresh);
    next.reviews.push(Review {
        id,
        quarter,
        date,
        starts,
        purpose: Prose::default(),
        effective: None,
        middle_owner: None,
        stages: Vec::new(),
        fields: Vec::new(),
        named_rules: Vec::new(),
        scores: Vec::new(),
        fit_threshold: None,
        engagement_threshold: None,
        reasons: Vec::new(),
        packet: Vec::new(),
        commitments: Vec::new(),
        shared_number: SharedNumber::default(),
        diagnosis: Diagnosis::default(),
        cost: Cost::default(),
        sources: Vec::new(),
        plan: Plan::default(),
        scenarios: Vec::new(),
        goals: Vec::new(),
        blocks: Vec::new(),
        profile: Vec::new(),
        segments: Vec::new(),
        initiatives: Vec::new(),
        risks: Vec::new(),
        issues: Vec::new(),
        decisions: Vec::new(),
        actions: Vec::new(),
        wins: Vec::new(),
        rivals: Vec::new(),
        rituals: Vec::new(),
        standing_promises: Vec::new(),
        measures: Vec::new(),
        overdue: Vec::new(),
        shifts: Vec::new(),
        waves: Vec::new(),
        answers: Vec::new(),
        meeting: Vec::new(),
        signatures_due: None,
        waivers: Vec::new(),
        signatures: Vec::new(),
    });
    let mut script = Script::new(&mut next, id, fresh);
    script.set("review", "purpose", PURPOSE)?;
    fields::write(&mut script)?;
    stages::write(&mut script)?;
    handoff::write(&mut script)?;
    agenda::write(&mut script, agenda)?;
    rhythm::write(&mut script, date)?;
    diagnosis::write(&mut script)?;
    scorecard::write(&mut script)?;
    check(&next, id)?;
    if let Some(review) = next.review(id) {
        crate::names::check(&next, review)?;
    }
    Ok((next, id))
}

const PURPOSE: &str = "One meaning for every stage, one promise from each side, one set of targets: written down, \
                       agreed by both, and checked next quarter.";

/// The stage with this abbreviation.
pub(crate) fn stage<'a>(review: &'a Review, abbreviation: &str) -> Option<&'a Stage> {
    review
        .stages
        .iter()
        .find(|stage| stage.abbreviation.as_str() == abbreviation)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::Counting;

    #[test]
    fn every_text_of_the_template_is_taken() {
        for agenda in Agenda::ALL {
            let fresh = &mut Counting::default();
            let leaders = [
                ("Amara Osei", "Chief Marketing Officer"),
                ("Daniel Brandt", "Chief Revenue Officer"),
            ];
            let empty = workspace("Kestrel", leaders, fresh).expect("names are fine");
            let quarter = Quarter::read("Q1 2027", "Quarter").expect("readable");
            let date = NaiveDate::read("2027-01-21", "Date").expect("readable");
            let starts = TimeOfDay::read("09:00", "Start").expect("readable");
            let (made, id) = add_review(&empty, quarter, date, starts, *agenda, fresh).expect("the template is taken");
            let review = made.review(id).expect("just added");
            let minutes = [240, 240, 190, 90][Agenda::ALL.iter().position(|a| a == agenda).expect("listed")];
            assert_eq!(review.minutes(), minutes, "{agenda:?}");
            assert_eq!(review.stages.len(), 7);
            assert_eq!(review.reasons.len(), 8);
            assert_eq!(review.packet.len(), 8);
            assert_eq!(review.commitments.len(), 8);
            assert_eq!((review.rituals.len(), review.standing_promises.len()), (3, 8));
            let again = add_review(&made, quarter, date, starts, *agenda, fresh);
            assert!(matches!(again, Err(Fault::Taken { .. })), "one review a quarter");
        }
    }
}
