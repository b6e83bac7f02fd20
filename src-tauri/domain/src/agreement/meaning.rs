//! The meaning of an item: the words a side says yes to, in parts, without identities, order of rows or notes.

mod conditions;
mod planned;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::review::Commitment;
use crate::review::Goal;
use crate::review::Reason;
use crate::review::{Review, Source};
use crate::stage::{Clock, Criterion, EscalationStep, Exit, ExitTo, LineKind, Stage};
use crate::value::{Typed, day_in_full, lowered};
use crate::workspace::Workspace;

use super::{Digest, Item, Words};

/// The words of an item, in parts.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Meaning {
    /// The parts in reading order; empty ones are left out.
    pub parts: Vec<Part>,
}

/// One part: a field, or a list of rows in one or more alternatives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// What tells it from the other parts.
    pub key: String,
    /// The words shown for it.
    pub label: String,
    /// Alternatives (“or”), each a set of rows (“and”). A plain field is one row of one alternative.
    pub groups: Vec<Vec<Row>>,
}

/// One row of words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Written", into = "Written")]
pub struct Row {
    /// The words.
    pub text: String,
    /// For a rule: the words it is behind, which are told where they stand themselves; otherwise empty.
    pub behind: String,
    /// The path of the field that holds them now; empty when read back from an answer.
    pub target: String,
}

/// A row as stored with an answer: its words, and what they are behind where they are behind something.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Written {
    Words(String),
    Rule { behind: String, rule: String },
}

impl From<Written> for Row {
    fn from(written: Written) -> Self {
        let (text, behind) = match written {
            Written::Words(text) => (text, String::new()),
            Written::Rule { behind, rule } => (rule, behind),
        };
        let target = String::new();
        Self { text, behind, target }
    }
}

impl From<Row> for Written {
    fn from(Row { text, behind, .. }: Row) -> Self {
        if behind.is_empty() {
            Self::Words(text)
        } else {
            Self::Rule { behind, rule: text }
        }
    }
}

impl Row {
    /// All its words: a rule after what it is behind.
    pub(super) fn whole(&self) -> Cow<'_, str> {
        if self.behind.is_empty() {
            Cow::Borrowed(&self.text)
        } else {
            Cow::Owned(format!("{}: {}", self.behind, self.text))
        }
    }
}

impl Meaning {
    /// The words as stored with an answer.
    pub fn words(&self) -> Words {
        Words(serde_json::to_string(self).unwrap_or_default())
    }

    /// Reads stored words back; words that can't be read mean nothing, so that every part shows as changed.
    pub fn of(words: &Words) -> Self {
        serde_json::from_str(words.as_str()).unwrap_or_default()
    }

    /// The digest of the meaning: the order of rows and of alternatives makes no difference.
    pub fn digest(&self) -> Digest {
        let mut parts: Vec<_> = self
            .parts
            .iter()
            .map(|part| (part.key.as_str(), part.in_any_order()))
            .collect();
        parts.sort_unstable();
        Digest::of(&serde_json::to_string(&parts).unwrap_or_default())
    }

    /// The part with this key.
    pub fn part(&self, key: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.key == key)
    }

    /// The only row of a part, or the empty text.
    pub fn text(&self, key: &str) -> &str {
        self.part(key)
            .and_then(|part| part.groups.first()?.first())
            .map_or("", |row| &row.text)
    }

    fn push(&mut self, key: &str, label: &str, text: impl Into<String>, target: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.push_groups(key, label, vec![vec![row(text, target)]]);
        }
    }

    fn push_groups(&mut self, key: &str, label: &str, mut groups: Vec<Vec<Row>>) {
        groups.retain(|rows| !rows.is_empty());
        if !groups.is_empty() {
            self.parts.push(Part {
                key: key.into(),
                label: label.into(),
                groups,
            });
        }
    }
}

impl Part {
    /// All rows of all alternatives.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.groups.iter().flatten()
    }

    /// The alternatives and their rows, sorted, so that two orders of the same words are equal.
    pub(super) fn in_any_order(&self) -> Vec<Vec<Cow<'_, str>>> {
        let mut groups = Vec::with_capacity(self.groups.len());
        for rows in &self.groups {
            let mut rows: Vec<_> = rows.iter().map(Row::whole).collect();
            rows.sort_unstable();
            groups.push(rows);
        }
        groups.sort_unstable();
        groups
    }
}

/// The meaning of an item as it stands; none when the item is not there.
pub fn meaning(workspace: &Workspace, review: &Review, item: Item) -> Option<Meaning> {
    match item {
        Item::Stage(id) => review.stage(id).map(|stage| of_stage(workspace, review, stage)),
        Item::Commitment(id) => review
            .commitments
            .iter()
            .find(|c| c.id == id)
            .map(|commitment| of_commitment(workspace, commitment)),
        Item::Handoff => Some(of_handoff(review)),
        Item::SharedNumber => Some(of_shared_number(workspace, review)),
        Item::Plan => Some(planned::of_plan(workspace, review)),
        Item::Goals => Some(of_goals(workspace, review)),
    }
}

fn of_stage(workspace: &Workspace, review: &Review, stage: &Stage) -> Meaning {
    let mut meaning = Meaning::default();
    let at = |field: &str| format!("stage/{}/{field}", stage.id);
    meaning.push(
        "abbreviation",
        "Short name",
        stage.abbreviation.as_str(),
        at("abbreviation"),
    );
    meaning.push("name", "Name", stage.name.as_str(), at("name"));
    meaning.push("statement", "Statement", stage.statement.as_str(), at("statement"));
    meaning.push("side", "Answers for it", stage.side.label(), at("side"));
    meaning.push("owner", "Owner", workspace.name_of(stage.owner), at("owner"));
    meaning.push(
        "owner_role",
        "Owner’s role",
        stage.owner_role.as_str(),
        at("owner_role"),
    );
    meaning.push("unit", "Counts", stage.unit.label(), at("unit"));
    for (position, clock) in stage.clocks.iter().enumerate() {
        push_clock(&mut meaning, position, clock);
    }
    let steps = stage.escalation.iter();
    let steps = steps.map(|step| {
        row(
            escalation_in_words(workspace, step),
            format!("escalation/{}/at", step.id),
        )
    });
    meaning.push_groups("escalation", "If missed", vec![steps.collect()]);
    let in_words = |criterion: &Criterion| row(criterion.text.as_str(), format!("criterion/{}/text", criterion.id));
    let alternatives = stage.alternatives().into_iter();
    let alternatives = alternatives.map(|rows| rows.into_iter().map(in_words).collect());
    meaning.push_groups("entry", "Entry", alternatives.collect());
    conditions::push(&mut meaning, review, stage);
    meaning.push("rule", "Entry rule", stage.rule.as_str(), at("rule"));
    let exits = stage
        .exits
        .iter()
        .map(|exit| row(exit_in_words(review, exit), format!("exit/{}/text", exit.id)));
    meaning.push_groups("exits", "Exits", vec![exits.collect()]);
    for kind in LineKind::ALL {
        let lines = stage
            .lines_of(*kind)
            .map(|line| row(line.text.as_str(), format!("line/{}/text", line.id)));
        meaning.push_groups(kind.word(), kind.label(), vec![lines.collect()]);
    }
    meaning.push("assignment", "Assigned to", stage.assignment.as_str(), at("assignment"));
    meaning.push(
        "fallback",
        "Otherwise assigned to",
        workspace.name_of(stage.fallback),
        at("fallback"),
    );
    meaning
}

fn push_clock(meaning: &mut Meaning, position: usize, clock: &Clock) {
    let label = if position == 0 {
        "Time limit"
    } else {
        clock.name.as_str()
    };
    let at = |field: &str| format!("clock/{}/{field}", clock.id);
    meaning.push(&format!("clock/{}", clock.name), label, clock.limit.show(), at("limit"));
    let terms = [
        ("applies_to", "for", &clock.applies_to),
        ("starts", "from", &clock.starts),
        ("stops", "until", &clock.stops),
        ("pauses", "paused by", &clock.pauses),
    ];
    let rows: Vec<Row> = terms
        .into_iter()
        .filter(|(_, _, text)| !text.is_empty())
        .map(|(field, word, text)| row(format!("{word} {text}"), at(field)))
        .collect();
    meaning.push_groups(
        &format!("terms/{}", clock.name),
        &format!("{}, terms", clock.name),
        vec![rows],
    );
}

/// An escalation step in words: “at 100% Jonas Weber is told”.
pub(crate) fn escalation_in_words(workspace: &Workspace, step: &EscalationStep) -> String {
    let name = workspace.name_of(step.person);
    let role = lowered(step.role.as_str());
    let who = if name.is_empty() { &role } else { name };
    let who = if who.is_empty() { "nobody yet" } else { who };
    format!("at {}% {who} {}", step.at.get(), step.act.label())
}

/// An exit in words: “Sales accepts it, to SAL”.
pub(crate) fn exit_in_words(review: &Review, exit: &Exit) -> String {
    let mut text = exit.text.as_str().to_owned();
    match exit.to {
        Some(ExitTo::Stage(id)) => {
            if let Some(stage) = review.stage(id) {
                text.push_str(&format!(", to {}", stage.abbreviation));
            }
        }
        Some(ExitTo::Recycle) => text.push_str(", to Recycle"),
        Some(ExitTo::Disqualified) => text.push_str(", to Disqualified"),
        None => {}
    }
    if let Some(wait) = exit.wait {
        text.push_str(&format!(", {} days", wait.get()));
    }
    if let Some(passes) = exit.passes {
        text.push_str(&format!(", at most {} times", passes.get()));
    }
    text
}

fn of_commitment(workspace: &Workspace, commitment: &Commitment) -> Meaning {
    let mut meaning = Meaning::default();
    let at = |field: &str| format!("commitment/{}/{field}", commitment.id);
    let figure = |figure: Option<crate::Figure>| {
        figure
            .map(|figure| figure.with_currency(&workspace.company.currency))
            .unwrap_or_default()
    };
    meaning.push("side", "Promised by", commitment.side.label(), at("side"));
    meaning.push("promise", "Promise", commitment.promise.as_str(), at("promise"));
    meaning.push(
        "metric",
        "Metric",
        commitment.metric.map_or("", crate::Metric::label),
        at("metric"),
    );
    meaning.push("baseline", "Today", figure(commitment.baseline), at("baseline"));
    meaning.push("direction", "Direction", commitment.direction.label(), at("direction"));
    meaning.push("target", "Target", figure(commitment.target), at("target"));
    meaning.push("window", "Measured over", commitment.window.as_str(), at("window"));
    meaning.push("source", "Data source", commitment.source.as_str(), at("source"));
    meaning.push(
        "consequence",
        "If missed",
        commitment.consequence.as_str(),
        at("consequence"),
    );
    meaning.push(
        "reviewer",
        "Reviewed by",
        workspace.name_of(commitment.reviewer),
        at("reviewer"),
    );
    meaning
}

fn of_handoff(review: &Review) -> Meaning {
    let mut meaning = Meaning::default();
    let packet = review.packet.iter().map(|field| {
        let need = if field.required { "required" } else { "if known" };
        row(format!("{}, {need}", field.label), format!("packet/{}/label", field.id))
    });
    meaning.push_groups("packet", "Handoff packet", vec![packet.collect()]);
    let reasons = review.reasons.iter().filter(|reason| reason.active);
    let reasons = reasons.map(|reason| row(reason_in_words(reason), format!("reason/{}/label", reason.id)));
    meaning.push_groups("reasons", "Reasons", vec![reasons.collect()]);
    meaning
}

/// A reason in words: “Timing (after work): recycle, 60 days”.
pub(crate) fn reason_in_words(reason: &Reason) -> String {
    let mut text = format!("{} ({}): ", reason.label, reason.phase.label().to_lowercase());
    text.push_str(&reason.next.label().to_lowercase());
    if let Some(days) = reason.days {
        text.push_str(&format!(", {} days", days.get()));
    }
    if reason.sub_reason {
        text.push_str(", with a sub-reason");
    }
    if !reason.fixed_by.is_empty() {
        text.push_str(&format!(", cause fixed by {}", reason.fixed_by));
    }
    text
}

fn of_shared_number(workspace: &Workspace, review: &Review) -> Meaning {
    let mut meaning = Meaning::default();
    let number = &review.shared_number;
    let at = |field: &str| format!("shared_number/{field}");
    meaning.push("sentence", "Shared number", number.sentence(), at("choice"));
    let target = number
        .target
        .map(|target| target.with_currency(&workspace.company.currency));
    meaning.push("target", "Target", target.unwrap_or_default(), at("target"));
    let day = |date: Option<chrono::NaiveDate>| date.map(day_in_full).unwrap_or_default();
    for (key, label, text) in [
        ("amount_as_of", "Amounts as of", &number.amount_as_of),
        ("blank_amounts", "Blank amounts", &number.blank_amounts),
        ("exclusions", "Left out", &number.exclusions),
        ("report", "Report that shows it", &number.report),
        (
            "marketing_stops",
            "Marketing stops being judged on",
            &number.marketing_stops,
        ),
        ("sales_stops", "Sales stops being judged on", &number.sales_stops),
    ] {
        meaning.push(key, label, text.as_str(), at(key));
    }
    let sources = review.sources.iter();
    let sources = sources.map(|source| row(source_in_words(source), format!("source/{}/counts_for", source.id)));
    meaning.push_groups("sources", "Sources", vec![sources.collect()]);
    meaning.push(
        "marketing_stops_from",
        "Marketing, from",
        day(number.marketing_stops_from),
        at("marketing_stops_from"),
    );
    meaning.push(
        "sales_stops_from",
        "Sales, from",
        day(number.sales_stops_from),
        at("sales_stops_from"),
    );
    meaning.push(
        "checked_by",
        "Checked by",
        workspace.name_of(number.checked_by),
        at("checked_by"),
    );
    meaning
}

/// A source value in words: “Paid Search: marketing”.
fn source_in_words(source: &Source) -> String {
    let side = source.counts_for.map(|side| side.label().to_lowercase());
    format!("{}: {}", source.name, side.as_deref().unwrap_or("no side yet"))
}

fn of_goals(workspace: &Workspace, review: &Review) -> Meaning {
    let mut meaning = Meaning::default();
    for goal in &review.goals {
        let key = format!("goal/{}", goal.name);
        meaning.push(
            &key,
            goal.name.as_str(),
            goal_in_words(workspace, goal),
            format!("goal/{}/target", goal.id),
        );
    }
    meaning
}

/// A goal in words: “at least 107, floor 97, stretch 120, by 31 March 2027, Amara Osei”.
pub(crate) fn goal_in_words(workspace: &Workspace, goal: &Goal) -> String {
    let figure = |figure: crate::Figure| figure.with_currency(&workspace.company.currency);
    let mut words = Vec::new();
    if let Some(target) = goal.target {
        words.push(format!("{} {}", goal.direction.label().to_lowercase(), figure(target)));
    }
    words.extend(goal.floor.map(|floor| format!("floor {}", figure(floor))));
    words.extend(goal.stretch.map(|stretch| format!("stretch {}", figure(stretch))));
    words.extend(
        goal.metric
            .map(|metric| format!("measured as {}", metric.label().to_lowercase())),
    );
    words.extend(goal.due.map(|due| format!("by {}", day_in_full(due))));
    let owner = workspace.name_of(goal.owner);
    words.push(if owner.is_empty() {
        "no owner yet".into()
    } else {
        format!("owned by {owner}")
    });
    words.push(format!("for {}", goal.side.label().to_lowercase()));
    words.join(", ")
}

fn row(text: impl Into<String>, target: impl Into<String>) -> Row {
    Row {
        text: text.into(),
        behind: String::new(),
        target: target.into(),
    }
}
