//! The nine measures a scorecard starts with (product.md, Metric catalogue): three of both, three of each side.

use super::Script;
use crate::fault::Fault;
use crate::review::Metric;

/// Adds the measures.
pub(super) fn write(script: &mut Script<'_>) -> Result<(), Fault> {
    for (metric, name, side, direction, adds_up) in MEASURES {
        // What is of the catalogue is called as it is there.
        let name = if name.is_empty() {
            metric.map_or("", Metric::label)
        } else {
            name
        };
        let fields = [
            ("side", *side),
            ("metric", metric.map_or("", Metric::word)),
            ("direction", *direction),
            ("adds_up", *adds_up),
        ];
        script.add("measures", name, &fields)?;
    }
    Ok(())
}

const MEASURES: &[(Option<Metric>, &str, &str, &str, &str)] = &[
    (Some(Metric::SourcedPipeline), "", "both", "at_least", "yes"),
    (None, "New deals won", "both", "at_least", "yes"),
    (
        Some(Metric::Conversion),
        "Conversion from MQL to SQL",
        "both",
        "at_least",
        "no",
    ),
    (None, "SQOs from marketing", "marketing", "at_least", "yes"),
    (Some(Metric::Acceptance), "", "marketing", "at_least", "no"),
    (Some(Metric::PacketComplete), "", "marketing", "at_least", "no"),
    (Some(Metric::FollowUp), "", "sales", "at_least", "no"),
    (Some(Metric::Decided), "", "sales", "at_least", "no"),
    (Some(Metric::FirstAttempt), "", "sales", "at_most", "no"),
];
