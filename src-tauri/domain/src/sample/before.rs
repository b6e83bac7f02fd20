//! The quarter before: Kestrel's first review, which both sides signed, so that this one has something to be compared with.
//!
//! It is this quarter's review in the morning with what was otherwise in October: lower numbers, a lower score, campaigns and
//! decisions of its own.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::agreement::{Said, Vote, answer, items};
use crate::change::Note;
use crate::checker::points;
use crate::fault::Fault;
use crate::id::{ActionId, Fresh, IssueId, ReviewId};
use crate::review::{ActionState, Fate, Review};
use crate::signing::{Ask, Manner, blocking, sign, waive};
use crate::succession::twin;
use crate::template::{Agenda, Script, write_agenda};
use crate::value::{Line, Quarter, Typed};
use crate::workspace::{Side, Workspace};

use super::record::noted;
use super::watched;

type Fields = &'static [(&'static str, &'static str)];

/// Adds the quarter before to the sample as it is in the morning.
pub(super) fn add(workspace: &Workspace, id: ReviewId, fresh: &mut dyn Fresh) -> Result<Workspace, Fault> {
    let now = workspace
        .review(id)
        .ok_or_else(|| Fault::Nowhere { path: "review".into() })?;
    let mut before = twin(now, fresh);
    before.quarter = Quarter::read("Q4 2026", "Quarter")?;
    before.date = NaiveDate::read("2026-10-15", "Date")?;
    before.blocks.clear();
    before.initiatives.clear();
    before.risks.clear();
    before.overdue.clear();
    let (first, noon) = (
        before.id,
        before.date.and_hms_opt(12, 40, 0).unwrap_or_default().and_utc(),
    );
    let mut next = workspace.clone();
    next.reviews.insert(0, before);
    write(&mut Script::new(&mut next, first, fresh))?;
    for (list, text, fields) in NOTED {
        let mut note: Note = noted(list, text, fields);
        note.fields.push(("at", (noon - TimeDelta::minutes(20)).show()));
        next = crate::change::note(&next, first, &note, fresh)?.workspace;
    }
    for stage in next.reviews.iter_mut().take(1).flat_map(|review| &mut review.stages) {
        stage.version = 1;
    }
    carry(&mut next, (first, id), fresh);
    agree_and_sign(next, first, noon, fresh)
}

/// What was left open in October came over into this quarter, as it does when a quarter is started.
fn carry(workspace: &mut Workspace, (from, to): (ReviewId, ReviewId), fresh: &mut dyn Fresh) {
    let Some(Review { actions, issues, .. }) = workspace.review(from).cloned() else {
        return;
    };
    let Some(now) = workspace.reviews.iter_mut().find(|review| review.id == to) else {
        return;
    };
    for mut action in actions.into_iter().filter(|row| row.state == ActionState::Open) {
        action.id = ActionId::fresh(fresh);
        now.actions.push(action);
    }
    for mut issue in issues {
        issue.id = IssueId::fresh(fresh);
        issue.fate = Fate::Open;
        now.issues.push(issue);
    }
}

fn write(script: &mut Script<'_>) -> Result<(), Fault> {
    write_agenda(script, Agenda::First)?;
    script.set("review", "effective", "2026-11-01")?;
    script.set("shared_number", "target", "$4,200,000")?;
    for from in ["marketing_stops_from", "sales_stops_from"] {
        script.set("shared_number", from, "2026-11-01")?;
    }
    let Some(review) = script.workspace.reviews.first() else {
        return Ok(());
    };
    let criteria = review.stages.iter().flat_map(|stage| &stage.criteria);
    let score = criteria
        .into_iter()
        .find(|row| row.text.as_str() == "Engagement score reaches 65");
    let score = score.map(|row| format!("criterion/{}", row.id));
    let promises: Vec<String> = review
        .commitments
        .iter()
        .map(|row| format!("commitment/{}", row.id))
        .collect();
    let goals: Vec<String> = review.goals.iter().map(|row| format!("goal/{}", row.id)).collect();
    if let Some(score) = score {
        script.set(&score, "text", "Engagement score reaches 60")?;
        script.set("review", "engagement_threshold", "60")?;
    }
    for (row, fields) in promises.iter().zip(PROMISES) {
        for (field, value) in *fields {
            script.set(row, field, value)?;
        }
    }
    for (row, values) in goals.iter().zip(GOALS) {
        for (field, value) in ["baseline", "floor", "target", "stretch"].iter().zip(values) {
            script.set(row, field, value)?;
        }
        script.set(row, "baseline_source", "HubSpot, Q3 2026")?;
        script.set(row, "due", "2026-12-31")?;
    }
    watched::last_quarter(script)?;
    script.add("initiatives", INITIATIVE.0, INITIATIVE.1).map(drop)
}

/// Both say yes to all of it, let stand what nobody could settle in October, and sign.
fn agree_and_sign(
    mut workspace: Workspace,
    id: ReviewId,
    noon: DateTime<Utc>,
    fresh: &mut dyn Fresh,
) -> Result<Workspace, Fault> {
    let Some(review) = workspace.review(id) else {
        return Ok(workspace);
    };
    let all: Vec<_> = items(review).collect();
    let said = [Side::Marketing, Side::Sales].map(|side| Said {
        side,
        vote: Vote::Yes,
        wish: Line::default(),
    });
    workspace = answer(&workspace, id, &all, &said, noon, fresh)?;
    let open = workspace.review(id).map(|review| (review, points(&workspace, review)));
    let blocks = open.map(|(review, open)| blocking(&workspace, review, &open).into_iter().cloned().collect());
    let blocks: Vec<crate::checker::Point> = blocks.unwrap_or_default();
    for point in blocks {
        let at = noon + TimeDelta::minutes(6);
        workspace = waive(&workspace, id, (point.code, &point.target), WHY, at, fresh)?;
    }
    for (side, name, minutes) in [(Side::Marketing, "Amara Osei", 12), (Side::Sales, "Daniel Brandt", 13)] {
        let ask = Ask {
            side,
            name,
            manner: Manner::Own,
            reason: "",
        };
        workspace = sign(&workspace, id, ask, noon + TimeDelta::minutes(minutes), fresh)?;
    }
    Ok(workspace)
}

const WHY: &str = "Nobody has measured it yet; two quarters of deals will show it.";

const PROMISES: &[Fields] = &[
    &[
        ("promise", "100 SQOs worth USD 4,200,000 come from marketing."),
        ("baseline", "88"),
        ("target", "100"),
    ],
    &[
        ("promise", "70 of 100 handed-over leads are accepted."),
        ("baseline", "66%"),
        ("target", "70%"),
    ],
    &[("baseline", "78%")],
    &[
        ("promise", "Never more MQLs than sales can work: 412."),
        ("baseline", "455"),
        ("target", "412"),
    ],
    &[
        ("promise", "80 of 100 get a first attempt within their limit."),
        ("baseline", "51%"),
        ("target", "80%"),
    ],
    &[("baseline", "60%")],
    &[("baseline", "2.4")],
    &[("baseline", "79%")],
];

/// Baseline, floor, target and stretch of each goal.
const GOALS: &[[&str; 4]] = &[
    ["$3,696,000", "$3,696,000", "$4,200,000", "$4,490,000"],
    ["88", "88", "100", "107"],
    ["$2,310,000", "$2,310,000", "$2,394,000", "$2,604,000"],
    ["51%", "70%", "80%", "90%"],
    ["66%", "65%", "70%", "75%"],
];

const INITIATIVE: (&str, Fields) = (
    "Benchmark report on warehouse planning",
    &[
        ("owner", "Maya Lindqvist"),
        ("budget", "$18,000"),
        ("sqos", "9"),
        ("start", "2026-10-19"),
        ("end", "2026-12-11"),
        (
            "kill_rule",
            "Fewer than 40 downloads by target accounts after four weeks",
        ),
    ],
);

const NOTED: &[(&str, &str, Fields)] = &[
    (
        "decisions",
        "A lead counts once, by the source it came with first.",
        &[
            ("owner", "Priya Nair"),
            ("rationale", "Both teams had counted the same deals."),
        ],
    ),
    (
        "decisions",
        "Every handed-over lead gets six attempts before it is called unreachable.",
        &[
            ("owner", "Jonas Weber"),
            ("rationale", "Leads were given up after two calls on one day."),
            ("trip_metric", "follow_up"),
            ("trip_direction", "at_most"),
            ("trip_threshold", "65%"),
            ("trip_date", "2026-12-18"),
        ],
    ),
    (
        "actions",
        "Agree with finance which deals count as renewals",
        &[("owner", "Priya Nair"), ("due", "2026-11-13"), ("state", "done")],
    ),
    (
        "actions",
        "Archive the nurture list of 2025",
        &[("owner", "Maya Lindqvist"), ("due", "2027-01-15")],
    ),
    (
        "issues/parked",
        "Who takes leads from the Nordics?",
        &[
            ("raised_by", "sales"),
            ("owner", "Daniel Brandt"),
            ("due", "2027-01-21"),
            ("fate", "carried"),
        ],
    ),
];
