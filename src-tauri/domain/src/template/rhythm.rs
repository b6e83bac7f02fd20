//! The meetings between reviews, and what both leaders promise in person (product.md, Between quarters).

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::fault::Fault;
use crate::value::Typed;

use super::Script;

type Fields = &'static [(&'static str, &'static str)];

/// Writes the meetings that follow a review held on `date`, and the standing promises of both leaders.
pub(super) fn write(script: &mut Script<'_>, date: NaiveDate) -> Result<(), Fault> {
    let dates = [
        on_or_after(date + Days::new(1), Weekday::Tue),
        on_or_after(date + Days::new(28), Weekday::Thu),
        date + Days::new(13 * 7),
    ];
    for ((name, fields), first) in RITUALS.iter().zip(dates) {
        let row = script.add("rituals", name, fields)?;
        script.set(&row, "first", &first.show())?;
    }
    for list in ["standing_promises/marketing", "standing_promises/sales"] {
        for promise in PROMISES {
            script.add(list, promise, &[])?;
        }
    }
    Ok(())
}

fn on_or_after(day: NaiveDate, weekday: Weekday) -> NaiveDate {
    day.iter_days()
        .take(7)
        .find(|day| day.weekday() == weekday)
        .unwrap_or(day)
}

const RITUALS: &[(&str, Fields)] = &[
    (
        "Weekly pipeline sync",
        &[
            ("cadence", "weekly"),
            ("starts", "09:30"),
            ("minutes", "30"),
            ("purpose", "See early what drifts, and settle disputed leads"),
            (
                "covers",
                "MQL volume, handoff and pipeline created\nThe shared number’s report\nLeads past their limit, oldest \
                 first\nDisputed rejections\nNext week’s actions",
            ),
            ("attendees", "SDR manager, demand generation, RevOps"),
        ],
    ),
    (
        "Monthly strategy session",
        &[
            ("cadence", "monthly"),
            ("starts", "10:00"),
            ("minutes", "60"),
            ("purpose", "Decide what to change before the quarter is over"),
            (
                "covers",
                "Channel performance\nLead quality, month by month\nConversion by source\nWhich campaigns work, which \
                 stop",
            ),
            ("attendees", "Both leaders, marketing and sales leads, RevOps"),
        ],
    ),
    (
        "Quarterly review",
        &[
            ("cadence", "quarterly"),
            ("starts", "09:00"),
            ("minutes", "240"),
            ("purpose", "Score what was promised, and agree on the next quarter"),
            ("covers", "The half day, from last quarter to signatures"),
            (
                "attendees",
                "Both leaders, facilitator, marketing and sales leads, RevOps",
            ),
        ],
    ),
];

const PROMISES: &[&str] = &[
    "I attend every monthly session and the quarterly review.",
    "I answer for the shared number, whatever brought it about.",
    "I resolve a conflict brought to me within 5 working days.",
    "I never blame the other side in public.",
];
