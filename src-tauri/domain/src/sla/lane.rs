//! The lane of a handed-over lead: what happens to it, who does it, in what time and where it shows.

use crate::id::ClockId;
use crate::review::Review;
use crate::stage::{Clock, ExitKind, ExitTo, Stage};
use crate::value::{capitalised, lowered};
use crate::workspace::{Side, Workspace};

/// The way of a lead from the stage marketing hands over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane<'a> {
    /// The stage that is handed over.
    pub stage: &'a Stage,
    /// The stage a lead goes on to.
    pub next: Option<&'a Stage>,
    /// Its stops in order.
    pub nodes: Vec<Node>,
}

/// One stop of the lane.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it is called: “First attempt”.
    pub name: String,
    /// What happens, in one sentence.
    pub sentence: String,
    /// The side that acts.
    pub side: Side,
    /// Who acts: a person, else a role; empty when neither is named.
    pub who: String,
    /// In what time: “4 working hours”; empty when none is set.
    pub time: String,
    /// Where it shows in the CRM; empty when nothing is named.
    pub proof: String,
    /// The path of the field that says it.
    pub target: String,
    /// The clock that runs, where one does.
    pub clock: Option<ClockId>,
}

impl<'a> Lane<'a> {
    /// The lane of a review; none while no stage is marketing's, since then nothing is handed over.
    pub fn of(workspace: &Workspace, review: &'a Review) -> Option<Self> {
        let stage = review.handed_over()?;
        let at = review.stages.iter().position(|other| other.id == stage.id)?;
        let goes_to = |stage: &Stage| {
            stage
                .exits
                .iter()
                .filter(|exit| exit.kind == ExitKind::Advance)
                .find_map(|exit| exit.to)
        };
        let next = match goes_to(stage) {
            Some(ExitTo::Stage(id)) => review.stage(id),
            _ => review.stages.get(at + 1),
        };
        let mut nodes = vec![trigger(workspace, stage), assign(workspace, stage, next)];
        nodes.extend(stage.clocks.iter().map(|clock| clock_node(workspace, clock, next)));
        nodes.extend(recycle(workspace, stage));
        Some(Self { stage, next, nodes })
    }

    /// Its limits in a sentence, piece by piece: words, and each limit with the path of its field. “First attempt within
    /// 4 working hours, for hand-raisers within 1 working hour, accept or reject within 2 working days.”; empty while no limit is set.
    pub fn sentence(&self) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        let limits = self.stage.clocks.iter().filter_map(|clock| Some((clock, clock.limit?)));
        let mut before = "";
        for (clock, limit) in limits {
            let name = clock.name.as_str();
            // “First attempt, hand-raisers” after “First attempt” is the same for others.
            let kind = name.strip_prefix(before).and_then(|rest| rest.strip_prefix(", "));
            let words = match kind {
                _ if pieces.is_empty() => format!("{name} within "),
                Some(kind) => format!(", for {kind} within "),
                None => format!(", {} within ", lowered(name)),
            };
            before = name;
            pieces.push(Piece {
                text: words,
                target: String::new(),
            });
            pieces.push(Piece {
                text: limit.to_string(),
                target: format!("clock/{}/limit", clock.id),
            });
        }
        if !pieces.is_empty() {
            pieces.push(Piece {
                text: ".".to_owned(),
                target: String::new(),
            });
        }
        pieces
    }
}

/// A piece of the lane's sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// The path of the field that holds them; empty for plain words.
    pub target: String,
}

fn trigger(workspace: &Workspace, stage: &Stage) -> Node {
    Node {
        name: "Trigger".to_owned(),
        sentence: format!("A lead meets what {} asks for.", stage.abbreviation),
        side: stage.side,
        who: named(workspace.name_of(stage.owner), stage.owner_role.as_str()),
        time: "at once".to_owned(),
        proof: stage.evidence_stamp.to_string(),
        target: format!("stage/{}/criteria", stage.id),
        clock: None,
    }
}

fn assign(workspace: &Workspace, stage: &Stage, next: Option<&Stage>) -> Node {
    let fallback = workspace.name_of(stage.fallback);
    let sentence = match (stage.assignment.as_str(), fallback) {
        ("", "") => String::new(),
        ("", fallback) => format!("To {fallback}."),
        (rule, "") => format!("To {}.", lowered(rule).trim_end_matches('.')),
        (rule, fallback) => format!("To {}, or else to {fallback}.", lowered(rule).trim_end_matches('.')),
    };
    Node {
        name: "Assign".to_owned(),
        sentence,
        side: Side::Sales,
        who: worker(workspace, next),
        time: "at once".to_owned(),
        proof: String::new(),
        target: format!("stage/{}/assignment", stage.id),
        clock: None,
    }
}

fn clock_node(workspace: &Workspace, clock: &Clock, next: Option<&Stage>) -> Node {
    let until = match clock.stops.as_str() {
        "" => String::new(),
        stops => format!("Until {}.", stops.trim_end_matches('.')),
    };
    let sentence = match (clock.applies_to.as_str(), until.as_str()) {
        ("", until) => until.to_owned(),
        (whom, "") => format!("{}.", capitalised(whom.trim_end_matches('.'))),
        (whom, until) => format!("{}: {}", capitalised(whom), lowered(until)),
    };
    Node {
        name: clock.name.to_string(),
        sentence,
        side: Side::Sales,
        who: worker(workspace, next),
        time: clock.limit.map(|limit| limit.to_string()).unwrap_or_default(),
        proof: clock.proof.to_string(),
        target: format!("clock/{}/limit", clock.id),
        clock: Some(clock.id),
    }
}

fn recycle(workspace: &Workspace, stage: &Stage) -> Option<Node> {
    let exit = stage.exits.iter().find(|exit| exit.kind == ExitKind::Recycle)?;
    let passes = exit.passes.map(|passes| match passes.get() {
        1 => "it may return once".to_owned(),
        2 => "it may return twice at most".to_owned(),
        passes => format!("it may return {passes} times at most"),
    });
    let sentence = match passes {
        Some(passes) => format!("Marketing keeps it warm; {passes}."),
        None => "Marketing keeps it warm.".to_owned(),
    };
    Some(Node {
        name: "Recycle".to_owned(),
        sentence,
        side: Side::Marketing,
        who: named(workspace.name_of(stage.owner), stage.owner_role.as_str()),
        time: exit
            .wait
            .map(|days| format!("after {} days", days.get()))
            .unwrap_or_default(),
        proof: String::new(),
        target: format!("exit/{}/text", exit.id),
        clock: None,
    })
}

/// Who works the lead: the owner's role of the stage it goes on to, since each rep has leads of their own.
fn worker(workspace: &Workspace, next: Option<&Stage>) -> String {
    match next {
        Some(next) if !next.owner_role.is_empty() => format!("the lead’s {}", next.owner_role),
        Some(next) => workspace.name_of(next.owner).to_owned(),
        None => String::new(),
    }
}

fn named(person: &str, role: &str) -> String {
    if person.is_empty() {
        role.to_owned()
    } else {
        person.to_owned()
    }
}
