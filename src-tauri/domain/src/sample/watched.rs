//! What Kestrel answered alone, what it watched in the first weeks of the quarter, and who works its leads when.

use crate::fault::Fault;
use crate::template::Script;

type Fields = &'static [(&'static str, &'static str)];

/// Fills own answers, scorecard and rota.
pub(super) fn write(script: &mut Script<'_>) -> Result<(), Fault> {
    for (topic, marketing, sales) in ANSWERS {
        script.set("diagnosis", &format!("{topic}_marketing"), marketing)?;
        script.set("diagnosis", &format!("{topic}_sales"), sales)?;
    }
    script.set("diagnosis", "marketing_ratings", "8 9 6 7 5 9")?;
    script.set("diagnosis", "sales_ratings", "6 4 8 7 3 5 9")?;
    for (name, row) in measures(script) {
        for (_, fields) in WATCHED.iter().filter(|(watched, _)| *watched == name) {
            for (field, value) in *fields {
                script.set(&row, field, value)?;
            }
        }
    }
    for (list, rows) in [("overdue", OVERDUE), ("shifts", SHIFTS), ("waves", WAVES)] {
        for (name, fields) in rows {
            script.add(list, name, fields)?;
        }
    }
    Ok(())
}

/// What was watched in the quarter before, from its first week to its last.
pub(super) fn last_quarter(script: &mut Script<'_>) -> Result<(), Fault> {
    for (name, row) in measures(script) {
        for (_, target, weeks) in LAST_QUARTER.iter().filter(|(watched, ..)| *watched == name) {
            script.set(&row, "target", target)?;
            for (week, figure) in (1..).zip(weeks.split(' ')) {
                script.set(&row, &format!("w{week}"), figure)?;
            }
        }
    }
    Ok(())
}

/// Names and paths of the measures of the first review.
fn measures(script: &Script<'_>) -> Vec<(String, String)> {
    let reviews = script.workspace.reviews.iter().take(1);
    let measures = reviews.flat_map(|review| &review.measures);
    measures
        .map(|measure| (measure.name.to_string(), format!("measure/{}", measure.id)))
        .collect()
}

const ANSWERS: &[(&str, &str, &str)] = &[
    ("incentives", "4", "2"),
    ("data", "3", "2"),
    ("middle", "4", "1"),
    ("leadership", "4", "4"),
    ("messaging", "3", "3"),
    ("systems", "2", "3"),
    ("blame", "3", "2"),
    ("mql_to_sql", "4", "2"),
    ("wasted_spend", "3", "3"),
    ("mixed_messages", "4", "3"),
];

const WATCHED: &[(&str, Fields)] = &[
    (
        "Marketing-sourced pipeline",
        &[
            ("target", "$4,494,000"),
            ("w1", "$310k"),
            ("w2", "$640k"),
            ("w3", "$985k"),
        ],
    ),
    (
        "New deals won",
        &[("target", "62"), ("w1", "2"), ("w2", "5"), ("w3", "9")],
    ),
    (
        "Conversion from MQL to SQL",
        &[("target", "38%"), ("w1", "34%"), ("w2", "35.5%"), ("w3", "36.1%")],
    ),
    (
        "SQOs from marketing",
        &[("target", "107"), ("w1", "8"), ("w2", "17"), ("w3", "25")],
    ),
    (
        "Acceptance",
        &[("target", "75%"), ("w1", "72%"), ("w2", "70%"), ("w3", "69%")],
    ),
    (
        "Complete handovers",
        &[("target", "100%"), ("w1", "94%"), ("w2", "97%"), ("w3", "98%")],
    ),
    (
        "Follow-up",
        &[("target", "90%"), ("w1", "71%"), ("w2", "83%"), ("w3", "91%")],
    ),
    (
        "Decided in time",
        &[("target", "100%"), ("w1", "88%"), ("w2", "93%"), ("w3", "97%")],
    ),
    (
        "Time to first attempt",
        &[("target", "4 hours"), ("w1", "6.5"), ("w2", "4.2"), ("w3", "3.6")],
    ),
];

const OVERDUE: &[(&str, Fields)] = &[
    (
        "Region not set on the web form",
        &[("leads", "4"), ("oldest", "3"), ("owner", "Priya Nair")],
    ),
    (
        "Absent on Friday afternoon",
        &[("leads", "2"), ("oldest", "1"), ("owner", "Jonas Weber")],
    ),
];

const SHIFTS: &[(&str, Fields)] = &[
    (
        "SDR team",
        &[("days", "Mon Tue Wed Thu"), ("ends", "17:30"), ("people", "2")],
    ),
    (
        "SDR team, Friday",
        &[("days", "Fri"), ("ends", "14:00"), ("people", "1")],
    ),
];

const WAVES: &[(&str, Fields)] = &[
    (
        "Hand-raisers",
        &[
            ("starts", "08:00"),
            ("ends", "19:00"),
            ("leads", "12"),
            ("clock", "First attempt, hand-raisers"),
            ("minutes", "25"),
        ],
    ),
    (
        "Scored leads",
        &[
            ("starts", "09:00"),
            ("ends", "18:00"),
            ("leads", "26"),
            ("clock", "First attempt"),
            ("minutes", "40"),
        ],
    ),
];

/// Each measure of the fourth quarter of 2026, its target and its thirteen weeks.
const LAST_QUARTER: &[(&str, &str, &str)] = &[
    (
        "Marketing-sourced pipeline",
        "$4,200,000",
        "$290k $610k $930k $1250k $1560k $1900k $2220k $2550k $2870k $3190k $3500k $3800k $4074k",
    ),
    ("New deals won", "57", "4 8 12 17 21 26 30 35 39 44 49 53 58"),
    (
        "Conversion from MQL to SQL",
        "36%",
        "33% 33.5% 34% 33.8% 34.2% 34.6% 34.5% 34.9% 35% 35.1% 35.3% 35.2% 35.4%",
    ),
    ("SQOs from marketing", "100", "7 14 22 30 37 45 53 61 68 76 83 90 97"),
    (
        "Acceptance",
        "70%",
        "66% 67% 66% 68% 69% 68% 70% 70% 69% 71% 70% 71% 71%",
    ),
    (
        "Complete handovers",
        "100%",
        "78% 80% 83% 84% 86% 87% 88% 89% 90% 90% 91% 92% 92%",
    ),
    (
        "Follow-up",
        "80%",
        "51% 53% 55% 56% 57% 59% 60% 61% 60% 62% 63% 63% 64%",
    ),
    (
        "Decided in time",
        "100%",
        "60% 61% 62% 62% 63% 64% 65% 66% 66% 67% 67% 68% 68%",
    ),
    (
        "Time to first attempt",
        "8 hours",
        "14 13.5 13 12.4 12 11.8 11 10.6 10.4 10 9.7 9.4 9.1",
    ),
];
