//! What Kestrel has that the template has not: people, names in the funnel, examples, figures, goals.

use super::scoring;
use crate::fault::Fault;
use crate::stage::Stage;
use crate::template::Script;
use crate::workspace::Workspace;

/// Fills the review of the sample.
pub(super) fn write(script: &mut Script<'_>) -> Result<(), Fault> {
    for (name, title, side, role) in PEOPLE {
        script.add("people", name, &[("title", title), ("side", side), ("role", role)])?;
    }
    script.set("review", "middle_owner", "Priya Nair")?;
    script.set("review", "effective", "2027-02-01")?;
    stages(script)?;
    promises(script)?;
    for (field, value) in SHARED_NUMBER {
        script.set("shared_number", field, value)?;
    }
    for (field, value) in COST {
        script.set("cost", field, value)?;
    }
    let rituals: Vec<String> = script
        .workspace
        .reviews
        .iter()
        .flat_map(|review| &review.rituals)
        .map(|row| format!("ritual/{}", row.id))
        .collect();
    for (row, owner) in rituals.iter().zip(RITUALS) {
        script.set(row, "owner", owner)?;
    }
    for (name, side) in SOURCES {
        script.add("sources", name, &[("counts_for", side)])?;
    }
    for (field, value) in PLAN {
        script.set("plan", field, value)?;
    }
    for (abbreviation, figures) in FUNNEL {
        let row = format!("stage/{}", stage_of(script.workspace, abbreviation)?.id);
        for (field, value) in *figures {
            script.set(&row, field, value)?;
        }
    }
    for (name, fields) in GOALS {
        script.add("goals", name, fields)?;
    }
    Ok(())
}

fn stages(script: &mut Script<'_>) -> Result<(), Fault> {
    for (abbreviation, owner) in OWNERS {
        let row = format!("stage/{}", stage_of(script.workspace, abbreviation)?.id);
        script.set(&row, "owner", owner)?;
        for (_, text, marketing, sales) in EXAMPLES.iter().filter(|example| example.0 == *abbreviation) {
            script.add(
                &format!("{row}/examples"),
                text,
                &[("marketing", marketing), ("sales", sales)],
            )?;
        }
    }
    let mql = stage_of(script.workspace, "MQL")?;
    let row = format!("stage/{}", mql.id);
    let criteria: Vec<String> = mql.criteria.iter().map(|row| format!("criterion/{}", row.id)).collect();
    let steps: Vec<String> = mql
        .escalation
        .iter()
        .map(|row| format!("escalation/{}", row.id))
        .collect();
    let clock = mql
        .clocks
        .first()
        .map(|clock| format!("clock/{}", clock.id))
        .unwrap_or_default();
    script.set(&row, "fallback", "Jonas Weber")?;
    let texts = [
        "Company of 200 to 2,000 staff, target industry",
        "Engagement score reaches 65",
    ];
    for ((row, text), field) in criteria.iter().zip(texts).zip(["Company size, Industry", "Lead score"]) {
        script.set(row, "text", text)?;
        script.set(row, "crm_field", field)?;
    }
    scoring::write(script, &criteria)?;
    for (row, person) in steps
        .iter()
        .skip(1)
        .zip(["Jonas Weber", "Tomas Reyes", "Daniel Brandt"])
    {
        script.set(row, "person", person)?;
    }
    script.set(&clock, "limit", "24 working hours")
}

fn promises(script: &mut Script<'_>) -> Result<(), Fault> {
    let reviews = script.workspace.reviews.iter();
    let promises = reviews.flat_map(|review| &review.commitments);
    let rows: Vec<String> = promises.map(|promise| format!("commitment/{}", promise.id)).collect();
    for (row, fields) in rows.iter().zip(PROMISES) {
        for (field, value) in *fields {
            script.set(row, field, value)?;
        }
    }
    Ok(())
}

fn stage_of<'a>(workspace: &'a Workspace, abbreviation: &str) -> Result<&'a Stage, Fault> {
    let mut reviews = workspace.reviews.iter();
    let found = reviews.find_map(|review| crate::template::stage(review, abbreviation));
    found.ok_or_else(|| Fault::Unknown {
        kind: "stage",
        given: abbreviation.into(),
    })
}

/// What the gap cost in 2026, by Kestrel's own figures.
const COST: &[(&str, &str)] = &[
    ("leads", "1,650"),
    ("leads_low", "1,600"),
    ("leads_high", "1,700"),
    ("lead_cost", "160"),
    ("lead_cost_low", "140"),
    ("lead_cost_high", "180"),
    ("worked", "84%"),
    ("worked_low", "80%"),
    ("worked_high", "88%"),
    ("people", "6"),
    ("hours", "3"),
    ("hours_low", "2"),
    ("hours_high", "4"),
    ("hourly_cost", "62"),
    ("weeks", "46"),
    ("late_leads", "500"),
    ("late_leads_low", "450"),
    ("late_leads_high", "550"),
    ("in_time", "38%"),
    ("in_time_low", "35%"),
    ("in_time_high", "41%"),
    ("late", "30%"),
    ("late_low", "26%"),
    ("late_high", "34%"),
    ("later", "25%"),
    ("deal", "42,000"),
    ("margin", "70%"),
    ("forecast", "15.2m"),
    ("actual", "14.1m"),
    ("revenue", "22m"),
    ("source", "CRM export and finance, January to December 2026"),
];

const PEOPLE: &[(&str, &str, &str, &str)] = &[
    ("Ines Calder", "Facilitator", "neutral", "facilitator"),
    ("Maya Lindqvist", "Demand generation", "marketing", "member"),
    ("Jonas Weber", "SDR manager", "sales", "member"),
    ("Tomas Reyes", "Account executive", "sales", "member"),
    ("Priya Nair", "Revenue operations", "neutral", "member"),
];

const OWNERS: &[(&str, &str)] = &[
    ("Inquiry", "Maya Lindqvist"),
    ("Lead", "Maya Lindqvist"),
    ("MQL", "Maya Lindqvist"),
    ("SAL", "Jonas Weber"),
    ("SQL", "Jonas Weber"),
    ("SQO", "Tomas Reyes"),
    ("Customer", "Tomas Reyes"),
];

const EXAMPLES: &[(&str, &str, &str, &str)] = &[
    (
        "Lead",
        "Works manager who downloaded the price list with a company address",
        "in",
        "in",
    ),
    ("Lead", "Visitor with a private address and no company", "out", "out"),
    (
        "MQL",
        "VP Operations, logistics firm of 400, asked for a demo",
        "in",
        "in",
    ),
    (
        "MQL",
        "Analyst at a target account, four webinars, no pricing visit",
        "in",
        "out",
    ),
    ("MQL", "Student who downloaded the benchmark report", "out", "out"),
    (
        "SQL",
        "Head of supply chain with a named project and a budget for spring",
        "in",
        "in",
    ),
    (
        "SQO",
        "Deal with a date, but the buyer has not met the account executive",
        "open",
        "out",
    ),
];

type Fields = &'static [(&'static str, &'static str)];

const PROMISES: &[Fields] = &[
    &[
        ("promise", "107 SQOs worth USD 4,494,000 come from marketing."),
        ("baseline", "97"),
        ("missed_because", "two campaigns started three weeks late"),
        ("target", "107"),
        ("reviewer", "Priya Nair"),
    ],
    &[
        ("promise", "75 of 100 handed-over leads are accepted."),
        ("baseline", "71%"),
        ("target", "75%"),
        ("reviewer", "Priya Nair"),
    ],
    &[
        ("promise", "All eight required fields come with every lead."),
        ("baseline", "92%"),
        ("missed_because", "one web form lacks the region"),
        ("reviewer", "Jonas Weber"),
    ],
    &[
        ("promise", "Never more MQLs than sales can work: 403."),
        ("baseline", "412"),
        ("target", "403"),
        ("window", "the quarter"),
        ("reviewer", "Jonas Weber"),
    ],
    &[
        ("promise", "90 of 100 get a first attempt within their limit."),
        ("baseline", "64%"),
        ("missed_because", "nobody was on duty on Friday afternoons"),
        ("reviewer", "Maya Lindqvist"),
    ],
    &[("baseline", "68%"), ("reviewer", "Maya Lindqvist")],
    &[("baseline", "3.1"), ("reviewer", "Jonas Weber")],
    &[("baseline", "88%"), ("reviewer", "Priya Nair")],
];

const SHARED_NUMBER: &[(&str, &str)] = &[
    ("choice", "sourced_pipeline"),
    ("sourcing_rule", "original_source"),
    ("date_used", "sqo"),
    ("amount_as_of", "the day it became an SQO"),
    ("blank_amounts", "counted as zero and listed"),
    ("exclusions", "renewals and expansion"),
    ("report", "Pipeline by original source"),
    ("checked_by", "Priya Nair"),
    ("target", "$4,494,000"),
    ("marketing_stops", "the number of MQLs"),
    ("marketing_stops_from", "2027-02-01"),
    ("sales_stops", "the number of calls"),
    ("sales_stops_from", "2027-02-01"),
];

/// Who runs the meetings, in their order.
const RITUALS: &[&str] = &["Jonas Weber", "Maya Lindqvist", "Priya Nair"];

const SOURCES: &[(&str, &str)] = &[
    ("Organic Search", "marketing"),
    ("Paid Search", "marketing"),
    ("Direct Traffic", "marketing"),
    ("Email Marketing", "marketing"),
    ("Organic Social", "marketing"),
    ("Paid Social", "marketing"),
    ("Other Campaigns", "marketing"),
    ("Referrals", "partner"),
    ("Offline Sources", "sales"),
];

const PLAN: &[(&str, &str)] = &[
    ("floor", "$5,000,000"),
    ("target", "$5,190,000"),
    ("stretch", "$5,450,000"),
    ("renewals", "$1,200,000"),
    ("won", "$126,000"),
    ("open_pipeline", "$3,600,000"),
    ("win_rate", "35%"),
    ("average_deal", "$42,000"),
    ("sourcing_share", "65%"),
    ("sales_win_rate", "30%"),
    ("cost_per_lead", "$48"),
    ("reps", "4"),
    ("selling_hours", "3.1"),
    ("utilisation", "65%"),
    ("attempts", "6"),
    ("attempt_minutes", "8"),
    ("connect_rate", "40%"),
    ("conversation_minutes", "30"),
    ("last_average_deal", "$42,000"),
    ("last_sourcing_share", "38 of 58"),
    ("last_win_rate", "35%"),
    ("revenue_source", "finance, 18 Jan"),
    ("pipeline_source", "HubSpot, pipeline open on 1 Jan"),
    ("rates_source", "HubSpot, Q4 2026"),
    ("cost_source", "marketing budget, Q4 2026"),
    ("capacity_source", "Jonas Weber, time sheets of Q4"),
    ("target_2", "$5,400,000"),
    ("renewals_2", "$1,250,000"),
    ("target_3", "$5,600,000"),
    ("renewals_3", "$1,250,000"),
    ("target_4", "$6,200,000"),
    ("renewals_4", "$1,300,000"),
];

/// Inquiry and SAL are counted in Kestrel's CRM but not dated, so they have no rates.
const FUNNEL: &[(&str, Fields)] = &[
    (
        "Lead",
        &[("volume", "4,312"), ("rate", "10.5%"), ("lag", "5-10-25 days")],
    ),
    ("MQL", &[("volume", "412"), ("rate", "38%"), ("lag", "2-5-12 days")]),
    ("SQL", &[("volume", "146"), ("rate", "66%"), ("lag", "2-6-15 days")]),
    (
        "SQO",
        &[
            ("volume", "97"),
            ("rate", "38%"),
            ("rate_locked", "yes"),
            ("lag", "10-20-45 days"),
        ],
    ),
    ("Customer", &[("volume", "38")]),
];

const GOALS: &[(&str, Fields)] = &[
    (
        "Marketing-sourced pipeline",
        &[
            ("metric", "sourced_pipeline"),
            ("side", "both"),
            ("owner", "Amara Osei"),
            ("baseline", "$4,074,000"),
            ("baseline_source", "HubSpot, Q4 2026"),
            ("floor", "$4,074,000"),
            ("target", "$4,494,000"),
            ("stretch", "$5,040,000"),
            ("due", "2027-03-31"),
            ("linked", "yes"),
        ],
    ),
    (
        "SQOs from marketing",
        &[
            ("metric", "sourced_pipeline"),
            ("side", "marketing"),
            ("owner", "Maya Lindqvist"),
            ("baseline", "97"),
            ("baseline_source", "HubSpot, Q4 2026"),
            ("floor", "97"),
            ("target", "107"),
            ("stretch", "120"),
            ("due", "2027-03-31"),
            ("linked", "yes"),
        ],
    ),
    (
        "New revenue won",
        &[
            ("metric", "revenue"),
            ("side", "sales"),
            ("owner", "Daniel Brandt"),
            ("baseline", "$2,436,000"),
            ("baseline_source", "HubSpot, Q4 2026"),
            ("floor", "$2,436,000"),
            ("target", "$2,604,000"),
            ("stretch", "$2,856,000"),
            ("due", "2027-03-31"),
        ],
    ),
    (
        "Follow-up",
        &[
            ("metric", "follow_up"),
            ("side", "sales"),
            ("owner", "Jonas Weber"),
            ("baseline", "64%"),
            ("baseline_source", "HubSpot, Q4 2026"),
            ("floor", "80%"),
            ("target", "90%"),
            ("stretch", "95%"),
            ("due", "2027-03-31"),
        ],
    ),
    (
        "Acceptance",
        &[
            ("metric", "acceptance"),
            ("side", "marketing"),
            ("owner", "Maya Lindqvist"),
            ("baseline", "71%"),
            ("baseline_source", "HubSpot, Q4 2026"),
            ("floor", "70%"),
            ("target", "75%"),
            ("stretch", "80%"),
            ("due", "2027-03-31"),
        ],
    ),
];
