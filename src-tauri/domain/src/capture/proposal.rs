//! The decision that a change suggests: “MQL: lead score 50 to 65”.

use crate::change::{FieldPath, refers_of, said_of};
use crate::review::Review;
use crate::stage::Stage;
use crate::value::{Refers, lowered};
use crate::workspace::Workspace;

/// More words than this on either side of a change are not told one by one.
const MOST_WORDS: usize = 6;

/// What a field is called where it is not seen: “MQL: time limit”. `None` when the row is gone.
pub fn name_of_field(review: &Review, path: FieldPath) -> Option<String> {
    let of = |noun: &str| match path.label() {
        label if label == noun => Some(label.to_owned()),
        label => Some(format!("{noun}: {}", lowered(label))),
    };
    let in_stage = |holds: &dyn Fn(&Stage) -> bool| {
        let stage = review.stages.iter().find(|stage| holds(stage))?;
        of(stage.abbreviation.as_str())
    };
    match path {
        FieldPath::Company(_) | FieldPath::Review(_) => Some(path.label().to_owned()),
        FieldPath::SharedNumber(_) => of("Shared number"),
        FieldPath::Diagnosis(_) => of("Own answers"),
        FieldPath::Cost(_) => of("Cost of the gap"),
        FieldPath::Plan(_) => of("Plan"),
        FieldPath::Scenario(id, _) => {
            let row = review.scenarios.iter().find(|row| row.id == id)?;
            of(&format!("Scenario “{}”", row.name))
        }
        FieldPath::Stage(id, _) => in_stage(&|stage| stage.id == id),
        FieldPath::Criterion(id, _) => in_stage(&|stage| stage.criteria.iter().any(|row| row.id == id)),
        FieldPath::Exit(id, _) => in_stage(&|stage| stage.exits.iter().any(|row| row.id == id)),
        FieldPath::Example(id, _) => in_stage(&|stage| stage.examples.iter().any(|row| row.id == id)),
        FieldPath::Clock(id, _) => in_stage(&|stage| stage.clocks.iter().any(|row| row.id == id)),
        FieldPath::Escalation(id, _) => in_stage(&|stage| stage.escalation.iter().any(|row| row.id == id)),
        FieldPath::Line(id, _) => in_stage(&|stage| stage.lines.iter().any(|row| row.id == id)),
        FieldPath::Reason(id, _) => {
            let row = review.reasons.iter().find(|row| row.id == id)?;
            of(row.label.as_str())
        }
        FieldPath::Packet(id, _) => {
            let row = review.packet.iter().find(|row| row.id == id)?;
            of(row.label.as_str())
        }
        FieldPath::Commitment(id, _) => {
            let row = review.commitments.iter().find(|row| row.id == id)?;
            of(&format!("{}’s promise", row.side.label()))
        }
        FieldPath::Source(id, _) => {
            let row = review.sources.iter().find(|row| row.id == id)?;
            of(&format!("Source “{}”", row.name))
        }
        FieldPath::Goal(id, _) => {
            let row = review.goals.iter().find(|row| row.id == id)?;
            of(row.name.as_str())
        }
        FieldPath::Initiative(id, _) => {
            let row = review.initiatives.iter().find(|row| row.id == id)?;
            of(row.name.as_str())
        }
        FieldPath::Segment(id, _) => {
            let row = review.segments.iter().find(|row| row.id == id)?;
            of(row.name.as_str())
        }
        FieldPath::Ritual(id, _) => {
            let row = review.rituals.iter().find(|row| row.id == id)?;
            of(row.name.as_str())
        }
        FieldPath::Risk(id, _) => review.risks.iter().find(|row| row.id == id).and_then(|_| of("Risk")),
        FieldPath::ProfileLine(id, _) => {
            let row = review.profile.iter().find(|row| row.id == id)?;
            of(&format!("Who we want, {}", row.want.label().to_lowercase()))
        }
        FieldPath::ScoreLine(id, _) => {
            let row = review.scores.iter().find(|row| row.id == id)?;
            of(&format!("{} score, “{}”", row.axis.label(), row.text))
        }
        FieldPath::NamedRule(id, _) => {
            let row = review.named_rules.iter().find(|row| row.id == id)?;
            of(&format!("“{}”", row.name))
        }
        FieldPath::Measure(id, _) => {
            let row = review.measures.iter().find(|row| row.id == id)?;
            of(&format!("Measure “{}”", row.name))
        }
        FieldPath::Overdue(id, _) => {
            let row = review.overdue.iter().find(|row| row.id == id)?;
            of(&format!("Leads past their limit, “{}”", row.reason))
        }
        FieldPath::Shift(id, _) => {
            let row = review.shifts.iter().find(|row| row.id == id)?;
            of(&format!("Shift “{}”", row.name))
        }
        FieldPath::Wave(id, _) => {
            let row = review.waves.iter().find(|row| row.id == id)?;
            of(&format!("Arrivals “{}”", row.name))
        }
        FieldPath::DataField(id, _) => {
            let row = review.fields.iter().find(|row| row.id == id)?;
            of(&format!("Field “{}”", row.name))
        }
        FieldPath::StandingPromise(id, _) => {
            let row = review.standing_promises.iter().find(|row| row.id == id)?;
            of(&format!("{}’s standing promise", row.side.label()))
        }
        // People, the agenda and the record itself are written down, not decided.
        FieldPath::Person(..)
        | FieldPath::Block(..)
        | FieldPath::Decision(..)
        | FieldPath::Issue(..)
        | FieldPath::Action(..)
        | FieldPath::Rival(..)
        | FieldPath::Win(..) => None,
    }
}

/// The words a decision about a change starts from; `None` where a change is nothing to decide.
///
/// Words that both texts open with name what changed, when the field's own name would say less: “lead score reaches 50 to
/// 65”.
pub fn proposal(workspace: &Workspace, review: &Review, path: FieldPath, before: &str, after: &str) -> Option<String> {
    let name = name_of_field(review, path)?;
    let typed = [before, after];
    let [before, after] = typed.map(|text| said(workspace, review, path, text));
    // A name, a choice or an amount is told whole: what two of them have in common says nothing.
    let whole = typed != [before.as_str(), after.as_str()];
    let (old, new): (Vec<&str>, Vec<&str>) = (before.split_whitespace().collect(), after.split_whitespace().collect());
    if old == new {
        return None;
    }
    if new.is_empty() {
        return Some(match old.len() <= MOST_WORDS {
            true => format!("{name} taken out, was {before}"),
            false => format!("{name} taken out"),
        });
    }
    if old.is_empty() {
        return Some(match new.len() <= MOST_WORDS {
            true => format!("{name} {after}"),
            false => format!("{name} written"),
        });
    }
    if whole {
        return Some(match old.len().max(new.len()) <= MOST_WORDS {
            true => format!("{name} {before} to {after}"),
            false => format!("{name} now {after}"),
        });
    }
    let same = |pairs: &mut dyn Iterator<Item = (&&str, &&str)>| pairs.take_while(|(a, b)| a == b).count();
    let opening = same(&mut old.iter().zip(&new));
    let shorter = old.len().min(new.len()) - opening;
    let ending = same(&mut old.iter().rev().zip(new.iter().rev())).min(shorter);
    let (gone, come) = (&old[opening..old.len() - ending], &new[opening..new.len() - ending]);
    if gone.len() > MOST_WORDS || come.len() > MOST_WORDS || opening + ending > 2 * MOST_WORDS {
        return Some(format!("{name} reworded"));
    }
    let (item, field) = name.split_once(": ").unwrap_or(("", &name));
    let told = match opening {
        0 => field.to_owned(),
        _ => lowered(&new[..opening].join(" ")),
    };
    let change = match (gone.is_empty(), come.is_empty()) {
        (true, _) => format!("now {}", come.join(" ")),
        (_, true) => format!("without {}", gone.join(" ")),
        _ => format!("{} to {}", gone.join(" "), come.join(" ")),
    };
    let mut parts = vec![told, change];
    if ending > 0 && !come.is_empty() {
        parts.push(new[new.len() - ending..].join(" "));
    }
    let told = parts.join(" ");
    Some(if item.is_empty() {
        told
    } else {
        format!("{item}: {told}")
    })
}

/// A field's text as people say it: names for identities, words for choices, the currency for money.
pub fn said(workspace: &Workspace, review: &Review, path: FieldPath, text: &str) -> String {
    match refers_of(workspace, review.id, path).unwrap_or(Refers::Nothing) {
        Refers::Person => {
            let person = text.parse().ok().and_then(|id| workspace.person(id));
            person.map_or_else(String::new, |person| person.name.to_string())
        }
        Refers::Stage => {
            let stage = text.parse().ok().and_then(|id| review.stage(id));
            stage.map_or_else(|| text.to_owned(), |stage| stage.abbreviation.to_string())
        }
        Refers::Clock => {
            let clock = text.parse().ok().and_then(|id| review.clock(id));
            clock.map_or_else(|| text.to_owned(), |clock| clock.name.to_string())
        }
        Refers::Rule | Refers::Decay => text.to_owned(),
        Refers::Nothing => match text.strip_prefix("money ") {
            Some(amount) => format!("{} {amount}", workspace.company.currency),
            // A row that is gone by now is told in the words that were kept.
            None => said_of(workspace, review.id, path, text).unwrap_or_else(|_| text.to_owned()),
        },
    }
}
