//! The nine measures a scorecard starts with (product.md, Metric catalogue): three of both, three of each side.

use super::Script;
use crate::fault::Fault;

/// Adds the measures.
pub(super) fn write(script: &mut Script<'_>) -> Result<(), Fault> {
    for (name, side, metric, direction, adds_up) in MEASURES {
        let fields = [
            ("side", *side),
            ("metric", *metric),
            ("direction", *direction),
            ("adds_up", *adds_up),
        ];
        script.add("measures", name, &fields)?;
    }
    Ok(())
}

const MEASURES: &[(&str, &str, &str, &str, &str)] = &[
    ("Sourced pipeline", "both", "sourced_pipeline", "at_least", "yes"),
    ("New deals won", "both", "", "at_least", "yes"),
    ("MQL to SQL", "both", "conversion", "at_least", "no"),
    ("SQOs from marketing", "marketing", "", "at_least", "yes"),
    ("Leads accepted", "marketing", "acceptance", "at_least", "no"),
    (
        "Required fields filled",
        "marketing",
        "packet_complete",
        "at_least",
        "no",
    ),
    ("First attempt in time", "sales", "follow_up", "at_least", "no"),
    ("Decided in time", "sales", "decided", "at_least", "no"),
    ("Time to first attempt", "sales", "first_attempt", "at_most", "no"),
];
