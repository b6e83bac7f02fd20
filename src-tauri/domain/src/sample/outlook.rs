//! What Kestrel prepared beside its funnel: whom it wants, what it tries this quarter, what may go wrong.

use crate::fault::Fault;
use crate::template::Script;

type Fields = &'static [(&'static str, &'static str)];

/// Fills profile, segments, initiatives and risks.
pub(super) fn write(script: &mut Script<'_>) -> Result<(), Fault> {
    for (list, lines) in [("profile/yes", YES), ("profile/no", NO)] {
        for line in lines {
            script.add(list, line, &[])?;
        }
    }
    for (list, rows) in [("segments", SEGMENTS), ("initiatives", INITIATIVES), ("risks", RISKS)] {
        for (text, fields) in rows {
            script.add(list, text, fields)?;
        }
    }
    Ok(())
}

const YES: &[&str] = &[
    "Logistics and distribution firms of 200 to 2,000 staff",
    "At least two warehouses of their own",
    "Stock is planned in spreadsheets, or in an ERP older than five years",
    "An operations or supply chain lead with a budget",
];

const NO: &[&str] = &[
    "Fewer than 50 staff, whatever the budget",
    "Online shops without a warehouse of their own",
    "Public tenders",
    "Existing customers: they belong to account management",
];

const SEGMENTS: &[(&str, Fields)] = &[
    (
        "Regional distributors",
        &[(
            "message",
            "Know tomorrow’s stock tonight: one plan for every warehouse, without a new ERP.",
        )],
    ),
    (
        "Third-party logistics",
        &[("message", "Promise your clients a number, and keep it.")],
    ),
    (
        "Manufacturers that deliver themselves",
        &[("message", "Less stock and fewer rush orders, both on one page.")],
    ),
];

const INITIATIVES: &[(&str, Fields)] = &[
    (
        "Logistics benchmark report",
        &[
            ("side", "marketing"),
            ("owner", "Maya Lindqvist"),
            ("budget", "60,000"),
            ("sqos", "42"),
            ("start", "2027-01-25"),
            ("end", "2027-03-19"),
            ("kill_rule", "300 leads have brought fewer than 5 SQOs"),
        ],
    ),
    (
        "120 target accounts",
        &[
            ("side", "both"),
            ("owner", "Tomas Reyes"),
            ("budget", "45,000"),
            ("sqos", "28"),
            ("start", "2027-02-01"),
            ("end", "2027-03-31"),
            ("kill_rule", "fewer than 8 SQOs by 26 February"),
        ],
    ),
    (
        "Spring trade fair",
        &[
            ("side", "marketing"),
            ("owner", "Amara Osei"),
            ("budget", "80,000"),
            ("sqos", "22"),
            ("start", "2027-03-02"),
            ("end", "2027-03-05"),
            ("kill_rule", "fewer than 40 meetings booked by 12 February"),
        ],
    ),
    (
        "Return of recycled leads",
        &[
            ("side", "sales"),
            ("owner", "Jonas Weber"),
            ("budget", "8,000"),
            ("sqos", "11"),
            ("start", "2027-02-01"),
            ("end", "2027-03-12"),
        ],
    ),
];

const RISKS: &[(&str, Fields)] = &[
    (
        "The fair brought contacts outside the profile, and sales stopped taking them.",
        &[
            ("side", "marketing"),
            ("owner", "Maya Lindqvist"),
            ("trip_metric", "acceptance"),
            ("trip_direction", "at_most"),
            ("trip_threshold", "65%"),
            ("trip_date", "2027-03-12"),
            (
                "response",
                "Fair contacts need a higher score; the rest goes to nurture",
            ),
        ],
    ),
    (
        "An account executive left in February, and SQOs waited for weeks.",
        &[
            ("side", "sales"),
            ("owner", "Daniel Brandt"),
            ("trip_metric", "decided"),
            ("trip_direction", "at_most"),
            ("trip_threshold", "85%"),
            ("trip_date", "2027-02-19"),
            ("response", "Tomas Reyes takes the region, and its volume is capped"),
        ],
    ),
    (
        "Two competitors cut their price, and the win rate fell.",
        &[
            ("side", "both"),
            ("owner", "Daniel Brandt"),
            ("trip_metric", "win_rate"),
            ("trip_direction", "at_most"),
            ("trip_threshold", "33%"),
            ("trip_date", "2027-02-26"),
            ("response", "The monthly session looks at the revenue goal again"),
        ],
    ),
];
