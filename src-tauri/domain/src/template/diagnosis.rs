//! How much each cause weighs before a team says otherwise; together 100.

use super::Script;
use crate::fault::Fault;

/// Sets the weights.
pub(super) fn write(script: &mut Script<'_>) -> Result<(), Fault> {
    for (cause, weight) in WEIGHTS {
        script.set("diagnosis", &format!("{cause}_weight"), weight)?;
    }
    Ok(())
}

const WEIGHTS: &[(&str, &str)] = &[
    ("incentives", "20"),
    ("data", "20"),
    ("middle", "20"),
    ("leadership", "15"),
    ("messaging", "10"),
    ("systems", "15"),
];
