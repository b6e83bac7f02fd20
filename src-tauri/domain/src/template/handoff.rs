//! Reasons, handoff packet and promises to start from (product.md, The funnel and SLA).

use crate::fault::Fault;

use super::Script;

type Fields = &'static [(&'static str, &'static str)];

/// Writes reasons, packet and the promises of both sides.
pub(super) fn write(script: &mut Script<'_>) -> Result<(), Fault> {
    for (label, fields) in REASONS {
        script.add("reasons", label, fields)?;
    }
    for label in PACKET {
        script.add("packet", label, &[("required", "yes")])?;
    }
    for (list, promises) in [("commitments/marketing", MARKETING), ("commitments/sales", SALES)] {
        for (promise, fields) in promises {
            script.add(list, promise, fields)?;
        }
    }
    Ok(())
}

const REASONS: &[(&str, Fields)] = &[
    (
        "Bad data",
        &[("phase", "before_work"), ("next", "fix_source"), ("fixed_by", "RevOps")],
    ),
    (
        "Duplicate or existing deal",
        &[("phase", "before_work"), ("next", "merge"), ("fixed_by", "RevOps")],
    ),
    (
        "Outside profile",
        &[
            ("phase", "before_work"),
            ("sub_reason", "yes"),
            ("next", "archive"),
            ("fixed_by", "Demand generation"),
        ],
    ),
    (
        "Unreachable after the agreed attempts",
        &[("next", "recycle"), ("days", "90"), ("fixed_by", "Demand generation")],
    ),
    ("No need", &[("next", "nurture"), ("fixed_by", "Demand generation")]),
    (
        "Timing",
        &[("next", "recycle"), ("days", "60"), ("fixed_by", "Demand generation")],
    ),
    (
        "No budget",
        &[("next", "recycle"), ("days", "90"), ("fixed_by", "Demand generation")],
    ),
    (
        "Chose a competitor",
        &[("next", "before_renewal"), ("fixed_by", "Account executive")],
    ),
];

const PACKET: &[&str] = &[
    "Trigger and time",
    "Score parts",
    "Last pages and content",
    "Source and campaign",
    "Company size and industry",
    "Role",
    "Consent",
    "Routing note",
];

const MARKETING: &[(&str, Fields)] = &[
    (
        "The agreed number of SQOs, and their value, come from marketing.",
        &[
            ("metric", "sourced_pipeline"),
            ("window", "the quarter"),
            ("source", "Pipeline report by source"),
            ("consequence", "budget moves to what works"),
        ],
    ),
    (
        "At least 70 of 100 handed-over leads are accepted.",
        &[
            ("metric", "acceptance"),
            ("target", "70%"),
            ("window", "the quarter, by MQL date"),
            ("source", "Lead status in the CRM"),
            ("consequence", "marketing raises the threshold"),
        ],
    ),
    (
        "Every required field comes with every lead.",
        &[
            ("metric", "packet_complete"),
            ("target", "100%"),
            ("window", "each week"),
            ("source", "Handoff packet in the CRM"),
            ("consequence", "sent back, the clock stops"),
        ],
    ),
    (
        "Never more MQLs than sales can work.",
        &[
            ("metric", "volume"),
            ("direction", "at_most"),
            ("window", "each week"),
            ("source", "MQL date in the CRM"),
            ("consequence", "the rest waits in nurture"),
        ],
    ),
];

const SALES: &[(&str, Fields)] = &[
    (
        "90 of 100 leads get a first attempt within their limit.",
        &[
            ("metric", "follow_up"),
            ("target", "90%"),
            ("window", "each week"),
            ("source", "First outreach date in the CRM"),
            ("consequence", "the manager is told, then the lead is reassigned"),
        ],
    ),
    (
        "Every lead is decided within its limit, every rejection with a reason.",
        &[
            ("metric", "decided"),
            ("target", "100%"),
            ("window", "each week"),
            ("source", "Lead status in the CRM"),
            ("consequence", "an undecided lead counts as accepted"),
        ],
    ),
    (
        "Six attempts over 10 working days before a lead is unreachable.",
        &[
            ("metric", "attempts"),
            ("target", "6"),
            ("window", "each lead"),
            ("source", "Logged activities in the CRM"),
            ("consequence", "the lead goes back into the queue"),
        ],
    ),
    (
        "Every SQO gets its outcome recorded.",
        &[
            ("metric", "outcome_recorded"),
            ("target", "100%"),
            ("window", "the quarter"),
            ("source", "Deal stage and loss reason in the CRM"),
            ("consequence", "the deal leaves the forecast"),
        ],
    ),
];
