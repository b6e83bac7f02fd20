//! How Kestrel scores: fit and engagement, each with its threshold, and two rules with a name.

use crate::fault::Fault;
use crate::template::{Script, add_field};

/// Fields that Kestrel has beside the template's.
const FIELDS: &[&str] = &["Country", "Lead type", "Lead score", "Last visit"];

const NAMED: &[(&str, &str, &str)] = &[
    (
        "excluded",
        "Never a lead, whatever else holds",
        "[Lead type] IN (\"Student\", \"Competitor\", \"Existing customer\", \"Test\")",
    ),
    (
        "high intent",
        "Asked to be called",
        "[Last action] IN (\"Demo request\", \"Pricing request\", \"Contact sales\")",
    ),
];

/// Axis, words, points, rule, decay.
const LINES: &[(&str, &str, &str, &str, &str)] = &[
    (
        "fit",
        "Company of 200 to 2,000 staff",
        "40",
        "[Company size] BETWEEN 200 AND 2000",
        "",
    ),
    (
        "fit",
        "Target industry",
        "30",
        "[Industry] IN (\"Logistics\", \"Manufacturing\", \"Wholesale\")",
        "",
    ),
    (
        "fit",
        "Runs operations or supply chain",
        "20",
        "[Job title] CONTAINS \"operations\" IGNORING CASE OR [Job title] CONTAINS \"supply chain\" IGNORING CASE",
        "",
    ),
    (
        "engagement",
        "Saw the pricing page",
        "40",
        "[Last action] = \"Pricing page\"",
        "HALVED EVERY 30 DAYS SINCE [Last action date]",
    ),
    (
        "engagement",
        "Attended a webinar",
        "35",
        "[Last action] = \"Webinar\"",
        "HALVED EVERY 30 DAYS SINCE [Last action date]",
    ),
    (
        "engagement",
        "Was on the website lately",
        "25",
        "[Last visit] IS NOT EMPTY",
        "FOR 14 DAYS SINCE [Last visit]",
    ),
    (
        "engagement",
        "Came by a referral",
        "10",
        "[Original source] = \"Referrals\"",
        "",
    ),
];

/// What the MQL criteria say, as rules, in their order.
const MQL: &[&str] = &["fit", "engagement", "high intent"];

/// Writes fields, names, both tables and the rules of MQL.
pub(super) fn write(script: &mut Script<'_>, criteria: &[String]) -> Result<(), Fault> {
    for name in FIELDS {
        add_field(script, name)?;
    }
    for (name, meaning, rule) in NAMED {
        script.add("named_rules", name, &[("meaning", meaning), ("rule", rule)])?;
    }
    for (axis, text, points, rule, decay) in LINES {
        let fields = [("points", *points), ("rule", *rule), ("decay", *decay)];
        script.add(&format!("scores/{axis}"), text, &fields)?;
    }
    script.set("review", "fit_threshold", "70")?;
    script.set("review", "engagement_threshold", "65")?;
    for (row, rule) in criteria.iter().zip(MQL) {
        script.set(row, "rule", rule)?;
    }
    Ok(())
}
