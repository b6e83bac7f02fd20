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
    let measures: Vec<(String, String)> = script
        .workspace
        .reviews
        .iter()
        .flat_map(|review| &review.measures)
        .map(|measure| (measure.name.to_string(), format!("measure/{}", measure.id)))
        .collect();
    for (name, row) in measures {
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
        "Sourced pipeline",
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
        "MQL to SQL",
        &[("target", "38%"), ("w1", "34%"), ("w2", "35.5%"), ("w3", "36.1%")],
    ),
    (
        "SQOs from marketing",
        &[("target", "107"), ("w1", "8"), ("w2", "17"), ("w3", "25")],
    ),
    (
        "Leads accepted",
        &[("target", "75%"), ("w1", "72%"), ("w2", "70%"), ("w3", "69%")],
    ),
    (
        "Required fields filled",
        &[("target", "100%"), ("w1", "94%"), ("w2", "97%"), ("w3", "98%")],
    ),
    (
        "First attempt in time",
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
            ("limit", "1 working hour"),
            ("minutes", "25"),
        ],
    ),
    (
        "Scored leads",
        &[
            ("starts", "09:00"),
            ("ends", "18:00"),
            ("leads", "26"),
            ("limit", "4 working hours"),
            ("minutes", "40"),
        ],
    ),
];
