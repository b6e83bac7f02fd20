//! A workspace with a row in every table, edits of it, and a clock that only tests move.

use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use domain::{Change, Fresh, Review, Uuid, Workspace};
use serde_json::{Value, json};
use store::{Op, OpKind, Store, StoreError, Touched};
use tempfile::TempDir;

/// Identities that count up.
#[derive(Debug, Default)]
pub(crate) struct Counting(u64);

impl Fresh for Counting {
    fn uuid(&mut self) -> Uuid {
        self.0 += 1;
        let mut random = [0; 10];
        random[2..].copy_from_slice(&self.0.to_be_bytes());
        Uuid::v7(at(0), random)
    }
}

/// That many seconds after ten in the morning of the review.
pub(crate) fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_007_200, 0).expect("in range") + TimeDelta::seconds(seconds)
}

/// An edit of the one review.
pub(crate) fn set(target: &str, value: &str) -> Change {
    Change::Set {
        target: target.to_owned(),
        value: value.to_owned(),
    }
}

/// A row at the end of a list.
pub(crate) fn add(list: &str, value: &str) -> Change {
    Change::Add {
        list: list.to_owned(),
        value: value.to_owned(),
        after: None,
    }
}

/// The workspace after an edit; none when the edit makes no sense or changes nothing.
pub(crate) fn edited(workspace: &Workspace, change: &Change, fresh: &mut Counting) -> Option<(Op, Workspace)> {
    let applied = domain::apply(workspace, workspace.reviews[0].id, change, fresh)
        .ok()
        .flatten()?;
    let op = Op {
        name: applied.name,
        target: applied.target,
        side: None,
        kind: OpKind::Step,
    };
    Some((op, applied.workspace))
}

/// Makes an edit that must make sense.
pub(crate) fn edit(
    store: &mut Store,
    change: &Change,
    fresh: &mut Counting,
    seconds: i64,
) -> Result<Vec<Touched>, StoreError> {
    let edited = edited(store.workspace(), change, fresh);
    let (op, next) = edited.unwrap_or_else(|| panic!("{change:?} makes no sense"));
    store.transact(op, at(seconds), next)
}

/// A workspace with at least one row in every table but those undo passes over or stops at.
pub(crate) fn workspace(fresh: &mut Counting) -> Workspace {
    let mut workspace: Workspace = serde_json::from_value(bare(fresh)).expect("a sound workspace");
    let mut change = |change: Change| {
        let applied = domain::apply(&workspace, workspace.reviews[0].id, &change, fresh);
        let applied = applied
            .unwrap_or_else(|fault| panic!("{change:?}: {fault}"))
            .expect("it changes something");
        workspace = applied.workspace;
    };
    for list in [
        "stages",
        "reasons",
        "packet",
        "commitments/marketing",
        "commitments/sales",
        "sources",
        "goals",
        "blocks",
        "decisions",
        "issues/live",
        "issues/parked",
        "actions",
        "wins",
        "risks",
        "initiatives",
        "scenarios",
        "profile/yes",
        "profile/no",
        "segments",
        "rituals",
        "standing_promises/marketing",
        "standing_promises/sales",
        "fields",
        "named_rules",
        "scores/fit",
        "scores/engagement",
        "measures",
        "overdue",
        "shifts",
        "waves",
    ] {
        change(add(list, "first"));
        change(add(list, "second"));
    }
    let ids: Vec<String> = workspace.reviews[0]
        .stages
        .iter()
        .map(|stage| stage.id.to_string())
        .collect();
    let mut change = |change: Change| {
        let applied = domain::apply(&workspace, workspace.reviews[0].id, &change, fresh);
        let applied = applied
            .unwrap_or_else(|fault| panic!("{change:?}: {fault}"))
            .expect("it changes something");
        workspace = applied.workspace;
    };
    for list in [
        "criteria",
        "statement/rivals",
        "exits",
        "examples",
        "clocks",
        "escalation",
        "exclusions",
        "required_fields",
    ] {
        for id in &ids {
            change(add(
                &format!("stage/{id}/{list}"),
                if list == "escalation" { "50" } else { "one" },
            ));
        }
    }
    change(set(&format!("stage/{}/owner", ids[0]), "Ana"));
    let exit = workspace.reviews[0].stages[0].exits[0].id.to_string();
    for (target, value) in ruled(&workspace.reviews[0]) {
        workspace = edited(&workspace, &set(&target, value), fresh).expect("a rule").1;
    }
    for target in planned(&workspace.reviews[0]) {
        let taken = [
            "8-10-12%",
            "35k-42k-50k",
            "1.2m",
            "5-20-60 days",
            "4.5",
            "yes",
            "low",
            "rate",
            "first",
            "é 日本",
        ];
        let mut taken = taken
            .iter()
            .filter_map(|value| edited(&workspace, &set(&target, value), fresh));
        workspace = taken.next().unwrap_or_else(|| panic!("nothing is taken by {target}")).1;
    }
    let (op, next) = edited(&workspace, &set(&format!("exit/{exit}/to"), "second"), fresh).expect("an exit to a stage");
    assert_eq!(op.name, "edit leads to");
    next
}

/// Every field of the plan, of a scenario and of what the plan knows of a stage.
fn planned(review: &Review) -> Vec<String> {
    let (stage, scenario) = (review.stages[0].id, review.scenarios[0].id);
    let plan = domain::PlanField::ALL
        .iter()
        .map(|field| format!("plan/{}", field.name()));
    let scenario = domain::ScenarioField::ALL
        .iter()
        .map(|field| format!("scenario/{scenario}/{}", field.name()));
    let stage = ["volume", "rate", "rate_locked", "count", "lag"].map(|field| format!("stage/{stage}/{field}"));
    plan.chain(scenario).chain(stage).collect()
}

/// A rule, a decay and a number in every place that takes one.
fn ruled(review: &Review) -> Vec<(String, &'static str)> {
    let (stage, line) = (&review.stages[0], &review.scores[0]);
    vec![
        (format!("ritual/{}/owner", review.rituals[0].id), "Cleo"),
        (format!("source/{}/counts_for", review.sources[0].id), "partner"),
        (format!("field/{}/kind", review.fields[1].id), "date"),
        (
            format!("named_rule/{}/rule", review.named_rules[0].id),
            "[first] = \"é 日本\"",
        ),
        (format!("criterion/{}/rule", stage.criteria[0].id), "NOT first OR fit"),
        (format!("exit/{}/rule", stage.exits[0].id), "[second] WITHIN 3 DAYS"),
        (format!("line/{}/rule", stage.lines[0].id), "[first] IS EMPTY"),
        (format!("score/{}/rule", line.id), "first"),
        (format!("score/{}/points", line.id), "-12.5"),
        (
            format!("score/{}/decay", line.id),
            "HALVED EVERY 30 DAYS SINCE [second]",
        ),
    ]
}

/// A folder that goes when the test does; in memory where there is such a place, since syncing it proves nothing here.
pub(crate) fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() {
        tempfile::tempdir_in(memory)
    } else {
        tempfile::tempdir()
    };
    folder.expect("a folder")
}

/// Makes a store of that workspace in a new folder.
pub(crate) fn store(folder: &Path, fresh: &mut Counting) -> Store {
    Store::create(folder, &workspace(fresh), at(0)).expect("a new store")
}

/// An identity as text.
pub(crate) fn text(fresh: &mut Counting) -> String {
    fresh.uuid().to_string()
}

fn bare(fresh: &mut Counting) -> Value {
    let person = |id: String, name: &str, side: &str, role: &str| json!({ "id": id, "name": name, "title": "", "side": side, "role": role });
    let mut review = json!({
        "id": text(fresh), "quarter": "Q1 2027", "date": "2026-12-15", "starts": "09:00",
        "purpose": "One funnel.\n\nOne \"plan\".", "effective": null, "middle_owner": null,
        "fit_threshold": "60", "engagement_threshold": null, "signatures_due": "2027-01-05",
        "plan": domain::Plan::default(),
        "shared_number": {
            "choice": "sourced_pipeline", "sourcing_rule": null, "window": 90, "date_used": null, "amount_as_of": "",
            "blank_amounts": "", "exclusions": "", "report": "", "checked_by": null, "target": "money 4,494,000",
            "marketing_stops": "", "marketing_stops_from": null, "sales_stops": "", "sales_stops_from": "2027-01-01",
        },
    });
    review["diagnosis"] = json!({
        "incentives": "20 / 4 / 2", "data": "20 / 3 / 3", "middle": "60 /  / 1", "leadership": " /  / ", "messaging": " /  / ",
        "systems": " /  / ", "blame": " / 2 / 4", "mql_to_sql": " /  / ", "wasted_spend": " /  / ", "mixed_messages": " /  / ",
        "marketing_ratings": "9 10 7 0", "sales_ratings": "",
    });
    review["cost"] = json!({
        "leads": "4,000–4,800–5,200", "lead_cost": "–50–", "worked": "––62.5%", "people": "–20–",
        "hours": "–4.5–", "hourly_cost": "–58.50–", "weeks": "–46–", "late_leads": "––",
        "in_time": "–22%–", "late": "10–12–15%", "later": "––", "deal": "–42,000–",
        "margin": "–70%–", "forecast": "11,200,000", "actual": null, "revenue": "50,000,000", "source": "CRM, 4 Jan",
    });
    for list in LISTS {
        review[list] = json!([]);
    }
    json!({
        "id": text(fresh), "lineage": text(fresh), "sample": false,
        "company": {
            "name": "Northwind ÅÄ 日本 🎉", "currency": "EUR", "fiscal_year_start": 1, "zone": "Europe/Berlin",
            "working_days": "Mon Tue Wed Thu Fri", "day_starts": "09:00", "day_ends": "17:30",
            "other_hours": "Fri 09:00-15:00", "holidays": "2027-01-01 2027-05-01", "language": "de",
        },
        "people": [
            person(text(fresh), "Ana", "marketing", "leader"),
            person(text(fresh), "Ben", "sales", "leader"),
            person(text(fresh), "Cleo", "neutral", "facilitator"),
        ],
        "reviews": [review],
    })
}

/// The lists of a review; each starts empty.
const LISTS: [&str; 30] = [
    "sources",
    "stages",
    "reasons",
    "packet",
    "commitments",
    "goals",
    "blocks",
    "answers",
    "meeting",
    "waivers",
    "signatures",
    "profile",
    "segments",
    "initiatives",
    "scenarios",
    "risks",
    "issues",
    "decisions",
    "actions",
    "wins",
    "rivals",
    "rituals",
    "standing_promises",
    "fields",
    "named_rules",
    "scores",
    "measures",
    "overdue",
    "shifts",
    "waves",
];
