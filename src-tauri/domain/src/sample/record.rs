//! What Kestrel's room put on record: wins, issues, decisions and actions, each at its time.

use crate::change::Note;

type Fields = &'static [(&'static str, &'static str)];

/// Hour and minute, list, text and fields of everything noted that touches no field of the funnel.
pub(super) const NOTED: &[(u32, u32, &str, &str, Fields)] = &[
    (
        9,
        11,
        "wins",
        "The port of Rotterdam: marketing’s case study closed what sales had opened.",
        &[],
    ),
    (
        9,
        12,
        "wins",
        "Demo requests are answered in three hours; in summer it took two days.",
        &[],
    ),
    (
        9,
        14,
        "issues/live",
        "A lead arrives with its score, but not with what it scored for.",
        &[
            ("raised_by", "sales"),
            ("owner", "Maya Lindqvist"),
            ("second_owner", "Priya Nair"),
            ("due", "2027-02-05"),
            ("tie_breaker", "Daniel Brandt"),
        ],
    ),
    (
        9,
        41,
        "actions",
        "Bring the shared number’s report to the weekly sync",
        &[("owner", "Priya Nair"), ("due", "2027-01-26")],
    ),
    (
        9,
        52,
        "issues/live",
        "Two lists of target accounts are in use.",
        &[
            ("raised_by", "marketing"),
            ("owner", "Amara Osei"),
            ("second_owner", "Daniel Brandt"),
            ("due", "2027-01-31"),
            ("tie_breaker", "Priya Nair"),
        ],
    ),
    (
        9,
        57,
        "issues/live",
        "People at webinars count twice as inquiries.",
        &[
            ("raised_by", "sales"),
            ("owner", "Priya Nair"),
            ("due", "2027-01-21"),
            ("fate", "solved"),
            ("solved_by", "Both forms now write to one field."),
        ],
    ),
    (
        10,
        27,
        "issues/parked",
        "Do leads from partners count towards marketing?",
        &[("raised_by", "marketing")],
    ),
    (
        10,
        33,
        "actions",
        "Set up the 4-hour clock and its reminder",
        &[("owner", "Jonas Weber"), ("due", "2027-01-29")],
    ),
    (
        11,
        3,
        "decisions",
        "Both sides answer for marketing-sourced pipeline, by original source.",
        &[
            ("changed", "shared_number/choice"),
            ("after", "sourced_pipeline"),
            ("owner", "Priya Nair"),
            (
                "rationale",
                "Both reports show it already, and a deal counts once. Influenced revenue would have counted some twice.",
            ),
        ],
    ),
    (
        11,
        36,
        "decisions",
        "Marketing promises accepted leads, not a number of MQLs.",
        &[
            ("owner", "Maya Lindqvist"),
            ("rationale", "Volume rewards whatever fills the top of the funnel."),
            ("trip_metric", "acceptance"),
            ("trip_direction", "at_most"),
            ("trip_threshold", "70%"),
            ("trip_date", "2027-02-26"),
        ],
    ),
    (
        11,
        37,
        "actions",
        "Put the parts of the score into the handoff packet",
        &[("owner", "Priya Nair"), ("due", "2027-02-05")],
    ),
];

/// What is noted under one of the entries above.
pub(super) fn noted(list: &str, text: &str, fields: Fields) -> Note {
    Note {
        list: list.into(),
        text: text.into(),
        fields: fields.iter().map(|(field, value)| (*field, (*value).into())).collect(),
    }
}

/// The decision that follows from the change of MQL's time limit, held in `clock`.
pub(super) fn limit_decided(clock: &str) -> Note {
    let fields: Fields = &[
        ("before", "24 working hours"),
        ("after", "4 working hours"),
        ("owner", "Jonas Weber"),
        ("asked_by", "marketing"),
        (
            "rationale",
            "Most of last quarter’s late first attempts came on the next day, when nobody remembered asking.",
        ),
        (
            "dissent",
            "Tomas Reyes: Friday afternoons are missed until there is a rota.",
        ),
        ("trip_metric", "follow_up"),
        ("trip_direction", "at_most"),
        ("trip_threshold", "80%"),
        ("trip_date", "2027-02-26"),
    ];
    let mut note = noted("decisions", "MQL: time limit 24 to 4 working hours", fields);
    note.fields.push(("changed", format!("{clock}/limit")));
    note
}
