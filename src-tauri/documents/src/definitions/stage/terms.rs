//! Time limits of a stage, and what else is agreed on: what happens on entry, assignment, required fields, evidence in the CRM.

use domain::{LineKind, Stage, capitalised};

use crate::brief::Brief;
use crate::model::{Inline, Piece, Role, Table, Text};
use crate::wording::joined;

/// Every time limit of the stage with how it counts.
pub(super) fn clocks(brief: &Brief<'_>, stage: &Stage) -> Table {
    let say = brief.say;
    let mut table = Table::new(&[2.6, 1.5, 3.9])
        .with_head(&[&say.what_is_timed(), &say.limit_head(), &say.how_it_counts()])
        .tightened();
    for clock in &stage.clocks {
        let at = |field: &str| format!("clock/{}/{field}", clock.id);
        let mut name = vec![Inline::strong(clock.name.as_str())];
        if !clock.applies_to.is_empty() {
            name.push(Inline::quiet(say.limit_for(&clock.applies_to)));
        }
        let limit = clock.limit.map(|limit| say.limit(limit)).unwrap_or_default();
        let limit = brief.field(Role::Detail, &limit, &say.ask_limit(), at("limit"));
        let counts = say.counting(clock);
        let counts = (!counts.is_empty()).then(|| Text::new(Role::Detail, counts).from_field(at("starts")).into());
        table.push(vec![
            vec![Text::of(Role::Detail, name).from_field(at("name")).into()],
            vec![limit.into()],
            counts.into_iter().collect(),
        ]);
    }
    table
}

/// The rest of what is agreed, two beside each other.
pub(super) fn terms(brief: &Brief<'_>, stage: &Stage) -> Table {
    let say = brief.say;
    let at = |field: &str| format!("stage/{}/{field}", stage.id);
    let mut terms: Vec<(String, String, String)> = Vec::new();
    // What never enters and what may bypass has a section of its own.
    for kind in [LineKind::OnEntry, LineKind::RequiredField] {
        let said = say.run(stage.lines_of(kind).map(|line| line.text.as_str()));
        terms.push((say.line_kind(kind).to_owned(), said, at(kind.word())));
    }
    let fallback = match brief.workspace.name_of(stage.fallback) {
        "" => String::new(),
        name => say.otherwise(name),
    };
    let assigned = capitalised(&joined([stage.assignment.as_str(), &fallback]));
    terms.push((say.assigned_to(), assigned, at("assignment")));
    terms.retain(|(_, said, _)| !said.is_empty());
    let term = |label: String, said: Text| vec![Text::new(Role::Key, label).into(), said.into()];
    let mut cells: Vec<Vec<Piece>> = terms
        .into_iter()
        .map(|(label, said, path)| term(label, Text::new(Role::Detail, said).from_field(path)))
        .collect();
    let shown = brief.field(
        Role::Detail,
        &evidence(brief, stage),
        &say.ask_evidence(),
        at("evidence_field"),
    );
    cells.push(term(say.shown_in_crm(), shown));
    let mut table = Table::new(&[1.0, 1.0]).tightened();
    for pair in cells.chunks(2) {
        table.push(pair.to_vec());
    }
    table
}

/// Where the CRM shows that a record is in the stage: “Contact, Status is “Open”, dated by Opened”.
fn evidence(brief: &Brief<'_>, stage: &Stage) -> String {
    let say = brief.say;
    let field = match (stage.evidence_field.as_str(), stage.evidence_value.as_str()) {
        (field, "") => field.to_owned(),
        (field, value) => say.is_value(field, value).trim_start().to_owned(),
    };
    let stamp = match stage.evidence_stamp.as_str() {
        "" => String::new(),
        stamp => say.dated_by(stamp),
    };
    joined([stage.evidence_object.as_str(), &field, &stamp])
}
